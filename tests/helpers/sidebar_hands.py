"""What a user does in the sidebar, beside what the driver can do."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMenu, QMessageBox

from tests.helpers.window_driver import Driver


def titles(driver: Driver) -> list[str]:
    """The rows of the sidebar from top to bottom."""
    return [row.title for row in driver.rows()]


def focus_row(driver: Driver, conversation: int) -> None:
    """Give the keyboard to a row."""
    view = driver.window.sidebar.view
    view.setFocus()
    view.setCurrentIndex(driver.window.sidebar.model.index_of(conversation))


def row_menu(driver: Driver) -> QMenu:
    """The menu of the focused row, by the menu key."""
    view = driver.window.sidebar.view
    QApplication.sendEvent(
        view.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), QPoint(5, 5))
    )
    menu = view.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly)[-1]
    assert isinstance(menu, QMenu)
    return menu


def choose(driver: Driver, *texts: str) -> None:
    """Choose a row of the focused row's menu, or of a menu inside it."""
    menu = top = row_menu(driver)
    for text in texts:
        [action] = [one for one in menu.actions() if one.text() == text]
        if action.menu() is not None:
            menu = action.menu()  # type: ignore[assignment]
    top.close()
    driver.window.activateWindow()  # offscreen, a popup leaves no window active
    driver.until(driver.window.isActiveWindow)
    action.trigger()


def answer_question(driver: Driver, button: str) -> None:
    """Answer the question that is asked."""
    [box] = [box for box in driver.window.findChildren(QMessageBox) if box.isVisible()]
    driver.click(next(one for one in box.buttons() if one.text().replace("&", "") == button))


def drop(driver: Driver, ids: list[int], target: QModelIndex) -> None:
    """Let go of dragged conversations over a row."""
    view = driver.window.sidebar.view
    data: QMimeData = driver.window.sidebar.model.carried(ids)
    place = view.visualRect(target).center()
    how = (Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(view.viewport(), QDragEnterEvent(place, *how))
    QApplication.sendEvent(view.viewport(), QDragMoveEvent(place, *how))
    QApplication.sendEvent(view.viewport(), QDropEvent(QPointF(place), *how))


def folder_with(driver: Driver, name: str, *ids: int) -> int:
    """A folder as another reader of the history would make it."""
    folder = driver.stored(lambda history: history.create_folder(name))
    if ids:
        driver.stored(lambda history: history.set_folder(ids, folder))
    assert driver.program.order is not None
    driver.program.order.refresh()
    driver.until(lambda: name in titles(driver))
    return folder
