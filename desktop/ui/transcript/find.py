"""Finding text in the shown conversation: the bar, the hits, and their marks in the messages that are laid out."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QRect, QTimer, Signal
from PySide6.QtGui import QTextCursor

from desktop.ui.parts.announce import announce
from desktop.ui.parts.plain_text import PlainText
from desktop.ui.transcript.find_bar import FindBar
from desktop.ui.transcript.found import DocumentText, Range, mark
from desktop.ui.transcript.hits import Hit, Hits, occurrences
from desktop.ui.transcript.message import Findable, Message
from desktop.ui.transcript.rich_text import RichText
from desktop.ui.transcript.timeline import Step

if TYPE_CHECKING:
    from desktop.ui.transcript.finding import FindingArea

_LONGEST: Final = 100  # a longer selection is not taken for what one wants to find
_PAUSE_MS: Final = 600  # after the last letter: then the count is spoken
_Key = tuple[int, int, object, int | None]  # message, its text's revision, what is looked for, the current hit


class Find(QObject):
    """Looks for what the bar says, in all messages at once.

    Signals:
        closed: the bar is gone; the focus wants to go elsewhere.
    """

    closed = Signal()

    def __init__(self, view: FindingArea) -> None:
        super().__init__(view)
        self._view = view
        self._bar = FindBar(view)
        self._hits = Hits(view.sources)
        self._current: Hit | None = None
        self._from = 0  # the message from which typing looks downwards
        self._marked: dict[Findable, _Key] = {}
        self._last: tuple[object, list[Range]] | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._speak)
        self._bar.changed.connect(self._look)
        self._bar.changed.connect(self._pause.start)
        self._bar.stepped.connect(self.step)
        self._bar.closed.connect(self.close)

    @property
    def shown(self) -> bool:
        """Whether the bar shows."""
        return not self._bar.isHidden()

    def open(self, text: str = "") -> None:
        """Show the bar with the focus in it; ``text``, what is selected, is looked for at once."""
        if not self.shown:
            self._from = self._view.index_at(0) or 0
        if text and "\n" not in text and len(text) <= _LONGEST:
            self._bar.field.setText(text)
        self.place()
        self._bar.show()
        self._bar.field.selectAll()
        self._bar.field.setFocus()
        self._look()

    def close(self) -> None:
        """Hide the bar and take the marks away; what was looked for stays in the field."""
        self._bar.hide()
        self._pause.stop()
        self._hits.forget()
        self._current = self._last = None
        for text in list(self._marked):
            self._unmark(text)
        self.closed.emit()

    def place(self) -> None:
        """The transcript has another size."""
        self._bar.place(self._view.viewport().width())

    def step(self, by: int) -> None:
        """Go to the next or the previous hit, round the end; opens the bar if it is closed."""
        if not self.shown:
            self.open()
        elif self._hits.total:
            at = 0 if self._current is None else self._hits.number(self._current) + by
            self._go(at % self._hits.total)

    def renew(self, index: int | None = None) -> None:
        """A message has another text; without an index, everything may be another."""
        if not self.shown:
            return
        if index is None:
            wanted = self._hits.wanted
            self._hits.forget()
            self._hits.look(wanted, self._view.count())
            if self._current is not None and self._current.row >= self._view.count():
                self._current = None
        else:
            self._hits.renew(index)
        self._say()
        self.show_marks()

    def _look(self) -> None:
        self._hits.look(self._bar.wanted(), self._view.count())
        self._current = None
        if self._hits.total:
            self._go(self._hits.first_from(self._from), stepped=False)
        else:
            self._say()
            self.show_marks()

    def _go(self, number: int, *, stepped: bool = True) -> None:
        self._current = hit = self._hits.place(number)
        if stepped:
            self._from = hit.row
        self._say()
        self._reveal(hit)
        self.show_marks()
        if stepped:
            self._pause.stop()
            self._speak()

    def _speak(self) -> None:
        """Let screen readers say the count; not while an answer that is being written changes it."""
        if self._bar.count.text():
            announce(self._bar, self._bar.count.text())

    def _say(self) -> None:
        at = 0 if self._current is None else self._hits.number(self._current)
        self._bar.show_count(at, self._hits.total)

    def _reveal(self, hit: Hit) -> None:
        """Scroll to a hit; a row that holds it is unfolded, a clipped text is shown as far as needed."""
        self._view.reveal(hit.row, hit.part)
        message = self._view.widget_of(hit.row)
        if message is None or message.isHidden():
            self._view.show_message(hit.row)
            message = self._view.widget_of(hit.row)
        text = message.searched().get(hit.part) if message is not None else None
        if message is None or text is None:
            return
        message.show_all()
        rect = text.rect() if isinstance(text, Step) else self._rect(hit, text)
        if rect is not None:
            self._view.show_inside(hit.row, text.mapTo(message, rect.topLeft()).y(), rect.height())

    def _rect(self, hit: Hit, text: RichText | PlainText) -> QRect | None:
        """Where a hit stands in its text, which shows as much as that needs."""
        if isinstance(text, PlainText):
            text.reach(self._place_of(hit))
        ranges = self._ranges(text)
        if not ranges:
            return None
        cursor = QTextCursor(text.document())
        cursor.setPosition(ranges[min(hit.nth, len(ranges) - 1)][0])
        if isinstance(text, PlainText):
            text.bring(cursor)
        return text.cursorRect(cursor)

    def _ranges(self, text: RichText | PlainText) -> list[Range]:
        """Where the hits of a text stand: asked for to scroll and to mark, and again at every step in a long text."""
        key = text, text.document().revision(), self._hits.wanted
        if self._last is None or self._last[0] != key:
            self._last = key, DocumentText(text.document()).ranges(self._hits.wanted)
        return self._last[1]

    def _place_of(self, hit: Hit) -> int:
        """Where a hit stands in the source of its part."""
        wanted = self._hits.wanted
        text = next((one.text for one in self._view.sources(hit.row) if one.part == hit.part), "")
        return next(islice(occurrences(text, wanted.text, case=wanted.case), hit.nth, None), 0)

    # -- marks

    def show_marks(self) -> None:
        """Mark the hits in the messages that are laid out now."""
        seen: set[Findable] = set()
        for message in self._view.laid_out():
            index = self._view.index_of(message.message_id)
            if index is not None:
                seen |= self._mark(index, message)
        for text in [text for text in self._marked if text not in seen]:
            self._unmark(text)

    def _mark(self, index: int, message: Message) -> set[Findable]:
        """Mark one message; the texts that have marks."""
        marked, found = set[Findable](), self._hits.of(index)
        for part, text in message.searched().items() if found else ():
            if part not in found:
                continue
            marked.add(text)
            here = self._current is not None and self._current[:2] == (index, part)
            nth = self._current.nth if here and self._current is not None else None
            revision = 0 if isinstance(text, Step) else text.document().revision()
            key = message.message_id, revision, self._hits.wanted, nth
            if self._marked.get(text) != key:
                self._marked[text] = key
                self._put_marks(text, nth)
        return marked

    def _put_marks(self, text: Findable, nth: int | None) -> None:
        if isinstance(text, Step):
            text.set_found(nth is not None)
            return
        ranges = self._ranges(text)
        mark(text, ranges, None if nth is None else min(nth, len(ranges) - 1))

    def _unmark(self, text: Findable) -> None:
        del self._marked[text]
        if not _lives(text):
            return
        if isinstance(text, Step):
            text.set_found(None)
        else:
            text.setExtraSelections([])


def _lives(text: Findable) -> bool:
    """Whether Qt still has the widget: messages far away are deleted."""
    import shiboken6

    return shiboken6.isValid(text)
