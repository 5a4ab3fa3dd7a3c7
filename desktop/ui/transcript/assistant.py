"""An answer: head, timeline, text, what went wrong, actions and figures. It also shows itself being written."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.base.i18n import tr
from desktop.chat.conversation import MessageState, StoredMessage
from desktop.chat.engine import PromptProgress
from desktop.chat.model import TextDelta, ThinkingDelta
from desktop.ui.markdown.aloud import aloud
from desktop.ui.markdown.copying import answer_html
from desktop.ui.markdown.formula import Formulas
from desktop.ui.parts.layout import row
from desktop.ui.transcript.caption import Caption
from desktop.ui.transcript.controls import BranchSwitch, Figures, Note
from desktop.ui.transcript.deeds import Deed
from desktop.ui.transcript.ended import end_note, thought_words
from desktop.ui.transcript.figures import answer_figures, mode_words, moment, tokens, told
from desktop.ui.transcript.fold import Fold
from desktop.ui.transcript.live import ReadingPrompt, ThinkingLive
from desktop.ui.transcript.message import ANSWER, THINKING, Message
from desktop.ui.transcript.pace import Pace
from desktop.ui.transcript.rich_text import RichText
from desktop.ui.transcript.timeline import Thought

_NARROW: Final = 520  # below this width the figures are only the tokens


class AssistantMessage(Message):
    """A stored answer, or one that is being written; ``show_message`` says which.

    Signals:
        turned: (bool) the user has unfolded its thinking, or folded it.
    """

    turned = Signal(bool)

    _message: StoredMessage

    def __init__(self, formulas: Formulas, parent: QWidget | None = None) -> None:
        super().__init__((Deed.COPY, Deed.REGENERATE, Deed.BRANCH, Deed.MORE), parent)
        self._formulas = formulas
        self.live = self._was_live = False
        self._text = self._thinking = ""
        self._tokens = self._budget = 0  # of its thinking
        self._hurried = False
        self.answer_keys: Callable[[], str] = str  # the keys that end thinking, in words
        self.reading: ReadingPrompt | None = None
        self.thinking_live: ThinkingLive | None = None
        self.thought: Thought | None = None
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
        return not self._was_live and (self.thought is None or self.thought.panel is None)

    def fit(self, width: int) -> int:
        """Lay out; the action row hangs out at both sides so that its glyphs and figures meet the text's edges."""
        self._figures.set_words(answer_figures(self._message, narrow=width < _NARROW))
        height = super().fit(width)
        self._actions.setGeometry(0, self._actions.y(), width, self._actions.height())
        return height

    @property
    def markdown(self) -> str:
        """The answer's Markdown."""
        return self._text if self.live else self._message.text

    @property
    def thinking(self) -> str:
        """The Markdown of its thinking."""
        return self._thinking if self.live else self._message.thinking

    def _place_branch(self, branch: BranchSwitch) -> None:
        self._line.addWidget(branch)

    def texts(self) -> Mapping[int, RichText]:
        found = {}
        if self.thinking_live is not None:
            found[THINKING] = self.thinking_live.text
        elif self.thought is not None and self.thought.panel is not None and self.thought.unfolded:
            found[THINKING] = self.thought.panel.text
        if not self.text.isHidden():
            found[ANSWER] = self.text
        return found

    def text_as(self, deed: Deed) -> str:
        """The answer's Markdown, or what it reads as."""
        return self.text.plain_text() if deed is Deed.COPY_PLAIN else self.markdown

    def html_as(self, deed: Deed) -> str:
        """The answer as HTML; who chose Markdown or plain text wants that alone."""
        return answer_html(self.markdown) if deed is Deed.COPY else ""

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
        self.setAccessibleName(tr("Answer, {time}: {text}", time=told(message.created), text=aloud(message.text[:200])))
        self._show_thought()
        self.text.setVisible(bool(message.text))
        self._show_note()
        self._actions.show()

    def _show_thought(self) -> None:
        """The row of its thinking, if it has any."""
        message = self._message
        if self.thought is not None:
            self.thought.set_source(message.thinking)
            self.thought.set_figures(*_figures(message.thinking, message.thinking_ms, message.usage.thinking_tokens))
            self.thought.setVisible(bool(message.thinking))
        elif message.thinking:
            self._add_thought(message.thinking, message.thinking_ms, message.usage.thinking_tokens)

    def _add_thought(self, source: str, milliseconds: float, count: int) -> None:
        figures = _figures(source, milliseconds, count)
        self.thought = Thought(self._formulas, source, figures, parent=self)
        self.thought.resized.connect(self.resized)
        self.thought.made.connect(self._join)
        self.thought.turned.connect(self.turned)
        self.add(self.thought, above=4, at=1)

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
        if self._text and self._thinking:  # its thinking was over before: no panel that folds at once
            self._add_thought(message.thinking, message.thinking_ms, message.usage.thinking_tokens)
        if self._text or self._thinking:
            self._pace.ask()

    def show_progress(self, progress: PromptProgress) -> None:
        """The prompt is being read."""
        if self.reading is None:
            self.reading = ReadingPrompt()
            self.add(self.reading, above=6, at=1)
            self.resized.emit()
        self.reading.show_progress(progress.done, progress.total, progress.cached)

    def take(self, delta: ThinkingDelta | TextDelta) -> None:
        """More of it has come; it is shown soon."""
        if isinstance(delta, ThinkingDelta):
            self._thinking += delta.text
            self._tokens, self._budget = delta.tokens, delta.budget
        else:
            self._text += delta.text
        self._pace.ask()

    def flush(self) -> None:
        """Show what has come."""
        self._drop_reading()
        if self._thinking and self.thinking_live is None and self.thought is None:
            self._add_live()
        if self.thinking_live is not None and self.thinking_live.text.markdown != self._thinking:
            self.thinking_live.show_text(self._thinking, self._tokens, self._budget)
        if self._text:
            self._fold_thinking()
            self.text.show()
            self.text.stream(self._text)
        self.resized.emit()

    def _add_live(self) -> None:
        """The panel of its thinking."""
        panel = self.thinking_live = ThinkingLive(self._formulas, self.answer_keys())
        panel.resized.connect(self.resized)
        panel.answer_asked.connect(lambda: self.do(Deed.ANSWER_NOW))
        panel.set_hurried(self._hurried)
        self._join(panel.text)
        self.add(panel, above=6, at=1)

    def show_hurried(self) -> None:
        """The answer is wanted now: nobody can ask for it again."""
        self._hurried = True
        if self.thinking_live is not None:
            self.thinking_live.set_hurried(True)

    def _drop_reading(self) -> None:
        if self.reading is not None:
            self.remove(self.reading)
            self.reading = None

    def _fold_thinking(self) -> None:
        """Thinking is over: its row takes the panel's place, unfolded if the user had expanded it."""
        panel = self.thinking_live
        if panel is None:
            return
        panel.stop()
        self.thinking_live = None
        self._add_thought(self._thinking, panel.milliseconds, panel.token_count)
        if panel.expanded:
            self.remove(panel)
            self.unfold(True)
            self.turned.emit(True)
        else:
            self._fold_away(panel)

    def _fold_away(self, panel: QWidget) -> None:
        """Let a panel shrink under the row that takes its place."""
        self._parts = [entry for entry in self._parts if entry[0] is not panel]
        fold = Fold(panel, unfolded=True)
        fold.resized.connect(self.resized)
        fold.folded.connect(lambda: self.remove(fold))
        self.add(fold, above=0, at=2)
        fold.turn(False)

    def unfold(self, unfolded: bool) -> None:
        """Show the thinking, or fold it."""
        if self.thought is not None:
            self.thought.unfold(unfolded)

    def finish(self, message: StoredMessage) -> None:
        """The answer as it was stored."""
        self._pace.stop()
        self._drop_reading()
        self._thinking = message.thinking
        self._fold_thinking()
        self.live = False
        self._message = message
        self.text.finish(message.text)
        self._show_stored()
        self.resized.emit()


def _figures(thinking: str, milliseconds: float, count: int) -> tuple[str, str]:
    """What the row of a thought says, and its figure; 0 is not known."""
    return thought_words(thinking, milliseconds), tokens(count) if count else ""
