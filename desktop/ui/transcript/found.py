"""Where found text stands in a document that is laid out, and how it is marked there."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from desktop.ui.markdown.formats import KIND, TEX, Mark
from desktop.ui.theme import t
from desktop.ui.transcript.hits import Wanted, occurrences

Range = tuple[int, int]  # positions of a document


class DocumentText:
    """A document's text as it reads, formulas as LaTeX, and which positions it has in the document."""

    def __init__(self, document: QTextDocument) -> None:
        self._starts: list[int] = []  # in the text, of each piece
        self._pieces: list[tuple[int, int, str | None]] = []  # position in the document, characters there, the text
        self._length = 0
        parts: list[str] = []
        block = document.begin()
        while block.isValid():
            it = block.begin()
            while not it.atEnd():
                fragment, form = it.fragment(), it.fragment().charFormat()
                formula = form.isImageFormat()
                text = str(form.property(TEX) or "") if formula else fragment.text()
                if form.property(KIND) != Mark.PAD.value and text:
                    parts.append(self._add(text, fragment.position(), fragment.length(), whole=formula))
                it += 1
            parts.append(self._add("\n", block.position() + block.length() - 1, 1))
            block = block.next()
        self.text = "".join(parts).replace("\u2028", "\n")

    def _add(self, text: str, position: int, length: int, *, whole: bool = False) -> str:
        self._starts.append(self._length)
        self._pieces.append((position, length, None if whole else text))
        self._length += len(text)
        return text

    def ranges(self, wanted: Wanted) -> list[Range]:
        """Where something stands in the document; a formula is marked whole."""
        size = len(wanted.text)
        found = occurrences(self.text, wanted.text, case=wanted.case)
        return [(self._position(at, 0), self._position(at + size - 1, 1)) for at in found]

    def _position(self, at: int, behind: int) -> int:
        n = bisect_right(self._starts, at) - 1
        position, length, text = self._pieces[n]
        if text is None:  # a formula
            return position + (length if behind else 0)
        end = at - self._starts[n] + behind
        if len(text) == length:
            return position + end
        return position + len(text[:end].encode("utf-16-le", "surrogatepass")) // 2  # as Qt counts


def mark(text: QTextEdit | QPlainTextEdit, ranges: Sequence[Range], current: int | None) -> None:
    """Mark ranges of a text, one of them as the current one."""
    marks, usual, chosen = [], _look(False), _look(True)
    for n, (begin, end) in enumerate(ranges):
        one = QTextEdit.ExtraSelection()
        one.cursor = QTextCursor(text.document())
        one.cursor.setPosition(begin)
        one.cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        one.format = chosen if n == current else usual
        marks.append(one)
    text.setExtraSelections(marks)


def _look(current: bool) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setBackground(QColor(t().accent if current else t().selection))
    form.setForeground(QColor(t().on_accent if current else t().text))
    return form
