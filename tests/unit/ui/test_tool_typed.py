"""What somebody types or pastes for a server."""

from __future__ import annotations

import base64
import json

import pytest

from desktop.ui.tools.typed import (
    Typed,
    bearer,
    configuration_in,
    name_for,
    read_typed,
    split_pair,
    whole_address,
    words_of,
)


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("npx -y @modelcontextprotocol/server-memory", ["npx", "-y", "@modelcontextprotocol/server-memory"]),
        ("uvx x --repository '/home/my project'", ["uvx", "x", "--repository", "/home/my project"]),
        ('uvx x "open quote', ["uvx", "x", "open quote"]),
        (r'C:\Tools\server.exe --root "C:\My Files"', [r"C:\Tools\server.exe", "--root", r"C:\My Files"]),
        (r'"C:\Program Files\nodejs\npx.cmd" -y x', [r"C:\Program Files\nodejs\npx.cmd", "-y", "x"]),
        (r"\\server\share\x.exe", [r"\\server\share\x.exe"]),
        (r"a\ b c", ["a b", "c"]),
        ("x # no comment", ["x", "#", "no", "comment"]),
        ("x 'it''s' \"\"", ["x", "its", ""]),
        ("", []),
    ],
)
def test_a_command_line_is_read_as_its_words(line: str, words: list[str]) -> None:
    assert list(words_of(line)) == words


def test_what_instructions_show_is_understood() -> None:
    assert read_typed("$ npx -y x").command == ("npx", "-y", "x")
    assert read_typed("docker run -i --rm \\\n  -e TOKEN \\\n  image").command == (
        "docker",
        "run",
        "-i",
        "--rm",
        "-e",
        "TOKEN",
        "image",
    )
    assert read_typed("uvx x --path \u201c/my home\u201d").command == ("uvx", "x", "--path", "/my home")
    assert read_typed("KEY=a=b LEVEL='very high' npx x") == Typed(
        ("npx", "x"), (("KEY", "a=b"), ("LEVEL", "very high"))
    )
    assert read_typed("KEY=x").command == ("KEY=x",)
    assert read_typed(" https://a.org/mcp ") == Typed(url="https://a.org/mcp")
    assert read_typed("mcp.example.org/mcp").url == "mcp.example.org/mcp"
    assert read_typed("localhost:3000").url == "localhost:3000"
    assert read_typed("./server.py").command == ("./server.py",)
    assert read_typed("/usr/bin/x").command == ("/usr/bin/x",)
    assert read_typed("example.org").command == ("example.org",)
    assert read_typed("npx mcp-remote https://a.org/mcp").command == ("npx", "mcp-remote", "https://a.org/mcp")


def test_what_another_app_would_add_is_added() -> None:
    added = read_typed("claude mcp add github -e TOKEN=t --scope user -- npx -y server-github --all")
    assert added == Typed(("npx", "-y", "server-github", "--all"), (("TOKEN", "t"),), "", "github")
    far = read_typed(
        'claude mcp add --transport http notion https://mcp.notion.com/mcp --header "Authorization: Bearer t"'
    )
    assert far == Typed((), (("Authorization", "Bearer t"),), "https://mcp.notion.com/mcp", "notion")
    assert read_typed("claude mcp add") == Typed()
    assert read_typed("claude mcp add x --env") == Typed(name="x")
    assert read_typed("claude mcp add x npx -y y") == Typed(("npx", "-y", "y"), name="x")


@pytest.mark.parametrize(
    ("text", "yes"),
    [
        ('{"mcpServers": {}}', True),
        ('  \n{"command": "x"}', True),
        ('"github": {"command": "npx"}', True),
        ('// mine\n{"mcpServers": {}}', True),
        ('"C:\\Program Files\\x.exe" -y', False),
        ("npx -y x", False),
        ("", False),
    ],
)
def test_a_configuration_is_known_from_a_command(text: str, yes: bool) -> None:
    assert configuration_in(text) == (text if yes else "")


def test_the_link_of_an_install_button_is_a_configuration() -> None:
    code = "vscode:mcp/install?%7B%22name%22%3A%22git%22%2C%22command%22%3A%22uvx%22%7D"
    assert json.loads(configuration_in(code)) == {"name": "git", "command": "uvx"}
    config = base64.b64encode(b'{"url": "https://a.org/mcp"}').decode().rstrip("=")
    for link in ("cursor://anysphere.cursor-deeplink/mcp/install", "lmstudio://add_mcp"):
        found = json.loads(configuration_in(f"{link}?name=far&config={config}"))
        assert found == {"mcpServers": {"far": {"url": "https://a.org/mcp"}}}
    assert configuration_in("vscode:mcp/install?nothing") == ""
    assert configuration_in("lmstudio://add_mcp?config=%%%") == ""


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("example.org/mcp", "https://example.org/mcp"),
        ("localhost:3000/mcp", "http://localhost:3000/mcp"),
        ("127.0.0.1/mcp", "http://127.0.0.1/mcp"),
        ("[::1]:80", "http://[::1]:80"),
        ("localhosted.org", "https://localhosted.org"),
        ("http://x.org", "http://x.org"),
        ("ftp://x.org", "ftp://x.org"),
        (" https://x.org/a b ", "https://x.org/ab"),
        ("", ""),
    ],
)
def test_an_address_gets_its_scheme(typed: str, meant: str) -> None:
    assert whole_address(typed) == meant


@pytest.mark.parametrize(
    ("command", "url", "name"),
    [
        ("uvx mcp-server-git --repository /x", "", "git"),
        ("npx -y @modelcontextprotocol/server-filesystem@2026.1 /x", "", "filesystem"),
        ("cmd /c npx -y @upstash/context7-mcp", "", "context7"),
        ("docker run -i --rm -e TOKEN ghcr.io/github/github-mcp-server:latest", "", "github"),
        ("uvx --from git+https://x.org/y mcp-serena start", "", "serena"),
        ("node /home/me/weather/index.js", "", "weather"),
        ("node build/index.js", "", "node"),
        (r"C:\Tools\notes-server.exe", "", "notes"),
        ("mcp", "", "mcp"),
        ("", "", ""),
        ("", "https://mcp.notion.com/mcp", "notion"),
        ("", "http://127.0.0.1:3000/mcp", "127.0.0.1"),
        ("", "http://localhost/mcp", "localhost"),
        ("", "https://[", ""),
    ],
)
def test_a_name_comes_to_mind(command: str, url: str, name: str) -> None:
    assert name_for(words_of(command), url) == name


def test_a_token_alone_is_sent_as_bearer() -> None:
    assert bearer("authorization", " abc ") == "Bearer abc"
    assert bearer("Authorization", "Basic abc") == "Basic abc"
    assert bearer("X-Key", "abc") == "abc"
    assert bearer("Authorization", "") == ""


def test_a_pasted_line_is_a_name_and_a_value() -> None:
    assert split_pair('export KEY="a b"', "=") == ("KEY", "a b")
    assert split_pair("Authorization: Bearer x:y", ":") == ("Authorization", "Bearer x:y")
    assert split_pair("KEY", "=") is None
    assert split_pair("=x", "=") is None
