"""What an import leaves behind, by kind, in words."""

from __future__ import annotations

from enum import Enum, auto

from desktop.base.i18n import tr


class Reason(Enum):
    """A kind of content that is not taken."""

    IMAGES = auto()
    AUDIO = auto()
    FILES = auto()
    TOOL_CALLS = auto()
    TOOL_RESULTS = auto()
    INSTRUCTIONS = auto()
    HIDDEN = auto()
    RECAPS = auto()
    SOURCES = auto()
    SUMMARIES = auto()
    MARKS = auto()
    CIRCLES = auto()
    BROKEN = auto()
    EMPTY = auto()
    OTHER = auto()


def left_words(reason: Reason, n: int) -> str:
    """So many of a kind."""
    words = {
        Reason.IMAGES: lambda: tr("one image|{n} images", n=n),
        Reason.AUDIO: lambda: tr("one sound or video recording|{n} sound or video recordings", n=n),
        Reason.FILES: lambda: tr("one file without its text|{n} files without their text", n=n),
        Reason.TOOL_CALLS: lambda: tr("one tool call|{n} tool calls", n=n),
        Reason.TOOL_RESULTS: lambda: tr("one result of a tool|{n} results of tools", n=n),
        Reason.INSTRUCTIONS: lambda: tr("one more set of instructions|{n} more sets of instructions", n=n),
        Reason.HIDDEN: lambda: tr("one hidden message|{n} hidden messages", n=n),
        Reason.RECAPS: lambda: tr("one thinking time|{n} thinking times", n=n),
        Reason.SOURCES: lambda: tr("one list of sources|{n} lists of sources", n=n),
        Reason.SUMMARIES: lambda: tr("one summary|{n} summaries", n=n),
        Reason.MARKS: lambda: tr("one pin, star or archive mark|{n} pin, star or archive marks", n=n),
        Reason.CIRCLES: lambda: tr("one message outside the tree|{n} messages outside the tree", n=n),
        Reason.BROKEN: lambda: tr("one damaged message|{n} damaged messages", n=n),
        Reason.EMPTY: lambda: tr("one empty message|{n} empty messages", n=n),
        Reason.OTHER: lambda: tr("one part of an unknown kind|{n} parts of unknown kinds", n=n),
    }
    return words[reason]()
