"""Selecting through several messages: by pointer, at the edges, by keys, and what is copied then."""

from __future__ import annotations

from datetime import timedelta

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QCursor, QGuiApplication, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.chat.conversation import MessageState
from desktop.chat.model import TextDelta
from desktop.chat.turn import AnswerBegun, AnswerDelta
from desktop.ui.transcript import TranscriptView
from desktop.ui.transcript.assistant import AssistantMessage
from desktop.ui.transcript.figures import told
from desktop.ui.transcript.passages import ANSWER, THINKING
from desktop.ui.transcript.rich_text import RichText
from desktop.ui.transcript.timeline import Step
from tests.helpers.transcript_hands import by_id, shown
from tests.helpers.transcript_samples import START, answer, conversation, long_conversation, user

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


def send(target: QWidget, kind: QEvent.Type, place: QPoint, modifier: Qt.KeyboardModifier = NONE) -> None:
    """A mouse event with the left button at a place of the screen."""
    left = Qt.MouseButton.LeftButton
    button = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else left
    held = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else left
    local = QPointF(target.mapFromGlobal(place))
    QApplication.sendEvent(target, QMouseEvent(kind, local, QPointF(place), button, held, modifier))


def place_of(text: RichText, position: int) -> QPoint:
    """Where a character is on the screen."""
    cursor = text.textCursor()
    cursor.setPosition(position)
    return text.viewport().mapToGlobal(text.cursorRect(cursor).center())


def drag(begin: RichText, position: int, *places: QPoint, release: bool = True) -> None:
    send(begin.viewport(), QEvent.Type.MouseButtonPress, place_of(begin, position))
    for place in places:
        send(begin.viewport(), QEvent.Type.MouseMove, place)
    if release:
        send(begin.viewport(), QEvent.Type.MouseButtonRelease, places[-1])


def text_of(view: TranscriptView, message_id: int, part: int = ANSWER) -> RichText:
    return by_id(view, message_id).texts()[part]


def copied(target: QWidget) -> str:
    QGuiApplication.clipboard().clear()
    QTest.keyClick(target, Qt.Key.Key_C, CONTROL)
    return QGuiApplication.clipboard().text()


@pytest.fixture
def talk(view: TranscriptView) -> TranscriptView:
    """Two turns; the first answer has a formula."""
    nodes = (
        user(1, None, "first question"),
        answer(2, 1, "With $x^2$ it is **easy**.", thinking="I think."),
        user(3, 2, "second question"),
        answer(4, 3, "second answer"),
    )
    view.show_conversation(conversation(*nodes))
    view.activateWindow()
    return view


def test_a_drag_goes_on_into_other_messages(talk: TranscriptView) -> None:
    begin = text_of(talk, 1)
    drag(begin, 6, place_of(text_of(talk, 2), 3), place_of(text_of(talk, 3), 6))
    times = [told(START + timedelta(minutes=n)) for n in (1, 2, 3)]
    assert copied(begin) == (
        f"You, {times[0]}:\nquestion\n\nNemotron Nano 4B, {times[1]}:\nWith $x^2$ it is **easy**.\n\n"
        f"You, {times[2]}:\nsecond"
    )
    assert text_of(talk, 2).textCursor().selectedText().startswith("With")
    assert not text_of(talk, 4).textCursor().hasSelection()


def test_a_drag_back_lets_go_of_what_it_had(talk: TranscriptView) -> None:
    begin = text_of(talk, 4)
    drag(begin, 6, place_of(text_of(talk, 2), 0), place_of(text_of(talk, 3), 7))
    assert copied(begin).splitlines()[1] == "question"
    assert copied(begin).splitlines()[-1] == "second"
    assert not text_of(talk, 2).textCursor().hasSelection()


def test_within_one_message_only_its_text_is_copied(talk: TranscriptView) -> None:
    text = text_of(talk, 2)
    drag(text, 0, place_of(text, 6))
    assert copied(text) == "With $x^2$"
    QTest.mouseDClick(text.viewport(), Qt.MouseButton.LeftButton, pos=text.viewport().mapFromGlobal(place_of(text, 8)))
    assert copied(text) == "it"


