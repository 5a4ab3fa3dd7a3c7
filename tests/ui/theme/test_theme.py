"""Theme, fonts and icons on a running application."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontInfo, QImage, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from desktop.base.settings import Settings
from desktop.ui.parts.button import Button
from desktop.ui.parts.layout import Text
from desktop.ui.theme import (
    ACCENTS,
    DARK,
    LIGHT,
    Look,
    Scheme,
    ThemeWatcher,
    duration,
    font,
    icon,
    leading,
    line_height,
    message_gap,
    moves,
    paint_icon,
    paint_mark,
    row_height,
    t,
)


@pytest.fixture
def watcher(app: QApplication) -> Iterator[ThemeWatcher]:
    """A light theme that is put back afterwards."""
    made = ThemeWatcher(app, Look(Scheme.LIGHT))
    yield made
    made.set_look(Look(Scheme.LIGHT))
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
    watcher.set_look(Look(Scheme.LIGHT, accent))
    assert t().accent == ACCENTS[accent].light[0]
    assert app.palette().color(QPalette.ColorRole.Highlight).name().upper() == t().accent


def test_the_bundled_families_are_used(watcher: ThemeWatcher) -> None:
    assert QFontInfo(font("body")).family() == "Inter"
    assert QFontInfo(font("code")).family() == "JetBrains Mono"
    assert font("body").pixelSize() == 15


def test_the_text_size_scales_all_roles(watcher: ThemeWatcher) -> None:
    watcher.set_look(Look(text_size=20))
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


def test_a_widget_keeps_its_role_when_the_text_grows(watcher: ThemeWatcher, qtbot: QtBot) -> None:
    labels = {role: Text("text", role) for role in ("small", "num", "ui-strong", "title", "code")}
    button, field, own = Button("Save"), QLineEdit(), QLineEdit()
    field.setFont(font("ui"))
    own.setFont(QFont("Inter", 40))
    for widget in (*labels.values(), button, field, own):
        qtbot.addWidget(widget)
    width = button.sizeHint().width()
    for size in (20, 13, 15):
        watcher.set_look(Look(text_size=size))
        for role, label in labels.items():
            assert label.font() == font(role), (role, size, label.font().toString(), font(role).toString())
        assert button.font() == font("ui", QFont.Weight.Medium)
        assert field.font() == font("ui")
    assert own.font().pointSize() == 40
    assert button.sizeHint().width() == width


def test_compact_takes_less_room(watcher: ThemeWatcher) -> None:
    roomy = (row_height(), message_gap(), leading("body"), line_height("body"))
    assert roomy == (30, 28, 6, 24)
    watcher.set_look(Look(compact=True))
    assert (row_height(), message_gap(), leading("body"), line_height("body")) == (26, 20, 4, 22)
    watcher.set_look(Look(compact=True, text_size=20))
    assert row_height() >= line_height("ui") + 4


def test_motion_is_as_the_system_or_as_chosen(watcher: ThemeWatcher) -> None:
    assert duration(140) == 140
    watcher.set_look(Look(motion=False))
    assert duration(140) == 0
    assert not moves()


def test_the_settings_make_the_look() -> None:
    settings = Settings(theme="dark", density="compact", column_width="wide", reduce_motion="on", text_size=18)
    expected = Look(Scheme.DARK, text_size=18, compact=True, column=960, motion=False)
    assert Look.of(settings) == expected
    assert Look.of(Settings()) == Look()
