"""Text from outside as it is, not as it wants to look: what would hide, turn or move other characters is named."""

from __future__ import annotations

from typing import Final

MOST_SHOWN: Final = 12_000  # characters of one text; a field lays out this much in a few milliseconds
_PLAIN: Final = frozenset("\n\t ")
# Python calls these printable, and nobody sees them: fillers, an empty Braille cell, variation selectors
_UNSEEN: Final = frozenset("\u115f\u1160\u2800\u3164\uffa0")
_SELECTORS: Final = (range(0xFE00, 0xFE10), range(0xE0100, 0xE01F0))


def visible(text: str) -> str:
    """The text with each control, format or unassigned character, and each odd space, as ``<U+202E>``."""
    text = text.replace("\r\n", "\n")
    if text.isascii() and text.isprintable():
        return text
    odd = {ord(c): f"<U+{ord(c):04X}>" for c in set(text) if _is_odd(c)}
    return text.translate(odd) if odd else text


def in_one_line(text: str, most: int = 400) -> str:
    """The beginning of a text as one line."""
    return visible(" ".join(text[:most].split()))


def cut(text: str, most: int = MOST_SHOWN) -> tuple[str, int]:
    """The beginning of a text, to be shown, and how many characters are left out."""
    return (text, 0) if len(text) <= most else (text[:most], len(text) - most)


def _is_odd(character: str) -> bool:
    if character in _PLAIN:
        return False
    unseen = character in _UNSEEN or any(ord(character) in some for some in _SELECTORS)
    return unseen or not character.isprintable()
