"""What narrows a search: days, model, folder, thinking, the archive."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any, Final

from PySide6.QtCore import QDate, QLocale, QPoint, Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.base.i18n import tr
from desktop.chat.conversation import Folder
from desktop.store.queries import SearchQuery
from desktop.ui.parts.button import Button, Kind
from desktop.ui.parts.menu import context_menu
from desktop.ui.parts.wrap import Wrap

_SPANS: Final = (0, 6, 29, 364)  # days before today that still count


def span_name(days: int) -> str:
    """How a span of days up to today is called."""
    return {0: tr("Today"), 6: tr("Last 7 days"), 29: tr("Last 30 days"), 364: tr("Last 12 months")}[days]


def short_day(day: date) -> str:
    """A day as the language writes it."""
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)


class Filters(QWidget):
    """A row of buttons that write into a query.

    Signals:
        changed: the query is another; its text is not the business of this row.
        done: a menu has closed; the keyboard belongs back into the field.
    """

    changed = Signal()
    done = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Filters"))
        self.query = SearchQuery("", thinking=False)
        self._models: Sequence[str] = ()
        self._folders: Sequence[Folder] = ()
        self._days, self._model, self._folder = (Button(kind=Kind.SECONDARY, height=28) for _ in range(3))
        self._thinking, self._archive = (Button(kind=Kind.GHOST, height=28) for _ in range(2))
        layout = Wrap(gap=6)
        for button in (self._days, self._model, self._folder, self._thinking, self._archive):
            layout.addWidget(button)
        self.setLayout(layout)
        for button, slot in (
            (self._days, self._open_days),
            (self._model, self._open_models),
            (self._folder, self._open_folders),
        ):
            button.clicked.connect(slot)
        for button, slot in ((self._thinking, self._turn_thinking), (self._archive, self._turn_archive)):
            button.setCheckable(True)
            button.clicked.connect(slot)
        self._show()

    def set_choices(self, models: Sequence[str], folders: Sequence[Folder]) -> None:
        """What there is to choose from."""
        self._models, self._folders = models, folders
        if self.query.folder is not None and self.query.folder not in {folder.id for folder in folders}:
            self.query = replace(self.query, folder=None)
        self._show()

    @property
    def any(self) -> bool:
        """Whether something is left out but thinking."""
        query = self.query
        return bool(query.after or query.before or query.model or query.folder is not None or not query.archived)

    def clear(self) -> None:
        """Leave nothing out but thinking."""
        self._take(SearchQuery("", thinking=self.query.thinking))

    def set_thinking(self, thinking: bool) -> None:
        """Search in thinking too, or not."""
        self._take(replace(self.query, thinking=thinking))

    def _take(self, query: SearchQuery) -> None:
        if query != self.query:
            self.query = query
            self._show()
            self.changed.emit()

    def _taker(self, **values: Any) -> Callable[[], None]:
        """Takes a query with other values when it is called."""
        return lambda: self._take(replace(self.query, **values))

    def _show(self) -> None:
        query = self.query
        self._face(self._days, self._days_name(), tr("Days: {days}", days=self._days_name()))
        model = query.model or tr("All models")
        self._face(self._model, model, tr("Model: {name}", name=model))
        name = next((folder.name for folder in self._folders if folder.id == query.folder), tr("All folders"))
        self._face(self._folder, name, tr("Folder: {name}", name=name))
        self._model.setVisible(len(self._models) > 1 or query.model is not None)
        self._folder.setVisible(bool(self._folders))
        for button, name, on in (
            (self._thinking, tr("In thinking"), query.thinking),
            (self._archive, tr("In the archive"), query.archived),
        ):
            button.set_face(name, "check" if on else "plus")
            button.setChecked(on)
            button.setAccessibleName(name)

    @staticmethod
    def _face(button: Button, text: str, name: str) -> None:
        button.set_face(button.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, 200), menu=True)
        button.setAccessibleName(name)

    def _days_name(self) -> str:
        after, before = self.query.after, self.query.before
        if after is None and before is None:
            return tr("Any time")
        if before is None and after is not None:
            days = (date.today() - after).days
            return span_name(days) if days in _SPANS else tr("Since {day}", day=short_day(after))
        if after is None and before is not None:
            return tr("Until {day}", day=short_day(before))
        assert after is not None
        assert before is not None
        return tr("{first} to {last}", first=short_day(after), last=short_day(before))

    # -- menus

    def _open_days(self) -> None:
        today = date.today()
        rows: list[tuple[str, bool, Callable[[], object]]] = []
        none = self.query.after is None and self.query.before is None
        rows.append((tr("Any time"), none, self._taker(after=None, before=None)))
        for days in _SPANS:
            after = today - timedelta(days=days)
            on = self.query.after == after and self.query.before is None
            rows.append((span_name(days), on, self._taker(after=after, before=None)))
        rows.append((tr("Choose dates…"), False, self._open_dates))
        self._menu(self._days, rows)

    def _open_dates(self) -> None:
        from desktop.ui.search.dates import DatesPopup

        popup = DatesPopup(self, self.query.after, self.query.before)
        popup.chosen.connect(lambda after, before: self._take(replace(self.query, after=after, before=before)))
        popup.closed.connect(self.done)
        popup.open_at(self._days)

    def _open_models(self) -> None:
        rows = [(tr("All models"), self.query.model is None, self._taker(model=None))]
        rows += [(name, self.query.model == name, self._taker(model=name)) for name in self._models]
        self._menu(self._model, rows)

    def _open_folders(self) -> None:
        rows = [(tr("All folders"), self.query.folder is None, self._taker(folder=None))]
        rows += [(one.name, self.query.folder == one.id, self._taker(folder=one.id)) for one in self._folders]
        self._menu(self._folder, rows)

    def _menu(self, anchor: Button, rows: Sequence[tuple[str, bool, Callable[[], object]]]) -> None:
        menu = context_menu(self)
        for text, on, slot in rows:
            action = menu.addAction(text.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(on)
            action.triggered.connect(lambda _checked=False, slot=slot: slot())
        menu.aboutToHide.connect(self.done)
        menu.popup(anchor.mapToGlobal(QPoint(0, anchor.height() + 4)))

    def _turn_thinking(self) -> None:
        self._take(replace(self.query, thinking=not self.query.thinking))

    def _turn_archive(self) -> None:
        self._take(replace(self.query, archived=not self.query.archived))
