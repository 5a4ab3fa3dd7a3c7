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
    files, github = read_import(CLAUDE, (Server("github", "GitHub", ("other",)),))
    assert files.server == Server(
        "filesystem", "filesystem", ("npx", "-y", "@modelcontextprotocol/server-filesystem", "/home/a")
    )
    assert not files.asked
    assert (github.server.id, github.server.name) == ("github-2", "github 2")
    assert "There is a server named github already" in github.notes[0]
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
    # nothing says that the city is no secret: it stays out of the command, which is in a file
    assert done.server.command == ("uvx", "weather", "${input:city}")
    assert done.server.blanks == ("city",)
    assert done.values == {"KEY": "k", "input:city": "Bonn"}
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
        ('{"command": "x", "cwd": "${command:pickFolder}"}', "${command:pickFolder}"),
        ('{"command": "x", "args": ["${config:python.path}"]}', "${config:python.path}"),
        ('{"url": "https://x.org", "headers": {"Bad Name": "1"}}', "Bad Name"),
        ('{"url": "https://x.org", "headers": {"Host": "a.org"}}', "Host"),
        ('{"url": "https://x.org", "headers": {"X-A": "1", "x-a": "2"}}', "twice"),
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


INPUTS = """{"inputs": [
  {"type": "promptString", "id": "city", "description": "City", "default": "Bonn"},
  {"type": "pickString", "id": "units",
   "options": ["metric", {"label": "US", "value": "imperial"}], "default": "metric"},
  {"type": "promptString", "id": "key", "password": true},
  {"type": "command", "id": "login", "command": "x.y"}, 7, {"id": 5}],
 "servers": {"weather": {"command": "uvx", "args": ["weather", "--in=${input:city}", "${input:units}",
   "--key=${input:key}"], "env": {"LOGIN": "Basic ${input:login}"}},
  "far": {"type": "http", "url": "https://a.org/${input:city}?key=${input:key}",
   "headers": {"Authorization": "Bearer ${input:key}"}}}}"""


def test_inputs_are_asked_with_their_defaults_and_choices() -> None:
    weather, far = read_import(INPUTS)
    city, units, key, login = weather.asked
    assert (city.description, city.default, city.secret) == ("City", "Bonn", False)
    assert units.options == (("metric", "metric"), ("US", "imperial"))
    assert (units.default, key.secret, login.secret) == ("metric", True, True)
    done = filled(weather, {"city": "Köln", "units": "imperial", "key": "k-1", "login": "l"})
    assert done.server.command == ("uvx", "weather", "--in=Köln", "imperial", "--key=${input:key}")
    assert done.server.blanks == ("key",)
    assert done.values == {"LOGIN": "Basic l", "input:key": "k-1"}
    assert "k-1" not in repr(done)
    done = filled(far, {"city": "Bonn", "key": "k-1"})
    assert done.server.url == "https://a.org/Bonn?key=${input:key}"
    assert done.values == {"Authorization": "Bearer k-1", "input:key": "k-1"}


def test_the_folder_of_a_project_is_asked_once_and_stands_for_all_of_its_names() -> None:
    text = """{"servers": {"a": {"command": "x", "args": ["${workspaceFolder}", "${workspaceFolderBasename}",
        "a${pathSeparator}b${/}c", "${userHome}"], "cwd": "${workspaceFolder:main}/src"}}}"""
    (found,) = read_import(text)
    (folder,) = found.asked
    assert folder.folder
    assert not folder.secret
    done = filled(found, {folder.id: "/work/my project"})
    assert done.server.command == ("x", "/work/my project", "my project", "a/b/c", str(Path.home()))
    assert done.server.folder == "/work/my project/src"
    assert not done.server.blanks


def test_our_environment_is_nobodys_but_for_what_every_server_has(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MY_TOKEN", "a key of ours")
    monkeypatch.setenv("HOME", "/home/of-a-test")
    text = """{"mcpServers": {"a": {"command": "${HOME}/bin/x", "args": ["${MY_TOKEN}", "${MODE:-fast}"]},
        "shell": {"command": "bash", "args": ["-c", "echo ${MY_TOKEN} ${env:MY_TOKEN}"]}}}"""
    plain, shell = read_import(text)
    assert plain.server.command == ("/home/of-a-test/bin/x", "${input:MY_TOKEN}", "fast")
    assert [(one.id, one.secret) for one in plain.asked] == [("MY_TOKEN", True)]
    assert shell.server.command[2] == "echo ${MY_TOKEN} ${input:MY_TOKEN}"


def test_what_is_not_taken_over_is_said() -> None:
    text = """{"mcpServers": {"a": {"command": "x", "autoApprove": ["read"], "alwaysAllow": [], "envFile": ".env",
        "oauth": {"clientId": "1"}, "disabledTools": ["y"], "timeout": 60, "gallery": true, "disabled": true},
        "b": {"url": "https://x.org/sse", "trust": true}}}"""
    one, two = read_import(text)
    assert not one.problem
    assert not one.server.enabled
    said = "\n".join(one.notes)
    for part in ("(autoApprove) is not taken over", "(.env) is not read", "by oauth", "(disabledTools)", ": timeout."):
        assert part in said
    assert "gallery" not in said
    assert "(trust) is not taken over" in two.notes[0]
    assert "/mcp" in two.notes[1]


def test_the_same_server_is_known_again_and_names_are_never_twice() -> None:
    there = (Server("files", "Files", ("npx", "-y", "files")), Server("web", "far", url="https://a.org"))
    text = """{"mcpServers": {"mine": {"command": "npx", "args": ["-y", "files"]}, "FAR": {"url": "https://b.org"},
        "far 2": {"url": "https://c.org"}}}"""
    same, far, third = read_import(text, there)
    assert same.here
    assert "as Files" in same.notes[0]
    assert [one.server.name for one in (same, far, third)] == ["mine", "FAR 2", "far 2 2"]
    assert not far.here


def test_a_piece_of_a_file_is_understood() -> None:
    piece = '"github": {"command": "npx", "args": ["-y", "x"],},'
    assert read_import(piece)[0].server.name == "github"
    assert read_import('{"name": "mine", "command": "uvx"}')[0].server.name == "mine"
