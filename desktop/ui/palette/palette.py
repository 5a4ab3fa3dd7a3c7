"""The palette: a field over the dimmed window, and what it finds."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QFrame, QLayout, QLineEdit, QListView, QWidget

from desktop.base.i18n import number, tr
from desktop.ui.palette.entries import Found, Offer, find
from desktop.ui.palette.rows import OfferDelegate, Offers, spoken
from desktop.ui.parts.bits import Glyph, Line
from desktop.ui.parts.layout import Text, box, column, row
from desktop.ui.parts.popup import BOTTOM, SIDE, TOP, Surface
from desktop.ui.theme import colour, font, t

WIDTH: Final = 640
FROM_TOP: Final = 84
_FIELD: Final = 50
_EDGE: Final = 16  # least room beside the panel
_BELOW: Final = 24  # least room below it
_MOST: Final = 480  # of the list
_STAYS: Final = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
_STEPS: Final = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}


class Palette(QWidget):
    """Lies over the whole window. The keyboard stays in its field; the list follows the arrow keys.

    Signals:
        typed: (text) the field holds another text.
        closed: it is gone; ``run`` of what was chosen, if anything, is called next.
    """

    typed = Signal(str)
    closed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setAccessibleName(tr("Search and commands"))
        self._offers: Sequence[Offer] = ()
        self._found = Found((), 0, 0)
        self._tail: tuple[Offer, ...] = ()
        self.field = QLineEdit()
        self.field.setFont(font("body"))
        self.field.setFrame(False)
        self.field.setPlaceholderText(tr("Search chats and actions"))
        self.field.setAccessibleName(tr("Search chats and actions"))
        self.field.installEventFilter(self)
        self._count = Text("", "num", "text3")
        self.model = Offers()
        self.list = self._make_list()
        self._panel = Surface(self)
        self._content = self._make_content()
        self._panel.compose(self._content)
        self.field.textEdited.connect(self._edited)
        window.installEventFilter(self)
        self.hide()

    def _make_list(self) -> QListView:
        view = QListView()
        view.setModel(self.model)
        view.setItemDelegate(OfferDelegate(view))
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.setMouseTracking(True)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        view.setAccessibleName(tr("Results"))
        view.viewport().setAutoFillBackground(False)
        view.entered.connect(self._choose)
        view.clicked.connect(self._run)
        return view

    def _make_content(self) -> QLayout:
        head = box(row(Glyph("search", "text3"), self.field, self._count, gap=12, margins=(18, 0, 18, 0)))
        head.setFixedHeight(_FIELD)
        self._nothing = Text("", "ui", "text2", wrap=True)
        self._nothing.setContentsMargins(18, 14, 18, 14)
        hint = Text(
            tr("Enter to run  ·  Tab to the next group  ·  type > for actions only, # for folders"),
            "small",
            "text3",
            wrap=True,
        )
        foot = box(column(hint, margins=(18, 8, 18, 8)))
        return column(head, Line(), self._nothing, 4, self.list, 4, Line(), foot, gap=0)

    # -- opening and closing

    def open(self, offers: Sequence[Offer], text: str = "") -> None:
        """Show it with everything there is to offer."""
        self._offers = offers
        self.field.setText(text)
        self._tail = ()
        self._search()
        self.setGeometry(self._window.rect())
        self._place()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> None:
        """Close it and do nothing."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def _run(self, index: QModelIndex) -> None:
        offer = self.model.offer(index)
        if offer is not None:
            self.leave()
            offer.run()

    # -- finding

    def _edited(self, text: str) -> None:
        self._tail = ()
        self._search()
        self.typed.emit(text)

    def _search(self) -> None:
        self._found = find(self.field.text(), self._offers)
        self._show()
        first = self.model.choices()
        if first:
            self._choose(self.model.index(first[0]))
            self.list.scrollToTop()

    def show_tail(self, offers: Sequence[Offer]) -> None:
        """Show these below what the titles gave."""
        self._tail = tuple(offers)
        current = self.list.currentIndex().row()
        self._show()
        choices = self.model.choices()
        if choices:
            self._choose(self.model.index(current if current in choices else choices[0]), speak=current not in choices)

    def _show(self) -> None:
        self.model.show((*self._found.offers, *self._tail))
        found, text = self._found, self.field.text().strip()
        matches, total = number(found.matches), number(found.total)
        self._count.setText(tr("{matches} of {total}", matches=matches, total=total) if text else "")
        self._nothing.setText(tr("Nothing found for “{text}”", text=text))
        self._nothing.setVisible(not found.offers and not self._tail)
        self._place()

    def _choose(self, index: QModelIndex, *, speak: bool = True) -> None:
        offer = self.model.offer(index)
        if offer is None:
            return
        self.list.setCurrentIndex(index)
        if speak and self.isVisible():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.field, spoken(offer)))

    # -- keys and pointer

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window:
            if event.type() == QEvent.Type.Resize and not self.isHidden():
                self.setGeometry(self._window.rect())
                self._place()
            return False
        if isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride and event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Tab):
                event.accept()
                return False
            if event.type() == QEvent.Type.KeyPress:
                return self._pressed(event)
        elif isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusOut and event.reason() not in _STAYS:
            self.hide()  # an action's keys were pressed, and the keyboard went where that leads
        return False

    def _pressed(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.leave()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._run(self.list.currentIndex())
        elif key in _STEPS:
            self._step(_STEPS[key])
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self._step_group(1 if key == Qt.Key.Key_Tab else -1)
        else:
            return False
        return True

    def _step(self, by: int) -> None:
        choices, current = self.model.choices(), self.list.currentIndex().row()
        if not choices:
            return
        at = choices.index(current) + by if current in choices else 0
        if abs(by) == 1:
            at %= len(choices)  # one step beyond the end is the other end
        self._show_row(choices[max(0, min(len(choices) - 1, at))])

    def _step_group(self, by: int) -> None:
        """Go to the first row of the next group, or of the one before."""
        choices = self.model.choices()
        firsts = [n for n in choices if n - 1 not in choices]
        if not firsts:
            return
        current = self.list.currentIndex().row()
        here = max((at for at, first in enumerate(firsts) if first <= current), default=0)
        self._show_row(firsts[(here + by) % len(firsts)])

    def _show_row(self, at: int) -> None:
        self._choose(self.model.index(at))
        above = self.model.index(max(0, at - 1))
        if self.model.offer(above) is None:
            self.list.scrollTo(above)  # its heading
        self.list.scrollTo(self.model.index(at))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._panel.geometry().adjusted(SIDE, TOP, -SIDE, -BOTTOM).contains(event.position().toPoint()):
            self.leave()

    # -- its place

    def _place(self) -> None:
        width = min(WIDTH, self.width() - 2 * _EDGE)
        top = FROM_TOP if self.height() > 560 else _BELOW
        self._panel.setFixedWidth(width + 2 * SIDE)
        rows = sum(self.list.sizeHintForRow(n) for n in range(self.model.rowCount()))
        self.list.setFixedHeight(rows)
        rest = self._content.heightForWidth(width + 2 * SIDE) - rows
        room = self.height() - top - _BELOW - (rest - TOP - BOTTOM)
        self.list.setFixedHeight(max(0, min(rows, room, _MOST)))
        self._panel.setFixedHeight(rest + self.list.height())
        self._panel.move((self.width() - self._panel.width()) // 2, top - TOP)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), colour("#000000", 0.45 if t().dark else 0.18))
