"""The whole window takes files and text that are dropped on it, and says so while they hang over it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.base.i18n import tr
from desktop.ui.parts.layout import Text, centred, column
from desktop.ui.parts.paint import CARD, rrect
from desktop.ui.theme import colour, t

_MARGIN = 12


class DropHint(QWidget):
    """Lies over a widget while something that can be dropped hangs over it.

    Signals:
        files: (list of paths) were dropped.
        text: (text) was dropped.
    """

    files = Signal(object)
    text = Signal(str)

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        words = centred(Text(tr("Drop to attach to the message"), "h2", "text"))
        note = centred(Text(tr("Text and source code"), "ui", "text2"))
        self.setLayout(column(None, words, note, None, gap=4))
        self.hide()
        over.setAcceptDrops(True)
        over.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDragEnterEvent):
            if _useful(event.mimeData()):
                event.acceptProposedAction()
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

    def _drop(self, data: QMimeData) -> None:
        paths = _paths(data)
        if paths:
            self.files.emit(paths)
        elif data.hasText():
            self.text.emit(data.text())

    def paintEvent(self, event: QPaintEvent) -> None:
        p = QPainter(self)
        p.fillRect(self.rect(), colour(t().canvas, 0.86))
        r = QRectF(self.rect()).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        rrect(p, r, CARD, t().accent_soft, t().accent)


def _paths(data: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def _useful(data: QMimeData) -> bool:
    return bool(_paths(data)) or data.hasText()
