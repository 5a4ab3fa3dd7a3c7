"""A server that does what no server should, in a real host process: each mischief ends in a sentence."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import psutil
import pytest

from desktop.base.errors import AppError
from desktop.plugins.definitions import Result
from desktop.plugins.mcp import cage
from desktop.plugins.mcp.connection import Connection
from desktop.plugins.sandbox import Bound, Isolation, Level
from tests.helpers.faults import Tally, sizes
from tests.helpers.host_watch import PROGRAM, hosts_below, left, lives, most_memory
from tests.helpers.hostile_mcp import CALLS
from tests.helpers.mcp_hands import Desk, with_desk
from tests.helpers.plugins import isolation

pytestmark = pytest.mark.e2e

ROOT = Path(__file__).parents[2]
MOST_MEMORY = 300 << 20
GONE_S = 5.0
NO_CAGE = Isolation(Level.NONE, Bound.NONE)
SECRET = "sk-of-a-test"
TOO_LONG = "It sent a message of more than 4 MiB."
ENDLESS = "It sent messages without end."
# what a call comes to: whether it fails, and the beginning of what is said; None: it is still running after a while
OUTCOMES: dict[str, tuple[bool, str] | None] = {
    "endless": (True, TOO_LONG),
    "big": (True, TOO_LONG),
    "large": (False, "word word"),
    "garbage": (False, "ok \ufffd"),
    "wrong": (True, "The server answered with something that is not of the protocol."),
    "parts": (True, "It sent a message with too many parts."),
    "deep": (False, "after the deep one"),
    "progress": (True, ENDLESS),
    "requests": (True, ENDLESS),
    "changes": (False, "changed"),
    "stderr": (False, "said [secret]"),
    "sample": (False, "[-32600, -32600]"),
    "hang": None,
    "die": (True, "It ended by itself (status -9)."),
    "quiet": (True, "It closed its output."),
    "shape": (False, "aaaa"),
    "babble": (True, ENDLESS),
    "answers": (True, ENDLESS),
    "loud": (False, "loud"),
    "blocks": (False, "0\n\n1\n\n2"),
    "escapes": (False, "\x1b]0;mine"),
    "marks": (False, "a\u0301"),
    "scripts": (False, "\xa1\xa8"),
    "drip": None,
}


# in this order: a storm of notes must not cost the requests that come right after it
SURVIVED = (
    *("garbage", "wrong", "large", "deep", "stderr", "changes", "sample", "shape"),
    *("loud", "blocks", "escapes", "marks", "scripts", "drip", "hang"),
)


def peak(connection: Connection) -> int:
    """The most memory the host had so far, in bytes."""
    return most_memory(hosts_below(connection.pid))


async def reach(desk: Desk, name: str) -> Connection:
    return await desk.servers.reach(await desk.add(name, [sys.executable, PROGRAM], API_KEY=SECRET))


async def call(connection: Connection, name: str) -> tuple[Result | None, int]:
    """Call a mischief; its result, None for one that has to be cancelled, and the host's memory."""
    tool = next(one for one in (await connection.tools()).tools if one.name == name)
    calling = asyncio.create_task(connection.call(tool, "{}"))
    most, end = 0, time.monotonic() + (60 if OUTCOMES[name] else 0.5)
    while not calling.done() and time.monotonic() < end:
        most = max(most, peak(connection))
        await asyncio.wait({calling}, timeout=0.02)
    if calling.done():
        return calling.result(), most
    calling.cancel()
    await asyncio.wait({calling})
    return None, most


async def gone(desk: Desk) -> float:
    """Stop everything; the seconds until nothing of it runs."""
    began = time.monotonic()
    await desk.servers.close()
    while left() and time.monotonic() < began + 3 * GONE_S:
        await asyncio.sleep(0.02)
    return time.monotonic() - began


def check(name: str, result: Result | None) -> None:
    wanted = OUTCOMES[name]
    if wanted is None or result is None:
        assert (wanted is None) is (result is None), (name, result)
        return
    assert (result.failed, result.text[: len(wanted[1])]) == wanted, name
    assert SECRET not in result.text + result.whole


def one_run(folder: Path, name: str, found: Isolation) -> tuple[int, float]:
    """One mischief from start to end; the host's memory, and the seconds until it was gone."""

    async def body(desk: Desk) -> tuple[int, float]:
        result, most = await call(await reach(desk, name), name)
        check(name, result)
        seconds = await gone(desk)
        assert SECRET not in "".join(one.read_text() for one in (folder / "logs").glob("*"))
        return most, seconds

    return with_desk(folder, body, found)


def test_every_mischief_has_its_outcome() -> None:
    assert set(OUTCOMES) == set(CALLS)


def test_what_a_server_may_do_without_being_ended(tmp_path: Path) -> None:
    async def body(desk: Desk) -> None:
        connection = await reach(desk, "Evil")
        first = await connection.about()
        pid = connection.pid
        for name in SURVIVED:
            result, most = await call(connection, name)
            check(name, result)
            assert most < MOST_MEMORY
        assert connection.pid == pid
        assert await connection.about() == first
        assert SECRET not in await connection.log()
        assert await gone(desk) < GONE_S

    with_desk(tmp_path, body)


