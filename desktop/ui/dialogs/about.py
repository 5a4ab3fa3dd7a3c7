"""About, and the licences of everything that is shipped."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QListWidget, QWidget

from desktop.base.i18n import tr
from desktop.base.licences import Licence
from desktop.ui.dialogs.sheet import Sheet
from desktop.ui.parts.bits import Glyph, Panel
from desktop.ui.parts.button import Button, Kind
from desktop.ui.parts.layout import Text, box, column, row
from desktop.ui.parts.paint import CONTROL, token
from desktop.ui.parts.reading import Reading
from desktop.ui.theme import font


class AboutDialog(Sheet):
    """What this is and whose work it holds.

    Signals:
        licences_asked: the user wants to read them.
    """

    licences_asked = Signal()

    def __init__(self, parent: QWidget, version: str, place: str) -> None:
        super().__init__(parent, tr("Nemodesk"), tr("Version {version}", version=version), width=460)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        what = Text(tr("Runs Nemotron Nano on your own computer. Nothing you write leaves it."), wrap=True)
        terms = Text(
            tr(
                "Apache-2.0. Shows its texts in Inter and JetBrains Mono (SIL OFL 1.1), draws Lucide icons (ISC), and "
                "runs models with llama.cpp (MIT). The demo model SmolLM2-135M-Instruct is under Apache-2.0; models "
                "you install have licences of their own."
            ),
            "small",
            "text3",
            wrap=True,
        )
        words = column(what, terms, Text(place, "small", "text3", wrap=True), gap=10)
        mark = Glyph("mark", size=40)
        line = row(mark, words, gap=16)
        line.setAlignment(mark, Qt.AlignmentFlag.AlignTop)
        line.setStretchFactor(words, 1)
        licences = Button(tr("Licences…"))
        licences.clicked.connect(self.licences_asked)
        close = Button(tr("Close"), kind=Kind.PRIMARY)
        close.clicked.connect(self.close)
        self.compose(box(line), licences, close)
        close.setFocus()


class LicencesDialog(Sheet):
    """Every part on the left, its licence on the right."""

    def __init__(self, parent: QWidget, licences: Sequence[Licence]) -> None:
        sentence = tr("One part with its licence.|{n} parts, each with its licence.", n=len(licences))
        super().__init__(parent, tr("Licences"), sentence, width=980, height=640)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._licences = licences
        self._heading = Text("", "ui-strong")
        self.text = Reading(tr("Text of the licence"), wrap=True)
        self.parts = QListWidget()
        self.parts.setAccessibleName(tr("Parts"))
        self.parts.setFont(font("ui"))
        self.parts.setFrameShape(QFrame.Shape.NoFrame)
        self.parts.viewport().setAutoFillBackground(False)
        self.parts.addItems([f"{licence.name}  {licence.version}".rstrip() for licence in licences])
        for n in range(self.parts.count()):
            self.parts.item(n).setSizeHint(QSize(0, 28))
        calm = self.parts.palette()
        calm.setColor(QPalette.ColorRole.Highlight, token("selected"))
        calm.setColor(QPalette.ColorRole.HighlightedText, token("text"))
        self.parts.setPalette(calm)
        self.parts.currentRowChanged.connect(self._show)
        side = Panel(column(self.parts, margins=(6, 6, 2, 6)), "fill", "", CONTROL)
        side.setFixedWidth(250)
        right = column(self._heading, self.text, gap=8)
        right.setStretchFactor(self.text, 1)
        body = row(side, gap=16)
        body.addLayout(right, 1)
        close = Button(tr("Close"), kind=Kind.PRIMARY)
        close.clicked.connect(self.close)
        self.compose(box(body), close)
        self.parts.setCurrentRow(0)
        self.parts.setFocus()

    def _show(self, row_: int) -> None:
        licence = self._licences[row_]
        self._heading.setText(f"{licence.name}  ·  {licence.licence}")
        self.text.show_text(licence.text)
