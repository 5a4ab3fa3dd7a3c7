"""Menus in the window's look. They stay Qt's own; only their paint is ours."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from desktop.ui.parts.compositor import composited
from desktop.ui.theme import t


def menu_style() -> str:
    """The style sheet of menus and the menu bar for the tokens in use."""
    c, radius = t(), 8 if composited() else 0
    return f"""
    QMenu {{ background: {c.raised}; border: 1px solid {c.rim}; border-radius: {radius}px; padding: 5px; }}
    QMenu::item {{ color: {c.text}; padding: 5px 16px 5px 28px; border-radius: 6px; }}
    QMenu::item:selected {{ background: {c.hover}; }}
    QMenu::item:disabled {{ color: {c.text3}; background: transparent; }}
    QMenu::indicator {{ left: 8px; width: 14px; height: 14px; }}
    QMenu::separator {{ height: 1px; background: {c.line}; margin: 5px 8px; }}
    QMenuBar {{ background: {c.sidebar}; border-bottom: 1px solid {c.line}; padding: 2px 8px; }}
    QMenuBar::item {{ color: {c.text}; padding: 4px 9px; border-radius: 6px; background: transparent; }}
    QMenuBar::item:selected {{ background: {c.hover}; }}
    """


def dress(menu: QMenu) -> None:
    """Give a menu its look, now and after a change of theme."""
    if not menu.windowFlags() & Qt.WindowType.NoDropShadowWindowHint:
        frame = Qt.WindowType.FramelessWindowHint | Qt.WindowType.NoDropShadowWindowHint
        menu.setWindowFlags(menu.windowFlags() | frame)
        menu.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground, composited())
    menu.setStyleSheet(menu_style())


def context_menu(parent: QWidget) -> QMenu:
    """A menu that is deleted when it closes."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dress(menu)
    return menu
