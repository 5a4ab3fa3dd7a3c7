"""The page for a repository that the hub opens only to those it knows."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.base.i18n import tr
from desktop.library.hub.errors import AccessNeeded
from desktop.ui.dialogs.link import LinkDialog
from desktop.ui.parts.bits import Glyph
from desktop.ui.parts.button import Button, Kind
from desktop.ui.parts.field import Field
from desktop.ui.parts.layout import Text, box, column, row
from desktop.ui.wizard.page import Foot, Page
from desktop.ui.wizard.steps import Step


class TokenPage(Page):
    """What the hub said, where to do what it wants, and a field for a token, which is never shown again.

    Signals:
        given: (token) the user typed one.
        again_asked: the user has done on the hub's page what was missing.
        back_asked: to the model.
    """

    given = Signal(str)
    again_asked = Signal()
    back_asked = Signal()

    def __init__(self) -> None:
        super().__init__(Step.INSTALL, tr("The hub wants to know who asks"))
        self._link = ""
        self._reason = Text("", "ui", wrap=True)
        self.open = Button(tr("Open the hub's page"), height=28)
        self._label = Text(tr("Access token"), "ui-strong")
        self.field = Field(tr("Access token"), placeholder="hf_…")
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self._kept = Text("", "small", "text2", wrap=True)
        kept = row(Glyph("key-round", "text3", 14), self._kept, gap=8)
        kept.setStretchFactor(self._kept, 1)
        self._form = box(column(self._label, self.field, kept, gap=8))
        self.back = Button(tr("Back"), kind=Kind.GHOST)
        self.next = Button("", kind=Kind.PRIMARY)
        body = column(self._reason, row(self.open, None), self._form, gap=16)
        self.compose(box(body), Foot(self.note, self.back, self.next))
        self.open.clicked.connect(lambda: LinkDialog(self.window(), self._link).open())
        self.field.textChanged.connect(self._refresh)
        self.field.returnPressed.connect(self._go_on)
        self.next.clicked.connect(self._go_on)
        self.back.clicked.connect(self.back_asked)

    def show_need(self, need: AccessNeeded, keyring: bool) -> None:
        """Say what the hub wants; ``keyring``: this computer has a safe place for a token."""
        self._link = need.page
        self._reason.setText(need.text)
        self.sentence.setText(
            tr("This repository is open to registered users only.")
            if need.token
            else tr("The makers of this model give access to those who asked for it on its page.")
        )
        self._form.setVisible(need.token)
        self._kept.setText(
            tr("It is kept in the keyring of this computer, sent to the hub only, and never shown again.")
            if keyring
            else tr(
                "This computer has no keyring, so it is kept in memory until Nemodesk is closed. It is sent to the hub "
                "only, and never shown again."
            )
        )
        self.field.clear()
        self.next.set_face(tr("Save and go on") if need.token else tr("Try again"))
        self.next.setAccessibleName(self.next.text())
        self._refresh()

    def _refresh(self) -> None:
        self.next.setEnabled(self._form.isHidden() or bool(self.field.text().strip()))

    def _go_on(self) -> None:
        if not self.next.isEnabled():
            return
        if self._form.isHidden():
            self.again_asked.emit()
            return
        token = self.field.text().strip()
        self.field.clear()
        self.given.emit(token)

    def first(self) -> QWidget:
        return self.open if self._form.isHidden() else self.field
