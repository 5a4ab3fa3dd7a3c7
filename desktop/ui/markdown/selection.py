"""The text of a selection, with formulas as the LaTeX they were written in."""

from __future__ import annotations

from PySide6.QtGui import QTextBlock, QTextCursor

from desktop.ui.markdown.formats import KIND, TEX, Mark


def selected_text(cursor: QTextCursor) -> str:
    """The selection as plain text; a formula that is selected in part comes whole."""
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    block = cursor.document().findBlock(start)
    lines: list[str] = []
    while block.isValid() and block.position() <= end:
        if not (block.length() == 1 and block.blockFormat().lineHeight() == 1):  # spacers beside frames are no lines
            lines.append(_block_text(block, start, end))
        block = block.next()
    return "\n".join(lines).replace("\u2028", "\n").strip("\n")


def _block_text(block: QTextBlock, start: int, end: int) -> str:
    out: list[str] = []
    it = block.begin()
    while not it.atEnd():
        fragment = it.fragment()
        at, text, form = fragment.position(), fragment.text(), fragment.charFormat()
        picked = text[max(0, start - at) : max(0, end - at)]
        if form.isImageFormat():
            out.append(str(form.property(TEX) or "") * len(picked))
        elif form.property(KIND) != Mark.PAD.value:
            out.append(picked)
        it += 1
    return "".join(out)
