"""No text is cut in any of the nine languages: the window in its states, every dialog, every page of the settings."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog

from desktop.app import Program
from desktop.base.paths import find_paths
from desktop.base.settings import Settings, save_settings
from desktop.chat.conversation import Attachment
from desktop.chat.messages import ThinkingMode
from desktop.engine.scripted import Gate
from desktop.store.history import History
from desktop.ui.actions import Act
from desktop.ui.language import LANGUAGES
from desktop.ui.settings.dialog import SettingsDialog
from desktop.ui.settings.kinds import Page
from desktop.ui.sidebar.rows import Place
from tests.helpers.cut_texts import Cuts, watching
from tests.helpers.window_driver import Driver

ANSWER = "<think>\nHm.\n</think>\nSee `x`:\n\n```python\nprint(1)\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |"
DIALOGS = (
    *(
        Act.MANAGE_MODELS,
        Act.MEMORY,
        Act.CONVERT,
        Act.EXPORT,
        Act.IMPORT,
        Act.NEMOTRON,
        Act.SHORTCUTS,
        Act.LOG,
        Act.LICENCES,
        Act.ABOUT,
    ),
)
CHAT_DIALOGS = (Act.DETAILS, Act.CHAT_SETTINGS)


def _fill(history: History) -> None:
    """One of everything that the sidebar can hold; short names, so that what is cut is the program's own."""
    history.set_pinned([history.create("A")], True)
    history.set_folder([history.create("B")], history.create_folder("F"))
    history.set_archived([history.create("C")], True)
    history.trash([history.create("D")])


def _dialogs(driver: Driver, cuts: Cuts, acts: tuple[Act, ...]) -> None:
    for act in acts:
        driver.menu(act)
        driver.until(lambda: any(one.isVisible() for one in driver.window.findChildren(QDialog)))
        [dialog] = [one for one in driver.window.findChildren(QDialog) if one.isVisible()]
        cuts.look(dialog)
        dialog.close()
        driver.until(lambda: not any(one.isVisible() for one in driver.window.findChildren(QDialog)))


def _settings(driver: Driver, cuts: Cuts) -> None:
    driver.menu(Act.SETTINGS)
    [dialog] = [one for one in driver.window.findChildren(SettingsDialog) if one.isVisible()]
    for page in Page:
        dialog.show_page(page)
        cuts.look(dialog)
    dialog.close()


def _conversation(driver: Driver, cuts: Cuts) -> None:
    """A chat with an answer, finding, waiting messages, a stopped answer, search and palette."""
    window = driver.window
    driver.engine.enqueue(ANSWER)
    driver.ask("a")
    cuts.look(window)
    gate = Gate()
    driver.engine.enqueue("Hm", gate)
    driver.chats.set_mode(ThinkingMode.ON)
    window.composer.show_reread(12_345)
    cuts.look(window)
    window.composer.budget.click()
    menu = QApplication.activePopupWidget()
    assert menu is not None
    cuts.look(menu)
    menu.close()
    driver.send("b")
    driver.until(gate.reached.is_set)
    driver.send("c")
    driver.send("d")
    window.composer.add_attachment(Attachment("x.py", "x = 1", "python"))
    cuts.look(window)
    driver.menu(Act.STOP)
    driver.until(lambda: not driver.chats.turn.running)
    cuts.look(window)
    for act in (Act.FIND, Act.SEARCH, Act.PALETTE):
        driver.menu(act)
        cuts.look(window)
        driver.press(Qt.Key.Key_Escape)


def _sidebar(driver: Driver, cuts: Cuts) -> None:
    sidebar = driver.window.sidebar
    for place in (Place.ARCHIVE, Place.TRASH, Place.CHATS):
        sidebar.show_place(place)
        cuts.look(driver.window)
    sidebar.model.tick(sidebar.model.ids()[:1])
    cuts.look(driver.window)
    sidebar.model.set_bulk(False)


@pytest.fixture
def speaking(driver: Driver) -> Iterator[Callable[[str], Driver]]:
    """The window in another language, over a history with a little of everything."""

    def speak(code: str) -> Driver:
        driver.stop()
        paths = find_paths()
        save_settings(paths.settings, Settings(language=code))
        driver.start()
        driver.stored(_fill)
        assert driver.program.order is not None
        driver.program.order.refresh()
        driver.until(lambda: driver.window.sidebar.model.rowCount() > 0)
        return driver

    yield speak
    assert isinstance(driver.program, Program)


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_text_is_cut(speaking: Callable[[str], Driver], code: str) -> None:
    driver = speaking(code)
    with watching() as cuts:
        cuts.look(driver.window)
        _dialogs(driver, cuts, DIALOGS)
        _settings(driver, cuts)
        _sidebar(driver, cuts)
        _conversation(driver, cuts)
        _dialogs(driver, cuts, CHAT_DIALOGS)
    assert not cuts.found, sorted(cuts.found)