def test_unfolded_thinking_is_selected_with_its_answer(talk: TranscriptView) -> None:
    by_id(talk, 2).findChildren(Step)[0].click()
    thinking = text_of(talk, 2, THINKING)
    drag(thinking, 2, place_of(text_of(talk, 2), 4))
    assert copied(thinking) == "think.\n\nWith"


def test_a_press_between_the_texts_begins_and_clears(talk: TranscriptView) -> None:
    viewport = talk.viewport()
    below = viewport.mapToGlobal(QPoint(30, by_id(talk, 4).geometry().bottom() + 8))
    send(viewport, QEvent.Type.MouseButtonPress, below)
    send(viewport, QEvent.Type.MouseMove, place_of(text_of(talk, 4), 7))
    send(viewport, QEvent.Type.MouseButtonRelease, place_of(text_of(talk, 4), 7))
    assert text_of(talk, 4).textCursor().selectedText() == "answer"
    send(viewport, QEvent.Type.MouseButtonPress, below)
    send(viewport, QEvent.Type.MouseButtonRelease, below)
    assert not text_of(talk, 4).textCursor().hasSelection()


def test_shift_extends_into_another_message(talk: TranscriptView) -> None:
    begin, end = text_of(talk, 2), text_of(talk, 3)
    send(begin.viewport(), QEvent.Type.MouseButtonPress, place_of(begin, 7))
    send(begin.viewport(), QEvent.Type.MouseButtonRelease, place_of(begin, 7))
    send(end.viewport(), QEvent.Type.MouseButtonPress, place_of(end, 6), SHIFT)
    send(end.viewport(), QEvent.Type.MouseButtonRelease, place_of(end, 6))
    assert copied(end).splitlines()[1::3] == ["it is easy.", "second"]


def test_a_click_on_the_selection_clears_it_everywhere(talk: TranscriptView) -> None:
    begin = text_of(talk, 1)
    drag(begin, 2, place_of(text_of(talk, 3), 6))
    inside = place_of(begin, 9)
    send(begin.viewport(), QEvent.Type.MouseButtonPress, inside)
    assert text_of(talk, 2).textCursor().hasSelection()
    send(begin.viewport(), QEvent.Type.MouseButtonRelease, inside)
    assert not text_of(talk, 2).textCursor().hasSelection()


def test_what_is_dragged_away_is_all_that_is_selected(talk: TranscriptView) -> None:
    begin = text_of(talk, 1)
    drag(begin, 0, place_of(text_of(talk, 3), 6))
    assert begin.createMimeDataFromSelection().text() == copied(begin)


def test_select_all_takes_the_message_then_everything(talk: TranscriptView) -> None:
    talk.focus_message(3)
    message = by_id(talk, 4)
    QTest.keyClick(message, Qt.Key.Key_A, CONTROL)
    assert copied(message) == "second answer"
    QTest.keyClick(message, Qt.Key.Key_A, CONTROL)
    assert copied(message).count("question") == 2
    with_selection = [m.message_id for m in shown(talk) if text_of(talk, m.message_id).textCursor().hasSelection()]
    assert with_selection == [1, 2, 3, 4]
    QTest.keyClick(message, Qt.Key.Key_Escape)
    assert not text_of(talk, 1).textCursor().hasSelection()
    assert copied(message) == "second answer"  # with nothing selected, the message


def test_shift_and_arrows_select_message_by_message(talk: TranscriptView) -> None:
    talk.focus_message(2)
    QTest.keyClick(by_id(talk, 3), Qt.Key.Key_Up, SHIFT)
    assert copied(by_id(talk, 3)) == "second question"
    QTest.keyClick(by_id(talk, 3), Qt.Key.Key_Up, SHIFT)
    assert QApplication.focusWidget() is by_id(talk, 2)
    QTest.keyClick(by_id(talk, 2), Qt.Key.Key_Up, SHIFT)
    assert copied(by_id(talk, 1)).startswith("You")
    QTest.keyClick(by_id(talk, 1), Qt.Key.Key_Down, SHIFT)
    assert copied(by_id(talk, 2)).startswith("Nemotron")


