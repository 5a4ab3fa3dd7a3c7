"""The settings of one chat."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.base.i18n import tr
from desktop.chat.options import ChatOptions, preset
from desktop.ui.dialogs.sheet import Sheet
from desktop.ui.parts.button import Button, Kind
from desktop.ui.parts.dropdown import Dropdown
from desktop.ui.parts.field import Field
from desktop.ui.parts.layout import Text, box, column
from desktop.ui.parts.scroll import Scroll
from desktop.ui.parts.wrap import Wrap
from desktop.ui.preferences import Preferences
from desktop.ui.settings.options import OptionsForm
from desktop.ui.settings.presets import free_name, preset_names, store_preset
from desktop.ui.settings.rows import Row


class ChatSettings(Sheet):
    """A preset to take or to make, and the form. Everything is used at once.

    Signals:
        changed: (ChatOptions) the chat has these from the next message on.
    """

    changed = Signal(object)

    def __init__(self, parent: QWidget, preferences: Preferences, options: ChatOptions) -> None:
        sentence = tr("They apply from the next message, to this chat alone.")
        height = min(700, parent.screen().availableGeometry().height())
        super().__init__(parent, tr("Settings of this chat"), sentence, width=620, height=height)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._preferences, self._options = preferences, options
        self.choice = Dropdown([], name=tr("Preset"))
        self.name = Field(tr("Name of the new preset"), placeholder=tr("Name of the new preset"), width=200)
        self.save = Button(tr("Save as preset"))
        self.form = OptionsForm()
        self.form.show_options(options)
        saving = Wrap(gap=8)
        saving.addWidget(self.name)
        saving.addWidget(self.save)
        inner = box(
            column(Row(tr("Preset"), "", self.choice), self.form, 12, box(saving), None, gap=0, margins=(0, 0, 16, 0))
        )
        self.area = Scroll()
        self.area.put(inner)
        self.replaced: list[tuple[str, ChatOptions]] = []  # what was said, and the settings before
        self._redo: list[tuple[str, ChatOptions]] = []
        self.undo = Button(tr("Undo"), "undo-2", Kind.GHOST)
        self.redo = Button(tr("Redo"), kind=Kind.GHOST)
        self.reset = Button(tr("Use model defaults"))
        close = Button(tr("Close"), kind=Kind.PRIMARY)
        self._said = Text("", "small", "text2", wrap=True)
        self.compose(self.area, self.undo, self.redo, self.reset, close, note=self._said)
        self.undo.clicked.connect(lambda: self._step(self.replaced, self._redo))
        self.redo.clicked.connect(lambda: self._step(self._redo, self.replaced))
        self.choice.chosen.connect(self._chosen)
        self.form.changed.connect(self._edited)
        self.save.clicked.connect(self._save)
        self.name.returnPressed.connect(self._save)
        self.reset.clicked.connect(self._reset)
        close.clicked.connect(self.accept)
        self._show_presets()
        self._show_steps()
        self.form.instructions.setFocus()

    def _names(self) -> list[str]:
        return ["", *preset_names(self._preferences.values.presets)]

    def _show_presets(self) -> None:
        names = self._names()
        self.choice.set_labels([name or tr("No preset") for name in names])
        self.choice.set_index(names.index(self._options.preset) if self._options.preset in names else 0)

    def _chosen(self, index: int) -> None:
        """Take a preset's settings; without one they stay as they are."""
        name = self._names()[index]
        if name:
            taken = preset(self._preferences.values.presets, name)
            self._replace(taken, tr("This chat uses “{name}” from the next message.", name=name))
        else:
            self._take(replace(self._options, preset=""))

    def _reset(self) -> None:
        self._replace(ChatOptions(), tr("This chat uses the model's defaults from the next message."))

    def _replace(self, options: ChatOptions, said: str) -> None:
        """Take other settings in the place of all there are; those can be taken back."""
        self.form.flush()
        if options != self._options:
            self.replaced.append((said, self._options))
            self._redo.clear()
            self._take(options)
            self._said.setText(said)
            self._show_steps()

    def _step(self, back: list[tuple[str, ChatOptions]], forth: list[tuple[str, ChatOptions]]) -> None:
        """Go back to what was replaced, or forth again: nothing that was written is lost on the way."""
        self.form.flush()
        said, options = back.pop()
        forth.append((said, self._options))
        self._take(options)
        self._said.setText("")
        self._show_steps()

    def _show_steps(self) -> None:
        self.undo.setVisible(bool(self.replaced))
        self.redo.setVisible(bool(self._redo))

    def _take(self, options: ChatOptions) -> None:
        self._options = options
        self.form.show_options(options)
        self._show_presets()
        self.changed.emit(options)

    def _edited(self, options: ChatOptions) -> None:
        """What is changed by hand is no longer the preset."""
        known = preset(self._preferences.values.presets, options.preset)
        self._options = options if options == known else replace(options, preset="")
        self._show_presets()
        self.changed.emit(self._options)

    def _save(self) -> None:
        self.form.flush()
        wanted = " ".join(self.name.text().split()) or tr("New preset")
        name = free_name(self._preferences.values.presets, wanted)
        store_preset(self._preferences, name, self._options)
        self._take(replace(self._options, preset=name))
        self.name.clear()
        self._said.setText(tr("Preset “{name}” was saved.", name=name))

    def done(self, result: int) -> None:
        """Keep what was typed a moment ago, and go."""
        self.form.flush()
        super().done(result)
