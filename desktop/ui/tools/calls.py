"""The list of every call: what was called, who allowed it, and what came of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.base.errors import AppError
from desktop.base.i18n import number, tr
from desktop.base.visible import in_one_line
from desktop.chat.messages import ToolCall
from desktop.chat.tools import ToolRun
from desktop.jobs.runner import Job
from desktop.ui.dialogs.sheet import Sheet
from desktop.ui.flow.tools import ToolFlow
from desktop.ui.parts.button import Button, Kind
from desktop.ui.parts.field import Field
from desktop.ui.parts.layout import Text, box, column, row
from desktop.ui.parts.paint import rrect
from desktop.ui.theme import R_CARD, t
from desktop.ui.tools.listed import CallPage, CallRow
from desktop.ui.tools.stacked import Stacked
from desktop.ui.tools.words import chat_words, state_words
from desktop.ui.transcript.figures import moment, seconds, told
from desktop.ui.transcript.stack import Stack
from desktop.ui.transcript.timeline import Row
from desktop.ui.transcript.tool_row import Passage
from desktop.ui.transcript.tool_words import Face, short_arguments, whole_arguments

_PAUSE_MS: Final = 200  # after the last key


class _Whole(Stack):
    """All that is known of a call."""

    def __init__(self, call: CallRow, parent: QWidget) -> None:
        super().__init__(parent, margins=(12, 8, 8, 10), gap=8)
        _, state, _ = state_words(call.state)
        facts = [
            moment(call.time),
            tr("from {source}", source=in_one_line(call.source, 80)) if call.source else "",
            chat_words(call.conversation),
            in_one_line(call.decision, 120),
            f"{state}, {seconds(call.seconds)}",
            tr("{count} bytes came back", count=number(call.size)),
        ]
        self.add(Text("  ·  ".join(fact for fact in facts if fact), "small", "text2", wrap=True))
        arguments = Passage(tr("Arguments"), self)
        arguments.show_text(whole_arguments(_run(call)))
        self.add(arguments)
        self.chat = Button(tr("Open the chat"), "message-square", Kind.GHOST, height=24)
        leads = box(row(self.chat, None))
        self.add(leads)
        leads.setVisible(call.conversation > 0)  # those of the terminal are kept nowhere

    def paintEvent(self, event: QPaintEvent) -> None:
        rrect(QPainter(self), QRectF(self.rect()), R_CARD, t().fill)


class CallEntry(Row):
    """A call in one line.

    Signals:
        chat_asked: (conversation) its button was pressed.
    """

    chat_asked = Signal(int)

    def __init__(self, call: CallRow, parent: QWidget) -> None:
        glyph, state, ink = state_words(call.state)
        figure = "  ·  ".join((in_one_line(call.decision, 60) or state, told(call.time)))
        name = in_one_line(call.tool, 80)
        super().__init__(Face(glyph, name, figure, short_arguments(call.arguments), ink, quiet=True), parent)
        self.call = call

    def _make(self, parent: QWidget) -> Stack:
        whole = _Whole(self.call, parent)
        whole.chat.clicked.connect(lambda: self.chat_asked.emit(self.call.conversation))
        return whole


class _Page(Stack):
    """Calls that came together; what does not change is not laid out again when others come."""

    def __init__(self, calls: Sequence[CallRow], parent: QWidget) -> None:
        super().__init__(parent)  # a widget that only becomes a child is looked for among all that take the focus
        self._fitted: tuple[int, int] | None = None  # width and height
        self.entries = [CallEntry(call, self) for call in calls]
        for entry in self.entries:
            self.add(entry)
            entry.resized.connect(self._changed)

    def _changed(self) -> None:
        self._fitted = None
        self.resized.emit()

    def fit(self, width: int) -> int:
        if self._fitted is None or self._fitted[0] != width:
            self._fitted = width, super().fit(width)
        return self._fitted[1]


def _run(call: CallRow) -> ToolRun:
    return ToolRun(ToolCall(call.tool, call.arguments), call.state)


class CallsDialog(Sheet):
    """The newest calls first, filtered by words; older ones on demand.

    Signals:
        chat_asked: (conversation) to be shown in place of this.
    """

    chat_asked = Signal(int)

    def __init__(self, parent: QWidget, flow: ToolFlow) -> None:
        words = tr("Every call of a tool, on this computer only. Results are not kept here.")
        super().__init__(parent, tr("Calls of tools"), words, width=820, height=620)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._flow = flow
        self._job: Job | None = None  # what is being looked for
        self._onto = False  # whether that is shown below what is there
        self.entries: list[CallEntry] = []
        self.search = Field(tr("Filter"), placeholder=tr("Tool, source, arguments or decision"), glyph="search")
        self._list = Stacked(gap=0)
        self.more = Button(tr("Show older calls"), kind=Kind.GHOST)
        self.more.hide()
        self._said = Text("", "ui", "text3", wrap=True)
        body = column(self.search, self._said, self._list, self.more, gap=10)
        body.setStretchFactor(self._list, 1)
        close = Button(tr("Close"), kind=Kind.PRIMARY)
        self.compose(box(body), close)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._read)
        self.search.textChanged.connect(lambda _text: self._pause.start())
        self.more.clicked.connect(self._older)
        close.clicked.connect(self.close)
        self.search.setFocus()
        self._read()

    def _read(self) -> None:
        self._ask(None)

    def _older(self) -> None:
        self._ask(self.entries[-1].call.id)

    def _ask(self, before: int | None) -> None:
        """Look for calls; what was looked for before is not wanted any more."""
        self._stop()
        words, service = self.search.text(), self._flow.service
        self._onto = before is not None
        self._job = self._flow.ask(lambda: service.calls(before=before, words=words), self._show, self._fail)
        if words and not self._onto:
            self._say(tr("Looking…"))

    def _stop(self) -> None:
        if self._job is not None:
            self._job.on_done = self._job.on_error = None
            self._job.cancel()
            self._job = None

    def _show(self, page: CallPage) -> None:
        self._job = None
        if not self._onto:
            self.entries = []
            self._list.show_parts([])
        some = _Page(page.rows, self._list.stack)
        for entry in some.entries:
            entry.chat_asked.connect(self._open_chat)
        self.entries += some.entries
        self._list.add_parts([some])
        self.more.setVisible(page.more)
        nothing = tr("Nothing found for “{words}”.", words=in_one_line(self.search.text(), 60))
        none = nothing if self.search.text() else tr("No tool was called yet.")
        self._say("" if self.entries else none)

    def _open_chat(self, conversation: int) -> None:
        self.close()
        self.chat_asked.emit(conversation)

    def _fail(self, error: AppError) -> None:
        self._job = None
        self._say(error.text)

    def _say(self, words: str) -> None:
        self._said.setText(words)
        self._said.setVisible(bool(words))

    def done(self, result: int) -> None:
        self._stop()
        super().done(result)
