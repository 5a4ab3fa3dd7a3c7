"""An answer while it is being written: the prompt being read, thinking, folding, pace."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.chat.conversation import MessageState
from desktop.chat.engine import PromptProgress
from desktop.chat.messages import ThinkingMode
from desktop.chat.model import TextDelta, ThinkingDelta
from desktop.chat.turn import AnswerBegun, AnswerDelta, AnswerEnded
from desktop.ui.markdown.formula import Formulas
from desktop.ui.theme import Look, Scheme, ThemeWatcher
from desktop.ui.transcript import TranscriptView
from desktop.ui.transcript.assistant import AssistantMessage
from desktop.ui.transcript.code_header import CodeControls
from desktop.ui.transcript.controls import Figures
from desktop.ui.transcript.live import HEIGHT
from desktop.ui.transcript.pace import LEAST_MS, Pace
from tests.helpers.transcript_samples import THINKING, answer

WIDTH = 700


@pytest.fixture
def live(qtbot: QtBot, theme: ThemeWatcher) -> AssistantMessage:
    """An answer that has just begun."""
    made = AssistantMessage(Formulas())
    made.show_message(answer(2, 1, "", state=MessageState.STREAMING, mode=ThinkingMode.ON))
    qtbot.addWidget(made)
    made.resized.connect(lambda: made.resize(WIDTH, made.fit(WIDTH)))
    made.resize(WIDTH, made.fit(WIDTH))
    made.show()
    return made


def words(message: AssistantMessage) -> str:
    """Everything the labels say."""
    return " | ".join(label.text() for label in message.findChildren(QLabel) if label.isVisible())


def test_the_prompt_being_read_is_told_in_tokens(live: AssistantMessage) -> None:
    live.show_progress(PromptProgress(4096, 9310, 0))
    assert "4,096 of 9,310 tokens" in words(live)
    assert "left" not in words(live)
    live.take(TextDelta("Hi", 1))
    live.flush()
    assert live.reading is None


def test_time_left_comes_after_two_seconds(live: AssistantMessage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop.ui.transcript.live._GUESS_AFTER_MS", 0)
    live.show_progress(PromptProgress(1000, 4000, 1000))
    assert " s left" not in words(live)
    live.show_progress(PromptProgress(2000, 4000, 1000))
    assert " s left" in words(live)


def test_thinking_shows_its_newest_lines_in_a_low_panel(live: AssistantMessage) -> None:
    live.take(ThinkingDelta(THINKING * 3, 1246))
    live.flush()
    panel = live.thinking_live
    assert panel is not None
    assert "1,246 tokens" in words(live)
    assert panel.height() == HEIGHT
    assert panel.text.height() > HEIGHT
    window = panel.text.parentWidget()
    assert window is not None
    assert panel.text.geometry().bottom() == window.height() - 1


@pytest.mark.parametrize("size", [13, 20])
@pytest.mark.parametrize("width", [428, 520, 640, 760])
def test_the_head_of_thinking_has_room_at_every_width(
    live: AssistantMessage, theme: ThemeWatcher, width: int, size: int
) -> None:
    theme.set_look(Look(Scheme.LIGHT, motion=False, text_size=size))
    live.answer_keys = lambda: "Ctrl+Return"
    live.take(ThinkingDelta("Hm", 12_345, 131_072))
    live.flush()
    panel = live.thinking_live
    assert panel is not None
    panel.resize(width, panel.fit(width))
    head = panel.answer.parentWidget()
    assert head is not None
    assert head.sizeHint().width() <= width
    assert "118,727" in words(live)


def test_thinking_can_be_expanded_and_stays_so(live: AssistantMessage) -> None:
    live.take(ThinkingDelta(THINKING * 3, 1))
    live.flush()
    panel = live.thinking_live
    assert panel is not None
    panel.toggle()
    assert panel.height() > HEIGHT
    live.take(TextDelta("So", 2))
    live.flush()
    assert live.thought is not None
    assert live.thought.step.isChecked()


def test_thinking_folds_when_the_answer_comes(live: AssistantMessage) -> None:
    live.take(ThinkingDelta("Let me see", 3))
    live.flush()
    live.take(TextDelta("Yes.", 4))
    live.flush()
    assert live.thinking_live is None
    assert live.thought is not None
    assert not live.thought.step.isChecked()
    assert live.text.isVisible()
    assert live.thought.step.accessibleName().startswith("Thought for 0.")


def test_the_stored_figures_replace_the_live_ones(live: AssistantMessage) -> None:
    live.take(ThinkingDelta("Let me see", 3))
    live.take(TextDelta("Yes", 4))
    live.finish(answer(2, 1, "Yes.", thinking="Let me see."))
    assert live.thought is not None
    assert live.thought.step.accessibleName() == "Thought for 9.8 s, 572 tokens, folded"
    assert "1,041 tokens" in live.findChildren(Figures)[0].accessibleName()
    assert live.text.markdown == "Yes."


def test_unfolded_thinking_says_that_it_is_left_out(live: AssistantMessage) -> None:
    live.finish(answer(2, 1, "Yes.", thinking="Let **me** see."))
    folded = live.height()
    assert live.thought is not None
    live.thought.step.click()
    assert live.height() > folded
    assert "Left out of the next prompt" in words(live)
    assert live.thought.panel is not None
    assert live.thought.panel.text.toPlainText() == "Let me see."
    live.thought.step.click()
    assert live.height() == folded


def test_stopped_in_its_thinking(live: AssistantMessage) -> None:
    live.take(ThinkingDelta("Let me", 2))
    live.flush()
    live.finish(answer(2, 1, "", thinking="Let me"))
    assert live.thinking_live is None
    assert live.thought is not None
    assert not live.text.isVisible()


def test_drawing_is_merged_and_paced(qtbot: QtBot, live: AssistantMessage) -> None:
    drawn: list[int] = []
    pace = Pace(lambda: drawn.append(1), live)
    assert pace.interval_ms == LEAST_MS
    for _ in range(10):
        pace.ask()
    qtbot.waitUntil(lambda: len(drawn) == 1)
    pace.last_cost_ms = 40
    assert pace.interval_ms == 160
    pace.ask()
    pace.stop()
    pace.last_cost_ms = 0
    pace.ask()
    qtbot.waitUntil(lambda: len(drawn) == 2)


def test_code_of_an_answer_that_comes_as_a_whole_has_its_header(view: TranscriptView) -> None:
    words = "\n\n".join(["A paragraph of an answer. " * 12] * 2)
    text = f"# Heading\n\nWith $x^2$ in it.\n\n{words}\n\n```python\nprint(1)\n```\n\nAnd so on."
    view.apply(AnswerBegun(answer(2, 1, "", state=MessageState.STREAMING)))
    view.apply(AnswerDelta(2, TextDelta(text, 1)))
    view.apply(AnswerEnded(answer(2, 1, text)))
    [shown] = [message.text for message in view.findChildren(AssistantMessage)]
    [header] = shown.findChildren(CodeControls)
    code = shown.document().find("print(1)")
    assert header.geometry().bottom() < shown.cursorRect(code).top() < header.geometry().bottom() + 20
    assert shown.verticalScrollBar().maximum() == 0
