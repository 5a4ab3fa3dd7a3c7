"""Asking, reading, stopping, asking again."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from desktop.chat.conversation import MessageState
from desktop.chat.engine import EngineDied, PromptProgress
from desktop.chat.messages import FinishReason, Role, ThinkingMode
from desktop.engine.scripted import Gate
from desktop.ui.actions import Act
from desktop.ui.composer.composer import Readiness
from tests.helpers.window_driver import Driver


def test_a_question_is_answered_and_stored(driver: Driver) -> None:
    driver.engine.enqueue("Red", ", green", ", blue.")
    driver.ask("Name three colours")
    assert driver.texts() == ["Name three colours", "Red, green, blue."]
    assert driver.window.header.title.title() == "Name three colours"
    assert driver.window.status_line.state() == "Ready"
    assert driver.window.status_line.context() == "13 / 8,192"
    assert driver.window.status_line.speed() == "40.0 tok/s"


def test_focus_starts_in_the_composer_and_stays_there(driver: Driver) -> None:
    assert driver.window.focusWidget() is driver.window.composer.edit
    driver.ask("One")
    assert driver.window.focusWidget() is driver.window.composer.edit


def test_shift_enter_makes_a_line_and_enter_sends(driver: Driver) -> None:
    driver.write("one")
    driver.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    driver.write("two")
    driver.press(Qt.Key.Key_Return)
    driver.finished()
    assert driver.texts()[0] == "one\ntwo"


def test_an_empty_message_is_not_sent(driver: Driver) -> None:
    driver.write("   ")
    driver.press(Qt.Key.Key_Return)
    assert not driver.chats.turn.running
    assert driver.summaries() == ()


def test_the_states_of_a_turn_in_words(driver: Driver) -> None:
    reading, thinking, answering = Gate(), Gate(), Gate()
    steps = (PromptProgress(5, 10, 0), reading, "<think>", "Hm", thinking, "</think>", "Yes", answering)
    driver.engine.enqueue(*steps)
    driver.send("Is it?")
    state = driver.window.status_line.state
    driver.until(lambda: state() == "Reading the prompt" and driver.chats.turn.progress is not None)
    reading.open()
    driver.until(lambda: state() == "Thinking")
    thinking.open()
    driver.until(lambda: state() == "Answering")
    answering.open()
    driver.finished()
    assert state() == "Ready"
    answer = driver.conversation().path()[-1]
    assert (answer.thinking, answer.text) == ("Hm", "Yes")


def test_esc_stops_and_keeps_what_there_is(driver: Driver) -> None:
    gate = Gate()
    driver.engine.enqueue("Half", " of it", gate, "never")
    driver.send("Tell me")
    driver.until(lambda: driver.chats.turn.tokens == 2)
    assert driver.window.composer.readiness is Readiness.RUNNING
    driver.press(Qt.Key.Key_Escape)
    driver.finished()
    answer = driver.conversation().path()[-1]
    assert (answer.text, answer.reason, answer.state) == ("Half of it", FinishReason.STOPPED, MessageState.DONE)


def test_the_send_button_is_stop_while_an_answer_runs(driver: Driver) -> None:
    gate = Gate()
    driver.engine.enqueue("Half", gate, "never")
    driver.write("Tell me")
    driver.click(driver.button("Send"))
    driver.until(lambda: driver.chats.turn.tokens == 1)
    driver.click(driver.button("Stop"))
    driver.finished()
    assert driver.texts()[-1] == "Half"


def test_the_next_message_can_be_written_while_an_answer_runs(driver: Driver) -> None:
    gate = Gate()
    driver.engine.enqueue("Half", gate)
    driver.send("Tell me")
    driver.until(lambda: driver.chats.turn.tokens == 1)
    driver.write("And then?")
    driver.press(Qt.Key.Key_Return)
    assert driver.window.composer.draft() == ""
    assert driver.button("Edit the waiting message").isVisible()
    gate.open()
    driver.until(lambda: len(driver.texts()) == 4)
    driver.finished()
    assert driver.texts()[2] == "And then?"


def test_regenerate_adds_a_version(driver: Driver) -> None:
    driver.engine.enqueue("First")
    driver.engine.enqueue("Second")
    driver.ask("Which?")
    driver.ctrl(Qt.Key.Key_R)
    driver.finished()
    conversation = driver.conversation()
    versions = conversation.versions(conversation.path()[-1])
    assert [version.text for version in versions] == ["First", "Second"]
    assert driver.texts() == ["Which?", "Second"]
    driver.chats.messages.show_version(versions[0].id)
    driver.until(lambda: driver.texts() == ["Which?", "First"])


def test_a_second_message_stands_below_the_first_answer(driver: Driver) -> None:
    driver.engine.enqueue("Two")
    driver.engine.enqueue("Four")
    driver.ask("1+1?")
    driver.ask("2+2?")
    assert driver.texts() == ["1+1?", "Two", "2+2?", "Four"]


def test_an_edited_message_becomes_a_branch(driver: Driver) -> None:
    driver.engine.enqueue("Two")
    driver.engine.enqueue("Four")
    driver.ask("1+1?")
    question = driver.conversation().path()[0]
    driver.chats.messages.edit(question.id, "2+2?")
    driver.finished()
    assert driver.texts() == ["2+2?", "Four"]
    users = [node for node in driver.conversation().nodes if node.role is Role.USER]
    assert [node.parent for node in users] == [None, None]


def test_copying_the_last_answer(driver: Driver) -> None:
    driver.engine.enqueue("**bold**")
    driver.ask("Write boldly")
    driver.menu(Act.COPY_ANSWER)
    assert QGuiApplication.clipboard().text() == "**bold**"


def test_thinking_goes_round_and_is_kept_with_the_conversation(driver: Driver) -> None:
    modes = [driver.window.composer.mode]
    driver.press(Qt.Key.Key_T, Qt.KeyboardModifier.AltModifier)
    modes.append(driver.window.composer.mode)
    assert modes == [ThinkingMode.OFF, ThinkingMode.STRICT]
    driver.click(driver.button("Think"))
    driver.ask("Think about it")
    assert driver.conversation().options.mode is ThinkingMode.ON
    assert driver.conversation().path()[-1].mode is ThinkingMode.ON
    driver.ctrl(Qt.Key.Key_N)
    driver.until(lambda: driver.window.composer.mode is ThinkingMode.OFF)


def test_a_start_prompt_asks_at_once(driver: Driver) -> None:
    driver.click(driver.button("Name three colours"))
    driver.finished()
    assert driver.texts() == ["Name three colours", "Scripted answer."]


def test_the_engine_dies_in_an_answer(driver: Driver) -> None:
    driver.engine.enqueue("Half", EngineDied("The engine ran out of memory."))
    driver.engine.enqueue("Whole")
    driver.ask("Tell me")
    driver.until(lambda: driver.window.banner.isVisible())
    assert driver.said() == "The engine ran out of memory."
    answer = driver.conversation().path()[-1]
    assert (answer.text, answer.state) == ("Half", MessageState.FAILED)
    assert driver.window.status_line.state() == "The engine has stopped"
    driver.ctrl(Qt.Key.Key_R)
    driver.until(lambda: driver.texts()[-1] == "Whole")
    driver.finished()
    driver.until(lambda: not driver.window.banner.isVisible())
    assert len(driver.engine.loads) == 2


def test_the_engine_dies_while_idle(driver: Driver) -> None:
    driver.engine.die(EngineDied("The engine was ended by the system."))
    driver.until(lambda: driver.window.banner.isVisible())
    driver.click(driver.button("Load again"))
    driver.until(lambda: driver.window.status_line.state() == "Ready")
    driver.ask("Are you back?")
    assert driver.texts()[-1] == "Scripted answer."


def test_closing_while_an_answer_streams_keeps_the_partial(driver: Driver) -> None:
    gate = Gate()
    driver.engine.enqueue("Half", " of it", gate, "never")
    driver.send("Tell me")
    driver.until(lambda: driver.chats.turn.tokens == 2)
    number = driver.chats.id
    driver.restart()
    driver.click_row(number or 0)
    driver.until(lambda: driver.chats.id == number)
    answer = driver.conversation().path()[-1]
    assert (answer.text, answer.state) == ("Half of it", MessageState.INTERRUPTED)
