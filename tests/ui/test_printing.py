"""What a PDF file shows of a text."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtWidgets import QApplication

from desktop.ui.markdown.formats import BODY, Formats
from desktop.ui.markdown.formula import Formulas, Look
from desktop.ui.printing import SHARP, PdfPages


def test_formulas_are_printed(app: QApplication, tmp_path: Path) -> None:
    pages = PdfPages(tmp_path / "a.pdf", "Formulas")
    pages.add("A line with $x^2$ and\n\n$$\\int_0^1 x\\,dx = \\frac{1}{2}$$\n\n| a |\n| - |\n| $y$ |")
    pages.close()
    content = (tmp_path / "a.pdf").read_bytes()
    widths = {int(width) for width in re.findall(rb"/Subtype /Image\s+/Width (\d+)", content)}
    formats = Formats(BODY)
    look = Look(formats.base.font(), "#000000", SHARP, 600)
    inline, block = Formulas().draw("x^2", False, look), Formulas().draw("\\int_0^1 x\\,dx = \\frac{1}{2}", True, look)
    assert inline is not None
    assert block is not None
    assert len(widths) == 3
    assert {inline.picture().width(), block.picture().width()} < widths
