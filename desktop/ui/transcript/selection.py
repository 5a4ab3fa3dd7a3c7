"""A selection that goes through several messages: where it begins and ends, and its text.

Each text selects by itself; this says what is selected in the others. Messages that are selected whole give their
source, also those that are not laid out; the first and the last give what is selected of them, formulas as LaTeX.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from html import escape
from typing import Final, NamedTuple, Protocol

from PySide6.QtCore import QPoint
from PySide6.QtGui import QTextCursor

from desktop.base.i18n import tr
from desktop.chat.conversation import StoredMessage
from desktop.chat.messages import Role
from desktop.ui.markdown.copying import message_html
from desktop.ui.markdown.selection import selected_text
from desktop.ui.markdown.selection_html import selected_html
from desktop.ui.transcript.figures import told
from desktop.ui.transcript.message import Message
from desktop.ui.transcript.passages import ANSWER, FIRST, THINKING
from desktop.ui.transcript.selectable import SelectableText

END: Final = 1 << 30  # behind the last character of any text


class Place(NamedTuple):
    """A character: message by index, its part, position in the part's document."""

    row: int
    part: int
    position: int


End = tuple[int, int, int]  # a place by the message's id: indices may shift


class Scene(Protocol):
    """What the selection needs of the transcript."""

    def stored(self, index: int) -> StoredMessage:
        """The message at an index."""
        ...

    def widget_of(self, index: int) -> Message | None:
        """Its widget, if it is laid out."""
        ...

    def index_of(self, message_id: int) -> int | None:
        """Where a message is shown."""
        ...

    def index_at(self, y: int) -> int | None:
        """The message at a height of the viewport."""
        ...

    def laid_out(self) -> Iterator[Message]:
        """The messages that have widgets and are shown."""
        ...

    def to_view(self, place: QPoint) -> QPoint:
        """A place of the screen in the viewport."""
        ...

    def view_height(self) -> int:
        """The viewport's height."""
        ...

    def scroll_by(self, pixels: int) -> None:
        """Scroll as a user does."""
        ...

    def let_go(self) -> None:
        """Follow new text no longer."""
        ...

    def count(self) -> int:
        """How many messages there are."""
        ...

    def focused(self) -> int | None:
        """The message that has the keyboard."""
        ...


