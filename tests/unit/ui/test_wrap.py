"""The layout that goes on below."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.parts.wrap import Wrap


def test_items_fill_lines_and_go_on_below(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    wrap = Wrap(gap=10)
    parent.setLayout(wrap)
    boxes = [QWidget() for _ in range(3)]
    for box in boxes:
        box.setFixedSize(100, 20)
        wrap.addWidget(box)
    assert wrap.heightForWidth(400) == 20
    assert wrap.heightForWidth(230) == 50
    wrap.setGeometry(QRect(0, 0, 230, 50))
    assert [(box.x(), box.y()) for box in boxes] == [(0, 0), (110, 0), (0, 30)]
