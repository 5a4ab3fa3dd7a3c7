"""Search in past conversations; the app does it and hands over what it finds.

Limits: 20 messages of 1,000 characters each; reading only. What was said earlier may come from a page or a file, so
the results count as foreign text, too.
"""

from __future__ import annotations

from typing import Final

from desktop.plugins.api import Context, ToolError, tool

MOST_FOUND: Final = 20
MOST_LETTERS: Final = 1_000  # of a message
MOST_QUERY: Final = 200


@tool(title="Search past conversations", reads_private=True, untrusted=True)
def search_conversations(text: str, context: Context, limit: int = 5) -> str:
    """Find messages of earlier conversations with the user.

    Args:
        text: words that the message holds
        limit: how many, up to 20
        context: from the host
    """
    query = " ".join(text.split())[:MOST_QUERY]
    if not query:
        raise ToolError("Say which words to look for.")
    found = context.search_history(query, min(max(limit, 1), MOST_FOUND))
    if not found:
        return f"No earlier conversation holds {query!r}. Try fewer or other words."
    lines = []
    for one in found[:MOST_FOUND]:
        message = " ".join(str(one.get("text", "")).split())
        shown = message if len(message) <= MOST_LETTERS else f"{message[:MOST_LETTERS]}…"
        lines.append(f"{one.get('date', '')} in {str(one.get('title', ''))[:80]!r}, {one.get('role', '')}: {shown}")
    return "\n".join(lines)
