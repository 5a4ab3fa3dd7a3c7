"""One rule for paragraphs and underlined headings.

markdown-it has two that each ask of every line whether something else begins there; in a text of thousands of lines
that is most of what parsing costs. The tokens are the same, but for paragraphs of more than 500 lines: those end at an
empty line only.
"""

from __future__ import annotations

from typing import Final

from markdown_it import MarkdownIt
from markdown_it.common.utils import mdTrim
from markdown_it.rules_block import StateBlock

_ASKED: Final = 500  # lines; more without an empty one are a log or a list of words


def paragraph_plugin(md: MarkdownIt) -> None:
    """Put the rule in place of markdown-it's two."""
    md.block.ruler.disable("lheading")
    md.block.ruler.at("paragraph", _paragraph)


def _paragraph(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    around, state.parentType = state.parentType, "paragraph"
    last, underline = _last(state, start, end)
    kind, tag = ("heading", "h1" if underline == "=" else "h2") if underline else ("paragraph", "p")
    state.line = last + 1 if underline else last
    opening = state.push(f"{kind}_open", tag, 1)
    opening.markup, opening.map = underline, [start, state.line]
    inline = state.push("inline", "", 0)
    inline.content = mdTrim(state.getLines(start, last, state.blkIndent, False))
    inline.map, inline.children = [start, last], []
    state.push(f"{kind}_close", tag, -1).markup = underline
    state.parentType = around
    return True


def _last(state: StateBlock, start: int, end: int) -> tuple[int, str]:
    """The line behind the text's last, and the mark if that is its underline."""
    others = state.md.block.ruler.getRules("paragraph")
    for line in range(start + 1, end):
        if state.isEmpty(line):
            return line, ""
        indent = state.sCount[line] - state.blkIndent
        if indent > 3 or line - start > _ASKED:  # what would be code otherwise goes on with the paragraph
            continue
        if indent >= 0 and (mark := _underline(state, line)):
            return line, mark
        if state.sCount[line] >= 0 and any(rule(state, line, end, True) for rule in others):  # less: a quote's
            return line, ""
    return end, ""


def _underline(state: StateBlock, line: int) -> str:
    """The mark of which an underline is made; empty for any other line."""
    begin = state.bMarks[line] + state.tShift[line]
    mark = state.src[begin]
    if mark not in "-=" or state.skipSpaces(state.skipCharsStr(begin, mark)) < state.eMarks[line]:
        return ""
    return mark
