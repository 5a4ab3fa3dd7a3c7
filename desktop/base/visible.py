"""Text from outside as it is, not as it wants to look: what would hide, turn or move other characters is named."""

from __future__ import annotations

import re
from typing import Final
from unicodedata import category

MOST_SHOWN: Final = 12_000  # characters of one text; a field lays out this much in a few milliseconds
# Python calls these printable, and they are drawn as nothing or as a blank: fillers, joiners, variation selectors
_FILLERS: Final = (0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180C, 0x180D, 0x180F, 0x2800, 0x3164, 0xFFA0)
_BLANK: Final = frozenset(map(chr, (*_FILLERS, *range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0))))
_MOST_MARKS: Final = 8  # on one letter
_LINES: Final = frozenset("\n\t")


def visible(text: str) -> str:
    """The text with ``<U+202E>`` for each odd character; newlines and tabs stay.

    Odd is what draws nothing, changes the order of what is beside it, or looks like an ordinary space and is none, and
    what is on a letter beside as many marks as no script has: they would cover what is around it.
    """
    return _shown(text.replace("\r\n", "\n"), _LINES)


def flat(text: str) -> str:
    """The same for what has to stay in one line: newlines and tabs are named too."""
    return _shown(text, frozenset())


def _shown(text: str, kept: frozenset[str]) -> str:
    if text.isascii() and text.isprintable():
        return text
    letters = set(text)
    odd = {one for one in letters if one in _BLANK or not one.isprintable()} - kept
    text = text.translate({ord(one): named(one) for one in odd}) if odd else text
    marks = re.escape("".join(one for one in letters if category(one)[0] == "M"))
    return re.sub(rf"(?<=[{marks}]{{{_MOST_MARKS}}})[{marks}]", lambda found: named(found[0]), text) if marks else text


def named(character: str) -> str:
    """A character by its number."""
    return f"<U+{ord(character):04X}>"


def in_one_line(text: str, most: int = 400) -> str:
    """The beginning of a text as one line."""
    return visible(" ".join(text[:most].split()))


def cut(text: str, most: int = MOST_SHOWN) -> tuple[str, int]:
    """The beginning of a text, to be shown, and how many characters are left out."""
    return (text, 0) if len(text) <= most else (text[:most], len(text) - most)
