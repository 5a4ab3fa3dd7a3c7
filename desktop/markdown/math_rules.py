r"""markdown-it rules for formulas: ``$..$``, ``$$..$$``, ``\(..\)``, ``\[..\]`` and bare ``\begin{env}..\end{env}``.

No stock plugin fits what models write: some miss ``\(..\)``, others take "cost $5 and $10" for a formula.
"""

from __future__ import annotations

import re
from typing import Final

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline

MAX_TEX: Final = 4000  # characters; longer text between delimiters is not a formula
STREAMING: Final = "streaming"  # in the parser's env: a block formula without its end is one that is being written

_ENVIRONMENT: Final = re.compile(
    r"\\begin\{((?:align|equation|gather|multline|alignat|eqnarray|cases|aligned|gathered|split|[bpvBV]?matrix|array)\*?)\}"
)
_PAIRS: Final = {"\\(": ("\\)", False), "\\[": ("\\]", True)}


def math_plugin(md: MarkdownIt) -> None:
    """Add tokens ``math_inline``, ``math_inline_double`` (display style inside a line) and ``math_block``."""
    md.inline.ruler.before("escape", "math_inline", _inline)
    alternatives = {"alt": ["paragraph", "blockquote", "list"]}
    md.block.ruler.before("fence", "math_block", _block, alternatives)  # type: ignore[arg-type]


def _inline(state: StateInline, silent: bool) -> bool:
    found = _formula_at(state.src, state.pos, state.posMax)
    if found is None:
        return False
    body, display, end = found
    if not silent:
        token = state.push("math_inline_double" if display else "math_inline", "math", 0)
        token.content = body.strip()
        token.markup = state.src[state.pos : end]
    state.pos = end
    return True


def _formula_at(text: str, at: int, end: int) -> tuple[str, bool, int] | None:
    """Body, display or not, and end of the formula that begins at ``at``; None if there is none."""
    opening = text[at : at + 2]
    end = min(end, at + MAX_TEX)
    if opening in _PAIRS:
        if opening == "\\[" and _is_word(text[at - 1 : at]):  # an escaped index: a\[0\]
            return None
        close, display = _PAIRS[opening]
        return _until(text, at, close, display, end)
    if opening == "$$":
        return _until(text, at, "$$", True, end)
    return _dollar(text, at, end) if text[at] == "$" else None


def _is_word(character: str) -> bool:
    """ASCII letter or digit; scripts without spaces may touch a formula."""
    return character.isascii() and character.isalnum()


def _until(text: str, at: int, close: str, display: bool, end: int) -> tuple[str, bool, int] | None:
    stop = text.find(close, at + 2, end)
    if stop < 0 or not text[at + 2 : stop].strip():
        return None
    return text[at + 2 : stop], display, stop + len(close)


def _dollar(text: str, at: int, end: int) -> tuple[str, bool, int] | None:
    """A formula in single dollars; amounts of money are none."""
    if _is_word(text[at - 1 : at]) or (at and text[at - 1] == "$"):
        return None
    stop = _closing_dollar(text, at + 1, end)
    if stop is None:
        return None
    body = text[at + 1 : stop]
    if not body or body[0].isspace() or body[-1].isspace() or text[stop + 1 : stop + 2].isdigit():
        return None
    return body, False, stop + 1


def _closing_dollar(text: str, at: int, end: int) -> int | None:
    r"""The next dollar that is not escaped, outside braces if there is one: ``$\text{if $x$}$``."""
    depth, first, escaped = 0, None, False
    for i in range(at, end):
        c = text[i]
        if escaped:
            escaped = False
        elif c == "\\":
            escaped = True
        elif c == "$":
            if depth <= 0:
                return i
            first = i if first is None else first
        elif c in "{}":
            depth += 1 if c == "{" else -1
    return first


def _block(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    if state.is_code_block(start):
        return False
    line = state.src[state.bMarks[start] + state.tShift[start] : state.eMarks[start]]
    opening = _opening(line)
    if opening is None:
        return False
    close, skip, tail = opening
    found = _body(state, start, end, (line[skip:], close, tail))
    if found is None:
        return False
    body, after, closed = found
    if (closed and not body.strip()) or len(body) > MAX_TEX:
        return False
    if silent:
        return True
    state.line = after
    token = state.push("math_block", "math", 0)
    token.block = True
    token.content = body.strip()
    token.map = [start, after]
    token.markup = line[:skip]
    token.meta = {"closed": closed}
    return True


def _opening(line: str) -> tuple[str, int, str] | None:
    """Closing mark, characters to skip, and what of the closing mark belongs to the body."""
    if line.startswith("$$"):
        return "$$", 2, ""
    if line.startswith("\\["):
        return "\\]", 2, ""
    environment = _ENVIRONMENT.match(line)
    if environment:
        close = f"\\end{{{environment[1]}}}"
        return close, 0, close
    return None


def _closes(state: StateBlock, begin: int, close: str) -> bool:
    """Whether a closing mark comes soon; what was looked through is not again: there may be thousands of openings."""
    key, end = f"no {close} in", begin + 2 * MAX_TEX
    first, last = state.env.get(key, (0, 0))
    known = max(begin, last - len(close)) if begin >= first else begin
    if state.src.find(close, known, end) >= 0:
        return True
    state.env[key] = begin, min(end, len(state.src))
    return False


def _body(state: StateBlock, start: int, end: int, opening: tuple[str, str, str]) -> tuple[str, int, bool] | None:
    """Body, the line after it, and whether it was closed; None if it is no block formula."""
    first, close, tail = opening
    at = first.find(close)
    if at >= 0:  # opened and closed on one line; text behind it leaves it to the inline rule
        return None if first[at + len(close) :].strip() else (first[:at] + tail, start + 1, True)
    if not state.env.get(STREAMING) and not _closes(state, state.bMarks[start], close):
        return None
    parts, size, line = [first], len(first), start + 1
    while line < end and size <= MAX_TEX:
        if state.sCount[line] < state.blkIndent and not state.isEmpty(line):
            break
        text = state.src[state.bMarks[line] + min(state.tShift[line], state.blkIndent) : state.eMarks[line]]
        line += 1
        at = text.find(close)
        if at >= 0:
            return "\n".join([*parts, text[:at] + tail]), line, True
        parts.append(text)
        size += len(text) + 1
    return ("\n".join(parts), line, False) if state.env.get(STREAMING) else None
