"""Writes the inside of a block: text, emphasis, links, code chips and formulas."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QUrl
from PySide6.QtGui import QColor, QFont, QImage, QTextCharFormat, QTextCursor, QTextImageFormat

from desktop.markdown.bounds import breakable
from desktop.markdown.parser import is_safe_link
from desktop.markdown.tree import Node
from desktop.ui.markdown.formats import KIND, TEX, Formats, Mark
from desktop.ui.markdown.formula import Formula, Formulas, Look
from desktop.ui.theme import look, t

_LINE_SEPARATOR: Final = "\u2028"
_THIN: Final = "\u2009"
_BREAK: Final = "\u200b"
WIDEST: Final = 8000.0  # pixels of a formula in a block of its own; wider ones are squeezed


def insert_text(cursor: QTextCursor, text: str, form: QTextCharFormat) -> None:
    """Insert a text that may be one very long word; what lets its lines break is no part of the text."""
    pieces = breakable(text)
    for piece in pieces[:-1]:
        cursor.insertText(piece, form)
        pad = QTextCharFormat(form)
        pad.setProperty(KIND, Mark.PAD.value)
        cursor.insertText(_BREAK, pad)
    cursor.insertText(pieces[-1], form)


class InlineWriter:
    """Inserts inline nodes at a cursor.

    ``widest`` is the natural width of the widest formula of a line so far: a resize across it needs a new drawing.
    ``has_links``: there is something in the text for the keyboard to go to. ``formulas``: its pictures, by name.
    """

    def __init__(self, formats: Formats, formulas: Formulas, room: float) -> None:
        self._formats, self._formulas = formats, formulas
        self.room = room
        self.widest = 0.0
        self.has_links = False
        self.formulas: dict[str, Formula] = {}

    def picture(self, name: QUrl | str) -> QImage:
        """The picture of a formula, made when the document that it is in asks for it; of anything else an empty one."""
        made = self.formulas.get(QUrl(name).toString())
        return QImage() if made is None else made.picture()

    def write(self, cursor: QTextCursor, node: Node, base: QTextCharFormat) -> None:
        """Write the children of an inline node."""
        for child in node.children:
            self._node(cursor, child, base)

    def _node(self, cursor: QTextCursor, node: Node, base: QTextCharFormat) -> None:
        match node.type:
            case "text" | "text_special":
                insert_text(cursor, node.token.content, base)
            case "softbreak":
                cursor.insertText(" ", base)
            case "hardbreak":
                cursor.insertText(_LINE_SEPARATOR, base)
            case "code_inline":
                self._chip(cursor, node.token.content, base)
            case "math_inline" | "math_inline_double":
                self.formula(cursor, node.token.content, base, display=node.type == "math_inline_double")
            case _:
                self.write(cursor, node, self._emphasis(node, base))

    def _emphasis(self, node: Node, base: QTextCharFormat) -> QTextCharFormat:
        made = QTextCharFormat(base)
        if node.type == "strong":
            made.setFontWeight(QFont.Weight.DemiBold)
        elif node.type == "em":
            made.setFontItalic(True)
        elif node.type == "s":
            made.setFontStrikeOut(True)
        elif node.type == "link" and is_safe_link(str(node.token.attrs.get("href", ""))):
            self.has_links = True
            made.setAnchor(True)
            made.setAnchorHref(str(node.token.attrs["href"]))
            made.setForeground(QColor(t().accent_ink))
            made.setFontUnderline(True)
        return made

    def _chip(self, cursor: QTextCursor, code: str, base: QTextCharFormat) -> None:
        chip = QTextCharFormat(self._formats.chip)
        if base.isAnchor():
            chip.setAnchor(True)
            chip.setAnchorHref(base.anchorHref())
            chip.setForeground(base.foreground())
        cursor.insertText(_THIN, self._formats.pad)
        insert_text(cursor, code, chip)
        cursor.insertText(_THIN, self._formats.pad)

    def formula(self, cursor: QTextCursor, tex: str, base: QTextCharFormat, *, display: bool) -> None:
        """Insert a formula of a line as a picture that fits the room, or its source as code if it cannot be drawn."""
        made = self._formulas.draw(tex, display, self._look(base, self.room))
        if made is None:
            self._chip(cursor, tex, base)
            return
        self.widest = max(self.widest, made.natural)
        self._insert(cursor, made, f"$${tex}$$" if display else f"${tex}$", display=display)

    def block_formula(self, cursor: QTextCursor, tex: str, base: QTextCharFormat, *, unfinished: bool) -> float:
        """Insert a formula that has its block for itself, as wide as it is; returns its width, 0 for source as code."""
        made = self._formulas.draw(tex, True, self._look(base, WIDEST), unfinished=unfinished)
        if made is None:
            self._chip(cursor, tex, base)
            return 0
        self._insert(cursor, made, f"$${tex}$$", display=True)
        return made.width

    def _look(self, base: QTextCharFormat, room: float) -> Look:
        return Look(base.font(), base.foreground().color().name(), self._formulas.ratio, room, look().formula_size)

    def _insert(self, cursor: QTextCursor, made: Formula, source: str, *, display: bool) -> None:
        self.formulas[made.name] = made
        image = QTextImageFormat()
        image.setFont(made.strut)
        image.setName(made.name)
        image.setWidth(made.width)
        image.setHeight(made.height)
        if not display:
            image.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignBaseline)
        image.setProperty(TEX, source)
        cursor.insertImage(image)
