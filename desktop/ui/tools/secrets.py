"""The secrets that a plugin or a server needs, on its page: set, replaced, deleted, and never shown again."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.base.errors import AppError
from desktop.base.i18n import tr
from desktop.ui.flow.tools import ToolFlow
from desktop.ui.parts.announce import announce
from desktop.ui.parts.button import Button, Kind
from desktop.ui.parts.field import Field
from desktop.ui.parts.layout import Text, box, column, row
from desktop.ui.settings.rows import Row, heading
from desktop.ui.tools.listed import Place, SecretPage
from desktop.ui.tools.words import place_words


class SecretEntry(Row):
    """One of them: a field for a new value, whose text nobody sees, and buttons."""

    def __init__(self, name: str) -> None:
        field = Field(tr("New value of {name}", name=name), placeholder=tr("Type or paste a value"))
        keep, forget = Button(tr("Set")), Button(tr("Delete"), "trash-2", Kind.GHOST)
        control = row(field, keep, forget, gap=8)
        control.setStretchFactor(field, 1)
        super().__init__(name, tr("Looking in the keyring…"), box(control), stacked=True)
        self.field, self.keep, self.forget = field, keep, forget
        field.setEchoMode(QLineEdit.EchoMode.Password)
        forget.setAccessibleName(tr("Delete {name}", name=name))
        field.textChanged.connect(lambda text: keep.setEnabled(bool(text.strip())))
        field.returnPressed.connect(keep.click)
        keep.setEnabled(False)
        self.show_place(None)

    def take_typed(self) -> str:
        """What is typed in the field, which is empty then: not even here any longer than it has to be."""
        value = self.field.text().strip()
        self.field.clear()
        return value

    def show_place(self, place: Place | None) -> None:
        """Say where it is; None: not known."""
        there = place in (Place.KEYRING, Place.SESSION)
        self.keep.set_face(tr("Replace") if there else tr("Set"))
        words = tr("Replace {name}", name=self.name) if there else tr("Set {name}", name=self.name)
        self.keep.setAccessibleName(words)
        self.forget.setVisible(there)
        if place is not None:
            self.set_note(place_words(place))


class SecretsPart(QWidget):
    """An entry for each; what is done applies at once."""

    def __init__(self, flow: ToolFlow, source: str, names: Sequence[str]) -> None:
        super().__init__()
        self._flow, self._source = flow, source
        self.entries = {name: SecretEntry(name) for name in names}
        self.said = Text("", "small", "text2", wrap=True)
        self.said.hide()
        self.setLayout(column(heading(tr("Secrets")), self.said, *self.entries.values(), gap=0))
        for name, entry in self.entries.items():
            entry.keep.clicked.connect(partial(self._keep, name))
            entry.forget.clicked.connect(partial(self._ask_to_forget, name))
        self._look()

    def take_typed(self) -> dict[str, str]:
        """What is typed in the fields, which are empty then."""
        typed = {name: entry.take_typed() for name, entry in self.entries.items()}
        return {name: value for name, value in typed.items() if value}

    def _look(self, *_done: object) -> None:
        service, source = self._flow.service, self._source
        self._flow.ask(lambda: service.secrets(source), self._show, self._fail)

    def _show(self, page: SecretPage) -> None:
        self._say(page.note, "warn")
        for secret in page.rows:
            if secret.name in self.entries:
                self.entries[secret.name].show_place(secret.place)

    def _keep(self, name: str, _checked: bool = False) -> None:
        value, service, source = self.entries[name].take_typed(), self._flow.service, self._source
        self._flow.ask(lambda: service.keep_secret(source, name, value), self._kept, self._fail)

    def _kept(self, _none: object) -> None:
        announce(self, tr("The secret is kept."))
        self._look()

    def _ask_to_forget(self, name: str, _checked: bool = False) -> None:
        from desktop.ui.tools.review import RemoveDialog

        words = tr("Its value cannot be brought back. Tools that need it fail until another is set.")
        dialog = RemoveDialog(self, tr("Delete {name}?", name=name), words, tr("Delete"))
        dialog.accepted.connect(partial(self._forget, name))
        dialog.open()

    def _forget(self, name: str) -> None:
        service, source = self._flow.service, self._source
        self._flow.ask(lambda: service.forget_secret(source, name), self._look, self._fail)

    def _fail(self, error: AppError) -> None:
        """The keyring is locked, say: then nobody knows what is in it."""
        self._say(error.text, "danger")
        for entry in self.entries.values():
            entry.show_place(None)
            entry.set_note(tr("Not known."))

    def _say(self, words: str, ink: str) -> None:
        self.said.set_ink(ink)
        self.said.setText(words)
        self.said.setVisible(bool(words))
