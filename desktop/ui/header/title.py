"""The conversation's title, renamed in place."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QStackedWidget

from desktop.base.i18n import tr
from desktop.ui.parts.layout import Elided
from desktop.ui.sidebar.delegate import TitleEdit


class Title(QStackedWidget):
    """Shows the title; F2 or a double click turns it into a field, Enter keeps, Esc leaves.

    Signals:
        renamed: (conversation, title) the user typed another one.
        edit_ended: the field is gone.
    """

    renamed = Signal(int, str)
    edit_ended = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._label = Elided("", "ui-strong")
        self._field = TitleEdit()
        self._field.setAccessibleName(tr("Title"))
        self._field.installEventFilter(self)
        self.addWidget(self._label)
        self.addWidget(self._field)
        self.setFixedHeight(28)
        self._conversation: int | None = None
        self._editing = False

    def set_title(self, title: str, conversation: int | None) -> None:
        """Show a conversation's title; None for one that cannot be renamed yet. A rename of the one before is kept."""
        if conversation != self._conversation:
            self._leave(keep=True)
        self._conversation = conversation
        self._label.set_text(title)
        self.setAccessibleName(title)

    def title(self) -> str:
        """The title shown."""
        return self._label.whole()

    def edit(self) -> None:
        """Rename in place."""
        if self._conversation is None:
            return
        self._editing = True
        self._field.show_title(self.title())
        self.setCurrentIndex(1)
        self._field.setFocus()
        self._field.selectAll()

    def _leave(self, *, keep: bool) -> None:
        if not self._editing:
            return
        self._editing = False  # before the field goes: losing the focus would keep what Esc gives up
        self.setCurrentIndex(0)
        text = self._field.text().strip()
        if keep and text and text != self.title() and self._conversation is not None:
            self.renamed.emit(self._conversation, text)
        self.edit_ended.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.edit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self._leave(keep=True)
        elif event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride) and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                event.accept()
                if event.type() == QEvent.Type.KeyPress:
                    self._leave(keep=False)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and event.type() == QEvent.Type.KeyPress:
                self._leave(keep=True)
                return True
        return super().eventFilter(watched, event)
