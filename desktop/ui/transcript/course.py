"""What happened before an answer's text, as rows that fold: thoughts, calls, and what was said between them.

The last rows are those of the round that is being written: the prompt being read, or thinking while it runs.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QWidget

from desktop.base.i18n import tr
from desktop.chat.engine import PromptProgress
from desktop.ui.markdown.formula import Formulas
from desktop.ui.transcript.approval import ApprovalCard
from desktop.ui.transcript.ended import thought_words
from desktop.ui.transcript.figures import tokens
from desktop.ui.transcript.fold import Fold
from desktop.ui.transcript.live import ReadingPrompt, ThinkingLive
from desktop.ui.transcript.message import Findable
from desktop.ui.transcript.passages import FOLDED, RESULT, part_of
from desktop.ui.transcript.rich_text import RichText
from desktop.ui.transcript.rounds import Called, Entry, Said, Thinking
from desktop.ui.transcript.stack import Stack
from desktop.ui.transcript.timeline import Row, Step, Thought
from desktop.ui.transcript.tool_row import ToolRow


class Course(Stack):
    """The rounds that ended, and below them the thinking of the last one.

    Signals:
        made: (RichText) a text was made.
        turned: (bool) the user has unfolded the last round's thinking, or folded it.
        row_turned: (entry, bool) the same of a row of the rounds before.
        answer_asked: the user has read enough of the thinking.
        decided: (id, Decision) the user has answered a question.
        stops_changed: the keyboard has other stops here.
        focus_lost: what had the keyboard is gone, a question mostly.
    """

    made = Signal(object)
    turned = Signal(bool)
    row_turned = Signal(int, bool)
    answer_asked = Signal()
    decided = Signal(int, object)
    stops_changed = Signal()
    focus_lost = Signal()

    def __init__(self, formulas: Formulas, parent: QWidget) -> None:
        super().__init__(parent)
        self._formulas = formulas
        self._rounds: list[QWidget] = []  # one for each entry
        self._entries: tuple[Entry, ...] = ()
        self.reading: ReadingPrompt | None = None
        self.thinking_live: ThinkingLive | None = None
        self.thought: Thought | None = None  # of the last round

    # -- rounds

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show what happened in the rounds before; what shows already stays as it is."""
        before, self._entries = self._entries, tuple(entries)
        if before == self._entries:  # 20 times a second while a text is written below
            return
        for n, entry in enumerate(entries):
            if n == len(self._rounds):
                self._rounds.append(self._new(entry, n))
            elif entry != before[n] and not _show(self._rounds[n], entry):
                self._drop(self._rounds[n])
                self._rounds[n] = self._new(entry, n)
        for gone in self._rounds[len(entries) :]:
            self._drop(gone)
        del self._rounds[len(entries) :]
        self._rail()
        self.stops_changed.emit()
        self.resized.emit()

    def _new(self, entry: Entry, at: int) -> QWidget:
        match entry:
            case Thinking(source, milliseconds, count):
                return self._put_row(self._thought(source, milliseconds, count), at)
            case Said(text):
                said = RichText(self._formulas, parent=self)
                said.setAccessibleName(tr("Answer"))
                said.set_source(text)
                self.made.emit(said)
                return self._put(said, at, above=4)
            case Called(question=question) if question is not None:
                card = ApprovalCard(question)
                card.decided.connect(self.decided)
                card.resized.connect(self.resized)
                return self._put(card, at, above=4)
            case Called():
                made = ToolRow(entry, self)
                made.resized.connect(self.resized)
                return self._put_row(made, at)

    def _put_row(self, row: Row, at: int) -> QWidget:
        row.turned.connect(lambda unfolded: self.row_turned.emit(at, unfolded))
        return self._put(row, at)

    def _put(self, part: QWidget, at: int, above: int = 0) -> QWidget:
        self.add(part, at=at, above=above)
        return part

    def _drop(self, row: QWidget) -> None:
        focus = QApplication.focusWidget()
        held = focus is not None and row.isAncestorOf(focus)
        self.remove(row)
        if held:
            self.focus_lost.emit()

    def _rail(self) -> None:
        """Join rows that stand directly below each other."""
        before: QWidget | None = None
        rows = [*self._rounds, *([self.thought] if self.thought is not None else [])]
        for part in rows:
            step: Step | None = part.step if isinstance(part, ToolRow | Thought) else None
            if step is not None:
                step.set_railed(isinstance(before, ToolRow | Thought))
            before = part

    @property
    def card(self) -> ApprovalCard | None:
        """The question that waits for an answer."""
        return next((part for part in self._rounds if isinstance(part, ApprovalCard)), None)

    @property
    def unfolded(self) -> bool:
        """Whether anything was unfolded here."""
        parts = [*self._rounds, *([self.thought] if self.thought is not None else [])]
        return any(isinstance(part, ToolRow | Thought) and part.touched for part in parts)

    def said(self) -> list[RichText]:
        """The texts that came before calls."""
        return [row for row in self._rounds if isinstance(row, RichText)]

    def texts(self) -> dict[int, RichText]:
        """What was said in the rounds before, and thought where that is unfolded, by part."""
        found = {}
        for n, row in enumerate(self._rounds):
            if isinstance(row, RichText):
                found[part_of(n)] = row
            elif isinstance(row, Thought) and row.panel is not None and row.unfolded:
                found[part_of(n, FOLDED)] = row.panel.text
        return found

    def called(self) -> dict[int, Findable]:
        """The rows of calls, what unfolded ones were given and what they brought, by part."""
        found: dict[int, Findable] = {}
        for n, row in enumerate(self._rounds):
            if isinstance(row, ApprovalCard):
                found[part_of(n)] = row.arguments.text
            elif isinstance(row, ToolRow):
                found[part_of(n)] = row.step
                if row.panel is not None and row.unfolded:
                    found[part_of(n, FOLDED)] = row.panel.arguments.text
                    found[part_of(n, RESULT)] = row.panel.result.text
        return found

    # -- the last round's thinking

    def show_thought(self, source: str, milliseconds: float, count: int) -> None:
        """The row of its thinking, if it has any."""
        if self.thought is not None:
            self.thought.set_source(source)
            self.thought.set_figures(thought_words(source, milliseconds), tokens(count) if count else "")
            self.thought.setVisible(bool(source))
        elif source:
            self.thought = self._thought(source, milliseconds, count)
            self.thought.turned.connect(self.turned)
            self.add(self.thought, at=len(self._rounds))
        self._rail()

    def _thought(self, source: str, milliseconds: float, count: int) -> Thought:
        figures = thought_words(source, milliseconds), tokens(count) if count else ""
        made = Thought(self._formulas, source, figures, parent=self)
        made.resized.connect(self.resized)
        made.made.connect(self.made)
        return made

    def unfold(self, unfolded: bool) -> None:
        """Show all thinking, or fold it."""
        for part in (*self._rounds, self.thought):
            if isinstance(part, Thought):
                part.unfold(unfolded)

    def unfold_row(self, entry: int) -> None:
        """Show what is below a row of the rounds before."""
        row = self._rounds[entry] if entry < len(self._rounds) else None
        if isinstance(row, Row):
            row.unfold(True)

    def fold_rows(self) -> None:
        """Fold every row of the rounds before."""
        for row in self._rounds:
            if isinstance(row, Row):
                row.unfold(False)

    def next_round(self) -> None:
        """The last round is shown by its entries now."""
        for part in (self.thought, self.thinking_live):
            if part is not None:
                self.remove(part)
        self.thought = self.thinking_live = None

    # -- while it is written

    def show_progress(self, progress: PromptProgress) -> None:
        """The prompt is being read."""
        if self.reading is None:
            self.reading = ReadingPrompt()
            self.add(self.reading, above=6)
            self.resized.emit()
        self.reading.show_progress(progress.done, progress.total, progress.cached)

    def drop_reading(self) -> None:
        """The prompt was read."""
        if self.reading is not None:
            self.remove(self.reading)
            self.reading = None

    def think(self, source: str, count: int, budget: int, *, keys: str, hurried: bool) -> None:
        """Thinking goes on."""
        if self.thinking_live is None and self.thought is None:
            panel = self.thinking_live = ThinkingLive(self._formulas, keys)
            panel.resized.connect(self.resized)
            panel.answer_asked.connect(self.answer_asked)
            panel.set_hurried(hurried)
            self.made.emit(panel.text)
            self.add(panel, above=6)
        if self.thinking_live is not None and self.thinking_live.text.markdown != source:
            self.thinking_live.show_text(source, count, budget)

    def fold_thinking(self, source: str) -> None:
        """Thinking is over: its row takes the panel's place, unfolded if the user had expanded it."""
        panel = self.thinking_live
        if panel is None:
            return
        panel.stop()
        self.thinking_live = None
        self.show_thought(source, panel.milliseconds, panel.token_count)
        if panel.expanded and self.thought is not None:
            self.remove(panel)
            self.thought.unfold(True)
            self.turned.emit(True)
        else:
            self._fold_away(panel)

    def _fold_away(self, panel: QWidget) -> None:
        """Let a panel shrink under the row that takes its place."""
        self._parts = [entry for entry in self._parts if entry[0] is not panel]
        fold = Fold(panel, unfolded=True)
        fold.resized.connect(self.resized)
        fold.folded.connect(lambda: self.remove(fold))
        self.add(fold, above=0)
        fold.turn(False)


def _show(part: QWidget, entry: Entry) -> bool:
    """Let a widget show an entry, if it can."""
    match part, entry:
        case Thought(), Thinking(source, milliseconds, count):
            part.set_source(source)
            part.set_figures(thought_words(source, milliseconds), tokens(count) if count else "")
        case RichText(), Said(text):
            if part.markdown != text:
                part.set_source(text)
        case ToolRow(), Called(question=None):
            part.show_call(entry)
        case ApprovalCard(), Called(question=question) if question == part.question:
            pass
        case _:
            return False
    return True
