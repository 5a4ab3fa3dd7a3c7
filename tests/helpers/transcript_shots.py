"""Draws pictures of the transcript.

``python -m tests.helpers.transcript_shots FOLDER``; QT_SCALE_FACTOR=2 draws them at scale 2.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from desktop.chat.conversation import MessageState
from desktop.chat.engine import PromptProgress
from desktop.chat.messages import ThinkingMode
from desktop.chat.model import ThinkingDelta
from desktop.chat.turn import AnswerBegun, AnswerDelta, AnswerProgress, UserStored
from desktop.ui.theme import Scheme, ThemeWatcher, load_fonts
from desktop.ui.transcript import TranscriptView
from desktop.ui.transcript.assistant import AssistantMessage
from desktop.ui.transcript.timeline import Step
from tests.helpers import transcript_samples as samples


def settle(app: QApplication) -> None:
    """Let everything that waits in the event loop happen."""
    for _ in range(6):
        app.processEvents()


def main(folder: Path) -> None:
    """Write the pictures."""
    app = QApplication([])
    load_fonts()
    folder.mkdir(parents=True, exist_ok=True)
    ratio = os.environ.get("QT_SCALE_FACTOR", "1")
    watcher = ThemeWatcher(app)
    for scheme in (Scheme.LIGHT, Scheme.DARK):
        watcher.set_scheme(scheme)
        for width in (1016, 600):
            name = f"{scheme}-{width}-{ratio}x"
            view = TranscriptView()
            view.resize(width, 900)
            view.show()
            view.show_conversation(samples.gallery())
            view.verticalScrollBar().setValue(0)
            settle(app)
            view.grab().save(str(folder / f"{name}-top.png"))
            view.resize(width, 3200)
            view.verticalScrollBar().setValue(0)
            for step in view.findChildren(Step):
                step.setChecked(True)
            settle(app)
            view.grab().save(str(folder / f"{name}-all.png"))
            view.resize(width, 700)
            live(view, app)
            view.grab().save(str(folder / f"{name}-live.png"))
            view.close()


def live(view: TranscriptView, app: QApplication) -> None:
    """An answer that thinks."""
    view.apply(UserStored(samples.user(20, 11, "Find the sum of all positive integers n.")))
    begun = samples.answer(21, 20, "", state=MessageState.STREAMING, mode=ThinkingMode.ON)
    view.apply(AnswerBegun(begun))
    view.apply(AnswerProgress(21, PromptProgress(4096, 9310, 0)))
    view.apply(AnswerDelta(21, ThinkingDelta(samples.THINKING, 1246)))
    for message in view.findChildren(AssistantMessage):
        if message.live:
            message.flush()
    settle(app)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
