"""Keeps a document equal to a Markdown text that grows: only the last top-level block is written again.

Everything before the last block of the text cannot change any more, so it is parsed and written once. Link reference
definitions would break that rule; the dialect has none.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from markdown_it.token import Token
from PySide6.QtGui import QTextCursor, QTextDocument
from shiboken6 import isValid

from desktop.base.unicode import sound
from desktop.markdown.highlight import Ink
from desktop.markdown.parser import is_closed_fence, parse, split_last
from desktop.ui.markdown.blocks import Block, CodeBlock
from desktop.ui.markdown.writer import Place, Writer


@dataclass(frozen=True, slots=True)
class _OpenFence:
    """An open fence that ends the document: its text so far can be extended without parsing the document's end anew."""

    code: str
    position: int


class MarkdownStream:
    """Writes one Markdown text into one document.

    ``blocks`` are those of the document that get controls, in order; the first ``settled`` of them do not change.
    """

    def __init__(self, document: QTextDocument, writer: Callable[[], Writer]) -> None:
        self._document, self._make_writer = document, writer
        self._made: Writer | None = None
        self.text = ""
        self._done = 0
        self._place = Place()
        self._settled: list[Block] = []
        self._last: list[Block] = []
        self._fence: _OpenFence | None = None

    @property
    def _writer(self) -> Writer:
        """Made when something is first written: plain texts never ask for it."""
        if self._made is None:
            self._made = self._make_writer()
        return self._made

    @property
    def blocks(self) -> list[Block]:
        """The document's blocks that get controls or may be too wide."""
        return [*self._settled, *self._last]

    @property
    def settled(self) -> int:
        """How many of ``blocks`` keep their text and place."""
        return len(self._settled)

    def write_all(self, text: str, *, goes_on: bool = False) -> None:
        """Write a finished text, or the beginning of one that ``goes_on``, in place of whatever is there."""
        self._made = None
        self._document.clear()
        self._done, self._place, self._fence = 0, Place(), None
        self._settled, self._last = [], []
        self.text = _normal(text)
        self._write_rest(goes_on=goes_on)

    def update(self, text: str) -> None:
        """Show a text that begins with the last one; more may follow."""
        text = _normal(text)
        if not text.startswith(self.text):
            self.write_all(text)
            return
        self.text = text
        end = text[self._done :]
        split = split_last(end)
        is_open = _ends_open(split.last, end)
        if is_open and not split.settled and self._extend_fence(split.last[-1]):
            return
        self._replace_end(split.settled, split.last, open_fence=is_open)
        self._done += split.settled_length
        self._fence = None
        if is_open and self._last and isinstance(code := self._last[-1], CodeBlock):
            self._fence = _OpenFence(code.code, code.position)

    def finish(self, *, goes_on: bool = False) -> None:
        """The text is complete, or ``goes_on`` without being shown: write the last block as a finished one."""
        self._fence = None
        self._write_rest(goes_on=goes_on)

    def _write_rest(self, *, goes_on: bool) -> None:
        """Write all that may have changed; code that is cut off stays plain, as what there is of it may be huge."""
        rest = self.text[self._done :]
        tokens = parse(rest)
        self._replace_end([], tokens, open_fence=goes_on and _ends_open(tokens, rest))

    def _extend_fence(self, token: Token) -> bool:
        """Append new code to the fence that was open before; False if it is another one."""
        if self._fence is None:
            return False
        code = token.content.rstrip("\n")
        last = self._last[-1] if self._last else None
        if not code.startswith(self._fence.code) or not isinstance(last, CodeBlock):
            return False
        added = code[len(self._fence.code) :]
        if added:
            cursor = QTextCursor(self._document)
            cursor.setPosition(self._fence.position)
            cursor.setPosition(cursor.currentFrame().lastPosition())
            cursor.insertText(added, self._writer.code_format(Ink.PLAIN))
            self._last[-1] = replace(last, code=code)
            self._fence = _OpenFence(code, self._fence.position)
        return True

    def _replace_end(self, settled: list[Token], last: list[Token], *, open_fence: bool) -> None:
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        cursor.setPosition(self._place.position)
        _remove_rest(cursor)
        if settled:
            self._place, code = self._writer.write(cursor, settled, self._place)
            self._settled += code
        _, self._last = self._writer.write(cursor, last, self._place, open_fence=open_fence)
        cursor.endEditBlock()


def _ends_open(tokens: Sequence[Token], text: str) -> bool:
    """Whether the text ends within a fence."""
    return bool(tokens) and tokens[-1].level == 0 and not is_closed_fence(tokens[-1], text)


def _remove_rest(cursor: QTextCursor) -> None:
    """Remove everything behind the cursor.

    An empty block (a rule, the spacer behind a frame) would take the format of the removed one: it gets its own back.
    """
    block, items = cursor.blockFormat(), cursor.currentList()
    form = items.format() if items is not None else None
    cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
    cursor.removeSelectedText()
    if cursor.block().length() == 1:
        cursor.setBlockFormat(block)
        if items is not None and form is not None:
            if isValid(items):
                items.add(cursor.block())
            else:  # what was removed was all that was left of it
                cursor.createList(form)


def _normal(text: str) -> str:
    """The text as the parser reads it, with line feeds only, and without what is no character."""
    if "\r" in text or "\0" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "\ufffd")
    return sound(text)
