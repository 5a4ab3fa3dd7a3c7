"""The child process that reads histories as a whole: backups, checks, repairs.

Damaged files are kept away from the window so, and Python's lock is not held for seconds. ``errand`` does one thing and
its result goes over stdout as a line of JSON; ``keeper`` is the other side.
"""

from __future__ import annotations

import faulthandler
import json
import os
import sys
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from desktop.base.errors import AppError
from desktop.store.backup import Backups, UnsoundCopy
from desktop.store.check import examine_file
from desktop.store.errors import HistoryFault, translated
from desktop.store.reader import reading
from desktop.store.repair import repair, restore
from desktop.store.sql import scalar

Plain = dict[str, Any]
_NICE: Final = 10


def main(arguments: Sequence[str]) -> int:
    """Do the errand named by the first argument for the history named by the second."""
    faulthandler.enable()
    if hasattr(os, "nice"):
        os.nice(_NICE)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    try:
        result = errand(*arguments)
    except UnsoundCopy as error:
        result = {"error": type(error).__name__, "detail": error.detail, "finding": asdict(error.finding)}
    except AppError as error:
        result = {"error": type(error).__name__, "detail": error.detail or error.text}
    sys.stdout.write(json.dumps(result) + "\n")
    sys.stdout.flush()
    return 0


def errand(name: str, history: str, *rest: str) -> Plain:
    """Do one of the errands below.

    ``count`` is of conversations in each backup, ``fall-back`` a repair without the damaged file, and ``restore`` takes
    a backup's name.
    """
    path = Path(history)
    backups = Backups(path.with_name("backups"))
    errands: dict[str, Callable[[], Plain]] = {
        "check": lambda: asdict(examine_file(path)),
        "back-up": lambda: {"name": backups.make(path, datetime.now(UTC)).name},
        "count": lambda: {"conversations": {backup.name: _count(backup.path) for backup in backups.all()}},
        "repair": lambda: _repair(path, backups, salvaging=True),
        "fall-back": lambda: _repair(path, backups, salvaging=False),
        "restore": lambda: {"aside": str(restore(path, backups, backups.named(rest[0]), datetime.now(UTC)) or "")},
    }
    return errands[name]()


def _count(backup: Path) -> int | None:
    """How many conversations a backup holds."""
    with suppress(HistoryFault), translated(), reading(backup) as connection:
        return int(scalar(connection, "SELECT count(*) FROM conversation"))
    return None


def _repair(path: Path, backups: Backups, *, salvaging: bool) -> Plain:
    repaired = repair(path, backups, salvaging=salvaging)
    plain = asdict(repaired)
    plain["aside"] = str(repaired.aside or "")
    plain["backup"] = repaired.backup.name if repaired.backup else ""
    return plain


def _end_with_parent() -> None:
    """Our input closes when the program is gone; everything here may be cut off at any point."""
    os.read(0, 1)  # not sys.stdin, whose lock Python wants at its end
    os._exit(1)
