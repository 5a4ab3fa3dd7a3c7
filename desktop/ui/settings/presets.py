"""The page of presets: named settings of chats, and what new chats begin with."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.base.i18n import tr
from desktop.chat.options import ChatOptions, preset
from desktop.ui.parts.button import Button
from desktop.ui.parts.dropdown import Dropdown
from desktop.ui.parts.field import Field
from desktop.ui.parts.layout import Text, box, column
from desktop.ui.parts.wrap import Wrap
from desktop.ui.preferences import Preferences
from desktop.ui.settings.options import OptionsForm
from desktop.ui.settings.rows import Row
from desktop.ui.settings.transfer import replaced

OWN: Final = ""  # the name under which the settings of new chats are kept


def preset_names(presets: Mapping[str, object]) -> list[str]:
    """The presets that have a name, in order."""
    return sorted((name for name in presets if name != OWN), key=str.casefold)


def free_name(presets: Mapping[str, object], wanted: str) -> str:
    """``wanted``, with a number behind it where there is one of that name."""
    name, n = wanted, 2
    while name in presets:
        name, n = f"{wanted} {n}", n + 1
    return name


def store_preset(preferences: Preferences, name: str, options: ChatOptions) -> None:
    """Make or change a preset."""
    plain = replace(options, preset="").to_plain()
    preferences.change(presets={**preferences.values.presets, name: plain})


class NewChats(OptionsForm):
    """What new chats begin with when no preset is chosen for them."""

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self.show_options(preset(preferences.values.presets, OWN))
        self.changed.connect(lambda options: store_preset(preferences, OWN, options))


class Presets(QWidget):
    """Choose one, make, rename and delete them, and change what they set.

    Signals:
        deleted: (name, settings to give back) a preset is gone.
        said: (text) why a name was not taken.
        applied: (name) the chat that is open is to have it.
    """

    deleted = Signal(str, object)
    said = Signal(str)
    applied = Signal(str)

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self._preferences = preferences
        self._current = ""
        self.choice = Dropdown([], name=tr("Preset"))
        self.new = Button(tr("New preset"), "plus")
        self.use = Button(tr("Use in this chat"), "check")
        self.delete = Button(tr("Delete"), "trash-2")
        self.name = Field(tr("Name of the preset"), width=220)
        self.form = OptionsForm()
        deeds = Wrap(gap=8)
        for widget in (self.choice, self.new, self.use, self.delete):
            deeds.addWidget(widget)
        self._empty = Text(
            tr("Presets keep instructions, thinking and sampling under a name."), "ui", "text2", wrap=True
        )
        self._inside = box(column(Row(tr("Name"), "", self.name), self.form, gap=0))
        self.setLayout(column(box(deeds), 8, self._empty, self._inside, gap=0))
        self.choice.chosen.connect(self._chosen)
        self.new.clicked.connect(self._make)
        self.delete.clicked.connect(self._delete)
        self.use.clicked.connect(lambda: self.applied.emit(self._current))
        self.name.editingFinished.connect(self._rename)
        self.form.changed.connect(lambda options: store_preset(preferences, self._current, options))
        self.show_presets()

    def _presets(self) -> dict[str, dict[str, Any]]:
        return self._preferences.values.presets

    def current(self) -> str:
        """The preset that is shown; empty for none."""
        return self._current

    def show_presets(self, name: str = "") -> None:
        """Show what there is, and one of them: ``name``, else the one that was shown."""
        names = preset_names(self._presets())
        wanted = name or self._current
        self._current = wanted if wanted in names else (names[0] if names else "")
        self.choice.set_labels(names)
        if names:
            self.choice.set_index(names.index(self._current))
            self.form.show_options(preset(self._presets(), self._current))
        self.name.setText(self._current)
        for widget in (self.choice, self.use, self.delete, self._inside):
            widget.setVisible(bool(names))
        self._empty.setVisible(not names)

    def _chosen(self, index: int) -> None:
        self.form.flush()
        self.show_presets(preset_names(self._presets())[index])

    def _make(self) -> None:
        self.form.flush()
        name = free_name(self._presets(), tr("New preset"))
        store_preset(self._preferences, name, ChatOptions())
        self.show_presets(name)
        self.name.setFocus()
        self.name.selectAll()

    def _rename(self) -> None:
        old, new = self._current, " ".join(self.name.text().split())
        if not old or new == old:
            return
        if not new or new in self._presets():
            self.name.setText(old)
            self.said.emit(
                tr("Another preset has the name “{name}”.", name=new) if new else tr("A preset needs a name.")
            )
            return
        self.form.flush()
        values = self._preferences.values
        renamed = {new if name == old else name: plain for name, plain in values.presets.items()}
        default = new if values.default_preset == old else values.default_preset
        self._current = new
        self._preferences.change(presets=renamed, default_preset=default)
        self.show_presets(new)

    def _delete(self) -> None:
        self.form.flush()
        name, values = self._current, self._preferences.values
        rest = {one: plain for one, plain in values.presets.items() if one != name}
        default = "" if values.default_preset == name else values.default_preset
        put_back = replaced(self._preferences, {"presets": rest, "default_preset": default})
        self.show_presets()
        self.deleted.emit(name, put_back)
