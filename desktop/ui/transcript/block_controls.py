"""Puts the controls of a text's blocks where the blocks are: headers on code, bars under what is too wide."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QRectF, Signal
from PySide6.QtGui import QFontMetricsF, QTextCursor, QTextDocument, QTextFrame, QTextTable

from desktop.ui.markdown.blocks import Block, Choices, CodeBlock, FormulaBlock
from desktop.ui.markdown.code import BEGINNING
from desktop.ui.markdown.formats import CODE_HEADER, CODE_PADDING, SIDE_BAR
from desktop.ui.markdown.tables import table_rect
from desktop.ui.theme import font
from desktop.ui.transcript.code_header import CodeControls
from desktop.ui.transcript.decorations import code_rect
from desktop.ui.transcript.sideways import Strips


class BlockControls(QObject):
    """The controls of one text.

    Signals:
        wrap_chosen: (block, whether its lines wrap) the user's choice for a code block.
        all_asked: (block) show the whole of a long code block.
        stops_changed: the keyboard has other stops here.
    """

    wrap_chosen = Signal(object, bool)
    all_asked = Signal(object)
    stops_changed = Signal()

    def __init__(self, document: QTextDocument, strips: Strips, choices: Choices) -> None:
        super().__init__(document)
        self._document, self._strips, self._choices = document, strips, choices
        self._blocks: Sequence[Block] = ()
        self._headers: dict[int, CodeControls] = {}
        self._placed = 0  # blocks whose controls are where they belong

    def forget(self, settled: int = 0) -> None:
        """Blocks from ``settled`` on have another place or text now."""
        self._placed = min(self._placed, settled)

    def place(self, blocks: Sequence[Block], settled: int) -> None:
        """Put the controls on the blocks as they are laid out now; the first ``settled`` will stay so."""
        before = self._stops()
        self._blocks = blocks
        for number in [n for n in self._headers if n >= len(blocks) or not isinstance(blocks[n], CodeBlock)]:
            self._headers.pop(number).remove()
        self._strips.keep(len(blocks))
        cursor = QTextCursor(self._document)
        for number in range(self._placed, len(blocks)):
            block = blocks[number]
            cursor.setPosition(block.position)
            if isinstance(block, CodeBlock):
                self._place_code(number, block, cursor.currentFrame())
            elif isinstance(block, FormulaBlock):
                self._place_formula(number, block, cursor)
            else:
                self._place_table(number, cursor.currentFrame())
        self._placed = settled
        if self._stops() != before:
            self.stops_changed.emit()

    def _stops(self) -> int:
        """Something that changes with the number of buttons and bars."""
        wraps = sum(h.wrap_button is not None and not h.wrap_button.isHidden() for h in self._headers.values())
        return len(self._headers) + wraps + sum(1 for _ in self._strips)

    def _place_code(self, number: int, block: CodeBlock, frame: QTextFrame) -> None:
        panel = code_rect(self._document, frame)
        box = self._document.documentLayout().frameBoundingRect(frame)
        window = panel.adjusted(0, CODE_HEADER, 0, 0)
        foot = box.bottom() - frame.frameFormat().bottomMargin()
        window.setBottom(foot)
        self._strip(number, frame, window, box.right() - panel.left(), foot)
        if number not in self._headers:
            self._headers[number] = header = CodeControls(self._strips.viewport)
            header.wrap_chosen.connect(lambda wrap, n=number: self.wrap_chosen.emit(self._blocks[n], wrap))
            header.all_asked.connect(lambda n=number: self.all_asked.emit(self._blocks[n]))
        header = self._headers[number]
        header.set_code(block, wraps=self._wraps(block, panel.width() - 2 * CODE_PADDING))
        header.place(panel.toRect())

    def _wraps(self, block: CodeBlock, room: float) -> bool | None:
        """Whether the lines of a block wrap; None if all are short enough."""
        lines = block.code.split("\n")[: BEGINNING if block.hidden else None]
        longest = max(map(len, lines)) * QFontMetricsF(font("code")).horizontalAdvance("0")
        return self._choices.wraps(block.number) if longest > room else None

    def _place_table(self, number: int, frame: QTextFrame) -> None:
        if isinstance(frame, QTextTable):
            window = table_rect(self._document, frame)
            self._strip(number, frame, window, window.width(), window.bottom() + SIDE_BAR)

    def _place_formula(self, number: int, block: FormulaBlock, cursor: QTextCursor) -> None:
        room = self._document.textWidth() - block.left
        if block.width <= room:
            self._strips.drop(number)
            return
        rect = self._document.documentLayout().blockBoundingRect(cursor.block())
        window = QRectF(block.left, rect.top(), room, rect.height())
        span = cursor.block().position(), cursor.block().position() + cursor.block().length() - 1
        self._strips.need(number).place(span, window, block.width, rect.bottom() + SIDE_BAR)

    def _strip(self, number: int, frame: QTextFrame, window: QRectF, width: float, foot: float) -> None:
        window.setRight(min(window.right(), self._document.textWidth()))
        if width > window.width() + 1:
            span = frame.firstPosition(), frame.lastPosition()
            self._strips.need(number).place(span, window, width, foot)
        else:
            self._strips.drop(number)
