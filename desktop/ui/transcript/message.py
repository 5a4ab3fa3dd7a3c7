"""What the two kinds of messages share: the inset, the focus ring, and what can be done with them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QEnterEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from desktop.base.i18n import tr
from desktop.chat.conversation import StoredMessage
from desktop.ui.markdown.copying import copy
from desktop.ui.parts.keyring import BY_KEYS
from desktop.ui.parts.paint import focus_ring
from desktop.ui.parts.plain_text import PlainText
from desktop.ui.theme import R_CARD
from desktop.ui.transcript.below import NOTHING, Below
from desktop.ui.transcript.controls import BranchSwitch
from desktop.ui.transcript.deeds import COPIES, Deed, DeedBar, deed_menu
from desktop.ui.transcript.passages import ANSWER
from desktop.ui.transcript.rich_text import RichText
from desktop.ui.transcript.selectable import SelectableText, Selecting
from desktop.ui.transcript.stack import Stack
from desktop.ui.transcript.timeline import Step

EDGE: Final = 4  # above and below a message: room for the ring
INSET: Final = 6  # so that glyphs, not button boxes, meet the text's edge

Findable = RichText | PlainText | Step


class Message(Stack):
    """A widget that shows one message, and later another. It is one stop of the keyboard; its text and actions follow.

    Signals:
        link_hovered, link_activated: see ``RichText``.
        version_asked: the index, from 0, of the version to show.
        asked: (Deed) what the user wants done with it and what it cannot do itself.
        stops_changed: the keyboard has other stops here.
    """

    link_hovered = Signal(str)
    link_activated = Signal(str)
    version_asked = Signal(int)
    asked = Signal(object)
    stops_changed = Signal()

    def __init__(self, tools: Sequence[Deed], parent: QWidget | None) -> None:
        super().__init__(parent, margins=(INSET, EDGE, INSET, EDGE), gap=6)
        self.message_id = 0
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._always_tools = False
        self._ring = False
        self._selecting: Selecting | None = None
        self._possible: Collection[Deed] = frozenset(Deed)
        self.tools = DeedBar(tools, self)
        self.tools.made.connect(self.stops_changed)
        self.tools.chosen.connect(self.do)
        self.branch: BranchSwitch | None = None  # only where there is more than one version

    def _join(self, text: RichText) -> None:
        """Pass a text's signals on."""
        text.link_hovered.connect(self.link_hovered)
        text.link_activated.connect(self.link_activated)
        text.menu_asked.connect(self.open_menu)
        text.resized.connect(self.resized)
        text.stops_changed.connect(self.stops_changed)
        text.selecting = self._selecting

    def show_message(self, message: StoredMessage) -> None:
        """Show a message, in place of the one before if there was any."""
        raise NotImplementedError

    @property
    def reusable(self) -> bool:
        """Whether it may show another message: nothing was opened or begun in it that would have to be undone."""
        raise NotImplementedError

    # -- its texts

    def texts(self) -> Mapping[int, RichText]:
        """The texts that show and can be selected, from top to bottom, by their parts."""
        raise NotImplementedError

    def searched(self) -> Mapping[int, Findable]:
        """The texts that show and in which text is found: these, and of calls their rows and what these unfold."""
        return self.texts()

    def show_all(self) -> None:
        """Show what a long text hides."""

    def part_of(self, text: SelectableText) -> int:
        """Which of the texts that is."""
        return next((part for part, one in self.texts().items() if one is text), ANSWER)

    def line_at(self, y: int) -> tuple[int, int, int] | None:
        """The line at a height of the message or the last above it: part, position, where it begins; None above all."""
        found = None
        for part, text in self.texts().items():
            top = text.mapTo(self, QPoint(0, 0)).y()
            if top > y:
                break
            cursor = text.cursorForPosition(QPoint(0, min(y - top, text.height() - 1)))
            found = part, cursor.position(), top + text.cursorRect(cursor).top()
        return found

    def y_of(self, part: int, position: int) -> int | None:
        """Where a line begins now; None if its text does not show."""
        text = self.texts().get(part)
        if text is None:
            return None
        cursor = QTextCursor(text.document())
        cursor.setPosition(min(position, text.document().characterCount() - 1))
        return text.mapTo(self, QPoint(0, 0)).y() + text.cursorRect(cursor).top()

    def let_select(self, selecting: Selecting) -> None:
        """Let the selection go on in other messages."""
        self._selecting = selecting
        for text in self.findChildren(RichText):
            text.selecting = selecting

    def copy(self) -> None:
        """Edit, Copy: what is selected here and elsewhere, else the message."""
        text = self._selecting.text() if self._selecting is not None else ""
        if self._selecting is not None and text:
            copy(text, self._selecting.html())
        else:
            self.do(Deed.COPY)

    def selectAll(self) -> None:
        """Edit, Select all."""
        if self._selecting is not None:
            self._selecting.select_all()

    # -- versions

    def show_version(self, index: int, count: int) -> None:
        """Say which version this is, from 0, of how many."""
        if count > 1 and self.branch is None:
            self.branch = BranchSwitch()
            self._place_branch(self.branch)
            self.branch.chosen.connect(self.version_asked)
            self.stops_changed.emit()
        if self.branch is not None:
            self.branch.show_version(index, count)

    def _place_branch(self, branch: BranchSwitch) -> None:
        """Put the branch switch where it belongs."""
        raise NotImplementedError

    # -- deeds

    def text_as(self, deed: Deed) -> str:
        """The message's text for one of COPIES."""
        raise NotImplementedError

    def html_as(self, deed: Deed) -> str:
        """The message as HTML beside that text; empty for none."""
        return ""

    def deeds(self) -> Sequence[Sequence[Deed]]:
        """Everything that can be done with it now, in groups."""
        raise NotImplementedError

    def do(self, deed: Deed) -> None:
        """Do what is asked, or pass it on."""
        if deed in COPIES:
            copy(self.text_as(deed), self.html_as(deed))
        elif deed is Deed.MORE:
            below = self.tools.button(Deed.MORE)
            self.open_menu(below.mapToGlobal(below.rect().bottomLeft()))
        else:
            self.asked.emit(deed)

    def set_possible(self, possible: Collection[Deed]) -> None:
        """Say what can be done now: no question is asked while another is answered."""
        if possible != self._possible:
            self._possible = possible
            self.tools.set_possible(possible)

    def open_menu(self, place: QPoint, below: Below = NOTHING) -> None:
        """Show everything that can be done, first with the selection and with what is below the pointer."""
        menu = deed_menu(self, self.deeds(), self.do, self._possible)
        first = menu.actions()[0]
        if self._selecting is not None and self._selecting.text():
            self._put_before(first, (tr("Copy the selection"), self.copy))
        for text, words in (
            (below.formula, tr("Copy the formula")),
            (below.table, tr("Copy the table")),
        ):
            if text:
                self._put_before(first, (words, partial(QGuiApplication.clipboard().setText, text)))
        if link := below.link:
            copying = (tr("Copy the address"), partial(QGuiApplication.clipboard().setText, link))
            self._put_before(first, copying, (tr("Open the address…"), partial(self.link_activated.emit, link)))
        menu.popup(place)

    @staticmethod
    def _put_before(first: QAction, *rows: tuple[str, Callable[[], None]]) -> None:
        """Put rows and a line into a menu before a row."""
        menu = first.parent()
        assert isinstance(menu, QMenu)
        for text, slot in rows:
            action = QAction(text, menu)
            action.triggered.connect(lambda _=False, slot=slot: slot())
            menu.insertAction(first, action)
        menu.insertSeparator(first)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_keys = event.reason() == QContextMenuEvent.Reason.Keyboard
        self.open_menu(self.mapToGlobal(QPoint(INSET, EDGE + 28)) if by_keys else event.globalPos())

    # -- hover and focus

    def set_always_tools(self, always: bool) -> None:
        """Show the actions without hover, as on the last message."""
        self._always_tools = always
        self.show_tools()

    def show_tools(self) -> None:
        """Show or hide the actions by pointer and focus."""
        focus = QApplication.focusWidget()
        inside = focus is not None and (focus is self or self.isAncestorOf(focus))
        self.tools.set_shown(self._always_tools or inside or self.underMouse())

    def refresh(self) -> None:
        """The theme changed: make what was made from the old tokens anew."""
        for text in self.findChildren(RichText):
            text.refresh()
        self.resized.emit()

    def tab_stops(self) -> list[QWidget]:
        """What Tab visits here, in reading order."""
        stops = [
            w for w in self.findChildren(QWidget) if w.focusPolicy() & Qt.FocusPolicy.TabFocus and w.isVisibleTo(self)
        ]
        return [self, *sorted(stops, key=self._reading_order)]

    def _reading_order(self, widget: QWidget) -> tuple[int, int]:
        place = widget.mapTo(self, widget.rect().topLeft())
        return place.y() // 8, place.x()

    def enterEvent(self, event: QEnterEvent) -> None:
        self.show_tools()

    def leaveEvent(self, event: QEvent) -> None:
        self.show_tools()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.selectAll()
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = event.reason() in BY_KEYS
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._ring = False
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._ring:
            focus_ring(QPainter(self), QRectF(self.rect()), R_CARD)
