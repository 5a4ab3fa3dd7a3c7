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
MOST_LINES: Final = 6_000
_SHOWN: Final = 20_000  # characters of a text beyond these
_SHOWN_LINES: Final = 600
_MARKS: Final = 2_000  # in one block; with more it is no Markdown but something that looks like it
_CELLS: Final = 4_000
_COLUMNS: Final = 100
_MARK: Final = re.compile(r"[$\\`*_\[\]<>&~!]")
_UNBROKEN: Final = re.compile(r"\S{500}(?=\S)")  # layout takes time squared for such a run


def is_cut(text: str) -> bool:
    """Whether only the beginning of a text is drawn."""
    return len(text) > LONGEST or text.count("\n") > MOST_LINES


def beginning(text: str) -> str:
    """The text, or some lines from its beginning where it is too long."""
    if not is_cut(text):
        return text
    start = "\n".join(text[:_SHOWN].split("\n", _SHOWN_LINES)[:_SHOWN_LINES])
    end = start.rfind("\n", _SHOWN // 2) if len(start) == _SHOWN else len(start)
    return start[: end if end > 0 else _SHOWN]


def breakable(text: str) -> list[str]:
    """The text in pieces between which a line may break: very long runs without a space are more than one."""
    if len(text) <= 500:
        return [text]
    cuts = [0, *(found.end() for found in _UNBROKEN.finditer(text)), len(text)]
    return [text[a:b] for a, b in itertools.pairwise(cuts)]


def bounded(md: MarkdownIt) -> None:
    """Leave blocks with too many marks, and tables with too many cells, as the text they are."""
    md.core.ruler.at("inline", _inline)
    md.block.ruler.at("table", _table, {"alt": ["paragraph", "reference"]})


def _inline(state: StateCore) -> None:
    for token in state.tokens:
        if token.type != "inline":
            continue
        token.children = []
        if len(_MARK.findall(token.content)) > _MARKS:
            token.children.append(Token("text", "", 0, content=token.content.replace("\n", " ")))
        else:
            state.md.inline.parse(token.content, state.md, state.env, token.children)


def _table(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    columns = state.src.count("|", state.bMarks[start], state.eMarks[start])
    if columns > _COLUMNS:
        return False
    if columns > 1 and end - start > _CELLS // columns:
        last = start
        while last < end and "|" in state.src[state.bMarks[last] : state.eMarks[last]]:
            last += 1
        if (last - start) * columns > _CELLS:
            return False
    return table(state, start, end, silent)
