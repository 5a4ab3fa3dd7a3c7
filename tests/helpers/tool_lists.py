"""Calls, grants, resources, prompts and a plugin, as a test wants to see them listed."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

from desktop.chat.tools import RunState
from desktop.ui.tools.listed import CallRow, GrantRow
from desktop.ui.tools.server_rows import PromptRow, ResourceRow
from desktop.ui.tools.service import Condition, Kind, SourceRow, Trust

START = datetime(2026, 3, 2, 14, 31, tzinfo=UTC)
WEATHER = "plugin:weather"


def weather(trust: Trust = Trust.NO) -> SourceRow:
    """A plugin that is on and needs secrets."""
    needs = "Needs: network, secrets: api_key, proxy_password"
    return SourceRow(
        WEATHER, "Weather", Kind.PLUGIN, Condition.ON, "1.2.0", "A. Author", needs, has_settings=True, trust=trust
    )


def some_calls(count: int) -> tuple[CallRow, ...]:
    """A list of calls, the newest first."""
    states = (RunState.DONE, RunState.FAILED, RunState.DENIED, RunState.REPEATED)
    words = ("allowed once", "allowed in this chat", "refused", "rule: repeated")
    return tuple(
        CallRow(
            n, START + timedelta(minutes=n), 1 + n % 3, "Web", "fetch_page",
            json.dumps({"url": f"https://example.org/page-{n}"}), words[n % 4], states[n % 4], n % 7 / 2, 1000 * n,
        )
        for n in range(count, 0, -1)
    )  # fmt: skip


def some_grants() -> tuple[GrantRow, ...]:
    """Grants of each kind."""
    return (
        GrantRow(1, "Files", "read_file", "the folder /home/x/notes", START),
        GrantRow(2, "Web", "fetch_page", 'exactly these arguments: {"url": "https://example.org"}', START),
        GrantRow(3, "Mail", "send_mail", "never, in every chat", START, forbids=True),
    )


def resources() -> tuple[ResourceRow, ...]:
    """What two servers offer to be attached."""
    return (
        ResourceRow("git", "git://project/README.md", "README.md", "The first page of the project", "git"),
        ResourceRow("git", "git://project/CHANGELOG.md", "CHANGELOG.md", server="git"),
        ResourceRow("memory", "memory://graph", "Knowledge graph", "All entities and relations", "memory"),
    )


def many_resources(count: int) -> tuple[ResourceRow, ...]:
    """As many as a server may list; some with long or odd names."""
    odd = {3: "a\u202eb\u200b\x1b[31m", 5: "A name without end " * 9, 7: ""}
    return tuple(
        ResourceRow("git", f"git://project/{n}", odd.get(n, f"File {n}"), "<b>One</b> of many\nlines", "git")
        for n in range(count)
    )


def templates() -> tuple[ResourceRow, ...]:
    """Resources of which a part is the user's to name."""
    return (
        ResourceRow("git", "file:///{+path}", "Any file", "By its path", "git", (("path", True),)),
        ResourceRow("git", "git://log/{branch}{?since,author}", "Log of a branch", "", "git",
                    (("branch", True), ("since", False), ("author", False))),
    )  # fmt: skip


def prompts() -> tuple[PromptRow, ...]:
    """The prompts of a server."""
    asks = (("topic", "What it is about", True), ("length", "In sentences", False))
    return (
        PromptRow("git", "summary", "Summarise a branch", "What changed in it", asks, "git"),
        PromptRow("git", "plain", "A plain prompt", server="git"),
    )
