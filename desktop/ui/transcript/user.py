"""The user's message: a bubble at the right with exactly what was sent, and an editor in its place."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Final

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.base.i18n import tr
from desktop.chat.conversation import Attachment, StoredMessage
from desktop.ui.markdown.formula import Formulas
from desktop.ui.parts.button import Button, Kind
from desktop.ui.parts.layout import row
from desktop.ui.parts.paint import rrect, token
from desktop.ui.theme import R_LARGE, line_height, t, text_scale
from desktop.ui.transcript.caption import Caption
from desktop.ui.transcript.controls import BranchSwitch
from desktop.ui.transcript.deeds import Deed
from desktop.ui.transcript.editor import LINES, Editor
from desktop.ui.transcript.figures import moment, told
from desktop.ui.transcript.message import EDGE, Message
from desktop.ui.transcript.passages import ANSWER
from desktop.ui.transcript.rich_text import RichText

SHARE: Final = 0.82  # of the column, at most
_SIDE, _TOP, _BOTTOM = 16, 11, 6  # padding; the last line's leading is the rest of the lower one


class Bubble(QWidget):
    """The text on its fill, clipped beyond 12 lines until the user asks for all.

    Signals:
        all_asked: the user wants the rest.
        made: there is a button for that now.
    """

    all_asked = Signal()
    made = Signal()

    def __init__(self, formulas: Formulas, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = QWidget(self)
        self.text = RichText(formulas, on_fill=True, parent=self._window)
        self._natural, self._scale = 0, 0.0  # the width of the text unbroken, and the text size that is for
        self._more: Button | None = None  # few messages are so long
        self.whole = False

    def set_text(self, text: str) -> None:
        """Show a text, clipped if it is long."""
        self.text.set_plain(text)
        self.text.setAccessibleName(text[:1000])
        self._natural, self._scale = self.text.natural_width(), text_scale()
        self.whole = False

    def fit(self, column: int) -> int:
        """Take the natural width up to a share of the column's; returns the height."""
        if self._scale != text_scale():
            self._natural, self._scale = self.text.natural_width(), text_scale()
        width = min(round(column * SHARE), self._natural + 2 * _SIDE + 2)
        inner = width - 2 * _SIDE
        full = self.text.fit(inner)
        most = LINES * line_height("body")
        clipped = full > most + line_height("body") and not self.whole
        shown = self.text.whole_lines(most) if clipped else full
        self._window.setGeometry(_SIDE, _TOP, inner, shown)
        self.text.setGeometry(0, 0, inner, full)
        height = _TOP + shown + _BOTTOM
        if clipped:
            self._place_more(height)
            height += 28 + 6
        elif self._more is not None:
            self._more.hide()
        self.resize(width, height)
        return height

    def _place_more(self, y: int) -> None:
        if self._more is None:
            self._more = Button(tr("Show all"), "chevron-down", Kind.GHOST, height=28)
            self._more.setParent(self)
            self._more.clicked.connect(self.all_asked)
            self.made.emit()
        self._more.setGeometry(_SIDE - 8, y, self._more.sizeHint().width(), 28)
        self._more.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        p, exposed = QPainter(self), event.rect()
        if exposed.top() >= R_LARGE and exposed.bottom() < self.height() - R_LARGE:  # a step of scrolling, mostly
            p.fillRect(exposed, token("fill"))
        else:
            rrect(p, QRectF(self.rect()), R_LARGE, t().fill)


