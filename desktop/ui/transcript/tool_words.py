"""What the row of a call says: its icon, its state and its figure, in words and inks."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache

from desktop.base.i18n import percent, tr
from desktop.base.visible import in_one_line
from desktop.chat.tools import RunState, ToolRun
from desktop.ui.transcript.figures import seconds
from desktop.ui.transcript.rounds import Called

_REASON = 160  # characters of an error in a row


@dataclass(frozen=True, slots=True)
class Face:
    """A row: icon, name, arguments in the fixed-width role, and a figure; inks are tokens of the theme."""

    glyph: str
    what: str
    figure: str = ""
    detail: str = ""
    ink: str = ""  # of icon and figure; empty: as usual
    quiet: bool = False  # the ink is the icon's alone

    @property
    def words(self) -> tuple[str, ...]:
        """All that it says, to be read out."""
        return tuple(part for part in (self.what, self.detail, self.figure) if part)


def call_face(called: Called, running: float = 0.0) -> Face:
    """The row of a call, which has run for so many seconds."""
    run = called.run
    name = in_one_line(run.call.name) or tr("Tool")
    detail = short_arguments(run.call.arguments)
    if called.written:
        return Face("wrench", name, tr("being written"), detail, "accent_ink")
    match run.state:
        case RunState.WAITING:
            return Face("clock", name, tr("waiting for the calls before it"), detail)
        case RunState.ASKING:
            return Face("shield-alert", name, tr("waiting for you"), detail, "warn")
        case RunState.RUNNING:
            return Face("loader-circle", name, _doing(called, running), detail, "accent_ink")
        case RunState.DONE:
            return Face("wrench", name, seconds(run.seconds), detail)
        case RunState.FAILED:
            return Face("circle-x", name, in_one_line(run.result, _REASON) or tr("failed"), detail, "danger")
        case RunState.DENIED:
            return Face("ban", name, tr("denied"), detail)
        case RunState.REPEATED:
            return Face("rotate-ccw", name, tr("repeated, not run again"), detail)
        case RunState.STOPPED:
            return Face("circle-stop", name, tr("stopped while it ran") if run.begun else tr("stopped"), detail)


def _doing(called: Called, running: float) -> str:
    """How long a call has run, how much of it is done, and what it says of itself."""
    doing = f"{tr('running')}  {seconds(running)}" if running else tr("running")
    share = "" if called.share is None else percent(called.share)
    return "  ·  ".join(part for part in (doing, share, in_one_line(called.progress, _REASON)) if part)


def short_arguments(arguments: str) -> str:
    """Arguments in one line: the values alone where there are few."""
    if len(arguments) <= 2000:
        try:
            found = json.loads(arguments)
        except ValueError:
            return in_one_line(arguments)
        if isinstance(found, dict) and len(found) <= 2:
            return "  ".join(in_one_line(v if isinstance(v, str) else json.dumps(v)) for v in found.values())
    return in_one_line(arguments)


def whole_arguments(run: ToolRun) -> str:
    """Arguments as indented JSON, or as they came."""
    return _indented(run.call.arguments)


@lru_cache(maxsize=256)  # while text is found in an answer that is being written they are asked for again and again
def _indented(arguments: str) -> str:
    if len(arguments) <= 100_000:
        with suppress(ValueError, RecursionError):
            return json.dumps(json.loads(arguments), indent=2, ensure_ascii=False)
    return arguments
