"""The last page: what was made, and a chat with it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.base.i18n import tr
from desktop.library.library import Item
from desktop.ui.parts.bits import Panel
from desktop.ui.parts.button import Button, Kind, tool
from desktop.ui.parts.layout import Elided, Text, box, column
from desktop.ui.parts.paint import CARD
from desktop.ui.wizard.page import Foot, Page
from desktop.ui.wizard.steps import Step
from desktop.ui.wizard.words import disk_words, duration_words


class DonePage(Page):
    """A table of what there is now. ``show_report`` puts a picture of the conversion's quality below it.

    Signals:
        chat_asked: load it and chat.
        close_asked: just close.
    """

    chat_asked = Signal()
    close_asked = Signal()

    def __init__(self) -> None:
        super().__init__(Step.READY, "")
        self._values: dict[str, Elided] = {}
        table = QGridLayout()
        table.setContentsMargins(16, 10, 8, 10)
        table.setHorizontalSpacing(20)
        table.setVerticalSpacing(2)
        table.setColumnStretch(1, 1)
        names = tr("Type"), tr("Size"), tr("Time taken"), tr("SHA-256"), tr("Place")
        for n, (name, role) in enumerate(zip(names, ("ui", "num", "num", "mono-small", "mono-small"), strict=True)):
            table.setRowMinimumHeight(n, 28)
            value = self._values[name] = Elided("", role)
            table.addWidget(Text(name, "small", "text2"), n, 0)
            table.addWidget(value, n, 1)
            if role == "mono-small":
                copy = tool("copy", tr("Copy: {name}", name=name))
                copy.clicked.connect(lambda _on=False, value=value: QGuiApplication.clipboard().setText(value.whole()))
                table.addWidget(copy, n, 2)
        self._report = column(gap=0)
        self.close_button = Button(tr("Close"), kind=Kind.GHOST)
        self.chat = Button(tr("Chat now"), kind=Kind.PRIMARY)
        body = box(column(Panel(table, "fill", "", CARD), self._report, gap=16))
        self.compose(body, Foot(self.note, self.close_button, self.chat))
        self.chat.clicked.connect(self.chat_asked)
        self.close_button.clicked.connect(self.close_asked)

    def show_item(self, item: Item, seconds: float) -> None:
        """Show the new model, made in so many seconds since it was begun or gone on with."""
        self.title.setText(tr("{name} is ready", name=item.name))
        self.sentence.setText(tr("It was checked after it was written, and it stays on this computer."))
        sha256 = item.manifest.sha256 if item.manifest is not None else ""
        shown = item.type, disk_words(item.size), duration_words(seconds), sha256, str(item.path)
        for value, text in zip(self._values.values(), shown, strict=True):
            value.set_text(text)

    def values(self) -> dict[str, str]:
        """The table's rows."""
        return {name: value.whole() for name, value in self._values.items()}

    def show_report(self, picture: QWidget | None) -> None:
        """Show a picture of the conversion's quality below the table, or none."""
        while (old := self._report.takeAt(0)) is not None:
            if (widget := old.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        if picture is not None:
            self._report.addWidget(picture)

    def first(self) -> QWidget:
        return self.chat
