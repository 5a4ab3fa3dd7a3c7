"""What hostile texts cost the main thread: ``python -m tests.bench.hostile_texts [KIND ...]``.

Bar: at most 100 ms of its CPU time for each megabyte of a text, a shorter one counting as one, in every place where a
message shows texts. ``tests/ui/transcript/test_hostile.py`` holds it ten times looser.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from typing import Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from desktop.chat.conversation import Conversation, StoredMessage
from desktop.ui.theme import ThemeWatcher, load_fonts
from desktop.ui.transcript import TranscriptView
from tests.bench.transcript_cost import cpu_ms, new_view
from tests.helpers import transcript_samples as samples
from tests.helpers.hostile_texts import KINDS, dense, hostile, megabytes

BAR: Final = 100.0  # ms a megabyte
_HTML: Final = "\n\n```html\n<p>\n```\n"  # the first code in a language costs the import of its lexer


def _answer(text: str) -> StoredMessage:
    return samples.answer(2, 1, text)


def _thinking(text: str) -> StoredMessage:
    return samples.answer(2, 1, "So be it.", thinking=text)


def _question(text: str) -> StoredMessage:
    return samples.user(2, 1, text)


PLACES: Final[dict[str, Callable[[str], StoredMessage]]] = {
    "answer": _answer,
    "thinking": _thinking,
    "question": _question,
}


def shown(view: TranscriptView, conversation: Conversation) -> None:
    """Show two messages; the thinking of the second is unfolded."""
    view.show_conversation(conversation)
    view.unfold(1)


def cleared(view: TranscriptView) -> None:
    """Show nothing, and let what was shown be gone."""
    view.clear()
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def cost(view: TranscriptView, place: str, text: str) -> float:
    """Milliseconds a megabyte to show a text below a short question; the view is empty again afterwards."""
    conversation = samples.conversation(samples.user(1, None, "Go on."), PLACES[place](text))
    spent = cpu_ms(lambda: shown(view, conversation))
    cleared(view)
    return spent / megabytes(text)


def main(kinds: list[str]) -> None:
    """Print the figures."""
    app = QApplication([])
    load_fonts()
    ThemeWatcher(app)
    view = new_view()
    for place in PLACES:
        cost(view, place, samples.EVERYTHING + samples.ANSWER + _HTML)  # fonts, classes and lexers are loaded
    for kind in kinds or KINDS:
        costs: list[tuple[float, str, str]] = []
        count, size = 0, 0.0
        for text in hostile(kind):
            count, size = count + 1, size + len(text) / 1e6
            costs += [(cost(view, place, text), place, repr(text[:30])) for place in PLACES]
        most, place, begins = max(costs)
        over = sum(spent > BAR for spent, _, _ in costs)
        where = f"{place} {begins}"
        print(f"{kind:15}{count:4} texts {size:7.2f} MB, slowest {most:5.0f} ms/MB, {over} over the bar ({where})")
    print("Not hostile, but as dense as texts are drawn whole:")
    for name, text in dense().items():
        print(f"{name:15}{len(text):7} characters {cost(view, 'answer', text):5.0f} ms")


if __name__ == "__main__":
    main(sys.argv[1:])
