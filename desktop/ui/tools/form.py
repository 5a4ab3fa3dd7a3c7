"""The page of a plugin or a server: trust, secrets, and settings made from its schema."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.base.errors import AppError, UsageError
from desktop.base.i18n import tr
from desktop.base.visible import cut, in_one_line, visible
from desktop.ui.dialogs.sheet import Sheet
from desktop.ui.flow.tools import ToolFlow
from desktop.ui.parts.area import Area
from desktop.ui.parts.button import Button, Kind
from desktop.ui.parts.dropdown import Dropdown
from desktop.ui.parts.field import Bounds, Field, NumberField
from desktop.ui.parts.layout import Item, Text, box, column
from desktop.ui.parts.scroll import Scroll
from desktop.ui.parts.switch import Switch
from desktop.ui.settings.rows import Row, heading
from desktop.ui.tools.schema import FieldSpec, Shape, fields
from desktop.ui.tools.secrets import SecretsPart
from desktop.ui.tools.service import SourceRow, SourceSettings, Trust
from desktop.ui.tools.trusting import TrustPart

Read = Callable[[], Any]
_MOST: Final = 600  # characters of a problem


class SettingsDialog(Sheet):
    """A source's page: whether it is trusted, its secrets, and a field for each of its settings.

    Trust and secrets apply at once; the settings when they are saved.
    """

    def __init__(self, parent: QWidget, flow: ToolFlow, source: SourceRow, settings: SourceSettings) -> None:
        name = in_one_line(source.name, 80)
        super().__init__(parent, tr("Settings of {source}", source=name), "", width=620, height=520)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._flow, self._source = flow, source
        self._values: dict[str, Any] = _object(settings.values)
        self._readers: dict[str, Read] = {}
        self.trust = TrustPart(flow, source) if source.trust is not Trust.OWN else None
        self.secrets = SecretsPart(flow, source.id, settings.secrets) if settings.secrets else None
        specs = fields(settings.schema)
        parts: list[Item] = [part for part in (self.trust, self.secrets) if part is not None]
        if specs:
            parts += [*([heading(tr("Settings"))] if parts else []), *(self._row(spec) for spec in specs)]
        area = Scroll()
        area.put(box(column(*parts, None, gap=0, margins=(0, 0, 12, 0))))
        self.said = Text(visible(cut(settings.problem, _MOST)[0]), "ui", "danger", wrap=True)
        self.said.setVisible(bool(settings.problem))
        body = column(area, self.said, gap=10)
        body.setStretchFactor(area, 1)
        self.save = Button(tr("Save"), kind=Kind.PRIMARY)
        words = tr("Cancel") if specs and not (self.trust or self.secrets) else tr("Close")
        close = Button(words, kind=Kind.SECONDARY if specs else Kind.PRIMARY)
        self.compose(box(body), close, self.save)
        close.clicked.connect(self.close)
        self.save.clicked.connect(self._save)
        self.save.setVisible(bool(specs))

    def _row(self, spec: FieldSpec) -> Row:
        value = self._values.get(spec.key, spec.default)
        control, self._readers[spec.key] = _control(spec, value)
        stacked = spec.shape in (Shape.LINES, Shape.JSON, Shape.LINE, Shape.SECRET)
        return Row(spec.name, spec.note, control, stacked=stacked)

    def _save(self) -> None:
        try:
            values = {**self._values, **{key: read() for key, read in self._readers.items()}}
        except AppError as error:
            self._tell(error)
            return
        text = json.dumps(values, ensure_ascii=False)
        typed = self.secrets.take_typed() if self.secrets is not None else {}
        service, source = self._flow.service, self._source.id

        async def save() -> None:
            for name, value in typed.items():
                await service.keep_secret(source, name, value)
            await service.set_settings(source, text)

        self.save.setEnabled(False)
        self._flow.ask(save, self._saved, self._tell)

    def _saved(self, _none: object) -> None:
        self._flow.refresh()
        self.close()

    def _tell(self, error: AppError) -> None:
        self.save.setEnabled(True)
        self.said.setText(error.text)
        self.said.show()


def _object(text: str) -> dict[str, Any]:
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _control(spec: FieldSpec, value: Any) -> tuple[QWidget, Read]:
    """A field's control with a value in it, and what reads it."""
    match spec.shape:
        case Shape.SWITCH:
            switch = Switch(spec.name)
            switch.setChecked(value is True)
            return switch, switch.isChecked
        case Shape.CHOICE:
            choice = Dropdown([in_one_line(str(one), 80) for one in spec.choices], name=spec.name)
            choice.set_index(spec.choices.index(value) if value in spec.choices else 0)
            return choice, lambda: spec.choices[choice.index()]
        case Shape.WHOLE | Shape.NUMBER:
            return _number(spec, value)
        case Shape.LINE | Shape.SECRET:
            line = Field(spec.name)
            line.setText(value if isinstance(value, str) else "")
            if spec.shape is Shape.SECRET:
                line.setEchoMode(QLineEdit.EchoMode.Password)
            return line, line.text
        case Shape.LINES:
            area = Area(spec.name, placeholder=tr("One a line"))
            area.set_text("\n".join(str(one) for one in value) if isinstance(value, list) else "")
            return area, lambda: [one.strip() for one in area.text().splitlines() if one.strip()]
        case Shape.JSON:
            text = Area(spec.name, placeholder=tr("JSON"))
            text.set_text("" if value is None else json.dumps(value, indent=2, ensure_ascii=False))
            return text, lambda: _json(spec, text.text())


def _number(spec: FieldSpec, value: Any) -> tuple[QWidget, Read]:
    whole = spec.shape is Shape.WHOLE
    control = NumberField(spec.name, Bounds(spec.least, spec.most, 1.0, 0 if whole else 3))
    known = isinstance(value, int | float) and not isinstance(value, bool)
    control.set_value(float(value) if known else None)

    def read() -> float | int | None:
        number = control.value()
        return int(number) if whole and number is not None else number

    return control, read


def _json(spec: FieldSpec, text: str) -> Any:
    """A value typed as JSON; nothing typed is null.

    Raises:
        UsageError: it is none.
    """
    try:
        return json.loads(text) if text.strip() else None
    except (ValueError, RecursionError) as error:
        raise UsageError(tr("“{field}” is no valid JSON.", field=spec.name)) from error
