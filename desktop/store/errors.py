"""What can go wrong with the history, in sentences, and how SQLite's errors become them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import apsw

from desktop.base.errors import EnvironmentFault, UsageError
from desktop.base.i18n import tr


class HistoryFault(EnvironmentFault):
    """The history could not be read or written; what was stored before is still there."""


class HistoryInUse(HistoryFault):
    """Another process owns the history file."""


class HistoryTooNew(HistoryFault):
    """A newer version of the program wrote the history file; it was not touched."""


class HistoryDamaged(HistoryFault):
    """The history file is damaged or no history; it was not touched. See ``database.set_aside``."""


class NoConversation(UsageError):
    """There is no conversation with this id."""

    def __init__(self, conversation: int) -> None:
        super().__init__(tr("There is no conversation {id}: it may have been erased.", id=conversation))


def in_use() -> HistoryInUse:
    """The error of a second owner."""
    return HistoryInUse(tr("The history is in use by another Nemodesk: close that one first."))


def damaged(detail: str) -> HistoryDamaged:
    """The error of a file that is no sound history."""
    return HistoryDamaged(tr("The history file is damaged: it can be set aside and a new one begun."), detail)


@contextmanager
def translated() -> Iterator[None]:
    """Turn SQLite's faults into ours; errors in SQL or in a constraint are bugs and stay as they are."""
    try:
        yield
    except (apsw.NotADBError, apsw.CorruptError) as error:
        raise damaged(str(error)) from error
    except apsw.FullError as error:
        text = tr("The disk is full: the history could not be written. Free some space and try again.")
        raise HistoryFault(text, str(error)) from error
    except (apsw.BusyError, apsw.LockedError) as error:
        raise in_use() from error
    except (apsw.ReadOnlyError, apsw.PermissionsError, apsw.CantOpenError, apsw.AuthError) as error:
        text = tr("The history file cannot be opened or written: check its folder and its permissions.")
        raise HistoryFault(text, str(error)) from error
    except (apsw.IOError, OSError) as error:
        text = tr("The disk failed while the history was read or written: it may be full, broken or write-protected.")
        raise HistoryFault(text, str(error)) from error
