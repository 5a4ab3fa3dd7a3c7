"""What a switched thinking costs, said below the switch before the next message is sent."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.base.i18n import number, tr
from desktop.ui.parts.bits import Glyph
from desktop.ui.parts.layout import Text, row


class Reread(QWidget):
    """One quiet line; hidden while there is nothing to say."""

    def __init__(self) -> None:
        super().__init__()
        self.words = Text("", "small", "text2", wrap=True)
        layout = row(Glyph("rotate-ccw", "text3", 14), self.words, gap=8, margins=(6, 0, 0, 2))
        layout.setStretchFactor(self.words, 1)
        self.setLayout(layout)
        self.hide()

    def show_count(self, count: int) -> None:
        """Say how many tokens are read again; 0 for nothing to say."""
        text = tr(
            "Thinking was switched: {count} token is read again|Thinking was switched: {count} tokens are read again",
            n=count,
            count=number(count),
        )
        self.words.setText(text if count else "")
        self.setVisible(count > 0)
