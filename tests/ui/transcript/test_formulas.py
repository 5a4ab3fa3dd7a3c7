"""Eighty formulas of contest mathematics are pictures, in a block of their own and inside a line."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QTextDocument, QTextImageFormat

from desktop.markdown.drawing import svg
from desktop.ui.markdown.formats import QUIET, TEX
from desktop.ui.markdown.formula import Formula
from desktop.ui.transcript.rich_text import RichText
from tests.helpers.contest_formulas import FORMULAS
from tests.helpers.traps import Traps
from tests.ui.transcript.conftest import WIDTH

Maker = Callable[..., RichText]


def pictures(document: QTextDocument) -> list[QTextImageFormat]:
    found = []
    block = document.begin()
    while block.isValid():
        it = block.begin()
        while not it.atEnd():
            form = it.fragment().charFormat()
            if form.isImageFormat():
                found.append(form.toImageFormat())
            it += 1
        block = block.next()
    return found


def test_there_are_eighty() -> None:
    assert len(set(FORMULAS)) == 80


@pytest.mark.parametrize("tex", FORMULAS)
def test_a_formula_is_drawn(rich_text: Maker, traps: Traps, tex: str) -> None:
    text = rich_text(f"In a block:\n\n$$\n{tex}\n$$\n\nand inside ${tex}$ a line.")
    text.grab()
    block, inline = pictures(text.document())
    assert (block.property(TEX), inline.property(TEX)) == (f"$${tex}$$", f"${tex}$")
    assert block.width() > 20
    assert inline.width() <= WIDTH
    assert text.plain_text() == f"In a block:\n$${tex}$$\nand inside ${tex}$ a line."
    traps.check()


def test_all_of_them_in_thinking(rich_text: Maker, traps: Traps) -> None:
    text = rich_text("\n\n".join(f"$${tex}$$" for tex in FORMULAS), QUIET)
    text.grab()
    assert [form.property(TEX) for form in pictures(text.document())] == [f"$${tex}$$" for tex in FORMULAS]
    traps.check()


def test_pictures_are_made_of_what_is_seen(rich_text: Maker, monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[str] = []
    picture = Formula.picture

    def note(formula: Formula) -> QImage:
        made.append(formula.name)
        return picture(formula)

    monkeypatch.setattr(Formula, "picture", note)
    text = rich_text("\n\n".join(f"$x_{{{n}}}$" for n in range(300)))
    assert not made
    text.grab(QRect(0, 0, WIDTH, 400))
    text.grab(QRect(0, 0, WIDTH, 400))
    assert 0 < len(made) == len(set(made)) < 40


def width(tex: str) -> float:
    drawn = svg(tex, True)
    assert drawn is not None
    return float(drawn.split('viewBox="')[1].split()[2])


@pytest.mark.parametrize("words", ["(C)", "not all", "a {b} c"])
def test_bold_words_are_bold(words: str) -> None:
    """The letters of an answer: bold ones are wider, and mathra draws them inside other words only."""
    assert width(rf"\textbf{{{words}}}") == width(rf"\text{{\textbf{{{words}}}}}") > width(rf"\text{{{words}}}")
