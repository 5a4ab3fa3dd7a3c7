"""The program on the desktop beside its window: the tray, the icon, and coming to the front."""

from __future__ import annotations

import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from desktop.app.instance import QUESTION
from desktop.base.notifications import announce
from desktop.jobs.runner import Jobs
from desktop.ui.flow.chats import ChatFlow
from desktop.ui.preferences import Preferences
from desktop.ui.theme import mark_icon
from desktop.ui.tray import Tray
from desktop.ui.window import MainWindow


class Presence(QObject):
    """Keeps the tray in step with the settings and the window, which may be replaced: it is asked for each time.

    Signals:
        notified: (title, text) a notification was sent.
    """

    notified = Signal(str, str)

    def __init__(self, window: Callable[[], MainWindow], preferences: Preferences, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._window, self._preferences, self._jobs = window, preferences, jobs
        self._chats: ChatFlow | None = None
        QApplication.setWindowIcon(mark_icon())
        self.tray = Tray(self)
        self.tray.open_asked.connect(self.come)
        self.tray.question_asked.connect(self.take_question)
        self.tray.answered.connect(self._open)
        self.tray.quit_asked.connect(lambda: self._window().quit())
        preferences.changed.connect(self._changed)
        self.renew()

    def attend(self, chats: ChatFlow) -> None:
        """Know the conversations, once there are any."""
        self._chats = chats

    def renew(self) -> None:
        """The window or its language is another."""
        wanted = self._preferences.values.tray and Tray.there_is_one()
        self._window().stays = wanted
        self.tray.set_wanted(wanted)

    def _changed(self, names: frozenset[str]) -> None:
        if "tray" in names:
            self.renew()

    def notify(self, title: str, text: str, conversation: int) -> None:
        """Announce news of a conversation; choosing the notification shows it."""
        if sys.platform.startswith("linux"):
            self._jobs.call(lambda: announce(title, text), lambda chosen: self._open(conversation) if chosen else None)
        else:
            self.tray.notify(title, text, conversation)
        self.notified.emit(title, text)

    def come(self) -> None:
        """Bring the window in front of everything else, wherever it was put."""
        window = self._window()
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()

    def told(self, message: bytes) -> None:
        """Do what a later start of the program wants."""
        if message == QUESTION:
            self.take_question()
        else:
            self.come()

    def take_question(self) -> None:
        """Bring the window in front with a new chat, ready for a question; an answer that is being written goes on."""
        self.come()
        if self._chats is not None:
            self._chats.new()
            self._window().composer.take_focus()

    def _open(self, conversation: int) -> None:
        if self._chats is not None:
            self._chats.open(conversation)
        self.come()

    def close(self) -> None:
        """Take the icon away."""
        self.tray.close()
