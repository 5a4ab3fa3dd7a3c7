"""Six MCP servers of the registries, one of them over HTTP too, through the product's own consent.

Each is listed, called, stopped in a call, killed in a call, and started again; every start of a new command and every
call is a question of the toolbox that window and terminal use.
"""

from __future__ import annotations

import json
import subprocess
from collections.abc import Awaitable, Callable
from pathlib import Path

import psutil
import pytest

from desktop.chat.tools import Choice, RunState
from desktop.plugins.mcp.templates import expand
from tests.helpers.mcp_owner import Owner, Trial, with_owner
from tests.helpers.mcp_pages import pages
from tests.helpers.mcp_servers import everything_over_http, server_command
from tests.helpers.plugins import isolation

pytestmark = pytest.mark.e2e

MODERN, LEGACY = "2026-07-28", "2025-11-25"


@pytest.fixture(autouse=True)
def one_cage(monkeypatch: pytest.MonkeyPatch) -> None:
    """The cage that works here is looked for once, and not once a test."""
    monkeypatch.setattr("desktop.plugins.hosts.find_isolation", isolation)


def entry(server: str, *arguments: str, **environment: str) -> dict[str, object]:
    """A server as other programs' files name it."""
    program, *rest = server_command(server)
    return {"command": program, "args": [*rest, *arguments], "env": environment}


def found(owner: Owner, source: str, program: str) -> Callable[[], Awaitable[psutil.Process]]:
    """What finds the process that runs a program below a server's host."""

    async def process() -> psutil.Process:
        below = reversed(await owner.processes(source))
        return next(one for one in below if program in " ".join(one.cmdline()))

    return process


def test_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "UTC")
    zone = {"timezone": "Europe/Berlin"}

    async def body(owner: Owner) -> None:
        source = await owner.add("Time", entry("time"))
        assert await owner.offered(source) == {"time__get_current_time", "time__convert_time"}
        assert (await (await owner.reach(source)).about()).protocol == MODERN
        refused = await owner.call(source, "get_current_time", {"timezone": "Nowhere/Land"}, Choice.ONCE)
        assert (refused.state, "Nowhere" in refused.result) == (RunState.FAILED, True)
        await always_means_these_arguments(owner, source)
        call = ("convert_time", {"source_timezone": "UTC", "time": "12:00", "target_timezone": "Asia/Tokyo"}, "21:00")
        process = found(owner, source, "mcp-server-time")
        await Trial(owner, source, call, process, meanwhile=lambda: changed_is_asked_about(owner, source)).run()

    async def changed_is_asked_about(owner: Owner, source: str) -> None:
        """The zone of the computer stands in the descriptions: another one makes them other tools."""
        monkeypatch.setenv("TZ", "Asia/Tokyo")
        await owner.service.reload(source)
        denied = await owner.call(source, "get_current_time", zone, Choice.DENY, chat=2)
        assert denied.state is RunState.DENIED
        [question] = owner.asked
        assert [line[0] for line in question.changes] == ["-", "+"]
        assert "'UTC'" in question.changes[0]
        assert "'Asia/Tokyo'" in question.changes[1]
        assert "get_current_time" not in [grant.tool for grant in await owner.service.grants()]

    async def always_means_these_arguments(owner: Owner, source: str) -> None:
        """It is offered only where what the server says of itself is believed."""
        await owner.call(source, "get_current_time", zone, Choice.DENY, chat=2)
        assert owner.asked[0].choices == (Choice.ONCE, Choice.NEVER)
        owner.tools.policy.trust((await owner.reach(source)).server.source, True)
        await owner.call(source, "get_current_time", zone, Choice.ALWAYS, chat=2)
        assert owner.asked[0].scope == "exactly these arguments"
        again = await owner.call(source, "get_current_time", zone, chat=3)  # without a question
        assert (again.state, owner.last.decision) == (RunState.DONE, "grant: always")
        other = await owner.call(source, "get_current_time", {"timezone": "Asia/Tokyo"}, Choice.DENY, chat=2)
        assert other.state is RunState.DENIED

    with_owner(body)


def test_git(tmp_path: Path) -> None:
    folder = tmp_path / "repository"
    folder.mkdir()
    (folder / "a.txt").write_text("one\n")
    who = ("-c", "user.name=A", "-c", "user.email=a@b")
    for command in (("init", "-q"), ("add", "."), (*who, "commit", "-qm", "The first one")):
        subprocess.run(["git", "-C", str(folder), *command], check=True)

    async def body(owner: Owner) -> None:
        source = await owner.add("Git", entry("git", "--repository", str(folder)))
        assert len(await owner.offered(source)) == 12
        assert (await owner.call(source, "git_log", {"repo_path": "/"}, Choice.ONCE)).state is RunState.FAILED
        call = ("git_log", {"repo_path": str(folder)}, "The first one")
        await Trial(owner, source, call, found(owner, source, "mcp-server-git")).run()

    with_owner(body)


