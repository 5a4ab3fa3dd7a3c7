"""The main window: its areas, how they share the room, and where keys and focus go. It knows no store and no model."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QMainWindow,
    QMenu,
    QWidget,
)

from desktop.ui.actions import Act
from desktop.ui.body import NARROW_BELOW, Body
from desktop.ui.centre import Centre
from desktop.ui.composer.composer import Composer
from desktop.ui.drop import DropHint
from desktop.ui.header.header import Header
from desktop.ui.keys import KeyFilter
from desktop.ui.menu_bar import Actions
from desktop.ui.notices import Banner, Toast
from desktop.ui.parts.layout import box, column, row
from desktop.ui.parts.menu import context_menu, dress, menu_style
from desktop.ui.sidebar.sidebar import Sidebar
from desktop.ui.start_page import StartPage
from desktop.ui.status_line import StatusLine
from desktop.ui.undo import Undo

HIDE_SIDEBAR_BELOW = 900


class Overlay(Protocol):
    """Something that lies over the window while it shows."""

    def isVisible(self) -> bool:
        """Whether it shows."""

    def leave(self) -> None:
        """Close it."""


class MainWindow(QMainWindow):
    """Builds and lays out the areas.

    Signals:
        painted: the first picture is on the screen; slow things may begin.
        closing: the window was closed by the user.
        centre_focus_asked: F6 came to the transcript or the start page.
        message_sought: (message, in its thinking) of the open conversation, to be shown.
    """

    painted = Signal()
    closing = Signal()
    centre_focus_asked = Signal()
    message_sought = Signal(int, bool)

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("Nemodesk")
        self.setMinimumSize(480, 420)
        self.resize(1280, 860)
        self.sidebar, self.header, self.banner = Sidebar(), Header(), Banner()
        self.start_page, self.composer, self.status_line = StartPage(), Composer(), StatusLine()
        self.centre = Centre(self.start_page)
        self._body = Body(self.sidebar, self._right())
        self.setCentralWidget(self._body)
        self.toast = Toast(self._body, self.composer)
        self.drop = DropHint(self._body)
        self.actions_ = Actions(self)
        self.actions_[Act.TOOLS].setEnabled(False)  # until there are any
        self.undo = Undo(self)
        self._painted = False
        self.overlay: Overlay | None = None  # what lies over everything, when it shows
        self.stays = False  # whether closing only hides it: the tray brings it back
        self._wide: bool | None = None
        self._wanted = True  # whether the sidebar shows when there is room
        self._keys = KeyFilter(self)
        self._connect()
        if not self.menuBar().isNativeMenuBar():
            self.menuBar().hide()

    def _right(self) -> QWidget:
        dock = row(None, self.composer, None, gap=0, margins=(16, 0, 28, 12))
        dock.setStretchFactor(self.composer, 1000)
        right = column(self.header, self.banner, self.centre, box(dock), self.status_line, gap=0)
        right.setStretchFactor(self.centre, 1)
        return box(right)

    def _connect(self) -> None:
        self.header.sidebar_asked.connect(self.toggle_sidebar)
        self.header.more_asked.connect(self._open_more)
        self._body.veil.clicked.connect(self.close_overlay)
        self.header.title.edit_ended.connect(self.composer.take_focus)
        self.banner.closed.connect(self.composer.take_focus)
        self.actions_[Act.SIDEBAR].triggered.connect(self.toggle_sidebar)
        self.actions_[Act.NEXT_AREA].triggered.connect(self._next_area)
        self.actions_[Act.PREVIOUS_AREA].triggered.connect(self._previous_area)
        self.actions_[Act.FULL_SCREEN].triggered.connect(self._full_screen)
        self.actions_[Act.QUIT].triggered.connect(self.quit)
        self.sidebar.search.clicked.connect(self.actions_[Act.PALETTE].trigger)
        self.painted.connect(self._follow_keys)
        self.actions_[Act.THINKING].triggered.connect(self.composer.switch.cycle)

    def _follow_keys(self) -> None:
        """Reading keys is not a cost of the first paint."""
        self.actions_.keys_changed.connect(self._show_keys)
        self._show_keys()

    def _show_keys(self) -> None:
        """Key caps say the keys that are in use."""
        for button, act in ((self.sidebar.new, Act.NEW), (self.sidebar.search, Act.PALETTE)):
            button.set_face(button.text(), button.glyph, keys=self.actions_.keys(act))

    def set_usable(self, usable: bool) -> None:
        """Without a history nothing can be asked: no button may promise it."""
        for widget in (self.sidebar.new, self.header.picker, self.start_page):
            widget.setEnabled(usable)
        models = (Act.OPEN_MODEL, Act.CONVERT, Act.MODELS, Act.MANAGE_MODELS, Act.MEMORY, Act.DEMO, Act.NEMOTRON)
        for act in (Act.NEW, Act.IMPORT, *models):
            self.actions_[act].setEnabled(usable)
        self.start_page.setVisible(usable)

    # -- the sidebar

    def toggle_sidebar(self) -> None:
        """Show or hide it; with room for it, remember that."""
        self.set_sidebar(self.sidebar.isHidden())

    def set_sidebar(self, shown: bool) -> None:
        """Show or hide it."""
        if self._wide is not False:
            self._wanted = shown
        self._show_sidebar(shown)
        if not shown:
            self.composer.take_focus()

    def _show_sidebar(self, shown: bool) -> None:
        self.sidebar.setVisible(shown)
        self.actions_[Act.SIDEBAR].setChecked(shown)
        self._body.place()

    def sidebar_width(self) -> int:
        """The width to remember: 0 when the user hid it."""
        return self.sidebar.preferred_width() if self._wanted else 0

    def restore_sidebar(self, width: int) -> None:
        """Take a remembered width."""
        self._wanted = width > 0
        if width:
            self.sidebar.set_width(width)
        self._show_sidebar(self._wanted)

    def close_overlay(self) -> bool:
        """Close what lies over the window, or a sidebar that lies over the transcript; whether there was one."""
        if self.overlay is not None and self.overlay.isVisible():
            self.overlay.leave()
            return True
        if self.width() < NARROW_BELOW and not self.sidebar.isHidden():
            self.set_sidebar(False)
            return True
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= HIDE_SIDEBAR_BELOW
        if wide != self._wide:
            self._wide = wide
            self._show_sidebar(wide and self._wanted)
        narrow = self.width() < NARROW_BELOW
        self.header.set_narrow(narrow)
        self.composer.set_narrow(narrow)
        self.status_line.set_narrow(narrow)
        self.toast.place()

    # -- menus

    def restyle(self) -> None:
        """The look is new: menus no palette reaches, and the composer has the text's width."""
        self.composer.restyle()
        self.menuBar().setStyleSheet(menu_style())
        for menu in self.menuBar().findChildren(QMenu):
            dress(menu)

    def _open_more(self) -> None:
        menu = context_menu(self)
        acts = (
            Act.RENAME,
            Act.TRASH,
            Act.DELETED,
            None,
            Act.REGENERATE,
            Act.COPY_ANSWER,
            None,
            Act.SETTINGS,
            Act.SHORTCUTS,
            Act.ABOUT,
        )
        for act in acts:
            if act is None:
                menu.addSeparator()
            else:
                menu.addAction(self.actions_[act])
        corner = self.header.more.mapToGlobal(self.header.more.rect().bottomRight())
        corner.setX(corner.x() - menu.sizeHint().width())
        corner.setY(corner.y() + 8)
        menu.popup(corner)

    def toggle_menu_bar(self) -> None:
        """Show or hide the menu bar, where it is the window's own."""
        if self.menuBar().isNativeMenuBar():
            return
        self.restyle()
        self.menuBar().setVisible(self.menuBar().isHidden())
        if self.menuBar().isHidden():  # a menu's row may have had the focus, which Qt would give to whatever is next
            self.composer.take_focus()

    def _full_screen(self, on: bool) -> None:
        if on:
            self.showFullScreen()
        else:
            self.showNormal()

    # -- focus and keys

    def _areas(self) -> list[QWidget]:
        """The first stop of each area, in the order of F6."""
        centre = self.centre.currentWidget()
        stops: list[QWidget] = [] if self.sidebar.isHidden() else [self.sidebar.view]
        return [*stops, self.header.picker, centre or self.start_page, self.composer.edit]

    def _next_area(self) -> None:
        self._jump(1)

    def _previous_area(self) -> None:
        self._jump(-1)

    def _jump(self, step: int) -> None:
        areas, focus = self._areas(), self.focusWidget()
        parents = (self.sidebar, self.header, self.centre, self.composer)
        here = next((p for p in parents if focus and (p is focus or p.isAncestorOf(focus))), self.composer)
        at = next((n for n, area in enumerate(areas) if here is area or here.isAncestorOf(area)), 0)
        target = areas[(at + step) % len(areas)]
        if target is self.sidebar.view and not target.isVisible():
            target = self.sidebar.new
        if target is self.centre.currentWidget():
            self.centre_focus_asked.emit()
        else:
            target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # -- life

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.composer.take_focus()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self.painted.emit)

    def follow(self, old: MainWindow) -> None:
        """Stand where another window stood, and take back what was done there."""
        self.setGeometry(old.geometry())
        self.setWindowState(old.windowState())
        self.restore_sidebar(old.sidebar_width())
        self.toast.steps = old.toast.steps

    def retire(self) -> None:
        """Go away because another window takes this one's place: the program goes on."""
        self.hide()
        self.deleteLater()

    def quit(self) -> None:
        """Close for good, also where closing would only hide."""
        self.stays = False
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.stays:
            event.ignore()
            self.hide()
            return
        self.closing.emit()
        super().closeEvent(event)
