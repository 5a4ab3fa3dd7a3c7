"""What a tool's calls mean for the user's data, as far as its source is believed."""

from __future__ import annotations

import json
from typing import Final

from desktop.plugins.definitions import Labels, SourceKind, ToolDefinition

WORST: Final = Labels(reads_private=True, untrusted=True, sends=True, writes=True)


def believed(tool: ToolDefinition, trusted: bool) -> Labels:
    """The labels that count.

    What a source says of itself relieves its tools only when it is the app's own or the user marked it as trusted;
    otherwise its tools may do anything. A server's annotations are read as the specification of MCP says: without a
    hint a tool changes things and reaches the outside. A server at an address is outside itself. None says whether it
    reads what is private: it is taken to.
    """
    if tool.source.kind is SourceKind.BUNDLED:
        return tool.labels
    if not trusted:
        return WORST
    if tool.source.kind is SourceKind.PLUGIN:
        return tool.labels
    hints = _hints(tool.annotations)
    elsewhere = tool.source.command[:1] != () and "://" in tool.source.command[0]  # it gets every argument
    outside = elsewhere or hints.get("openWorldHint") is not False
    return Labels(True, untrusted=outside, sends=outside, writes=hints.get("readOnlyHint") is not True)


def _hints(annotations: str) -> dict[str, object]:
    try:
        hints = json.loads(annotations or "{}")
    except (ValueError, RecursionError):
        return {}
    return hints if isinstance(hints, dict) else {}
