"""The count of the draft's tokens left of Send."""

from __future__ import annotations

from PySide6.QtCore import Qt

from desktop.chat.conversation import Attachment
from desktop.engine.scripted import Gate
from desktop.ui.actions import Act
from desktop.ui.parts.layout import Text
from tests.helpers.window_driver import Driver


def said(driver: Driver) -> str:
    """What stands left of Send."""
    labels = driver.window.composer.findChildren(Text, "tokens")
    return labels[0].text() if labels and labels[0].isVisible() else ""


def test_the_draft_is_counted_while_typing_with_its_attachments(driver: Driver) -> None:
    assert not driver.window.composer.findChildren(Text, "tokens")  # it costs the start nothing
    driver.write("two words")
    driver.until(lambda: said(driver) == "2 tokens")
    [label], send = driver.window.composer.findChildren(Text, "tokens"), driver.window.composer.send
    assert label.geometry().right() < send.geometry().left()
    driver.write(" more")
    driver.until(lambda: said(driver) == "3 tokens")
    driver.window.composer.add_attachment(Attachment("a.txt", "four more words here"))
    driver.until(lambda: said(driver) == "10 tokens")  # the name, two fences, four words, and three
    driver.window.resize(480, 600)
    assert said(driver) == "10 tokens"
    driver.window.composer._remove(0)
    driver.window.composer.set_draft("")
    assert said(driver) == ""


def test_nothing_is_counted_while_an_answer_runs(driver: Driver) -> None:
    gate = Gate()
    driver.engine.enqueue("First", gate)
    driver.write("one two three")
    driver.until(lambda: said(driver) == "3 tokens")
    driver.press(Qt.Key.Key_Return)
    assert said(driver) == ""
    driver.until(gate.reached.is_set)
    driver.write("next message")
    assert said(driver) == ""
    gate.open()
    driver.finished()
    driver.until(lambda: said(driver) == "2 tokens")


def test_nothing_is_counted_without_a_model_and_each_chat_has_its_own_draft(driver: Driver) -> None:
    driver.ask("first chat")
    first = driver.chats.id
    assert first is not None
    driver.write("one two three")
    driver.until(lambda: said(driver) == "3 tokens")
    driver.menu(Act.NEW)
    assert said(driver) == ""
    driver.write("one")
    driver.until(lambda: said(driver) == "1 token")
    driver.menu(Act.UNLOAD)
    assert said(driver) == ""
    driver.menu(Act.DEMO)
    driver.until(lambda: said(driver) == "1 token")
    driver.chats.open(first)
    driver.until(lambda: said(driver) == "3 tokens")
