"""Turns with tools: the question about a call, its answer by keyboard and mouse, and the rows that stay."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from desktop.chat.conversation import MessageState
from desktop.chat.tools import Choice, RunState, ToolQuestion, ToolRun
from desktop.ui.transcript import TranscriptView
from desktop.ui.transcript.approval import ApprovalCard
from desktop.ui.transcript.timeline import Thought
from desktop.ui.transcript.tool_row import ToolPanel
from tests.helpers.accessible import faults
from tests.helpers.tool_hands import CALL, ROUNDS, URL, ask, rows
from tests.helpers.tool_scripts import Say, call
from tests.helpers.tool_turns import ALL, AskingToolbox, play
from tests.helpers.window_driver import Driver

SHIFT = Qt.KeyboardModifier.ShiftModifier

pytestmark = pytest.mark.usefixtures("tools")


def chosen(toolbox: AskingToolbox) -> list[Choice]:
    """What the questions were answered with."""
    return [decision.choice for decision in toolbox.decisions]


def test_a_call_is_allowed_by_keyboard_and_its_row_stays(driver: Driver, toolbox: AskingToolbox) -> None:
    toolbox.results = ["Breaking: the old format is gone."]
    card = ask(driver, toolbox)
    assert driver.window.status_line.state() == "Waiting for your answer to a tool call"
    assert QApplication.focusWidget() is card.button(Choice.DENY)
    assert card.button(Choice.DENY).ring
    driver.press(Qt.Key.Key_Right)
    assert QApplication.focusWidget() is card.button(Choice.ONCE)
    driver.press(Qt.Key.Key_Return)
    driver.finished()
    assert chosen(toolbox) == [Choice.ONCE]
    [row] = rows(driver)
    assert row.step.accessibleName() == f"fetch_page, {URL}  8000, 1.2 s, folded"
    assert driver.texts()[-1] == "The old format is gone."
    assert QApplication.focusWidget() is driver.window.composer.edit


@pytest.mark.parametrize(
    ("keys", "choice"),
    [
        ([Qt.Key.Key_Return], Choice.DENY),
        ([Qt.Key.Key_Escape], Choice.DENY),
        ([Qt.Key.Key_Tab, Qt.Key.Key_Space], Choice.ONCE),
        ([Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Return], Choice.CHAT),
        ([Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Return], Choice.DENY),
    ],
)
def test_every_answer_has_its_keys(driver: Driver, toolbox: AskingToolbox, keys: list[Qt.Key], choice: Choice) -> None:
    ask(driver, toolbox)
    for key in keys:
        driver.press(key)
    driver.finished()
    assert chosen(toolbox) == [choice]
    denied = choice is Choice.DENY
    assert rows(driver)[0].step.face.figure == ("denied" if denied else "1.2 s")
    assert driver.conversation().path()[-1].state is MessageState.DONE  # Esc has not stopped the answer


@pytest.mark.parametrize(("row", "choice"), [(0, Choice.ALWAYS), (1, Choice.NEVER)])
def test_what_is_rare_stands_behind_more(driver: Driver, toolbox: AskingToolbox, row: int, choice: Choice) -> None:
    card = ask(driver, toolbox)
    driver.click(card.more)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions()] == [
        "Always allow: exactly these arguments",
        "Never allow this tool",
    ]
    menu.actions()[row].trigger()
    menu.close()
    driver.finished()
    assert chosen(toolbox) == [choice]


def test_nothing_is_answered_in_the_first_moment(
    driver: Driver, toolbox: AskingToolbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.ui.transcript.approval.ARMED_MS", 3_600_000)
    card = ask(driver, toolbox, armed=False)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Escape):
        driver.press(key)
    driver.press(Qt.Key.Key_Right)
    driver.press(Qt.Key.Key_Return)
    QTest.mouseClick(card.button(Choice.ONCE), Qt.MouseButton.LeftButton)
    assert toolbox.decisions == []
    assert card.isVisible()
    card.decide(Choice.ONCE)
    assert toolbox.decisions == []
    driver.chats.stop()
    driver.until(lambda: not driver.chats.turn.running)
    assert driver.conversation().path()[-1].steps()[0].runs[0].state is RunState.STOPPED


def test_who_writes_goes_on_writing(driver: Driver, toolbox: AskingToolbox) -> None:
    play(driver.program, toolbox, *ROUNDS)
    driver.send("Read the notes.")
    driver.write("And then")
    driver.until(lambda: bool(driver.window.findChildren(ApprovalCard)))
    [card] = driver.window.findChildren(ApprovalCard)
    driver.until(lambda: card.armed)
    assert QApplication.focusWidget() is driver.window.composer.edit
    driver.write(" sort them")
    assert driver.window.composer.draft() == "And then sort them"
    card.take_focus()
    driver.write("!")  # a letter typed on the card goes where letters go
    assert driver.window.composer.draft() == "And then sort them!"
    assert toolbox.decisions == []
    driver.click(card.button(Choice.DENY))
    driver.until(lambda: not driver.chats.turn.running)


def test_the_card_shows_plain_text_only(driver: Driver, toolbox: AskingToolbox) -> None:
    evil = '{\n "to": "a\u202eb\u200b",\n "html": "<img src=file:///etc/passwd><b>x</b>\x1b[31m"\n}'
    run = ToolRun(CALL, RunState.ASKING, "<b>Mail</b>")
    warned = ("<i>This chat has read</i> private data.",)
    changed = ("- old", "+ new\u202e")
    toolbox.question = ToolQuestion(0, run, "<u>Send</u>", evil, ALL, "<s>all</s>", warned, changed)
    card = ask(driver, toolbox)
    shown = card.arguments.text.toPlainText()
    assert "<U+202E>" in shown
    assert "<U+200B>" in shown
    assert "<U+001B>[31m" in shown
    assert "<img src=file:///etc/passwd><b>x</b>" in shown
    labels = " | ".join(label.text() for label in card.findChildren(type(driver.window.status_line._state)))
    for text in ("<u>Send</u>", "<b>Mail</b>", "<i>This chat has read</i> private data.", "<s>all</s>"):
        assert text in labels
    assert "This tool has changed since you allowed it" in labels
    driver.press(Qt.Key.Key_Escape)
    driver.finished()


def test_a_screen_reader_hears_the_question(
    driver: Driver, toolbox: AskingToolbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[tuple[str, bool]] = []
    monkeypatch.setattr(
        "desktop.ui.transcript.living.announce", lambda _where, words, urgent=False: heard.append((words, urgent))
    )
    card = ask(driver, toolbox)
    said = "Allow this tool call?. Fetch a page as text. Web, built-in plugin. "
    assert heard == [(said + "What it does: sends a request to example.org", True)]
    group = QAccessible.queryAccessibleInterface(card)
    assert group is not None
    assert (group.role(), group.text(QAccessible.Text.Name)) == (QAccessible.Role.Grouping, heard[0][0])
    assert faults(card) == []
    roles = {QAccessible.queryAccessibleInterface(button).role() for button in (card.button(Choice.ONCE), card.more)}
    assert roles <= {QAccessible.Role.PushButton, QAccessible.Role.ButtonMenu, QAccessible.Role.Button}
    assert card.button(Choice.CHAT).accessibleName() == "Allow in this chat"
    driver.press(Qt.Key.Key_Escape)
    driver.finished()


def test_tab_goes_through_the_card_and_on(driver: Driver, toolbox: AskingToolbox) -> None:
    long = "\n".join(f"line {n}" for n in range(100))
    run = ToolRun(CALL, RunState.ASKING, "Web")
    toolbox.question = ToolQuestion(0, run, "Send", long, ALL, "all")
    card = ask(driver, toolbox)
    stops = [card.button(Choice.DENY), card.button(Choice.ONCE), card.button(Choice.CHAT), card.more]
    driver.until(lambda: _tabbed(driver, len(stops), stops[0]) == stops)
    stops[0].setFocus(Qt.FocusReason.TabFocusReason)
    driver.press(Qt.Key.Key_Tab, SHIFT)
    assert QApplication.focusWidget() is card.arguments.text  # which scrolls: it is a stop before the answers
    driver.press(Qt.Key.Key_Escape)
    driver.finished()
    assert chosen(toolbox) == [Choice.DENY]


def _tabbed(driver: Driver, count: int, first: QWidget) -> list[QWidget | None]:
    """The stops from one on."""
    first.setFocus(Qt.FocusReason.TabFocusReason)
    found = []
    for _ in range(count):
        found.append(QApplication.focusWidget())
        driver.press(Qt.Key.Key_Tab)
    return found


def test_a_row_unfolds_and_copies_what_it_shows(driver: Driver, toolbox: AskingToolbox) -> None:
    toolbox.results = [
        ToolRun(CALL, RunState.DONE, "Web", "beginning", "the whole \u202etext", 2.0),
        ToolRun(CALL, RunState.FAILED, "Web", "outside the folders you gave"),
    ]
    toolbox.asks = False
    play(driver.program, toolbox, Say(calls=(CALL, call("read_file", path="/etc/hosts"))), Say("Done."))
    driver.ask("Read the notes.")
    done, failed = rows(driver)
    assert failed.step.face.figure == "outside the folders you gave"
    assert failed.step.face.ink == "danger"
    done.step.setFocus(Qt.FocusReason.TabFocusReason)
    driver.press(Qt.Key.Key_Return)
    [panel] = done.findChildren(ToolPanel)
    assert json.loads(panel.arguments.text.toPlainText()) == {"url": URL, "max_chars": 8000}
    assert panel.result.text.toPlainText() == "the whole <U+202E>text"
    driver.until(panel.isVisible)
    driver.click(driver.button("Copy: Result", panel))
    assert QGuiApplication.clipboard().text() == "the whole \u202etext"
    done.step.setFocus()
    driver.press(Qt.Key.Key_Return)
    driver.until(lambda: done.height() == done.step.height())


def test_the_timeline_is_the_same_behind_a_restart(driver: Driver, toolbox: AskingToolbox) -> None:
    toolbox.asks = False
    toolbox.results = ["one", "two"]
    rounds = (
        Say(thinking="First.", calls=(CALL,)),
        Say("Now the other.", "Second.", calls=(replace(CALL, name="read_file"),)),
    )
    play(driver.program, toolbox, *rounds, Say("Done.", "Third."))
    driver.ask("Read the notes.")
    seen = [row.step.accessibleName() for row in rows(driver)]
    thoughts = len([row for row in driver.window.findChildren(Thought) if row.isVisible()])
    assert (len(seen), thoughts) == (2, 3)
    chat = driver.chats.id
    assert chat is not None
    driver.restart()
    driver.chats.open(chat)
    driver.until(lambda: len(rows(driver)) == 2)
    assert [row.step.accessibleName() for row in rows(driver)] == seen
    assert len([row for row in driver.window.findChildren(Thought) if row.isVisible()]) == thoughts


def test_a_question_is_there_for_who_comes_back(driver: Driver, toolbox: AskingToolbox) -> None:
    ask(driver, toolbox)
    asked = driver.chats.id
    assert asked is not None
    driver.chats.new()
    assert driver.window.status_line.state() == "Waiting for your answer to a tool call"
    driver.chats.open(asked)
    driver.until(lambda: driver.chats.id == asked)
    [card] = [card for card in driver.window.findChildren(ApprovalCard) if card.isVisible()]
    driver.until(lambda: card.armed)
    card.take_focus()
    driver.press(Qt.Key.Key_Right)
    driver.press(Qt.Key.Key_Return)
    driver.finished()
    assert chosen(toolbox) == [Choice.ONCE]


def test_a_question_comes_though_one_reads_far_above_it(driver: Driver, toolbox: AskingToolbox) -> None:
    long = "\n\n".join(f"paragraph {n}" for n in range(200))
    play(driver.program, toolbox, Say(long), *ROUNDS)
    driver.ask("Tell me more.")
    [view] = driver.window.findChildren(TranscriptView)
    view.show_message(0)
    driver.chats.send("Read the notes.")
    driver.until(lambda: driver.chats.turn.asking is not None)
    driver.until(lambda: driver.window.findChildren(ApprovalCard) != [])
    [card] = driver.window.findChildren(ApprovalCard)
    driver.until(lambda: card.isVisible() and card.armed)
    assert QApplication.focusWidget() is card.button(Choice.DENY)
    driver.press(Qt.Key.Key_Right)
    driver.press(Qt.Key.Key_Return)
    driver.finished()
    assert driver.texts()[-1] == "The old format is gone."


def test_a_question_survives_another_language(driver: Driver, toolbox: AskingToolbox) -> None:
    ask(driver, toolbox)
    driver.program.preferences.change(language="de")
    driver.until(lambda: bool(driver.window.findChildren(ApprovalCard)))
    [card] = driver.window.findChildren(ApprovalCard)
    driver.until(lambda: card.armed)
    card.decide(Choice.CHAT)
    driver.finished()
    assert chosen(toolbox) == [Choice.CHAT]


def test_who_looks_elsewhere_is_notified(
    driver: Driver, toolbox: AskingToolbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent: list[str] = []
    assert driver.program.presence is not None
    driver.program.presence.notified.connect(lambda _title, text: sent.append(text))
    monkeypatch.setattr(type(driver.window), "isActiveWindow", lambda _window: False)
    card = ask(driver, toolbox)
    driver.until(lambda: bool(sent))
    assert sent == ["A tool call waits for your answer: fetch_page"]
    card.decide(Choice.DENY)
    driver.until(lambda: not driver.chats.turn.running)
