"""Settings out to a file and in again."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from desktop.base.atomic import write_text
from desktop.base.errors import EnvironmentFault, UsageError
from desktop.base.i18n import tr
from desktop.base.settings import NOTED, Settings, accepted
from desktop.ui.preferences import Preferences


def write_settings(path: Path, settings: Settings) -> None:
    """Write what the user chose, and nothing that belongs to this computer alone.

    Raises:
        EnvironmentFault: the file cannot be written.
    """
    chosen = {name: value for name, value in dataclasses.asdict(settings).items() if name not in NOTED}
    try:
        write_text(path, json.dumps({"nemodesk": chosen}, indent=1))
    except OSError as error:
        raise EnvironmentFault(
            tr("The settings could not be written to {file}. Choose another folder.", file=path.name), str(error)
        ) from error


def read_exported(path: Path) -> tuple[dict[str, Any], list[str]]:
    """The settings of a file, and the names of those whose values do not fit.

    Raises:
        EnvironmentFault: the file cannot be read.
        UsageError: it holds no settings.
    """
    try:
        text = path.read_text(encoding="utf-8", errors="replace")
    except OSError as error:
        raise EnvironmentFault(tr("{file} cannot be read.", file=path.name), str(error)) from error
    foreign = UsageError(tr("{file} holds no settings. Choose a file that was made by Export.", file=path.name))
    try:
        stored = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise foreign from error
    inside = stored.get("nemodesk") if isinstance(stored, dict) else None
    if not isinstance(inside, dict):
        raise foreign
    return accepted({name: value for name, value in inside.items() if name not in NOTED})


def defaults(names: frozenset[str]) -> dict[str, Any]:
    """What these settings begin with."""
    fresh = Settings()
    return {name: getattr(fresh, name) for name in names}


def replaced(preferences: Preferences, values: Mapping[str, Any]) -> Callable[[], None]:
    """Give settings other values; what is returned takes that back, at any time later.

    Presets are texts of the user's: those that were made or changed meanwhile stay as they are.
    """
    before = {name: getattr(preferences.values, name) for name in values}
    preferences.change(**values)

    def take_back() -> None:
        back = dict(before)
        if "presets" in back:
            old, new, now = back["presets"], values["presets"], preferences.values.presets
            lost = {name: plain for name, plain in old.items() if plain != new.get(name)}
            came = new.keys() - old.keys()
            back["presets"] = {name: plain for name, plain in now.items() if name not in came} | lost
        preferences.change(**back)

    return take_back
