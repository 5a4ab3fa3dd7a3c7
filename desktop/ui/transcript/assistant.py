"""An answer: head, timeline, text, what went wrong, actions and figures. It also shows itself being written."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtWidgets import QWidget

from desktop.base.i18n import tr
from desktop.chat.conversation import MessageState, StoredMessage
from desktop.chat.engine import PromptProgress
from desktop.chat.model import TextDelta, ThinkingDelta
from desktop.chat.rounds import StepBegun
from desktop.chat.steps import steps_of, steps_text
from desktop.chat.turn import CallDelta
from desktop.ui.markdown.aloud import aloud
from desktop.ui.markdown.copying import answer_html
from desktop.ui.markdown.formula import Formulas
from desktop.ui.parts.layout import row
from desktop.ui.transcript.caption import Caption
from desktop.ui.transcript.controls import BranchSwitch, Figures, Note
from desktop.ui.transcript.coursed import CoursedMessage
from desktop.ui.transcript.deeds import Deed
from desktop.ui.transcript.ended import end_note
from desktop.ui.transcript.figures import answer_figures, mode_words, moment, told
from desktop.ui.transcript.pace import Pace
from desktop.ui.transcript.passages import ANSWER, THINKING, Sources, sources
from desktop.ui.transcript.rich_text import RichText
from desktop.ui.transcript.rounds import LiveRounds, RoundNews

_NARROW: Final = 520  # below this width the figures are only the tokens


class AssistantMessage(CoursedMessage):
    """A stored answer, or one that is being written; ``show_message`` says which."""

    _message: StoredMessage

    def __init__(self, formulas: Formulas, parent: QWidget | None = None) -> None:
        super().__init__(formulas, (Deed.COPY, Deed.REGENERATE, Deed.BRANCH, Deed.MORE), parent)
        self.live = self._was_live = False
        self._text = self._thinking = ""
        self._tokens = self._budget = 0  # of its thinking
        self._hurried = False
        self.answer_keys: Callable[[], str] = str  # the keys that end thinking, in words
        self._rounds = LiveRounds()
        self.note: Note | None = None
        self.text = RichText(formulas, parent=self)
        self.text.setAccessibleName(tr("Answer"))
        self._pace = Pace(self.flush, self)
        self._build()

    def _build(self) -> None:
        head = QWidget(self)
        self._caption = Caption(head)
        self._line = row(self._caption, None, gap=8)
        head.setLayout(self._line)
        head.setFixedHeight(24)
        self._actions = QWidget(self)
        self._figures = Figures(self._actions)
        self._actions.setLayout(row(self.tools, None, self._figures, gap=2))
        self._actions.setFixedHeight(28)
        self.add(head)
        self.add(self.text, above=8)
        self.add(self._actions, above=8)
        self._join(self.text)
        self._figures.clicked.connect(lambda: self.do(Deed.DETAILS))
        self.text.focus_changed.connect(self.show_tools)

    def show_message(self, message: StoredMessage) -> None:
        """Show an answer as it was stored, or follow one that is being written."""
        self._message, self.message_id = message, message.id
        parts = [mode_words(message.mode)] if message.mode else []
        name = message.model or tr("Assistant"), "ui-strong", "text"
        when = "  ·  ".join([*parts, told(message.created)]), "small", "text3"
        self._caption.set_runs(name, when, tip=moment(message.created))
        if message.state is MessageState.STREAMING:
            self._follow(message)
        else:
            self.text.set_source(message.text)
            self._show_stored()

    @property
    def reusable(self) -> bool:
        return not self._was_live and (self._course is None or not self._course.unfolded)

    def fit(self, width: int) -> int:
        """Lay out; the action row hangs out at both sides so that its glyphs and figures meet the text's edges."""
        self._figures.set_words(answer_figures(self._message, narrow=width < _NARROW))
        height = super().fit(width)
        self._actions.setGeometry(0, self._actions.y(), width, self._actions.height())
        return height

    def so_far(self) -> StoredMessage:
        """The message with all that is there of it."""
        if not self.live:
            return self._message
        steps = steps_text(self._rounds.steps)
        return replace(self._message, text=self._text, thinking=self._thinking, tool_steps=steps)

    def sources(self) -> Sources:
        """All that is written in an answer on its way."""
        return sources(self._rounds.entries(), self._thinking, self._text)

    def _place_branch(self, branch: BranchSwitch) -> None:
        self._line.addWidget(branch)

    def texts(self) -> Mapping[int, RichText]:
        found = self._course.texts() if self._course is not None else {}
        if self.thinking_live is not None:
            found[THINKING] = self.thinking_live.text
        elif self.thought is not None and self.thought.panel is not None and self.thought.unfolded:
            found[THINKING] = self.thought.panel.text
        if not self.text.isHidden():
            found[ANSWER] = self.text
        return found

    def text_as(self, deed: Deed) -> str:
        """The answer's Markdown, or what it reads as."""
        if deed is not Deed.COPY_PLAIN:
            return self.so_far().said()
        said = [*(self._course.said() if self._course is not None else ()), self.text]
        return "\n\n".join(words for one in said if (words := one.plain_text()))

    def html_as(self, deed: Deed) -> str:
        """The answer as HTML; who chose Markdown or plain text wants that alone."""
        return answer_html(self.so_far().said()) if deed is Deed.COPY else ""

    def deeds(self) -> Sequence[Sequence[Deed]]:
        """Everything that can be done with an answer."""
        if self.live:
            now = (Deed.ANSWER_NOW,) if self.thinking_live is not None and not self._hurried else ()
            return (now, (Deed.COPY_MARKDOWN, Deed.COPY_PLAIN))
        again = (Deed.CONTINUE, Deed.REGENERATE) if self._message.unfinished else (Deed.REGENERATE,)
        return (Deed.COPY_MARKDOWN, Deed.COPY_PLAIN), (*again, Deed.BRANCH, Deed.DELETE), (Deed.DETAILS,)

    # -- a stored answer

    def _show_stored(self) -> None:
        message = self._message
        self.setAccessibleName(
            tr("Answer, {time}: {text}", time=told(message.created), text=aloud((message.text or message.said())[:200]))
        )
        self._show_course(self._message)
        self.text.setVisible(bool(message.text))
        self._show_note()
        self._actions.show()

    def _show_note(self) -> None:
        if self.note is not None:
            self.remove(self.note)
            self.note = None
        words = end_note(self._message)
        if words is not None:
            self.note = Note(*words, goes_on=self._message.unfinished)
            self.note.go_on_asked.connect(lambda: self.do(Deed.CONTINUE))
            self.add(self.note, at=len(self._parts) - 1)
            self._allow_going_on()

    def _allow_going_on(self) -> None:
        if self.note is not None and self.note.go_on is not None:
            self.note.go_on.setEnabled(Deed.CONTINUE in self._possible)

    def set_possible(self, possible: Collection[Deed]) -> None:
        """Say what can be done now."""
        super().set_possible(possible)
        self._allow_going_on()

    # -- an answer that is being written

    def _follow(self, message: StoredMessage) -> None:
        self.live = self._was_live = True
        self.text.hide()
        self._actions.hide()
        self._text, self._thinking = message.text, message.thinking
        self._rounds = LiveRounds(steps_of(message.tool_steps))
        if entries := self._rounds.entries():
            self.course.show_entries(entries)
        if self._text and self._thinking:  # its thinking was over before: no panel that folds at once
            self.course.show_thought(message.thinking, message.thinking_ms, message.usage.thinking_tokens)
        if self._text or self._thinking:
            self._pace.ask()

    def show_progress(self, progress: PromptProgress) -> None:
        """The prompt is being read."""
        self.course.show_progress(progress)

    def take(self, delta: ThinkingDelta | TextDelta) -> None:
        """More of it has come; it is shown soon."""
        if isinstance(delta, ThinkingDelta):
            self._thinking += delta.text
            self._tokens, self._budget = delta.tokens, delta.budget
        else:
            self._text += delta.text
        self._pace.ask()

    def take_news(self, event: RoundNews) -> None:
        """A call is written, a round has ended with calls, or something happened to one of them."""
        if isinstance(event, StepBegun):
            self._text = self._thinking = ""
            self._tokens = 0
            self.course.next_round()
            self.text.finish("")
            self.text.hide()
        self._rounds.take(event)
        if isinstance(event, CallDelta):
            self._pace.ask()
        else:
            self.flush()

    def flush(self) -> None:
        """Show what has come."""
        if self._course is not None:
            self._course.drop_reading()
        if entries := self._rounds.entries():
            self.course.show_entries(entries)
        if self._thinking:
            keys, hurried = self.answer_keys(), self._hurried
            self.course.think(self._thinking, self._tokens, self._budget, keys=keys, hurried=hurried)
        if self._text:
            self._fold_thinking()
            self.text.show()
            self.text.stream(self._text)
        self.resized.emit()

    def show_hurried(self) -> None:
        """The answer is wanted now: nobody can ask for it again."""
        self._hurried = True
        if self.thinking_live is not None:
            self.thinking_live.set_hurried(True)

    def _fold_thinking(self) -> None:
        if self.thinking_live is not None:
            self.course.fold_thinking(self._thinking)

    def finish(self, message: StoredMessage) -> None:
        """The answer as it was stored."""
        self._pace.stop()
        if self._course is not None:
            self._course.drop_reading()
        self._thinking = message.thinking
        self._fold_thinking()
        self.live = False
        self._message = message
        self.text.finish(message.text)
        self._show_stored()
        self.resized.emit()
