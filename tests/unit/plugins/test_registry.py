"""The states of plugins, and a clear sentence for each way to break one."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.base.errors import UsageError
from desktop.base.paths import Paths, find_paths
from desktop.base.resources import resource_path
from desktop.plugins.hosts import Checked, Hosts
from desktop.plugins.registry import Registry, State
from desktop.plugins.skeleton import make_skeleton
from tests.helpers.plugins import isolation


@pytest.fixture
def registry(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Registry:
    monkeypatch.setenv("NEMODESK_HOME", str(tmp_path / "home"))
    return Registry(find_paths(), bundled=tmp_path / "nothing")


@pytest.fixture
def folder(registry: Registry) -> Path:
    """A fresh plugin."""
    return make_skeleton(registry.folder, "trial")


def enabled(registry: Registry, name: str = "trial") -> Checked:
    async def run() -> Checked:
        hosts = Hosts(registry, isolation=isolation())
        try:
            return await hosts.enable(name)
        finally:
            await hosts.close()

    return asyncio.run(run())


def state(registry: Registry) -> tuple[State, str]:
    (plugin,) = registry.plugins()
    return plugin.state, plugin.reason


def test_a_plugin_is_discovered_enabled_changed_and_disabled(registry: Registry, folder: Path) -> None:
    assert state(registry) == (State.DISCOVERED, "")
    checked = enabled(registry)
    assert [one.name for one in checked.tools] == ["greet"]
    assert checked.failures == ()
    assert state(registry) == (State.ENABLED, "")
    (folder / "__pycache__").mkdir()
    (folder / "__pycache__" / "plugin.pyc").write_bytes(b"of no weight")
    assert state(registry) == (State.ENABLED, "")
    (folder / "words.txt").write_text("new")
    changed = "Files have changed since it was enabled (words.txt): look at them and enable it again."
    assert state(registry) == (State.DISABLED, changed)
    enabled(registry)
    assert state(registry) == (State.ENABLED, "")
    registry.note(registry.find("trial"), enabled=False)
    assert state(registry) == (State.DISABLED, "")
    shutil.rmtree(folder)
    assert registry.plugins() == ()
    with pytest.raises(UsageError, match="There is no plugin trial"):
        registry.find("trial")


def rewrite(file: str, old: str, new: str) -> Callable[[Path], None]:
    def change(folder: Path) -> None:
        text = (folder / file).read_text()
        assert old in text
        (folder / file).write_text(text.replace(old, new))

    return change


def remove(file: str) -> Callable[[Path], None]:
    return lambda folder: (folder / file).unlink()


BROKEN = {
    "no manifest": (remove("plugin.toml"), "The file plugin.toml is missing."),
    "no module": (remove("plugin.py"), "The file plugin.py is missing."),
    "bad TOML": (
        rewrite("plugin.toml", "api = 1", "api = "),
        "plugin.toml is not valid TOML: Invalid value (at line 6, column 7).",
    ),
    "no author": (
        rewrite("plugin.toml", 'author = "Your name"\n', ""),
        'plugin.toml does not say author: write author = "…".',
    ),
    "wrong name": (
        rewrite("plugin.toml", 'name = "trial"', 'name = "other"'),
        "The folder is called trial and the plugin other: give both one name.",
    ),
    "later API": (
        rewrite("plugin.toml", "api = 1", "api = 2"),
        "It is for version 2 of the plugin API, and this Nemodesk has 1.",
    ),
    "bad version": (
        rewrite("plugin.toml", '"0.1.0"', '"new"'),
        'The version must be like "1.2.0", and is "new".',
    ),
    "unknown permission": (
        rewrite("plugin.toml", "[permissions]", "[permissions]\nroot = true"),
        "plugin.toml says permissions.root, which has no meaning: it can say files, history, network,",
    ),
    "bad permission": (
        rewrite("plugin.toml", "[permissions]", '[permissions]\nnetwork = "yes"'),
        "permissions.network must be true or false.",
    ),
    "bad files": (
        rewrite("plugin.toml", "[permissions]", "[permissions]\nfiles = true"),
        'permissions.files must be "none", "read" or "write".',
    ),
    "bad syntax": (
        rewrite("plugin.py", "def greet(", "def greet("[:-1]),
        "plugin.py is not valid Python, line 13: ",
    ),
    "fails when loaded": (
        rewrite("plugin.py", "@tool(", "1 / 0\n\n\n@tool("),
        "plugin.py fails when it is loaded: ZeroDivisionError: division by zero (line 12).",
    ),
    "missing library": (
        rewrite("plugin.py", "from desktop", "import nowhere_at_all\nfrom desktop"),
        "plugin.py fails when it is loaded: ModuleNotFoundError: No module named 'nowhere_at_all' (line 3).",
    ),
    "the app's insides": (
        rewrite("plugin.py", "from desktop", "from desktop.store import database\nfrom desktop"),
        "plugin.py imports desktop.store.database in line 3: of Nemodesk it may import desktop.plugins.api alone.",
    ),
    "no tool": (
        rewrite("plugin.py", '@tool(title="Greet someone")\n', ""),
        "plugin.py has no tools: put @tool above a function.",
    ),
    "no type": (
        rewrite("plugin.py", "name: str", "name"),
        "The argument name of the tool greet has no type.",
    ),
    "unknown type": (
        rewrite("plugin.py", "name: str", "name: Person"),
        "The tool greet has a type that cannot be resolved: name 'Person' is not defined.",
    ),
    "a type that JSON cannot hold": (
        rewrite("plugin.py", "name: str", "name: type(tool)"),
        "The tool greet has an argument whose type a model cannot give: ",
    ),
    "no docstring": (
        rewrite("plugin.py", '"""Greets someone by name.\n', '"""\n'),
        "The tool greet has no docstring: say in it what the tool does.",
    ),
    "async": (
        rewrite("plugin.py", "def greet", "async def greet"),
        "The tool greet must be a plain function, without async and yield.",
    ),
    "settings without a default": (
        rewrite("plugin.py", 'default="Hello", ', ""),
        "The class Page is no page of settings: every field needs a default (1 validation error for Page).",
    ),
    "a link": (
        lambda folder: (folder / "link").symlink_to("/etc/passwd"),
        "link is a link or no file: put a copy there.",
    ),
}


@pytest.mark.parametrize("way", BROKEN)
def test_a_broken_plugin_says_what_is_wrong(registry: Registry, folder: Path, way: str) -> None:
    change, text = BROKEN[way]
    change(folder)
    checked = enabled(registry)
    assert checked.plugin.state is State.BROKEN
    assert checked.plugin.reason.startswith(text)
    assert checked.plugin.reason.endswith(".")
    assert len(checked.plugin.reason.splitlines()) == 1
    assert state(registry) == (State.BROKEN, checked.plugin.reason)


def test_a_mended_plugin_works_again(registry: Registry, folder: Path) -> None:
    rewrite("plugin.py", "name: str", "name")(folder)
    assert enabled(registry).plugin.state is State.BROKEN
    rewrite("plugin.py", "(name,", "(name: str,")(folder)
    assert enabled(registry).plugin.state is State.ENABLED
    rewrite("test_plugin.py", "Ahoy, Ada!", "Hello, Ada!")(folder)
    failures = enabled(registry).failures
    assert failures == ("The test test_people_are_greeted fails: AssertionError (line 11).",)


def test_private_folders_are_given_to_nobody(
    registry: Registry, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = tmp_path / "me"
    (home / ".ssh" / "keys").mkdir(parents=True)
    monkeypatch.setenv("HOME", str(home))
    plugin = registry.find("trial")
    for private in (home / ".ssh", home / ".ssh" / "keys", registry.folder, registry.paths.config):
        private.mkdir(parents=True, exist_ok=True)
        with pytest.raises(UsageError, match="holds private data"):
            registry.give_folders(plugin, (private,))
    with pytest.raises(UsageError, match="whole disk"):
        registry.give_folders(plugin, (Path("/"),))
    with pytest.raises(UsageError, match="is no folder"):
        registry.give_folders(plugin, (home / "gone",))
    assert registry.give_folders(plugin, (home,)).folders == (home,)
    assert registry.find("trial").state is State.DISABLED


def test_what_is_on_is_hosted_and_changes_while_the_app_runs(registry: Registry, folder: Path, tmp_path: Path) -> None:
    example = registry.folder / "word-count"
    shutil.copytree(resource_path("plugins/example/word-count"), example)
    given = tmp_path / "given"
    given.mkdir()
    (given / "poem.txt").write_text("the sea\n")

    async def run() -> None:
        hosts = Hosts(registry, isolation=isolation())
        assert hosts.enabled() == []
        await hosts.enable("word-count")
        await hosts.enable("trial")
        trial, count = hosts.enabled()
        assert (trial.source.id, count.source.id) == ("plugin:trial", "plugin:word-count")
        refused = await count.call("count_words", '{"path": "poem.txt"}')
        assert refused.text == "poem.txt is outside the folders that may be used (none was given)."
        await hosts.give_folders("word-count", [given])
        await hosts.set_settings("trial", {"greeting": "Ahoy"})
        trial, count = hosts.enabled()
        assert (await count.call("count_words", '{"path": "poem.txt"}')).text == '{"lines":1,"words":2}'
        assert (await trial.call("greet", '{"name": "Ada"}')).text == "Ahoy, Ada!"
        running = count.pid
        rewrite("plugin.py", "context.settings.greeting", "'Changed'")(folder)
        await hosts.refresh()
        assert [one.source.id for one in hosts.enabled()] == ["plugin:word-count"]
        assert count.pid == running
        await hosts.reload("trial")
        assert (await hosts.enabled()[0].call("greet", '{"name": "Ada"}')).text == "Changed, Ada!"
        await hosts.disable("trial")
        await hosts.disable("word-count")
        assert hosts.enabled() == []
        assert count.pid == trial.pid == 0
        await hosts.close()

    asyncio.run(run())
    assert [one.state for one in registry.plugins()] == [State.DISABLED, State.DISABLED]


def test_a_host_does_not_load_files_that_changed_after_they_were_enabled(registry: Registry, folder: Path) -> None:
    enabled(registry)

    async def run() -> str:
        hosts = Hosts(registry, isolation=isolation())
        (host,) = hosts.enabled()
        rewrite("plugin.py", "!", "?")(folder)
        result = await host.call("greet", '{"name": "Ada"}')
        await hosts.close()
        return result.text

    assert asyncio.run(run()) == "Its files have changed since it was enabled: look at them and enable it again."


def test_bundled_plugins_are_on_until_they_are_switched_off(tmp_path: Path) -> None:
    home = tmp_path / "home"
    paths = Paths(home / "data", home / "config", home / "logs", home / "cache")
    make_skeleton(tmp_path / "bundled", "greeter")
    registry = Registry(paths, bundled=tmp_path / "bundled")
    (plugin,) = registry.plugins()
    assert (plugin.id, plugin.state, plugin.files) == ("bundled:greeter", State.ENABLED, ())
    assert registry.note(plugin, enabled=False).state is State.DISABLED
    paths.config.joinpath("plugins.json").write_text('{"bundled:greeter": 3, "x"')
    assert registry.find("greeter").state is State.ENABLED
