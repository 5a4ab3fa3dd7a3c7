"""Theme, fonts and icons on a running application."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontInfo, QImage, QPainter, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.ui.theme import ACCENTS, DARK, LIGHT, Scheme, ThemeWatcher, font, icon, paint_icon, paint_mark, t


@pytest.fixture
def watcher(app: QApplication) -> Iterator[ThemeWatcher]:
    """A light theme that is put back afterwards."""
    made = ThemeWatcher(app, Scheme.LIGHT)
    yield made
    made.set_accent("Sea")
    made.set_text_size(15)
    made.set_scheme(Scheme.LIGHT)
    made.deleteLater()


def test_a_scheme_changes_tokens_and_palette_and_says_so(
    watcher: ThemeWatcher, app: QApplication, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(watcher.changed):
        watcher.set_scheme(Scheme.DARK)
    assert t() == DARK
    assert app.palette().color(QPalette.ColorRole.Base).name().upper() == DARK.canvas
    watcher.set_scheme(Scheme.LIGHT)
    assert t() == LIGHT


def test_only_the_system_setting_follows_the_system(watcher: ThemeWatcher, app: QApplication, qtbot: QtBot) -> None:
    hints = app.styleHints()
    with qtbot.assertNotEmitted(watcher.changed):
        hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    watcher.set_scheme(Scheme.SYSTEM)
    with qtbot.waitSignal(watcher.changed):
        hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)


@pytest.mark.parametrize("accent", ACCENTS)
def test_an_accent_colours_fills_and_links(watcher: ThemeWatcher, app: QApplication, accent: str) -> None:
    watcher.set_accent(accent)
    assert t().accent == ACCENTS[accent].light[0]
    assert app.palette().color(QPalette.ColorRole.Highlight).name().upper() == t().accent


def test_the_bundled_families_are_used(watcher: ThemeWatcher) -> None:
    assert QFontInfo(font("body")).family() == "Inter"
    assert QFontInfo(font("code")).family() == "JetBrains Mono"
    assert font("body").pixelSize() == 15


def test_the_text_size_scales_all_roles(watcher: ThemeWatcher) -> None:
    watcher.set_text_size(20)
    assert font("body").pixelSize() == 20
    assert font("ui").pixelSize() == round(13 * 20 / 15)


def test_icons_take_the_ink_and_the_mark_the_accent(watcher: ThemeWatcher) -> None:
    image = QImage(32, 32, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    p = QPainter(image)
    paint_icon(p, "check", QRectF(0, 0, 32, 32), "#FF0000")
    p.end()
    inks = {
        image.pixelColor(x, y).name() for x in range(32) for y in range(32) if image.pixelColor(x, y).alpha() == 255
    }
    assert inks == {"#ff0000"}
    image.fill(0)
    p = QPainter(image)
    paint_mark(p, QRectF(0, 0, 32, 32))
    p.end()
    assert image.pixelColor(2, 16).name().upper() == t().accent
    assert not icon("check").isNull()