class UserMessage(Message):
    """A stored message of the user.

    Signals:
        edited: the user wants this text in its place.
        edit_changed: (text, None when it is over) what the user writes in its place.
        edit_dropped: the user gave up this text.
        attachment_opened: (Attachment) the user wants to read it.
    """

    edited = Signal(str)
    edit_changed = Signal(object)
    edit_dropped = Signal(str)
    attachment_opened = Signal(object)

    def __init__(self, formulas: Formulas, parent: QWidget | None = None) -> None:
        super().__init__((Deed.COPY, Deed.EDIT, Deed.MORE), parent)
        self._text = ""
        self._meta = QWidget(self)
        self._when = Caption(self._meta)
        self._line = row(None, self.tools, self._when, gap=2)
        self._meta.setLayout(self._line)
        self._meta.setFixedHeight(28)
        self.bubble = Bubble(formulas, self)
        self._editor: Editor | None = None
        self._attached: QWidget | None = None
        self.add(self._meta)
        self.add(self.bubble, above=2)
        self._join(self.bubble.text)
        self.bubble.text.focus_changed.connect(self.show_tools)
        self.bubble.all_asked.connect(self.show_all)
        self.bubble.made.connect(self.stops_changed)

    def show_message(self, message: StoredMessage) -> None:
        """Show what was sent."""
        self.message_id, self._text = message.id, message.text
        time = told(message.created)
        self.setAccessibleName(tr("You, {time}: {text}", time=time, text=message.text[:200]))
        self._when.set_runs((f"{tr('You')}  {time}", "small", "text3"), tip=moment(message.created))
        self._show_attachments(message.attachments)
        self.bubble.set_text(message.text)
        self.bubble.setVisible(bool(message.text))

    @property
    def reusable(self) -> bool:
        return self.findChild(Editor) is None  # not even one that is closed and waits to be deleted

    def _show_attachments(self, attachments: Sequence[Attachment]) -> None:
        if self._attached is not None:
            self.remove(self._attached)
            self._attached = None
        if not attachments:
            return
        from desktop.ui.transcript.attached import Attached  # not a cost of the first paint

        attached = Attached(attachments)
        attached.opened.connect(self.attachment_opened)
        self.add(attached, above=2, at=1)
        self._attached = attached

    def fit(self, width: int) -> int:
        """Lay out with the bubble at the right."""
        height = super().fit(width)
        if self._editor is None and self._text:
            inner = width - self._margins[0] - self._margins[2]
            bubble = self.bubble.fit(inner)
            top = self.bubble.y()
            self.bubble.move(width - self._margins[2] - self.bubble.width(), top)
            height = top + bubble + EDGE
        return height

    def _place_branch(self, branch: BranchSwitch) -> None:
        self._line.insertWidget(1, branch)

    def texts(self) -> Mapping[int, RichText]:
        return {} if self.editing else {ANSWER: self.bubble.text}

    def text_as(self, deed: Deed) -> str:
        """What was sent; it is plain text already."""
        return self._text

    def deeds(self) -> Sequence[Sequence[Deed]]:
        """Everything that can be done with a question."""
        return (Deed.COPY, Deed.EDIT), (Deed.BRANCH, Deed.DELETE), (Deed.DETAILS,)

    def do(self, deed: Deed) -> None:
        """Do what is asked, or pass it on."""
        if deed is Deed.EDIT:
            self.edit()
            assert self._editor is not None
            self._editor.field.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().do(deed)

    @property
    def editing(self) -> bool:
        """Whether the editor is open; the message must not go away then."""
        return self._editor is not None

    def edit(self, text: str | None = None) -> None:
        """Turn the bubble into an editor, with what was written before if anything was."""
        if self._editor is not None:
            if text is not None:
                self._editor.write(text)
            return
        self._editor = editor = Editor(self._text if text is None else text)
        editor.save.setEnabled(Deed.EDIT in self._possible)
        editor.saved.connect(self._saved)
        editor.cancelled.connect(self._drop_edit)
        editor.resized.connect(self.resized)
        editor.field.textChanged.connect(lambda: self.edit_changed.emit(editor.field.toPlainText()))
        self.bubble.hide()
        self.add(editor, above=2)
        self.resized.emit()

    def set_possible(self, possible: Collection[Deed]) -> None:
        """Say what can be done now; an edit is kept until it can be sent."""
        super().set_possible(possible)
        if self._editor is not None:
            self._editor.save.setEnabled(Deed.EDIT in possible)

    def _saved(self, text: str) -> None:
        self._close_editor()
        if text != self._text:
            self.edited.emit(text)

    def _drop_edit(self) -> None:
        assert self._editor is not None
        written = self._editor.field.toPlainText()
        self._close_editor()
        if written != self._text:
            self.edit_dropped.emit(written)

    def _close_editor(self) -> None:
        if self._editor is not None:
            self.remove(self._editor)
            self._editor = None
            self.edit_changed.emit(None)
            self.bubble.setVisible(bool(self._text))
            self.resized.emit()
            (self.bubble.text if self._text else self).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_all(self) -> None:
        """Clip it no longer."""
        if not self.bubble.whole:
            self.bubble.whole = True
            self.resized.emit()
