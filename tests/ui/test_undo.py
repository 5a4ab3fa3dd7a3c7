"""Nothing that a user does is final: Ctrl+Z, the toast, the menu, and what was deleted long ago."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QMenu

from desktop.engine.scripted import Gate
from desktop.ui.actions import Act
from desktop.ui.dialogs.deleted import DeletedDialog
from desktop.ui.parts.layout import Text
from desktop.ui.transcript.deeds import Deed
from tests.helpers.window_driver import Driver, flush
from tests.ui.test_messages import message, transcript
from tests.ui.test_rebuild import rebuild

Z = Qt.Key.Key_Z
CTRL = Qt.KeyboardModifier.ControlModifier


def ask(driver: Driver, *questions: str) -> None:
    for text in questions:
        driver.ask(text)
    driver.window.composer.take_focus()


def delete(driver: Driver, index: int) -> None:
    """Delete a message of the shown path; the toast has gone when the next thing is done."""
    before = len(driver.texts())
    transcript(driver).asked.emit(message(driver, index).message_id, Deed.DELETE)
    driver.until(lambda: len(driver.texts()) < before and driver.window.toast.offered is not None)
    driver.until(lambda: driver.chats.conversation is not None and len(driver.chats.conversation.path()) == index)
    driver.window.toast.hide()


def undo_row(driver: Driver) -> str:
    """What the Edit menu calls Undo when it is opened."""
    menu: QMenu = driver.window.actions_.edit_menu
    menu.aboutToShow.emit()
    return driver.window.actions_.undo.text()


def test_deletions_come_back_in_reverse_order_after_the_toast_has_gone(driver: Driver) -> None:
    ask(driver, "one", "two", "three")
    whole = driver.texts()
    delete(driver, 4)
    delete(driver, 2)
    delete(driver, 0)
    assert driver.texts() == []
    driver.ctrl(Z)
    driver.until(lambda: driver.texts() == whole[:2])
    driver.ctrl(Z)
    driver.until(lambda: driver.texts() == whole[:4])
    driver.ctrl(Z)
    driver.until(lambda: driver.texts() == whole)
    assert undo_row(driver) == "Undo"


def test_undo_is_told_where_nobody_may_remember_what_it_was(driver: Driver) -> None:
    ask(driver, "one", "two")
    delete(driver, 2)
    assert undo_row(driver) == "Undo: Message deleted"
    driver.window.actions_.undo.trigger()
    driver.until(lambda: len(driver.texts()) == 4)
    assert driver.window.toast.accessibleName() == "Undone: Message deleted"
    assert driver.window.toast.isVisible()
    assert not driver.window.toast.undo.isVisible()


def test_what_was_typed_later_is_taken_back_first(driver: Driver) -> None:
    ask(driver, "one", "two")
    driver.write("before")
    delete(driver, 2)
    assert undo_row(driver) == "Undo: Message deleted"
    driver.write(" after")
    assert undo_row(driver) == "Undo"
    while driver.window.composer.edit.document().isUndoAvailable():
        driver.ctrl(Z)
        assert len(driver.texts()) == 2
    assert driver.window.composer.draft() == ""
    driver.ctrl(Z)
    driver.until(lambda: len(driver.texts()) == 4)


def test_a_key_that_is_held_takes_back_nothing_but_typing(driver: Driver) -> None:
    ask(driver, "one", "two")
    delete(driver, 2)
    held = QKeyEvent(QEvent.Type.KeyPress, Z, CTRL, "", True)
    QApplication.sendEvent(driver.window.composer.edit, held)
    assert undo_row(driver) == "Undo: Message deleted"
    assert len(driver.texts()) == 2


def test_other_text_fields_keep_undo_for_themselves(driver: Driver) -> None:
    ask(driver, "one", "two")
    delete(driver, 2)
    driver.menu(Act.FIND)
    driver.write("on")
    driver.ctrl(Z)
    driver.ctrl(Z)
    assert undo_row(driver) == "Undo"
    assert len(driver.texts()) == 2


def test_steps_outlive_the_window(driver: Driver) -> None:
    ask(driver, "one", "two")
    delete(driver, 2)
    rebuild(driver)
    driver.window.composer.take_focus()
    driver.ctrl(Z)
    driver.until(lambda: len(driver.texts()) == 4)


def test_a_deletion_taken_back_while_an_answer_runs_is_another_version(driver: Driver) -> None:
    ask(driver, "one", "two")
    delete(driver, 2)
    gate = Gate()
    driver.engine.enqueue("going on", gate, " to the end")
    driver.send("instead")
    driver.until(lambda: driver.chats.turn.tokens > 0)
    driver.ctrl(Z)
    driver.until(lambda: len(driver.conversation().nodes) == 6)
    gate.open()
    driver.finished()
    assert driver.texts()[2:] == ["instead", "going on to the end"]
    driver.menu(Act.PREVIOUS_VERSION)
    driver.until(lambda: driver.texts()[2:3] == ["two"])


# -- later


def open_deleted(driver: Driver) -> DeletedDialog:
    driver.menu(Act.DELETED)
    dialog = driver.window.findChildren(DeletedDialog)[-1]
    assert dialog.isVisible()
    return dialog


def test_deleted_messages_are_restored_after_a_restart(driver: Driver) -> None:
    ask(driver, "one", "two", "three")
    chat = driver.chats.id
    assert chat is not None
    delete(driver, 4)
    delete(driver, 0)
    driver.restart()
    driver.chats.open(chat)
    driver.until(lambda: driver.chats.id == chat)
    dialog = open_deleted(driver)
    driver.until(lambda: "Restore: one" in names(dialog))
    assert names(dialog) == ["Close", "Restore: one"]  # the other one lies below it
    driver.click(driver.button("Restore: one", dialog))
    driver.until(lambda: names(dialog) == ["Close", "Restore: three"])
    assert len(driver.texts()) == 4
    driver.click(driver.button("Restore: three", dialog))
    driver.until(lambda: not driver.window.findChildren(DeletedDialog) or not dialog.isVisible())
    driver.until(lambda: len(driver.texts()) == 6)
    driver.window.activateWindow()  # the offscreen platform does not give the focus back after a dialog
    driver.until(driver.window.isActiveWindow)
    driver.ctrl(Z)
    driver.until(lambda: len(driver.texts()) == 4)


def names(dialog: DeletedDialog) -> list[str]:
    flush()
    found = [button for button in dialog.findChildren(type(dialog.done_button)) if button.isVisible()]
    return sorted(button.accessibleName() for button in found)


def test_all_deleted_messages_are_restored_at_once(driver: Driver) -> None:
    ask(driver, "one")
    driver.engine.enqueue("another")
    driver.menu(Act.REGENERATE)
    driver.until(lambda: driver.texts() == ["one", "another"])
    driver.finished()
    driver.menu(Act.DELETE_MESSAGE)
    driver.until(lambda: shown_path(driver) == ["one", "Scripted answer."])
    driver.menu(Act.DELETE_MESSAGE)
    driver.until(lambda: shown_path(driver) == ["one"])
    dialog = open_deleted(driver)
    driver.until(lambda: "Restore: another" in names(dialog))
    assert names(dialog) == ["Close", "Restore all", "Restore: Scripted answer.", "Restore: another"]
    driver.click(driver.button("Restore all", dialog))
    driver.until(lambda: shown_path(driver) == ["one", "another"])
    driver.menu(Act.PREVIOUS_VERSION)
    driver.until(lambda: driver.texts() == ["one", "Scripted answer."])


def shown_path(driver: Driver) -> list[str]:
    """The texts that the window shows."""
    return [node.text for node in driver.chats.conversation.path()] if driver.chats.conversation is not None else []


def test_nothing_deleted_says_so(driver: Driver) -> None:
    ask(driver, "one")
    dialog = open_deleted(driver)
    driver.until(lambda: "Nothing is deleted in this chat." in "".join(label.text() for label in labels(dialog)))
    dialog.close()


def labels(dialog: DeletedDialog) -> list[Text]:
    return dialog.findChildren(Text)


# -- the trash


def test_an_opened_chat_of_the_trash_says_so_and_is_restored(driver: Driver) -> None:
    ask(driver, "one")
    chat = driver.chats.id
    assert chat is not None
    driver.menu(Act.TRASH)
    driver.until(lambda: driver.chats.id is None)
    assert driver.said() == ""
    driver.chats.open(chat)
    driver.until(lambda: driver.said() == "This chat is in the trash")
    driver.chats.new()
    assert driver.said() == ""
    driver.chats.open(chat)
    driver.until(lambda: driver.said() == "This chat is in the trash")
    driver.click(driver.button("Restore", driver.window.banner))
    driver.until(lambda: [summary.id for summary in driver.summaries()] == [chat])
    driver.until(lambda: driver.window.toast.offered is not None)
    assert driver.said() == ""
    assert driver.chats.id == chat


def test_a_message_that_was_erased_with_the_trash_says_so(driver: Driver) -> None:
    ask(driver, "one", "two")
    delete(driver, 2)
    assert driver.program.order is not None
    driver.program.order.empty_trash()
    driver.ctrl(Z)
    driver.until(lambda: driver.said() == "The history could not be changed")
    assert "erased when the trash is emptied" in driver.window.banner.accessibleName()
