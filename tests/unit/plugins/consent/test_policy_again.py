"""Calls that were running when their turn was stopped."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.chat.tools import Choice, Decision
from desktop.plugins.consent.ledger import Ledger
from desktop.plugins.consent.places import Places
from desktop.plugins.consent.policy import Policy, Verdict
from desktop.plugins.definitions import ToolDefinition
from desktop.plugins.records import Records
from tests.helpers.tool_sources import bundled, definition

SAID = "It was running when it was stopped: it may be done twice now."


@pytest.mark.parametrize(
    ("tool", "asked"),
    [
        (definition(bundled(), "add"), False),
        (definition(bundled(), "read_file", "reads_private", folder_argument="path"), False),
        (definition(bundled(), "note", "writes"), True),
        (definition(bundled("mail"), "mail", "sends"), True),
    ],
    ids=lambda one: getattr(one, "name", ""),
)
def test_what_may_be_done_twice_is_asked_about_whatever_was_allowed(
    tmp_path: Path, tool: ToolDefinition, asked: bool
) -> None:
    records = Records(tmp_path / "tools.db")
    policy = Policy(Ledger(records), Places((tmp_path / "own",), tmp_path / "home"))
    assert policy.decide(1, tool, {}, policy.judge(1, tool, {}), Decision(Choice.CHAT)).verdict is Verdict.ALLOW
    assert policy.judge(1, tool, {}).verdict is Verdict.ALLOW
    ruling = policy.judge(1, tool, {}, again=True)
    assert (ruling.verdict is Verdict.ASK) is asked
    assert ruling.warnings[:1] == ((SAID,) if asked else ())
    if asked:
        assert policy.decide(1, tool, {}, ruling, Decision(Choice.ONCE)).verdict is Verdict.ALLOW
    records.close()
