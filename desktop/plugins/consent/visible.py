"""Texts of strangers as a question shows them: plain, whole, with every character that could deceive made visible."""

from __future__ import annotations

import json
import re
import unicodedata
from typing import Any, Final

from desktop.base.visible import named, visible

MOST_ARGUMENTS: Final = 256 << 10  # characters of JSON text; no tool needs more, and a card has to show all of it
# scripts whose letters look like Latin ones
_ALIKE: Final = ("CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE", "COPTIC", "LISU", "FULLWIDTH", "MATHEMATICAL")


class BadArguments(ValueError):
    """The arguments are no JSON object that reads the same to everyone; the text is a sentence for the model."""


def mixed_scripts(text: str) -> tuple[str, ...]:
    """The words that mix Latin letters with ones that only look like them, each with those named."""
    if text.isascii():
        return ()
    return tuple(_spelled(word) for word in dict.fromkeys(re.findall(r"[\w.-]+", text)) if _is_mixed(word))


def _is_mixed(word: str) -> bool:
    scripts = {unicodedata.name(one, "").split(" ")[0] for one in word if one.isalpha()}
    return "LATIN" in scripts and not scripts.isdisjoint(_ALIKE)


def _spelled(word: str) -> str:
    alike = (unicodedata.name(one, "").startswith(_ALIKE) for one in word)
    return visible("".join(named(one) if odd else one for one, odd in zip(word, alike, strict=True)))


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
    return visible(json.dumps(arguments, indent=2, ensure_ascii=False))


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
