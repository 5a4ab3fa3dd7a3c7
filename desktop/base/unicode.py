"""Strings that are texts: Python, Qt and JSON know halves of characters, which no file and no database takes."""

from __future__ import annotations


def sound(text: str) -> str:
    """The text with U+FFFD for each half of a surrogate pair that stands alone."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return text


def between(text: str, begin: int, end: int) -> str:
    """What stands between two places of a text that are counted in UTF-16 units, as Qt counts."""
    if text.isascii():
        return text[begin:end]
    return text.encode("utf-16-le", "surrogatepass")[2 * begin : 2 * end].decode("utf-16-le", "replace")
