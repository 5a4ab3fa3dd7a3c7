"""What is typed and not sent yet: drafts, and messages that wait."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from desktop.chat.engine import EngineDied
from desktop.engine.scripted import Gate
from desktop.ui.actions import Act
from desktop.ui.composer.chips import QueueRow
from tests.helpers.window_driver import Driver, flush


def waiting(driver: Driver) -> list[str]:
    """The waiting messages that show, the next first."""
    return [row.accessibleName().split(": ", 1)[1] for row in rows(driver)]


def rows(driver: Driver) -> list[QueueRow]:
    """The rows of the queue, from top to bottom."""
    flush()
    found = driver.window.composer.queue.findChildren(QueueRow)
    return sorted((row for row in found if row.isVisible()), key=lambda row: row.y())


def answering(driver: Driver) -> Gate:
    """Let an answer run; opening the gate ends it."""
    gate = Gate()
    driver.engine.enqueue("First", gate)
    driver.send("one")
    driver.until(lambda: driver.chats.turn.tokens > 0)
    return gate


def type_and_send(driver: Driver, *texts: str) -> None:
    """Type messages, each with Enter."""
    for text in texts:
        driver.window.composer.take_focus()
        driver.write(text)
        driver.press(Qt.Key.Key_Return)


def test_messages_wait_in_order_and_follow_when_the_answer_ends(driver: Driver) -> None:
    gate = answering(driver)
    type_and_send(driver, "two", "three")
    assert waiting(driver) == ["two", "three"]
    gate.open()
    driver.until(lambda: len(driver.texts()) == 6 and not driver.chats.turn.running)
    assert driver.texts()[::2] == ["one", "two", "three"]
    assert waiting(driver) == []


def test_a_waiting_message_is_edited_moved_and_removed_with_undo(driver: Driver) -> None:
    gate = answering(driver)
    type_and_send(driver, "two", "three", "four")
    rows(driver)[2].setFocus()
    QTest.keyClick(rows(driver)[2], Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert waiting(driver) == ["two", "four", "three"]
    QTest.keyClick(rows(driver)[0], Qt.Key.Key_Delete)
    assert waiting(driver) == ["four", "three"]
    driver.window.toast.take_back()
    assert waiting(driver) == ["two", "four", "three"]
    driver.window.composer.set_draft("typed meanwhile")
    driver.click(driver.button("Edit the waiting message", rows(driver)[1]))
    assert driver.window.composer.draft() == "four"
    assert waiting(driver) == ["two", "typed meanwhile", "three"]
    driver.window.composer.set_draft("")
    gate.open()
    driver.until(lambda: len(driver.texts()) == 8 and not driver.chats.turn.running)
    assert driver.texts()[::2] == ["one", "two", "typed meanwhile", "three"]


def test_dragging_a_row_gives_it_another_place(driver: Driver) -> None:
    gate = answering(driver)
    type_and_send(driver, "two", "three")
    first = rows(driver)[0]
    start = QPoint(60, 15)
    QTest.mousePress(first, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseRelease(first, Qt.MouseButton.LeftButton, pos=start + QPoint(0, 34))
    assert waiting(driver) == ["three", "two"]
    gate.open()
    driver.until(lambda: len(driver.texts()) == 6 and not driver.chats.turn.running)


def test_after_stop_the_queue_waits_for_the_user(driver: Driver) -> None:
    answering(driver)
    type_and_send(driver, "two")
    driver.menu(Act.STOP)
    driver.finished()
    assert waiting(driver) == ["two"]
    driver.click(driver.button("Send next"))
    driver.until(lambda: len(driver.texts()) == 4 and not driver.chats.turn.running)
    assert driver.texts()[2] == "two"


def test_after_a_failure_the_queue_waits_too(driver: Driver) -> None:
    gate = Gate()
    driver.engine.enqueue("First", gate, EngineDied("The engine has stopped."))
    driver.send("one")
    driver.until(lambda: driver.chats.turn.tokens > 0)
    type_and_send(driver, "two")
    gate.open()
    driver.finished()
    assert waiting(driver) == ["two"]
    assert driver.button("Send next").isVisible()


def test_a_message_for_another_chat_waits_there_and_is_answered_there(driver: Driver) -> None:
    driver.ask("other chat")
    other = driver.chats.id
    driver.chats.new()
    gate = answering(driver)
    here = driver.chats.id
    assert other is not None
    assert here is not None
    driver.chats.open(other)
    driver.until(lambda: driver.chats.id == other)
    type_and_send(driver, "for the other")
    assert waiting(driver) == ["for the other"]
    driver.chats.open(here)
    driver.until(lambda: driver.chats.id == here)
    assert waiting(driver) == []
    gate.open()
    driver.until(lambda: len(driver.stored(lambda h: h.conversation(other)).nodes) == 4)
    driver.finished()
    assert driver.stored(lambda h: h.conversation(other)).path()[2].text == "for the other"


def test_what_waits_survives_a_restart_and_is_not_sent_unasked(driver: Driver) -> None:
    answering(driver)
    type_and_send(driver, "two")
    conversation = driver.chats.id
    assert conversation is not None
    driver.restart()
    driver.until(lambda: driver.window.status_line.state() == "Ready")
    driver.chats.open(conversation)
    driver.until(lambda: waiting(driver) == ["two"])
    assert not driver.chats.turn.running
    driver.click(driver.button("Send next"))
    driver.until(lambda: driver.texts()[-2:] == ["two", "Scripted answer."])
    driver.finished()


def test_a_message_written_while_the_model_loads_is_sent_when_it_has(driver: Driver) -> None:
    gate = Gate()
    driver.engine.enqueue_load(gate)
    driver.models.reload()
    driver.until(lambda: driver.window.status_line.state() == "Loading the model")
    type_and_send(driver, "early")
    assert waiting(driver) == ["early"]
    gate.open()
    driver.until(lambda: driver.chats.id is not None and len(driver.texts()) == 2)
    driver.finished()


# -- drafts


def test_each_chat_keeps_its_draft_also_over_a_restart(driver: Driver) -> None:
    driver.ask("first chat")
    first = driver.chats.id
    assert first is not None
    driver.window.composer.set_draft("half a thought")
    driver.chats.new()
    assert driver.window.composer.draft() == ""
    driver.window.composer.set_draft("for a new chat")
    driver.restart()
    driver.until(lambda: driver.window.composer.draft() == "for a new chat")
    driver.until(lambda: any(summary.has_draft for summary in driver.summaries()))
    driver.chats.open(first)
    driver.until(lambda: driver.window.composer.draft() == "half a thought")


def test_a_draft_is_on_disk_soon_after_the_last_key(driver: Driver) -> None:
    driver.ask("first chat")
    driver.window.composer.take_focus()
    driver.write("typed")
    driver.until(lambda: driver.conversation().draft.text == "typed")
    driver.window.composer.set_draft("")
    driver.until(lambda: not driver.conversation().draft)


# -- attachments
