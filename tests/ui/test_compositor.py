"""Popups where translucent windows would be black: without a shadow, with square corners, cut to the panel."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.parts import compositor, menu, popup
from desktop.ui.parts.popup import Popup


@pytest.fixture
def bare_x11(monkeypatch: pytest.MonkeyPatch) -> None:
    """An X server without a compositing manager."""
    for module in (menu, popup):
        monkeypatch.setattr(module, "composited", lambda: False)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """Something for a popup to hang on."""
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def opened(window: QWidget) -> Popup:
    shown = Popup(window)
    content, inside = QVBoxLayout(), QWidget()
    inside.setFixedSize(200, 80)
    content.addWidget(inside)
    shown.compose(content)
    shown.open_at(window)
    return shown


def test_without_a_compositor_the_margin_is_cut_away(window: QWidget, bare_x11: None) -> None:
    shown = opened(window)
    assert shown.mask().boundingRect() == shown.panel().toRect()
    shown.close()


def test_with_one_the_shadow_shows(window: QWidget) -> None:
    shown = opened(window)
    assert shown.mask().isEmpty()
    shown.close()


def test_menus_are_opaque_without_a_compositor(qtbot: QtBot, bare_x11: None) -> None:
    made = QMenu()
    qtbot.addWidget(made)
    menu.dress(made)
    assert not made.testAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
    assert "border-radius: 0px" in made.styleSheet()


def test_only_x11_is_asked(qtbot: QtBot) -> None:
    assert compositor.composited()  # the platform of the tests is offscreen