def test_fetch() -> None:
    async def body(owner: Owner) -> None:
        source = await owner.add("Fetch", entry("fetch", "--ignore-robots-txt", "--allow-private-ips"))
        assert await owner.offered(source) == {"fetch__fetch"}
        (prompt,) = (await (await owner.reach(source)).prompts()).items
        assert [(one.name, one.required) for one in prompt.arguments] == [("url", True)]
        with pages() as address:
            # raw: without it, the server installs a library with npm at its first page
            call = ("fetch", {"url": address, "raw": True}, "The sea is blue")
            slow = ("fetch", {"url": f"{address}?slow", "raw": True})
            await Trial(owner, source, call, found(owner, source, "mcp-server-fetch"), slow).run()

    with_owner(body)


SLOW = ("trigger-long-running-operation", {"duration": 600, "steps": 12_000})
ECHO = ("echo", {"message": "sea"}, "Echo: sea")


async def shows_everything(owner: Owner, source: str) -> None:
    """What server-everything is there to show, over either transport."""
    assert len(await owner.offered(source)) == 13
    connection = await owner.reach(source)
    about = await connection.about()
    assert about.protocol == LEGACY
    assert {"tools", "resources", "prompts"} <= set(about.has)
    image = await owner.call(source, "get-tiny-image", {}, Choice.ONCE)
    assert "cannot be shown as text" in image.result
    long = await owner.call(source, SLOW[0], {"duration": 0.4, "steps": 4}, Choice.ONCE)
    assert long.state is RunState.DONE
    assert owner.progress == [0.25, 0.5, 0.75, 1.0]
    resources = (await connection.resources()).items
    assert {bool(one.blanks) for one in resources} == {True, False}
    template = next(one.uri for one in resources if one.blanks)
    assert await connection.complete({"uri": template}, "resourceId", "1", {}) == ("1",)
    assert "Resource 3" in await connection.read(expand(template, {"resourceId": "3"}))
    of = {"prompt": "completable-prompt"}
    assert "Engineering" in await connection.complete(of, "department", "E", {})
    assert "Alice" in await connection.complete(of, "name", "", {"department": "Engineering"})
    assert "Architecture" in await connection.read(resources[0].uri)
    assert await connection.prompt("args-prompt", {"city": "Bonn"}) == "What's weather in Bonn?"


def test_everything() -> None:
    async def body(owner: Owner) -> None:
        source = await owner.add("Everything", entry("everything", API_KEY="sk-of-a-test"))
        await shows_everything(owner, source)
        shown = await owner.call(source, "get-env", {}, Choice.ONCE)
        assert '"API_KEY": "[secret]"' in shown.result  # it was given, and what shows it to a model does not
        assert "NEMODESK_HOME" not in shown.result
        never = await owner.call(source, "get-env", {}, Choice.NEVER)
        assert never.state is RunState.DENIED
        assert "everything__get-env" not in await owner.offered(source)
        await Trial(owner, source, ECHO, found(owner, source, "server-everything"), SLOW, tells=True).run()

    with_owner(body)


def test_everything_over_http() -> None:
    async def body(owner: Owner) -> None:
        with everything_over_http() as server:
            source = await owner.add("Everything", {"url": server.address})
            await shows_everything(owner, source)

            async def process() -> psutil.Process:
                return psutil.Process(server.pid)

            async def started() -> None:
                server.start()

            gone = "The connection to the server ended."
            trial = Trial(owner, source, ECHO, process, SLOW, tells=True, gone=gone, ours=False, meanwhile=started)
            await trial.run()

    with_owner(body)


def test_filesystem(tmp_path: Path) -> None:
    folder = tmp_path / "given"
    folder.mkdir()
    (folder / "a.txt").write_text("the sea")
    (tmp_path / "other.txt").write_text("not given")

    async def body(owner: Owner) -> None:
        source = await owner.add("Files", entry("filesystem", str(folder)))
        assert len(await owner.offered(source)) == 14
        new = {"path": str(folder / "b.txt"), "content": "new"}
        denied = await owner.call(source, "write_file", new, Choice.DENY)
        assert denied.state is RunState.DENIED
        assert not (folder / "b.txt").exists()
        await owner.call(source, "write_file", new, Choice.ONCE)
        assert (folder / "b.txt").read_text() == "new"
        outside = await owner.call(source, "read_text_file", {"path": str(tmp_path / "other.txt")}, Choice.ONCE)
        assert outside.state is RunState.FAILED
        call = ("read_text_file", {"path": str(folder / "a.txt")}, "the sea")
        await Trial(owner, source, call, found(owner, source, "server-filesystem")).run()

    with_owner(body)


def test_memory(tmp_path: Path) -> None:
    file = tmp_path / "kept" / "memory.jsonl"
    file.parent.mkdir()

    async def body(owner: Owner) -> None:
        source = await owner.add("Memory", entry("memory", str(file.parent), MEMORY_FILE_PATH=str(file)))
        assert len(await owner.offered(source)) == 9
        entity = {"name": "sea", "entityType": "place", "observations": ["is blue"]}
        await owner.call(source, "create_entities", {"entities": [entity]}, Choice.ONCE)
        assert json.loads(file.read_text())["observations"] == ["is blue"]
        # what it kept is there again behind its end
        await Trial(owner, source, ("read_graph", {}, "is blue"), found(owner, source, "server-memory")).run()

    with_owner(body)
