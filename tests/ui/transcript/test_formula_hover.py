"""The button that copies the formula which is pointed at."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.ui.transcript.code_header import CopyButton
from desktop.ui.transcript.formula_hover import FormulaHover
from desktop.ui.transcript.rich_text import RichText

TEXT = "Words before $a^2 + b^2$ and words.\n\n$$\\sum_{n=1}^{9} n$$\n\nThe end, **bold** and long enough."


@pytest.fixture
def text(rich_text: Callable[..., RichText]) -> Iterator[RichText]:
    made = rich_text(TEXT)
    made.show()
    yield made
    made.hide()


def button(text: RichText) -> CopyButton | None:
    """The button, if it shows."""
    found = [one for one in text.findChildren(CopyButton) if one.isVisible()]
    return found[0] if found else None


def formulas(text: RichText) -> list[QPoint]:
    """A point in the middle of each formula, found as a pointer finds them."""
    finder, found = FormulaHover(text), {}
    for y in range(0, text.height(), 3):
        for x in range(0, text.width(), 3):
            if (hit := finder._formula_at(QPoint(x, y))) is not None:
                found[hit[0]] = hit[1].center()
    return list(found.values())


def move(text: RichText, place: QPoint) -> None:
    """The pointer moves there, no button held."""
    none, where = Qt.MouseButton.NoButton, text.viewport().mapToGlobal(place)
    kind, keys = QEvent.Type.MouseMove, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(text.viewport(), QMouseEvent(kind, QPointF(place), QPointF(where), none, none, keys))


def point_at(text: RichText, place: QPoint) -> None:
    move(text, QPoint(text.width() - 1, text.height() - 1))
    move(text, place)


def test_pointing_at_a_formula_shows_the_button_and_it_copies(text: RichText) -> None:
    assert not [one for one in text.findChildren(CopyButton) if one.accessibleName() == "Copy LaTeX"]
    inline, display = formulas(text)
    for place, source in ((inline, "$a^2 + b^2$"), (display, "$$\\sum_{n=1}^{9} n$$")):
        point_at(text, place)
        shown = button(text)
        assert shown is not None
        assert shown.accessibleName() in ("Copy LaTeX", "Copied")
        assert text.viewport().rect().contains(shown.geometry())
        assert not shown.geometry().contains(place)
        move(text, (shown.geometry().center() + place) / 2)  # on the way to it
        assert shown.isVisible()
        QTest.mouseClick(shown, Qt.MouseButton.LeftButton)
        assert QGuiApplication.clipboard().text() == source
        assert not shown.hasFocus()


def test_it_goes_when_the_pointer_is_elsewhere_and_stays_with_the_keyboard(text: RichText) -> None:
    place = formulas(text)[1]
    point_at(text, place)
    shown = button(text)
    assert shown is not None
    move(text, QPoint(3, text.height() - 3))
    assert button(text) is None
    point_at(text, place)
    text.activateWindow()
    shown.setFocus(Qt.FocusReason.TabFocusReason)
    move(text, QPoint(3, text.height() - 3))
    assert button(text) is shown
    QTest.keyClick(shown, Qt.Key.Key_Space)
    assert QGuiApplication.clipboard().text() == "$$\\sum_{n=1}^{9} n$$"
    text.setFocus()
    assert button(text) is None


def test_a_text_without_formulas_never_makes_one(rich_text: Callable[..., RichText]) -> None:
    plain = rich_text("No formula at all.")
    plain.show()
    for x in range(0, 200, 5):
        move(plain, QPoint(x, 8))
    assert not plain.findChildren(CopyButton)
    plain.hide()
