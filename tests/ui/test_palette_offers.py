"""What the palette offers beside actions and chats: settings, presets, the trash, messages."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QPlainTextEdit

from desktop.base.resources import resource_path
from desktop.engine.scripted import Gate
from desktop.ui.actions import Act
from desktop.ui.palette.entries import Group
from desktop.ui.palette.icons import act_icon
from desktop.ui.palette.palette import Palette
from desktop.ui.settings.dialog import SettingsDialog
from desktop.ui.settings.kinds import Page
from desktop.ui.settings.rows import Row
from desktop.ui.settings.table import page_names
from desktop.ui.transcript import TranscriptView
from tests.helpers.settings_hands import open_settings
from tests.helpers.window_driver import Driver


def opened(driver: Driver) -> Palette:
    driver.ctrl(Qt.Key.Key_K)
    palette = driver.window.overlay
    assert isinstance(palette, Palette)
    assert palette.isVisible()
    assert driver.window.focusWidget() is palette.field
    return palette


def rows(palette: Palette) -> list[str]:
    """Headings and titles from top to bottom."""
    model = palette.model
    return [model.index(n).data() for n in range(model.rowCount())]


def chosen(palette: Palette) -> str:
    return str(palette.list.currentIndex().data())


def found(palette: Palette) -> list[tuple[str, str]]:
    """Titles and notes of what can be chosen."""
    offers = [palette.model.offer(palette.model.index(n)) for n in palette.model.choices()]
    return [(offer.title, offer.note) for offer in offers if offer is not None]


@pytest.mark.parametrize(
    ("typed", "title", "page"),
    [
        ("accent", "Accent", Page.APPEARANCE),
        ("language of", "Language of the window", Page.LANGUAGE),
        ("vram", "Context in tokens", Page.MODEL),
        ("zoom", "Text size", Page.APPEARANCE),
        ("top_p", "Top p", Page.CHATS),
        ("stop texts", "Stop texts", Page.CHATS),
        ("crash reports", "Crash reports", Page.DATA),
    ],
)
def test_every_setting_is_found_and_shown_at_its_row(driver: Driver, typed: str, title: str, page: Page) -> None:
    palette = opened(driver)
    driver.write(typed)
    assert chosen(palette) == title
    driver.press(Qt.Key.Key_Return)
    [dialog] = driver.window.findChildren(SettingsDialog)
    assert dialog.page is page
    [row] = [one for one in dialog.findChildren(Row) if one.name == title and one.isVisible()]
    driver.until(lambda: (focus := dialog.focusWidget()) is not None and row.isAncestorOf(focus))
    assert not dialog.focusWidget().visibleRegion().isEmpty()
    dialog.close()


def test_all_that_stands_in_the_settings_is_offered(driver: Driver) -> None:
    palette = opened(driver)
    offered = {offer.title for offer in palette._offers if offer.group is Group.SETTINGS}
    driver.press(Qt.Key.Key_Escape)
    dialog = open_settings(driver)
    for page in Page:
        dialog.show_page(page)
        if page not in (Page.SHORTCUTS, Page.PRESETS):
            assert {row.name for row in dialog.findChildren(Row) if row.isVisible()} <= offered
        assert page_names()[page][0] in offered
    dialog.close()


def test_a_preset_is_used_in_this_chat_and_taken_back(driver: Driver) -> None:
    driver.program.preferences.change(presets={"Proofs": {"instructions": "Prove each step."}})
    driver.ask("First question")
    palette = opened(driver)
    driver.write("preset proofs")
    assert found(palette)[0] == ("Use preset “Proofs”", "for this chat")
    driver.press(Qt.Key.Key_Return)
    assert driver.chats.options.instructions == "Prove each step."
    driver.until(lambda: driver.conversation().options.preset == "Proofs")
    driver.ctrl(Qt.Key.Key_Z)
    driver.until(lambda: driver.conversation().options.instructions == "")


def test_the_trash_is_emptied_after_a_question(driver: Driver, chats: list[int]) -> None:
    assert driver.program.order is not None
    palette = opened(driver)
    driver.write("empty trash")
    assert "Empty trash" not in rows(palette)
    driver.press(Qt.Key.Key_Escape)
    driver.program.order.trash(chats[:2])
    driver.until(lambda: driver.window.actions_[Act.EMPTY_TRASH].isEnabled())
    opened(driver)
    driver.write("empty trash")
    driver.press(Qt.Key.Key_Return)
    [question] = driver.window.findChildren(QMessageBox)
    assert question.text() == "Erase all 2 chats in the trash for good?"
    driver.click(next(button for button in question.buttons() if button.text() == "Erase"))
    driver.until(lambda: not driver.window.actions_[Act.EMPTY_TRASH].isEnabled())


def test_the_last_message_is_edited_and_the_first_is_shown(driver: Driver) -> None:
    driver.ask("First question")
    driver.engine.enqueue("A long answer.\n\n" * 60)
    driver.ask("Second question")
    palette = opened(driver)
    driver.write("beginning of")
    assert chosen(palette) == "Beginning of the chat"
    driver.press(Qt.Key.Key_Return)
    [view] = driver.window.findChildren(TranscriptView)
    assert view.verticalScrollBar().value() == 0
    opened(driver)
    driver.write("edit last")
    driver.press(Qt.Key.Key_Return)
    field = driver.window.focusWidget()
    assert isinstance(field, QPlainTextEdit)
    assert field.toPlainText() == "Second question"
    driver.press(Qt.Key.Key_Escape)


def test_what_waits_is_sent_by_name(driver: Driver) -> None:
    gate = Gate()
    driver.engine.enqueue("First", gate)
    driver.send("one")
    driver.until(gate.reached.is_set)
    driver.send("two")
    assert not driver.window.actions_[Act.SEND_NEXT].isEnabled()
    driver.menu(Act.STOP)
    driver.finished()
    driver.until(driver.window.actions_[Act.SEND_NEXT].isEnabled)
    opened(driver)
    driver.write("send next")
    driver.press(Qt.Key.Key_Return)
    driver.until(lambda: len(driver.texts()) == 4 and not driver.chats.turn.running)
    assert not driver.window.actions_[Act.SEND_NEXT].isEnabled()


def test_every_action_has_an_icon_of_its_own_family(driver: Driver) -> None:
    assert all(resource_path(f"icons/{act_icon(act)}.svg").is_file() for act in Act)
