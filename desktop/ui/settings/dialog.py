"""The settings dialog: pages, search over all of them, saved at once, with undo for what replaces much."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QDialog, QSizePolicy, QWidget

from desktop.base.i18n import tr
from desktop.base.paths import Paths
from desktop.base.settings import NOTED, Settings
from desktop.ui.parts.bits import Line
from desktop.ui.parts.button import Button, Kind
from desktop.ui.parts.layout import Text, box, column, row
from desktop.ui.parts.paint import token
from desktop.ui.parts.scroll import Scroll
from desktop.ui.preferences import Preferences
from desktop.ui.settings.controls import Show, make_control
from desktop.ui.settings.keys import KeyRows, search_words
from desktop.ui.settings.kinds import Page, Setting
from desktop.ui.settings.nav import Nav
from desktop.ui.settings.presets import OWN, NewChats, Presets
from desktop.ui.settings.rows import Row, heading
from desktop.ui.settings.spots import Spot, form_spots, page_words, setting_spots
from desktop.ui.settings.table import RESET_ALL, page_names, settings_table
from desktop.ui.settings.transfer import defaults, replaced
from desktop.ui.typed import found_in, typed_words
from desktop.ui.undo import Step

NARROW_BELOW: Final = 660
FIELDS: Final = frozenset(Settings.__slots__) - NOTED


class SettingsDialog(QDialog):
    """Shows a page, or what the search finds.

    Signals:
        asked: (key) a button of the table that concerns others was pressed.
        applied: (name) the open chat is to have this preset.
        replaced: (Step) much was replaced or deleted; it can be taken back here, and later elsewhere.
    """

    asked = Signal(str)
    applied = Signal(str)
    replaced = Signal(object)

    def __init__(self, parent: QWidget, preferences: Preferences, paths: Paths, language: str) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Settings"))
        self.setMinimumSize(380, 360)
        room = parent.screen().availableGeometry()
        self.resize(min(900, room.width()), min(680, room.height()))
        self._preferences, self._paths, self._language = preferences, paths, language
        self.page = Page.APPEARANCE
        self._shows: dict[str, Show] = {}
        self.rows: dict[str, Row] = {}  # what shows, by what it is about
        self._step: Step | None = None  # what Undo takes back
        self.keys = KeyRows(preferences, self)
        self.presets: Presets | None = None
        self.new_chats: NewChats | None = None
        self.nav = Nav()
        self._area = Scroll()
        self._note = Text("", "small", "text3", wrap=True)
        self.undo = Button(tr("Undo"), "undo-2", Kind.GHOST)
        self.reset = Button(tr("Reset this page"), "rotate-ccw", Kind.GHOST)
        self._compose()
        self._connect()
        self.show_page(Page.APPEARANCE)
        if preferences.wrong:
            names = ", ".join(preferences.wrong)
            self.say(tr("Values that did not fit were replaced by defaults: {names}.", names=names))

    def _compose(self) -> None:
        words = row(self._note, self.undo, self.reset, gap=8, margins=(32, 8, 24, 8))
        words.setStretchFactor(self._note, 1)
        right = column(self._area, Line(), box(words), gap=0)
        right.setStretchFactor(self._area, 1)
        self._outer = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(0)
        self._outer.addWidget(self.nav)
        self._outer.addWidget(box(right), 1)
        self.setLayout(self._outer)

    def _connect(self) -> None:
        self.nav.chosen.connect(self.go)
        self.nav.searched.connect(self._search)
        self.undo.clicked.connect(self._take_back)
        self.reset.clicked.connect(self._reset_page)
        self.keys.said.connect(self._offer)
        self._preferences.changed.connect(self._changed)
        self.say("")

    # -- what shows

    def _table(self) -> tuple[Setting, ...]:
        return settings_table(self._paths, self._preferences.values.presets, self._language)

    def show_page(self, page: Page) -> None:
        """Show a page."""
        self.page = page
        self.nav.show_page(page)
        rows: list[QWidget] = [self._row(setting) for setting in self._begin() if setting.page is page]
        if page is Page.CHATS:
            self.new_chats = NewChats(self._preferences)
            rows.append(self.new_chats)
        elif page is Page.PRESETS:
            rows.append(self._presets_page())
        elif page is Page.SHORTCUTS:
            rows += self._shortcut_rows()
        self.reset.setVisible(page not in (Page.PRESETS, Page.DATA))
        self._put(page_names()[page][0], rows)

    def _begin(self) -> tuple[Setting, ...]:
        """Forget the widgets of what showed, keep what was typed in them."""
        self.flush()
        self._shows.clear()
        self.rows.clear()
        self.keys.controls.clear()
        self.presets = self.new_chats = None
        return self._table()

    def flush(self) -> None:
        """Keep what was typed a moment ago."""
        for form in (self.new_chats, self.presets.form if self.presets else None):
            if form is not None:
                form.flush()

    def _presets_page(self) -> Presets:
        presets = self.presets = Presets(self._preferences)
        presets.deleted.connect(lambda name, undo: self._offer(tr("Preset “{name}” was deleted.", name=name), undo))
        presets.said.connect(self.say)
        presets.applied.connect(self.applied)
        return presets

    def _shortcut_rows(self) -> list[QWidget]:
        rows: list[QWidget] = []
        menu = ""
        for one in self.keys.shortcuts().rows():
            if one.menu != menu:
                rows.append(heading(one.menu))
                menu = one.menu
            rows.append(self.keys.make(one))
        return rows

    def _row(self, setting: Setting, *, over: str = "") -> Row:
        def choose(value: object) -> None:
            self._preferences.change(**{setting.key: value})

        control, show = make_control(setting, choose, lambda: self._do(setting.key))
        if setting.key in FIELDS:
            self._shows[setting.key] = show
            show(getattr(self._preferences.values, setting.key))
        self.rows[setting.key] = row = Row(setting.name, setting.note, control, over=over)
        return row

    def _put(self, title: str, rows: Sequence[QWidget]) -> None:
        body = box(column(Text(title, "title"), 8, *rows, None, gap=0, margins=(32, 24, 28, 16)))
        body.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._area.put(body)

    # -- search

    def _search(self, text: str) -> None:
        wanted = typed_words(text)
        if not wanted:
            self.show_page(self.page)
            return
        names = page_names()
        self.nav.show_page(None)
        self.reset.hide()
        table = self._begin()
        rows: list[QWidget] = [
            self._row(setting, over=names[setting.page][0])
            for setting, spot in zip(table, setting_spots(table), strict=True)
            if found_in(wanted, spot.words)
        ]
        presets = Spot(Page.PRESETS, tr("Presets"), page_words(Page.PRESETS, tr("Presets")))
        rows += [self._link(one) for one in (*form_spots(), presets) if found_in(wanted, one.words)]
        over = names[Page.SHORTCUTS][0]
        found = [one for one in self.keys.shortcuts().rows() if found_in(wanted, search_words(one))]
        rows += [self.keys.make(one, over=over) for one in found]
        if not rows:
            rows = [Text(tr("Nothing found for “{text}”.", text=text.strip()), "ui", "text2", wrap=True)]
        self._put(tr("Search results"), rows)

    def _link(self, spot: Spot) -> Row:
        button = Button(tr("Show"), "chevron-right")
        button.setAccessibleName(tr("{setting}: {deed}", setting=spot.name, deed=tr("Show")))
        button.clicked.connect(lambda: self.go(spot.page, spot.name))
        return Row(spot.name, "", button, over=page_names()[spot.page][0])

    def go(self, page: Page, name: str = "") -> None:
        """Show a page and leave the search; with a name that row of it, its control ready for the keyboard."""
        self.page = page
        if self.nav.search.text():
            self.nav.search.clear()  # shows the page
        else:
            self.show_page(page)
        if name:
            QTimer.singleShot(0, self, lambda: self._point_at(name))  # once the page is laid out

    def _point_at(self, name: str) -> None:
        found = next((one for one in self._area.findChildren(Row) if one.name == name and not one.isHidden()), None)
        if found is not None:
            self._area.ensureWidgetVisible(found, 0, found.height())
            found.take_focus()

    # -- what happens

    def _changed(self, names: frozenset[str]) -> None:
        for name in names & self._shows.keys():
            self._shows[name](getattr(self._preferences.values, name))
        if "shortcuts" in names:
            self.keys.refresh()
        if "theme" in names or "accent" in names:
            self.update()

    def _do(self, key: str) -> None:
        if key == RESET_ALL:
            fresh = defaults(FIELDS - {"presets", "default_preset"})
            self._replace(fresh, tr("All settings are back to their defaults."))
        else:
            self.asked.emit(key)

    def _reset_page(self) -> None:
        names = frozenset(setting.key for setting in self._table() if setting.page is self.page) & FIELDS
        fresh = defaults(names | ({"shortcuts"} if self.page is Page.SHORTCUTS else frozenset()))
        if self.page is Page.CHATS:
            presets = self._preferences.values.presets
            fresh["presets"] = {name: plain for name, plain in presets.items() if name != OWN}
        self._replace(fresh, tr("This page is back to its defaults."))

    def take_in(self, values: Mapping[str, Any], wrong: Sequence[str]) -> None:
        """Use the settings of a file."""
        said = tr("The settings were imported.")
        if wrong:
            said = tr("Imported, except for values that do not fit: {names}.", names=", ".join(wrong))
        self._replace(values, said)

    def _replace(self, values: Mapping[str, Any], said: str) -> None:
        self.flush()
        undo = replaced(self._preferences, values)
        self.show_page(self.page)
        self._offer(said, undo)

    def _offer(self, said: str, undo: Callable[[], object] | None) -> None:
        step = Step(said, undo) if undo is not None else None
        self.say(said, step)
        if step is not None:
            self.replaced.emit(step)

    def say(self, text: str, step: Step | None = None) -> None:
        """Say in the footer what came of something; ``step`` takes it back."""
        self._note.setText(text or tr("Saved as you change it"))
        self._note.set_ink("text" if text else "text3")
        self._step = step
        self.undo.setVisible(step is not None)

    def said(self) -> str:
        """What the footer says."""
        return self._note.text()

    def _take_back(self) -> None:
        if self._step is not None:
            self.flush()
            self._step.take_back()
            self.show_page(self.page)
        self.say("")

    # -- the dialog itself

    def done(self, result: int) -> None:
        """Keep what was typed a moment ago, and go."""
        self.flush()
        super().done(result)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.nav.search.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < NARROW_BELOW
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._outer.direction() is not direction:
            self._outer.setDirection(direction)
            self.nav.set_narrow(narrow)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), token("canvas"))
