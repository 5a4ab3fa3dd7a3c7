"""Thinking under control: the budget, Answer now, and how it ended."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from desktop.chat.ending import spent, wanted
from desktop.chat.engine import PromptProgress
from desktop.chat.messages import FinishReason, ThinkingMode
from desktop.engine.scripted import Gate
from desktop.ui.actions import Act
from desktop.ui.composer.budget import BudgetMenu
from desktop.ui.parts.bits import Bar
from desktop.ui.settings.chat import ChatSettings
from desktop.ui.transcript.live import ThinkingLive
from desktop.ui.transcript.timeline import Thought
from tests.helpers.window_driver import Driver

CTRL = Qt.KeyboardModifier.ControlModifier


def think(driver: Driver, *behind: str, before: tuple[PromptProgress | Gate, ...] = ()) -> Gate:
    """Ask something that the model thinks about until the gate opens; what comes ``behind`` it."""
    gate = Gate()
    driver.chats.set_mode(ThinkingMode.ON)
    driver.engine.enqueue(*before, *["so"] * 96, gate, *behind)
    driver.send("Why?")
    return gate


def panel(driver: Driver) -> ThinkingLive:
    """The panel of running thinking, with all tokens so far."""
    driver.until(lambda: bool(driver.window.findChildren(ThinkingLive)))
    [found] = driver.window.findChildren(ThinkingLive)
    driver.until(lambda: found.token_count == 96)
    return found


def figures(live: ThinkingLive) -> str:
    """What the panel's head says."""
    return " | ".join(label.text() for label in live.findChildren(QLabel) if label.isVisible())


def thought(driver: Driver) -> str:
    """What the row of the folded thinking says."""
    driver.finished()
    return driver.window.findChildren(Thought)[-1].step.face.what


def test_what_is_left_of_the_budget_counts_down(driver: Driver) -> None:
    driver.window.composer.budget_chosen.emit(100)
    gate = think(driver, "</think>", "Because.")
    live = panel(driver)
    assert "4 of 100 tokens left" in figures(live)
    assert "Thinking budget, 96%" in [bar.accessibleName() for bar in live.findChildren(Bar)]
    limit = driver.engine.requests[-1].thinking
    assert limit is not None
    assert (limit.budget, limit.opened, limit.closing) == (100, True, spent(100))
    gate.open()
    assert thought(driver).startswith("Thought for ")
    assert "ended" not in thought(driver)
    assert driver.window.isActiveWindow()  # nothing was a window of its own on the way


def test_without_a_limit_time_and_tokens_are_told(driver: Driver) -> None:
    driver.window.composer.budget_chosen.emit(0)
    gate = think(driver, "</think>", "Because.")
    assert "96 tokens" in figures(panel(driver))
    assert "left" not in figures(panel(driver))
    gate.open()
    driver.finished()


@pytest.mark.parametrize("way", ["button", "keys", "menu"])
def test_answer_now(driver: Driver, way: str) -> None:
    gate = think(driver, wanted(), "Because.")
    live = panel(driver)
    assert driver.window.actions_[Act.ANSWER_NOW].isEnabled()
    if way == "button":
        driver.click(live.answer)
    elif way == "keys":
        driver.press(Qt.Key.Key_Return, CTRL)
    else:
        driver.menu(Act.ANSWER_NOW)
    driver.until(lambda: driver.engine.hurried > 0)
    assert not live.answer.isEnabled()
    driver.until(lambda: not driver.window.actions_[Act.ANSWER_NOW].isEnabled())
    gate.open()
    assert thought(driver).endswith(", ended by you")
    assert driver.texts() == ["Why?", "Because."]
    driver.restart()  # it is stored
    driver.chats.open(driver.summaries()[0].id)
    driver.until(lambda: bool(driver.window.findChildren(Thought)))
    assert thought(driver).endswith(", ended by you")


def test_answer_now_while_the_prompt_is_being_read(driver: Driver) -> None:
    reading = Gate()
    gate = think(driver, wanted(), "Because.", before=(PromptProgress(1, 9, 0), reading))
    driver.until(lambda: driver.chats.turn.progress is not None)
    driver.press(Qt.Key.Key_Return, CTRL)
    driver.until(lambda: driver.engine.hurried > 0)
    reading.open()
    assert not panel(driver).answer.isEnabled()
    gate.open()
    assert thought(driver).endswith(", ended by you")


def test_an_end_at_the_budget_is_told_and_stays_told(driver: Driver) -> None:
    driver.window.composer.budget_chosen.emit(96)
    think(driver, spent(96), "Because.").open()
    assert thought(driver).endswith(", ended at 96 tokens")


def test_nothing_to_hurry_without_thinking(driver: Driver) -> None:
    action, gate = driver.window.actions_[Act.ANSWER_NOW], Gate()
    assert not action.isEnabled()
    driver.chats.set_mode(ThinkingMode.STRICT)
    driver.engine.enqueue(gate, "No.")
    driver.send("Why?")
    driver.until(lambda: gate.reached.is_set() and driver.chats.turn.answer is not None)
    driver.until(lambda: not action.isEnabled())
    gate.open()
    driver.finished()
    assert not action.isEnabled()
    assert driver.engine.requests[-1].thinking is None


