"""Keyboard shortcuts."""

from __future__ import annotations

import re

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.base.i18n import tr
from desktop.base.settings import Settings
from desktop.ui.dialogs.sheet import Sheet
from desktop.ui.parts.button import Button, Kind
from desktop.ui.parts.field import Field
from desktop.ui.parts.layout import Text, box, column, row
from desktop.ui.parts.paint import keycaps, keycaps_width
from desktop.ui.parts.scroll import Scroll
from desktop.ui.shortcuts import Shortcuts, fixed_keys, shown

_BETWEEN = re.compile(r"(?<=[^+])\+(?=.)")  # not the last plus of "Ctrl++"


class KeyCaps(QWidget):
    """Key names in boxes."""

    def __init__(self, keys: str) -> None:
        super().__init__()
        self._keys = " ".join(_BETWEEN.split(keys))
        self.setAccessibleName(keys)
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        return QSize(round(keycaps_width(self._keys)), 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        p = QPainter(self)
        keycaps(p, QRectF(self.rect()).right(), self.height() / 2, self._keys)


Group = tuple[str, list[tuple[str, str]]]


def key_groups(settings: Settings) -> list[Group]:
    """By menu every action with its keys, then the keys of fields and lists; empty keys for none."""
    groups: dict[str, list[tuple[str, str]]] = {}
    for one in Shortcuts(settings.shortcuts).rows():
        groups.setdefault(one.menu, []).append((one.text, shown(one.keys)))
    for title, fixed in fixed_keys(settings.send_key):
        groups[title] = [(key.text, shown(key.keys)) for key in fixed]
    return list(groups.items())


class ShortcutsDialog(Sheet):
    """All actions and their keys, with a search over both.

    Signals:
        change_asked: the user wants other keys.
    """

    change_asked = Signal()

    def __init__(self, parent: QWidget, settings: Settings) -> None:
        sentence = tr("Typing anywhere goes to the message below.")
        height = min(640, parent.screen().availableGeometry().height())
        super().__init__(parent, tr("Keyboard shortcuts"), sentence, width=560, height=height)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._groups = key_groups(settings)
        words = tr("Search actions and keys")
        self.search = Field(words, placeholder=words, glyph="search")
        self.area = Scroll()
        self.area.setAccessibleName(tr("Keyboard shortcuts"))
        body = column(self.search, self.area, gap=12)
        body.setStretchFactor(self.area, 1)
        self.copy, self.change = Button(tr("Copy"), "copy"), Button(tr("Change…"), "keyboard")
        close = Button(tr("Close"), kind=Kind.PRIMARY)
        self.compose(box(body), self.copy, self.change, close)
        self.search.textChanged.connect(lambda _text: self._fill())
        self.copy.clicked.connect(self._copy)
        self.change.clicked.connect(self.close)
        self.change.clicked.connect(self.change_asked)
        close.clicked.connect(self.close)
        self._fill()
        self.search.setFocus()

    def found(self) -> list[Group]:
        """The groups with the rows that the search finds."""
        wanted = self.search.text().casefold().split()
        groups = []
        for title, rows in self._groups:
            hits = [
                (what, keys) for what, keys in rows if all(w in f"{title} {what} {keys}".casefold() for w in wanted)
            ]
            if hits:
                groups.append((title, hits))
        return groups

    def _fill(self) -> None:
        lines = column(gap=6, margins=(0, 0, 16, 8))
        for title, rows in self.found():
            lines.addSpacing(12 if lines.count() else 0)
            lines.addWidget(Text(title, "ui-strong"))
            for what, keys in rows:
                line = row(
                    Text(what, wrap=True), KeyCaps(keys) if keys else Text(tr("No shortcut"), "small", "text3"), gap=12
                )
                line.setStretch(0, 1)
                lines.addWidget(box(line))
        if not lines.count():
            lines.addWidget(Text(tr("Nothing found for “{text}”.", text=self.search.text()), "ui", "text2", wrap=True))
        lines.addStretch(1)
        self.area.put(box(lines))

    def _copy(self) -> None:
        """The list as text, to print it or to keep it."""
        blocks = ["\n".join([title, *(f"  {keys:<20} {what}" for what, keys in rows)]) for title, rows in self.found()]
        QGuiApplication.clipboard().setText("\n\n".join(blocks))
