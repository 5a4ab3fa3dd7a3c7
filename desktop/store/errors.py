"""What can go wrong with the history, in sentences, and how SQLite's errors become them."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

import apsw

from desktop.base.errors import EnvironmentFault, UsageError
from desktop.base.i18n import number, tr

_FULL: Final = (errno.ENOSPC, errno.EDQUOT)
_FORBIDDEN: Final = (errno.EACCES, errno.EPERM, errno.EROFS)


class HistoryFault(EnvironmentFault):
    """The history could not be read or written; what was stored before is still there."""


class HistoryInUse(HistoryFault):
    """Another process owns the history file."""


class HistoryTooNew(HistoryFault):
    """A newer version of the program wrote the history file; it was not touched."""


class HistoryDamaged(HistoryFault):
    """The history file is damaged or no history; it was not touched. See ``repair``."""


class DamagedBackup(HistoryDamaged):
    """A backup is damaged itself; the history was not touched."""


class HistoryFull(HistoryFault):
    """There is no room on the disk."""


class HistoryReadOnly(HistoryFault):
    """The file, its folder or its disk cannot be written."""


class NoConversation(UsageError):
    """There is no conversation with this id."""

    def __init__(self, conversation: int) -> None:
        super().__init__(tr("There is no conversation {id}: it may have been erased.", id=conversation))


class NoMessage(UsageError):
    """The message was erased."""

    def __init__(self) -> None:
        super().__init__(tr("The message is gone: deleted messages are erased when the trash is emptied."))


def in_use() -> HistoryInUse:
    """The error of a second owner."""
    return HistoryInUse(tr("The history is in use by another Nemodesk: close that one first."))


def damaged(detail: str) -> HistoryDamaged:
    """The error of a file that is no sound history."""
    return HistoryDamaged(
        tr("The history file is damaged. It was left as it is; what can be read can be restored."), detail
    )


def damaged_backup(detail: str) -> DamagedBackup:
    """The error of a backup that is not sound itself."""
    return DamagedBackup(tr("This backup is damaged itself: choose another one."), detail)


def too_new(found: int, known: int) -> HistoryTooNew:
    """The error of a file that a later version wrote."""
    text = tr(
        "The history was written by a newer Nemodesk (version {found}, this one knows {known}): update the app.",
        found=found,
        known=known,
    )
    return HistoryTooNew(text)


def full(detail: str) -> HistoryFull:
    """The error of a disk without room."""
    text = tr("The disk is full: the history could not be written. Free some space and try again.")
    return HistoryFull(text, detail)


def no_room(needed: int, free: int) -> HistoryFull:
    """The error of a copy (``needed`` bytes) that was not begun because the disk has not the room for it."""
    text = tr(
        "There is not enough room on the disk: {needed} MB are needed and {free} MB are free. Free some space.",
        needed=number(-(-needed // 1_000_000)),
        free=number(free // 1_000_000),
    )
    return HistoryFull(text)


def read_only(detail: str) -> HistoryReadOnly:
    """The error of a place that cannot be written."""
    text = tr("The history file cannot be opened or written: check its folder and its permissions.")
    return HistoryReadOnly(text, detail)


def read_only_now() -> HistoryReadOnly:
    """The error of a change while the history is open for reading."""
    return HistoryReadOnly(tr("The history is open for reading only: nothing can be changed in it now."))


@contextmanager
def translated() -> Iterator[None]:
    """Turn SQLite's faults into ours; errors in SQL or in a constraint are bugs and stay as they are."""
    try:
        yield
    except (apsw.NotADBError, apsw.CorruptError, UnicodeDecodeError) as error:  # a flipped bit in a text is no UTF-8
        raise damaged(str(error)) from error
    except apsw.FullError as error:
        raise full(str(error)) from error
    except (apsw.BusyError, apsw.LockedError) as error:
        raise in_use() from error
    except (apsw.ReadOnlyError, apsw.PermissionsError, apsw.CantOpenError, apsw.AuthError) as error:
        raise read_only(str(error)) from error
    except (apsw.IOError, OSError) as error:
        if getattr(error, "extendedresult", 0) == apsw.SQLITE_IOERR_SHORT_READ:
            raise damaged(str(error)) from error  # the file is shorter than it says
        if isinstance(error, OSError) and error.errno in _FULL:
            raise full(str(error)) from error
        if isinstance(error, OSError) and error.errno in _FORBIDDEN:
            raise read_only(str(error)) from error
        text = tr("The disk failed while the history was read or written: it may be full, broken or write-protected.")
        raise HistoryFault(text, str(error)) from error
