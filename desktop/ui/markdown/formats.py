"""What the writer leaves in a document's formats, and the formats of one kind of text.

Formats only reserve room; the widget that shows the document paints panels, chips, rules and bars from the marks.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QTextBlockFormat, QTextCharFormat, QTextFormat

from desktop.markdown.highlight import Ink
from desktop.ui.theme import CodeInks, Look, Theme, code_inks, font, leading, look, t, text_scale

KIND: Final = QTextFormat.Property.UserProperty.value + 1  # on frames, blocks and fragments: a ``Mark``
TEX: Final = QTextFormat.Property.UserProperty.value + 2  # on images: the formula with its delimiters
QUOTE: Final = QTextFormat.Property.UserProperty.value + 3  # on blocks: depth of quotation
FOLDED: Final = QTextFormat.Property.UserProperty.value + 4  # on frames: only the beginning of the code is shown

INDENT: Final = 22  # pixels a level of a list
QUOTE_INDENT: Final = 16
CODE_HEADER: Final = 34  # strip above the code with language and button
CODE_PADDING: Final = 12
FRAME_GAP: Final = 4  # around code and tables, beside the gap between blocks
SIDE_BAR: Final = 12  # room for the bar that scrolls a wide block sideways
_DISTANCE: Final = QTextBlockFormat.LineHeightTypes.LineDistanceHeight.value
_FIXED: Final = QTextBlockFormat.LineHeightTypes.FixedHeight.value


class Mark(StrEnum):
    """What a format stands for."""

    CODE = "code"  # a frame: code block
    RULE = "rule"  # a block: thematic break
    CHIP = "chip"  # a fragment: inline code
    PAD = "pad"  # a fragment: thin space beside a chip, not part of the text


@dataclass(frozen=True, slots=True)
class TextKind:
    """One kind of Markdown text: type role, ink by token name, and gap between blocks."""

    role: str
    ink: str
    gap: float


BODY: Final = TextKind("body", "text", 12.0)
QUIET: Final = TextKind("ui", "text2", 8.0)  # thinking


class Formats:
    """The formats of a ``TextKind`` in the theme of now; made anew when the theme changes."""

    def __init__(self, kind: TextKind) -> None:
        self.kind = kind
        self.ink = getattr(t(), kind.ink)
        self.leading = leading(kind.role)
        self.gap = round(kind.gap * text_scale())
        self.base = char_format(font(kind.role), self.ink)
        self.mono = char_format(font("code"), t().text)
        self.chip = char_format(font("code"), self.ink)
        self.chip.setProperty(KIND, Mark.CHIP.value)
        self.pad = char_format(font(kind.role), self.ink)
        self.pad.setProperty(KIND, Mark.PAD.value)
        self.table_head = char_format(font("ui-strong"), t().text2)
        self.table_cell = char_format(font("table" if kind is BODY else kind.role), self.ink)
        self._headings = {level: self._heading(level) for level in range(1, 7)}
        inks = code_inks()
        self._code = {ink: char_format(font("code"), _colour(ink, inks)) for ink in Ink}

    def _heading(self, level: int) -> QTextCharFormat:
        role = {1: "h1", 2: "h2"}.get(level, "h3") if self.kind is BODY else "ui-strong"
        return char_format(font(role), self.ink)

    def heading(self, level: int) -> QTextCharFormat:
        """Headings 1 to 6."""
        return self._headings[level]

    def code(self, ink: Ink) -> QTextCharFormat:
        """Code in one of the inks."""
        return self._code[ink]

    def block(self, top: float) -> QTextBlockFormat:
        """A block with ``top`` pixels before it and the leading of the kind's role.

        Not ProportionalHeight, which stretches lines that hold formulas.
        """
        made = QTextBlockFormat()
        made.setTopMargin(top)
        made.setLineHeight(self.leading, _DISTANCE)
        return made


def formats_of(kind: TextKind) -> Formats:
    """The formats of a kind in the theme and look of now; nobody changes them."""
    return _formats(kind, t(), look())


@lru_cache(maxsize=4)
def _formats(kind: TextKind, theme: Theme, now: Look) -> Formats:
    return Formats(kind)


def char_format(chosen: QFont, ink: str) -> QTextCharFormat:
    """Text in a font and an ink given as ``#RRGGBB``."""
    made = QTextCharFormat()
    made.setFont(chosen)
    made.setForeground(QColor(ink))
    return made


def spacer() -> QTextBlockFormat:
    """The empty block that Qt wants before and after frames, made as thin as it can be."""
    made = QTextBlockFormat()
    made.setLineHeight(1, _FIXED)
    return made


def code_line(*, wrap: bool) -> QTextBlockFormat:
    """A line of a code block; code runs from left to right, whatever stands in it."""
    made = QTextBlockFormat()
    made.setLineHeight(3, _DISTANCE)
    made.setNonBreakableLines(not wrap)
    made.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    return made


def _colour(ink: Ink, inks: CodeInks) -> str:
    """The colour of an ink of code."""
    return t().text if ink is Ink.PLAIN else str(getattr(inks, ink.value))


def formula_block(block: QTextBlockFormat, *, below: float = 0) -> QTextBlockFormat:
    """The block for a formula: in the middle, or at the left with so much room below where it is too wide."""
    edge = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
    block.setAlignment(edge if below else Qt.AlignmentFlag.AlignHCenter)
    block.setBottomMargin(below)
    block.setLineHeight(0, _DISTANCE)
    block.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    return block
