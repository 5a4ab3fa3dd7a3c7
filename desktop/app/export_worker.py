"""The child process that writes exports: it reads the history, and paints PDF pages without a display."""

from __future__ import annotations

import json
import os
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from desktop.base.errors import AppError
from desktop.base.process import end_with_parent
from desktop.chat.conversation import Conversation
from desktop.exchange.child import unpacked
from desktop.exchange.files import ExportRequest, Pages, write_files
from desktop.store.database import Store
from desktop.ui.language import Language


def main(arguments: list[str]) -> int:
    """Write what the first line of stdin asks for, in one language, out of one history: the arguments."""
    language, history = arguments
    request = unpacked(sys.stdin.readline())
    threading.Thread(target=end_with_parent, daemon=True).start()
    if sys.platform.startswith("linux"):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"  # other systems' offscreen painters know no fonts
    app = QApplication([])
    parent = QObject()
    Language(parent).use(language)
    try:
        _export(Path(history), request)
    except AppError as error:
        sys.stderr.write(f"nemodesk: {error.text}\n")
        return 1
    finally:
        app.shutdown()
    return 0


def _export(history: Path, request: ExportRequest) -> None:
    store = Store(history, read_only=True)
    try:
        found = store.run(lambda history: history.conversations(archived=None)).result()
        ids = request.ids or tuple(one.id for one in found)
        paths = write_files(_read(store, ids), request, _printer)
    finally:
        store.close()
    size = sum(path.stat().st_size for path in paths)
    _say(type="result", paths=[str(path) for path in paths], conversations=len(ids), bytes=size)


def _read(store: Store, ids: tuple[int, ...]) -> Iterator[Conversation]:
    for done, number in enumerate(ids):
        _say(type="progress", done=done, total=len(ids))
        yield store.run(lambda history, number=number: history.conversation(number)).result()  # type: ignore[misc]


def _say(**event: object) -> None:
    sys.stdout.write(json.dumps(event) + "\n")
    sys.stdout.flush()


@contextmanager
def _printer(path: Path, title: str) -> Iterator[Pages]:
    """PDF pages; the painter and the fonts are loaded only for them."""
    from desktop.ui.printing import PdfPages
    from desktop.ui.theme import load_fonts

    load_fonts()
    pages = PdfPages(path, title)
    try:
        yield pages
    finally:
        pages.close()
