"""How much of a text is drawn: layout costs time by the character, and texts come from models and other programs."""

from __future__ import annotations

from typing import Final

LONGEST: Final = 200_000  # characters; the longest answer of the models we run is about 130,000


def beginning(text: str) -> str:
    """The text, or whole lines from its beginning where it is longer than ``LONGEST``."""
    if len(text) <= LONGEST:
        return text
    end = text.rfind("\n", LONGEST // 2, LONGEST)
    return text[: end if end > 0 else LONGEST]
