"""What sources, calls and grants are called."""

from __future__ import annotations

from desktop.base.i18n import tr
from desktop.chat.tools import RunState
from desktop.ui.tools.listed import Place
from desktop.ui.tools.service import Condition, Kind, SourceRow, Trust

_GLYPHS = {Kind.BUNDLED: "wrench", Kind.PLUGIN: "package", Kind.SERVER: "plug"}
_BUNDLED = {
    "bundled:calculator": "calculator",
    "bundled:python": "terminal",
    "bundled:files": "folder-cog",
    "bundled:fetch": "globe",
    "bundled:notes": "notebook-pen",
    "bundled:dates": "clock",
    "bundled:history": "text-search",
}
_STATE_GLYPHS = {
    RunState.DONE: "check",
    RunState.FAILED: "circle-x",
    RunState.DENIED: "ban",
    RunState.REPEATED: "rotate-ccw",
    RunState.STOPPED: "circle-stop",
}


def source_glyph(row: SourceRow) -> str:
    """A source's icon."""
    return _BUNDLED.get(row.id, _GLYPHS[row.kind])


def kind_words(row: SourceRow) -> str:
    """Who brings it."""
    match row.kind:
        case Kind.BUNDLED:
            return tr("built-in")
        case Kind.PLUGIN:
            return tr("plugin {version}", version=row.version) if row.version else tr("plugin")
        case Kind.SERVER:
            return tr("MCP, {transport}", transport=row.transport) if row.transport else tr("MCP")


def condition_words(condition: Condition) -> tuple[str, str]:
    """How a source is, and the ink of the word."""
    return {
        Condition.ON: (tr("On"), "accent_ink"),
        Condition.OFF: (tr("Off"), "text3"),
        Condition.STARTING: (tr("Starting"), "text2"),
        Condition.REVIEW: (tr("Needs review"), "warn"),
        Condition.BROKEN: (tr("Broken"), "danger"),
    }[condition]


def state_words(state: RunState) -> tuple[str, str, str]:
    """Icon, word and ink of how a call ended."""
    words = {
        RunState.DONE: tr("done"),
        RunState.FAILED: tr("failed"),
        RunState.DENIED: tr("denied"),
        RunState.REPEATED: tr("repeated"),
        RunState.STOPPED: tr("stopped"),
    }
    ink = "danger" if state is RunState.FAILED else ""
    return _STATE_GLYPHS.get(state, "loader-circle"), words.get(state, tr("running")), ink


def trust_words(trust: Trust) -> str:
    """What a row says of a source that is trusted, or was."""
    return {
        Trust.YES: tr("trusted"),
        Trust.ENDED: tr("no longer trusted"),
    }.get(trust, "")


def place_words(place: Place) -> str:
    """Where a secret is."""
    return {
        Place.NONE: tr("Not set. Tools that need it fail until it is."),
        Place.KEYRING: tr("Set, in the keyring. It is not shown again."),
        Place.SESSION: tr("Set until Nemodesk is closed. It is not shown again."),
    }[place]


def chat_words(conversation: int) -> str:
    """The chat of a call: those of the terminal have negative numbers, and are kept nowhere."""
    return tr("terminal") if conversation < 0 else tr("chat {number}", number=conversation)
