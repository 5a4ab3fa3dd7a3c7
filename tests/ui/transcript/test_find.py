"""Finding text in the conversation: typing, going on, thinking, formulas, streaming, closing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from desktop.chat.conversation import MessageState
from desktop.chat.model import TextDelta, ThinkingDelta
from desktop.chat.turn import AnswerBegun, AnswerDelta, AnswerEnded
from desktop.ui.parts.plain_text import PlainText
from desktop.ui.theme import t
from desktop.ui.transcript import TranscriptView
from desktop.ui.transcript.assistant import AssistantMessage
from desktop.ui.transcript.find_bar import FindBar
from desktop.ui.transcript.passages import ANSWER, THINKING
from desktop.ui.transcript.rich_text import RichText
from desktop.ui.transcript.timeline import ThinkingPanel
from tests.helpers.transcript_hands import button, by_id, shown
from tests.helpers.transcript_samples import answer, conversation, long_conversation, user

NODES = (
    user(1, None, "Where is the fox?"),
    answer(2, 1, "The **fox** is here, and $f(ox) = 1$. A fox.", thinking="A fox, hm.\n\n" + "line\n\n" * 20),
    user(3, 2, "\n".join(f"line {n}" for n in range(40)) + "\nfox"),
    answer(4, 3, "No animals, 100 % sure."),
)


@pytest.fixture
def talk(view: TranscriptView) -> TranscriptView:
    """A short conversation with six foxes in it."""
    view.show_conversation(conversation(*NODES))
    view.activateWindow()
    return view


def bar(view: TranscriptView) -> FindBar:
    [found] = view.findChildren(FindBar)
    return found


def find(view: TranscriptView, text: str) -> FindBar:
    """Open the bar and type."""
    view.open_find()
    field = bar(view).findChildren(QLineEdit)[0]
    field.clear()
    QTest.keyClicks(field, text)
    return bar(view)


def marked(text: RichText | PlainText) -> list[str]:
    return [one.cursor.selectedText() for one in text.extraSelections()]


def current(view: TranscriptView) -> tuple[int, str] | None:
    """The message and the text of the hit that stands out."""
    for message in shown(view):
        for text in message.texts().values():
            for one in text.extraSelections():
                if one.format.background().color().name().upper() == t().accent:
                    return message.message_id, one.cursor.selectedText()
    return None


def press(view: TranscriptView, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(bar(view).field, key, modifier)


def test_hits_are_counted_marked_and_gone_through(talk: TranscriptView) -> None:
    talk.verticalScrollBar().setValue(0)
    found = find(talk, "fox")
    assert found.count.text() == "1 of 5"
    assert current(talk) == (1, "fox")
    assert marked(by_id(talk, 2).texts()[ANSWER]) == ["fox", "fox"]
    press(talk, Qt.Key.Key_Return)
    assert found.count.text() == "2 of 5"
    assert talk.findChildren(ThinkingPanel)[0].isVisible()  # the second is in the thinking
    assert marked(by_id(talk, 2).texts()[THINKING]) == ["fox"]
    press(talk, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    press(talk, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert found.count.text() == "5 of 5"  # round the beginning; it was clipped
    assert current(talk) == (3, "fox")


def test_thinking_and_case_can_be_left_out(talk: TranscriptView) -> None:
    found = find(talk, "Fox")
    button(found, "Find in thinking and tool calls too").click()
    assert found.count.text().endswith("of 4")
    button(found, "Match case").click()
    assert found.count.text() == "Nothing found"
    assert current(talk) is None
    assert not button(found, "Next").isEnabled()


def test_formulas_are_found_by_their_source(talk: TranscriptView) -> None:
    found = find(talk, "f(ox)")
    assert found.count.text() == "1 of 1"
    assert marked(by_id(talk, 2).texts()[ANSWER]) == ["\ufffc"]


def test_a_hit_out_of_sight_is_scrolled_to(view: TranscriptView) -> None:
    view.show_conversation(long_conversation(400))
    view.verticalScrollBar().setValue(0)
    found = find(view, "question 301")
    assert found.count.text() == "1 of 1"
    place = by_id(view, 301).geometry()
    assert 72 <= place.top() + 40 <= view.viewport().height()
    assert current(view) == (301, "Question 301")


def test_counts_stay_right_while_an_answer_streams(talk: TranscriptView) -> None:
    found = find(talk, "fox")
    talk.apply(AnswerBegun(answer(5, 3, "", state=MessageState.STREAMING)))
    live = by_id(talk, 5)
    assert isinstance(live, AssistantMessage)
    assert found.count.text().endswith("of 5")
    talk.apply(AnswerDelta(5, ThinkingDelta("fox? ", 1)))
    talk.apply(AnswerDelta(5, TextDelta("A fo", 2)))
    live.flush()
    assert found.count.text().endswith("of 6")
    talk.apply(AnswerDelta(5, TextDelta("x and a fox", 3)))
    live.flush()
    assert found.count.text().endswith("of 8")
    assert marked(live.text) == ["fox", "fox"]
    talk.apply(AnswerEnded(answer(5, 3, "A fox", thinking="fox? ")))
    assert found.count.text().endswith("of 7")


def test_another_conversation_is_looked_through(talk: TranscriptView) -> None:
    found = find(talk, "fox")
    talk.show_conversation(conversation(user(11, None, "fox and fox"), conversation_id=2))
    assert found.count.text() == "1 of 2"


def test_esc_closes_and_gives_the_focus_back(talk: TranscriptView, qtbot: QtBot) -> None:
    find(talk, "fox")
    with qtbot.waitSignal(talk.left):
        press(talk, Qt.Key.Key_Escape)
    assert not bar(talk).isVisible()
    assert marked(by_id(talk, 2).texts()[ANSWER]) == []
    talk.find_next()  # F3 goes on with what was looked for
    assert bar(talk).isVisible()
    assert bar(talk).count.text().endswith("of 5")


def test_what_is_selected_is_looked_for(talk: TranscriptView) -> None:
    text = by_id(talk, 2).texts()[ANSWER]
    QTest.mouseDClick(text.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    talk.open_find()
    assert bar(talk).field.text() == "The"
    assert QApplication.focusWidget() is bar(talk).field


@pytest.mark.parametrize("width", [480, 640, 1200])
def test_the_bar_fits(talk: TranscriptView, width: int) -> None:
    talk.resize(width, 500)
    found = find(talk, "fox")
    panel = found.panel().toRect().translated(found.pos())
    assert talk.viewport().rect().contains(panel)
    assert found.field.width() >= 60
    talk.resize(480, 500)
    assert talk.viewport().rect().contains(found.panel().toRect().translated(found.pos()))
