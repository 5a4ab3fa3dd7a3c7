"""Keys that mean the same wherever the focus is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QHelpEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QToolTip, QWidget

from desktop.ui.actions import Act
from desktop.ui.parts.button import ACT

if TYPE_CHECKING:
    from desktop.ui.window import MainWindow


class KeyFilter(QObject):
    """Sees every key in the window: letters go to the composer, Alt alone shows the menus, Ctrl+Z takes back.

    It goes where the focus goes. To see all events of the application would be simpler, but scrolling and drawing make
    hundreds a second of which each would wait for Python.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._alt_alone = False
        window.installEventFilter(self)
        QApplication.instance().focusChanged.connect(self._follow)  # type: ignore[union-attr]

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        if old is not None and old is not self._window:
            old.removeEventFilter(self)
        if new is not None and new.window() is self._window:
            new.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            return watched is self._window and self._tip(event)
        if not isinstance(event, QKeyEvent) or not isinstance(watched, QWidget) or not self._window.isActiveWindow():
            return False
        here = event.type() == QEvent.Type.KeyPress and watched.window() is self._window
        if here and self._steals(watched, event):
            return True
        self._watch_alt(event)
        return False

    def _tip(self, event: QHelpEvent) -> bool:
        """Show the tool tip of what gives an action, and leaves that to the window, with the keys it has now."""
        button = self._window.childAt(event.pos())
        act = button.property(ACT) if event.type() == QEvent.Type.ToolTip and button is not None else None
        if not act or button is None:
            return False
        keys = self._window.actions_.keys(Act[act])
        QToolTip.showText(event.globalPos(), f"{button.toolTip()}  {keys}".rstrip(), button)
        return True

    def _steals(self, watched: QWidget, event: QKeyEvent) -> bool:
        """Keys that mean the same everywhere: typing goes to the composer, Ctrl+Z takes back what was done."""
        if _is_undo(event):
            return self._window.undo.take_back(watched, held=event.isAutoRepeat())
        if event.key() == Qt.Key.Key_Escape and self._window.close_overlay():
            return True
        field = self._window.composer.edit
        if self._writes(watched) or not _is_letter(event) or field.isReadOnly():
            return False
        field.setFocus()
        field.insertPlainText(event.text())
        return True

    @staticmethod
    def _writes(widget: QWidget) -> bool:
        """Whether a widget takes typed text itself; lists that find a row by its first letters say so."""
        if getattr(widget, "takes_letters", False):
            return True
        if isinstance(widget, QTextEdit | QPlainTextEdit | QLineEdit):
            return not widget.isReadOnly()
        return False

    def _watch_alt(self, event: QKeyEvent) -> None:
        """Alt pressed and released alone shows the menu bar."""
        if event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):  # a shortcut's key is no KeyPress
            self._alt_alone = event.key() == Qt.Key.Key_Alt
        elif event.type() == QEvent.Type.KeyRelease and event.key() == Qt.Key.Key_Alt and self._alt_alone:
            self._alt_alone = False
            self._window.toggle_menu_bar()


def _is_undo(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_Z and event.modifiers() == Qt.KeyboardModifier.ControlModifier


def _is_letter(event: QKeyEvent) -> bool:
    """Whether a key types a character that no button uses for itself."""
    plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
    return plain and event.text().isprintable() and bool(event.text().strip())