class Selection:
    """The selection of a transcript. ``anchor`` is where it was begun, ``head`` where it has come to."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._anchor: End | None = None
        self._head: End | None = None

    # -- what is selected

    def span(self) -> tuple[Place, Place] | None:
        """The first and the last place; None where nothing is selected."""
        if self._anchor is None or self._head is None or self._anchor == self._head:
            return None
        ends = [self._place(end) for end in (self._anchor, self._head)]
        first, last = sorted(end for end in ends if end is not None) if None not in ends else (None, None)
        return (first, last) if first is not None and last is not None else None

    def _place(self, end: End) -> Place | None:
        index = self._scene.index_of(end[0])
        return None if index is None else Place(index, end[1], end[2])

    def holds(self, message: Message) -> bool:
        """Whether an end of the selection is in a message, which must stay laid out then."""
        return message.message_id in {end[0] for end in (self._anchor, self._head) if end is not None}

    def text(self) -> str:
        """What is selected, to be copied; with several messages it says who wrote each."""
        bodies = self._bodies(_whole_text, selected_text, "\n\n")
        return (
            bodies[0][1] if len(bodies) == 1 else "\n\n".join(f"{self._who(n)}\n{body}" for n, body in bodies if body)
        )

    def html(self) -> str:
        """The same for programs that take more than text."""
        bodies = self._bodies(lambda message, unfolded: message_html(message, thinking=unfolded), selected_html, "\n")
        if len(bodies) == 1:
            return bodies[0][1]
        return "\n".join(f"<p><strong>{escape(self._who(n))}</strong></p>\n{body}" for n, body in bodies if body)

    def _who(self, index: int) -> str:
        message = self._scene.stored(index)
        who = tr("You") if message.role is Role.USER else message.model or tr("Assistant")
        return tr("{who}, {time}:", who=who, time=told(message.created))

    def _bodies(
        self, whole: Callable[[StoredMessage, bool], str], part: Callable[[QTextCursor], str], between: str
    ) -> list[tuple[int, str]]:
        """Each selected message's index with what is selected of it."""
        span = self.span()
        if span is None:
            return [(0, "")]
        first, last = span
        found: list[tuple[int, str]] = []
        for index in range(first.row, last.row + 1):
            widget = self._scene.widget_of(index)
            begins, ends = Place(index, FIRST, 0), Place(index, ANSWER, END)
            if widget is None or (first <= begins and ends <= last):
                unfolded = widget is not None and THINKING in widget.texts()
                found.append((index, whole(self._scene.stored(index), unfolded)))
                continue
            parts = []
            for number, text in widget.texts().items():
                cursor = text.textCursor()
                _select(cursor, *within(Place(index, number, 0), first, last))
                parts.append(part(cursor) if cursor.hasSelection() else "")
            found.append((index, between.join(filter(None, parts))))
        return found

    # -- changing it

    def clear(self) -> None:
        """Select nothing."""
        had = self._anchor is not None
        self._anchor = self._head = None
        if had:
            self.show()

    def begin(self, anchor: End | None, head: End | None = None) -> None:
        """Begin at a place, up to another one or without anything selected yet."""
        self._anchor, self._head = anchor, head or anchor
        self._changed()

    def reach(self, head: End) -> None:
        """Let it go on to another place."""
        self._head = head
        self._changed()

    @property
    def is_begun(self) -> bool:
        """Whether there is a place from which it could be extended."""
        return self._anchor is not None

    def _changed(self) -> None:
        if self.span() is not None:
            self._scene.let_go()
        self.show()

    def check(self) -> None:
        """The conversation or its path is another: a selection whose ends are gone is none."""
        if any(end is not None and self._place(end) is None for end in (self._anchor, self._head)):
            self.clear()

    def select_all(self) -> None:
        """Select the message that has the focus; everything if that is selected already or none has it."""
        index, count = self._scene.focused(), self._scene.count()
        whole = index is None or self.span() == (Place(index, FIRST, 0), Place(index, ANSWER, END))
        if count and index is not None and not whole:
            self.select_messages(index, index)
        elif count:
            self.select_messages(0, count - 1)

    def select_messages(self, begin: int, end: int) -> None:
        """Select whole messages from one to another, in either direction."""
        down = begin <= end
        front, back = (FIRST, 0), (ANSWER, END)
        self._anchor = (self._scene.stored(begin).id, *(front if down else back))
        self._head = (self._scene.stored(end).id, *(back if down else front))
        self._changed()

    def extend(self, index: int, by: int) -> int:
        """Select one message more, or one less, from the focused one on; returns where the selection ends now."""
        span = self.span()
        start = self._place(self._anchor) if self._anchor is not None and span is not None else None
        head = self._place(self._head) if self._head is not None and start is not None else None
        if start is None or head is None or head.row != index:
            self.select_messages(index, index)
            return index
        target = max(0, min(self._scene.count() - 1, head.row + by))
        self.select_messages(start.row, target)
        return target

    # -- showing it

    def show(self) -> None:
        """Let every text that is laid out show its part."""
        span = self.span()
        for message in self._scene.laid_out():
            index = self._scene.index_of(message.message_id)
            if index is None:
                continue
            for part, text in message.texts().items():
                self._show(text, Place(index, part, 0), span)

    def _show(self, text: SelectableText, place: Place, span: tuple[Place, Place] | None) -> None:
        cursor = text.textCursor()
        begin, end = (0, 0) if span is None else within(place, *span)
        if begin == end:
            if cursor.hasSelection():
                cursor.clearSelection()
                text.setTextCursor(cursor)
            return
        if self._head is not None and span is not None and self._place(self._head) == span[0]:
            begin, end = end, begin  # it grows upwards
        if clipped(text, begin, end) != (cursor.anchor(), cursor.position()):
            _select(cursor, begin, end)
            text.setTextCursor(cursor)


def _whole_text(message: StoredMessage, unfolded: bool) -> str:
    return message.said(thinking=unfolded)


def within(place: Place, first: Place, last: Place) -> tuple[int, int]:
    """What of a part is selected, from and to; the same twice for nothing."""
    part = place[:2]
    if part < first[:2] or part > last[:2]:
        return 0, 0
    return first.position if part == first[:2] else 0, last.position if part == last[:2] else END


def clipped(text: SelectableText, begin: int, end: int) -> tuple[int, int]:
    """Two positions as the text has them."""
    last = text.document().characterCount() - 1
    return min(begin, last), min(end, last)


def _select(cursor: QTextCursor, begin: int, end: int) -> None:
    last = cursor.document().characterCount() - 1
    cursor.setPosition(min(begin, last))
    cursor.setPosition(min(end, last), QTextCursor.MoveMode.KeepAnchor)
