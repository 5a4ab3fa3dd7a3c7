"""Loading a plugin's module by its path, with a sentence for everything that can be wrong with it."""

from __future__ import annotations

import ast
import hashlib
import importlib
import inspect
import sys
import traceback
import types
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from desktop.plugins.api import MARK, Settings
from desktop.plugins.host.schema import Callee, ToolFault, callee
from desktop.plugins.pins import Pins, pinned

MODULE: Final = "plugin"  # plugin.py; one host holds one plugin, so the name is free
ALLOWED: Final = "desktop.plugins.api"


class LoadFault(Exception):
    """A plugin that cannot be loaded; ``str`` is the sentence."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """A plugin's tools by name, and its settings class if it has one."""

    tools: dict[str, Callee]
    settings: type[Settings] | None


def load(folder: Path, pins: Pins) -> Loaded:
    """Load ``folder``/plugin.py; the folder's files must be those of ``pins`` unless that is empty.

    Raises:
        LoadFault: with the reason.
    """
    path = folder / f"{MODULE}.py"
    try:
        data = path.read_bytes()
    except OSError as error:
        raise LoadFault(f"plugin.py cannot be read: {error.strerror}.") from error
    if pins and (pinned(folder) != pins or dict(pins).get(path.name) != hashlib.sha256(data).hexdigest()):
        raise LoadFault("Its files have changed since it was enabled: look at them and enable it again.")
    tree = _parsed(data, path)
    _check_imports(tree)
    sys.path.append(str(folder))  # at the end: a file of the plugin's must not stand for one of Python's
    module = types.ModuleType(MODULE)
    module.__file__ = str(path)
    sys.modules[MODULE] = module
    try:
        exec(compile(tree, str(path), "exec"), module.__dict__)
    except BaseException as error:
        raise LoadFault(f"plugin.py fails when it is loaded: {said(error, path)}.") from error
    return collect(module)


def load_bundled(module: str) -> Loaded:
    """Load one of the app's own plugins by its dotted name.

    Raises:
        LoadFault: it has no tools.
    """
    return collect(importlib.import_module(module))


def collect(module: types.ModuleType) -> Loaded:
    """The tools and the settings class that a module defines.

    Raises:
        LoadFault: there are none, or one cannot be a tool.
    """
    tools: dict[str, Callee] = {}
    settings: list[type[Settings]] = []
    for value in list(vars(module).values()):
        if inspect.isclass(value) and issubclass(value, Settings) and value is not Settings:
            settings.append(value)
        elif inspect.isfunction(value) and hasattr(value, MARK):
            try:
                one = callee(value)
            except ToolFault as error:
                raise LoadFault(f"{error}.") from error
            if tools.get(one.name, one).function is not one.function:
                raise LoadFault(f"Two tools are called {one.name}: each needs a name of its own.")
            tools[one.name] = one
    if not tools:
        raise LoadFault("plugin.py has no tools: put @tool above a function.")
    if len(settings) > 1:
        raise LoadFault("plugin.py has more than one Settings class: a plugin has one page.")
    kind = settings[0] if settings else None
    if kind is not None:
        _check_settings(kind)
    return Loaded(tools, kind)


def _check_settings(kind: type[Settings]) -> None:
    try:
        kind.model_json_schema()
        kind()
    except Exception as error:
        line = str(error).splitlines()[0]
        raise LoadFault(
            f"The class {kind.__name__} is no page of settings: every field needs a default ({line})."
        ) from error


def _parsed(data: bytes, path: Path) -> ast.Module:
    try:
        return ast.parse(data, str(path))
    except SyntaxError as error:
        raise LoadFault(f"plugin.py is not valid Python, line {error.lineno}: {error.msg}.") from error
    except (ValueError, RecursionError, MemoryError) as error:
        raise LoadFault(f"plugin.py is not valid Python: {error}.") from error


def _check_imports(tree: ast.Module) -> None:
    for name, line in _imports(tree):
        if name.split(".")[0] in ("desktop", "converter") and name != ALLOWED and not name.startswith(f"{ALLOWED}."):
            raise LoadFault(f"plugin.py imports {name} in line {line}: of Nemodesk it may import {ALLOWED} alone.")


def _imports(tree: ast.Module) -> Iterator[tuple[str, int]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from ((f"{node.module}.{alias.name}", node.lineno) for alias in node.names)


def said(error: BaseException, path: Path) -> str:
    """An error of the plugin's own code, with the last of its lines that took part."""
    lines = [frame.lineno for frame in traceback.extract_tb(error.__traceback__) if frame.filename == str(path)]
    where = f" (line {lines[-1]})" if lines and lines[-1] else ""
    text = (str(error).splitlines() or [""])[0][:200]
    return f"{type(error).__name__}{': ' if text else ''}{text}{where}"


def settings_of(loaded: Loaded, values: dict[str, Any]) -> Settings | None:
    """The plugin's settings from stored values; one that does not fit any more falls back to its default."""
    if loaded.settings is None:
        return None
    kept: dict[str, Any] = {}
    for name, value in values.items():
        try:
            loaded.settings.model_validate({name: value})
        except ValueError:
            continue
        kept[name] = value
    return loaded.settings.model_validate(kept)
