"""The real window with the real engine, asking one question by itself: for a test that kills it meanwhile.

Run as a script; prints a JSON line for each batch of events: how many characters of the answer are shown.
"""

from __future__ import annotations

import json
import sys

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.app import Program
from desktop.base.paths import find_paths
from desktop.chat.turn import AnswerDelta, TurnEvent
from desktop.ui.flow.models import Phase
from desktop.ui.theme import load_fonts


class Asker(QObject):
    """Types the question once the model is ready, and counts what arrives."""

    def __init__(self, program: Program, question: str) -> None:
        super().__init__()
        self.program, self.question, self.shown = program, question, 0
        self.timer = QTimer(self)
        self.timer.timeout.connect(self.try_to_ask)
        self.timer.start(20)

    def try_to_ask(self) -> None:
        """Ask as soon as it is possible."""
        models, chats = self.program.models, self.program.chats
        if models is None or chats is None or models.state.phase is not Phase.READY:
            return
        self.timer.stop()
        chats.events.connect(self.count)
        composer = self.program.window.composer
        composer.take_focus()
        QTest.keyClicks(self.program.window.focusWidget(), self.question)
        QTest.keyClick(self.program.window.focusWidget(), Qt.Key.Key_Return)

    def count(self, events: list[TurnEvent]) -> None:
        """Say how much of the answer is on the screen."""
        self.shown += sum(len(event.delta.text) for event in events if isinstance(event, AnswerDelta))
        sys.stdout.write(json.dumps({"shown": self.shown}) + "\n")
        sys.stdout.flush()


def main() -> int:
    """Open the window and let it ask."""
    app = QApplication(sys.argv[:1])
    load_fonts()
    program = Program(app, find_paths(), model="demo")
    asker = Asker(program, sys.argv[1])
    program.start()
    assert asker.program is program
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
