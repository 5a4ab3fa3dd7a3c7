"""The whole window and the hands of its user beside an MCP server, and a heart that says when the loop stood still."""

from __future__ import annotations

import faulthandler
import sys
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import partial
from typing import Any, Final, TypeVar

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from desktop.app import Program
from desktop.app.start import _application
from desktop.base.paths import find_paths
from desktop.chat.messages import ToolCall
from desktop.chat.tools import Choice, Decision
from desktop.chat.turn import TurnLoop
from desktop.engine.scripted import ScriptedEngine
from desktop.store.recorder import StoreRecorder
from desktop.ui.actions import Act
from desktop.ui.tools.logs import SourceLog
from desktop.ui.tools.manager import ToolsDialog
from desktop.ui.tools.menu import ToolsMenu
from desktop.ui.tools.picking import PromptsDialog, ResourcesDialog
from desktop.ui.tools.server_rows import ServerPlan
from desktop.ui.transcript import TranscriptView
from desktop.ui.transcript.tool_row import ToolRow
from tests.helpers.host_watch import PROGRAM, Watcher
from tests.helpers.tool_scripts import Say, ScriptModel

BEAT_MS: Final = 2
QUIET_S: Final = 4.0  # for what a window does after its start
LIMIT_S: Final = 120.0
TRACED_S: Final = 0.05  # a stop that is traced

T = TypeVar("T")


@dataclass
class Figures:
    """The worst of some runs; seconds and bytes."""

    runs: int = 0
    stood: float = 0.0
    ours: float = 0.0
    work: float = 0.0
    at: str = ""  # where it worked longest
    late: float = 0.0
    memory: float = 0.0
    gone: float = 0.0

    def add(self, other: Figures) -> None:
        """Another run."""
        self.runs += other.runs
        self.at = other.at if other.ours >= self.ours else self.at
        for name in ("stood", "ours", "work", "late", "memory", "gone"):
            setattr(self, name, max(getattr(self, name), getattr(other, name)))


class Heart:
    """Beats in the window's loop and keeps the longest times between two beats; ``stage`` says what happens now."""

    def __init__(self, *, trace: bool) -> None:
        self.stage = ""
        self._trace = trace
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._last, self._worked, self._all = time.perf_counter(), time.thread_time(), time.process_time()
        self._found = Figures()
        self._timer.start(BEAT_MS)

    def _beat(self) -> None:
        now, worked, all_ = time.perf_counter(), time.thread_time(), time.process_time()
        found = self._found
        if all_ - self._all > found.ours:
            found.ours, found.at = all_ - self._all, self.stage
        found.stood, found.work = max(found.stood, now - self._last), max(found.work, worked - self._worked)
        self._last, self._worked, self._all = now, worked, all_
        if self._trace:
            faulthandler.dump_traceback_later(TRACED_S)

    def taken(self) -> Figures:
        """What was found since it was asked last."""
        self._beat()  # what stands still until now counts
        found, self._found = self._found, Figures()
        return found


