"""The user's settings: a small JSON file, read tolerantly and written atomically.

A plain dataclass instead of a validation library: the file is read before the first window is painted, and importing
one would cost more than everything else there.
"""

from __future__ import annotations

import dataclasses
import json
import logging
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final

from desktop.base.atomic import write_text

log = logging.getLogger(__name__)

_ALLOWED: Final = "allowed"  # names in a field's metadata
_LEAST, _MOST = "least", "most"
# what the app notes by itself: no part of the settings dialog, of exports and of resets
NOTED: Final = frozenset({"model", "window", "sidebar", "folded_folders", "conversation", "installing", "loads"})


def _one_of(default: str, *others: str) -> Any:
    """A field that holds one of these words."""
    return field(default=default, metadata={_ALLOWED: (default, *others)})


def _between(least: int, most: int, default: int) -> Any:
    """A field that holds a whole number from ``least`` to ``most``."""
    return field(default=default, metadata={_LEAST: least, _MOST: most})


@dataclass(frozen=True, slots=True)
class Settings:
    """What the app remembers.

    Attributes:
        model: id or path of the model to load at start; empty for none yet (the demo model is offered).
        load_model: whether that model is loaded at start.
        window: the window's geometry and state, as base64 text of Qt's own format.
        sidebar: width of the sidebar in pixels; 0 when it is hidden.
        folded_folders: folders of the sidebar that show their name alone.
        start: what the window begins with: a "new" chat, or the "last" one.
        conversation: the conversation that was open last; 0 for a new chat.
        installing: the install from a repository that goes on at the next start, as the flow names it; empty for none.
        language: code of the window's language ("de", "zh_CN"); empty for the system's.
        auto_titles: whether the model names new conversations.
        notifications: whether the system tells of answers that end in the background.
        tray: whether closing the window leaves the program in the tray.
        theme: "system", "light" or "dark".
        accent: name of one of the theme's accents.
        text_size: pixels of body text; all roles scale with it.
        density: "comfortable" or "compact".
        column_width: "narrow", "normal" or "wide": the transcript's text.
        code_theme: name of the colours of code; empty to follow the theme.
        code_wrap: whether long lines of code wrap.
        formula_size: percent of the size that goes with the text.
        reduce_motion: "system", "on" or "off".
        send_key: "enter" or "ctrl+enter"; the other one makes a new line.
        default_preset: name of the preset new chats begin with; empty for none.
        presets: by name, the plain form of ``chat.options.ChatOptions``; the one without a name is what new chats
            begin with where ``default_preset`` is empty.
        shortcuts: keys in Qt's portable form by the name of an Act; empty for none. Only what differs is here.
        read_ahead: whether an idle engine computes the next prompt: "always", on the "mains" only, or "off".
        context: context size in tokens; 0 lets the engine choose.
        threads: processor threads of the engine; 0 for all cores.
        gpu_layers: layers on the graphics card; -1 for as many as fit.
        loads: by the id of a model, how it alone is loaded: context, gpu_layers, kv_type and batch.
        keep_states: whether what was computed for chats is kept on disk, for the next start.
        states_gib: GiB on disk that it may take.
        thinking_budget: tokens an answer may think where its chat says nothing else; 0 for no limit. The default is a
            quarter of the 32,768 new tokens that Nemotron's card allows: most problems need less, and what has not
            come to an end by then is mostly going in circles, while the answer still has to find room.
    """

    model: str = ""
    load_model: bool = True
    window: str = ""
    sidebar: int = 264
    folded_folders: list[int] = field(default_factory=list)
    start: str = _one_of("new", "last")
    conversation: int = 0
    installing: str = ""
    language: str = ""
    auto_titles: bool = True
    notifications: bool = True
    tray: bool = False
    theme: str = _one_of("system", "light", "dark")
    accent: str = _one_of("Sea", "Blue", "Violet", "Rose", "Graphite")
    text_size: int = _between(13, 20, 15)
    density: str = _one_of("comfortable", "compact")
    column_width: str = _one_of("normal", "narrow", "wide")
    code_theme: str = ""
    code_wrap: bool = False
    formula_size: int = _between(70, 160, 100)
    reduce_motion: str = _one_of("system", "on", "off")
    send_key: str = _one_of("enter", "ctrl+enter")
    default_preset: str = ""
    presets: dict[str, dict[str, Any]] = field(default_factory=dict)
    shortcuts: dict[str, str] = field(default_factory=dict)
    read_ahead: str = _one_of("mains", "always", "off")
    context: int = _between(0, 1_048_576, 0)
    threads: int = _between(0, 1024, 0)
    gpu_layers: int = _between(-1, 1000, -1)
    loads: dict[str, dict[str, Any]] = field(default_factory=dict)
    keep_states: bool = True
    states_gib: int = _between(1, 100, 8)
    thinking_budget: int = _between(0, 1_048_576, 8192)


