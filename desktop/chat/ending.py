"""Ending thinking from outside: what the engine writes in the model's place, and how to tell it afterwards.

The words stay part of the thinking, so whoever reads a stored answer knows how its thinking ended, and at how many
tokens: no column says it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

CLOSE: Final = "</think>"
# Short, because they are tokens too: with a half-written tag before them they have to stay below 32.
_SPENT: Final = "Time is up at {budget} {tokens}: the answer follows."
_WANTED: Final = "The user wants the answer now: it follows."
_ENDED: Final = re.compile(
    r"(?:Time is up at (\d{1,7}) tokens?: the answer|The user wants the answer now: it) follows\.\s*\Z"
)
LONGEST: Final = 80  # characters of thinking that hold either
AGAIN: Final = f"\n{CLOSE}\n\n"  # for thinking that is opened again right behind


@dataclass(frozen=True, slots=True)
class End:
    """Thinking was ended at a budget of so many tokens; 0: because the user wanted the answer."""

    budget: int


def spent(budget: int) -> str:
    """What closes thinking whose budget in tokens is spent, as the model would write it."""
    told = _SPENT.format(budget=budget, tokens="token" if budget == 1 else "tokens")
    return f"\n\n{told}{AGAIN}"


def wanted() -> str:
    """What closes thinking when the answer is wanted at once."""
    return f"\n\n{_WANTED}{AGAIN}"


def ended_by(thinking: str) -> End | None:
    """How thinking was ended from outside; None where the model did it, or nobody yet."""
    found = _ENDED.search(thinking[-LONGEST:])
    return End(int(found[1] or 0)) if found else None
