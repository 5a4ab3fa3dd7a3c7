"""Searching the history for a tool: on a connection of its own, which ends with the search, beside the file's owner."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path
from typing import Any, Final

from desktop.store.database import Store
from desktop.store.queries import HitKind, SearchQuery

MOST: Final = 20
LONGEST: Final = 1000  # characters of what is searched for
_ROLES: Final = {HitKind.QUESTION: "user", HitKind.ANSWER: "assistant", HitKind.TITLE: "title"}


def history_search(path: Path) -> Callable[[Mapping[str, Any]], Awaitable[list[dict[str, Any]]]]:
    """The service ``search_history`` of tools over a history file.

    It takes {"text", "limit"} and gives {"conversation", "title", "date", "role", "text"} for each conversation, the
    best first; thinking is not searched. It raises HistoryFault where the file cannot be read.
    """

    async def search(arguments: Mapping[str, Any]) -> list[dict[str, Any]]:
        return await asyncio.to_thread(_search, path, arguments)

    return search


def _search(path: Path, arguments: Mapping[str, Any]) -> list[dict[str, Any]]:
    limit = arguments.get("limit")
    most = min(MOST, max(1, limit)) if isinstance(limit, int) else MOST
    query = SearchQuery(str(arguments.get("text", ""))[:LONGEST], thinking=False, limit=most)
    if not query.terms() or not path.exists():
        return []
    store = Store(path, read_only=True)
    try:
        hits = store.search(query).result().hits
    finally:
        store.close()
    return [
        {
            "conversation": hit.conversation,
            "title": hit.title,
            "date": hit.when.astimezone().date().isoformat(),
            "role": _ROLES.get(hit.kind, "assistant"),
            "text": hit.snippet,
        }
        for hit in hits
    ]
