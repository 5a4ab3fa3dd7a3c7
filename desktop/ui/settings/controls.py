"""The control of each kind of setting."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QWidget

from desktop.base.i18n import tr
from desktop.base.settings import limits
from desktop.ui.parts.button import Button
from desktop.ui.parts.dropdown import Dropdown
from desktop.ui.parts.field import Bounds, NumberField
from desktop.ui.parts.layout import Text, box, row
from desktop.ui.parts.segmented import Segmented
from desktop.ui.parts.slider import Slider
from desktop.ui.parts.switch import Swatches, Switch
from desktop.ui.settings.kinds import Accents, Deed, OnOff, Options, Range, Setting, Whole, Words
from desktop.ui.theme import ACCENTS

Show = Callable[[Any], None]
Made = tuple[QWidget | None, Show]


def make_control(setting: Setting, choose: Callable[[object], None], do: Callable[[], None]) -> Made:
    """A setting's control and what shows a value in it; ``choose`` hears of values, ``do`` of a button."""
    match setting.kind:
        case OnOff():
            return _switch(setting, choose)
        case Options() | Words():
            return _choice(setting, setting.kind, choose)
        case Range():
            return _slider(setting, setting.kind, choose)
        case Whole():
            return _number(setting, setting.kind, choose)
        case Accents():
            return _accents(setting, choose)
        case Deed():
            button = Button(setting.kind.label, setting.kind.glyph)
            button.setAccessibleName(tr("{setting}: {deed}", setting=setting.name, deed=setting.kind.label))
            button.clicked.connect(do)
            return button, lambda _value: None
        case _:
            return None, lambda _value: None


def _switch(setting: Setting, choose: Callable[[object], None]) -> Made:
    switch = Switch(setting.name)
    switch.clicked.connect(lambda: choose(switch.isChecked()))
    return switch, switch.setChecked


def _choice(setting: Setting, kind: Options | Words, choose: Callable[[object], None]) -> Made:
    values, words = [value for value, _ in kind.pairs], [word for _, word in kind.pairs]
    control: Segmented | Dropdown
    if isinstance(kind, Options):
        control = Segmented(words, kind.glyphs, name=setting.name, height=32)
    else:
        control = Dropdown(words, name=setting.name)
    control.chosen.connect(lambda index: choose(values[index]))
    return control, lambda value: control.set_index(values.index(value) if value in values else 0)


def _slider(setting: Setting, kind: Range, choose: Callable[[object], None]) -> Made:
    least, most = limits(setting.key)
    slider = Slider(setting.name, least, most, kind.step)
    words = Text("", "num", "text2")
    words.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    words.setMinimumWidth(56)

    def show(value: int) -> None:
        with QSignalBlocker(slider):
            slider.setValue(value)
        words.setText(kind.unit.format(value=value))

    slider.valueChanged.connect(choose)
    return box(row(slider, words, gap=8)), show


def _number(setting: Setting, kind: Whole, choose: Callable[[object], None]) -> Made:
    least, most = limits(setting.key)
    field = NumberField(setting.name, Bounds(least, most, kind.step, 0, kind.empty), placeholder=kind.placeholder)
    field.start = kind.start
    field.chosen.connect(lambda value: choose(kind.empty if value is None else int(value)))
    return field, field.set_value


def _accents(setting: Setting, choose: Callable[[object], None]) -> Made:
    names = accent_names()
    control = Swatches(
        {names[key]: (accent.light[0], accent.dark[0]) for key, accent in ACCENTS.items()}, name=setting.name
    )
    keys = list(ACCENTS)
    control.chosen.connect(lambda index: choose(keys[index]))
    return control, lambda value: control.set_index(keys.index(value))


def accent_names() -> dict[str, str]:
    """What the accents are called."""
    return {
        "Sea": tr("Sea"),
        "Blue": tr("Blue"),
        "Violet": tr("Violet"),
        "Rose": tr("Rose"),
        "Graphite": tr("Graphite"),
    }
