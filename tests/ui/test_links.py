"""A link is opened only after the user has read where it goes; formulas and tables are copied from the menu."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QPoint, QPointF, Qt, QUrl, Slot
from PySide6.QtGui import QContextMenuEvent, QDesktopServices, QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from desktop.ui.dialogs.link import LinkDialog
from desktop.ui.markdown.selection import selected_text
from desktop.ui.parts.layout import Text
from desktop.ui.transcript.assistant import AssistantMessage
from desktop.ui.transcript.rich_text import RichText
from tests.helpers.window_driver import Driver


class Browser(QObject):
    """Stands in for the system's browser."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url.toString())


@pytest.fixture
def browser() -> Iterator[Browser]:
    made = Browser()
    for scheme in ("http", "https", "mailto"):
        QDesktopServices.setUrlHandler(scheme, made, "open")  # type: ignore[arg-type]  # the stub is wrong: bytes are refused
    yield made
    for scheme in ("http", "https", "mailto"):
        QDesktopServices.unsetUrlHandler(scheme)


def answer(driver: Driver, text: str) -> RichText:
    driver.engine.enqueue(text)
    driver.ask("question")
    return driver.window.findChildren(AssistantMessage)[-1].text


def dialog(driver: Driver, link: str) -> LinkDialog:
    """The dialog that a link of an answer opens."""
    answer(driver, f"see [the page]({link})").link_activated.emit(link)
    return driver.window.findChildren(LinkDialog)[-1]


def words(asked: LinkDialog) -> str:
    return "\n".join(text.text() for text in asked.findChildren(Text))


def test_enter_opens_an_ordinary_address(driver: Driver, browser: Browser) -> None:
    asked = dialog(driver, "https://example.org/a")
    assert asked.field.toPlainText() == "https://example.org/a"
    assert not browser.opened
    QTest.keyClick(asked.focusWidget(), Qt.Key.Key_Return)
    assert browser.opened == ["https://example.org/a"]


@pytest.mark.parametrize(
    ("link", "told"),
    [
        ("https://xn--80ak6aa92e.com/", "аррӏе.com"),
        ("https://google.com@evil.org/", "The address goes to \u2068evil.org\u2069."),
        ("http://2130706433/", "127.0.0.1"),
        ("https://a.org/%E2%80%AEfdp.exe", "U+202E"),
    ],
)
def test_enter_cancels_where_an_address_may_deceive(driver: Driver, browser: Browser, link: str, told: str) -> None:
    asked = dialog(driver, link)
    assert told in words(asked)
    assert asked.field.toPlainText().isascii()
    QTest.keyClick(asked.focusWidget(), Qt.Key.Key_Return)
    assert not asked.isVisible()
    assert not browser.opened


def test_an_address_is_copied_without_opening_it(driver: Driver, browser: Browser) -> None:
    asked = dialog(driver, "https://example.org/long?" + "x" * 2000)
    asked.copying.click()
    assert QGuiApplication.clipboard().text() == "https://example.org/long?" + "x" * 2000
    assert asked.field.height() < 200
    asked.cancel.click()
    assert not browser.opened


def test_an_address_that_is_none_can_only_be_read(driver: Driver) -> None:
    asked = dialog(driver, "https://good.org\\@evil.org/")
    assert asked.windowTitle() == "This address cannot be opened"
    assert asked.field.toPlainText() == "https://good.org\\@evil.org/"
    assert asked.opening.isHidden()
    asked.cancel.click()


def menu_at(text: RichText, place: QPoint) -> QMenu:
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, text.viewport().mapToGlobal(place))
    QApplication.sendEvent(text.viewport(), event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def choose(menu: QMenu, words: str) -> None:
    next(action for action in menu.actions() if action.text() == words).trigger()
    menu.close()


def test_a_formula_and_a_table_are_copied_from_the_menu(driver: Driver) -> None:
    text = answer(driver, "$\\frac{a}{b}$ and\n\n| name | $x$ |\n| --- | --- |\n| `a\\|b` | 1 |\n| **c** | 2 |\n")
    layout = text.document().documentLayout()
    assert "fraction" in text.accessibleDescription() or "over" in text.accessibleDescription()
    inside = next(QPoint(x, y) for y in range(40) for x in range(20) if layout.imageAt(QPointF(x, y)))
    choose(menu_at(text, inside), "Copy the formula")
    assert QGuiApplication.clipboard().text() == "$\\frac{a}{b}$"
    menu = menu_at(text, QPoint(4, text.height() - 8))
    assert "Copy the formula" not in {action.text() for action in menu.actions()}
    choose(menu, "Copy the table")
    assert QGuiApplication.clipboard().text() == "| name | $x$ |\n| --- | --- |\n| a\\|b | 1 |\n| c | 2 |"


def test_a_selected_table_pastes_into_cells(driver: Driver) -> None:
    text = answer(driver, "before\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n| 3 | |\n\nafter")
    cursor = text.textCursor()
    cursor.setPosition(3)
    cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
    assert selected_text(cursor) == "ore\na\tb\n1\t2\n3\t\nafter"
