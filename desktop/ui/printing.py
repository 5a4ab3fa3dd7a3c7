"""Markdown laid out on the pages of a PDF file, by the same writer that draws answers in the window."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLocale, QMarginsF, QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import QColor, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter, QTextDocument
from PySide6.QtWidgets import QWidget

from desktop.base.errors import EnvironmentFault
from desktop.base.i18n import tr
from desktop.ui.markdown.blocks import Choices
from desktop.ui.markdown.formats import BODY, Formats
from desktop.ui.markdown.formula import Formulas
from desktop.ui.markdown.inline import InlineWriter
from desktop.ui.markdown.stream import MarkdownStream
from desktop.ui.markdown.writer import Writer
from desktop.ui.theme import LIGHT, font, t
from desktop.ui.theme.current import look, use
from desktop.ui.transcript.decorations import Decorations
from desktop.ui.transcript.sideways import Strips

DPI: Final = 96  # so that a pixel of the theme's sizes is a pixel here
MARGIN_MM: Final = 18.0
FOOT: Final = 28.0  # pixels for the page number
SHARP: Final = 4.0  # formulas are pictures: so many dots a pixel


class _Printed(Choices):
    """On paper nothing scrolls and nothing is folded."""

    def wraps(self, number: int) -> bool:
        """Always."""
        return True

    def shortens(self, number: int) -> bool:
        """Never."""
        return False


class _Document(QTextDocument):
    """A text with its formulas; like the window's, it loads nothing."""

    def __init__(self, width: float) -> None:
        super().__init__()
        formulas = Formulas()
        formulas.ratio = SHARP
        self._formats = Formats(BODY)
        self._inline = InlineWriter(self._formats, formulas, width)
        self.setDocumentMargin(0)
        self.setDefaultFont(font("body"))
        self.setTextWidth(width)

    def write(self, text: str) -> None:
        """Write a Markdown text."""
        MarkdownStream(self, lambda: Writer(self._formats, self._inline, _Printed())).write_all(text)

    def loadResource(self, kind: int, name: QUrl | str) -> QImage:
        """The picture of a formula; for no answer Qt would read the file itself."""
        return self._inline.picture(name)


class PdfPages:
    """A PDF file that grows text by text; each begins on a page of its own. Main thread only: it borrows the theme.

    Raises (at ``close``):
        EnvironmentFault: the file could not be written.
    """

    def __init__(self, path: Path, title: str) -> None:
        self._path = path
        self._pdf = QPdfWriter(str(path))
        self._pdf.setResolution(DPI)
        self._pdf.setTitle(title)
        self._pdf.setCreator("Nemodesk")
        metric = QLocale().measurementSystem() is QLocale.MeasurementSystem.MetricSystem
        size = QPageSize(QPageSize.PageSizeId.A4 if metric else QPageSize.PageSizeId.Letter)
        margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
        self._pdf.setPageLayout(
            QPageLayout(size, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter)
        )
        self._painter = QPainter(self._pdf)
        self._pages = 0

    def add(self, text: str) -> None:
        """Lay a Markdown text out on new pages."""
        area = self._pdf.pageLayout().paintRectPixels(DPI)
        with _paper():
            self._print(text, QSizeF(area.width(), area.height() - FOOT))

    def _print(self, text: str, page: QSizeF) -> None:
        document, holder = _Document(page.width()), QWidget()
        document.write(text)
        document.setPageSize(page)
        decorations = Decorations(document, Strips(holder), t().fill)
        for number in range(document.pageCount()):
            self._page(document, decorations, QRectF(0, number * page.height(), page.width(), page.height()))
        holder.deleteLater()

    def _page(self, document: QTextDocument, decorations: Decorations, area: QRectF) -> None:
        if self._pages:
            self._pdf.newPage()
        self._pages += 1
        p = self._painter
        p.save()
        p.translate(0, -area.top())
        p.setClipRect(area)
        decorations.paint(p, area)
        document.drawContents(p, area)
        p.restore()
        p.setFont(font("small"))
        p.setPen(QColor(t().text3))
        foot = QRectF(0, area.height(), area.width(), FOOT)
        p.drawText(foot, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom, str(self._pages))

    def close(self) -> None:
        """Finish the file."""
        ended = self._painter.end()
        if not ended or not self._path.is_file():
            raise EnvironmentFault(tr("{path} cannot be written: choose another place.", path=str(self._path)))


@contextmanager
def _paper() -> Iterator[None]:
    """Paper is white, whatever the window's theme."""
    before = t()
    use(LIGHT, look())
    try:
        yield
    finally:
        use(before, look())
