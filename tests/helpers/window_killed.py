"""A window program for the kill test: asks the demo model for a long story and reports what it has shown.

    python -m tests.helpers.window_killed

Writes a line "shown N" for every N characters of the answer that reached the transcript; runs until it is killed.
"""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from desktop.app import Program
from desktop.base.paths import find_paths
from desktop.ui.composer.composer import Readiness
from desktop.ui.theme import load_fonts

QUESTION = "Write a very long story about the sea, with many chapters and every detail."


class Asker:
    """Sends the question once it can be sent, then reports."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self._sent = False
        self.timer = QTimer()
        self.timer.timeout.connect(self.look)
        self.timer.start(20)

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
            sys.stdout.write(f"shown {len(answer.text)}\n")
            sys.stdout.flush()


def main() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication([])
    load_fonts()
    program = Program(app, find_paths(), model="demo")
    program.start()
    asker = Asker(program)
    app.exec()
    asker.timer.stop()


if __name__ == "__main__":
    main()
