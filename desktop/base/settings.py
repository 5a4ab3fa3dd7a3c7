"""The user's settings: a small JSON file, read tolerantly and written atomically.

A plain dataclass instead of a validation library: the file is read before the first window is painted, and importing
one would cost more than everything else there.
"""

from __future__ import annotations

import dataclasses
import json
import logging
from dataclasses import dataclass, replace
from pathlib import Path

from desktop.base.atomic import write_text

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Settings:
    """What the app remembers.

    Attributes:
        model: id or path of the model to load at start; empty for none yet (the demo model is offered).
        theme: "system", "light" or "dark".
        language: code of the window's language ("de", "zh_CN"); empty for the system's.
        window: the window's geometry and state, as base64 text of Qt's own format.
        sidebar: width of the sidebar in pixels; 0 when it is hidden.
        context: context size in tokens; 0 lets the engine choose.
        threads: processor threads of the engine; 0 for all cores.
        gpu_layers: layers on the graphics card; -1 for all.
    """

    model: str = ""
    theme: str = "system"
    language: str = ""
    window: str = ""
    sidebar: int = 264
    context: int = 0
    threads: int = 0
    gpu_layers: int = -1


def load_settings(path: Path) -> Settings:
    """Read the settings; a missing file, an unknown key or a wrong type falls back to the default and is logged."""
    try:
        stored = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Settings()
    except (OSError, ValueError) as error:
        log.info("Settings could not be read, defaults are used: %s", error)
        return Settings()
    if not isinstance(stored, dict):
        return Settings()
    return replace(Settings(), **{name: value for name, value in stored.items() if _fits(name, value)})


def _fits(name: str, value: object) -> bool:
    """Whether a stored value has the type of the setting's default."""
    defaults = dataclasses.asdict(Settings())
    return name in defaults and type(value) is type(defaults[name])


def save_settings(path: Path, settings: Settings) -> None:
    """Write the settings so that a crash leaves the old file or the new one.

    Raises:
        OSError: the disk refuses.
    """
    text = json.dumps(dataclasses.asdict(settings), indent=1)  # ASCII: a path may hold bytes that are no text
    path.parent.mkdir(parents=True, exist_ok=True)
    write_text(path, text)
