"""Words laid out once look as words that are laid out at every painting."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from desktop.ui.parts.paint import LEFT
from desktop.ui.parts.words import Words
from desktop.ui.theme import Look, ThemeWatcher, font, load_fonts


@pytest.fixture
def watcher(qapp: QApplication) -> Iterator[ThemeWatcher]:
    load_fonts()
    made = ThemeWatcher(qapp)
    yield made
    made.set_look(Look())
    made.deleteLater()


def picture() -> QImage:
    made = QImage(300, 28, QImage.Format.Format_ARGB32_Premultiplied)
    made.fill(Qt.GlobalColor.white)
    return made


def painted(words: Words) -> QImage:
    image = picture()
    p = QPainter(image)
    words.paint(p, 3, 28, QColor("black"))
    p.end()
    return image


def drawn(text: str, role: str) -> QImage:
    image = picture()
    p = QPainter(image)
    p.setFont(font(role))
    p.setPen(QColor("black"))
    p.drawText(QRectF(3, 0, 290, 28), LEFT, text)
    p.end()
    return image


@pytest.mark.parametrize("text", ["Nemotron Nano 4B", "1,041 tokens · 58.4 tok/s", "ภาษาไทย", "a < b & <b>c</b>", ""])
def test_they_look_as_text_that_is_drawn(watcher: ThemeWatcher, text: str) -> None:
    assert painted(Words(text, "ui")) == drawn(text, "ui")


def test_another_text_size_lays_them_out_anew(watcher: ThemeWatcher) -> None:
    words = Words("Thought for 2 s", "ui")
    narrow = words.width()
    watcher.set_look(Look(text_size=20))
    assert words.width() > narrow
    assert painted(words) == drawn("Thought for 2 s", "ui")
