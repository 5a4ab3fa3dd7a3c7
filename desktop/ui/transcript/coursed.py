"""A message that tells what happened before its text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.chat.conversation import StoredMessage
from desktop.ui.markdown.formula import Formulas
from desktop.ui.transcript.approval import ApprovalCard
from desktop.ui.transcript.course import Course
from desktop.ui.transcript.deeds import Deed
from desktop.ui.transcript.live import ReadingPrompt, ThinkingLive
from desktop.ui.transcript.message import Findable, Message
from desktop.ui.transcript.rounds import entries_of
from desktop.ui.transcript.timeline import Thought


class CoursedMessage(Message):
    """Has a ``course`` once there is something to show in it.

    Signals:
        turned: (bool) the user has unfolded its thinking, or folded it.
        row_turned: (entry, bool) the user has unfolded a row of the rounds before, or folded it.
        decided: (id, Decision) the user has answered a question about a call.
        focus_lost: what had the keyboard here is gone.
    """

    turned = Signal(bool)
    row_turned = Signal(int, bool)
    decided = Signal(int, object)
    focus_lost = Signal()

    def __init__(self, formulas: Formulas, tools: Sequence[Deed], parent: QWidget | None) -> None:
        super().__init__(tools, parent)
        self._formulas = formulas
        self._course: Course | None = None

    @property
    def course(self) -> Course:
        """What happened before its text."""
        if self._course is None:
            made = self._course = Course(self._formulas, self)
            made.resized.connect(self.resized)
            made.made.connect(self._join)
            made.turned.connect(self.turned)
            made.row_turned.connect(self.row_turned)
            made.answer_asked.connect(lambda: self.do(Deed.ANSWER_NOW))
            made.decided.connect(self.decided)
            made.focus_lost.connect(self.focus_lost)
            made.stops_changed.connect(self.stops_changed)
            self.add(made, above=4, at=1)
        return self._course

    @property
    def reading(self) -> ReadingPrompt | None:
        """The panel of the prompt that is being read."""
        return self._course.reading if self._course is not None else None

    @property
    def thinking_live(self) -> ThinkingLive | None:
        """The panel of running thinking."""
        return self._course.thinking_live if self._course is not None else None

    @property
    def thought(self) -> Thought | None:
        """The row of the last round's thinking."""
        return self._course.thought if self._course is not None else None

    @property
    def card(self) -> ApprovalCard | None:
        """The question about a call that waits for an answer."""
        return self._course.card if self._course is not None else None

    def unfold(self, unfolded: bool) -> None:
        """Show the thinking, or fold it."""
        if self._course is not None:
            self._course.unfold(unfolded)

    def unfold_row(self, entry: int) -> None:
        """Show what is below a row of the rounds before."""
        if self._course is not None:
            self._course.unfold_row(entry)

    def fold_rows(self) -> None:
        """Fold every row of the rounds before."""
        if self._course is not None:
            self._course.fold_rows()

    def searched(self) -> Mapping[int, Findable]:
        called = self._course.called() if self._course is not None else {}
        return {**called, **self.texts()} if called else self.texts()

    def _show_course(self, message: StoredMessage) -> None:
        """The rounds before, and the row of its thinking, if it has any."""
        entries = entries_of(message.steps()) if message.tool_steps else ()
        if self._course is None and not entries and not message.thinking:
            return
        self.course.show_entries(entries)
        self.course.show_thought(message.thinking, message.thinking_ms, message.usage.thinking_tokens)
        self.course.setVisible(bool(entries or message.thinking))
