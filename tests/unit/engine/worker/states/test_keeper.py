"""What is kept of the chat's sequence, and what a prompt goes on from, over a sequence that only counts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest

from desktop.base.states import states_size
from desktop.chat.engine import MemorySpec
from desktop.engine.worker.sequence import common_prefix
from desktop.engine.worker.states import keeper as module
from desktop.engine.worker.states.keeper import Keeper

A_TOKEN = 100  # bytes
GIB = 1024**3
A, B, C = ([topic] * 200 for topic in (1, 2, 3))


class Counted:
    """A sequence whose state is nothing but its size; ``computed`` counts what had to be."""

    def __init__(self, cuts: bool) -> None:
        self.tokens: list[int] = []
        self.copies = self.restores = 0
        self.refuses = False
        self._cuts = cuts

    def keep(self, prompt: Sequence[int]) -> int:
        size = min(common_prefix(self.tokens, prompt), len(prompt) - 1)
        if size < len(self.tokens) and not self._cuts:
            size = 0
        del self.tokens[size:]
        return size

    def state_size(self) -> int:
        return A_TOKEN * len(self.tokens)

    def state(self, count: int, _spare: Counted) -> bytearray | None:
        self.copies += 1
        return bytearray(A_TOKEN * count)

    def restore(self, data: bytearray, tokens: Sequence[int]) -> bool:
        assert len(data) == A_TOKEN * len(tokens)
        self.restores += 1
        self.tokens = [] if self.refuses else list(tokens)
        return not self.refuses

    def clear(self) -> None:
        self.tokens.clear()


class Day:
    """A keeper with its sequence; ``turn`` is one request."""

    def __init__(
        self, spec: MemorySpec, *, cuts: bool = True, card: bool = False, weights: int = GIB, context: int = 4096
    ) -> None:
        header = SimpleNamespace(file_size=weights)
        model = SimpleNamespace(header=header, logits_on_card=card, shares=cuts, size=context)
        self.chat, self.urgent = Counted(cuts), False
        both = cast(Any, self.chat), cast(Any, Counted(cuts))
        self.keeper = Keeper(cast(Any, model), *both, spec, lambda: self.urgent)

    def turn(self, prompt: list[int], answer: int = 0, lasting: int | None = None) -> int:
        """Tokens of the prompt that need not be computed."""
        cached = self.keeper.begin(prompt)
        self.chat.tokens = [*prompt, *range(1000, 1000 + answer)]
        self.keeper.end(lasting)
        return cached


@pytest.fixture(autouse=True)
def computer(monkeypatch: pytest.MonkeyPatch) -> Callable[[int], None]:
    """A computer with so much free memory, 100 GiB at first."""
    free = 100 * GIB
    monkeypatch.setattr(module, "free_memory", lambda: free)
    monkeypatch.setattr(module, "identity_of", lambda _model: {"model": "any"})

    def change(wanted: int) -> None:
        nonlocal free
        free = wanted

    return change


def test_each_conversation_goes_on_where_it_was() -> None:
    day = Day(MemorySpec())
    assert [day.turn(prompt) for prompt in (A, B, C)] == [0, 0, 0]
    known = day.keeper.known([*A, 7])
    assert (known.live, known.stored) == (0, 200)
    assert [day.turn([*prompt, 7]) for prompt in (A, B, C, A)] == [200, 200, 200, 200]


def test_a_state_that_goes_further_is_cut() -> None:
    day = Day(MemorySpec())
    day.turn(A)
    day.turn(B)
    assert day.turn([*A[:150], 9, 9]) == 150


def test_a_state_that_cannot_be_cut_is_used_whole_or_not_at_all() -> None:
    day = Day(MemorySpec(), cuts=False)
    day.turn(A)
    day.turn(B)
    assert day.turn([*A[:150], 9, 9]) == 0
    day.turn(B)
    assert day.turn(A) == 0, "its last token would have to be computed again"
    day.turn(B)
    assert day.turn([*A, 7]) == 200


def test_a_state_is_copied_once() -> None:
    day = Day(MemorySpec())
    for prompt in (A, B) * 3:
        day.turn(prompt)
    assert day.chat.copies == 2
    assert day.chat.restores == 4


def test_what_was_thought_is_not_kept() -> None:
    day = Day(MemorySpec())
    day.turn(A, answer=500, lasting=200)
    day.turn(B)
    assert day.keeper.known([*A, *range(1000, 1500)]).stored == 200
    thinking = Day(MemorySpec())
    thinking.turn(A, answer=500, lasting=200)
    thinking.turn([*A, 5, 6])
    assert thinking.chat.copies == 0, "of the conversation nothing was lost"


def test_few_tokens_are_worth_nothing() -> None:
    day = Day(MemorySpec())
    day.turn(A[:15])
    day.turn(B)
    assert day.chat.copies == 0


def test_where_computing_is_faster_nothing_is_copied_or_restored() -> None:
    day = Day(MemorySpec(), card=True, weights=1000)
    for prompt in (A, B, A):
        assert day.turn(prompt) in (0, 199)
    assert day.chat.copies == day.chat.restores == 0
    for _ in range(20):
        day.keeper.computed(100, 10.0)
    day.turn(B)
    assert day.turn(A) == 199, "it has turned out to be slow"


@pytest.mark.parametrize(("slower", "rested", "waited"), [(1.5, 0, 0), (2.5, 1, 0), (9.0, 1, 0), (11.0, 1, 1)])
def test_a_copy_has_to_pay_both_ways_and_no_request_waits_for_a_dear_one(
    slower: float, rested: int, waited: int
) -> None:
    """A fast card computes a prompt in the time of its copy, out of the context now and into it again later."""

    def copies(*, rests: bool) -> int:
        day = Day(MemorySpec())
        day.keeper._costs.token = slower * A_TOKEN * day.keeper._costs.memory
        day.turn(A)
        if rests:
            assert day.keeper.patience is not None
            day.keeper.rest()
        day.turn(B)
        return day.chat.copies

    assert (copies(rests=True), copies(rests=False)) == (rested, waited)


def test_other_programs_come_first(computer: Callable[[int], None]) -> None:
    day = Day(MemorySpec(), weights=GIB)
    day.turn(A)
    computer(GIB)  # which the weights need
    day.turn(B)
    assert day.chat.copies == 0
    computer(100 * GIB)
    day.turn(A)
    assert day.keeper.patience is not None, "what is kept is looked at again"
    computer(GIB)
    day.keeper.rest()
    assert day.keeper.known(B).stored < 200


def test_a_budget_can_be_nothing() -> None:
    day = Day(MemorySpec(ram_bytes=0))
    day.turn(A)
    day.turn(B)
    assert day.turn([*A, 7]) == 0
    assert day.keeper.patience is None


def test_a_state_that_llama_cpp_refuses_is_computed() -> None:
    day = Day(MemorySpec())
    day.turn(A)
    day.turn(B)
    day.chat.refuses = True
    assert day.turn([*A, 7]) == 0


def test_the_disk_gets_what_rests_and_what_is_left_at_the_end(tmp_path: Path) -> None:
    spec = MemorySpec(tmp_path / "states", ram_bytes=0, idle_seconds=3.0)
    day = Day(spec)
    day.turn(A)
    waits = day.keeper.patience
    assert waits == 3.0
    day.keeper.rest()
    assert day.keeper.patience is None
    day.turn(B)
    day.keeper.close()
    later = Day(spec)
    assert [later.keeper.known([*prompt, 7]).stored for prompt in (A, B)] == [200, 200]
    assert later.turn([*A, 7]) == 200
    urgent = Day(spec)
    urgent.turn(C)
    urgent.urgent = True
    assert urgent.keeper.begin([*A, 7]) == 0, "a request waits that is more urgent than reading"
    assert urgent.chat.tokens == C
    assert urgent.chat.copies == 0


def test_a_state_larger_than_the_context_is_left_alone(tmp_path: Path) -> None:
    day = Day(MemorySpec(tmp_path / "states"))
    day.turn(A)
    day.keeper.close()
    assert Day(MemorySpec(tmp_path / "states"), context=200).keeper.known(A[:150]).stored == 150
    assert Day(MemorySpec(tmp_path / "states"), context=199).keeper.known(A[:150]).stored == 0


def test_forgetting_takes_the_live_the_kept_and_the_stored(tmp_path: Path) -> None:
    day = Day(MemorySpec(tmp_path / "states"))
    day.turn(A)
    day.turn(B)
    day.keeper.forget(store=True)
    assert [day.keeper.known(prompt).stored for prompt in (A, B)] == [0, 0]
    day.turn(A)
    day.keeper.forget(store=False)
    day.turn(B)
    day.keeper.close()
    assert states_size(tmp_path / "states") == 0


def test_a_model_whose_file_went_away_stores_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def gone(_model: object) -> dict[str, object]:
        raise FileNotFoundError

    monkeypatch.setattr(module, "identity_of", gone)
    day = Day(MemorySpec(tmp_path / "states"))
    day.turn(A)
    day.keeper.close()
    assert not (tmp_path / "states").exists()