def test_ctrl_enter_sends_what_was_written_where_it_is_the_key_for_that(driver: Driver) -> None:
    driver.program.preferences.change(send_key="ctrl+enter")
    gate = Gate()
    driver.chats.set_mode(ThinkingMode.ON)
    driver.engine.enqueue(*["so"] * 96, gate, "</think>", "Because.")
    driver.window.composer.take_focus()
    driver.write("Why?")
    driver.press(Qt.Key.Key_Return, CTRL)
    panel(driver)
    driver.write("And then?")
    QTest.keySequence(driver.window.composer.edit, "Ctrl+Return")
    assert [one.text for one in driver.chats.outbox.queue(driver.chats.id)] == ["And then?"]
    assert driver.engine.hurried == 0
    QTest.keySequence(driver.window.composer.edit, "Ctrl+Return")  # the field is empty now
    driver.until(lambda: driver.engine.hurried > 0)
    gate.open()
    driver.until(lambda: not driver.chats.turn.running and not driver.chats.outbox.queue(driver.chats.id))
    driver.finished()


def test_the_budget_is_chosen_by_keys_and_kept_with_the_chat(driver: Driver) -> None:
    driver.chats.set_mode(ThinkingMode.ON)
    button = driver.window.composer.budget
    assert button.accessibleName() == "Thinking budget: 8,192 tokens"  # the setting
    button.setFocus(Qt.FocusReason.TabFocusReason)
    driver.press(Qt.Key.Key_Space)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, BudgetMenu)
    focus = menu.focusWidget()
    assert focus is not None
    assert focus.accessibleName() == "8,192 tokens"
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Return):
        assert menu.isVisible()
        row = menu.focusWidget()
        assert row is not None
        QTest.keyClick(row, key)
    assert not menu.isVisible()
    assert button.accessibleName() == "Thinking budget: 4,096 tokens"
    driver.engine.enqueue("Hm.", "</think>", "Because.")  # one that says nothing is asked for once more
    driver.ask("Why?")
    limit = driver.engine.requests[-1].thinking
    assert limit is not None
    assert limit.budget == 4096
    assert driver.conversation().options.budget == 4096
    driver.chats.new()
    driver.chats.set_mode(ThinkingMode.ON)
    assert button.accessibleName() == "Thinking budget: 8,192 tokens"


def test_another_budget_is_typed_and_escape_changes_nothing(driver: Driver) -> None:
    driver.chats.set_mode(ThinkingMode.ON)
    button = driver.window.composer.budget
    for key, expected in ((Qt.Key.Key_Escape, None), (Qt.Key.Key_Return, 3000)):
        driver.click(button)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, BudgetMenu)
        menu.own.setFocus()
        QTest.keyClicks(menu.own, "3000")
        QTest.keyClick(menu.own, key)
        driver.until(lambda: QApplication.activePopupWidget() is None)
        assert driver.chats.options.budget == expected
    assert button.text() == "Budget 3,000"


def test_a_narrow_window_has_the_budget_in_the_menu_of_the_switch(driver: Driver) -> None:
    driver.chats.set_mode(ThinkingMode.ON)
    driver.window.resize(600, 700)
    driver.until(lambda: not driver.window.composer.budget.isVisible())
    driver.click(driver.button("Thinking on"))
    menu = QApplication.activePopupWidget()
    assert menu is not None
    driver.click(driver.button("16,384", menu))
    assert driver.chats.options.budget == 16_384
    menu.close()


def test_the_settings_of_a_chat_have_the_budget(driver: Driver) -> None:
    driver.menu(Act.CHAT_SETTINGS)
    [dialog] = driver.window.findChildren(ChatSettings)
    field = dialog.form.budget
    assert field.value() is None
    field.setFocus()
    QTest.keyClicks(field, "0")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert driver.chats.options.budget == 0
    assert driver.window.composer.budget.text() == "No budget"
    dialog.reject()


def test_a_budget_that_is_left_is_what_an_answer_goes_on_with(driver: Driver) -> None:
    driver.window.composer.budget_chosen.emit(100)
    think(driver)
    panel(driver)
    driver.chats.stop()
    driver.finished()
    assert driver.conversation().path()[-1].reason is FinishReason.STOPPED
    driver.engine.enqueue("more", "</think>", "Because.")
    driver.menu(Act.CONTINUE)
    driver.until(lambda: len(driver.engine.requests) == 2)
    driver.finished()
    limit = driver.engine.requests[-1].thinking
    assert limit is not None
    assert (limit.budget, limit.opened) == (99, True)  # it was one word
    assert driver.conversation().path()[-1].thinking == "so" * 96 + "more"
