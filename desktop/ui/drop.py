"""The whole window takes files and text that are dropped on it, and says so while they hang over it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.base.i18n import tr
from desktop.ui.parts.layout import Text, centred, column
from desktop.ui.parts.paint import CARD, rrect
from desktop.ui.theme import colour, t

_MARGIN = 12
CONFIG = "config.json"  # what makes a folder a checkpoint


class DropHint(QWidget):
    """Lies over a widget while something that can be dropped hangs over it.

    Signals:
        files: (list of paths) were dropped, to be attached.
        models: (list of paths) GGUF files were dropped.
        checkpoint: (path) a folder with a model's config was dropped.
        text: (text) was dropped.
    """

    files = Signal(object)
    models = Signal(object)
    checkpoint = Signal(object)
    text = Signal(str)

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.words, self.note = centred(Text("", "h2", "text")), centred(Text("", "ui", "text2"))
        self.setLayout(column(None, self.words, self.note, None, gap=4))
        self.hide()
        over.setAcceptDrops(True)
        over.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDragEnterEvent):
            if _useful(event.mimeData()):
                event.acceptProposedAction()
                self._say(_sort(_paths(event.mimeData())))
                self.setGeometry(self._over.rect())
                self.show()
                self.raise_()
                return True
        elif isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            self.hide()
            event.acceptProposedAction()
            self._drop(event.mimeData())
            return True
        elif event.type() == QEvent.Type.DragLeave:
            self.hide()
        return False

    def _say(self, found: Dropped) -> None:
        """Say what will come of it."""
        if found.checkpoint is not None:
            words = tr("Drop to convert this folder"), tr("It becomes a model of the library")
        elif found.models:
            words = tr("Drop to add to your models"), tr("GGUF files are linked or copied into the library")
        else:
            words = tr("Drop to attach to the message"), tr("Text and source code")
        self.words.setText(words[0])
        self.note.setText(words[1])

    def _drop(self, data: QMimeData) -> None:
        found = _sort(_paths(data))
        if found.checkpoint is not None:
            self.checkpoint.emit(found.checkpoint)
        if found.models:
            self.models.emit(list(found.models))
        if found.others:
            self.files.emit(list(found.others))
        elif not _paths(data) and data.hasText():
            self.text.emit(data.text())

    def paintEvent(self, event: QPaintEvent) -> None:
        p = QPainter(self)
        p.fillRect(self.rect(), colour(t().canvas, 0.86))
        r = QRectF(self.rect()).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        rrect(p, r, CARD, t().accent_soft, t().accent)


@dataclass(frozen=True, slots=True)
class Dropped:
    """What was dropped: a checkpoint's folder, models, and other files."""

    checkpoint: Path | None
    models: tuple[Path, ...]
    others: tuple[Path, ...]


def _sort(paths: list[Path]) -> Dropped:
    """Tell them apart by their names; of several checkpoints the first is converted."""
    folders = [path for path in paths if (path / CONFIG).is_file()]
    models = [path for path in paths if path.suffix.lower() == ".gguf" and path not in folders]
    others = [path for path in paths if path not in folders and path not in models]
    return Dropped(folders[0] if folders else None, tuple(models), tuple(others))


def _paths(data: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def _useful(data: QMimeData) -> bool:
    return bool(_paths(data)) or data.hasText()