def test_messages_out_of_sight_give_their_source(view: TranscriptView) -> None:
    talk = long_conversation(200)
    view.show_conversation(talk)
    view.activateWindow()
    view.focus_last()
    message = by_id(view, 200)
    QTest.keyClick(message, Qt.Key.Key_A, CONTROL)
    QTest.keyClick(message, Qt.Key.Key_A, CONTROL)
    text = copied(message)
    assert all(node.text in text for node in talk.nodes)
    view.verticalScrollBar().setValue(4000)
    assert all(m.texts()[ANSWER].textCursor().hasSelection() for m in shown(view))


def test_a_pointer_held_at_the_edge_scrolls_on(view: TranscriptView, qtbot: QtBot) -> None:
    view.show_conversation(long_conversation(60))
    view.verticalScrollBar().setValue(0)
    begin = text_of(view, 1)
    below = view.viewport().mapToGlobal(QPoint(300, view.viewport().height() + 40))
    QCursor.setPos(below)  # Qt's text asks for it while the button is held
    drag(begin, 3, below, release=False)
    qtbot.waitUntil(lambda: view.verticalScrollBar().value() > 3000)
    assert by_id(view, 1).texts()[ANSWER] is begin  # where it began stays laid out
    assert not view.viewport().rect().intersects(by_id(view, 1).geometry())
    send(begin.viewport(), QEvent.Type.MouseButtonRelease, below)
    value = view.verticalScrollBar().value()
    qtbot.wait(60)
    assert view.verticalScrollBar().value() == value
    assert begin.createMimeDataFromSelection().text().startswith("You")


def test_a_selection_stays_while_the_answer_streams_and_holds_the_page(talk: TranscriptView) -> None:
    talk.apply(AnswerBegun(answer(5, 3, "", state=MessageState.STREAMING)))
    live = by_id(talk, 5)
    assert isinstance(live, AssistantMessage)

    def stream(text: str) -> None:
        talk.apply(AnswerDelta(5, TextDelta(text, 1)))
        live.flush()

    stream("one paragraph is ")
    drag(live.text, 4, place_of(live.text, 13))
    stream("being written.\n\nAnd another. " + "line\n\n" * 40)
    assert live.text.textCursor().selectedText() == "paragraph"
    assert talk.verticalScrollBar().value() < talk.verticalScrollBar().maximum()


def test_another_conversation_has_no_selection(talk: TranscriptView) -> None:
    drag(text_of(talk, 1), 2, place_of(text_of(talk, 3), 6))
    talk.show_conversation(conversation(user(11, None, "other"), conversation_id=2))
    assert not text_of(talk, 11).textCursor().hasSelection()


def drag_to_the_edge(view: TranscriptView, qtbot: QtBot) -> None:
    """Press in the first message and hold the pointer below the view, which scrolls on then."""
    view.show_conversation(long_conversation(30))
    view.verticalScrollBar().setValue(0)
    below = view.viewport().mapToGlobal(QPoint(300, view.viewport().height() + 40))
    QCursor.setPos(below)
    drag(text_of(view, 1), 3, below, release=False)
    qtbot.waitUntil(lambda: view.verticalScrollBar().value() > 0)


def test_another_conversation_is_not_scrolled_by_a_drag_in_the_one_before(view: TranscriptView, qtbot: QtBot) -> None:
    drag_to_the_edge(view, qtbot)
    long = conversation(
        *(user(n, n - 1 if n > 101 else None, "question " * 200) for n in range(101, 131)), conversation_id=2
    )
    view.show_conversation(long)
    view.show_message(0)
    top = view.verticalScrollBar().value()
    qtbot.wait(60)
    assert view.verticalScrollBar().value() == top


def test_a_view_that_goes_away_scrolls_no_more(app: QApplication, qtbot: QtBot) -> None:
    view = TranscriptView()
    view.resize(800, 600)
    view.show()
    qtbot.waitExposed(view)
    drag_to_the_edge(view, qtbot)
    shiboken6.delete(view)
    qtbot.wait(60)  # an error in a slot fails the test
