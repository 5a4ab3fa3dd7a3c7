"""A plugin in a real host process: listed, called, refused, stopped; in the cage that works here."""

from __future__ import annotations

import asyncio
import json
import os
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from desktop.base.errors import UsageError
from desktop.plugins.definitions import MOST_TEXT, Labels, Result
from desktop.plugins.limits import Limits
from desktop.plugins.process import HostFault, Job
from desktop.plugins.supervisor import Host
from tests.helpers.plugins import plugin_job, with_host

PLUGIN = '''
import time
from desktop.plugins.api import Context, Settings, ToolError, tool

class Page(Settings):
    greeting: str = "Hello"

@tool(title="Greet someone", seconds=5)
def greet(name: str, context: Context, times: int = 1) -> str:
    """Greets someone.

    Args:
        name: whom to greet.
        times: how often.
    """
    context.progress("greeting", 0.5)
    return f"{context.settings.greeting}, {name}. " * times

@tool
def fail(how: str) -> dict[str, int]:
    """Fails."""
    if how == "said":
        raise ToolError("That cannot be done.")
    return {"n": 1 // 0}

@tool
def wait(seconds: float, context: Context) -> None:
    """Waits, and can be stopped."""
    (context.data / "began").touch()
    while not context.stop.wait(0.01):
        pass
    (context.data / "stopped").touch()
    context.check()

@tool
def history(context: Context) -> list:
    """Searches."""
    return context.search_history("sea")
'''


def test_a_plugin_is_listed(tmp_path: Path) -> None:
    listing = with_host(plugin_job(tmp_path, PLUGIN), lambda host: host.listing())
    tools = {one.name: one for one in listing.tools}
    assert list(tools) == ["greet", "fail", "wait", "history"]
    greet = tools["greet"]
    assert (greet.title, greet.description, greet.seconds) == ("Greet someone", "Greets someone.", 5)
    assert greet.labels == Labels()
    schema = json.loads(greet.schema)
    assert schema["required"] == ["name"]
    assert schema["additionalProperties"] is False
    assert schema["properties"]["name"]["description"] == "whom to greet."
    assert json.loads(listing.page)["properties"]["greeting"]["default"] == "Hello"


def test_a_plugin_is_called(tmp_path: Path) -> None:
    said: list[tuple[str, float | None]] = []

    async def body(host: Host) -> tuple[Result, Result]:
        short = await host.call("greet", '{"name": "Ada"}', lambda text, share: said.append((text, share)))
        return short, await host.call("greet", '{"name": "Ada", "times": 10000}')

    short, long = with_host(plugin_job(tmp_path, PLUGIN, settings={"greeting": "Ahoy", "gone": 1}), body)
    assert short == Result("Ahoy, Ada. ")
    assert said == [("greeting", 0.5)]
    assert len(long.text.encode()) <= MOST_TEXT < len(long.whole) == 110_000
    assert "bytes are left out here" in long.text


def test_what_goes_wrong_in_a_call_is_its_result(tmp_path: Path) -> None:
    wrong = {
        ("greet", '{"nam": "Ada"}'): "The arguments do not fit: name: Field required.",
        ("greet", '{"name": "Ada", "more": 1}'): "The arguments do not fit: more: Extra inputs are not permitted.",
        (
            "greet",
            "{",
        ): "The arguments do not fit: the whole: Invalid JSON: EOF while parsing an object at line 1 column 1.",
        ("fail", '{"how": "said"}'): "That cannot be done.",
        ("fail", '{"how": ""}'): "The tool failed: ZeroDivisionError: integer division or modulo by zero (line 24).",
        ("nothing", "{}"): "There is no tool nothing.",
        ("history", "{}"): "Trial has no permission to ask for this.",
    }

    async def body(host: Host) -> list[Result]:
        return [await host.call(*call) for call in wrong]

    assert with_host(plugin_job(tmp_path, PLUGIN), body) == [Result(text, failed=True) for text in wrong.values()]
    assert "ZeroDivisionError" in (tmp_path / "log.txt").read_text()


def test_a_plugin_asks_the_app_for_what_it_may(tmp_path: Path) -> None:
    async def search(arguments: Mapping[str, Any]) -> list[dict[str, Any]]:
        if arguments["limit"] != 10:
            raise UsageError("Ten it is.")
        return [{"title": arguments["text"]}]

    job = replace(plugin_job(tmp_path, PLUGIN), services={"search_history": search})
    assert with_host(job, lambda host: host.call("history", "{}")) == Result('[{"title":"sea"}]')


async def _began(data: Path) -> None:
    while not (data / "began").exists():  # a file: the call has no other word that it began
        await asyncio.sleep(0.005)


def test_a_call_that_is_stopped_ends_and_the_host_lives_on(tmp_path: Path) -> None:
    async def body(host: Host) -> None:
        call = asyncio.create_task(host.call("wait", '{"seconds": 60}'))
        await _began(tmp_path / "data")
        pid = host.pid
        call.cancel()
        with pytest.raises(asyncio.CancelledError):
            await call
        assert (tmp_path / "data" / "stopped").exists()
        assert host.pid == pid

    with_host(plugin_job(tmp_path, PLUGIN), body)


