"""Code, tables and formulas that are wider than the text: they scroll inside their block, code wraps if one wants."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QTextCursor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.ui.markdown.code import BEGINNING, LONG
from desktop.ui.theme import Look, Scheme, ThemeWatcher
from desktop.ui.transcript import TranscriptView
from desktop.ui.transcript.code_header import CodeControls
from desktop.ui.transcript.rich_text import RichText
from desktop.ui.transcript.sideways import SideBar
from tests.helpers import transcript_samples as samples
from tests.helpers.transcript_hands import button, by_id
from tests.ui.transcript.conftest import WIDTH

Maker = Callable[..., RichText]

LINE = "value = " + " + ".join(f"number_{n}" for n in range(30))
CODE = f"before\n\n```python\n{LINE}\nx = 1\n```\n\nafter"
COLUMNS = [f"heading number {n} of a table" for n in range(8)]
TABLE = f"| {' | '.join(COLUMNS)} |\n|{'---|' * 8}\n| {' | '.join(str(n) for n in range(8))} |"
FORMULA = "$$x = " + " + ".join(f"a_{{{n}}}" for n in range(40)) + "$$"
WIDE = f"text\n\n{CODE}\n\n{TABLE}\n\n{FORMULA}\n\n- item\n\n  ```\n  {LINE}\n  ```\n\n> {FORMULA}\n\nend"


def bars(text: RichText) -> list[SideBar]:
    return sorted((bar for bar in text.findChildren(SideBar) if not bar.isHidden()), key=lambda bar: bar.y())


def seen(text: RichText) -> QImage:
    QApplication.processEvents()
    return text.grab().toImage()


def test_each_wide_block_has_a_bar_and_nothing_is_wider_than_the_text(rich_text: Maker) -> None:
    text = rich_text(WIDE)
    assert len(bars(text)) == 5
    for bar in bars(text):
        assert bar.maximum() > 0
        assert bar.accessibleName()
        assert 0 <= bar.x() < bar.x() + bar.width() <= WIDTH
        assert bar.y() + bar.height() <= text.height()
    text.resize(4000, text.fit(4000))
    assert bars(text) == []
    text.resize(300, text.fit(300))
    assert len(bars(text)) == 5
    assert text.horizontalScrollBar().maximum() == 0


def test_blocks_that_fit_have_no_bar(rich_text: Maker) -> None:
    assert bars(rich_text("```\nx = 1\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n$$x^2$$")) == []


@pytest.mark.parametrize("source", [CODE, TABLE, FORMULA])
def test_a_bar_moves_its_block_and_nothing_else(rich_text: Maker, source: str) -> None:
    text = rich_text(f"above\n\n{source}\n\nbelow")
    text.show()
    bar = bars(text)[0]
    before = seen(text)
    bar.setValue(60)
    after = seen(text)
    height = next(iter(text.strips)).window.toRect()
    assert before.copy(height) != after.copy(height)
    band = height.adjusted(0, 0, -60, 0)
    band.setBottom(bar.y() - 1)
    moved = band.translated(60, 0)
    if source == FORMULA:  # code and tables have a panel and rules that stay
        assert before.copy(moved) == after.copy(band)
    above = text.rect().adjusted(0, 0, 0, height.top() - text.height())
    assert before.copy(above) == after.copy(above)


def test_painting_a_scrolled_block_is_painting_it(rich_text: Maker, monkeypatch: pytest.MonkeyPatch) -> None:
    text = rich_text(CODE)
    text.show()
    text.selectAll()
    usual = seen(text)
    strip = next(iter(text.strips))
    monkeypatch.setattr(type(text.strips), "shifted", lambda self, exposed: [strip])
    assert seen(text) == usual


def test_what_is_seen_is_what_is_selected_by_the_pointer(rich_text: Maker) -> None:
    text = rich_text(f"```\n{'0123456789' * 30}\n```")
    text.show()
    strip = next(iter(text.strips))
    strip.bar.setValue(strip.bar.maximum())
    line = QPoint(round(strip.window.right()) - 14, round(strip.window.top()) + 20)
    assert text.cursorForPosition(line).position() == text.document().findBlockByNumber(1).position() + 300
    QTest.mouseDClick(text.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, line)
    assert text.textCursor().selectedText() == "0123456789" * 30
    start = strip.first + 3
    assert text.place_of(start).x() < 0
    text.reveal(start, start + 4)
    assert 0 <= text.place_of(start).x() < text.place_of(start + 4).x() < WIDTH


def test_dragging_to_the_edge_scrolls_on(rich_text: Maker) -> None:
    text = rich_text(CODE)
    text.show()
    strip = next(iter(text.strips))
    y = round(strip.window.top()) + 20
    QTest.mousePress(text.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(30, y))
    for x in (WIDTH - 6, WIDTH - 5, WIDTH - 4):
        QTest.mouseMove(text.viewport(), QPoint(x, y))
    assert strip.offset > 0
    QTest.mouseRelease(text.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(200, y))


def test_copying_a_scrolled_block_copies_all_of_it(rich_text: Maker) -> None:
    text = rich_text(CODE)
    bars(text)[0].setValue(100)
    text.selectAll()
    assert LINE in text.createMimeDataFromSelection().text()


def wheel(text: RichText, across: int, down: int, modifiers: Qt.KeyboardModifier) -> QWheelEvent:
    strip = next(iter(text.strips))
    place = QPointF(strip.window.center())
    return QWheelEvent(
        place, place, QPoint(), QPoint(across, down), Qt.MouseButton.NoButton, modifiers, Qt.ScrollPhase.NoScrollPhase,
        False,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("across", "down", "modifiers", "moves"),
    [
        (-120, 0, Qt.KeyboardModifier.NoModifier, True),
        (0, -120, Qt.KeyboardModifier.ShiftModifier, True),
        (0, -120, Qt.KeyboardModifier.NoModifier, False),
    ],
)
def test_the_wheel(rich_text: Maker, across: int, down: int, modifiers: Qt.KeyboardModifier, moves: bool) -> None:
    text = rich_text(CODE)
    event = wheel(text, across, down, modifiers)
    QApplication.sendEvent(text.viewport(), event)
    assert (bars(text)[0].value() > 0) is moves
    assert event.isAccepted() is moves  # what is not taken scrolls the transcript


def test_bars_are_stops_of_the_keyboard_and_leave_up_and_down_alone(view: TranscriptView, qtbot: QtBot) -> None:
    view.show_conversation(samples.conversation(samples.user(1, None, "?"), samples.answer(2, 1, f"so:\n\n{CODE}")))
    bar = view.findChildren(SideBar)[0]
    qtbot.waitUntil(lambda: bar.isVisible())
    view.focus_last()
    for _ in range(12):
        qtbot.waitUntil(lambda: not view._chaining.isActive())
        focus = QApplication.focusWidget()
        assert focus is not None
        if focus is bar:
            break
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is bar
    QTest.keyClick(bar, Qt.Key.Key_Right)
    assert bar.value() > 0
    QTest.keyClick(bar, Qt.Key.Key_Home)
    assert bar.value() == 0
    QTest.keyClick(bar, Qt.Key.Key_Up)
    assert QApplication.focusWidget() is not bar  # the message above has the focus


def test_lines_wrap_by_choice_of_the_block(rich_text: Maker) -> None:
    text = rich_text(f"{CODE}\n\n{CODE}\n\n```\nshort\n```")
    controls = text.findChildren(CodeControls)
    wraps = [c.wrap_button for c in controls]
    assert [w is not None and not w.isHidden() for w in wraps] == [True, True, False]
    height = text.fit(WIDTH)
    button(controls[0], "Wrap long lines").click()
    assert text.fit(WIDTH) > height
    assert len(bars(text)) == 1
    text.refresh()
    text.fit(WIDTH)
    assert len(bars(text)) == 1  # the choice stays
    button(controls[0], "Wrap long lines").click()
    assert text.fit(WIDTH) == height


def test_the_setting_wraps_all_code(rich_text: Maker, theme: ThemeWatcher) -> None:
    text = rich_text(CODE)
    theme.set_look(replace(Look(Scheme.LIGHT), code_wrap=True))
    text.refresh()
    text.fit(WIDTH)
    assert bars(text) == []
    assert button(text, "Wrap long lines").isChecked()


def test_a_long_block_shows_its_beginning_until_asked(rich_text: Maker) -> None:
    lines = [f"line_{n} = {n}" for n in range(LONG + 1)]
    text = rich_text("```python\n" + "\n".join(lines) + "\n```\n\nafter")
    assert f"line_{BEGINNING - 1} " in text.toPlainText()
    assert f"line_{BEGINNING} " not in text.toPlainText()
    button(text, "Copy code").click()
    assert QGuiApplication.clipboard().text() == "\n".join(lines)
    button(text, f"Show all {LONG + 1} lines").click()
    text.fit(WIDTH)
    assert f"line_{LONG} " in text.toPlainText()
    assert not [b for b in text.findChildren(CodeControls) if b.all_button and not b.all_button.isHidden()]


def test_a_long_block_is_not_folded_while_one_reads_it_being_written(rich_text: Maker) -> None:
    source = "```\n" + "\n".join(f"line {n}" for n in range(LONG + 50)) + "\n```\n"
    text = rich_text()
    text.stream(source[:2000])
    text.stream(source)
    text.finish(source)
    assert f"line {LONG + 49}" in text.toPlainText()


def test_numbers_stand_right_unless_they_begin_the_row(rich_text: Maker) -> None:
    text = rich_text("| n | size | name |\n|---|---|---|\n| 1 | 1.00 GiB | a |\n| 2 | ~53 % | 7b |")
    text.document().documentLayout()
    right = []
    block = text.document().begin()
    while block.isValid():
        if block.text():
            right.append((block.text(), bool(block.blockFormat().alignment() & Qt.AlignmentFlag.AlignRight)))
        block = block.next()
    assert [words for words, is_right in right if is_right] == ["size", "1.00 GiB", "~53 %"]


def test_bars_follow_streamed_text(rich_text: Maker) -> None:
    text = rich_text()
    for end in range(1, len(WIDE), 37):
        text.stream(WIDE[:end])
        text.fit(WIDTH)
    text.finish(WIDE)
    text.fit(WIDTH)
    whole = rich_text(WIDE)
    assert [(b.y(), b.maximum()) for b in bars(text)] == [(b.y(), b.maximum()) for b in bars(whole)]


def test_a_cursor_beyond_the_edge_does_not_shift_the_whole_text(rich_text: Maker) -> None:
    text = rich_text(CODE)
    text.show()
    cursor = QTextCursor(text.document())
    cursor.movePosition(QTextCursor.MoveOperation.End)
    cursor.setPosition(next(iter(text.strips)).first + len(LINE), QTextCursor.MoveMode.KeepAnchor)
    text.setTextCursor(cursor)
    text.ensureCursorVisible()
    assert text.horizontalScrollBar().value() == 0


def test_tab_needs_one_press_for_each_control_of_a_text_with_a_link(view: TranscriptView, qtbot: QtBot) -> None:
    source = f"A [link](https://a.org) first.\n\n{CODE}\n\nAnd [another](https://b.org)."
    view.show_conversation(samples.conversation(samples.user(1, None, "q"), samples.answer(2, 1, source)))
    view.activateWindow()
    message = by_id(view, 2)
    wrap = button(message, "Wrap long lines")
    stops = [button(message, "Copy code"), *message.findChildren(SideBar)]
    qtbot.waitUntil(lambda: wrap.nextInFocusChain() is stops[0])
    wrap.setFocus(Qt.FocusReason.TabFocusReason)
    for here, there in pairwise((wrap, *stops, button(message, "Copy"))):
        QTest.keyClick(here, Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is there
