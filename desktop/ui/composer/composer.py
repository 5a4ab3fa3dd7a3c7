"""The composer widget."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.base.i18n import number, tr
from desktop.base.visible import visible
from desktop.chat.modes import ThinkingMode
from desktop.ui.actions import Act
from desktop.ui.composer.budget import BudgetButton
from desktop.ui.composer.chips import AttachmentChips, QueueRows
from desktop.ui.composer.editor import MessageEdit
from desktop.ui.composer.files import is_long, pasted
from desktop.ui.composer.reread import Reread
from desktop.ui.composer.thinking import ThinkingSwitch
from desktop.ui.parts.button import STOP, Button, Kind, tool
from desktop.ui.parts.layout import Text, box, column, row
from desktop.ui.parts.paint import COMPOSER, rrect
from desktop.ui.theme import column_width, t
from desktop.ui.tools.button import ToolsButton

if TYPE_CHECKING:
    from desktop.chat.conversation import Attachment, Draft  # later: no cost of the first paint


class Readiness(Enum):
    """Whether a message can be sent."""

    NO_MODEL = "no model"
    LOADING = "loading"
    READY = "ready"
    RUNNING = "running"
    BUSY = "busy"  # another conversation's answer is being written
    NO_HISTORY = "no history"
    READING = "reading"  # the history can be read and nothing can be changed in it


_NEVER = (Readiness.NO_MODEL, Readiness.NO_HISTORY, Readiness.READING)


class Composer(QWidget):
    """Text above, switch and Send below; while an answer runs Send is Stop.

    Signals:
        sent: (Outgoing) the user sent a message; the field is already empty.
        draft_changed: text or attachments are others.
        attachment_removed: (index, Attachment) the user took it off.
        attach_asked: the button that chooses files.
        files_given: (list of paths) files were pasted or dropped here.
        stop_asked: Stop was pressed.
        mode_chosen: the thinking switch was used.
        budget_chosen: (tokens) this is how much may be thought; 0 for no limit.
        edit_last_asked: Up in the empty field.
    """

    sent = Signal(object)
    draft_changed = Signal()
    attachment_removed = Signal(int, object)
    attach_asked = Signal()
    files_given = Signal(object)
    stop_asked = Signal()
    mode_chosen = Signal(object)
    budget_chosen = Signal(int)
    edit_last_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Composer"))
        self.edit = MessageEdit()
        self.switch = ThinkingSwitch()
        self.budget = BudgetButton()
        self.tools = ToolsButton()
        self.queue = QueueRows()
        self.chips = AttachmentChips()
        self._attachments: tuple[Attachment, ...] = ()
        self.attach = tool("paperclip", tr("Attach files"), Act.ATTACH, size=28)
        self._note = Text("", "small", "text3")
        self.send = Button("", "arrow-up", Kind.PRIMARY, height=32)
        self._tokens: Text | None = None  # made when there is something to count
        self._bar = row(self.attach, self.tools, self.switch, self.budget, None, self._note, self.send, gap=10)
        self._reread = Reread()
        field = box(column(self.edit, margins=(4, 0, 4, 0)))
        parts = (self.queue, self.chips, field, self._bar, self._reread)
        self.setLayout(column(*parts, gap=10, margins=(12, 12, 10, 10)))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._readiness = Readiness.NO_MODEL
        self._demo = False
        self._connect()
        self.restyle()
        self._refresh()

    def restyle(self) -> None:
        """Take the width, the fonts and the line height of the look in use."""
        self.setMaximumWidth(column_width() + 32)
        self.edit.restyle()
        self.switch.restyle()

    def set_send_key(self, key: str) -> None:
        """Which key sends: the setting of that name."""
        self.edit.send_key = key
        self._refresh()

    def _connect(self) -> None:
        self.edit.send_asked.connect(self._send)
        self.edit.edit_last_asked.connect(self.edit_last_asked)
        self.edit.textChanged.connect(self._refresh)
        self.edit.textChanged.connect(self.draft_changed)
        self.edit.long_paste.connect(lambda text: self.add_attachment(pasted(text)))
        self.edit.files_given.connect(self.files_given)
        self.attach.clicked.connect(self.attach_asked)
        self.chips.removed.connect(self._remove)
        self.chips.opened.connect(self._view)
        self.edit.focus_changed.connect(self.update)
        self.send.clicked.connect(self._pressed)
        self.switch.changed.connect(self.mode_chosen)
        self.switch.menu_closed.connect(self.take_focus)
        self.switch.budget_chosen.connect(self.budget_chosen)
        self.budget.chosen.connect(self.budget_chosen)
        self.budget.menu_closed.connect(self.take_focus)

    @property
    def mode(self) -> ThinkingMode:
        """The thinking switch."""
        return self.switch.mode

    @property
    def readiness(self) -> Readiness:
        """Whether a message can be sent."""
        return self._readiness

    def set_readiness(self, readiness: Readiness, *, demo: bool = False) -> None:
        """Say whether a message can be sent, and if not, why."""
        self._readiness, self._demo = readiness, demo
        reading = readiness is Readiness.READING
        self.edit.setReadOnly(reading)
        for part in (self.attach, self.tools, self.switch, self.budget, self.queue, self.chips):
            part.setEnabled(not reading)
        self._refresh()

    def draft(self) -> str:
        """The text as typed."""
        return self.edit.toPlainText()

    def set_draft(self, text: str) -> None:
        """Put a text into the field."""
        if text != self.draft():
            self.edit.set_text(text)

    def insert(self, text: str) -> None:
        """Put a text from outside where the cursor is, with odd characters named; a long one is attached."""
        if is_long(text):
            self.add_attachment(pasted(text))
        else:
            self.edit.textCursor().insertText(visible(text))
        self.take_focus()

    def content(self) -> Draft:
        """Text and attachments as they are now."""
        from desktop.chat.conversation import Draft

        return Draft(self.draft(), self._attachments)

    def set_content(self, draft: Draft) -> None:
        """Put text and attachments in the place of what is there."""
        self._show_attachments(draft.attachments)
        self.set_draft(draft.text)

    def add_attachment(self, attachment: Attachment) -> None:
        """Attach one more."""
        self._show_attachments((*self._attachments, attachment))
        self.draft_changed.emit()

    def _remove(self, index: int) -> None:
        removed = self._attachments[index]
        self._take_off(index)
        self.attachment_removed.emit(index, removed)

    def _take_off(self, index: int) -> None:
        self._show_attachments(self._attachments[:index] + self._attachments[index + 1 :])
        self.draft_changed.emit()
        self.take_focus()

    def _view(self, index: int) -> None:
        from desktop.ui.composer.viewer import AttachmentViewer  # seldom needed: not a cost of the first paint

        attachment = self._attachments[index]
        viewer = AttachmentViewer(self.window(), attachment, put=True)
        viewer.put_asked.connect(lambda: self._put_in(attachment))
        viewer.open()

    def _put_in(self, attachment: Attachment) -> None:
        """Make an attachment text, if it is still there: the chat may be another by now."""
        if attachment in self._attachments:
            self.edit.textCursor().insertText(attachment.text)
            self._take_off(self._attachments.index(attachment))

    def _show_attachments(self, attachments: tuple[Attachment, ...]) -> None:
        self._attachments = attachments
        self.chips.show_attachments(attachments)
        self._refresh()

    def show_tokens(self, count: int | None) -> None:
        """Say how many tokens the draft has; None where that is not known."""
        if self._tokens is None and count is not None:
            self._tokens = Text("", "num", "text3")
            self._tokens.setObjectName("tokens")
            self._tokens.setToolTip(tr("What you are writing, with its attachments"))
            self._bar.insertWidget(self._bar.indexOf(self.send), self._tokens)
        if self._tokens is not None:
            self._tokens.setText(
                "" if count is None else tr("{count} token|{count} tokens", n=count, count=number(count))
            )
            self._tokens.setVisible(count is not None)

    def set_thinking(self, mode: ThinkingMode, budget: int) -> None:
        """Show how the next message is thought about."""
        self.switch.set_mode(mode)
        self.switch.budget = budget
        self.budget.set_budget(budget)
        self._show_budget()

    def show_reread(self, count: int) -> None:
        """Say how many tokens are read again because thinking was switched; 0 for nothing to say."""
        self._reread.show_count(count)

    def _show_budget(self) -> None:
        """Beside the segments, where thinking is on; the one button of a narrow window has it in its menu."""
        self.budget.setVisible(self.mode is ThinkingMode.ON and self.switch.currentIndex() == 0)

    def set_narrow(self, narrow: bool) -> None:
        """Fold the thinking switch into one button, or unfold it."""
        self.switch.set_narrow(narrow)
        self.tools.set_narrow(narrow)
        self._show_budget()
        self._note.setVisible(not narrow and bool(self._note.text()))

    def take_focus(self) -> None:
        """Put the cursor into the field."""
        self.edit.setFocus()

    def _send(self) -> None:
        if not self._written() or self._readiness in _NEVER:
            return
        from desktop.chat.conversation import Draft, Outgoing

        message = Outgoing(self.draft().strip(), self._attachments)
        self.set_content(Draft())
        self.sent.emit(message)

    def _written(self) -> bool:
        return bool(self.draft().strip() or self._attachments)

    def _pressed(self) -> None:
        if self._readiness is Readiness.RUNNING:
            self.stop_asked.emit()
        else:
            self._send()
        self.take_focus()

    def _words(self) -> tuple[str, str]:
        """Placeholder, and the note beside Send once there is a draft that cannot be sent."""
        ready = tr("Ask the demo model") if self._demo else tr("Ask anything")
        return {
            Readiness.NO_MODEL: (tr("Choose a model to ask something"), tr("Choose a model first")),
            Readiness.LOADING: (ready, tr("Sent when the model has loaded")),
            Readiness.READY: (ready, ""),
            Readiness.RUNNING: (tr("Write the next message"), tr("Sent when the answer has ended")),
            Readiness.BUSY: (ready, tr("Sent when the answer in the other chat has ended")),
            Readiness.READING: (tr("Open for reading only: nothing can be asked"), tr("Open for reading only")),
            Readiness.NO_HISTORY: (tr("The history could not be opened"), tr("The history could not be opened")),
        }[self._readiness]

    def _refresh(self) -> None:
        running = self._readiness is Readiness.RUNNING
        written = self._written()
        placeholder, note = self._words()
        self.edit.setPlaceholderText(placeholder)
        self._note.setText(note if written else "")
        self._note.setVisible(bool(self._note.text()) and self.switch.currentIndex() == 0)
        self.send.set_face("", STOP if running else "arrow-up")
        sends = tr("Enter") if self.edit.send_key == "enter" else tr("Ctrl+Enter")
        name, keys = (tr("Stop"), tr("Esc")) if running else (tr("Send"), sends)
        self.send.setAccessibleName(name)
        self.send.setToolTip(f"{name}  {keys}")
        self.send.setEnabled(running or (written and self._readiness not in _NEVER))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click anywhere on the surface is meant for the field."""
        self.take_focus()

    def paintEvent(self, event: QPaintEvent) -> None:
        edge = t().edge if self.edit.hasFocus() else t().rim
        rrect(QPainter(self), QRectF(self.rect()), COMPOSER, t().raised, edge)
