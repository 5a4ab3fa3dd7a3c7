"""Ticking several conversations, and what keys and screen readers find in the list."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenu

from desktop.ui.actions import Act
from desktop.ui.sidebar.bulk import BulkBar
from tests.helpers.sidebar_hands import choose, focus_row, folder_with, titles
from tests.helpers.window_driver import Driver


def bar(driver: Driver) -> BulkBar:
    """The bar at the sidebar's foot."""
    assert driver.window.sidebar.bulk is not None
    return driver.window.sidebar.bulk


def test_ticking_with_control_and_shift_and_throwing_away_together(driver: Driver, chats: list[int]) -> None:
    view, model = driver.window.sidebar.view, driver.window.sidebar.model
    left = Qt.MouseButton.LeftButton
    where = {id: view.visualRect(model.index_of(id)).center() for id in chats}
    QTest.mouseClick(view.viewport(), left, Qt.KeyboardModifier.ControlModifier, where[chats[2]])
    assert model.bulk
    QTest.mouseClick(view.viewport(), left, Qt.KeyboardModifier.ShiftModifier, where[chats[0]])
    assert model.ticks() == tuple(reversed(chats))
    QTest.mouseClick(view.viewport(), left, pos=where[chats[1]])
    assert model.ticks() == (chats[2], chats[0])
    assert driver.chats.id is None
    driver.click(driver.button("Move to Trash", bar(driver)))
    driver.until(lambda: titles(driver) == ["Today", "B"])
    assert model.ticks() == ()
    driver.click(driver.window.toast.undo)
    driver.until(lambda: titles(driver) == ["Today", "C", "B", "A"])


def test_ticking_with_the_keyboard(driver: Driver, chats: list[int]) -> None:
    model = driver.window.sidebar.model
    focus_row(driver, chats[2])
    driver.press(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert model.ticks() == (chats[2], chats[1])
    driver.press(Qt.Key.Key_Space)
    assert model.ticks() == (chats[2],)
    driver.ctrl(Qt.Key.Key_A)
    assert model.ticks() == tuple(reversed(chats))
    driver.press(Qt.Key.Key_Escape)
    assert model.ticks() == ()
    assert not bar(driver).isVisible()
    driver.menu(Act.SELECT_CHATS)
    assert bar(driver).isVisible()


def test_a_wish_for_a_ticked_row_means_all_ticked_ones(driver: Driver, chats: list[int]) -> None:
    driver.window.sidebar.model.tick(chats[:2])
    focus_row(driver, chats[0])
    choose(driver, "Archive")
    driver.until(lambda: titles(driver) == ["Today", "C"])


def test_moving_the_ticked_ones_by_the_bar(driver: Driver, chats: list[int]) -> None:
    folder_with(driver, "Work")
    driver.window.sidebar.model.tick(chats[:2])
    driver.click(driver.button("Move to folder"))
    menu = bar(driver).findChildren(QMenu)[-1]
    next(action for action in menu.actions() if action.text() == "Work").trigger()
    menu.close()
    driver.until(lambda: titles(driver) == ["Folders", "Work", "B", "A", "Today", "C"])


def test_typing_in_the_list_finds_a_row(driver: Driver, chats: list[int]) -> None:
    focus_row(driver, chats[0])
    driver.write("c")
    assert driver.window.sidebar.view.focused_chat() == chats[2]
    assert driver.window.composer.draft() == ""


def test_what_a_screen_reader_hears(driver: Driver, chats: list[int]) -> None:
    folder_with(driver, "Work", chats[0])
    driver.program.order.pin([chats[1]], True)  # type: ignore[union-attr]
    driver.program.order.mark_unread([chats[1]], True)  # type: ignore[union-attr]
    driver.until(lambda: driver.rows()[0].title == "Pinned" and driver.rows()[1].unread)
    model, role = driver.window.sidebar.model, Qt.ItemDataRole.AccessibleTextRole
    heard = [model.index(n).data(role) for n in range(model.rowCount())]
    assert heard == [
        "Pinned, heading",
        "B, pinned, unread",
        "Folders, heading",
        "Folder Work, one chat",
        "A, Work",
        "Today, heading",
        "C, Today",
    ]


def test_a_row_being_renamed_survives_news_of_the_list(driver: Driver, chats: list[int]) -> None:
    focus_row(driver, chats[2])
    driver.press(Qt.Key.Key_F2)
    driver.write("Half")
    model = driver.window.sidebar.model
    listing = model.listing
    chats_now = tuple(replace(chat, title="Moved", pinned=chat.id == chats[0]) for chat in listing.chats)
    model.show(replace(listing, chats=chats_now))
    assert titles(driver) == ["Pinned", "Moved", "Today", "Moved", "Moved"]
    [editor] = driver.window.sidebar.view.findChildren(QLineEdit)
    assert editor.text() == "Half"
    driver.press(Qt.Key.Key_Return)
    driver.until(lambda: "Half" in [chat.title for chat in driver.summaries()])
