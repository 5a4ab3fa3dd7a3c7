"""The window's service over real servers: headers and blanks that reach them, templates, proposals, changed lists."""

from __future__ import annotations

import asyncio
import json
import sys
import threading
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from desktop.app.tools import WindowTools, window_tools
from desktop.base.errors import AppError, UsageError
from desktop.base.paths import find_paths
from desktop.chat.messages import ToolCall
from desktop.chat.tools import Choice, Decision, ToolAsked, ToolEnded, ToolProgress
from desktop.ui.tools.server_rows import ResourceRow, ServerPlan
from desktop.ui.tools.service import Condition
from tests.helpers import offering_mcp
from tests.helpers.keyrings import Safe, using

PROGRAM = str(offering_mcp.__file__)
SECRET = "sk-of-a-test"


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home of its own."""
    monkeypatch.setenv("NEMODESK_HOME", str(tmp_path))
    return tmp_path


def run(work: Callable[[WindowTools], Awaitable[None]]) -> Safe:
    """Do something with the service, and end every process; the keyring after it."""

    async def whole() -> None:
        tools = await asyncio.to_thread(window_tools, find_paths(), {})
        try:
            await work(tools)
        finally:
            await tools.close()

    keyring = Safe()
    with using(keyring):
        asyncio.run(whole())
    return keyring


async def allowed(tools: WindowTools, plan: ServerPlan, answers: dict[str, str] | None = None) -> str:
    """Add a server and allow it; its source."""
    source = await tools.add_server(plan, answers)
    await tools.review(source)
    await tools.settle(source, Decision(Choice.ALWAYS))
    return source


async def ran(tools: WindowTools, name: str) -> tuple[str, list[tuple[str, float | None]]]:
    """Call a tool and allow it: its result, and what it said of itself."""
    said: list[tuple[str, float | None]] = []
    found = next(one.name for one in await tools.offered(None) if one.name.endswith(name))
    async for event in tools.toolbox.run(1, ToolCall(found, "{}")):
        if isinstance(event, ToolAsked):
            tools.answer(event.question.id, Decision(Choice.ONCE))
        if isinstance(event, ToolProgress):
            said.append((event.text, event.share))
        if isinstance(event, ToolEnded):
            return event.run.result, said
    raise AssertionError("a call has an end")


def test_secrets_in_a_command_come_from_the_keyring_at_each_start(home: Path) -> None:
    text = json.dumps(
        {
            "inputs": [{"id": "token", "type": "promptString", "password": True}],
            "servers": {
                "offering": {
                    "command": sys.executable,
                    "args": [PROGRAM, "1", "--token=${input:token}"],
                    "env": {"KEY": "Bearer ${input:token}"},
                }
            },
        }
    )

    async def work(tools: WindowTools) -> None:
        [plan] = await tools.read_servers(text)
        with pytest.raises(UsageError, match="offering asks for values that were not given: token"):
            await tools.add_server(plan)
        source = await allowed(tools, plan, {"token": SECRET})
        question = await tools.review(source)
        assert "--token=${input:token}" in question.arguments
        assert SECRET not in question.arguments
        result, _ = await ran(tools, "told")
        # it was given, and what shows it to a model does not
        assert json.loads(result) == {"argv": ["1", "--token=[secret]"], "key": "[secret]"}
        shown = await tools.server(source)
        assert [one.id for one in shown.asked] == ["token"]
        assert shown.values == (("KEY", ""),)
        await tools.add_server(shown, {"token": "another"})
        assert (await tools.overview()).sources[-1].condition is Condition.ON  # the command is what was allowed
        [plan] = await tools.read_servers(text)
        assert not plan.wanted
        assert "here already, as offering" in plan.notes[0]

    keyring = run(work)
    assert "another" in keyring.kept.values()
    assert not any(SECRET.encode() in one.read_bytes() for one in home.rglob("*") if one.is_file())


def test_templates_proposals_and_long_lists(home: Path) -> None:
    async def work(tools: WindowTools) -> None:
        await allowed(tools, ServerPlan("offering", (sys.executable, PROGRAM, "10000")))
        [server] = await tools.askable()
        offered = await tools.resources(server.id)
        assert (len(offered.rows), offered.left_out) == (10_000, 2)  # a broken template, and what is too much
        [prompts] = [await tools.prompts(server.id)]
        assert await tools.complete(prompts.rows[0], "topic", "se", {}) == ("se0 sum 0", "se1 sum 0", "se2 sum 0")
        assert await tools.read_prompt(prompts.rows[0], {"topic": "sea"}) == "Say sea"  # type: ignore[arg-type]

    run(work)


def test_a_template_is_read_as_it_was_filled_in(home: Path) -> None:
    async def work(tools: WindowTools) -> None:
        await allowed(tools, ServerPlan("offering", (sys.executable, PROGRAM, "1")))
        [server] = await tools.askable()
        plain, template = (await tools.resources(server.id)).rows
        assert isinstance(plain, ResourceRow)
        assert isinstance(template, ResourceRow)
        assert template.blanks == (("path", True),)
        assert (await tools.read_resource(plain, {})).text == "The text of offer:0"
        read = await tools.read_resource(template, {"path": "a b/c.txt"})
        assert (read.name, read.text) == ("file:///a%20b/c.txt", "The text of file:///a%20b/c.txt")
        with pytest.raises(UsageError, match="is empty"):
            await tools.read_resource(template, {"path": "empty"})
        proposed = await tools.complete(template, "path", "x", {"other": "1"})
        assert proposed[0] == f"x0 {offering_mcp.TEMPLATE} 1"

    run(work)


def test_news_and_progress_come_through(home: Path) -> None:
    async def work(tools: WindowTools) -> None:
        heard: list[tuple[str, str]] = []
        tools.listen(lambda source, what: heard.append((source, what)))
        source = await allowed(tools, ServerPlan("offering", (sys.executable, PROGRAM, "1")))
        assert (source, "list") in heard
        [server] = await tools.askable()
        before = (await tools.resources(server.id)).rows
        await ran(tools, "grow")
        while (source, "resources") not in heard:
            await asyncio.sleep(0.01)
        assert len((await tools.resources(server.id)).rows) == len(before) + 1
        _, said = await ran(tools, "slow")
        assert said == [("", 0.25), ("2", None), ("nearly", 0.75)]

    run(work)


class _Refusing(BaseHTTPRequestHandler):
    heard: list[dict[str, str]]

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers.get("Content-Length", "0")))
        self.heard.append({name.lower(): value for name, value in self.headers.items()})
        self.send_response(401)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def refusing() -> Iterator[tuple[str, list[dict[str, str]]]]:
    """An address that refuses every request, and what came with them."""
    heard: list[dict[str, str]] = []
    handler = type("Handler", (_Refusing,), {"heard": heard})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}/mcp", heard
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def test_headers_reach_the_address_and_a_refusal_is_said(home: Path) -> None:
    async def work(tools: WindowTools) -> None:
        with refusing() as (address, heard):
            values = (("Authorization", f"Bearer {SECRET}"), ("X-Team", "9"))
            source = await allowed(tools, ServerPlan("far", values=values, url=address))
            [server] = await tools.askable()
            with pytest.raises(AppError, match="check its headers"):
                await tools.resources(server.id)
            assert heard[0]["authorization"] == f"Bearer {SECRET}"
            assert heard[0]["x-team"] == "9"
            shown = await tools.server(source)
            changed = ServerPlan("far", values=(("Authorization", ""), ("X-Other", "1")), url=address, id=shown.id)
            await tools.add_server(changed)
            await tools.review(source)
            await tools.settle(source, Decision(Choice.ALWAYS))
            heard.clear()
            with pytest.raises(AppError, match="check its headers"):
                await tools.resources(server.id)
            assert heard[0]["authorization"] == f"Bearer {SECRET}"
            assert (heard[0]["x-other"], "x-team" in heard[0]) == ("1", False)

    keyring = run(work)
    assert sorted(keyring.kept.values()) == ["1", f"Bearer {SECRET}"]
