"""The dialog's left side: the search field and the pages; in a narrow dialog a menu of pages."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QWidget

from desktop.base.i18n import tr
from desktop.ui.parts.button import grow
from desktop.ui.parts.dropdown import Dropdown
from desktop.ui.parts.field import Field
from desktop.ui.parts.keyring import RingButton
from desktop.ui.parts.layout import box, column
from desktop.ui.parts.paint import CONTROL, LEFT, focus_ring, rrect, token
from desktop.ui.settings.kinds import Page
from desktop.ui.settings.table import page_names
from desktop.ui.theme import font, line_height, paint_icon, t

WIDTH = 216


class NavItem(RingButton):
    """One page."""

    def __init__(self, name: str, glyph: str) -> None:
        super().__init__()
        self._glyph = glyph
        self.setText(name)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setCheckable(True)
        self.setFixedHeight(max(30, line_height("ui") + 8))
        grow(self)

    def sizeHint(self) -> QSize:
        return QSize(round(QFontMetricsF(font("ui")).horizontalAdvance(self.text())) + 48, self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        p, c, r = QPainter(self), t(), QRectF(self.rect())
        on = self.isChecked()
        if on or self.over:
            rrect(p, r, CONTROL, c.selected if on else c.hover)
        ink = c.text if on or self.over else c.text2
        paint_icon(p, self._glyph, QRectF(8, (r.height() - 16) / 2, 16, 16), ink)
        p.setFont(font("ui", QFont.Weight.Medium) if on else font("ui"))
        p.setPen(QColor(ink))
        room = r.width() - 40
        words = p.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, round(room))
        p.drawText(QRectF(34, 0, room, r.height()), LEFT, words)
        if self.ring:
            focus_ring(p, r, CONTROL)


class Nav(QWidget):
    """Search and pages.

    Signals:
        chosen: (Page) the user went to a page.
        searched: (text) the search field holds this.
    """

    chosen = Signal(object)
    searched = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        names = page_names()
        self.search = Field(tr("Search settings"), placeholder=tr("Search settings"), glyph="search")
        self.items = {page: NavItem(name, glyph) for page, (name, glyph) in names.items()}
        self._group = QButtonGroup(self)
        for item in self.items.values():
            self._group.addButton(item)
        self.menu = Dropdown([name for name, _ in names.values()], name=tr("Page"))
        grow(self.menu)
        self._list = box(column(*self.items.values(), gap=2))
        self.setLayout(column(self.search, 6, self._list, self.menu, None, gap=0, margins=(12, 14, 12, 12)))
        self.search.textChanged.connect(self.searched)
        for page, item in self.items.items():
            item.clicked.connect(lambda _on=False, page=page: self.chosen.emit(page))
        self.menu.chosen.connect(lambda index: self.chosen.emit(list(self.items)[index]))
        self.set_narrow(False)

    def set_narrow(self, narrow: bool) -> None:
        """Lie above the page instead of beside it."""
        self._list.setVisible(not narrow)
        self.menu.setVisible(narrow)
        wide = max(WIDTH, *(item.sizeHint().width() + 24 for item in self.items.values()))
        self.setFixedWidth(min(wide, 300)) if not narrow else self._let_grow()

    def _let_grow(self) -> None:
        self.setMinimumWidth(0)
        self.setMaximumWidth(16_777_215)

    def show_page(self, page: Page | None) -> None:
        """Mark a page; None for none, while search results show."""
        self._group.setExclusive(page is not None)
        for one, item in self.items.items():
            item.setChecked(one is page)
        if page is not None:
            self.menu.set_index(list(self.items).index(page))

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), token("sidebar"))
