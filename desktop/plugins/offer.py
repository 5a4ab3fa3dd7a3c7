"""The tools that are there, in a fixed order, and the names a model is told."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Final

from desktop.plugins.definitions import SourceKind, ToolDefinition

MOST_OFFERED: Final = 25  # in a chat; goose's figure: each costs tokens, and a small model loses itself among more
LONGEST_NAME: Final = 64  # OpenAI's rule, which models were trained with
_ORDER: Final = {SourceKind.BUNDLED: 0, SourceKind.PLUGIN: 1, SourceKind.SERVER: 2}


def key(tool: ToolDefinition) -> str:
    """Names a tool among all."""
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
