"""The accessibility tree of the window and of every dialog: every control has a name."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QMenu, QWidget

from desktop.chat.conversation import Attachment
from desktop.ui.actions import Act
from desktop.ui.search.page import SearchPage
from desktop.ui.settings.kinds import Page
from desktop.ui.transcript.message import Message
from tests.helpers.accessible import faults, tree, vague
from tests.helpers.settings_hands import open_settings
from tests.helpers.sidebar_hands import focus_row, row_menu
from tests.helpers.window_driver import Driver

DIALOGS = (
    *(
        Act.MANAGE_MODELS,
        Act.MEMORY,
        Act.CONVERT,
        Act.EXPORT,
        Act.IMPORT,
        Act.NEMOTRON,
        Act.SETTINGS,
        Act.CHAT_SETTINGS,
        Act.SHORTCUTS,
    ),
    *(Act.LOG, Act.LICENCES, Act.ABOUT, Act.DETAILS, Act.DELETED),
)


def test_the_window_of_the_first_start(driver: Driver) -> None:
    assert len(list(tree(driver.window))) > 40
    assert faults(driver.window) == []
    assert vague(driver.window) == []


def test_the_window_with_a_conversation(driver: Driver) -> None:
    driver.window.composer.add_attachment(Attachment("notes.txt", "one"))
    driver.engine.enqueue(
        "<think>\nHm.\n</think>\nSee `this`:\n\n```python\nprint(1)\n```\n\n$x^2$ and [a](https://b.org)"
    )
    driver.ask("First question")
    driver.window.composer.add_attachment(Attachment("notes.txt", "one"))
    assert faults(driver.window) == []
    assert vague(driver.window) == []


def test_finding_and_the_palette(driver: Driver) -> None:
    driver.ask("First question")
    driver.menu(Act.FIND)
    driver.menu(Act.PALETTE)
    assert faults(driver.window) == []
    assert vague(driver.window) == []


def test_the_search_in_all_chats(driver: Driver) -> None:
    driver.ask("First question")
    driver.menu(Act.SEARCH)
    driver.write("question")
    page = driver.window.centre.currentWidget()
    assert isinstance(page, SearchPage)
    driver.until(lambda: page.model.rowCount() > 0)
    assert faults(driver.window) == []
    assert vague(driver.window) == []


@pytest.mark.parametrize("page", list(Page), ids=lambda page: page.name)
def test_the_pages_of_the_settings(driver: Driver, page: Page) -> None:
    dialog = open_settings(driver, page)
    assert faults(dialog) == []
    assert vague(dialog) == []
    dialog.close()


def test_context_menus(driver: Driver) -> None:
    """Of a chat in the sidebar, and of a message: each row says what it does."""
    driver.ask("First question")
    focus_row(driver, driver.chats.id or 0)
    _look_at(row_menu(driver))
    answer = driver.window.centre.findChildren(Message)[-1]
    place = answer.mapToGlobal(QPoint(10, 10))
    QApplication.sendEvent(answer, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(10, 10), place))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    _look_at(menu)


def _look_at(menu: QMenu) -> None:
    rows = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert len(rows) > 3
    assert all(rows)
    assert faults(menu) == []
    menu.close()


@pytest.mark.parametrize("act", DIALOGS, ids=lambda act: act.name)
def test_dialogs(driver: Driver, act: Act) -> None:
    driver.ask("First question")
    driver.menu(act)
    driver.until(lambda: any(one.isVisible() for one in driver.window.findChildren(QDialog)))
    [dialog] = [one for one in driver.window.findChildren(QDialog) if one.isVisible()]
    assert faults(dialog) == []
    assert vague(dialog) == []
    dialog.close()


def test_messages_are_items_and_tell_what_is_in_them(driver: Driver) -> None:
    driver.ask("First question")
    items = [one for one in tree(driver.window) if isinstance(one.object(), Message)]
    assert [one.role() for one in items] == [QAccessible.Role.ListItem] * 2
    assert "First question" in items[0].text(QAccessible.Text.Name)
    inside = [one.textInterface() for one in tree(items[1].object())]
    assert driver.texts()[1] in [one.text(0, one.characterCount()) for one in inside if one is not None]


def stops(driver: Driver) -> list[QWidget]:
    """What Tab visits from New chat until it is there again."""
    found: list[QWidget] = []
    driver.window.sidebar.new.setFocus(Qt.FocusReason.TabFocusReason)
    while (focus := driver.window.focusWidget()) not in found:
        assert focus is not None
        found.append(focus)
        driver.press(Qt.Key.Key_Tab)
    assert focus is found[0]
    return found


def test_tab_goes_round_the_whole_window_and_every_stop_has_a_name(driver: Driver) -> None:
    """Sidebar, header, transcript, composer: the order of messages is told soon after they are laid out."""
    driver.ask("First question")
    window = driver.window
    areas = (window.sidebar, window.header, window.centre, window.composer, window.status_line)

    def visited() -> list[int]:
        return [next(n for n, area in enumerate(areas) if area.isAncestorOf(stop)) for stop in stops(driver)]

    driver.until(lambda: visited() == sorted(visited()))
    assert set(visited()) >= {0, 1, 2, 3}
    for stop in stops(driver):
        assert stop.isVisible(), stop
        assert stop.accessibleName() or isinstance(stop, QAbstractButton), stop
