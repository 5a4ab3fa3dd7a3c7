"""Writes a code block: a frame whose header, panel and controls the widget adds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlockFormat, QTextCursor, QTextDocument, QTextFrameFormat

from desktop.markdown.highlight import pieces
from desktop.ui.markdown.blocks import CodeBlock
from desktop.ui.markdown.formats import CODE_HEADER, CODE_PADDING, FOLDED, FRAME_GAP, KIND, Formats, Mark, code_line

LONG: Final = 400  # lines; a longer block shows
BEGINNING: Final = 60  # so many of them until the user asks for all
UNFOLD_ROW: Final = 36  # room for that button below the lines


@dataclass(frozen=True, slots=True)
class CodeStyle:
    """How a code block is written: its number in the text, left and top margin in pixels.

    ``wrap``: its lines wrap. ``fold``: a long one shows only its beginning.
    """

    number: int
    left: float
    top: float
    wrap: bool
    fold: bool
    coloured: bool


def write_code(cursor: QTextCursor, code: str, language: str, formats: Formats, style: CodeStyle) -> CodeBlock:
    """Insert a block of code at the cursor."""
    lines = code.count("\n") + 1
    hidden = lines - BEGINNING if style.fold and lines > LONG else 0
    frame = QTextFrameFormat()
    frame.setBorder(0)
    frame.setPadding(CODE_PADDING)
    frame.setTopMargin(style.top + CODE_HEADER)
    frame.setBottomMargin(FRAME_GAP + (UNFOLD_ROW if hidden else 0))
    frame.setLeftMargin(style.left)
    frame.setProperty(KIND, Mark.CODE.value)
    frame.setProperty(FOLDED, bool(hidden))
    inside = cursor.insertFrame(frame).firstCursorPosition()
    inside.setBlockFormat(code_line(wrap=style.wrap))
    inside.setBlockCharFormat(formats.mono)
    made = CodeBlock(inside.position(), style.number, language, code, hidden)
    shown = "\n".join(code.split("\n", BEGINNING)[:BEGINNING]) if hidden else code
    for text, ink in pieces(language if style.coloured else "", shown):
        inside.insertText(text, formats.code(ink))
    return made


def set_wrap(document: QTextDocument, block: CodeBlock, wrap: bool) -> None:
    """Wrap the lines of a written block, or let them be as long as they are."""
    cursor = QTextCursor(document)
    cursor.setPosition(block.position)
    frame = cursor.currentFrame()
    cursor.setPosition(frame.firstPosition())
    cursor.setPosition(frame.lastPosition(), QTextCursor.MoveMode.KeepAnchor)
    form = QTextBlockFormat()
    form.setNonBreakableLines(not wrap)
    form.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    cursor.mergeBlockFormat(form)
