"""The list of servers without any server: what is saved where, and that nothing starts without the user's word."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.base.errors import AppError, UsageError
from desktop.plugins.mcp import cage
from desktop.plugins.mcp.config import Server
from desktop.plugins.mcp.servers import NotAllowed, State
from tests.helpers.keyrings import Memory, Safe, using
from tests.helpers.mcp_hands import Desk, with_desk

SECRET = "sk-of-a-test"


def test_values_are_in_the_keyring_and_nowhere_else(tmp_path: Path) -> None:
    keyring = Safe()

    async def body(desk: Desk) -> None:
        server, lasting = await desk.servers.add(Server("", "Git", ("x",), env_names=("KEY",)), {"KEY": SECRET})
        assert lasting
        assert SECRET in keyring.kept.values()
        assert not any(SECRET in one.read_text() for one in tmp_path.rglob("*") if one.is_file())
        await desk.servers.remove(server.id)
        assert not keyring.kept
        assert desk.servers.all() == ()
        assert desk.told == [("git", "list"), ("git", "list")]

    with using(keyring):
        with_desk(tmp_path, body)


def test_without_a_keyring_values_last_for_the_session_and_it_says_so(tmp_path: Path) -> None:
    async def body(desk: Desk) -> None:
        _, lasting = await desk.servers.add(Server("", "Git", ("x",), env_names=("KEY",)), {"KEY": SECRET})
        assert not lasting
        assert not any(SECRET in one.read_text() for one in tmp_path.rglob("*") if one.is_file())

    with using(Memory()):
        with_desk(tmp_path, body)


def test_nothing_starts_before_its_command_was_allowed_or_after_it_changed(tmp_path: Path) -> None:
    trace = tmp_path / "started"

    async def body(desk: Desk) -> None:
        server, _ = await desk.servers.add(Server("", "Trace", ("touch", str(trace))))
        assert desk.servers.status(server.id).state is State.NEW
        with pytest.raises(NotAllowed, match="look at its command"):
            await desk.servers.reach(server.id)
        desk.allowed.add(server.source)
        assert desk.servers.status(server.id).state is State.STOPPED
        await desk.servers.add(replace(server, command=("touch", str(trace), "-a")))
        assert desk.servers.status(server.id).state is State.NEW
        with pytest.raises(NotAllowed):
            await desk.servers.reach(server.id)
        await desk.servers.add(server)
        await desk.servers.enable(server.id, enabled=False)
        assert desk.servers.status(server.id).state is State.OFF
        with pytest.raises(NotAllowed, match="switched off"):
            await desk.servers.reach(server.id)
        with pytest.raises(UsageError):
            desk.servers.status("none")
        assert not trace.exists()

    with_desk(tmp_path, body)


def test_a_missing_value_is_named_and_nothing_runs(tmp_path: Path) -> None:
    trace = tmp_path / "started"

    async def body(desk: Desk) -> None:
        server, _ = await desk.servers.add(Server("", "Trace", ("touch", str(trace)), env_names=("KEY", "OTHER")))
        desk.allowed.add(server.source)
        connection = await desk.servers.reach(server.id)
        with pytest.raises(AppError, match="KEY, OTHER is missing"):
            await connection.tools()
        assert desk.servers.status(server.id).state is State.BROKEN

    with using(Safe()):
        with_desk(tmp_path, body)
    assert not trace.exists()


def test_a_program_that_is_not_there_is_named(tmp_path: Path) -> None:
    async def body(desk: Desk) -> None:
        connection = await desk.servers.reach(await desk.add("Gone", ["no-such-program-of-mcp"]))
        with pytest.raises(AppError, match="no-such-program-of-mcp was not found"):
            await connection.tools()

    with_desk(tmp_path, body)


def test_the_list_survives_the_app_and_two_starts_at_once_are_one(tmp_path: Path) -> None:
    async def add(desk: Desk) -> None:
        await desk.add("Git", ["x"])

    async def again(desk: Desk) -> None:
        (only,) = desk.servers.all()
        desk.allowed.add(only.server.source)
        first, second = await asyncio.gather(*(desk.servers.reach("git") for _ in range(2)))
        assert first is second

    with_desk(tmp_path, add)
    with_desk(tmp_path, again)


def test_a_server_gets_no_key_of_our_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", SECRET)
    monkeypatch.setenv("HTTPS_PROXY", f"http://me:{SECRET}@proxy")
    environment = cage.environment()
    assert "PATH" in environment
    assert SECRET not in str(environment)


def test_rules_give_a_server_its_folders_and_hide_ours(tmp_path: Path) -> None:
    own = (tmp_path / "data",)
    usual = cage.rules(Server("a", "A", ("sh", str(tmp_path))), own)
    assert Path.home() in usual.writable
    assert tmp_path in usual.writable
    assert set(own) < set(usual.hidden)
    assert Path.home() / ".ssh" in usual.hidden
    assert usual.network
    narrow = cage.rules(Server("a", "A", ("sh",), network=False, folders=("/data",)), own)
    assert Path("/data") in narrow.writable
    assert Path.home() not in narrow.writable
    assert not narrow.network
    address = cage.rules(Server("a", "A", url="https://x.org"), own)
    assert (address.readable, address.writable, address.processes) == ((), (), False)


def test_a_changed_server_keeps_its_values_and_forgets_what_it_names_no_more(tmp_path: Path) -> None:
    keyring = Safe()

    async def body(desk: Desk) -> None:
        values = {"Authorization": f"Bearer {SECRET}", "X-Old": "old", "input:key": "k"}
        given = Server(
            "", "Far", url="https://a.org?k=${input:key}", header_names=("Authorization", "X-Old"), blanks=("key",)
        )
        server, _ = await desk.servers.add(given, values)
        desk.allowed.add(server.source)
        assert len(keyring.kept) == 3
        renamed = replace(server, name="Further")
        await desk.servers.add(renamed)
        assert len(keyring.kept) == 3
        desk.allowed.add(renamed.source)
        other = replace(renamed, header_names=("Authorization", "X-New"), url="https://a.org", blanks=())
        await desk.servers.add(other, {"X-New": "new"})
        assert desk.servers.status("far").state is State.NEW
        assert sorted(keyring.kept.values()) == [f"Bearer {SECRET}", "new"]
        with pytest.raises(UsageError, match="X-New is empty, or holds"):
            await desk.servers.add(other, {"X-New": "two\nlines"})
        with pytest.raises(UsageError, match="named further already"):
            await desk.servers.add(Server("", "further", ("x",)))

    with using(keyring):
        with_desk(tmp_path, body)
