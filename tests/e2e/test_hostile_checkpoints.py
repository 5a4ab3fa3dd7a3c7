"""Checkpoints that mean harm: refused in one sentence, in little memory, without a file and without running anything.

How long each takes is measured by ``python -m tests.bench.hostile_checkpoints``.
"""

from __future__ import annotations

import sys

import pytest

from tests.helpers.hostile_checkpoints import HOSTILE, Outcome, convert_hostile

MAX_BYTES = 256_000_000


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Outcome]:
    found = convert_hostile(tmp_path_factory.mktemp("hostile"))
    return {outcome.hostile.name: outcome for outcome in found}


@pytest.mark.skipif(sys.platform != "linux", reason="memory is measured in forks, with /proc")
@pytest.mark.parametrize("name", [hostile.name for hostile in HOSTILE])
def test_a_hostile_checkpoint(outcomes: dict[str, Outcome], name: str) -> None:
    outcome = outcomes[name]
    said = outcome.hostile.said
    assert outcome.code == 0
    assert not outcome.canary
    assert outcome.peak < MAX_BYTES
    if said:
        assert said in outcome.text
        assert outcome.text.endswith(".")
        assert "\n" not in outcome.text
        assert outcome.files == []
    else:
        assert outcome.text == ""
        assert len(outcome.files) == 1
