"""The reader's place: following, letting go, coming back, and what is folded."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.chat.conversation import MessageState
from desktop.chat.model import TextDelta, ThinkingDelta
from desktop.chat.turn import AnswerBegun, AnswerDelta, AnswerEnded
from desktop.ui.theme import Look, Scheme, ThemeWatcher
from desktop.ui.transcript import TranscriptView
from desktop.ui.transcript.assistant import AssistantMessage
from desktop.ui.transcript.jump import JumpButton
from desktop.ui.transcript.passages import ANSWER
from desktop.ui.transcript.timeline import Step, ThinkingPanel
from tests.helpers.transcript_hands import by_id, shown
from tests.helpers.transcript_samples import answer, conversation, long_conversation, user


@pytest.fixture
def live(view: TranscriptView) -> AssistantMessage:
    """The answer 41 streams at the end of a long conversation, and is followed."""
    view.show_conversation(long_conversation(39))
    view.apply(AnswerBegun(answer(41, 39, "", state=MessageState.STREAMING)))
    found = by_id(view, 41)
    assert isinstance(found, AssistantMessage)
    stream(view, found, "line\n\n" * 30)
    return found


def stream(view: TranscriptView, live: AssistantMessage, text: str) -> None:
    view.apply(AnswerDelta(41, TextDelta(text, 1)))
    live.flush()


def wheel(view: TranscriptView, pixels: int) -> None:
    """Turn the wheel of a touch pad."""
    place = QPointF(view.viewport().rect().center())
    event = QWheelEvent(
        place,
        QPointF(view.viewport().mapToGlobal(place.toPoint())),
        QPoint(0, pixels),
        QPoint(0, pixels),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)


def line_at_top(view: TranscriptView) -> str:
    """Some words of the first line in view."""
    for message in shown(view):
        for text in message.texts().values():
            top = text.mapTo(view.viewport(), QPoint(0, 0)).y()
            if top <= 0 < top + text.height():
                cursor = text.cursorForPosition(QPoint(0, -top + 2))
                return text.document().findBlock(cursor.position()).text()[:40]
    return ""


def is_at_end(view: TranscriptView) -> bool:
    return view.verticalScrollBar().value() == view.verticalScrollBar().maximum()


def test_the_slightest_way_up_lets_go(view: TranscriptView, live: AssistantMessage) -> None:
    assert is_at_end(view)
    wheel(view, 2)
    stream(view, live, "line\n\n" * 5)
    assert not is_at_end(view)


def test_page_up_lets_go_and_end_follows_again(view: TranscriptView, live: AssistantMessage) -> None:
    QTest.keyClick(live, Qt.Key.Key_PageUp)
    stream(view, live, "line\n\n" * 5)
    assert not is_at_end(view)
    QTest.keyClick(live, Qt.Key.Key_End)
    stream(view, live, "line\n\n" * 5)
    assert is_at_end(view)


def test_the_button_says_when_there_is_new_text(view: TranscriptView, live: AssistantMessage) -> None:
    view.verticalScrollBar().setValue(view.verticalScrollBar().value() - 600)
    [button] = view.findChildren(JumpButton)
    assert button.accessibleName() == "Jump to the newest text"
    stream(view, live, "line\n\n" * 5)
    assert (button.accessibleName(), button.text()) == ("There is new text: go to it", "New text")
    button.click()
    assert is_at_end(view)
    assert not button.isVisible()
    view.verticalScrollBar().setValue(view.verticalScrollBar().value() - 600)
    assert button.text() == ""


def test_who_reads_above_is_left_there_when_another_answer_begins(view: TranscriptView) -> None:
    view.show_conversation(long_conversation(40))
    view.verticalScrollBar().setValue(5000)
    before = line_at_top(view)
    view.apply(AnswerBegun(answer(41, 39, "", state=MessageState.STREAMING)))
    assert line_at_top(view) == before


def test_the_line_that_is_read_stays_through_widths(view: TranscriptView) -> None:
    view.show_conversation(long_conversation(60))
    view.verticalScrollBar().setValue(9200)
    before = line_at_top(view)
    assert before
    for width in (500, 900, 620, 480, 1000):
        view.resize(width, 700)
        assert line_at_top(view) == before, width
    view.resize(1000, 400)
    assert line_at_top(view) == before


def test_the_line_that_is_read_stays_through_text_sizes(view: TranscriptView, theme: ThemeWatcher) -> None:
    view.show_conversation(long_conversation(60))
    view.verticalScrollBar().setValue(9200)
    before = line_at_top(view)
    theme.set_look(Look(Scheme.LIGHT, text_size=20, motion=False))
    QApplication.processEvents()
    assert line_at_top(view) == before


def test_the_jump_button_has_room_for_its_words_in_another_text_size(
    view: TranscriptView, live: AssistantMessage, theme: ThemeWatcher
) -> None:
    view.verticalScrollBar().setValue(view.verticalScrollBar().value() - 600)
    stream(view, live, "line\n\n" * 5)
    [jump] = view.findChildren(JumpButton)
    narrow = jump.width()
    theme.set_look(Look(Scheme.LIGHT, text_size=20, motion=False))
    assert jump.width() > narrow
    assert abs(jump.geometry().center().x() - view.viewport().rect().center().x()) <= 1


@pytest.mark.parametrize("steps", [1, 2, 3, 5])
def test_another_text_size_comes_while_the_focus_is_out_of_view(
    view: TranscriptView, theme: ThemeWatcher, steps: int
) -> None:
    """The focused message is kept and written again, which moves the others and drops some of them."""
    view.show_conversation(long_conversation(60))
    view.focus_message(20)
    bar = view.verticalScrollBar()
    for _ in range(steps):
        bar.setValue(bar.value() - 400)
    for size in (20, 13):
        theme.set_look(Look(Scheme.LIGHT, text_size=size, motion=False))
    places = [m.geometry() for m in shown(view)]
    assert all(a.bottom() < b.top() for a, b in pairwise(places))


def test_at_the_end_a_resize_stays_at_the_end(view: TranscriptView) -> None:
    view.show_conversation(long_conversation(60))
    view.resize(500, 600)
    assert is_at_end(view)


def test_each_conversation_is_shown_where_it_was_left(view: TranscriptView) -> None:
    first, second = long_conversation(60), replace(long_conversation(30), id=2)
    view.show_conversation(first)
    view.verticalScrollBar().setValue(7000)
    before = line_at_top(view)
    view.show_conversation(second)
    assert is_at_end(view)
    view.show_conversation(first)
    assert line_at_top(view) == before
    view.scroll_to_end()
    view.show_conversation(second)
    view.show_conversation(first)
    assert is_at_end(view)


def test_a_jump_lands_on_the_message(view: TranscriptView) -> None:
    view.show_conversation(long_conversation(2000))
    for index in (3, 1500, 700, 0, 1999):
        view.show_message(index)
        top = by_id(view, index + 1).y()
        assert top == 20 or is_at_end(view), index


def test_dragging_the_scroll_bar_through_everything_never_jumps_back(view: TranscriptView) -> None:
    view.show_conversation(long_conversation(1000))
    bar, seen = view.verticalScrollBar(), []
    for step in range(50):
        bar.setValue(bar.maximum() * step // 50)
        seen.append(shown(view)[0].message_id)
    assert seen == sorted(seen)
    assert seen[-1] > 900


def test_home_and_end(view: TranscriptView) -> None:
    view.show_conversation(long_conversation(200))
    view.focus_last()
    QTest.keyClick(by_id(view, 200), Qt.Key.Key_Home)
    assert by_id(view, 1).y() == 20
    QTest.keyClick(by_id(view, 1), Qt.Key.Key_End)
    assert is_at_end(view)


def test_what_is_unfolded_stays_so_out_of_sight(view: TranscriptView) -> None:
    view.show_conversation(long_conversation(200))
    view.show_message(1)
    by_id(view, 2).findChildren(Step)[0].click()
    view.scroll_to_end()
    for index in range(100, 40, -4):  # enough others for its widget to go
        view.show_message(index)
    view.show_message(1)
    assert by_id(view, 2).findChildren(ThinkingPanel)[0].isVisible()
    view.show_conversation(replace(long_conversation(4), id=2))
    view.show_conversation(long_conversation(200))
    view.show_message(1)
    assert by_id(view, 2).findChildren(ThinkingPanel) == []


def test_all_thinking_is_unfolded_and_folded_at_once(view: TranscriptView) -> None:
    view.show_conversation(long_conversation(200))
    view.turn_folds()
    assert any(panel.isVisible() for panel in view.findChildren(ThinkingPanel))
    view.show_message(11)
    assert by_id(view, 12).findChildren(ThinkingPanel)[0].isVisible()
    by_id(view, 12).findChildren(Step)[0].click()
    assert not by_id(view, 12).findChildren(ThinkingPanel)[0].isVisible()
    view.turn_folds()
    assert not any(panel.isVisible() for panel in view.findChildren(ThinkingPanel))
    view.turn_folds()
    assert by_id(view, 12).findChildren(ThinkingPanel)[0].isVisible()


def test_folding_moves_where_motion_is_wanted(view: TranscriptView, theme: ThemeWatcher, qtbot: QtBot) -> None:
    theme.set_look(Look(Scheme.LIGHT, motion=True))
    view.show_conversation(conversation(user(1, None, "q"), answer(2, 1, "a", thinking="Hm.\n\n" * 20)))
    message = by_id(view, 2)
    heights = {message.height()}
    message.resized.connect(lambda: heights.add(message.height()))
    message.findChildren(Step)[0].click()
    qtbot.waitUntil(lambda: message.height() > 600)
    assert len(heights) > 2
    message.findChildren(Step)[0].click()
    qtbot.waitUntil(lambda: message.height() < 150)


def test_live_thinking_shrinks_to_its_row(view: TranscriptView, theme: ThemeWatcher, qtbot: QtBot) -> None:
    theme.set_look(Look(Scheme.LIGHT, motion=True))
    view.show_conversation(conversation(user(1, None, "q")))
    view.apply(AnswerBegun(answer(2, 1, "", state=MessageState.STREAMING)))
    live = by_id(view, 2)
    assert isinstance(live, AssistantMessage)
    view.apply(AnswerDelta(2, ThinkingDelta("Let me see.\n\n" * 40, 99)))
    live.flush()
    tall = live.height()
    view.apply(AnswerDelta(2, TextDelta("Yes.", 100)))
    live.flush()
    assert live.thought is not None
    qtbot.waitUntil(lambda: live.height() < tall - 100)
    view.apply(AnswerEnded(answer(2, 1, "Yes.", thinking="Let me see.\n\n" * 40)))
    assert list(live.texts()) == [ANSWER]
