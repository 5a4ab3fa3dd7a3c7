"""The page of shortcuts: a row an action, whose keys are pressed to change them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QKeyCombination, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFontMetricsF, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.base.i18n import tr
from desktop.ui.actions import Act
from desktop.ui.parts.button import tool
from desktop.ui.parts.keyring import RingButton
from desktop.ui.parts.layout import row
from desktop.ui.parts.paint import CENTRE, CONTROL, focus_ring, rrect
from desktop.ui.preferences import Preferences
from desktop.ui.settings.rows import Row
from desktop.ui.settings.transfer import replaced
from desktop.ui.shortcuts import Fixed, Shortcut, Shortcuts, is_usable, shown
from desktop.ui.theme import font, t

_PLAIN = Qt.KeyboardModifier.NoModifier


class KeyButton(RingButton):
    """Shows keys; pressed, it takes the next keys. Esc keeps the old ones, Backspace takes them away.

    Signals:
        pressed_keys: (keys in Qt's portable form) what was pressed; empty to take the keys away.
    """

    pressed_keys = Signal(str)

    def __init__(self, what: str) -> None:
        super().__init__()
        self._what, self._keys = what, ""
        self.setCheckable(True)
        self.setFont(font("ui"))
        self.setFixedHeight(32)
        self.toggled.connect(lambda _on: self._renew())

    def set_keys(self, keys: str) -> None:
        """Show other keys."""
        self._keys = keys
        self.setChecked(False)
        self._renew()

    def _renew(self) -> None:
        self.setText(tr("Press the keys…") if self.isChecked() else shown(self._keys) or tr("No shortcut"))
        self.setAccessibleName(f"{self._what}: {self.text()}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(max(120, round(QFontMetricsF(self.font()).horizontalAdvance(self.text())) + 28), 32)

    def paintEvent(self, event: QPaintEvent) -> None:
        p, c, r = QPainter(self), t(), QRectF(self.rect())
        taking = self.isChecked()
        rrect(p, r, CONTROL, c.hover if self.over and not taking else c.raised, c.accent if taking else c.rim)
        p.setFont(self.font())
        p.setPen(QColor(c.accent_ink if taking else c.text if self._keys else c.text3))
        p.drawText(r, CENTRE, self.text())
        if self.ring:
            focus_ring(p, r, CONTROL)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and self.isChecked():
            if event.type() is QEvent.Type.ShortcutOverride:  # no action may take what is pressed here
                event.accept()
                return True
            if event.type() is QEvent.Type.KeyPress:
                self._take(event)
                return True
        elif isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and _is_enter(event):
            self.click()
            return True
        return super().event(event)

    def _take(self, event: QKeyEvent) -> None:
        key, modifiers = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key is Qt.Key.Key_Escape and modifiers == _PLAIN:
            self.setChecked(False)
        elif key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete) and modifiers == _PLAIN:
            self.pressed_keys.emit("")
        elif is_usable(pressed := QKeyCombination(modifiers, key)):
            self.pressed_keys.emit(QKeySequence(pressed).toString(QKeySequence.SequenceFormat.PortableText))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.setChecked(False)
        super().focusOutEvent(event)


def _is_enter(event: QKeyEvent) -> bool:
    return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class KeyControl(QWidget):
    """The keys of one action, and a way back to those it began with."""

    def __init__(self, one: Shortcut) -> None:
        super().__init__()
        self.keys = KeyButton(one.text)
        words = tr("{action}: back to {keys}", action=one.text, keys=shown(one.default) or tr("No shortcut"))
        self.back = tool("rotate-ccw", words)
        policy = self.back.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.back.setSizePolicy(policy)
        self.setLayout(row(self.back, self.keys, gap=4))
        self.show_keys(one)

    def show_keys(self, one: Shortcut) -> None:
        """Show the keys that the action has now."""
        self.keys.set_keys(one.keys)
        self.back.setVisible(one.changed)


class KeyRows(QObject):
    """Makes the rows, and gives actions the keys that are pressed.

    Signals:
        said: (text, what takes it back or None) what became of them.
    """

    said = Signal(str, object)

    def __init__(self, preferences: Preferences, parent: QObject) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self.controls: dict[Act, KeyControl] = {}  # of the page that shows

    def shortcuts(self) -> Shortcuts:
        """The keys now."""
        return Shortcuts(self._preferences.values.shortcuts)

    def make(self, one: Shortcut, *, over: str = "") -> Row:
        """The row of one action."""
        control = self.controls[one.act] = KeyControl(one)
        control.keys.pressed_keys.connect(lambda keys: self._give(one.act, keys))
        control.back.clicked.connect(lambda: self._give(one.act, one.default))
        return Row(one.text, "", control, over=over)

    def refresh(self) -> None:
        """Show what has changed."""
        for one in self.shortcuts().rows():
            if one.act in self.controls:
                self.controls[one.act].show_keys(one)

    def _give(self, act: Act, keys: str) -> None:
        shortcuts = self.shortcuts()
        other = shortcuts.user_of(keys, act) if keys else None
        if isinstance(other, Fixed):
            self.said.emit(tr("{keys} belongs to text fields: {what}.", keys=shown(keys), what=other.text), None)
            self.refresh()
            return
        undo = replaced(self._preferences, {"shortcuts": shortcuts.given(act, keys)})
        self.refresh()
        if other is not None:
            self.said.emit(tr("“{action}” no longer has {keys}.", keys=shown(keys), action=other.text), undo)


def search_words(one: Shortcut) -> str:
    """Everything by which an action is found."""
    return " ".join((one.text, one.menu, one.keys, shown(one.keys), tr("Shortcuts"), tr("hotkeys, key bindings")))
