"""Titles: from the first message at once, from the model after the first answer, by hand for good."""

from __future__ import annotations

from PySide6.QtCore import Qt

from desktop.chat.engine import EngineDied
from desktop.engine.scripted import Gate
from tests.helpers.sidebar_hands import titles
from tests.helpers.window_driver import Driver


def title(driver: Driver) -> str:
    """What the header shows."""
    return driver.window.header.title.title()


def test_the_model_names_a_new_chat_beside_it(driver: Driver) -> None:
    gate = Gate()
    driver.engine.enqueue_aside(gate, 'Three Colours"')
    driver.ask("Name three colours, please")
    driver.until(lambda: title(driver) == "Name three colours, please")
    gate.open()
    driver.until(lambda: title(driver) == "Three Colours")
    driver.until(lambda: titles(driver) == ["Today", "Three Colours"])
    assert driver.conversation().title == "Three Colours"
    assert len(driver.engine.requests) == 1
    assert driver.texts() == ["Name three colours, please", "Scripted answer."]
    driver.engine.enqueue_aside("Another")
    driver.ask("And more")
    assert len(driver.engine.asides) == 1, "it has its title"


def test_a_title_by_hand_stays(driver: Driver) -> None:
    gate = Gate()
    driver.engine.enqueue_aside(gate, "Theirs")
    driver.ask("Name three colours")
    driver.until(gate.reached.is_set)
    driver.press(Qt.Key.Key_F2)
    driver.write("Mine")
    driver.press(Qt.Key.Key_Return)
    driver.until(lambda: driver.conversation().title == "Mine")
    gate.open()
    driver.ask("And more")
    assert driver.conversation().title == "Mine"
    assert len(driver.engine.asides) == 1


def test_the_next_question_does_not_wait_for_a_title(driver: Driver) -> None:
    gate = Gate()  # never opened
    driver.engine.enqueue_aside(gate, "Late")
    driver.engine.enqueue_aside("Colours")
    driver.ask("Name three colours")
    driver.until(gate.reached.is_set)
    driver.ask("And more")
    assert driver.texts()[-1] == "Scripted answer."
    driver.until(lambda: title(driver) == "Colours")


def test_with_the_setting_off_nothing_is_asked(driver: Driver) -> None:
    driver.program.preferences.change(auto_titles=False)
    driver.ask("Name three colours")
    driver.ask("And more")
    assert driver.engine.asides == []
    assert driver.conversation().title == "Name three colours"


def test_a_stopped_answer_and_a_dying_engine_give_no_title(driver: Driver) -> None:
    gate = Gate()
    driver.engine.enqueue("Red", gate)
    driver.send("Name three colours")
    driver.until(gate.reached.is_set)
    driver.press(Qt.Key.Key_Escape)
    driver.finished()
    assert driver.engine.asides == []
    driver.engine.enqueue_aside(EngineDied("The engine ended."))
    driver.ask("And more")
    driver.until(lambda: driver.said() != "")
    assert driver.conversation().title == "Name three colours"
    assert driver.texts()[-1] == "Scripted answer."


def test_a_chat_left_meanwhile_is_named_too(driver: Driver) -> None:
    gate = Gate()
    driver.engine.enqueue("Red", gate, ".")
    driver.engine.enqueue_aside("Three Colours")
    driver.send("Name three colours")
    driver.until(lambda: gate.reached.is_set() and driver.chats.id is not None)
    driver.ctrl(Qt.Key.Key_N)
    gate.open()
    driver.until(lambda: titles(driver) == ["Today", "Three Colours"])
    assert driver.chats.id is None
