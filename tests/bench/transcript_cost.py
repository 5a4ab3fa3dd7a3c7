"""What the transcript costs the main thread, by its CPU time: ``python -m tests.bench.transcript_cost``.

Bars: opening a stored conversation of 500 messages at most 100 ms, a streamed update at 32,000 tokens at most 10 ms.
``tests/ui/transcript/test_cost.py`` holds them ten times looser.
"""

from __future__ import annotations

import os
import statistics
import time
from collections.abc import Callable

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from desktop.chat.conversation import MessageState
from desktop.chat.model import TextDelta, ThinkingDelta
from desktop.chat.rounds import StepBegun
from desktop.chat.turn import AnswerBegun, AnswerDelta
from desktop.ui.theme import ThemeWatcher, load_fonts
from desktop.ui.transcript import TranscriptView
from desktop.ui.transcript.assistant import AssistantMessage
from tests.helpers import transcript_samples as samples

PIECE = 40  # characters an update: ten tokens


def cpu_ms(work: Callable[[], object]) -> float:
    """CPU time of this thread, events that follow included."""
    begun = time.thread_time()
    work()
    for _ in range(3):
        QApplication.processEvents()
    return (time.thread_time() - begun) * 1000


def new_view(width: int = 1016, height: int = 860) -> TranscriptView:
    """A shown, empty view."""
    view = TranscriptView()
    view.resize(width, height)
    view.show()
    QApplication.processEvents()
    return view


def open_cost(messages: int, *, rounds: int = 0) -> tuple[float, float]:
    """Milliseconds to open a long conversation at its end, and to scroll one step of the wheel (median of 60).

    With ``rounds`` each answer has so many of them that ended with a call.
    """
    stored = samples.tool_conversation(messages, rounds) if rounds else samples.long_conversation(messages)
    view = new_view()
    opened = cpu_ms(lambda: view.show_conversation(stored))
    bar = view.verticalScrollBar()
    steps = [cpu_ms(lambda: bar.setValue(bar.value() - 120)) for _ in range(60)]
    view.close()
    view.deleteLater()
    return opened, statistics.median(steps)


def streamed_costs(tokens: int, updates: int = 30, *, thinking: bool = False, rounds: int = 0) -> list[float]:
    """Milliseconds of each update of an answer that has ``tokens`` tokens already, and so many rounds before."""
    text = samples.reasoning(tokens + updates * 10 + 10)
    start = tokens * 4
    view = new_view()
    view.apply(AnswerBegun(samples.answer(2, 1, "", state=MessageState.STREAMING)))
    live = next(message for message in view.findChildren(AssistantMessage) if message.live)

    for n, step in enumerate(samples.tool_steps(rounds)):
        view.apply(StepBegun(2, n, step))

    def feed(piece: str) -> None:
        view.apply(AnswerDelta(2, ThinkingDelta(piece, 1) if thinking else TextDelta(piece, 1)))
        live.flush()

    cpu_ms(lambda: feed(text[:start]))
    pieces = [text[start + n * PIECE : start + (n + 1) * PIECE] for n in range(updates)]
    costs = [cpu_ms(lambda piece=piece: feed(piece)) for piece in pieces]  # type: ignore[misc]
    view.close()
    view.deleteLater()
    QApplication.processEvents()
    return costs


def main() -> None:
    """Print the figures."""
    app = QApplication([])
    load_fonts()
    ThemeWatcher(app)
    begun = time.thread_time()
    view = new_view()
    view.show_conversation(samples.gallery())
    QApplication.processEvents()
    print(f"first view with a conversation: {(time.thread_time() - begun) * 1000:.1f} ms")
    view.close()
    for count in (500, 500, 2000):
        opened, step = open_cost(count)
        print(f"open {count} messages: {opened:.1f} ms; one wheel step: {step:.2f} ms (median)")
    opened, step = open_cost(50, rounds=8)
    print(f"open 25 answers with 8 rounds of calls each: {opened:.1f} ms; one wheel step: {step:.2f} ms (median)")
    costs = streamed_costs(1000, rounds=8)
    print(f"update at 1000 tokens below 8 rounds: {statistics.median(costs):.2f} ms median, {max(costs):.2f} ms max")
    for tokens in (1000, 8000, 32000):
        for thinking in (False, True):
            costs = streamed_costs(tokens, thinking=thinking)
            what = "thinking" if thinking else "answer"
            median, most = statistics.median(costs), max(costs)
            print(f"update of {what} at {tokens} tokens: {median:.2f} ms median, {most:.2f} ms max")


if __name__ == "__main__":
    main()
