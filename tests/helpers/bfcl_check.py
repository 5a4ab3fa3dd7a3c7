"""Whether calls answer a question of the leaderboard, by its published rules.

Names have to be the same, required arguments given, and each given one has to be among the answers; one that is not
given needs an empty text among them. Texts are compared without case, spaces and ``,./-_*^``. Several calls are matched
in any order. The Java and JavaScript sets, whose values the leaderboard reads from source text, are compared as values.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from typing import Any, Final

from tests.helpers.bfcl import Case

Call = tuple[str, dict[str, Any]]
_LEFT_OUT: Final = re.compile(r"[ ,./\-_*^]")


def right(category: str, case: Case, calls: Sequence[Call]) -> bool:
    """Whether the calls are what the category asks for."""
    if "irrelevance" in category:
        return not calls
    if "relevance" in category:
        return bool(calls)
    if len(calls) != len(case.answers):
        return False
    left = list(calls)
    for answer in case.answers:
        found = next((call for call in left if _answers(case, call, answer)), None)
        if found is None:
            return False
        left.remove(found)
    return True


def _answers(case: Case, call: Call, answer: dict[str, Any]) -> bool:
    """Whether one call is one of the answers."""
    name, arguments = call
    if name not in answer:
        return False
    function = next((f for f in case.functions if f["name"] == name), None)
    if function is None or any(key not in arguments for key in function["parameters"].get("required", ())):
        return False
    return _given(arguments, answer[name])


def _given(arguments: dict[str, Any], possible: dict[str, list[Any]]) -> bool:
    """Whether every argument is among the possible values, and what is left out may be."""
    if any(key not in possible or not _among(value, possible[key]) for key, value in arguments.items()):
        return False
    return all(key in arguments or "" in values for key, values in possible.items())


def _among(value: Any, possible: Sequence[Any]) -> bool:
    return any(_same(value, one) for one in possible)


def _same(value: Any, one: Any) -> bool:
    """Whether a value is a possible one; the values inside of a possible object are lists of possible ones."""
    if isinstance(value, dict):
        return isinstance(one, dict) and _given(value, {k: v if isinstance(v, list) else [v] for k, v in one.items()})
    if isinstance(value, list):
        return isinstance(one, list) and len(one) == len(value) and all(map(_same, value, one))
    if isinstance(value, str):
        return isinstance(one, str) and _plain(value) == _plain(one)
    if isinstance(value, bool) or isinstance(one, bool):
        return value is one
    return bool(value == one)


def _plain(text: str) -> str:
    return _LEFT_OUT.sub("", text).lower().replace("'", '"')


def first_answer(case: Case) -> list[Call]:
    """Calls that the leaderboard takes: the first possible value of each argument that has to be given."""
    required = {f["name"]: set(f["parameters"].get("required", ())) for f in case.functions}
    return [
        (name, _first(possible, required.get(name, set())))
        for answer in case.answers
        for name, possible in answer.items()
    ]


def _first(possible: dict[str, list[Any]], required: Collection[str] = ()) -> dict[str, Any]:
    given = {key: values for key, values in possible.items() if key in required or "" not in values}
    return {key: _plainly(next((value for value in values if value != ""), "")) for key, values in given.items()}


def _plainly(value: Any) -> Any:
    """A possible value, with the first of each that is possible inside."""
    if isinstance(value, dict):
        return _first({key: part if isinstance(part, list) else [part] for key, part in value.items()})
    return [_plainly(part) for part in value] if isinstance(value, list) else value
