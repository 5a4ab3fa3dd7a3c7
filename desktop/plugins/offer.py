"""Which tools a chat offers, in which order and under which names; the switches of each chat."""

from __future__ import annotations

import hashlib
import json
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Final

from desktop.plugins.definitions import SourceKind, ToolDefinition
from desktop.plugins.records import Records

MOST_OFFERED: Final = 25  # goose's figure; each costs tokens, and a small model loses itself among more
LONGEST_NAME: Final = 64  # OpenAI's rule, which models were trained with
NEW_CHATS: Final = 0  # the row of the switches that new chats begin with; chats are numbered from 1
_ORDER: Final = {SourceKind.BUNDLED: 0, SourceKind.PLUGIN: 1, SourceKind.SERVER: 2}


def key(tool: ToolDefinition) -> str:
    """Names a tool in the switches."""
    return f"{tool.source.id}/{tool.name}"


def ordered(tools: Iterable[ToolDefinition]) -> list[ToolDefinition]:
    """The app's own, then plugins', then servers', each by name: it does not depend on who answered first."""
    return sorted(tools, key=lambda one: (_ORDER[one.source.kind], one.source.id, one.name))


def named(tools: Sequence[ToolDefinition]) -> dict[str, ToolDefinition]:
    """The tools by the names a model is told, in their order.

    The app's own keep their names; others are ``source__tool``. What is too long, or would have another's name, gets a
    piece of a hash, each of them: none takes the other's place because it came first.
    """
    plain = [_plain(one) for one in tools]
    counts = Counter(name.lower() for name in plain)
    names = {}
    for name, tool in zip(plain, tools, strict=True):
        sound = len(name) <= LONGEST_NAME and counts[name.lower()] == 1
        names[name if sound else f"{name[: LONGEST_NAME - 9]}_{_hash(tool)}"] = tool
    return names


def _plain(tool: ToolDefinition) -> str:
    inner = re.sub(r"[^A-Za-z0-9_-]", "_", tool.name) or "_"
    if tool.source.kind is SourceKind.BUNDLED and "__" not in inner:
        return inner
    outer = re.sub(r"[^A-Za-z0-9-]+", "_", tool.source.id.partition(":")[2] or tool.source.id)
    return f"{outer}__{inner}"


def _hash(tool: ToolDefinition) -> str:
    return hashlib.sha256(f"{tool.source.id}\0{tool.name}".encode(errors="surrogatepass")).hexdigest()[:8]


class Switches:
    """Which tools are on, by chat. Every method may raise RecordsFault."""

    def __init__(self, records: Records) -> None:
        self._records = records

    def on(self, chat: int | None) -> frozenset[str]:
        """The keys that are on in a chat (None: in a new one). None are until the user switches some on."""
        found = self._of(chat or NEW_CHATS)
        if found is None and chat:
            found = self._of(NEW_CHATS)
        return frozenset(found or ())

    def hold(self, chat: int) -> None:
        """The chat begins: what new chats begin with later does not change it any more."""
        if self._of(chat) is None:
            self._write(chat, self.on(None))

    def switch(self, chat: int | None, keys: Iterable[str], on: bool) -> None:
        """Switch tools in a chat, or for all chats that begin later."""
        now = self.on(chat)
        self._write(chat or NEW_CHATS, now | set(keys) if on else now - set(keys))

    def _of(self, chat: int) -> list[str] | None:
        rows = self._records.rows("SELECT tools FROM chat WHERE id = ?", (chat,))
        return json.loads(rows[0][0]) if rows and rows[0][0] is not None else None

    def _write(self, chat: int, keys: Iterable[str]) -> None:
        self._records.rows(
            "INSERT INTO chat (id, tools) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET tools = excluded.tools",
            (chat, json.dumps(sorted(keys))),
        )
