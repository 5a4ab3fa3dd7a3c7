"""What can be done with a message: the quiet buttons at its edge, and its menu with everything."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from enum import Enum, auto
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from desktop.base.i18n import tr
from desktop.ui.parts.layout import row
from desktop.ui.parts.menu import context_menu
from desktop.ui.transcript.controls import QuietTool

_SIZE: Final = 28
_GAP: Final = 2


class Deed(Enum):
    """One thing to do with a message."""

    COPY = auto()  # as it is: Markdown of an answer, the text of a question
    COPY_MARKDOWN = auto()  # the same where there is a choice
    COPY_PLAIN = auto()
    EDIT = auto()
    ANSWER_NOW = auto()  # of one that is being thought about
    REGENERATE = auto()
    CONTINUE = auto()
    BRANCH = auto()
    DELETE = auto()
    DETAILS = auto()
    MORE = auto()  # the menu itself


_GLYPHS: Final = {
    Deed.COPY: "copy",
    Deed.EDIT: "pencil",
    Deed.REGENERATE: "refresh-cw",
    Deed.BRANCH: "git-branch",
    Deed.MORE: "ellipsis",
}


def words(deed: Deed) -> str:
    """What a deed is called."""
    return {
        Deed.COPY: tr("Copy"),
        Deed.COPY_MARKDOWN: tr("Copy as Markdown"),
        Deed.COPY_PLAIN: tr("Copy as plain text"),
        Deed.EDIT: tr("Edit and branch"),
        Deed.ANSWER_NOW: tr("Answer now"),
        Deed.REGENERATE: tr("Regenerate"),
        Deed.CONTINUE: tr("Continue"),
        Deed.BRANCH: tr("Branch into a new chat"),
        Deed.DELETE: tr("Delete from here on"),
        Deed.DETAILS: tr("Details"),
        Deed.MORE: tr("More"),
    }[deed]


COPIES: Final = (Deed.COPY, Deed.COPY_MARKDOWN, Deed.COPY_PLAIN)


class DeedBar(QWidget):
    """Icon buttons in a row. Their room is always there; they are made when they are first wanted.

    Thousands of messages are scrolled through, and few of them are ever pointed at: a message costs no button before.

    Signals:
        chosen: (Deed) a button was pressed.
        made: there are new stops for the keyboard.
    """

    chosen = Signal(object)
    made = Signal()

    def __init__(self, deeds: Sequence[Deed], parent: QWidget) -> None:
        super().__init__(parent)
        self._deeds = deeds
        self._buttons: list[QuietTool] = []
        self._possible: Collection[Deed] = frozenset(Deed)
        self.setFixedSize(len(deeds) * _SIZE + (len(deeds) - 1) * _GAP, _SIZE)

    def set_shown(self, shown: bool) -> None:
        """Show or hide the pictures; buttons that were made stay where they are."""
        if shown and not self._buttons:
            self._make()
        for button in self._buttons:
            button.set_shown(shown)

    def set_possible(self, possible: Collection[Deed]) -> None:
        """Say what can be done now; the other buttons are disabled."""
        self._possible = possible
        for deed, button in zip(self._deeds, self._buttons, strict=False):
            button.setEnabled(deed in possible)

    def button(self, deed: Deed) -> QWidget:
        """The button of a deed, or the bar before there are any: what a menu opens below."""
        return self._buttons[self._deeds.index(deed)] if self._buttons else self

    def _make(self) -> None:
        self._buttons = [QuietTool(_GLYPHS[deed], words(deed), quiet=True) for deed in self._deeds]
        self.setLayout(row(*self._buttons, gap=_GAP))
        for deed, button in zip(self._deeds, self._buttons, strict=True):
            button.clicked.connect(lambda _=False, d=deed: self.chosen.emit(d))
            button.setEnabled(deed in self._possible)
            button.show()
        self.made.emit()


def deed_menu(
    parent: QWidget, groups: Sequence[Sequence[Deed]], chosen: Callable[[Deed], None], possible: Collection[Deed]
) -> QMenu:
    """A menu of deeds, a line between the groups; ``chosen`` is called with the one that was picked."""
    menu = context_menu(parent)
    for group in groups:
        if menu.actions() and group:
            menu.addSeparator()
        for deed in group:
            action = menu.addAction(words(deed))
            action.setEnabled(deed in possible)
            action.triggered.connect(lambda _=False, d=deed: chosen(d))
    return menu
