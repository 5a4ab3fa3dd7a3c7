"""The window is built anew while the program runs, as for another language: nothing shown or running is lost."""

from __future__ import annotations

import threading

from desktop.engine.scripted import Gate
from desktop.ui.actions import Act
from tests.helpers.window_driver import Driver, flush


def rebuild(driver: Driver) -> None:
    """Put a new window in the old one's place."""
    before = driver.window
    size = before.size()
    driver.program.rebuild()
    flush()
    assert driver.window is not before
    assert driver.window.size() == size
    visible = [w for w in driver.app.topLevelWidgets() if w.isVisible()]
    assert visible == [driver.window]


def test_a_rebuilt_window_shows_the_open_conversation_the_draft_and_the_list(driver: Driver) -> None:
    driver.ask("First question")
    driver.window.composer.set_draft("half a thought")
    rebuild(driver)
    driver.until(lambda: driver.window.centre.currentIndex() == 1 and len(driver.rows()) == 2)
    assert driver.window.composer.draft() == "half a thought"
    driver.window.composer.set_draft("")
    driver.ask("Second question")
    assert driver.texts()[-2:] == ["Second question", "Scripted answer."]


def test_an_answer_goes_on_in_the_new_window(driver: Driver) -> None:
    gate = Gate()
    driver.engine.enqueue("The beginning", gate, " and the end.")
    driver.send("Tell me")
    driver.until(lambda: driver.chats.turn.tokens > 0)
    rebuild(driver)
    driver.until(lambda: driver.window.centre.currentIndex() == 1)
    gate.open()
    driver.finished()
    assert driver.texts() == ["Tell me", "The beginning and the end."]
    driver.until(lambda: driver.window.status_line.state() == "Ready")
    assert len(driver.rows()) == 2


def test_the_model_and_an_empty_chat_are_there_as_before(driver: Driver) -> None:
    rebuild(driver)
    assert driver.window.status_line.state() == "Ready"
    driver.ask("Still there?")
    assert driver.texts() == ["Still there?", "Scripted answer."]


def test_what_the_old_window_still_waited_for_disturbs_nothing(driver: Driver) -> None:
    assert driver.program.services is not None
    busy = threading.Event()
    driver.program.services.store.run(lambda _history: busy.wait(10))
    driver.menu(Act.SEARCH)  # asks the history for what there is to choose from
    rebuild(driver)
    busy.set()
    driver.ask("Still there?")
    assert driver.texts() == ["Still there?", "Scripted answer."]


def test_a_place_of_the_window_that_is_no_text_is_none(driver: Driver) -> None:
    driver.program.preferences.change(window="\ud800")
    driver.program.start()
    assert driver.window.isVisible()
