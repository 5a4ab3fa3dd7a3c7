"""Values that a configuration leaves to its user: a field, a choice or a folder for each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from desktop.base.i18n import tr
from desktop.base.visible import in_one_line
from desktop.ui.parts.button import Button
from desktop.ui.parts.dropdown import Dropdown
from desktop.ui.parts.field import Field
from desktop.ui.parts.layout import Text, box, column, row
from desktop.ui.tools.server_rows import AskedValue


class Answers(QWidget):
    """A control for each value that is asked for.

    Signals:
        answered: (id, text) the user gave this one.
    """

    answered = Signal(str, str)

    def __init__(self, asked: Sequence[AskedValue], *, kept: bool = False) -> None:
        """``kept``: the keyring has them already, and an empty field changes nothing."""
        super().__init__()
        self._asked, self._kept = tuple(asked), kept
        self._read: dict[str, Callable[[], str]] = {}
        self.fields: dict[str, Field] = {}
        self.choices: dict[str, Dropdown] = {}
        layout = column(gap=8)
        for one in self._asked:
            label = Text(self.name_of(one), "small", "text2", wrap=True)
            layout.addLayout(column(label, self._control(one), gap=4))
        self.setLayout(layout)

    @staticmethod
    def name_of(one: AskedValue) -> str:
        """What a value is called."""
        if one.folder:
            return tr("Folder of the project it works in")
        return in_one_line(one.description or one.id, 160)

    def texts(self) -> dict[str, str]:
        """What was given, by id; without those that are empty."""
        return {name: text for name, read in self._read.items() if (text := read())}

    def missing(self) -> tuple[str, ...]:
        """The names of those that are still to be given."""
        given = self.texts()
        return () if self._kept else tuple(self.name_of(one) for one in self._asked if one.id not in given)

    def follow(self, id: str, text: str) -> None:
        """Take over what was given for the same value elsewhere, unless something was typed here."""
        field = self.fields.get(id)
        if field is not None and not field.isModified():
            field.setText(text)

    def _control(self, one: AskedValue) -> QWidget:
        name = self.name_of(one)
        if one.options:
            choice = self.choices[one.id] = Dropdown([in_one_line(label, 120) for label, _ in one.options], name=name)
            values = [value for _, value in one.options]
            choice.set_index(values.index(one.default) if one.default in values else 0)
            self._read[one.id] = lambda: values[choice.index()]
            return box(row(choice, None))
        hint = tr("Kept; type to replace it") if self._kept else ""
        field = self.fields[one.id] = Field(name, placeholder=hint or (tr("Goes to the keyring") if one.secret else ""))
        field.setText(one.default)
        field.setModified(False)
        if one.secret:
            field.setEchoMode(QLineEdit.EchoMode.Password)
        field.textEdited.connect(partial(self.answered.emit, one.id))
        self._read[one.id] = lambda: field.text().strip()
        if not one.folder:
            return field
        browse = Button(tr("Choose…"), "folder-open")
        browse.clicked.connect(partial(self._choose, field, one.id))
        layout = row(field, browse, gap=8)
        layout.setStretchFactor(field, 1)
        return box(layout)

    def _choose(self, field: Field, id: str, _checked: bool = False) -> None:
        if found := QFileDialog.getExistingDirectory(self, tr("Folder of the project it works in"), field.text()):
            field.setText(found)
            field.setModified(True)
            self.answered.emit(id, found)
