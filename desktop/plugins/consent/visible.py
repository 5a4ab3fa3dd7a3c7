"""Texts of strangers as a question shows them: plain, whole, with every character that could deceive made visible."""

from __future__ import annotations

import json
import re
import unicodedata
from functools import lru_cache
from typing import Any, Final

MOST_ARGUMENTS: Final = 256 << 10  # characters of JSON text; no tool needs more, and a card has to show all of it
# control, format (bidi, zero-width, tags), halves of pairs, private use, not assigned, line and paragraph separators
_ODD: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
# drawn as nothing or as a blank although their category says letter, mark or symbol: fillers, joiners, selectors
_FILLERS: Final = (0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180C, 0x180D, 0x180F, 0x2800, 0x3164, 0xFFA0)
_BLANK: Final = frozenset((*_FILLERS, *range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0)))
# scripts whose letters look like Latin ones
_ALIKE: Final = ("CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE", "COPTIC", "LISU", "FULLWIDTH", "MATHEMATICAL")


class BadArguments(ValueError):
    """The arguments are no JSON object that reads the same to everyone; the text is a sentence for the model."""


def visible(text: str, *, lines: bool = False) -> str:
    """The text with ``[U+202E]`` for each odd character; with ``lines`` newlines and tabs stay.

    Odd is what draws nothing, changes the order of what is beside it, or looks like an ordinary space and is none.
    """
    if text.isascii() and text.isprintable():
        return text
    return "".join(one if lines and one in "\n\t" else _shown(one) for one in text)


@lru_cache(4096)
def _shown(one: str) -> str:
    kind = unicodedata.category(one)
    odd = kind in _ODD or ord(one) in _BLANK or (kind == "Zs" and one != " ")
    return f"[U+{ord(one):04X}]" if odd else one


def mixed_scripts(text: str) -> tuple[str, ...]:
    """The words that mix Latin letters with ones that only look like them, each with those written as U+0430."""
    if text.isascii():
        return ()
    return tuple(_spelled(word) for word in dict.fromkeys(re.findall(r"[\w.-]+", text)) if _is_mixed(word))


def _is_mixed(word: str) -> bool:
    scripts = {unicodedata.name(one, "").split(" ")[0] for one in word if one.isalpha()}
    return "LATIN" in scripts and not scripts.isdisjoint(_ALIKE)


def _spelled(word: str) -> str:
    alike = (unicodedata.name(one, "").startswith(_ALIKE) for one in word)
    return visible("".join(f"[U+{ord(one):04X}]" if odd else one for one, odd in zip(word, alike, strict=True)))


def one_meaning(arguments: str) -> dict[str, Any]:
    """The arguments of a call as an object.

    What is shown and what runs is written anew from it: a name that comes twice, or a number that some readers take
    for another one, would be allowed as one thing and run as a different one.

    Raises:
        BadArguments: it is none, has a name twice, a number that is none, or is too long or too deep.
    """
    if len(arguments) > MOST_ARGUMENTS:
        raise BadArguments(f"The arguments are longer than {MOST_ARGUMENTS} characters.")
    try:
        value = json.loads(arguments, object_pairs_hook=_once_each, parse_float=_finite, parse_constant=_no_number)
        json.dumps(value)
    except BadArguments:
        raise
    except (ValueError, RecursionError) as error:
        raise BadArguments("The arguments are not valid JSON.") from error
    if not isinstance(value, dict):
        raise BadArguments("The arguments are not a JSON object.")
    return value


def canonical(arguments: dict[str, Any]) -> str:
    """The arguments as they run and are stored: JSON in ASCII, in the order the model gave them."""
    return json.dumps(arguments)


def arguments_text(arguments: dict[str, Any]) -> str:
    """The arguments as a question shows them: whole, indented JSON."""
    return visible(json.dumps(arguments, indent=2, ensure_ascii=False), lines=True)


def _once_each(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    names = dict(pairs)
    if len(names) < len(pairs):
        raise BadArguments("The arguments have a name twice.")
    return names


def _finite(text: str) -> float:
    number = float(text)
    if number in (float("inf"), float("-inf")):
        raise BadArguments("The arguments have a number that is too large.")
    return number


def _no_number(text: str) -> float:
    raise BadArguments(f"The arguments have {text}, which is no number.")
