"""Writes Markdown nodes into a QTextDocument, block by block, at its end."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from markdown_it.token import Token
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor, QTextList, QTextListFormat

from desktop.markdown.highlight import Ink
from desktop.markdown.tree import Node, tree
from desktop.ui.markdown.blocks import Block, Choices, FormulaBlock
from desktop.ui.markdown.code import CodeStyle, write_code
from desktop.ui.markdown.fitting import fit_formula
from desktop.ui.markdown.formats import (
    FRAME_GAP,
    INDENT,
    KIND,
    QUOTE,
    QUOTE_INDENT,
    Formats,
    Mark,
    formula_block,
    spacer,
)
from desktop.ui.markdown.inline import InlineWriter
from desktop.ui.markdown.tables import write_table

_TIGHT: Final = 4  # pixels between the items of a tight list
_LOOSE: Final = 8
_DEEPEST_QUOTE: Final = 6
_ITEMS: Final = 100  # in one of Qt's lists: each new item costs it time for all others
_DIGIT: Final = 10  # room for each digit of an ordered list's numbers after the second


@dataclass(frozen=True, slots=True)
class Place:
    """Where writing goes on: the cursor's position, and the state of the block there.

    ``fresh``: the block is empty and waits to be used. ``first``: nothing was written before it. ``code_blocks``: how
    many were written before.
    """

    position: int = 0
    fresh: bool = True
    first: bool = True
    code_blocks: int = 0


class Writer:
    """Writes blocks of one kind of text. An ``open_fence`` at the end is left plain: it is coloured when it closes."""

    def __init__(self, formats: Formats, inline: InlineWriter, choices: Choices) -> None:
        self._formats, self._inline, self._choices = formats, inline, choices
        self._cursor = QTextCursor()
        self._fresh = self._first = True
        self._gap = 0.0
        self._depth = self._quotes = 0
        self._open_fence: Token | None = None
        self._written: list[Block] = []
        self._code_blocks = 0
        self._handlers: dict[str, Callable[[Node], None]] = {
            "heading": self._heading,
            "paragraph": self._paragraph,
            "bullet_list": self._list,
            "ordered_list": self._list,
            "blockquote": self._blockquote,
            "fence": self._code,
            "code_block": self._code,
            "math_block": self._formula,
            "table": self._table,
            "hr": self._rule,
        }

    def write(
        self, cursor: QTextCursor, tokens: Sequence[Token], place: Place, *, open_fence: bool = False
    ) -> tuple[Place, list[Block]]:
        """Write top-level tokens at ``place``; returns where writing goes on and the blocks that need more."""
        self._cursor, self._fresh, self._first = cursor, place.fresh, place.first
        self._gap, self._open_fence = self._formats.gap, tokens[-1] if open_fence else None
        self._written, self._code_blocks = [], place.code_blocks
        self._blocks(tree(tokens))
        return Place(cursor.position(), self._fresh, self._first, self._code_blocks), self._written

    def code_format(self, ink: Ink) -> QTextCharFormat:
        """The format of code in an ink."""
        return self._formats.code(ink)

    def _blocks(self, nodes: Sequence[Node]) -> None:
        for node in nodes:
            handler = self._handlers.get(node.type)
            if handler:
                handler(node)

    def _top(self, extra: float = 0) -> float:
        return 0 if self._first else self._gap + extra

    def _left(self) -> float:
        """Where a block of its own begins at this depth of lists and quotations."""
        return QUOTE_INDENT * self._quotes + INDENT * self._depth

    def _begin(self, block: QTextBlockFormat) -> None:
        """Begin a block, in the empty one that waits here if there is one."""
        if self._quotes:
            block.setLeftMargin(block.leftMargin() + QUOTE_INDENT * self._quotes)
            block.setProperty(QUOTE, self._quotes)
        if self._fresh:
            self._cursor.setBlockFormat(block)
            self._cursor.setBlockCharFormat(self._formats.base)
        else:
            self._cursor.insertBlock(block, self._formats.base)
        self._fresh = self._first = False

    def _text(self, node: Node, base: QTextCharFormat) -> None:
        for child in node.children:
            self._inline.write(self._cursor, child, base)
        if self._quotes and self._cursor.block().textDirection() is Qt.LayoutDirection.RightToLeft:
            self._quote_at_right()

    def _quote_at_right(self) -> None:
        """Lines that run from right to left have the quotation's margin, and its bar, where they begin."""
        block, room = self._cursor.blockFormat(), QUOTE_INDENT * self._quotes
        block.setLeftMargin(block.leftMargin() - room)
        block.setRightMargin(room)
        self._cursor.setBlockFormat(block)

    def _heading(self, node: Node) -> None:
        block = self._formats.block(self._top(8))
        block.setIndent(self._depth)
        level = int(node.token.tag[1])
        block.setHeadingLevel(level)
        self._begin(block)
        self._text(node, self._formats.heading(level))

    def _paragraph(self, node: Node) -> None:
        block = self._formats.block(self._top())
        block.setIndent(self._depth)
        self._begin(block)
        self._text(node, self._formats.base)

    def _blockquote(self, node: Node) -> None:
        step = 1 if self._quotes < _DEEPEST_QUOTE else 0
        self._quotes += step
        self._blocks(node.children)
        self._quotes -= step

    def _list(self, node: Node) -> None:
        outer = self._gap
        inner = _TIGHT if _is_tight(node) else _LOOSE
        form, extra = self._list_format(node)
        start = form.start()
        made: QTextList | None = None
        self._depth += 1
        for n, item in enumerate(node.children):
            self._gap = outer if n == 0 else inner
            if n % _ITEMS == 0:
                made = None
                form.setStart(start + n)
            made = self._item(item, form, made, extra)
            self._gap = inner
            self._blocks(item.children[1:] if _starts_with_text(item) else item.children)
        self._depth -= 1
        self._gap = outer

    def _list_format(self, node: Node) -> tuple[QTextListFormat, float]:
        """The list's format, and room for long numbers."""
        form = QTextListFormat()
        form.setIndent(self._depth + 1)
        if node.type == "bullet_list":
            form.setStyle(QTextListFormat.Style.ListStyleUndefined)  # the widget paints the bullet
            return form, 0.0
        form.setStyle(QTextListFormat.Style.ListDecimal)
        start = int(node.token.attrs.get("start", 1))
        form.setStart(start)
        return form, _DIGIT * max(0, len(str(start + len(node.children))) - 2)

    def _item(self, item: Node, form: QTextListFormat, made: QTextList | None, extra: float) -> QTextList | None:
        """Begin a list item with its first paragraph, or with an empty line where it has none."""
        block = self._formats.block(self._top())
        block.setLeftMargin(extra)
        self._begin(block)
        if made is None:
            made = self._cursor.createList(form)
        else:
            made.add(self._cursor.block())
        if _starts_with_text(item):
            self._text(item.children[0], self._formats.base)
        return made

    def _formula(self, node: Node) -> None:
        block = formula_block(self._formats.block(self._top(2)))
        block.setIndent(self._depth)
        self._begin(block)
        unfinished = not node.token.meta.get("closed", True)
        width = self._inline.block_formula(self._cursor, node.token.content, self._formats.base, unfinished=unfinished)
        if width:
            made = FormulaBlock(self._cursor.block().position(), self._left(), width, self._gap)
            self._written.append(made)
            fit_formula(self._cursor, made, self._inline.room)

    def _rule(self, node: Node) -> None:
        block = spacer()
        block.setTopMargin(self._top(8))
        block.setBottomMargin(self._gap + 8)
        block.setProperty(KIND, Mark.RULE.value)
        self._begin(block)

    def _before_frame(self) -> None:
        """The empty block that waits here stays in front of the frame: make it thin."""
        if self._fresh:
            self._cursor.setBlockFormat(spacer())

    def _after_frame(self) -> None:
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        self._cursor.setBlockFormat(spacer())  # Qt gives no top margin to the block right behind a frame
        self._fresh = self._first = False

    def _code(self, node: Node) -> None:
        words = (node.token.info or "").split()
        number = self._code_blocks
        wrap, fold = self._choices.wraps(number), self._choices.shortens(number)
        coloured = node.token is not self._open_fence
        style = CodeStyle(number, self._left(), self._top(FRAME_GAP), wrap, fold, coloured=coloured)
        self._before_frame()
        code = node.token.content.rstrip("\n")
        self._written.append(write_code(self._cursor, code, words[0] if words else "", self._formats, style))
        self._code_blocks += 1
        self._after_frame()

    def _table(self, node: Node) -> None:
        margins = self._left(), self._top(FRAME_GAP)
        self._before_frame()
        self._written.append(write_table(self._cursor, node, self._formats, self._inline, margins=margins))
        self._after_frame()


def _starts_with_text(item: Node) -> bool:
    return bool(item.children) and item.children[0].type == "paragraph"


def _is_tight(node: Node) -> bool:
    return all(child.token.hidden for item in node.children for child in item.children if child.type == "paragraph")
