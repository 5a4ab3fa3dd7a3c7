"""Folders of the sidebar, as a user reaches them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from tests.helpers.sidebar_hands import choose, drop, focus_row, folder_with, titles
from tests.helpers.window_driver import Driver


def test_a_new_folder_is_named_in_place_and_takes_the_chat(driver: Driver, chats: list[int]) -> None:
    focus_row(driver, chats[1])
    choose(driver, "Move to folder", "New folder…")
    driver.until(lambda: bool(driver.window.sidebar.view.findChildren(QLineEdit)))
    assert titles(driver) == ["Folders", "New folder", "B", "Today", "C", "A"]
    driver.write("Work")
    driver.press(Qt.Key.Key_Return)
    driver.until(lambda: titles(driver) == ["Folders", "Work", "B", "Today", "C", "A"])
    assert [folder.name for folder in driver.stored(lambda history: history.folders())] == ["Work"]


def test_a_new_folder_can_be_taken_back(driver: Driver, chats: list[int]) -> None:
    focus_row(driver, chats[1])
    choose(driver, "Move to folder", "New folder…")
    driver.until(lambda: driver.window.toast.isVisible())
    driver.window.toast.take_back()
    driver.until(lambda: titles(driver) == ["Today", "C", "B", "A"])
    assert driver.stored(lambda history: history.folders()) == ()


def test_moving_to_a_folder_and_back(driver: Driver, chats: list[int]) -> None:
    folder_with(driver, "Work")
    focus_row(driver, chats[2])
    choose(driver, "Move to folder", "Work")
    driver.until(lambda: titles(driver) == ["Folders", "Work", "C", "Today", "B", "A"])
    focus_row(driver, chats[2])
    choose(driver, "Move to folder", "No folder")
    driver.until(lambda: titles(driver) == ["Folders", "Work", "Today", "C", "B", "A"])
    driver.ctrl(Qt.Key.Key_Z)
    driver.until(lambda: titles(driver) == ["Folders", "Work", "C", "Today", "B", "A"])


def test_a_folder_folds_by_click_and_by_keys_and_stays_folded(driver: Driver, chats: list[int]) -> None:
    folder = folder_with(driver, "Work", chats[0], chats[1])
    sidebar = driver.window.sidebar
    assert titles(driver) == ["Folders", "Work", "B", "A", "Today", "C"]
    place = sidebar.view.visualRect(sidebar.model.index_of_folder(folder)).center()
    QTest.mouseClick(sidebar.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert titles(driver) == ["Folders", "Work", "Today", "C"]
    assert driver.rows()[1].chats == 2
    sidebar.view.setFocus()
    sidebar.view.setCurrentIndex(sidebar.model.index_of_folder(folder))
    driver.press(Qt.Key.Key_Right)
    assert titles(driver) == ["Folders", "Work", "B", "A", "Today", "C"]
    driver.press(Qt.Key.Key_Down)
    driver.press(Qt.Key.Key_Left)
    assert sidebar.view.currentIndex() == sidebar.model.index_of_folder(folder)
    driver.press(Qt.Key.Key_Return)
    assert driver.rows()[1].folded
    driver.restart()
    driver.until(lambda: titles(driver) == ["Folders", "Work", "Today", "C"])


def test_a_folder_is_renamed_in_place(driver: Driver, chats: list[int]) -> None:
    folder = folder_with(driver, "Work")
    view = driver.window.sidebar.view
    view.setFocus()
    view.setCurrentIndex(driver.window.sidebar.model.index_of_folder(folder))
    driver.press(Qt.Key.Key_F2)
    driver.write("Play")
    driver.press(Qt.Key.Key_Return)
    driver.until(lambda: "Play" in titles(driver))


def test_a_taken_name_is_said(driver: Driver, chats: list[int]) -> None:
    folder_with(driver, "Play")
    folder = folder_with(driver, "Work")
    assert driver.program.order is not None
    driver.program.order.rename_folder(folder, "play")
    driver.until(lambda: driver.window.banner.isVisible())
    assert titles(driver)[:3] == ["Folders", "Play", "Work"]


def test_deleting_a_folder_keeps_its_chats_and_can_be_taken_back(driver: Driver, chats: list[int]) -> None:
    folder = folder_with(driver, "Work", chats[0])
    view = driver.window.sidebar.view
    view.setFocus()
    view.setCurrentIndex(driver.window.sidebar.model.index_of_folder(folder))
    driver.press(Qt.Key.Key_Delete)
    driver.until(lambda: titles(driver) == ["Today", "C", "B", "A"])
    driver.click(driver.window.toast.undo)
    driver.until(lambda: titles(driver) == ["Folders", "Work", "A", "Today", "C", "B"])


def test_dropping_chats_on_a_folder_on_the_days_and_on_the_pinned(driver: Driver, chats: list[int]) -> None:
    folder = folder_with(driver, "Work")
    model = driver.window.sidebar.model
    drop(driver, [chats[0], chats[2]], model.index_of_folder(folder))
    driver.until(lambda: titles(driver) == ["Folders", "Work", "C", "A", "Today", "B"])
    drop(driver, [chats[0]], model.index_of(chats[1]))
    driver.until(lambda: titles(driver) == ["Folders", "Work", "C", "Today", "B", "A"])
    driver.ctrl(Qt.Key.Key_Z)
    driver.until(lambda: titles(driver) == ["Folders", "Work", "C", "A", "Today", "B"])
    driver.program.order.pin([chats[1]], True)  # type: ignore[union-attr]
    driver.until(lambda: titles(driver)[0] == "Pinned")
    drop(driver, [chats[0]], model.index_of(chats[1]))
    driver.until(lambda: titles(driver)[:3] == ["Pinned", "B", "A"])
    drop(driver, [chats[0]], model.index(titles(driver).index("Folders")))
    assert titles(driver)[:3] == ["Pinned", "B", "A"]


def test_the_folder_stands_before_the_title(driver: Driver, chats: list[int]) -> None:
    folder_with(driver, "Work", chats[0])
    driver.click_row(chats[0])
    driver.until(lambda: driver.chats.id == chats[0])
    crumb = driver.window.header._crumb
    assert crumb.isVisible()
    assert crumb.text() == "Work  /"
    driver.window.resize(600, 700)
    assert not crumb.isVisible()
