"""The scroll area: few widgets, the reader's place, reading order, the column."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.transcript import TranscriptView
from desktop.ui.transcript.message import Message
from tests.helpers.transcript_hands import shown
from tests.helpers.transcript_samples import gallery, long_conversation


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


def test_tab_goes_through_the_messages_in_reading_order(view: TranscriptView) -> None:
    view.show_conversation(long_conversation(40))
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    bar.setValue(bar.value() - 900)
    view.activateWindow()
    near = shown(view)
    near[0].setFocus()
    seen: list[int] = []
    widget: QWidget | None = near[0]
    for _ in range(400):
        if isinstance(widget, Message) and widget in near:
            seen.append(widget.message_id)
        widget = widget.nextInFocusChain() if widget is not None else None
        if widget is near[0]:
            break
    assert seen == [m.message_id for m in near]
