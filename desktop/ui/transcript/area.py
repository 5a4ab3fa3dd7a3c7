"""A scroll area that has widgets only for the messages near its viewport."""

from __future__ import annotations

from itertools import pairwise
from typing import Final, NamedTuple

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFrame, QWidget

from desktop.ui.theme import Look, Theme, column_width, look, message_gap, t
from desktop.ui.transcript.heights import Heights
from desktop.ui.transcript.jump import NEAR_END, LowerEdge
from desktop.ui.transcript.message import EDGE, INSET, Message
from desktop.ui.transcript.roles import give_roles
from desktop.ui.transcript.spare import Spare

SIDE: Final = 20  # least margin beside the column
_AHEAD: Final = 600  # pixels beyond the viewport that are laid out while nothing else is to be done
_IDLE_MS: Final = 8
_ROUNDS: Final = 8
_AT_END: Final = 4
_CHAIN_MS: Final = 60
STEP: Final = 48


class Line(NamedTuple):
    """A line at the viewport's upper edge: a message's text, a position in it, pixels of it that are out of view."""

    message: int
    part: int
    position: int
    above: int


class MessageArea(QAbstractScrollArea):
    """Lays out messages in a centred column; a subclass knows what they are.

    It follows new text while it is scrolled to the end, and lets go when the user scrolls up.

    Messages in view are laid out at once, those a little farther one by one in idle time, so that a step of the wheel
    finds them there. What went far away gives its widget to what comes.
    """

    _look: tuple[Theme, Look] | None = None  # what the messages were made for; events come before __init__ is done

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heights = Heights(message_gap() - 2 * EDGE)
        self._widgets: dict[int, Message] = {}  # by message id
        self._spare = Spare()
        self._near = range(0)  # messages that had widgets when these were placed
        self._follow, self._placing = True, False
        self._line: Line | None = None  # the line that is read, kept through changes of width and size
        self._news = False  # whether there is text below that nobody has seen
        self._chained: tuple[int, ...] = ()
        self._chaining = QTimer(self)  # when scrolling has come to rest: nobody presses Tab between two steps
        self._chaining.setSingleShot(True)
        self._chaining.setInterval(_CHAIN_MS)
        self._chaining.timeout.connect(self._chain)
        self._idle = QTimer(self)  # what was scrolled is painted first
        self._idle.setSingleShot(True)
        self._idle.setInterval(_IDLE_MS)
        self._idle.timeout.connect(self._lay_ahead)
        self.tab_after: QWidget | None = None  # where Tab comes from; without it the order of creation decides
        self._build_area()
        self._look = (t(), look())

    def _id(self, index: int) -> int:
        """The id of the message at an index."""
        raise NotImplementedError

    def _index(self, message_id: int) -> int | None:
        """Where a message is shown, if it is."""
        raise NotImplementedError

    def _make(self, index: int) -> Message:
        """A widget, hidden and with the viewport as its parent, for the message at an index."""
        raise NotImplementedError

    def _is_needed(self, widget: Message) -> bool:
        """Whether hiding the widget would lose something: the focus, here."""
        focus = QApplication.focusWidget()
        return focus is not None and (focus is widget or widget.isAncestorOf(focus))

    def _build_area(self) -> None:
        give_roles()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setBackgroundRole(QPalette.ColorRole.Base)  # below the scroll bar too
        self.setAutoFillBackground(True)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Base)
        self.viewport().setAutoFillBackground(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # its room is reserved: nothing jumps
        bar = self.verticalScrollBar()
        bar.setSingleStep(STEP)
        bar.rangeChanged.connect(self._range_changed)
        bar.setEnabled(False)
        self._edge = LowerEdge(self)
        self._edge.jump.clicked.connect(self.scroll_to_end)

    def _range_changed(self, least: int, most: int) -> None:
        self.verticalScrollBar().setEnabled(most > least)

    def _drop(self, message_id: int) -> None:
        self._spare.put(self._widgets.pop(message_id))

    def _column(self) -> int:
        return max(80, min(column_width(), self.viewport().width() - 2 * SIDE))

    def _place(self, anchor: tuple[int, int] | None = None) -> None:
        """Measure what is near the viewport, keep the reader's place or go to another, and move the widgets."""
        if self._placing:
            return
        self._placing = True
        try:
            anchor = anchor or self._anchor()
            for _ in range(_ROUNDS):  # measuring may bring other messages near
                self._restore(self._line_anchor() or anchor)
                if not self._measure():
                    break
            self._restore(self._line_anchor() or anchor)
            self._move()
        finally:
            self._placing = False

    def _anchor(self) -> tuple[int, int]:
        """The message at the viewport's top, and how far it is scrolled out."""
        value = self.verticalScrollBar().value()
        if not len(self._heights):
            return 0, 0
        index = self._heights.at(value)
        above = value - self._heights.top(index)
        if above >= self._heights.height(index) and index + 1 < len(self._heights):  # in the gap: what follows is read
            index += 1
            above = value - self._heights.top(index)
        return index, above

    def _keep_line(self) -> None:
        """Lines will be broken anew: remember the one that is read, until the user scrolls."""
        if self._follow or self._line is not None or not len(self._heights):
            return
        index, above = self._anchor()
        widget = self._widgets.get(self._id(index))
        found = widget.line_at(above) if widget is not None and above > 0 else None
        if found is not None:
            part, position, y = found
            self._line = Line(self._id(index), part, position, above - y)

    def _line_anchor(self) -> tuple[int, int] | None:
        """Where the remembered line is now, if its message is laid out."""
        if self._line is None or self._follow:
            return None
        index, widget = self._index(self._line.message), self._widgets.get(self._line.message)
        if index is None or widget is None or not self._heights.known[index]:
            return None
        y = widget.y_of(self._line.part, self._line.position)
        return None if y is None else (index, y + self._line.above)

    def _restore(self, anchor: tuple[int, int]) -> None:
        bar, height = self.verticalScrollBar(), self.viewport().height()
        bar.setRange(0, max(0, self._heights.total() - height))
        bar.setPageStep(height)
        if self._follow or not len(self._heights):
            bar.setValue(bar.maximum())
        else:
            index = min(anchor[0], len(self._heights) - 1)
            bar.setValue(self._heights.top(index) + anchor[1])

    def _rows(self, beyond: int) -> range:
        """Indices of the messages in view, or so many pixels beyond it."""
        if not len(self._heights):
            return range(0)
        value = self.verticalScrollBar().value()
        first = self._heights.at(value - beyond)
        return range(first, self._heights.at(value + self.viewport().height() + beyond) + 1)

    def _is_laid_out(self, index: int) -> bool:
        return self._heights.known[index] and self._id(index) in self._widgets

    def _lay_out(self, index: int) -> bool:
        """Lay out a message; whether its height is another than was thought."""
        widget = self._widgets.get(self._id(index))
        if widget is None:
            widget = self._make(index)
            self._edge.raise_()
        return bool(self._heights.measure(index, widget.fit(self._column() + 2 * INSET)))

    def _measure(self) -> bool:
        """Lay out messages that are in view and not measured; whether a height changed."""
        missing = [index for index in self._rows(0) if not self._is_laid_out(index)]
        return max((self._lay_out(index) for index in missing), default=False)

    def _lay_ahead(self) -> None:
        """Lay out one message more beyond the view, the nearest first; the next one when idle again."""
        seen, near = self._rows(0), self._rows(_AHEAD)
        missing = [index for index in near if not self._is_laid_out(index)]
        if missing:
            self._lay_out(min(missing, key=lambda index: min(abs(index - seen.start), abs(index - seen.stop + 1))))
        if missing or near != self._near:
            self._place()

    def _move(self) -> None:
        """Put the widgets where they belong and drop those that are far away."""
        near, value = self._rows(_AHEAD), self.verticalScrollBar().value()
        width = self._column() + 2 * INSET
        left = (self.viewport().width() - width) // 2
        self._near = near
        for message_id, widget in list(self._widgets.items()):
            index = self._index(message_id)
            if index is None:  # a live answer of a conversation that is not shown
                continue
            if index in near or self._is_needed(widget):  # hidden, it would lose the focus
                widget.setGeometry(left, self._heights.top(index) - value, width, self._heights.height(index))
                widget.show()
            else:
                self._drop(message_id)
        self._chaining.start()
        if not all(map(self._is_laid_out, near)):
            self._idle.start()
        self._place_edge()

    def _place_edge(self) -> None:
        below = self.verticalScrollBar().maximum() - self.verticalScrollBar().value()
        self._news = self._news and below > NEAR_END
        self._edge.place(below, news=self._news)

    def _chain_anew(self) -> None:
        self._chained = ()
        self._chaining.start()

    def _chain(self) -> None:
        """Give the messages in view their reading order for Tab: they were made in the order of scrolling."""
        shown = tuple(i for i in map(self._id, self._rows(_AHEAD)) if i in self._widgets)
        if shown == self._chained:
            return
        self._chained = shown
        stops = [self.tab_after] if self.tab_after is not None else []
        stops += [stop for message_id in shown for stop in self._widgets[message_id].tab_stops()]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def scroll_to_end(self) -> None:
        """Go to the newest text and follow it."""
        self._follow, self._line = True, None
        self._place()

    def let_go(self) -> None:
        """Follow new text no longer."""
        self._follow = False

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        if self._placing:
            return
        self.viewport().scroll(0, dy)  # moves the pixels: only what comes into view is painted
        bar = self.verticalScrollBar()
        self._line = None
        # the slightest way up lets go; only who comes down to the end follows again
        self._follow = dy <= 0 and bar.value() >= bar.maximum() - _AT_END
        if self._follow or not all(map(self._is_laid_out, self._rows(0))):
            self._place()
        else:  # the messages have moved with the viewport; to drop those that are far away now has time
            self._place_edge()
            self._idle.start()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        now = (t(), look())
        if event.type() == QEvent.Type.StyleChange and self._look not in (None, now):
            self._look = now
            self._heights.gap = message_gap() - 2 * EDGE
            self._redraw()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._redraw()
        return super().event(event)

    def _redraw(self) -> None:
        """The look or the screen is another: make messages anew; a running answer or an edit is only written again."""
        self._keep_line()
        for message_id, widget in list(self._widgets.items()):
            if not self._is_needed(widget):
                self._drop(message_id)
        self._spare.clear()
        self._heights.forget()
        self._chained = ()
        for widget in list(self._widgets.values()):
            widget.refresh()  # it tells of its new height at once, and others are placed and dropped then
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._keep_line()
            self._heights.forget()
        self._place()
