"""Searching all chats in the window: the page, its filters, and the way to a message."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from desktop.base.i18n import tr
from desktop.store.queries import HitKind, SearchQuery
from desktop.ui.actions import Act
from desktop.ui.palette.palette import Palette
from desktop.ui.search.page import SearchPage
from desktop.ui.transcript.flash import Flash
from desktop.ui.transcript.message import Message
from tests.helpers.window_driver import Driver


def opened(driver: Driver) -> SearchPage:
    driver.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    page = driver.window.centre.currentWidget()
    assert isinstance(page, SearchPage)
    assert driver.window.focusWidget() is page.field
    return page


def found(page: SearchPage) -> list[str]:
    return [str(page.model.index(n).data()) for n in range(page.model.rowCount())]


@pytest.fixture
def searched(driver: Driver) -> list[int]:
    """Two conversations; the older one speaks of tides, in its thinking of the moon."""
    driver.engine.enqueue("<think>The moon pulls the water.</think>Because of gravity: tides follow it.")
    driver.chats.set_mode(driver.chats.mode.ON)
    driver.ask("Why are there tides?")
    first = driver.chats.id
    driver.chats.new()
    driver.engine.enqueue("Flour, water, salt.")
    driver.chats.set_mode(driver.chats.mode.OFF)
    driver.ask("How do I bake bread?")
    second = driver.chats.id
    assert first is not None
    assert second is not None
    return [first, second]


def test_results_come_while_typing_and_enter_leads_to_the_message(driver: Driver, searched: list[int]) -> None:
    page = opened(driver)
    driver.write("gravi")
    driver.until(lambda: len(found(page)) == 1)
    hit = page.model.hit(page.model.index(0))
    assert hit is not None
    assert hit.kind is HitKind.ANSWER
    assert [hit.snippet[a:b] for a, b in hit.matches] == ["gravi"]
    driver.press(Qt.Key.Key_Return)
    driver.until(lambda: driver.chats.id == searched[0])
    assert driver.window.centre.currentWidget() is not page
    [flash] = driver.window.findChildren(Flash)
    message = flash.parentWidget()
    assert isinstance(message, Message)
    assert message.message_id == hit.message
    driver.window.resize(700, 700)
    driver.until(lambda: flash.size() == message.size())
    assert driver.window.focusWidget() is driver.window.composer.edit


def test_thinking_is_searched_when_it_is_asked_for(driver: Driver, searched: list[int]) -> None:
    page = opened(driver)
    driver.write("moon")
    driver.until(lambda: driver.button("Search in thinking too").isVisible())
    driver.click(driver.button("Search in thinking too"))
    driver.until(lambda: len(found(page)) == 1)
    hit = page.model.hit(page.model.index(0))
    assert hit is not None
    assert hit.kind is HitKind.THINKING


def test_arrows_and_a_click_and_back(driver: Driver, searched: list[int]) -> None:
    page = opened(driver)
    driver.write("water")
    driver.until(lambda: len(found(page)) == 1)
    driver.click(driver.button("In thinking"))
    driver.until(lambda: len(found(page)) == 2)
    driver.press(Qt.Key.Key_Down)
    assert page.list.currentIndex().row() == 1
    driver.press(Qt.Key.Key_PageUp)
    assert page.list.currentIndex().row() == 0
    driver.press(Qt.Key.Key_Escape)
    assert driver.window.centre.currentWidget() is not page
    opened(driver)
    place = page.list.visualRect(page.model.index(1)).center()
    QTest.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    driver.until(lambda: driver.chats.id == searched[0])


def test_filters_narrow_and_can_be_taken_off(driver: Driver, searched: list[int]) -> None:
    folder = driver.stored(lambda history: history.create_folder("Kitchen"))
    driver.stored(lambda history: history.set_folder([searched[1]], folder))
    assert driver.program.order is not None
    driver.program.order.refresh()
    driver.until(lambda: bool(driver.program.order and driver.program.order.listing.folders))
    page = opened(driver)
    driver.write("tides")
    driver.until(lambda: len(found(page)) == 1)
    driver.until(lambda: page.filters._folder.isVisible())
    driver.click(driver.button("Folder: All folders"))
    menu = page.filters.findChildren(QMenu)[-1]
    next(action for action in menu.actions() if action.text() == "Kitchen").trigger()
    menu.close()
    driver.until(lambda: found(page) == [])
    assert page.query() == SearchQuery("tides", thinking=False, folder=folder)
    driver.click(driver.button("Search without filters"))
    driver.until(lambda: len(found(page)) == 1)


def test_nothing_found_says_so_and_the_field_can_be_cleared(driver: Driver, searched: list[int]) -> None:
    page = opened(driver)
    driver.write("nothing like this")
    driver.until(lambda: page._title.text() == tr("Nothing found for “{text}”", text="nothing like this"))
    page.field.clear()
    page.field.textEdited.emit("")
    driver.until(lambda: "while you type" in page._title.text())


def test_a_search_that_fails_says_why(driver: Driver, searched: list[int]) -> None:
    page = opened(driver)
    driver.stored(lambda history: history._connection.execute("DELETE FROM search_data"))
    driver.write("gravity")
    driver.until(lambda: driver.said() != "")
    assert found(page) == []

    def again() -> bool:
        page.filters.changed.emit()
        return len(found(page)) == 1

    driver.until(again)  # the index has been made anew


def test_the_palette_shows_hits_in_messages_and_leads_to_the_page(driver: Driver, searched: list[int]) -> None:
    driver.ctrl(Qt.Key.Key_K)
    palette = driver.window.overlay
    assert isinstance(palette, Palette)
    driver.write("gravity")
    model = palette.model
    driver.until(lambda: [model.index(n).data() for n in range(model.rowCount())][:1] == ["In messages"])
    driver.press(Qt.Key.Key_Down)
    driver.press(Qt.Key.Key_Return)
    page = driver.window.centre.currentWidget()
    assert isinstance(page, SearchPage)
    assert page.field.text() == "gravity"
    driver.until(lambda: len(found(page)) == 1)
    driver.ctrl(Qt.Key.Key_K)
    driver.write("gravity")
    driver.until(lambda: model.index(0).data() == "In messages")
    driver.press(Qt.Key.Key_Return)
    driver.until(lambda: driver.chats.id == searched[0])


def test_the_menu_opens_it_too(driver: Driver) -> None:
    driver.menu(Act.SEARCH)
    assert isinstance(driver.window.centre.currentWidget(), SearchPage)
