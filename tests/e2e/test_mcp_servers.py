"""Six MCP servers of the registries, in real host processes: listed, called, cancelled, killed, restarted."""

from __future__ import annotations

import asyncio
import json
import signal
import subprocess
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import psutil
import pytest

from desktop.plugins.definitions import Result
from desktop.plugins.mcp.connection import Connection
from desktop.plugins.mcp.servers import State
from tests.helpers.mcp_hands import Desk, with_desk
from tests.helpers.mcp_pages import pages
from tests.helpers.mcp_servers import everything_over_http, server_command

pytestmark = pytest.mark.e2e

MODERN, LEGACY = "2026-07-28", "2025-11-25"


async def call(
    connection: Connection, name: str, arguments: Mapping[str, Any], progress: Callable[..., None] | None = None
) -> Result:
    tool = next(one for one in (await connection.tools()).tools if one.name == name)
    return await connection.call(tool, json.dumps(arguments), progress)


def below(connection: Connection) -> list[psutil.Process]:
    return psutil.Process(connection.pid).children(recursive=True)


def alive(processes: list[psutil.Process]) -> list[psutil.Process]:
    return [one for one in processes if one.is_running() and one.status() != psutil.STATUS_ZOMBIE]


async def dies_and_comes_back(desk: Desk, id_: str, program: str) -> None:
    """What every server has to stand: killed, it is named as gone and works again; stopped, nothing of it is left."""
    connection = await desk.servers.reach(id_)
    first = connection.pid
    server = next(one for one in reversed(below(connection)) if program in " ".join(one.cmdline()))
    server.send_signal(signal.SIGKILL)
    while connection.running:
        await asyncio.sleep(0.01)
    assert desk.servers.status(id_).state is State.BROKEN
    assert "It ended by itself (status -9)." in await desk.servers.log(id_)
    assert (await connection.tools()).tools
    assert connection.pid not in (0, first)
    assert desk.servers.status(id_).state is State.RUNNING
    processes = below(connection)
    await desk.servers.stop(id_)
    assert not alive(processes)
    assert desk.servers.status(id_).state is State.STOPPED


def test_time(tmp_path: Path) -> None:
    async def body(desk: Desk) -> None:
        id_ = await desk.add("Time", server_command("time"))
        connection = await desk.servers.reach(id_)
        assert (await connection.about()).protocol == MODERN
        assert {one.name for one in (await connection.tools()).tools} == {"get_current_time", "convert_time"}
        result = await call(connection, "get_current_time", {"timezone": "Europe/Berlin"})
        assert json.loads(result.text)["timezone"] == "Europe/Berlin"
        refused = await call(connection, "get_current_time", {"timezone": "Nowhere/Land"})
        assert refused.failed
        assert "Nowhere" in refused.text
        await dies_and_comes_back(desk, id_, "mcp-server-time")

    with_desk(tmp_path, body)


def test_git(tmp_path: Path) -> None:
    folder = tmp_path / "repository"
    folder.mkdir()
    (folder / "a.txt").write_text("one\n")
    who = ("-c", "user.name=A", "-c", "user.email=a@b")
    for command in (("init", "-q"), ("add", "."), (*who, "commit", "-qm", "The first one")):
        subprocess.run(["git", "-C", str(folder), *command], check=True)

    async def body(desk: Desk) -> None:
        id_ = await desk.add("Git", [*server_command("git"), "--repository", str(folder)])
        connection = await desk.servers.reach(id_)
        assert len((await connection.tools()).tools) == 12
        result = await call(connection, "git_log", {"repo_path": str(folder)})
        assert "The first one" in result.text, result.text
        assert (await call(connection, "git_log", {"repo_path": "/"})).failed
        await dies_and_comes_back(desk, id_, "mcp-server-git")

    with_desk(tmp_path, body)


def test_fetch(tmp_path: Path) -> None:
    async def body(desk: Desk) -> None:
        id_ = await desk.add("Fetch", [*server_command("fetch"), "--ignore-robots-txt", "--allow-private-ips"])
        connection = await desk.servers.reach(id_)
        with pages() as address:
            # raw: without it, the server installs a library with npm at its first page
            result = await call(connection, "fetch", {"url": address, "raw": True})
            assert "The sea is blue" in result.text
            (prompt,) = await connection.prompts()
            assert [(one.name, one.required) for one in prompt.arguments] == [("url", True)]
        await dies_and_comes_back(desk, id_, "mcp-server-fetch")

    with_desk(tmp_path, body)


