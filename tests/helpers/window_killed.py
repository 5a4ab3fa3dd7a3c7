"""A window program for kill tests: it asks for a long story and says what it has stored and shown.

Run as a fork (``fork_server``) of ``run``, or from nothing as ``python -m tests.helpers.window_killed ENGINE``. ENGINE
is "real" (the demo model) or "fake" (``streaming_worker``). Its lines begin with a monotonic time: ``ready`` (the
history is open and the window can be used), ``asked ID`` (the question is stored), ``shown CONVERSATION LENGTH``.
"""

from __future__ import annotations

import os
import sys
import time

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from desktop.app import Program, opening
from desktop.base.paths import find_paths
from desktop.chat.turn import UserStored
from desktop.engine.local import LocalEngine
from desktop.ui.composer.composer import Readiness
from desktop.ui.theme import load_fonts
from tests.helpers.streaming_worker import COMMAND

QUESTION = "Write a very long story about the sea, with many chapters and every detail."


def say(*words: object) -> None:
    os.write(1, (" ".join(map(str, (time.monotonic(), *words))) + "\n").encode())


class Asker:
    """Sends the question once it can be sent, then reports."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self._ready = self._sent = False
        program.ready.connect(self._opened)
        self.timer = QTimer()
        self.timer.timeout.connect(self.look)
        self.timer.start(20)

    def _opened(self) -> None:
        say("ready")
        assert self._program.chats is not None
        self._program.chats.turn.happened.connect(self._happened)

    def _happened(self, events: list[object]) -> None:
        for event in events:
            if isinstance(event, UserStored):
                say("asked", event.message.id)

    def look(self) -> None:
        """See what there is now."""
        chats = self._program.chats
        if chats is None:
            return
        if not self._sent and self._program.window.composer.readiness is Readiness.READY:
            self._sent = True
            chats.send(QUESTION)
        answer = chats.turn.so_far()
        if answer is not None:
            say("shown", answer.conversation, len(answer.text))


def run(engine: str) -> None:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    opening.make_tools = lambda paths, store: (None, None)  # the hosts of a fresh home would take the computer
    app = QApplication([])
    load_fonts()
    make = (lambda: LocalEngine(COMMAND)) if engine == "fake" else None
    program = Program(app, find_paths(), model="demo", make_engine=make)
    program.start()
    asker = Asker(program)
    app.exec()
    asker.timer.stop()


if __name__ == "__main__":
    run(sys.argv[1])
