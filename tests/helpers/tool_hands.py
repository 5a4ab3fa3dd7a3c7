"""What a user reaches of calls in a chat and of the pages about tools."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget

from desktop.ui.actions import Act
from desktop.ui.tools.manager import ToolsDialog
from desktop.ui.tools.menu import ToolsMenu
from desktop.ui.transcript.approval import ApprovalCard
from desktop.ui.transcript.tool_row import ToolRow
from tests.helpers.tool_scripts import Say, call
from tests.helpers.tool_service import ScriptedTools
from tests.helpers.tool_turns import AskingToolbox, play
from tests.helpers.window_driver import Driver

D = TypeVar("D", bound=QDialog)
URL = "https://example.org/notes.txt"
CALL = call("fetch_page", url=URL, max_chars=8000)
ROUNDS = (Say(thinking="I must read it.", calls=(CALL,)), Say("The old format is gone."))


def cards(driver: Driver) -> list[ApprovalCard]:
    """The questions that show."""
    return [card for card in driver.window.findChildren(ApprovalCard) if card.isVisible()]


def rows(driver: Driver) -> list[ToolRow]:
    """The rows of calls that show."""
    return [row for row in driver.window.findChildren(ToolRow) if row.isVisible()]


def ask(driver: Driver, toolbox: AskingToolbox, *rounds: Say, armed: bool = True) -> ApprovalCard:
    """Ask something that ends in a question about a call; its card, ready to be answered."""
    play(driver.program, toolbox, *(rounds or ROUNDS))
    driver.send("Read the notes.")
    driver.until(lambda: bool(cards(driver)))
    [card] = cards(driver)
    if armed:
        driver.until(lambda: card.armed)
    return card


def opened(driver: Driver, kind: type[D]) -> D:
    """The dialog of a kind that shows."""
    driver.until(lambda: any(isinstance(w, kind) and w.isVisible() for w in QApplication.topLevelWidgets()))
    return next(w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible())


def manager(driver: Driver) -> ToolsDialog:
    """The manager with its rows."""
    driver.menu(Act.TOOLS)
    dialog = opened(driver, ToolsDialog)
    driver.until(lambda: bool(dialog.entries))
    return dialog


def words(widget: QWidget) -> str:
    """Everything that its labels say."""
    return " | ".join(label.text() for label in widget.findChildren(QLabel) if not label.isHidden())


def done(driver: Driver, tools: ScriptedTools, *what: object) -> None:
    """Wait until the service was asked to do something."""
    driver.until(lambda: what in tools.done)


def menu(driver: Driver) -> ToolsMenu:
    """The composer's menu."""
    driver.until(lambda: driver.window.composer.tools.isVisible())
    driver.click(driver.window.composer.tools)
    found = QApplication.activePopupWidget()
    assert isinstance(found, ToolsMenu)
    return found


def refresh(driver: Driver) -> None:
    """Let the window ask what there is now."""
    assert driver.program.flows is not None
    assert driver.program.flows.tools is not None
    driver.program.flows.tools.refresh()
