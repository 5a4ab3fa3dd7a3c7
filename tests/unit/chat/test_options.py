"""Options as plain data, also as others may have written it."""

from __future__ import annotations

import json

import pytest

from desktop.chat.messages import Sampling, ThinkingMode
from desktop.chat.options import ChatOptions, Overrides, sampling_of


def test_options_survive_json() -> None:
    overrides = Overrides(temperature=0.0, top_p=0.5, top_k=0, min_p=0.1, repeat_penalty=1.1, seed=7)
    full = ChatOptions("Be brief.", ThinkingMode.STRICT, overrides, 512, ("END", "\n\n"), "Poet", 4096, ("files_read",))
    assert ChatOptions.from_plain(json.loads(json.dumps(full.to_plain()))) == full
    assert ChatOptions().to_plain() == {}
    unlimited = ChatOptions(budget=0)
    assert unlimited.to_plain() == {"budget": 0}
    assert ChatOptions.from_plain(unlimited.to_plain()) == unlimited
    assert ChatOptions.from_plain({}) == ChatOptions()


@pytest.mark.parametrize(
    "plain",
    [
        None,
        [],
        {"mode": "loud", "instructions": 5, "stop": "END", "max_tokens": "many", "preset": None},
        {"budget": -1},
        {"budget": True, "tools_off": "all"},
        {"tools_off": [1, None, ""]},
        {"budget": 10**9},
        {"overrides": [1], "max_tokens": -1, "stop": [1, ""], "unknown": 1},
        {"overrides": {"temperature": "hot", "top_k": 1.5, "seed": True, "min_p": float("nan")}, "max_tokens": True},
    ],
)
def test_what_is_not_understood_is_left_out(plain: object) -> None:
    assert ChatOptions.from_plain(plain) == ChatOptions()


def test_a_number_that_is_too_large_is_left_out() -> None:
    plain = {"overrides": {"temperature": 10**400, "top_p": float("inf"), "min_p": float("nan"), "top_k": 4}}
    assert ChatOptions.from_plain(plain).overrides == Overrides(top_k=4)


def test_a_whole_number_may_stand_for_a_fraction() -> None:
    assert ChatOptions.from_plain({"overrides": {"temperature": 1}}).overrides == Overrides(temperature=1.0)


def test_sampling_from_foreign_data() -> None:
    assert sampling_of({"temperature": 0, "top_k": 5, "seed": 2**40}) == Sampling(0.0, 0.95, 5, 0.0, 1.0, 2**40)
    assert sampling_of({"temperature": "hot", "top_p": float("nan"), "top_k": 1.5}) == Sampling()
    nothing: tuple[object, ...] = (None, {}, [], "greedy")
    assert [sampling_of(plain) for plain in nothing] == [None] * 4
