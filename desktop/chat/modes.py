"""The thinking switch and its budget: all that the first painted window knows of chats."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

MOST_BUDGET: Final = 1_048_576  # tokens of thinking


class ThinkingMode(StrEnum):
    """The thinking switch: ON reasons first, OFF asks the model not to, STRICT makes reasoning impossible."""

    ON = "on"
    OFF = "off"
    STRICT = "strict"
