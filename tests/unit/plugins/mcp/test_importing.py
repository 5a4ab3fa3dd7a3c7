"""Servers from the files of Claude Desktop, Cursor and VS Code."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.base.errors import UsageError
from desktop.plugins.mcp.config import Server
from desktop.plugins.mcp.importing import Asked, filled, read_import

CLAUDE = """{"mcpServers": {
  "filesystem": {"command": "npx", "args": ["-y", "@modelcontextprotocol/server-filesystem", "/home/a"]},
  "github": {"command": "docker", "args": ["run", "-i", "ghcr.io/x"], "env": {"GITHUB_TOKEN": "ghp_1", "N": 5}}
}}"""
CURSOR = """{"mcpServers": {
  "remote": {"url": "https://example.org/mcp", "headers": {"Authorization": "Bearer ${env:MY_TOKEN}"}},
  "off": {"command": "${userHome}/bin/x", "disabled": true, "env": {"LEVEL": "${LEVEL:-info}"}}
}}"""
CODE = """// from the gallery
{ "inputs": [{"type": "promptString", "id": "key", "description": "API // key", "password": true}],
  "servers": { /* one */ "weather": {"type": "stdio", "command": "uvx", "args": ["weather", "${input:city}"],
    "env": {"KEY": "${input:key}"}}, },
}"""


def test_claude_desktop() -> None:
    files, github = read_import(CLAUDE, ("github",))
    assert files.server == Server(
        "filesystem", "filesystem", ("npx", "-y", "@modelcontextprotocol/server-filesystem", "/home/a")
    )
    assert not files.asked
    assert github.server.id == "github-2"
    assert github.server.env_names == ("GITHUB_TOKEN", "N")
    assert github.values == {"GITHUB_TOKEN": "ghp_1", "N": "5"}
    assert "ghp_1" not in repr(github)


def test_cursor_and_the_environment_of_others(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MY_TOKEN", "a key of ours")
    remote, off = read_import(CURSOR)
    assert remote.server.url == "https://example.org/mcp"
    assert remote.asked == (Asked("MY_TOKEN", "", True),)
    assert "a key of ours" not in str(remote.values)
    assert filled(remote, {"MY_TOKEN": "t"}).values == {"Authorization": "Bearer t"}
    assert filled(remote, {"MY_TOKEN": "t"}).asked == ()
    assert off.server.command == (f"{Path.home()}/bin/x",)
    assert not off.server.enabled
    assert off.values == {"LEVEL": "info"}


def test_vs_code_with_comments_and_inputs() -> None:
    (found,) = read_import(CODE)
    assert found.asked == (Asked("city", "", True), Asked("key", "API // key", True))
    done = filled(found, {"city": "Bonn", "key": "k"})
    assert done.server.command == ("uvx", "weather", "Bonn")
    assert done.values == {"KEY": "k"}
    (inner,) = read_import('{"mcp": {"servers": {"a": {"command": "x"}}}}')
    assert inner.server.command == ("x",)


@pytest.mark.parametrize(
    ("entry", "said"),
    [
        ('{"type": "sse", "url": "https://x.org"}', "sse"),
        ('{"type": "ws", "url": "https://x.org"}', "ws"),
        ('{"command": "x", "args": "text"}', "right kind"),
        ('{"command": ["x"]}', "right kind"),
        ('{"command": ""}', "command or an address"),
        ('{"url": "javascript:alert(1)"}', "https"),
        ('{"command": "x", "cwd": "${workspaceFolder}/a"}', "workspace"),
        ('{"command": "x", "env": {"A B": "1"}}', "A B"),
        ("7", "no object"),
    ],
)
def test_an_entry_that_cannot_be_added_says_why(entry: str, said: str) -> None:
    bad, good = read_import(f'{{"mcpServers": {{"bad": {entry}, "good": {{"command": "x"}}}}}}')
    assert said in bad.problem
    assert not good.problem


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "{}", '{"mcpServers": {}}', '{"a": 1}', "[" * 100_000, "x" * 2_000_000]
)
def test_what_holds_no_servers_is_refused(text: str) -> None:
    with pytest.raises(UsageError):
        read_import(text)


def test_a_single_server_and_a_bare_map_are_understood() -> None:
    assert read_import('{"command": "x"}')[0].server.command == ("x",)
    assert [one.server.name for one in read_import('{"a": {"command": "x"}, "b": {"url": "https://x.org"}}')] == [
        "a",
        "b",
    ]
