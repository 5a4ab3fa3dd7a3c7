"""Drives the real main window as a user does: keys, clicks and menus, over a scripted or a real engine."""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.app import Program
from desktop.base.paths import Paths, find_paths
from desktop.chat.conversation import Conversation, ConversationSummary
from desktop.chat.engine import Engine
from desktop.engine.scripted import ScriptedEngine
from desktop.store.history import History
from desktop.ui.actions import Act
from desktop.ui.flow.chats import ChatFlow
from desktop.ui.flow.models import ModelFlow, Phase
from desktop.ui.sidebar.model import ROW
from desktop.ui.sidebar.rows import Row
from desktop.ui.window import MainWindow

T = TypeVar("T")
WAIT_MS = 10_000


class Driver:
    """One running program and the hands of its user."""

    def __init__(self, qtbot: QtBot, app: QApplication, make_engine: Callable[[], Engine]) -> None:
        self.qtbot, self.app = qtbot, app
        self._make_engine = make_engine
        self.engines: list[Engine] = []
        self.program: Program

    def _engine(self) -> Engine:
        self.engines.append(self._make_engine())
        return self.engines[-1]

    def start(self, model: str | None = None, *, loaded: bool = True) -> None:
        """Open the window and wait until history and model are there."""
        self.open(model)
        self.until(lambda: self.program.models is not None)
        if loaded:
            self.until(lambda: self.models.state.phase is Phase.READY)

    def open(self, model: str | None = None) -> None:
        """Open the window and wait for nothing."""
        self.program = Program(self.app, find_paths(), model=model, make_engine=self._engine)
        self.program.start()

    def stop(self) -> None:
        """Close the window as its user does, and wait until it is gone."""
        self.program.window.quit()
        self.program.deleteLater()
        flush()

    def restart(self, model: str | None = None) -> None:
        """Close the program and open it again on the same data."""
        self.stop()
        self.start(model)

    # -- what is there

    @property
    def engine(self) -> ScriptedEngine:
        """The engine in use now."""
        engine = self.engines[-1]
        assert isinstance(engine, ScriptedEngine)
        return engine

    @property
    def window(self) -> MainWindow:
        """The main window."""
        return self.program.window

    @property
    def models(self) -> ModelFlow:
        assert self.program.models is not None
        return self.program.models

    @property
    def chats(self) -> ChatFlow:
        assert self.program.chats is not None
        return self.program.chats

    def stored(self, work: Callable[[History], T]) -> T:
        """Ask the store, as another reader would."""
        services = self.program.services
        assert services is not None
        return services.store.run(work).result(10)

    def summaries(self) -> tuple[ConversationSummary, ...]:
        """All stored conversations."""
        return self.stored(lambda history: history.conversations())

    def conversation(self) -> Conversation:
        """The open conversation as it is stored."""
        number = self.chats.id
        assert number is not None
        return self.stored(lambda history: history.conversation(number))

    def rows(self) -> list[Row]:
        """The sidebar's rows."""
        model = self.window.sidebar.model
        return [model.index(n).data(ROW) for n in range(model.rowCount())]

    def texts(self) -> list[str]:
        """The texts of the shown path as stored."""
        return [message.text for message in self.conversation().path()]

    def said(self) -> str:
        """The title of the banner that shows, or nothing."""
        banner = self.window.banner
        return banner.notice.title if banner.isVisible() and banner.notice is not None else ""

    # -- hands

    def until(self, condition: Callable[[], bool], timeout: int = WAIT_MS) -> None:
        """Wait for something to become true."""
        self.qtbot.waitUntil(condition, timeout=timeout)

    def write(self, text: str) -> None:
        """Type into whatever has the focus."""
        focus = self.window.focusWidget()
        assert focus is not None
        QTest.keyClicks(focus, text)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key on whatever has the focus."""
        QTest.keyClick(self.window.focusWidget() or self.window, key, modifier)

    def ctrl(self, key: Qt.Key) -> None:
        """Press a key with Control."""
        self.press(key, Qt.KeyboardModifier.ControlModifier)

    def click(self, button: QWidget) -> None:
        """Click in the middle of a widget that can be seen."""
        assert button.isVisible()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def click_row(self, conversation: int) -> None:
        """Click a conversation in the sidebar."""
        view = self.window.sidebar.view
        rect = view.visualRect(self.window.sidebar.model.index_of(conversation))
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())

    def menu(self, act: Act) -> None:
        """Choose a menu row that can be chosen."""
        action: QAction = self.window.actions_[act]
        assert action.isEnabled()
        action.trigger()

    def button(self, name: str, within: QWidget | None = None) -> QAbstractButton:
        """The visible button with this accessible name."""
        found = [
            button
            for button in (within or self.window).findChildren(QAbstractButton)
            if button.accessibleName() == name and button.isVisible()
        ]
        assert len(found) == 1, f"{len(found)} buttons named {name!r}"
        return found[0]

    def ask(self, text: str) -> None:
        """Type a question, send it, and wait for the end of the answer."""
        self.send(text)
        self.finished()

    def send(self, text: str) -> None:
        """Type a question and send it."""
        self.window.composer.take_focus()
        self.write(text)
        self.press(Qt.Key.Key_Return)
        assert self.window.composer.draft() == ""

    def finished(self) -> None:
        """Wait until no answer is being written any more."""
        self.until(lambda: not self.chats.turn.running and self.chats.id is not None)
        order = self.program.order
        assert order is not None
        self.until(lambda: order.listing.find(self.chats.id) is not None)  # the title comes from there


def flush() -> None:
    """Carry out what was left for later: deletions and queued signals."""
    for _ in range(3):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()
    gc.collect()


def our_threads() -> set[str]:
    """Names of the threads that run now, the main one aside."""
    return {thread.name for thread in threading.enumerate() if thread is not threading.main_thread()}


def history_path() -> Path:
    """The history file of this test's home."""
    paths: Paths = find_paths()
    return paths.history