def repeated(folder: Path, name: str, runs: int, counted: Tally) -> None:
    """A mischief again and again, each with processes of its own."""
    most, longest = 0, 0.0
    for number in range(runs):
        (folder / str(number)).mkdir()
        memory, seconds = one_run(folder / str(number), name, isolation())
        most, longest = max(most, memory), max(longest, seconds)
        counted.runs += 1
        counted.corrupt += memory > MOST_MEMORY
        counted.lost += bool(left()) or seconds > GONE_S
    counted.note(f"the host's memory: {most >> 20} MiB at most; gone within {longest:.1f} s")
    assert counted.clean


@pytest.mark.parametrize("name", ["endless", "big", "parts", "progress", "die", "quiet", "babble", "answers"])
def test_what_ends_a_server_is_said_and_leaves_nothing(
    tmp_path: Path, name: str, tally: Callable[[str], Tally]
) -> None:
    repeated(tmp_path, name, 1, tally(f"a server's {name}"))


@pytest.mark.long
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("name", list(OUTCOMES))
def test_every_mischief_again_and_again(tmp_path: Path, name: str, tally: Callable[[str], Tally]) -> None:
    repeated(tmp_path, name, 7, tally(f"a server's {name}, again"))  # 168 together


def test_without_a_cage_what_left_its_group_is_found_and_ended_too(tmp_path: Path) -> None:
    one_run(tmp_path, "hang", NO_CAGE)
    assert not left()


@pytest.mark.parametrize(
    ("mischief", "said"),
    [
        ("mute", "It was not ready after 4 s."),
        ("leaves", "It ended by itself (status 1)."),
    ],
)
def test_a_server_that_does_not_start_says_why(
    tmp_path: Path, mischief: str, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    if mischief == "mute":
        monkeypatch.setattr(cage, "LIMITS", replace(cage.LIMITS, start_seconds=4.0))

    async def body(desk: Desk) -> None:
        id_ = await desk.add("Evil", [sys.executable, PROGRAM, mischief])
        connection = await desk.servers.reach(id_)
        with pytest.raises(AppError, match=said.replace("(", r"\(").replace(")", r"\)")):
            await connection.tools()
        assert desk.servers.status(id_).reason.endswith(said)
        if mischief == "leaves":
            assert "no such file: config" in await desk.servers.log(id_)
        await gone(desk)

    with_desk(tmp_path, body)
    assert not left()


def test_schema_bombs_are_left_out_with_a_reason(tmp_path: Path) -> None:
    async def body(desk: Desk) -> None:
        connection = await desk.servers.reach(await desk.add("Evil", [sys.executable, PROGRAM, "bombs"]))
        listed = await connection.tools()
        names = {one.name for one in listed.tools}
        assert set(CALLS) | {"told", "t0"} <= names
        assert "array" not in names  # not even the protocol's
        assert len(names) == len(listed.tools) == 200
        reasons = dict(listed.left_out)
        for name, part in {
            "nested": "alternatives",
            "references": "levels deep",
            "deeper": "levels deep",
            "wide": "parts",
            "values": "values",
            "a b": "name",
            "hang": "same name",
        }.items():
            assert part in reasons[name], (name, reasons[name])
        assert all("pattern" not in one.schema and len(one.description) <= 4_000 for one in listed.tools)
        assert peak(connection) < MOST_MEMORY
        with pytest.raises(AppError):  # a list without end, of addresses that are too long
            await asyncio.wait_for(connection.read("x:"), 20)
        assert (await connection.resources()).items == ()

    with_desk(tmp_path, body)


def test_a_tool_that_changed_is_not_called(tmp_path: Path) -> None:
    async def body(desk: Desk) -> None:
        id_ = await desk.add("Evil", [sys.executable, PROGRAM, "turns"])
        connection = await desk.servers.reach(id_)
        before = next(one for one in (await connection.tools()).tools if one.name == "changes")
        assert not (await connection.call(before, "{}")).failed  # and it says that its list has changed
        while (id_, "tools") not in desk.told:
            await asyncio.sleep(0.01)
        refused = await connection.call(before, "{}")
        assert refused.failed
        assert "has changed since it was allowed" in refused.text
        after = next(one for one in (await connection.tools()).tools if one.name == "changes")
        assert after.description != before.description

    with_desk(tmp_path, body)


@sizes(1, 25)
@pytest.mark.parametrize("cage", ["cage", "none"])
def test_nothing_survives_an_app_that_is_killed(
    tmp_path: Path, cage: str, runs: int, tally: Callable[[str], Tally]
) -> None:
    counted = tally(f"an app killed over a hanging server ({cage})")
    longest = 0.0
    for number in range(runs):
        folder = tmp_path / str(number)
        folder.mkdir()
        command = [sys.executable, "-m", "tests.helpers.mcp_app", str(folder), cage]
        environment = {**os.environ, "HOSTILE_PROGRAM": PROGRAM}
        with subprocess.Popen(command, stdout=subprocess.PIPE, cwd=ROOT, env=environment) as app:
            assert app.stdout is not None
            host = psutil.Process(int(app.stdout.readline()))
            running = [host, *host.children(recursive=True)]
            assert len(left()) >= 3  # the server, and two that ignore everything
            app.kill()
        began = time.monotonic()
        while (left() or any(map(lives, running))) and time.monotonic() < began + 3 * GONE_S:
            time.sleep(0.02)
        longest = max(longest, time.monotonic() - began)
        counted.runs += 1
        counted.lost += bool(left()) or longest > GONE_S
    counted.note(f"everything gone within {longest:.1f} s")
    assert counted.clean
