"""What is written and not sent yet is not final either: edits in place, instructions, presets, attachments."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit

from desktop.chat.conversation import Attachment
from desktop.chat.options import ChatOptions
from desktop.ui.composer.chips import AttachmentChip
from desktop.ui.settings.kinds import Page
from desktop.ui.transcript.user import UserMessage
from tests.helpers.settings_hands import open_chat, open_settings, values, write
from tests.helpers.window_driver import Driver, flush
from tests.ui.test_messages import message, transcript
from tests.ui.test_undo import Z, ask, undo_row

ESCAPE = Qt.Key.Key_Escape


def chips(driver: Driver) -> list[str]:
    flush()
    found = driver.window.composer.chips.findChildren(AttachmentChip)
    return [chip.accessibleName().partition(",")[0] for chip in found if chip.isVisible()]


# -- edits in place


def write_edit(driver: Driver, index: int, text: str) -> QPlainTextEdit:
    """Edit a question, not yet sent."""
    flush()
    transcript(driver).edit_message(message(driver, index).message_id)
    [field] = message(driver, index).findChildren(QPlainTextEdit)
    assert driver.window.focusWidget() is field
    driver.write(text)
    return field


def editing(driver: Driver, index: int) -> str | None:
    """What is written in place of a question; None while it is not edited."""
    flush()
    found = message(driver, index)
    assert isinstance(found, UserMessage)
    return found.findChildren(QPlainTextEdit)[0].toPlainText() if found.editing else None


def test_the_cursor_of_an_edit_stands_at_its_end_and_esc_can_be_taken_back(driver: Driver) -> None:
    ask(driver, "one", "two")
    write_edit(driver, 0, " more")
    assert editing(driver, 0) == "one more"
    driver.press(ESCAPE)
    assert editing(driver, 0) is None
    driver.click(driver.button("Undo", driver.window.toast))
    assert editing(driver, 0) == "one more"
    assert isinstance(driver.window.focusWidget(), QPlainTextEdit)
    driver.write("!")
    driver.press(ESCAPE)
    driver.window.toast.hide()
    driver.window.composer.take_focus()
    assert undo_row(driver) == "Undo: Edit discarded"
    driver.ctrl(Z)
    assert editing(driver, 0) == "one more!"


def test_an_unchanged_edit_offers_nothing(driver: Driver) -> None:
    ask(driver, "one")
    write_edit(driver, 0, "")
    driver.press(ESCAPE)
    assert driver.window.toast.steps.last is None


def test_a_discarded_edit_comes_back_from_another_chat(driver: Driver) -> None:
    ask(driver, "one")
    first = driver.chats.id
    write_edit(driver, 0, " more")
    driver.press(ESCAPE)
    driver.ctrl(Qt.Key.Key_N)
    driver.ask("elsewhere")
    driver.window.toast.hide()
    driver.ctrl(Z)
    driver.until(lambda: driver.chats.id == first)
    driver.until(lambda: editing(driver, 0) == "one more")


def test_a_discarded_edit_does_not_overwrite_the_one_that_is_being_written(driver: Driver) -> None:
    ask(driver, "one")
    write_edit(driver, 0, " first")
    driver.press(ESCAPE)
    field = write_edit(driver, 0, " second")
    driver.click(driver.button("Undo", driver.window.toast))
    assert editing(driver, 0) == "one first"
    field.undo()
    assert editing(driver, 0) == "one second"


# -- settings and presets


def test_settings_that_replace_a_chats_own_are_taken_back_step_by_step(driver: Driver) -> None:
    ask(driver, "one")
    driver.program.preferences.change(presets={"Proofs": ChatOptions(instructions="Prove it.").to_plain()})
    dialog = open_chat(driver)
    QTest.keyClicks(dialog.form.instructions.edit, "My own words.")
    dialog.choice.chosen.emit(1)
    assert driver.chats.options.instructions == "Prove it."
    driver.click(driver.button("Use model defaults", dialog))
    assert driver.chats.options == ChatOptions()
    QTest.keyClicks(dialog.form.instructions.edit, "Later words.")
    for words in ("Prove it.", "My own words."):
        driver.click(driver.button("Undo", dialog))
        assert driver.chats.options.instructions == words
    assert not dialog.undo.isVisible()
    for words in ("Prove it.", "Later words."):
        driver.click(driver.button("Redo", dialog))
        assert driver.chats.options.instructions == words
    dialog.close()
    assert undo_row(driver).startswith("Undo: This chat uses the model")
    driver.ctrl(Z)
    assert driver.chats.options.instructions == "Prove it."
    driver.window.toast.hide()
    driver.ctrl(Z)
    driver.until(lambda: driver.conversation().options.instructions == "My own words.")


def test_a_preset_that_is_used_from_the_settings_is_taken_back(driver: Driver) -> None:
    driver.chats.set_options(ChatOptions(instructions="My own words."))
    driver.program.preferences.change(presets={"Proofs": ChatOptions(instructions="Prove it.").to_plain()})
    dialog = open_settings(driver, Page.PRESETS)
    driver.click(driver.button("Use in this chat", dialog))
    assert driver.chats.options.instructions == "Prove it."
    driver.click(driver.button("Undo", dialog))
    assert driver.chats.options.instructions == "My own words."
    driver.click(driver.button("Use in this chat", dialog))
    dialog.close()
    driver.window.activateWindow()
    driver.until(driver.window.isActiveWindow)
    driver.ask("the chat to come has its id now")
    driver.window.toast.hide()
    driver.ctrl(Z)
    driver.until(lambda: driver.conversation().options.instructions == "My own words.")


def test_a_deleted_preset_comes_back_after_the_settings_are_closed_and_nothing_else_changes(driver: Driver) -> None:
    plain = {name: ChatOptions(instructions=name).to_plain() for name in ("A", "B")}
    driver.program.preferences.change(presets=plain, default_preset="A")
    dialog = open_settings(driver, Page.PRESETS)
    driver.click(driver.button("Delete", dialog))
    assert list(values(driver).presets) == ["B"]
    assert dialog.presets is not None
    write(dialog.presets.name, "B changed")
    dialog.close()
    assert driver.window.toast.isVisible()
    driver.ctrl(Z)
    assert values(driver).presets == {"A": plain["A"], "B changed": plain["B"]}
    assert values(driver).default_preset == "A"


def test_what_the_footer_took_back_is_not_offered_again(driver: Driver) -> None:
    driver.program.preferences.change(presets={"A": {}})
    dialog = open_settings(driver, Page.PRESETS)
    driver.click(driver.button("Delete", dialog))
    driver.click(driver.button("Undo", dialog))
    assert list(values(driver).presets) == ["A"]
    dialog.close()
    assert not driver.window.toast.isVisible()
    assert undo_row(driver) == "Undo"


# -- attachments


def test_a_removed_attachment_comes_back_at_its_place(driver: Driver) -> None:
    for name in "abc":
        driver.window.composer.add_attachment(Attachment(f"{name}.txt", name))
    assert len(chips(driver)) == 3
    driver.click(driver.button("Remove b.txt"))
    assert chips(driver) == ["Attachment a.txt", "Attachment c.txt"]
    driver.ctrl(Z)
    assert chips(driver) == ["Attachment a.txt", "Attachment b.txt", "Attachment c.txt"]


def test_a_removed_attachment_comes_back_in_its_own_chat(driver: Driver) -> None:
    driver.window.composer.add_attachment(Attachment("a.txt", "a"))
    driver.click(driver.button("Remove a.txt"))
    driver.ask("one")  # makes the chat
    first = driver.chats.id
    driver.ctrl(Qt.Key.Key_N)
    driver.ask("elsewhere")
    driver.window.toast.hide()
    driver.ctrl(Z)
    driver.until(lambda: driver.chats.id == first)
    assert chips(driver) == ["Attachment a.txt"]
