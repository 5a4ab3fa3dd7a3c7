"""The scroll area: few widgets, the reader's place, reading order, the column."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.chat.messages import FinishReason
from desktop.ui.transcript import TranscriptView
from desktop.ui.transcript.deeds import Deed
from desktop.ui.transcript.message import Message
from desktop.ui.transcript.sideways import SideBar
from tests.helpers.transcript_hands import button, shown
from tests.helpers.transcript_samples import answer, conversation, gallery, long_conversation, user

STEPS = 480  # pixels: four steps of the wheel


def test_a_conversation_opens_at_its_end_with_few_widgets(view: TranscriptView) -> None:
    view.show_conversation(long_conversation(500))
    bar = view.verticalScrollBar()
    assert bar.value() == bar.maximum() > 10_000
    assert shown(view)[-1].message_id == 500
    assert len(view.viewport().findChildren(Message)) < 20


def test_messages_do_not_overlap_wherever_one_scrolls(view: TranscriptView) -> None:
    view.show_conversation(long_conversation(60))
    bar = view.verticalScrollBar()
    for share in (1.0, 0.7, 0.3, 0.0, 0.5):
        bar.setValue(round(bar.maximum() * share))
        places = [m.geometry() for m in shown(view)]
        assert all(a.bottom() < b.top() for a, b in pairwise(places))
        assert places[0].top() <= 24
        assert places[-1].bottom() >= view.viewport().height() - 40


def test_widgets_are_given_up_while_scrolling_through(view: TranscriptView, qtbot: QtBot) -> None:
    view.show_conversation(long_conversation(200))
    bar = view.verticalScrollBar()
    while bar.value() > 0:
        bar.setValue(bar.value() - 600)
    qtbot.waitUntil(lambda: len(view.viewport().findChildren(Message)) < 45)
    assert shown(view)[0].message_id == 1


def test_what_lies_beyond_the_view_is_laid_out_in_idle_time(view: TranscriptView, qtbot: QtBot) -> None:
    view.show_conversation(long_conversation(200))
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    assert len(shown(view)) < 8
    qtbot.waitUntil(lambda: shown(view)[0].y() < -STEPS and shown(view)[-1].geometry().bottom() > view.height() + STEPS)
    there = {m.message_id for m in shown(view)}
    for _ in range(4):
        bar.setValue(bar.value() - STEPS // 4)
    seen = {m.message_id for m in shown(view) if m.geometry().bottom() > 0 and m.y() < view.viewport().height()}
    assert seen <= there


def test_scrolling_moves_what_is_seen_and_paints_what_comes(view: TranscriptView, qtbot: QtBot) -> None:
    view.show_conversation(long_conversation(60))
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    for step in (-120, -17, 300, -800, 5):
        bar.setValue(bar.value() + step)
        qtbot.waitUntil(lambda: view.screen().grabWindow(view.winId()).toImage() == view.grab().toImage())


def test_a_widget_that_shows_another_message_has_nothing_of_the_one_before(view: TranscriptView) -> None:
    code = "```\n" + "a long line of code " * 30 + "\n```"
    first = answer(2, 1, f"one\n\n{code}", thinking="so", thinking_ms=1000.0, reason=FinishReason.STOPPED)
    view.show_conversation(conversation(user(1, None, "line\n" * 40), first))
    [question, said] = shown(view)
    button(question, "Show all").click()
    view.findChildren(SideBar)[0].setValue(50)
    button(said, "Wrap long lines").click()
    QTest.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    again = answer(12, 11, f"two\n\n{code}")
    view.show_conversation(conversation(user(11, None, "more\n" * 40), again, conversation_id=2))
    assert shown(view) == [question, said]
    fresh = TranscriptView()
    fresh.resize(view.size())
    fresh.show()
    fresh.show_conversation(conversation(user(11, None, "more\n" * 40), again, conversation_id=2))
    if (focus := QApplication.focusWidget()) is not None:
        focus.clearFocus()
    assert [m.message_id for m in shown(view)] == [11, 12]
    assert [m.geometry() for m in shown(view)] == [m.geometry() for m in shown(fresh)]
    assert [m.accessibleName() for m in shown(view)] == [m.accessibleName() for m in shown(fresh)]
    assert view.viewport().grab().toImage() == fresh.viewport().grab().toImage()
    asked = []
    view.asked.connect(lambda message, deed: asked.append((message, deed)))
    said.do(Deed.REGENERATE)
    assert asked == [(12, Deed.REGENERATE)]
    fresh.close()
    fresh.deleteLater()


def test_the_readers_place_is_kept_when_heights_above_become_known(view: TranscriptView) -> None:
    view.show_conversation(long_conversation(100))
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    for _ in range(30):
        first = shown(view)[0]
        before = first.y()
        bar.setValue(bar.value() - 30)
        assert first.y() == before + 30


def test_the_column_is_centred_and_never_too_narrow(view: TranscriptView) -> None:
    view.show_conversation(gallery())
    for width, column in ((1400, 760), (1000, 760), (600, 600 - 12 - 40), (300, 300 - 12 - 40)):
        view.resize(width, 700)
        message = shown(view)[-1]
        assert message.width() == column + 12
        centre = message.geometry().center().x()
        assert abs(centre - view.viewport().rect().center().x()) <= 1


def test_tab_goes_through_the_messages_in_reading_order(view: TranscriptView, qtbot: QtBot) -> None:
    view.show_conversation(long_conversation(40))
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    bar.setValue(bar.value() - 900)
    qtbot.waitUntil(lambda: len(shown(view)) > 2 and focus_order(shown(view)) == shown(view))


def focus_order(messages: list[Message]) -> list[Message]:
    """The messages as Tab comes to them from the first one on."""
    found: list[Message] = []
    widget: QWidget | None = messages[0]
    while widget is not None and (not found or widget is not messages[0]):
        if isinstance(widget, Message) and widget in messages:
            found.append(widget)
        widget = widget.nextInFocusChain()
    return found
