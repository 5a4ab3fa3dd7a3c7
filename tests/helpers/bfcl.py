"""The data of Berkeley's function-calling leaderboard, from ``bfcl-eval``: questions, functions, answers."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

import bfcl_eval  # type: ignore[import-untyped]
from bfcl_eval.constants.type_mappings import GORILLA_TO_OPENAPI  # type: ignore[import-untyped]

from desktop.chat.tools import Tool

DATA: Final = Path(bfcl_eval.__file__).parent / "data"
NON_LIVE: Final = (
    "simple_python",
    "simple_java",
    "simple_javascript",
    "multiple",
    "parallel",
    "parallel_multiple",
    "irrelevance",
)
LIVE: Final = (
    "live_simple",
    "live_multiple",
    "live_parallel",
    "live_parallel_multiple",
    "live_irrelevance",
    "live_relevance",
)


@dataclass(frozen=True, slots=True)
class Case:
    """A question of the leaderboard: the messages, the functions, and what may be answered (empty: nothing says)."""

    id: str
    messages: tuple[tuple[str, str], ...]
    functions: tuple[dict[str, Any], ...]
    answers: tuple[dict[str, Any], ...]

    @property
    def tools(self) -> tuple[Tool, ...]:
        """The functions as a chat knows tools."""
        return tuple(tool_of(function) for function in self.functions)


def lines(path: Path) -> list[dict[str, Any]]:
    """The objects of a file, one a line."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


@cache
def cases(category: str) -> tuple[Case, ...]:
    """The questions of a category, in order."""
    name = f"BFCL_v4_{category}.json"
    path = DATA / "possible_answer" / name
    answers = {entry["id"]: tuple(entry["ground_truth"]) for entry in lines(path)} if path.exists() else {}
    return tuple(
        Case(
            entry["id"],
            tuple((message["role"], message["content"]) for message in entry["question"][0]),
            tuple(entry["function"]),
            answers.get(entry["id"], ()),
        )
        for entry in lines(DATA / name)
    )


def functions(categories: tuple[str, ...] = (*NON_LIVE, *LIVE)) -> list[dict[str, Any]]:
    """Every function of some categories, each as often as it stands there."""
    return [function for category in categories for case in cases(category) for function in case.functions]


def tool_of(function: dict[str, Any]) -> Tool:
    """A function as a tool, its types in JSON Schema's words by the published table."""
    schema = mapped(function["parameters"])
    return Tool(function["name"], function.get("description", ""), json.dumps(schema, ensure_ascii=False))


def mapped(schema: Any) -> Any:
    """A schema with the leaderboard's types replaced; one without a type, or with an unknown one, is a string's."""
    if not isinstance(schema, dict):
        return schema
    kind = schema.get("type")
    found = {**schema, "type": GORILLA_TO_OPENAPI.get(kind, "string") if isinstance(kind, str) else "string"}
    if isinstance(found.get("properties"), dict):
        found["properties"] = {name: mapped(part) for name, part in found["properties"].items()}
    for key in ("items", "additionalProperties"):
        if isinstance(found.get(key), dict):
            found[key] = mapped(found[key])
    return found
