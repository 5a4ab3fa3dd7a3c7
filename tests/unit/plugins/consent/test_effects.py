"""What a call does, in words."""

from __future__ import annotations

import pytest

from desktop.plugins.consent.effects import effects
from desktop.plugins.consent.labels import WORST
from desktop.plugins.definitions import ToolDefinition
from tests.helpers.tool_sources import bundled, definition

PAGE = {"url": "https://example.org/a"}


@pytest.mark.parametrize(
    ("tool", "said"),
    [
        (definition(bundled(), "read", "reads_private", folder_argument="path"), "What it does: reads files"),
        (definition(bundled(), "put", "writes", folder_argument="path"), "What it does: reads and writes files"),
        (definition(bundled(), "recall", "reads_private"), "What it does: reads what is yours"),
        (
            definition(bundled(), "note", "reads_private", "writes"),
            "What it does: reads what is yours, changes something",
        ),
        (definition(bundled(), "fetch", "sends", "untrusted"), "What it does: sends a request to example.org"),
        (definition(bundled(), "add"), "It reads and changes nothing of yours."),
    ],
)
def test_the_labels_say_what_a_call_does(tool: ToolDefinition, said: str) -> None:
    assert effects(tool, tool.labels, PAGE) == said


def test_where_the_host_is_not_known_anything_can_be_sent() -> None:
    tool = definition(bundled(), "mail", "sends")
    assert effects(tool, tool.labels, {"to": "a", "text": "b"}) == "What it does: can send data out"


def test_of_what_nobody_checked_nothing_is_said() -> None:
    assert effects(definition(bundled(), "any"), WORST, PAGE) == ""
