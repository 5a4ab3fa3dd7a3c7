"""The page with the licences of the model, which must be accepted before anything is fetched."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.base.i18n import tr
from desktop.ui.dialogs.link import LinkDialog
from desktop.ui.parts.bits import Panel
from desktop.ui.parts.button import Button, Kind
from desktop.ui.parts.layout import Text, box, column, row
from desktop.ui.parts.paint import CARD
from desktop.ui.parts.tick import Tick
from desktop.ui.wizard.page import Foot, Page, selectable
from desktop.ui.wizard.steps import Step
from desktop.ui.wizard.survey import Selection


class LicencePage(Page):
    """One card a licence with its notice and where to read it, then the tick.

    Signals:
        next_asked: the licences are accepted: install.
        back_asked: to the model.
    """

    next_asked = Signal()
    back_asked = Signal()

    def __init__(self) -> None:
        super().__init__(Step.LICENCE, tr("Read and accept the licence"))
        self._cards = column(gap=12)
        self._shown: list[QWidget] = []
        self._for: Selection | None = None
        self._notices: list[str] = []
        self.links: list[Button] = []
        self.tick = Tick("")
        self.back = Button(tr("Back"), kind=Kind.GHOST)
        self.next = Button(tr("Install"), kind=Kind.PRIMARY)
        self.compose(box(column(self._cards, self.tick, gap=16)), Foot(self.note, self.back, self.next))
        self.next.setEnabled(False)
        self.tick.toggled.connect(self.next.setEnabled)
        self.next.clicked.connect(self.next_asked)
        self.back.clicked.connect(self.back_asked)

    def show_selection(self, selection: Selection) -> None:
        """Show what applies; what was accepted for another model does not count."""
        if self._for is not None and self._for.page == selection.page:
            return
        self._for = selection
        for old in self._shown:
            old.hide()
            old.deleteLater()
        self._shown, self.links, self._notices = [], [], []
        self.tick.setChecked(False)
        for licence in selection.licences:
            self._add(licence.name, licence.notice, licence.link, tr("Read the licence"))
        if selection.licences:
            self.sentence.setText(
                tr("{name} comes under all of these at once. Nemodesk keeps them as a file beside the model.",
                   name=selection.name)
            )  # fmt: skip
            self.tick.setText(tr("I have read these licences and accept them"))
        else:
            words = tr("Nemodesk does not know the licence of this repository. Its page says under which it comes.")
            self.sentence.setText(tr("What you may do with this model is for its makers to say."))
            self._add(selection.request.repo, words, selection.page, tr("Open the model's page"))
            self.tick.setText(tr("I have read the model's licence and accept it"))
        self.tick.setAccessibleName(self.tick.text())
        self.tick.updateGeometry()

    def _add(self, title: str, words: str, link: str, label: str) -> None:
        button = Button(label, height=28)
        button.setAccessibleName(f"{label}: {title}")
        button.clicked.connect(lambda: LinkDialog(self.window(), link).open())
        text = column(Text(title, "ui-strong", wrap=True), selectable(Text(words, "ui", "text2", wrap=True)), gap=4)
        card = Panel(column(text, row(button, None), gap=10, margins=(16, 14, 16, 14)), "raised", "rim", CARD)
        self._cards.addWidget(card)
        self._shown.append(card)
        self._notices.append(words)
        self.links.append(button)

    def notices(self) -> list[str]:
        """The sentences that the licences ask to be shown."""
        return list(self._notices)

    def first(self) -> QWidget:
        return self.tick