_FIELDS: Final = {f.name: f for f in dataclasses.fields(Settings)}
_INSIDE: Final[dict[str, type]] = {
    "presets": dict,
    "shortcuts": str,
    "loads": dict,
}  # what the values of a dict setting are


def limits(name: str) -> tuple[int, int]:
    """The least and the greatest value of a setting that is a whole number within limits."""
    metadata = _FIELDS[name].metadata
    return metadata[_LEAST], metadata[_MOST]


def accepted(values: Mapping[str, object]) -> tuple[dict[str, Any], list[str]]:
    """Of stored values those that fit their settings, and the names of those that do not.

    A name that is no setting (of a later version) is neither. Of presets and shortcuts each entry counts alone.
    """
    fitting: dict[str, Any] = {}
    wrong: list[str] = []
    for name, value in values.items():
        if name not in _FIELDS:
            continue
        if name in _INSIDE and isinstance(value, dict):
            fitting[name] = {key: inner for key, inner in value.items() if isinstance(inner, _INSIDE[name])}
            wrong += [f"{name}.{key}" for key in value if key not in fitting[name]]
        elif _fits(name, value):
            fitting[name] = value
        else:
            wrong.append(name)
    return fitting, wrong


def _fits(name: str, value: object) -> bool:
    """Whether a stored value has the type of the setting's default and is one it may have."""
    default, metadata = getattr(Settings(), name), _FIELDS[name].metadata
    if type(value) is not type(default):
        return False
    if _LEAST in metadata and isinstance(value, int):
        return bool(metadata[_LEAST] <= value <= metadata[_MOST])
    if isinstance(value, list):
        return all(type(one) is int for one in value)
    return _ALLOWED not in metadata or value in metadata[_ALLOWED]


def load_settings(path: Path) -> Settings:
    """Read the settings; a missing file, an unknown key or a wrong value falls back to the default and is logged."""
    return read_settings(path)[0]


def read_settings(path: Path) -> tuple[Settings, list[str]]:
    """The settings as ``load_settings`` reads them, and the names of those whose values were wrong."""
    try:
        stored = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Settings(), []
    except (OSError, ValueError, RecursionError) as error:
        log.info("Settings could not be read, defaults are used: %s", error)
        return Settings(), []
    if not isinstance(stored, dict):
        log.info("The settings file holds no settings, defaults are used")
        return Settings(), []
    fitting, wrong = accepted(stored)
    if wrong:
        log.info("Settings with wrong values, their defaults are used: %s", ", ".join(wrong))
    return replace(Settings(), **fitting), wrong


def save_settings(path: Path, settings: Settings) -> None:
    """Write the settings so that a crash leaves the old file or the new one.

    Raises:
        OSError: the disk refuses.
    """
    text = json.dumps(dataclasses.asdict(settings), indent=1)  # ASCII: a path may hold bytes that are no text
    path.parent.mkdir(parents=True, exist_ok=True)
    write_text(path, text)
