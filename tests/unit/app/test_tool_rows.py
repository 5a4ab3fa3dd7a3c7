"""Plugins in the words of the window."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.app.tool_rows import needs, plugin_question
from desktop.chat.tools import Choice
from desktop.plugins.definitions import SourceKind
from desktop.plugins.manifest import Manifest, Permissions
from desktop.plugins.registry import Plugin, State

HERE = Path("here")


def plugin(permissions: Permissions, *folders: Path, reason: str = "") -> Plugin:
    manifest = Manifest("files", "Files", "1.0.0", "Someone", permissions=permissions)
    return Plugin(
        "plugin:files", SourceKind.PLUGIN, HERE, State.DISCOVERED, HERE, HERE, reason, manifest, folders=folders
    )


@pytest.mark.parametrize(
    ("permissions", "folders", "said"),
    [
        (Permissions(), 0, "Needs nothing"),
        (Permissions(files="read"), 0, "Needs: reads files: no folder yet"),
        (Permissions(files="read"), 1, "Needs: reads files: one folder you gave"),
        (Permissions(files="write"), 2, "Needs: reads and writes files: 2 folders you gave"),
        (Permissions(network=True, history=True), 0, "Needs: network, past conversations"),
        (Permissions(processes=True, secrets=("key",)), 0, "Needs: programs, secrets: key"),
    ],
)
def test_a_plugin_says_what_it_may_do(permissions: Permissions, folders: int, said: str) -> None:
    assert needs(plugin(permissions, *[HERE] * folders)) == said


def test_the_question_about_a_plugin_says_the_same_as_its_row() -> None:
    read = plugin(Permissions(files="read"), HERE, reason="Its files have changed.")
    question = plugin_question(read)
    assert question.does == needs(read)
    assert question.warnings == ("Its files have changed.",)
    assert question.choices == (Choice.ALWAYS,)
