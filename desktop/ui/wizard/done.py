"""The last page: what was made, and a chat with it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.base.i18n import tr
from desktop.library.library import Item
from desktop.ui.parts.bits import Panel
from desktop.ui.parts.button import Button, Kind
from desktop.ui.parts.layout import Text, box, column
from desktop.ui.parts.paint import CARD
from desktop.ui.wizard.page import Foot, Page, selectable
from desktop.ui.wizard.steps import Step
from desktop.ui.wizard.words import disk_words, duration_words


class DonePage(Page):
    """A table of what there is now. ``report`` is the place of a picture of the conversion's quality.

    Signals:
        chat_asked: load it and chat.
        close_asked: just close.
    """

    chat_asked = Signal()
    close_asked = Signal()

    def __init__(self) -> None:
        super().__init__(Step.READY, "")
        self._table = QGridLayout()
        self._table.setContentsMargins(16, 12, 16, 12)
        self._table.setHorizontalSpacing(20)
        self._table.setVerticalSpacing(6)
        self._table.setColumnStretch(1, 1)
        self._values: dict[str, Text] = {}
        self.report = column(gap=0)
        self.close_button = Button(tr("Close"), kind=Kind.GHOST)
        self.chat = Button(tr("Chat now"), kind=Kind.PRIMARY)
        panel = Panel(self._table, "fill", "", CARD)
        self.compose(box(column(panel, self.report, gap=16)), Foot(self.note, self.close_button, self.chat))
        self.chat.clicked.connect(self.chat_asked)
        self.close_button.clicked.connect(self.close_asked)

    def show_item(self, item: Item, sha256: str, seconds: float) -> None:
        """Show the new model; ``sha256`` of its file, empty when it is not known."""
        self.title.setText(tr("{name} is ready", name=item.name))
        self.sentence.setText(tr("It was checked after it was written, and it stays on this computer."))
        rows = (
            (tr("Type"), item.type, "ui"),
            (tr("Size"), disk_words(item.size), "num"),
            (tr("Time"), duration_words(seconds), "num"),
            (tr("SHA-256"), " ".join(sha256[n : n + 16] for n in range(0, len(sha256), 16)), "mono-small"),
            (tr("Place"), str(item.path), "mono-small"),
        )
        for n, (name, value, role) in enumerate(rows):
            self._show_row(n, name, value, role)

    def _show_row(self, n: int, name: str, value: str, role: str) -> None:
        if name not in self._values:
            self._values[name] = selectable(Text("", role, "text", wrap=True))
            self._table.addWidget(Text(name, "small", "text3"), n, 0)
            self._table.addWidget(self._values[name], n, 1)
        self._values[name].setText(value)
        self._values[name].setAccessibleName(f"{name}: {value}")

    def values(self) -> dict[str, str]:
        """The table's rows."""
        return {name: value.text() for name, value in self._values.items()}

    def show_report(self, picture: QWidget) -> None:
        """Show a picture of the conversion's quality below the table."""
        while (old := self.report.takeAt(0)) is not None:
            if (widget := old.widget()) is not None:
                widget.deleteLater()
        self.report.addWidget(picture)

    def first(self) -> QWidget:
        return self.chat