DEAF = """
import os
from desktop.plugins.api import tool

@tool(seconds=0.3)
def loop(how: str) -> str:
    \"\"\"Never ends, or dies.\"\"\"
    print("printed", flush=True)
    if how == "dies":
        os._exit(7)
    if how == "garbage":
        for number in range(3, 20):
            try:
                os.write(number, b"GET / HTTP/1.1 and so on" * 10)
            except OSError:
                pass
    while how == "loop" or how == "garbage":
        pass
    return "alive"
"""


def test_a_call_that_does_not_end_is_ended_and_named(tmp_path: Path) -> None:
    async def body(host: Host) -> None:
        assert await host.call("loop", '{"how": ""}') == Result("alive")
        pid = host.pid
        for how, text in (
            ("loop", "Trial was ended. It took longer than 0.3 s."),
            ("dies", "Trial was ended. It ended by itself with status 7."),
            ("garbage", "Trial was ended. It sent something that is no answer."),
        ):
            result = await host.call("loop", json.dumps({"how": how}), seconds=0.3 if how == "loop" else 5)
            assert result == Result(text, failed=True)
            assert host.pid == 0
        with pytest.raises(ProcessLookupError):
            os.killpg(pid, 0)
        assert await host.call("loop", '{"how": ""}') == Result("alive")

    job = plugin_job(tmp_path, DEAF, limits=Limits(stop_seconds=0.1))
    with_host(job, body)
    assert (tmp_path / "log.txt").read_text().count("printed") == 5


def test_a_host_that_nobody_asks_is_let_go(tmp_path: Path) -> None:
    async def body(host: Host) -> None:
        assert not (await host.call("loop", '{"how": ""}')).failed
        assert host.pid
        while host.pid:
            await asyncio.sleep(0.01)

    with_host(plugin_job(tmp_path, DEAF, limits=Limits(idle_seconds=0.05)), body)


def fault(job: Job) -> str:
    with pytest.raises(HostFault) as caught:
        with_host(job, lambda host: host.listing())
    return caught.value.text


def test_a_plugin_that_does_not_load_says_why(tmp_path: Path) -> None:
    assert fault(plugin_job(tmp_path, "def x(:")) == "plugin.py is not valid Python, line 1: invalid syntax."


def test_a_plugin_that_does_not_get_ready_is_ended_and_named(tmp_path: Path) -> None:
    job = plugin_job(tmp_path, "import time; time.sleep(600)", limits=Limits(start_seconds=0.5))
    assert fault(job) == "Trial was ended. It was not ready after 0.5 s."


SECRETIVE = """
import logging
from desktop.plugins.api import Context, tool

@tool
def unlock(context: Context) -> list:
    \"\"\"Has a secret.\"\"\"
    context.log.info("context %r", context)
    return [len(context.secret("key")), open("/proc/self/environ").read(), open("/proc/self/cmdline").read()]
"""


def test_a_secret_reaches_its_plugin_and_nothing_else(tmp_path: Path) -> None:
    secret = "sk-" + "planted" * 3
    seen: list[str] = []

    async def body(host: Host) -> None:
        length, environment, command = json.loads((await host.call("unlock", "{}")).text)
        assert length == len(secret)
        seen.extend([environment, command, Path(f"/proc/{host.pid}/environ").read_text()])
        seen.extend([Path(f"/proc/{host.pid}/cmdline").read_text(), repr(host.job.first)])

    with_host(replace(plugin_job(tmp_path, SECRETIVE), secrets=lambda: {"key": secret}), body)
    seen.append((tmp_path / "log.txt").read_text())
    assert "context Context(" in seen[-1]
    assert not [text for text in seen if secret in text]


FLOOD = """
import json, os, struct
from desktop.plugins.api import Context, tool

@tool
def flood(kind: str, context: Context) -> str:
    \"\"\"Sends what nobody asked for, past the host.\"\"\"
    sink = context.link._host._channel._sink
    frame = {"kind": "progress", "text": "x" * 60000, "share": 9}
    frame |= {"id": context.link._number} if kind == "own" else {"id": 999} if kind == "other" else {}
    data = json.dumps(frame).encode()
    for _ in range(2000):
        os.write(sink, struct.pack(">I", len(data)) + data)
    return "sent"
"""


@pytest.mark.parametrize("kind", ["own", "other", "none"])
def test_a_flood_of_frames_is_read_and_dropped(tmp_path: Path, kind: str) -> None:
    """120 MB, read as they come; nothing of it is kept."""
    said: list[float | None] = []

    async def body(host: Host) -> Result:
        return await host.call("flood", json.dumps({"kind": kind}), lambda _, share: said.append(share))

    assert with_host(plugin_job(tmp_path, FLOOD), body) == Result("sent")
    assert set(said) == ({1.0} if kind == "own" else set())
    assert len(said) == (2000 if kind == "own" else 0)
