"""Trust in a source: given to what was shown, ended by a change, and listed until it is taken back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.plugins.consent.ledger import Kind, Ledger, Trust
from desktop.plugins.consent.places import Places
from desktop.plugins.consent.policy import Policy
from desktop.plugins.definitions import Source, SourceKind
from desktop.plugins.records import Records
from tests.helpers.tool_sources import server


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    records = Records(tmp_path / "tools.db")
    yield Ledger(records)
    records.close()


@pytest.fixture
def policy(ledger: Ledger, tmp_path: Path) -> Policy:
    return Policy(ledger, Places((tmp_path / "own",), tmp_path / "home"))


def test_trust_ends_with_a_change_for_good_and_stays_listed(policy: Policy, ledger: Ledger) -> None:
    source = replace(server("git"), env_names=("TOKEN",))
    changed = replace(source, command=("uvx", "evil"))
    assert policy.trust_in(source) is Trust.NO
    policy.allow_start(policy.start_question(source))
    policy.trust(source, True)
    assert policy.may_start(source)
    assert policy.trust_in(source) is Trust.YES
    assert policy.trust_in(changed) is Trust.ENDED
    assert policy.trust_in(source) is Trust.ENDED  # not by being changed back
    policy.allow_start(policy.start_question(changed))
    assert policy.trust_in(changed) is Trust.ENDED  # that it may start is another word
    [ended] = [one for one in ledger.grants() if one.kind is Kind.TRUST]
    assert ended.hash == ""
    policy.trust(changed, True)
    assert policy.trust_in(changed) is Trust.YES
    assert len([one for one in ledger.grants() if one.kind is Kind.TRUST]) == 1
    policy.trust(changed, False)
    assert policy.trust_in(changed) is Trust.NO
    assert policy.may_start(changed)


def test_trust_in_what_was_shown_is_no_trust_in_what_it_became(policy: Policy) -> None:
    shown = Source("plugin:x", SourceKind.PLUGIN, "X", files=(("plugin.py", "00"),))
    now = replace(shown, files=(("plugin.py", "11"),))
    policy.trust(shown, True)
    assert not policy.is_trusted(now)
