"""The deleted messages of one chat, each to be read and restored."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.base.i18n import tr
from desktop.chat.conversation import DeletedMessage, StoredMessage
from desktop.chat.messages import Role
from desktop.ui.dialogs.sheet import Sheet
from desktop.ui.parts.bits import Line
from desktop.ui.parts.button import Button, Kind
from desktop.ui.parts.layout import Item, Text, box, column, row
from desktop.ui.parts.scroll import Scroll
from desktop.ui.transcript.figures import moment

_LONGEST: Final = 280  # characters of a message


class DeletedDialog(Sheet):
    """A row for each deletion, the newest message first; it goes when the last one is restored.

    Signals:
        restore_asked: (messages) the user wants them back, with what followed them.
    """

    restore_asked = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        sentence = tr("They are kept, with what followed them, until the trash is emptied.")
        height = min(460, parent.screen().availableGeometry().height())
        super().__init__(parent, tr("Deleted messages"), sentence, width=620, height=height)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._deleted: tuple[DeletedMessage, ...] = ()
        self._restored = False
        self._area = Scroll()
        self._everything = Button(tr("Restore all"), "undo-2")
        self._everything.clicked.connect(lambda: self._ask(self._deleted))
        self.done_button = Button(tr("Close"), kind=Kind.PRIMARY)
        self.done_button.clicked.connect(self.accept)
        self.compose(self._area, self._everything, self.done_button)

    def show_deleted(self, deleted: Sequence[DeletedMessage]) -> None:
        """Show these; what lay below a restored message is a deletion of its own now."""
        if self._restored and not deleted:
            self.accept()
            return
        self._deleted = tuple(deleted)
        rows: list[Item] = []
        for one in self._deleted:
            rows += [*([Line()] if rows else []), self._row(one)]
        if not rows:
            rows = [Text(tr("Nothing is deleted in this chat. What you delete can be restored here."), "ui", "text2")]
        body = box(column(*rows, None, gap=12, margins=(0, 0, 16, 0)))
        body.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._area.put(body)
        self._everything.setVisible(len(self._deleted) > 1)
        self.done_button.setFocus()

    def _row(self, deleted: DeletedMessage) -> QWidget:
        message = deleted.message
        words = _beginning(message)
        who = tr("You") if message.role is Role.USER else message.model or tr("Answer")
        head = [Text(who, "ui-strong"), Text(moment(message.created), "small", "text3")]
        lines: list[Item] = [row(*head, None), Text(words, "ui", wrap=True)]
        if deleted.following:
            more = tr("and the message that follows|and the {n} messages that follow", n=deleted.following)
            lines.append(Text(more, "small", "text3"))
        restore = Button(tr("Restore"), "undo-2", height=28)
        restore.setAccessibleName(tr("Restore: {text}", text=words))
        restore.clicked.connect(lambda: self._ask([deleted]))
        text = column(*lines, gap=4)
        layout = row(text, restore, gap=16)
        layout.setStretchFactor(text, 1)
        layout.setAlignment(restore, Qt.AlignmentFlag.AlignTop)
        return box(layout)

    def _ask(self, deleted: Sequence[DeletedMessage]) -> None:
        self._restored = True
        self.restore_asked.emit([one.message for one in deleted])


def _beginning(message: StoredMessage) -> str:
    """The first words of a message, of its thinking where it has no others."""
    words = " ".join((message.text or message.thinking).split())
    words = words or ", ".join(one.name for one in message.attachments) or tr("Empty message")
    return words if len(words) <= _LONGEST else words[:_LONGEST].rstrip() + "…"
