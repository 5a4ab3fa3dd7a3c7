"""Why there are no tools, and what can be done, in the place where they would be listed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.base.i18n import tr
from desktop.base.visible import cut, visible
from desktop.ui.parts.bits import Glyph
from desktop.ui.parts.button import Button
from desktop.ui.parts.layout import Text, column, row

_MOST = 600  # characters


class FaultView(QWidget):
    """The sentence and two buttons.

    Signals:
        again_asked, anew_asked: the buttons.
    """

    again_asked = Signal()
    anew_asked = Signal()

    def __init__(self, fault: str, *, renewable: bool) -> None:
        super().__init__()
        words = Text(visible(cut(fault, _MOST)[0]), "ui", "text", wrap=True)
        self.again = Button(tr("Try again"), "refresh-cw", height=28)
        self.again.clicked.connect(self.again_asked)
        self.anew = Button(tr("Begin anew"), "file-text", height=28)
        self.anew.setVisible(renewable)
        self.anew.clicked.connect(self.anew_asked)
        note = tr("To begin anew keeps the old file beside the new one; what you allowed or forbade is asked again.")
        kept = Text(note, "small", "text2", wrap=True)
        kept.setVisible(renewable)
        said = column(words, kept, row(self.again, self.anew, None, gap=8), gap=8)
        glyph = column(Glyph("triangle-alert", "warn", 18), None)
        layout = row(glyph, said, gap=12, margins=(14, 10, 14, 10))
        layout.setStretchFactor(said, 1)
        self.setLayout(layout)
        self.setAccessibleName(fault)
