"""Choosing the first and the last day of a search."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDateEdit, QWidget

from desktop.base.i18n import tr
from desktop.ui.parts.button import Button, Kind
from desktop.ui.parts.layout import Text, column, row
from desktop.ui.parts.popup import Popup


class DatesPopup(Popup):
    """Two days and a button.

    Signals:
        chosen: (first day, last day), both included.
    """

    chosen = Signal(object, object)

    def __init__(self, parent: QWidget, first: date | None, last: date | None) -> None:
        super().__init__(parent)
        today = date.today()
        self.first = _field(tr("First day"), first or today.replace(day=1))
        self.last = _field(tr("Last day"), last or today)
        self.use = Button(tr("Search these days"), kind=Kind.PRIMARY)
        self.use.clicked.connect(self._choose)
        fields = row(
            column(Text(tr("From"), "small", "text2"), self.first, gap=4),
            column(Text(tr("To"), "small", "text2"), self.last, gap=4),
            gap=12,
        )
        self.compose(column(fields, row(None, self.use), gap=12, margins=(16, 14, 16, 14)))

    def _choose(self) -> None:
        first, last = sorted((_day(self.first), _day(self.last)))
        self.close()
        self.chosen.emit(first, last)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose()
            return
        super().keyPressEvent(event)


def _field(name: str, day: date) -> QDateEdit:
    field = QDateEdit(QDate(day.year, day.month, day.day))
    field.setCalendarPopup(True)
    field.setMinimumHeight(32)
    field.setAccessibleName(name)
    return field


def _day(field: QDateEdit) -> date:
    day = field.date()
    return date(day.year(), day.month(), day.day())
