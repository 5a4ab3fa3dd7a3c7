"""Every built-in tool in the host processes that the app starts, in the cage that works here."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from desktop.base.paths import find_paths
from desktop.plugins.definitions import Labels, Result, SourceKind, ToolDefinition
from desktop.plugins.hosts import Hosts
from desktop.plugins.registry import Registry, State
from desktop.plugins.shipped import shipped
from tests.helpers.plugins import isolation

CALLS: list[
    tuple[str, dict[str, Any], str, bool]
] = [  # tool, arguments, what the answer holds, whether it is a refusal
    ("calculate", {"expression": "60 mph to km/h"}, "96.56064 km/h", False),
    ("calculate", {"expression": "solve(x^2 = 2, x)", "digits": 5}, "x = sqrt(2) ≈ 1.4142", False),
    ("calculate", {"expression": "9**9**9"}, "more than the 4000 that are calculated exactly", True),
    ("current_time", {"zone": "Tokyo"}, "UTC+09:00 (Asia/Tokyo)", False),
    (
        "convert_time",
        {"time": "2026-03-31 9am", "to_zone": "Sydney", "from_zone": "London"},
        "Tuesday 2026-03-31 19:00 UTC+11:00 (Australia/Sydney)",
        False,
    ),
    ("date_difference", {"start": "2026-01-01", "end": "2026-03-01"}, "59 days", False),
    ("date_add", {"date": "2026-01-31", "add": "1 month"}, "Saturday 2026-02-28 (its month has no day 31)", False),
    ("run_python", {"code": "print(sum(range(101)))"}, "5050", False),
    ("run_python", {"code": "open('/etc/passwd')"}, "There are no files here", True),
    ("list_files", {}, "trip.md  13 bytes", False),
    ("read_file", {"path": "trip.md"}, "We go to Rome", False),
    ("read_file", {"path": "/etc/hostname"}, "outside the folders", True),
    ("search_files", {"text": "rome"}, "trip.md:1: We go to Rome", False),
    ("fetch_page", {"url": "http://127.0.0.1:8099/"}, "no public address", True),
    ("search_conversations", {"text": "sea"}, "2026-05-01 in 'Trip', user: by the sea", False),
    ("save_note", {"text": "Ada likes tea"}, "Note 1 is kept.", False),
    ("list_notes", {}, "Ada likes tea", False),
    ("remove_note", {"number": 1}, "Note 1 is removed: Ada likes tea", False),
]
LABELS = {
    **dict.fromkeys(("list_files", "read_file", "search_files"), Labels(reads_private=True, untrusted=True)),
    **dict.fromkeys(("list_notes", "search_conversations"), Labels(reads_private=True, untrusted=True)),
    **dict.fromkeys(("save_note", "remove_note"), Labels(writes=True)),
    "fetch_page": Labels(untrusted=True, sends=True),
}


async def search_history(arguments: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The app's side of the search, with one conversation."""
    return [{"title": "Trip", "date": "2026-05-01", "role": "user", "text": f"by the {arguments['text']}"}]


@pytest.mark.e2e
def test_every_tool_answers_from_its_host(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NEMODESK_HOME", str(tmp_path / "home"))
    shared = tmp_path / "shared"
    shared.mkdir()
    (shared / "trip.md").write_text("We go to Rome")
    registry = Registry(find_paths())
    plugins = [one for one in registry.plugins() if one.kind is SourceKind.BUNDLED]
    assert [one.reason for one in plugins] == [""] * 7
    assert {one.state for one in plugins} == {State.ENABLED}

    async def run() -> tuple[dict[str, ToolDefinition], list[Result]]:
        hosts = Hosts(registry, {"search_history": search_history}, isolation())
        try:
            await hosts.give_folders("files", [shared])
            known: dict[str, ToolDefinition] = {}
            where = {}
            for host in hosts.enabled():
                listing = await host.listing()
                listed = listing.tools
                assert not listing.page, "let desktop.app.tool_rows say that it has a page"
                assert shipped(host.source) == listed, (
                    "python -m desktop.plugins.shipped resources/plugins/bundled.json"
                )
                for tool in listed:
                    assert tool.name not in known  # names are unique over all of them, too
                    known[tool.name], where[tool.name] = tool, host
            return known, [await where[name].call(name, json.dumps(arguments)) for name, arguments, *_ in CALLS]
        finally:
            await hosts.close()

    known, results = asyncio.run(run())
    assert {name for name, *_ in CALLS} == set(known)
    assert {name: tool.labels for name, tool in known.items() if tool.labels != Labels()} == LABELS
    for (name, arguments, expected, refused), result in zip(CALLS, results, strict=True):
        assert expected in result.text, (name, arguments, result)
        assert result.failed == refused, (name, arguments, result)
