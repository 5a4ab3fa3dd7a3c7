"""Search in past conversations, over the context's link to the app."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from desktop.plugins.api import Context, ToolError
from desktop.plugins.bundled.history.plugin import search_conversations


class Found:
    """An app that knows some messages."""

    def __init__(self, rows: list[dict[str, Any]]) -> None:
        self.rows = rows
        self.asked: list[tuple[str, Mapping[str, Any]]] = []

    def progress(self, text: str, share: float | None) -> None:
        raise AssertionError(text)

    def ask(self, service: str, arguments: Mapping[str, Any]) -> Any:
        self.asked.append((service, arguments))
        return self.rows[: arguments["limit"]]


def asked(tmp_path: Path, rows: list[dict[str, Any]], text: str, limit: int = 5) -> tuple[str, Found]:
    context, link = Context.for_tests(tmp_path), Found(rows)
    context.link = link
    return search_conversations(text, context, limit), link


ROW = {"conversation": 3, "title": "Trip", "date": "2026-05-01", "role": "user", "text": "We go\nto Rome"}


def test_what_is_found_is_one_line_each(tmp_path: Path) -> None:
    answer, link = asked(tmp_path, [ROW, ROW | {"text": "x" * 5000}], " Rome \n trip ")
    assert answer.splitlines()[0] == "2026-05-01 in 'Trip', user: We go to Rome"
    assert len(answer.splitlines()[1]) < 1100
    assert link.asked == [("search_history", {"text": "Rome trip", "limit": 5})]


@pytest.mark.parametrize(("limit", "asks"), [(-5, 1), (0, 1), (10**9, 20)])
def test_the_limit_is_bounded(tmp_path: Path, limit: int, asks: int) -> None:
    answer, link = asked(tmp_path, [ROW] * 100, "x" * 10_000, limit)
    assert link.asked[0][1] == {"text": "x" * 200, "limit": asks}
    assert len(answer.splitlines()) == asks


def test_nothing_found_and_nothing_asked(tmp_path: Path) -> None:
    assert asked(tmp_path, [], "Rome")[0] == "No earlier conversation holds 'Rome'. Try fewer or other words."
    with pytest.raises(ToolError, match="which words"):
        search_conversations("  ", Context.for_tests(tmp_path))
    with pytest.raises(ToolError, match="inside the app"):
        search_conversations("Rome", Context.for_tests(tmp_path))
