"""What was done and can be taken back, and what Ctrl+Z means where."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from desktop.base.i18n import tr

if TYPE_CHECKING:
    from desktop.ui.window import MainWindow


class Step:
    """Something that was done, in the words of its toast. It is taken back once, wherever that is asked for."""

    def __init__(self, text: str, undo: Callable[[], object]) -> None:
        self.text = text
        self.taken = False
        self._undo = undo

    def take_back(self) -> None:
        """Undo it, unless that has happened."""
        if not self.taken:
            self.taken = True
            self._undo()


class Steps:
    """All that was done since the program began; it outlives the windows."""

    def __init__(self) -> None:
        self._steps: list[Step] = []

    def add(self, step: Step) -> None:
        """This was done now."""
        self._steps.append(step)

    @property
    def last(self) -> Step | None:
        """What was done last and is not taken back."""
        while self._steps and self._steps[-1].taken:
            self._steps.pop()
        return self._steps[-1] if self._steps else None


class Undo(QObject):
    """Ctrl+Z and Edit, Undo: what the toast offers, else the later of what was typed and what was done."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._toast, self._field = window, window.toast, window.composer.edit
        self._typed_after: Step | None = None  # what was done last when the message was typed
        self._field.textChanged.connect(self._typed)
        window.actions_.undo.triggered.connect(self._chosen)
        window.actions_.edit_menu.aboutToShow.connect(self._name)

    def _typed(self) -> None:
        self._typed_after = self._toast.steps.last

    def next_for(self, focus: QWidget | None) -> Step | None:
        """What is taken back now; None where the text field that has the focus takes back what was typed in it."""
        if self._toast.offered is not None:
            return self._toast.offered
        last = self._toast.steps.last
        if focus is self._field:
            typed = self._field.document().isUndoAvailable() and self._typed_after is last
        else:
            typed = isinstance(focus, QLineEdit | QTextEdit | QPlainTextEdit) and not focus.isReadOnly()
        return None if typed else last

    def take_back(self, focus: QWidget | None, *, held: bool = False) -> bool:
        """Take it back; False where that is left to the text field. A key that is ``held`` takes nothing back."""
        step = self.next_for(focus)
        if step is None:
            return False
        if not held:
            seen = self._toast.offered is step
            self._toast.hide()
            step.take_back()
            if not seen:  # nobody may remember what it was
                self._toast.say(tr("Undone: {deed}", deed=step.text))
        return True

    def _chosen(self) -> None:
        focus = self._window.focusWidget()
        undo = getattr(focus, "undo", None)
        if not self.take_back(focus) and callable(undo):
            undo()

    def _name(self) -> None:
        """The menu says what it would take back."""
        step = self.next_for(self._window.focusWidget())
        words = tr("Undo") if step is None else tr("Undo: {deed}", deed=step.text.replace("&", "&&"))
        self._window.actions_.undo.setText(words)
