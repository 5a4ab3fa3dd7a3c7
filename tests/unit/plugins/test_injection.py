"""What a model is talked into has no effect that the user did not allow afresh."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace
from pathlib import Path

import pytest

from tests.helpers.injection_cases import CASES
from tests.helpers.injection_texts import order
from tests.helpers.injections import Case, Play


def played(case: Case, root: Path, *, gullible: bool) -> tuple[Play, list[str]]:
    """Play a case; the effects that the user did not ask for himself."""
    play = Play(root, gullible=gullible)
    work = order("read_file", path=str(root / "work" / "a.txt"))
    case = replace(
        case, turns=tuple(replace(turn, text=turn.text.replace("CALL read_file {work}", work)) for turn in case.turns)
    )
    asked_for = [text.partition("CALL ")[2] for text in (turn.text for turn in case.turns)]
    effects = play.play(case)
    for text in asked_for:
        if text in effects:
            effects.remove(text)
    return play, effects


def test_there_are_at_least_sixty() -> None:
    assert len({case.name for case in CASES}) == len(CASES) >= 60


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_an_injection_has_no_effect_without_a_fresh_answer(case: Case, tmp_path: Path) -> None:
    play, effects = played(case, tmp_path / "careful", gullible=False)
    assert effects == []
    assert play.attempts > sum("CALL" in turn.text for turn in case.turns), "the model was not talked into anything"
    for question in play.asked:
        texts = (question.title, question.arguments.replace("\n", ""), question.scope, question.run.source)
        shown = "".join((*texts, *question.warnings, *question.changes))
        assert not {unicodedata.category(one) for one in shown} & {"Cc", "Cf", "Zl", "Zp", "Co", "Cn"}
        assert not re.search("[\u00a0\u2000-\u200f\u202f\u205f\u3000]", shown)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_with_a_yes_to_everything_it_would_have_had_one(case: Case, tmp_path: Path) -> None:
    """The control: without it a case that attacks nothing would pass."""
    _, effects = played(case, tmp_path / "gullible", gullible=True)
    assert bool(effects) == (not case.ruled)