async def everything(desk: Desk, id_: str) -> None:
    """What server-everything is there to show, over either transport."""
    connection = await desk.servers.reach(id_)
    about = await connection.about()
    assert about.protocol == LEGACY
    assert set(about.has) == {"tools", "resources", "prompts"}
    assert (await call(connection, "echo", {"message": "sea"})).text == "Echo: sea"
    assert "cannot be shown as text" in (await call(connection, "get-tiny-image", {})).text
    told: list[float | None] = []
    long = {"duration": 0.4, "steps": 4}
    done = await call(connection, "trigger-long-running-operation", long, lambda _, share: told.append(share))
    assert not done.failed
    assert told == [0.25, 0.5, 0.75, 1.0]
    calling = asyncio.create_task(call(connection, "trigger-long-running-operation", {"duration": 600, "steps": 6}))
    await asyncio.wait({calling}, timeout=0.2)
    calling.cancel()
    await asyncio.wait({calling})
    assert calling.cancelled()
    assert (await call(connection, "echo", {"message": "still here"})).text == "Echo: still here"
    resources = await connection.resources()
    assert {one.template for one in resources} == {True, False}
    assert "Architecture" in await connection.read(resources[0].uri)
    assert await connection.prompt("args-prompt", {"city": "Bonn"}) == "What's weather in Bonn?"


def test_everything(tmp_path: Path) -> None:
    async def body(desk: Desk) -> None:
        id_ = await desk.add("Everything", server_command("everything"), API_KEY="sk-of-a-test")
        await everything(desk, id_)
        assert (id_, "tools") in desk.told  # it changes its list when the handshake is over
        connection = await desk.servers.reach(id_)
        environment = (await call(connection, "get-env", {})).text
        assert '"API_KEY": "[secret]"' in environment  # it was given, and what shows it to a model does not
        assert "NEMODESK_HOME" not in environment
        await dies_and_comes_back(desk, id_, "server-everything")

    with_desk(tmp_path, body)


def test_everything_over_http(tmp_path: Path) -> None:
    async def body(desk: Desk) -> None:
        with everything_over_http() as address:
            id_ = await desk.add("Everything", address)
            await everything(desk, id_)
            connection = await desk.servers.reach(id_)
        gone = await call(connection, "echo", {"message": "sea"})
        assert gone.failed

    with_desk(tmp_path, body)


def test_filesystem(tmp_path: Path) -> None:
    folder = tmp_path / "given"
    folder.mkdir()
    (folder / "a.txt").write_text("the sea")
    (tmp_path / "other.txt").write_text("not given")

    async def body(desk: Desk) -> None:
        id_ = await desk.add("Files", [*server_command("filesystem"), str(folder)])
        connection = await desk.servers.reach(id_)
        assert len((await connection.tools()).tools) == 14
        assert (await call(connection, "read_text_file", {"path": str(folder / "a.txt")})).text == "the sea"
        written = await call(connection, "write_file", {"path": str(folder / "b.txt"), "content": "new"})
        assert not written.failed, written.text
        assert (folder / "b.txt").read_text() == "new"
        assert (await call(connection, "read_text_file", {"path": str(tmp_path / "other.txt")})).failed
        await dies_and_comes_back(desk, id_, "server-filesystem")

    with_desk(tmp_path, body)


def test_memory(tmp_path: Path) -> None:
    async def body(desk: Desk) -> None:
        file = tmp_path / "kept" / "memory.jsonl"
        file.parent.mkdir()
        id_ = await desk.add("Memory", [*server_command("memory"), str(file.parent)], MEMORY_FILE_PATH=str(file))
        connection = await desk.servers.reach(id_)
        entity = {"name": "sea", "entityType": "place", "observations": ["is blue"]}
        await call(connection, "create_entities", {"entities": [entity]})
        await dies_and_comes_back(desk, id_, "server-memory")
        connection = await desk.servers.reach(id_)
        assert "is blue" in (await call(connection, "read_graph", {})).text
        assert "is blue" in file.read_text()

    with_desk(tmp_path, body)
