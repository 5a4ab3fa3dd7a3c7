"""Reading an attachment whole."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop.base.i18n import tr
from desktop.chat.conversation import Attachment
from desktop.ui.composer.chips import size_words
from desktop.ui.dialogs.sheet import Sheet
from desktop.ui.parts.button import Button, Kind
from desktop.ui.parts.reading import Reading


class AttachmentViewer(Sheet):
    """The text of an attachment.

    Signals:
        put_asked: the user wants it in the message's own text; offered where ``put`` is set.
    """

    put_asked = Signal()

    def __init__(self, parent: QWidget, attachment: Attachment, *, put: bool) -> None:
        super().__init__(parent, attachment.name, size_words(attachment), width=820, height=600)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        text = Reading(tr("Text of the attachment"))
        text.show_whole(attachment.text)
        put_in = Button(tr("Put into the message"))
        put_in.setVisible(put)
        put_in.clicked.connect(self.put_asked)
        put_in.clicked.connect(self.close)
        copy = Button(tr("Copy"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(attachment.text))
        close = Button(tr("Close"), kind=Kind.PRIMARY)
        close.clicked.connect(self.close)
        self.compose(text, put_in, copy, close)
        close.setFocus()