class Person:
    """The program, and the hands of its user."""

    def __init__(self, *, trace: bool) -> None:
        self.app = _application()
        self.program = Program(self.app, find_paths(), make_engine=ScriptedEngine)
        self.program.start()
        self.until(lambda: self.program.window.status_line.state() == "Ready")
        services = self.program.services
        assert services is not None
        assert services.tools is not None
        self.services, self.service = services, services.tools
        [self.view] = self.program.window.findChildren(TranscriptView)
        self.heart = Heart(trace=trace)
        self.watcher = Watcher()
        self.rest(QUIET_S)
        self._servers: dict[str, str] = {}

    def until(self, done: Callable[[], bool]) -> None:
        """Let the loop run as it does until something is true."""
        loop, look, limit = QEventLoop(), QTimer(), time.monotonic() + LIMIT_S
        look.timeout.connect(lambda: loop.quit() if done() or time.monotonic() > limit else None)
        look.start(10)
        loop.exec()
        if not done():
            raise TimeoutError(self.heart.stage)

    def rest(self, seconds: float) -> None:
        """Let late events come."""
        end = time.monotonic() + seconds
        self.until(lambda: time.monotonic() > end)

    def ask(self, work: Callable[[], Awaitable[T]]) -> T:
        """What the service gives."""
        found: list[Any] = []
        self.services.jobs.call(work, found.append, found.append)
        self.until(lambda: bool(found))
        if isinstance(found[0], Exception):
            raise found[0]
        answer: T = found[0]
        return answer

    def press(self, *keys: Qt.Key) -> None:
        """Keys on whatever has the focus."""
        for key in keys:
            QTest.keyClick(self.program.window.focusWidget() or self.program.window, key)

    # -- servers

    def server(self, mischief: str) -> str:
        """The id of a server with this argument, added and allowed, switched on."""
        service = self.service
        if (known := self._servers.get(mischief)) is None:
            plan = ServerPlan(mischief, (sys.executable, PROGRAM, mischief))
            known = self._servers[mischief] = self.ask(lambda: service.add_server(plan))
            self.ask(lambda: service.review(known))
            self.ask(lambda: service.settle(known, Decision(Choice.ALWAYS)))
        self.ask(lambda: service.switch(known, True))
        return known

    def away(self, server: str) -> float:
        """Switch a server off; seconds until nothing of it runs."""
        self.heart.stage = "end"
        self.watcher.send("gone")
        self.ask(lambda: self.service.switch(server, False))
        return self.watched()["seconds"]

    def watched(self) -> dict[str, float]:
        """The next answer of the watcher."""
        self.until(lambda: bool(self.watcher.answers))
        return self.watcher.answers.pop(0)

    # -- a turn

    def turn(self, *calls: ToolCall, stop: bool = False) -> None:
        """A question whose answer makes these calls one after another; each is allowed by the keyboard."""
        models, chats = self.program.models, self.program.chats
        assert models is not None
        assert chats is not None
        rounds = [Say(thinking="So be it.", calls=(one,)) for one in calls]
        model = ScriptModel(*rounds, Say("That is all."), context=8192)
        toolbox = self.service.toolbox  # type: ignore[attr-defined]
        models.turns = TurnLoop(model, StoreRecorder(self.services.store), toolbox)
        self.heart.stage = "question"
        chats.new()
        chats.send("Do it.")
        while chats.turn.running:
            self.until(lambda: not chats.turn.running or (self.view.card is not None and self.view.card.armed))
            if (card := self.view.card) is None or not card.armed:
                continue
            self.heart.stage = "card"
            card.take_focus()
            self.press(Qt.Key.Key_Right, Qt.Key.Key_Return)
            self.heart.stage = "call"
            if stop:
                self.rest(0.5)
                chats.stop()
            self.until(partial(lambda asked: not chats.turn.running or self.view.card is not asked, card))
        self._look_at(chats)

    def _look_at(self, chats: Any) -> None:
        """Unfold the rows of calls, leave the chat, and come back."""
        self.heart.stage = "row"
        for row in self.program.window.findChildren(ToolRow):
            if row.isVisible():
                row.step.setFocus()
                self.press(Qt.Key.Key_Return)
                self.rest(0.3)
        chat = chats.id
        self.heart.stage = "opening"
        chats.new()
        self.rest(0.05)
        chats.open(chat)
        self.until(lambda: chats.id == chat)
        self.rest(0.2)

    # -- pages

    def shown(self, kind: type[T]) -> T:
        """The window of a kind that shows."""
        found: list[T] = []

        def look() -> bool:
            found[:] = [one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()]
            return bool(found)

        self.until(look)
        return found[0]

    def pages(self, server: str) -> None:
        """The menu, the manager and its log, and what is picked in the menu."""
        window = self.program.window
        self._menu()
        self.rest(0.5)
        self._menu().close()
        self._pick(ResourcesDialog)
        self._pick(PromptsDialog)
        self.heart.stage = "manager"
        window.actions_[Act.TOOLS].trigger()
        manager = self.shown(ToolsDialog)
        self.rest(0.5)
        manager.entries[server].log_asked.emit()
        self.rest(0.5)
        self.shown(SourceLog).close()
        manager.close()
        self.rest(0.1)

    def _menu(self) -> ToolsMenu:
        """The open menu."""
        self.heart.stage = "menu"
        if not any(isinstance(one, ToolsMenu) and one.isVisible() for one in QApplication.topLevelWidgets()):
            self.program.window.composer.tools.click()
        return self.shown(ToolsMenu)

    def _pick(self, kind: type[ResourcesDialog | PromptsDialog]) -> None:
        """Choose the first row, if there is one; what cannot be had is said in the dialog."""
        menu = self._menu()
        self.heart.stage = "picking"
        (menu.resources_asked if kind is ResourcesDialog else menu.prompts_asked).emit()
        menu.close()
        dialog = self.shown(kind)
        self.until(lambda: bool(dialog.list.rows) or dialog.said.isVisible() or dialog.answered)
        self.rest(0.3)
        if dialog.list.rows:
            self.heart.stage = "picked"
            dialog.list.choose(0)
            for one in dialog.blanks.fields.values():
                one.setText("a")
            dialog.take.click()
            self.until(lambda: not isValid(dialog) or not dialog.isVisible() or dialog.said.isVisible())
            self.rest(0.3)
        if isValid(dialog):
            dialog.close()
        self.program.window.composer.set_draft("")

    def close(self) -> None:
        """Close the window as its user does."""
        self.program.window.quit()
        self.watcher.close()
