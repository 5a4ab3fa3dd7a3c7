"""The text field of the composer: one to eight lines, plain text."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit

from desktop.base.i18n import tr
from desktop.ui.composer.files import is_long
from desktop.ui.theme import font, leading, line_height

MOST_LINES = 8


class MessageEdit(QTextEdit):
    """Grows with its text. ``send_key`` is the setting of that name.

    Signals:
        send_asked: Enter was pressed.
        edit_last_asked: Up was pressed in an empty field.
        focus_changed: the rim around the field must follow.
        long_paste: a text that is better an attachment.
        files_given: (list of paths) files were pasted or dropped.
    """

    send_asked = Signal()
    edit_last_asked = Signal()
    focus_changed = Signal()
    long_paste = Signal(str)
    files_given = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setFont(font("body"))
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.document().setDocumentMargin(0)
        self.setAccessibleName(tr("Message"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.send_key = "enter"
        self._space_lines()
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def restyle(self) -> None:
        """Take the line height of the look in use."""
        if self.textCursor().blockFormat().lineHeight() != leading("body"):
            self._space_lines()
        self._fit()

    def set_text(self, text: str) -> None:
        """Replace the text; the cursor goes to its end."""
        self.setPlainText(text)
        self._space_lines()
        self.moveCursor(QTextCursor.MoveOperation.End)

    def _space_lines(self) -> None:
        """Give every line its height. That is no step to be taken back, so the steps before it go."""
        self.setUndoRedoEnabled(False)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        spaced = QTextBlockFormat()
        spaced.setLineHeight(leading("body"), QTextBlockFormat.LineHeightTypes.LineDistanceHeight.value)
        cursor.mergeBlockFormat(spaced)
        self.setUndoRedoEnabled(True)

    def _fit(self) -> None:
        line = line_height("body")
        height = self.document().documentLayout().documentSize().height()
        lines = max(1, min(MOST_LINES, round(height / line)))
        full = lines == MOST_LINES and height > MOST_LINES * line + 1
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if full else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(policy)
        if self.height() != lines * line:
            self.setFixedHeight(lines * line)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste as plain text, whatever the clipboard offers; files and long texts become attachments."""
        files = [Path(url.toLocalFile()) for url in source.urls() if url.isLocalFile()]
        if files:
            self.files_given.emit(files)
        elif is_long(source.text()):
            self.long_paste.emit(source.text())
        else:
            self.textCursor().insertText(source.text())

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasUrls() or source.hasText()

    def event(self, event: QEvent) -> bool:
        """What sends a text that was written is no shortcut of the window's meanwhile."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter and self.send_key != "enter" and not self.document().isEmpty():
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        sends = plain if self.send_key == "enter" else event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if self.isReadOnly():
            super().keyPressEvent(event)
        elif enter and sends:
            self.send_asked.emit()
        elif enter and (plain or event.modifiers() == Qt.KeyboardModifier.ShiftModifier):
            self.textCursor().insertBlock()
            self.ensureCursorVisible()
        elif event.key() == Qt.Key.Key_Up and plain and self.document().isEmpty():
            self.edit_last_asked.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_changed.emit()
