"""The quality report of a conversion as a picture: a bar for each kind of tensor, as long as its error."""

from __future__ import annotations

from math import ceil
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.base.i18n import listed, number, tr
from desktop.library.report import KindReport, Report
from desktop.ui.parts.paint import LEFT, RIGHT, rrect, token
from desktop.ui.theme import font, line_height, t

_BOLD: Final = QFont.Weight.DemiBold
_GAP: Final = 16
_BAR: Final = 6  # height of a bar
_LEAST_BAR: Final = 60
_SPACE: Final = 6  # between two rows, without their text


class QualityView(QWidget):
    """Shows one report. The longest bar is the largest error of it; what was kept exactly has none."""

    def __init__(self, report: Report) -> None:
        super().__init__()
        self._report = report
        self._rows = [_cells(kind.kind, kind) for kind in report.kinds]
        self._total = _cells(tr("All"), report.total)
        self._head = (tr("Tensors"), tr("Type"), tr("Error"), tr("Bits"))
        self._notes = _notes(report)
        self._largest = max((kind.error for kind in report.kinds), default=0.0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        _, types, error, bits = self._total
        text = tr("Quality of the conversion: {types}, error {error}, {bits} bits a value", types=types, error=error,
                  bits=bits)  # fmt: skip
        self.setAccessibleName(text)
        self.setAccessibleDescription("\n".join([*(listed(row) for row in self._rows), *self._notes]))

    def sizeHint(self) -> QSize:
        rows = len(self._rows) + 2
        height = rows * self._row_height() + len(self._notes) * line_height("small") + 2 * _SPACE
        return QSize(self._text_width() + 180, height)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._text_width() + _LEAST_BAR, self.sizeHint().height())

    def _row_height(self) -> int:
        return line_height("small") + _SPACE

    def _text_width(self) -> int:
        return sum(self._widths()) + 4 * _GAP

    def _widths(self) -> list[int]:
        """Widths of the four columns of text."""
        plain, strong = QFontMetricsF(font("num")), QFontMetricsF(font("caption"))
        bold = QFontMetricsF(font("num", _BOLD))
        return [
            ceil(max(strong.horizontalAdvance(self._head[n]), bold.horizontalAdvance(self._total[n]) if n != 1 else 0,
                     *(plain.horizontalAdvance(row[n]) for row in self._rows))) + 2
            for n in range(4)
        ]  # fmt: skip

    def paintEvent(self, event: QPaintEvent) -> None:
        p, y = QPainter(self), 0
        p.setFont(font("caption"))
        self._paint_row(p, y, self._head, "text3")
        y += self._row_height()
        p.setFont(font("num"))
        for cells, kind in zip(self._rows, self._report.kinds, strict=True):
            self._paint_row(p, y, cells, "text")
            self._paint_bar(p, y, kind.error)
            y += self._row_height()
        p.fillRect(QRectF(0, y + _SPACE / 2, self.width(), 1), token("line"))
        y += _SPACE
        p.setFont(font("num", _BOLD))
        name, _, error, bits = self._total  # its types are those above
        self._paint_row(p, y, (name, "", error, bits), "text")
        y += self._row_height()
        p.setFont(font("small"))
        p.setPen(token("text3"))
        for note in self._notes:
            room = QRectF(0, y, self.width(), line_height("small"))
            p.drawText(room, LEFT, p.fontMetrics().elidedText(note, Qt.TextElideMode.ElideRight, self.width()))
            y += line_height("small")

    def _paint_row(self, p: QPainter, y: float, cells: tuple[str, ...], ink: str) -> None:
        height = self._row_height()
        name, types, error, bits = self._widths()
        p.setPen(QColor(getattr(t(), ink)))
        p.drawText(QRectF(0, y, name, height), LEFT, cells[0])
        right = self.width() - bits
        p.drawText(QRectF(right, y, bits, height), RIGHT, cells[3])
        p.drawText(QRectF(right - _GAP - error, y, error, height), RIGHT, cells[2])
        p.setPen(token("text2" if ink == "text" else ink))
        p.drawText(QRectF(name + _GAP, y, types, height), LEFT, cells[1])

    def _paint_bar(self, p: QPainter, y: float, error: float) -> None:
        name, types, number_width, bits = self._widths()
        left = name + types + 2 * _GAP
        track = QRectF(left, y + (self._row_height() - _BAR) / 2, self.width() - left - number_width - bits - 2 * _GAP,
                       _BAR)  # fmt: skip
        rrect(p, track, _BAR / 2, t().selected)
        if error:
            width = max(_BAR, track.width() * error / self._largest)
            rrect(p, QRectF(track.x(), track.y(), width, _BAR), _BAR / 2, t().accent)


def _cells(name: str, kind: KindReport) -> tuple[str, str, str, str]:
    """Name, types, error and bits as text."""
    error = tr("{number} %", number=number(100 * kind.error, 2)) if kind.error else "0"
    return name, ", ".join(kind.types), error, number(kind.bits, 2)


def _notes(report: Report) -> list[str]:
    notes = []
    if report.perplexity is not None:
        measured = report.perplexity
        notes.append(tr("Perplexity {value} ± {error} on a bundled text", value=number(measured.value, 2),
                        error=number(measured.error, 2)))  # fmt: skip
    if report.total.error:
        notes.append(tr("Error: how far the weights are from the original, in relation to their size"))
    return notes
