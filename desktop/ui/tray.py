"""The icon in the system's tray. On Windows and macOS Qt sends the system's notifications by way of it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from desktop.base.i18n import tr
from desktop.ui.theme import mark_icon

_SHOWN_MS = 10_000  # how long a notification may be answered when the icon is there only for it


class Tray(QObject):
    """Shown when the user wants it, else only as long as a notification stands.

    Signals:
        open_asked: the window is wanted.
        question_asked: the field for a quick question is wanted.
        quit_asked: the program should end.
        answered: (conversation) the notification about it was clicked.
    """

    open_asked = Signal()
    question_asked = Signal()
    quit_asked = Signal()
    answered = Signal(int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._icon = QSystemTrayIcon(mark_icon(), self)
        self._icon.setToolTip("Nemodesk")
        self._menu: QMenu | None = None
        self._wanted = False
        self._about = 0
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(_SHOWN_MS)
        self._clock.timeout.connect(self._settle)
        self._icon.activated.connect(self._activated)
        self._icon.messageClicked.connect(lambda: self.answered.emit(self._about))

    @staticmethod
    def there_is_one() -> bool:
        """Whether this desktop has a tray; without one nothing may be hidden in it."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def set_wanted(self, wanted: bool) -> None:
        """Show the icon for good, or not; with a menu in the language of now."""
        self._wanted = wanted
        if wanted:
            self._build_menu()
        self._settle()

    def menu(self) -> QMenu | None:
        """What a right click shows."""
        return self._menu

    def notify(self, title: str, text: str, conversation: int) -> None:
        """Send a notification about a conversation; where there is no tray, nothing happens."""
        if not self.there_is_one():
            return
        self._about = conversation
        self._icon.show()
        self._icon.showMessage(title, text, mark_icon(), _SHOWN_MS)
        if not self._wanted:
            self._clock.start()

    def _settle(self) -> None:
        self._icon.setVisible(self._wanted)

    def _build_menu(self) -> None:
        old, self._menu = self._menu, QMenu()
        for text, signal in (
            (tr("Open Nemodesk"), self.open_asked),
            (tr("Quick question…"), self.question_asked),
            (tr("Quit"), self.quit_asked),
        ):
            self._menu.addAction(text).triggered.connect(signal)
        self._menu.insertSeparator(self._menu.actions()[-1])
        self._icon.setContextMenu(self._menu)
        if old is not None:
            old.deleteLater()

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick):
            self.open_asked.emit()

    def close(self) -> None:
        """Take the icon away."""
        self._icon.hide()
        if self._menu is not None:
            self._menu.deleteLater()
            self._menu = None
