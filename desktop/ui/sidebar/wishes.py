"""What can be wished for conversations in the sidebar."""

from __future__ import annotations

from enum import Enum, auto


class Wish(Enum):
    """Asked for by a menu, a key or the bar of bulk mode, for one conversation or several."""

    PIN = auto()
    UNPIN = auto()
    ARCHIVE = auto()
    UNARCHIVE = auto()
    DUPLICATE = auto()
    EXPORT = auto()
    READ = auto()
    UNREAD = auto()
    NEW_FOLDER = auto()
    TRASH = auto()
    RESTORE = auto()
    ERASE = auto()
