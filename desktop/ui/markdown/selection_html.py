"""A selection as HTML for other programs: what it is, not how it looks here, formulas as LaTeX, and nothing to load."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape
from itertools import groupby
from typing import NamedTuple

from PySide6.QtGui import QFont, QTextBlock, QTextCursor, QTextList, QTextListFormat, QTextTable

from desktop.base.unicode import between
from desktop.markdown.parser import is_safe_link
from desktop.ui.markdown.formats import KIND, QUOTE, TEX, Mark


class _Piece(NamedTuple):
    """A block's part of the selection: what stands around it, which of those in a row, and its text."""

    tag: str
    number: int
    row: int
    inside: str


def selected_html(cursor: QTextCursor) -> str:
    """The selection's blocks one after another; a formula that is selected in part comes whole."""
    groups = groupby(_pieces(cursor), key=lambda piece: (piece.tag, piece.number))
    return "\n".join(_group(tag, list(pieces)) for (tag, _), pieces in groups)


def _pieces(cursor: QTextCursor) -> Iterator[_Piece]:
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    block = cursor.document().findBlock(start)
    while block.isValid() and block.position() <= end:
        spacer = block.length() == 1 and block.blockFormat().lineHeight() == 1
        if not spacer and not (block.position() == end and start < end):
            yield _piece(block, start, end)
        block = block.next()


def _piece(block: QTextBlock, start: int, end: int) -> _Piece:
    frame = QTextCursor(block).currentFrame()
    items: QTextList | None = block.textList()
    if isinstance(frame, QTextTable):
        row = frame.cellAt(block.position()).row()
        return _Piece("table", frame.firstPosition(), row, _words(block, start, end))
    if frame.frameFormat().property(KIND) == Mark.CODE.value:
        return _Piece("pre", frame.firstPosition(), 0, _words(block, start, end, code=True))
    words = _words(block, start, end)
    if items is not None:
        numbered = items.format().style() is QTextListFormat.Style.ListDecimal
        return _Piece("ol" if numbered else "ul", items.item(0).position(), 0, words)
    return _Piece("blockquote" if block.blockFormat().property(QUOTE) else "p", 0, 0, words)


def _group(tag: str, pieces: Iterable[_Piece]) -> str:
    match tag:
        case "table":
            rows = groupby(pieces, key=lambda piece: piece.row)
            cells = ("".join(f"<td>{piece.inside}</td>" for piece in row) for _, row in rows)
            return f"<table>{''.join(f'<tr>{row}</tr>' for row in cells)}</table>"
        case "pre":
            return "<pre><code>{}</code></pre>".format("\n".join(piece.inside for piece in pieces))
        case "ol" | "ul":
            return f"<{tag}>{''.join(f'<li>{piece.inside}</li>' for piece in pieces)}</{tag}>"
        case _:
            inside = "".join(f"<p>{piece.inside}</p>" for piece in pieces if piece.inside)
            return inside if tag == "p" else f"<{tag}>{inside}</{tag}>"


def _words(block: QTextBlock, start: int, end: int, *, code: bool = False) -> str:
    out: list[str] = []
    it = block.begin()
    while not it.atEnd():
        fragment = it.fragment()
        at, form = fragment.position(), fragment.charFormat()
        picked = between(fragment.text(), max(0, start - at), max(0, end - at))
        it += 1
        if not picked or form.property(KIND) == Mark.PAD.value:
            continue
        words = str(form.property(TEX) or "") * len(picked) if form.isImageFormat() else picked
        shown = escape(words).replace("\u2028", "\n" if code else "<br>")
        out.append(shown if code else _dressed(shown, form.font(), form.property(KIND), form.anchorHref()))
    return "".join(out)


def _dressed(shown: str, font: QFont, kind: object, link: str) -> str:
    for tag, on in (
        ("code", kind == Mark.CHIP.value),
        ("strong", font.weight() >= QFont.Weight.DemiBold),
        ("em", font.italic()),
        ("s", font.strikeOut()),
    ):
        shown = f"<{tag}>{shown}</{tag}>" if on else shown
    return f'<a href="{escape(link)}">{shown}</a>' if is_safe_link(link) else shown
