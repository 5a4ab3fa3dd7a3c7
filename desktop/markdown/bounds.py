"""How much of a text is parsed and drawn: both cost time by the mark, and texts come from models and other programs.

What people and models really write stays far below every bound here.
"""

from __future__ import annotations

import itertools
import re
from typing import Final

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.rules_block.table import table
from markdown_it.rules_core import StateCore
from markdown_it.token import Token

LONGEST: Final = 200_000  # characters; the longest answer of the models we run is about 130,000
MOST_LINES: Final = 4_000
_LONG_LINE: Final = 20_000  # characters
_MOST_RUNS: Final = 20  # of 500 characters between which no line may break, or of 200 spaces
_MOST_FENCES: Final = 1_000  # marks of code blocks, each of which is a frame with controls
_MOST_BARS: Final = 5_000  # of tables
_SHOWN: Final = 4_000  # characters of a text beyond these
_SHOWN_LINES: Final = 200
_SHOWN_FENCES: Final = 40
_SHOWN_BARS: Final = 300
_MARKS: Final = 1_500  # in one block; with more it is no Markdown but something that looks like it
_DEEPEST: Final = 50  # marks inside each other; each level costs the writer two calls inside each other
_CELLS: Final = 1_600
_COLUMNS: Final = 100
_NO_TABLE: Final = "no table before"  # in the parser's env: a line
_MARK: Final = re.compile(r"[$\\`*_\[\]<>&~!]|  \n")
_RUN: Final = re.compile(r"[!-\u0dff\u0f00-\u2fff]{500}|[ \t]{200}")  # of scripts that break lines at spaces only
_UNBROKEN: Final = re.compile(r"\S{500}(?=\S)")  # layout takes time squared for such a run


def is_cut(text: str) -> bool:
    """Whether only the beginning of a text is drawn; asked at every update of a streamed text."""
    return (
        len(text) > LONGEST
        or text.count("\n") > MOST_LINES
        or _fences(text) > _MOST_FENCES
        or text.count("|") > _MOST_BARS
        or _is_no_prose(text)
    )


def _fences(text: str) -> int:
    return text.count("```") + text.count("~~~")


def _is_no_prose(text: str) -> bool:
    """Whether lines are endless, or words, or the room before them."""
    long = [line for line in text.split("\n") if len(line) >= 500]
    if any(len(line) > _LONG_LINE for line in long):
        return True
    return sum(len(_RUN.findall(line)) for line in long) > _MOST_RUNS


def beginning(text: str) -> str:
    """The text, or some lines from its beginning where it is too long."""
    if not is_cut(text):
        return text
    lines = text[:_SHOWN].split("\n", _SHOWN_LINES)[:_SHOWN_LINES]
    start = "\n".join(lines)
    while len(lines) > 1 and (_fences(start) > _SHOWN_FENCES or start.count("|") > _SHOWN_BARS):
        del lines[len(lines) // 2 :]
        start = "\n".join(lines)
    end = start.rfind("\n", _SHOWN // 2) if len(start) == _SHOWN else len(start)
    return start[: end if end > 0 else _SHOWN]


def breakable(text: str) -> list[str]:
    """The text in pieces between which a line may break: very long runs without a space are more than one."""
    if len(text) <= 500:
        return [text]
    cuts = [0, *(found.end() for found in _UNBROKEN.finditer(text)), len(text)]
    return [text[a:b] for a, b in itertools.pairwise(cuts)]


def bounded(md: MarkdownIt) -> None:
    """Leave blocks with too many or too deep marks, and tables with too many cells, as the text they are."""
    md.core.ruler.at("inline", _inline)
    md.block.ruler.at("table", _table, {"alt": ["paragraph", "reference"]})


def _inline(state: StateCore) -> None:
    for token in state.tokens:
        if token.type != "inline":
            continue
        token.children = []
        if len(_MARK.findall(token.content)) <= _MARKS:
            state.md.inline.parse(token.content, state.md, state.env, token.children)
        if not token.children or max(child.level for child in token.children) > _DEEPEST:
            token.children = [Token("text", "", 0, content=token.content.replace("\n", " "))]


def _table(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    if start < state.env.get(_NO_TABLE, 0) or not table(state, start, end, True):
        return False
    columns = max(2, state.src.count("|", state.bMarks[start], state.eMarks[start]))
    most = _CELLS // columns
    if columns > _COLUMNS:
        return False
    if end - start > most and _rows(state, start, end, most) > most:
        last = start + most
        while last < end and not state.isEmpty(last):
            last += 1
        state.env[_NO_TABLE] = last  # its lines need not be counted again
        return False
    return silent or table(state, start, end, False)


def _rows(state: StateBlock, start: int, end: int, most: int) -> int:
    """How many lines a table has; ``most`` and one where there are more.

    Lines without bars belong to it too: markdown-it fills them up with empty cells.
    """
    others = state.md.block.ruler.getRules("blockquote")
    for line in range(start + 2, min(end, start + most + 1)):
        if state.isEmpty(line) or any(rule(state, line, end, True) for rule in others):
            return line - start
    return min(end - start, most + 1)
