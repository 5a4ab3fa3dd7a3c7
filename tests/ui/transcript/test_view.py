"""The transcript as a user meets it: scrolling, following, versions, editing, keys, names."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.chat.conversation import MessageState
from desktop.chat.messages import FinishReason
from desktop.chat.model import TextDelta
from desktop.chat.turn import AnswerBegun, AnswerDelta, AnswerEnded, UserStored
from desktop.ui.theme import DARK, Scheme, ThemeWatcher, t
from desktop.ui.transcript import TranscriptView
from desktop.ui.transcript.assistant import AssistantMessage
from desktop.ui.transcript.controls import Note
from desktop.ui.transcript.deeds import Deed
from desktop.ui.transcript.jump import JumpButton
from desktop.ui.transcript.message import Message
from desktop.ui.transcript.user import UserMessage
from tests.helpers.transcript_hands import button, by_id, shown
from tests.helpers.transcript_samples import ANSWER, answer, conversation, gallery, long_conversation, user


def stream(view: TranscriptView, text: str) -> AssistantMessage:
    """More of the answer 12, drawn at once."""
    view.apply(AnswerDelta(12, TextDelta(text, 1)))
    live = by_id(view, 12)
    assert isinstance(live, AssistantMessage)
    live.flush()
    return live


@pytest.fixture
def live(view: TranscriptView) -> TranscriptView:
    """A conversation whose answer 12 has begun."""
    view.show_conversation(gallery())
    view.apply(AnswerBegun(answer(12, 10, "", state=MessageState.STREAMING)))
    return view


def test_new_text_is_followed_until_the_user_scrolls_up(live: TranscriptView) -> None:
    bar = live.verticalScrollBar()
    stream(live, "line\n\n" * 60)
    assert bar.value() == bar.maximum()
    bar.setValue(bar.maximum() - 300)
    there = bar.value()
    stream(live, "line\n\n" * 30)
    assert bar.value() == there
    jump = live.findChildren(JumpButton)[0]
    assert jump.isVisible()
    jump.click()
    assert bar.value() == bar.maximum()
    stream(live, "line\n\n" * 30)
    assert bar.value() == bar.maximum()
    assert not jump.isVisible()


def test_an_answer_again_takes_the_old_ones_place(live: TranscriptView) -> None:
    assert 11 not in [m.message_id for m in shown(live)]
    stream(live, "new")
    assert button(by_id(live, 12), "Previous version").isVisible()
    ended = answer(12, 10, "new answer", reason=FinishReason.LENGTH)
    live.apply(AnswerEnded(ended))
    assert by_id(live, 12).findChildren(Note)[0].accessibleName() == "Token limit reached"
    with pytest.raises(StopIteration):
        by_id(live, 11)


def test_an_answer_goes_on_while_another_conversation_is_shown(live: TranscriptView) -> None:
    stream(live, "first ")
    stored = replace(gallery(), leaf=12)
    stored = replace(stored, nodes=(*stored.nodes, answer(12, 10, "", state=MessageState.STREAMING)))
    live.show_conversation(replace(long_conversation(4), id=2))
    live.apply(AnswerDelta(12, TextDelta("second", 2)))
    live.show_conversation(stored)
    assert stream(live, "").so_far().text == "first second"
    live.show_conversation(replace(long_conversation(4), id=2))
    live.apply(AnswerEnded(answer(12, 10, "first second")))
    assert [m.message_id for m in shown(live)][-1] == 4


def test_sending_puts_the_message_at_the_end(view: TranscriptView) -> None:
    view.apply(UserStored(user(1, None, "Hello")))
    view.apply(AnswerBegun(answer(2, 1, "", state=MessageState.STREAMING)))
    view.apply(AnswerEnded(answer(2, 1, "Hi.")))
    assert [m.message_id for m in shown(view)] == [1, 2]
    assert view.verticalScrollBar().maximum() == 0
    assert not view.verticalScrollBar().isEnabled()


def test_versions_are_counted_and_chosen(view: TranscriptView, qtbot: QtBot) -> None:
    view.show_conversation(conversation(user(1, None, "q"), answer(2, 1, "a"), answer(3, 1, "b")))
    message = by_id(view, 3)
    with qtbot.waitSignal(view.version_chosen) as chosen:
        button(message, "Previous version").click()
    assert chosen.args == [2]
    assert not button(message, "Next version").isEnabled()
    with qtbot.waitSignal(view.version_chosen):
        assert view.step_version(-1)
    assert not view.step_version(1)


def test_keys_reach_messages_that_are_not_laid_out(view: TranscriptView, qtbot: QtBot) -> None:
    first = (user(1, None, "the question"), answer(2, 1, "a"), answer(3, 1, "b"))
    rest = (user(n, n - 1, "q") if n % 2 == 0 else answer(n, n - 1, "long\n\n" * 30) for n in range(4, 64))
    view.show_conversation(conversation(*first, *rest))
    assert view.widget_of(0) is None
    with qtbot.waitSignal(view.version_chosen) as chosen:
        assert view.step_version(-1)
    assert chosen.args == [2]
    view.edit_message(1)
    field = QApplication.focusWidget()
    assert isinstance(field, QPlainTextEdit)
    assert field.toPlainText() == "the question"
    assert view.viewport().rect().contains(field.mapTo(view.viewport(), field.rect().center()))


def test_another_version_keeps_what_is_above_it(view: TranscriptView) -> None:
    nodes = (user(1, None, "q"), answer(2, 1, ANSWER), user(3, 2, "more"), answer(4, 3, "a"), answer(5, 3, "b"))
    view.show_conversation(conversation(*nodes, leaf=4))
    kept = by_id(view, 3)
    view.show_conversation(conversation(*nodes, leaf=5))
    assert by_id(view, 3) is kept
    assert [m.message_id for m in shown(view)][-1] == 5


def test_copy_gives_markdown_and_regenerate_the_id(view: TranscriptView, qtbot: QtBot) -> None:
    view.show_conversation(conversation(user(1, None, "q"), answer(2, 1, ANSWER)))
    message = by_id(view, 2)
    button(message, "Copy").click()
    assert QGuiApplication.clipboard().text() == ANSWER
    with qtbot.waitSignal(view.asked) as asked:
        button(message, "Regenerate").click()
    assert asked.args == [2, Deed.REGENERATE]


def test_a_focused_message_is_copied_by_key(view: TranscriptView) -> None:
    view.show_conversation(conversation(user(1, None, "what I sent"), answer(2, 1, "**bold**")))
    QTest.keyClick(by_id(view, 2), Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "**bold**"
    QTest.keyClick(by_id(view, 1), Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "what I sent"


def test_only_texts_with_links_are_stops_of_their_own(view: TranscriptView) -> None:
    view.show_conversation(conversation(user(1, None, "q"), answer(2, 1, "a [link](https://a.org)"), answer(3, 2, "b")))
    for message in shown(view):
        message.setFocus(Qt.FocusReason.TabFocusReason)
    stops = {m.message_id: [w.accessibleName().split(":")[0] for w in m.tab_stops()[1:]] for m in shown(view)}
    assert stops[2] == ["Answer", "Copy", "Regenerate", "Branch into a new chat", "More", "Details"]
    assert stops[3] == ["Copy", "Regenerate", "Branch into a new chat", "More", "Details"]


def test_the_editor_grows_with_its_text(view: TranscriptView) -> None:
    view.show_conversation(conversation(user(1, None, "one line"), answer(2, 1, "a")))
    message = by_id(view, 1)
    assert isinstance(message, UserMessage)
    message.edit()
    before = message.height()
    field = message.findChildren(QPlainTextEdit)[0]
    field.setPlainText("line\n" * 8)
    assert message.height() > before


def test_editing_in_place(view: TranscriptView, qtbot: QtBot) -> None:
    view.show_conversation(conversation(user(1, None, "questoin"), answer(2, 1, "a")))
    message = by_id(view, 1)
    assert isinstance(message, UserMessage)
    message.setFocus(Qt.FocusReason.TabFocusReason)
    button(message, "Edit and branch").click()
    field = message.findChildren(QWidget, options=Qt.FindChildOption.FindChildrenRecursively)
    editor = next(w for w in field if w.accessibleName() == "Edit the message")
    QTest.keyClick(editor, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(editor, "question")
    with qtbot.waitSignal(view.edited) as edited:
        button(message, "Save and branch").click()
    assert edited.args == [1, "question"]
    assert not message.editing


def test_an_unchanged_or_cancelled_edit_sends_nothing(view: TranscriptView, qtbot: QtBot) -> None:
    view.show_conversation(conversation(user(1, None, "same"), answer(2, 1, "a")))
    message = by_id(view, 1)
    assert isinstance(message, UserMessage)
    with qtbot.assertNotEmitted(view.edited):
        message.edit()
        button(message, "Save and branch").click()
        message.edit()
        button(message, "Cancel").click()
    assert not message.editing
    assert message.bubble.isVisible()


def test_long_messages_are_clipped_until_asked(view: TranscriptView) -> None:
    view.show_conversation(conversation(user(1, None, "\n".join(map(str, range(50)))), answer(2, 1, "a")))
    view.verticalScrollBar().setValue(0)
    message = by_id(view, 1)
    clipped = message.height()
    button(message, "Show all").click()
    assert message.height() > clipped * 3


def test_every_button_has_a_name_and_room(view: TranscriptView) -> None:
    view.show_conversation(gallery())
    for control in view.findChildren(QAbstractButton):
        assert control.accessibleName()
        assert min(control.width(), control.height()) >= 24 or control.isHidden() or not control.isVisible()


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"reason": FinishReason.STOPPED}, "Stopped by you"),
        ({"reason": FinishReason.LENGTH}, "Token limit reached"),
        ({"state": MessageState.FAILED, "error": "The disk is full."}, "The disk is full."),
        ({"state": MessageState.INTERRUPTED}, "Interrupted when the program ended; this much was saved."),
    ],
)
def test_how_an_answer_ended_is_said(view: TranscriptView, fields: dict[str, object], words: str) -> None:
    view.show_conversation(conversation(user(1, None, "q"), answer(2, 1, "half", **fields)))
    assert by_id(view, 2).findChildren(Note)[0].accessibleName() == words


def test_up_and_down_go_by_message_and_tab_goes_in(view: TranscriptView, qtbot: QtBot) -> None:
    view.show_conversation(conversation(user(1, None, "q"), answer(2, 1, "a"), user(3, 2, "r"), answer(4, 3, "b")))
    view.activateWindow()
    view.focus_last()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is by_id(view, 4))
    QTest.keyClick(by_id(view, 4), Qt.Key.Key_Up)
    assert QApplication.focusWidget() is by_id(view, 3)
    QTest.keyClick(by_id(view, 3), Qt.Key.Key_Down)
    QTest.keyClick(by_id(view, 4), Qt.Key.Key_Tab)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert by_id(view, 4).isAncestorOf(focus)
    with qtbot.waitSignal(view.left):
        QTest.keyClick(focus, Qt.Key.Key_Escape)


def test_a_new_theme_draws_everything_anew(view: TranscriptView, theme: ThemeWatcher) -> None:
    view.show_conversation(gallery())
    theme.set_scheme(Scheme.DARK)
    QApplication.processEvents()
    assert t().dark
    picture = view.viewport().grab().toImage()
    assert picture.pixelColor(QPoint(5, 5)).name().upper() == DARK.canvas
    message = by_id(view, 11)
    assert isinstance(message, AssistantMessage)
    ink = message.text.document().begin().begin().fragment().charFormat().foreground().color()
    assert ink.name().upper() == DARK.text


def test_nothing_is_left_after_clear(view: TranscriptView, qtbot: QtBot) -> None:
    view.show_conversation(gallery())
    view.clear()
    assert shown(view) == []
    assert view.verticalScrollBar().maximum() == 0
    assert view.verticalScrollBar().value() == 0


def test_few_widgets_are_kept_for_other_conversations(view: TranscriptView, qtbot: QtBot) -> None:
    for number in range(5):
        view.show_conversation(long_conversation(50, conversation_id=number + 1))
        view.turn_folds()
    view.clear()
    qtbot.waitUntil(lambda: len(view.viewport().findChildren(Message)) <= 16)


def test_an_answer_that_begins_out_of_sight_loses_nothing(view: TranscriptView) -> None:
    stored = long_conversation(60)
    view.show_conversation(stored)
    view.show_message(0)
    view.apply(AnswerBegun(answer(61, 60, "", state=MessageState.STREAMING)))
    view.apply(AnswerDelta(61, TextDelta("the beginning ", 1)))
    assert view.verticalScrollBar().value() < view.viewport().height()  # nobody was moved
    view.scroll_to_end()
    view.apply(AnswerDelta(61, TextDelta("and the rest", 2)))
    live = by_id(view, 61)
    assert isinstance(live, AssistantMessage)
    assert live.so_far().text == "the beginning and the rest"
