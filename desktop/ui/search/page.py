"""The page that searches all chats: a field, filters, and the hits while one types."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QStackedWidget, QWidget

from desktop.base.i18n import number, tr
from desktop.chat.conversation import Folder
from desktop.store.queries import SearchQuery, SearchResults
from desktop.ui.parts.bits import Glyph, Panel
from desktop.ui.parts.button import Button, tool
from desktop.ui.parts.layout import Text, box, column, row
from desktop.ui.parts.paint import LARGE, token
from desktop.ui.search.filters import Filters
from desktop.ui.search.hits import HitDelegate, Hits
from desktop.ui.theme import column_width, font

PAUSE_MS: Final = 8  # after the last letter; a search that has begun is ended by the next
_STEPS: Final = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -5, Qt.Key.Key_PageDown: 5}


class SearchPage(QWidget):
    """Stands in the transcript's place. The keyboard stays in the field; the list follows the arrow keys.

    Signals:
        asked: (SearchQuery) the field or a filter is another.
        opened: (SearchHit) the user chose a hit.
        left: the user wants back.
    """

    asked = Signal(object)
    opened = Signal(object)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Search in all chats"))
        self._folder_of: Mapping[int, str] = {}
        self.field = QLineEdit()
        self.field.setFont(font("body"))
        self.field.setFrame(False)
        self.field.setPlaceholderText(tr("Search in all chats"))
        self.field.setAccessibleName(tr("Search in all chats"))
        self.field.installEventFilter(self)
        self.filters = Filters()
        self.count = Text("", "small", "text3")
        self.model = Hits()
        self.list = self._make_list()
        self._pages = QStackedWidget()
        self._pages.addWidget(self.list)
        self._pages.addWidget(self._make_nothing())
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._compose()
        self._connect()
        self._show_nothing()

    def _compose(self) -> None:
        close = tool("x", tr("Close the search"))
        close.clicked.connect(self.left)
        head = Panel(row(Glyph("search", "text3"), self.field, close, gap=10, margins=(14, 6, 8, 6)), radius=LARGE)
        self._inner = box(column(head, self.filters, self.count, self._pages, gap=10, margins=(0, 20, 0, 0)))
        layout = row(None, self._inner, None, gap=0, margins=(20, 0, 20, 0))
        layout.setStretchFactor(self._inner, 1000)
        self.setLayout(layout)
        self.restyle()

    def restyle(self) -> None:
        """The text's width is another."""
        self._inner.setMaximumWidth(column_width())

    def _make_list(self) -> QListView:
        view = QListView()
        view.setModel(self.model)
        view.setItemDelegate(HitDelegate(view))
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.setMouseTracking(True)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        view.setAccessibleName(tr("Results"))
        view.viewport().setAutoFillBackground(False)
        return view

    def _make_nothing(self) -> QWidget:
        self._title, self._note = Text("", "ui", "text2", wrap=True), Text("", "small", "text3", wrap=True)
        self._in_thinking = Button(tr("Search in thinking too"), height=30)
        self._unfiltered = Button(tr("Search without filters"), height=30)
        self._in_thinking.clicked.connect(lambda: self.filters.set_thinking(True))
        self._unfiltered.clicked.connect(self.filters.clear)
        more = row(self._in_thinking, self._unfiltered, None)
        return box(column(24, self._title, self._note, 8, more, None, gap=4))

    def _connect(self) -> None:
        self.field.textEdited.connect(lambda _text: self._pause.start())
        self._pause.timeout.connect(self._ask)
        self.filters.changed.connect(self._ask)
        self.filters.done.connect(self.take_focus)
        self.list.clicked.connect(self._open)

    # -- what is searched

    def query(self) -> SearchQuery:
        """The field and the filters."""
        return replace(self.filters.query, text=self.field.text().strip())

    def search(self, text: str) -> None:
        """Search for something; an empty text only shows the page again."""
        if text:
            self.field.setText(text)
            self._ask()
        self.take_focus()
        self.field.selectAll()

    def take_focus(self) -> None:
        """Give the keyboard to the field."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def set_choices(self, models: Sequence[str], folders: Sequence[Folder], folder_of: Mapping[int, str]) -> None:
        """What the filters offer, and which conversation is in which folder."""
        self._folder_of = folder_of
        self.filters.set_choices(models, folders)

    def _ask(self) -> None:
        self._pause.stop()
        self.take_focus()
        if self.query().text:
            self.asked.emit(self.query())
        else:
            self.show_results(SearchResults(self.query()))

    # -- what is found

    def show_results(self, results: SearchResults) -> None:
        """Show what was found, if it is still what is asked."""
        if results.query != self.query():
            return
        self.model.show(results.hits, self._folder_of)
        self.count.setText(_count(results))
        if results.hits:
            self._pages.setCurrentIndex(0)
            self.list.setCurrentIndex(self.model.index(0))
            self.list.scrollToTop()
        else:
            self._show_nothing()
        if results.query.text and self.isVisible():
            said = self.count.text() or self._title.text()
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.field, said))

    def _show_nothing(self) -> None:
        text = self.query().text
        self._pages.setCurrentIndex(1)
        if text:
            self._title.setText(tr("Nothing found for “{text}”", text=text))
            self._note.setText("")
        else:
            self._title.setText(tr("Questions, answers and titles of every chat are searched while you type."))
            self._note.setText(tr("All words have to occur; words in “quotation marks” have to stand together."))
        self._note.setVisible(not text)
        self._in_thinking.setVisible(bool(text) and not self.filters.query.thinking)
        self._unfiltered.setVisible(bool(text) and self.filters.any)

    def _open(self, index: QModelIndex) -> None:
        hit = self.model.hit(index)
        if hit is not None:
            self.opened.emit(hit)

    # -- keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
            event.accept()
        return event.type() == QEvent.Type.KeyPress and self._pressed(event)

    def _pressed(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.list.currentIndex())
        elif key in _STEPS and self.model.rowCount():
            at = self.list.currentIndex().row() + _STEPS[key]
            index = self.model.index(max(0, min(self.model.rowCount() - 1, at)))
            self.list.setCurrentIndex(index)
            said = str(index.data(Qt.ItemDataRole.AccessibleTextRole))
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.field, said))
        else:
            return False
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:  # from a filter
            self.left.emit()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.layout() is not None:
            self.restyle()
            self.list.scheduleDelayedItemsLayout()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(QRectF(self.rect()), token("canvas"))


def _count(results: SearchResults) -> str:
    """How many conversations have it."""
    many, shown = results.conversations, len(results.hits)
    if not many:
        return ""
    if not results.complete:
        return tr("More than {count} chats; the best {shown} are shown", count=number(many), shown=number(shown))
    if many > shown:
        return tr("{count} chats; the best {shown} are shown", count=number(many), shown=number(shown))
    return tr("one chat|{n} chats", n=many)
