"""The plugin documentation: made from the API, and enough to write a plugin that works."""

from __future__ import annotations

import asyncio
import inspect
import json
import re
from pathlib import Path

import pytest

from desktop.base.paths import Paths
from desktop.base.resources import resource_path
from desktop.plugins import api, manifest
from desktop.plugins.hosts import Hosts
from desktop.plugins.reference import FILES, reference
from desktop.plugins.registry import Registry, State
from tests.helpers.plugins import isolation

PAGE = resource_path("plugins/api.md")

# Written by hand from the page alone: what it says of permissions, settings, arguments, progress, paths, errors,
# the log and tests is used here, and nothing else.
BY_HAND = {
    "plugin.toml": """
name = "shelf"
version = "0.1"
author = "A reader"
api = 1

[permissions]
files = "write"
history = true
secrets = ["key"]
""",
    "plugin.py": '''
from enum import Enum
from typing import Literal

from desktop.plugins.api import Context, Field, Settings, ToolError, saying, tool


class Options(Settings):
    suffix: str = Field(default=".txt", title="Ending", description="Of new files.")
    most: int = 3


class Order(Enum):
    UP = "up"
    DOWN = "down"


@tool(title="Keep a text", writes=True, seconds=10, folder_argument="name")
def keep(name: str, lines: list[str], context: Context, mode: Literal["new", "more"] = "new") -> None:
    """Keeps lines in a file.

    Args:
        name: of the file, without its ending.
        lines: what to keep,
            one by one.
    """
    if len(lines) > context.settings.most:
        raise ToolError(f"Only {context.settings.most} lines can be kept.")
    path = context.path(name + context.settings.suffix)
    with saying(name):
        with path.open("w" if mode == "new" else "a") as file:
            for number, line in enumerate(lines):
                context.progress(line, number / len(lines))
                file.write(line + "\\n")
    context.log.info("kept %s", name)


@tool
def kept(context: Context, order: Order = Order.UP) -> dict[str, list[str]]:
    """Lists what was kept."""
    context.check()
    names = sorted(path.name for folder in context.folders for path in folder.iterdir())
    return {"names": names if order is Order.UP else names[::-1]}


@tool
def ask(text: str, context: Context) -> list[dict[str, str]]:
    """Asks the history."""
    return context.search_history(text, limit=2)


@tool
def unlock(context: Context) -> int:
    """Needs the key."""
    return len(context.secret("key"))
''',
    "test_plugin.py": """
from plugin import Options, keep, kept
from desktop.plugins.api import Context


def test_it_keeps(tmp_path):
    context = Context.for_tests(tmp_path / "data", settings=Options(), folders=[tmp_path])
    keep("poem", ["the sea"], context)
    assert kept(context) == {"names": ["poem.txt"]}
""",
}


def test_the_page_is_what_the_api_says() -> None:
    assert PAGE.read_text(encoding="utf-8") == reference(), (
        "python -m desktop.plugins.reference resources/plugins/api.md"
    )
    assert api.API_VERSION == manifest.API_VERSION


def test_the_page_names_everything_that_can_be_imported() -> None:
    text = PAGE.read_text(encoding="utf-8")
    for name in api.__all__:
        assert re.search(rf"#+ `?{name}\b", text) or name in ("API_VERSION", "Field"), name
    for name, value in vars(api.Context).items():
        if inspect.isfunction(value) and not name.startswith("_"):
            assert f"#### `Context.{name}(" in text, name


def write(folder: Path, files: dict[str, str]) -> None:
    folder.mkdir(parents=True)
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8")


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    home = tmp_path / "home"
    return Paths(home / "data", home / "config", home / "logs", home / "cache")


def test_the_example_that_the_page_shows_works(paths: Paths) -> None:
    text = PAGE.read_text(encoding="utf-8")
    shown = {name: re.findall(rf"`{name}`:\n\n```\w+\n(.*?)```", text, re.DOTALL) for name in FILES}
    assert all(len(found) == 1 for found in shown.values())
    write(paths.data / "plugins" / "word-count", {name: found[0] for name, found in shown.items()})

    async def run() -> None:
        hosts = Hosts(Registry(paths), isolation=isolation())
        checked = await hosts.enable("word-count")
        assert checked.plugin.state is State.ENABLED
        assert [one.name for one in checked.tools] == ["count_words", "counted"]
        assert checked.failures == ()
        await hosts.close()

    asyncio.run(run())


def test_a_plugin_written_by_following_only_the_page_works(paths: Paths, tmp_path: Path) -> None:
    write(paths.data / "plugins" / "shelf", BY_HAND)
    (tmp_path / "given").mkdir()

    async def search(arguments: object) -> list[dict[str, str]]:
        return [{"text": json.dumps(arguments)}]

    async def run() -> None:
        hosts = Hosts(Registry(paths, bundled=tmp_path / "none"), {"search_history": search}, isolation())
        checked = await hosts.enable("shelf")
        assert (checked.plugin.reason, checked.failures) == ("", ())
        keep = checked.tools[0]
        assert (keep.title, keep.seconds, keep.folder_argument) == ("Keep a text", 10, "name")
        assert keep.labels.reads_private
        assert keep.labels.writes
        schema = json.loads(keep.schema)["properties"]
        assert set(schema) == {"name", "lines", "mode"}
        assert schema["lines"]["description"] == "what to keep, one by one."
        assert json.loads(checked.page)["properties"]["suffix"]["title"] == "Ending"
        await hosts.give_folders("shelf", [tmp_path / "given"])
        (host,) = hosts.enabled()
        said: list[str] = []
        done = await host.call("keep", '{"name": "poem", "lines": ["the", "sea"]}', lambda text, _: said.append(text))
        assert (done.text, said[:1]) == ("Done.", ["the"])
        assert (tmp_path / "given" / "poem.txt").read_text() == "the\nsea\n"
        assert (await host.call("kept", '{"order": "down"}')).text == '{"names":["poem.txt"]}'
        assert (await host.call("keep", '{"name": "a", "lines": ["", "", "", ""]}')).text == "Only 3 lines can be kept."
        assert "the folders that may be used" in (await host.call("keep", '{"name": "../a", "lines": []}')).text
        assert (
            "Input should be 'new' or 'more'"
            in (await host.call("keep", '{"name": "a", "lines": [], "mode": "x"}')).text
        )
        assert json.loads((await host.call("ask", '{"text": "sea"}')).text) == [{"text": '{"text": "sea", "limit": 2}'}]
        assert (await host.call("unlock", "{}")).text == "The secret key is missing: enter it on the plugin's page."
        await hosts.close()
        assert "kept poem" in (paths.logs / "plugins" / "plugin-shelf.log").read_text()

    asyncio.run(run())
