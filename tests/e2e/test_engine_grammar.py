"""The real worker with grammars and biases: what they allow, what is refused, and that nothing ends the process."""

from __future__ import annotations

import asyncio
import json
import math
from collections.abc import Awaitable, Callable
from dataclasses import replace

import pytest

from desktop.base.errors import UsageError
from desktop.chat.engine import CompletionRequest, EngineState
from desktop.chat.messages import FinishReason, Sampling
from desktop.engine.local import LocalEngine
from tests.helpers.engine import GREEDY, answer, chat_prompt, load, open_engine, patiently, request

pytestmark = pytest.mark.e2e

OBJECT = r"""root ::= "{\"name\": " text ", \"ages\": [" number ("," number){2} "]}"
text ::= "\"" [a-zA-Z ]{1,12} "\""
number ::= [1-9] [0-9]{0,1}
"""
PLAIN = chat_prompt("Describe a person as JSON.")


def with_engine(scenario: Callable[[LocalEngine], Awaitable[None]]) -> None:
    """Run a scenario on an engine with the demo model loaded, which is ready afterwards."""

    async def run() -> None:
        async with open_engine() as engine:
            await load(engine)
            await scenario(engine)
            assert engine.status.state is EngineState.READY

    asyncio.run(patiently(run()))


SAMPLINGS = [GREEDY, Sampling(temperature=1.5, seed=3), replace(GREEDY, repeat_penalty=1.3), Sampling(top_k=1, seed=4)]


def test_every_way_to_draw_follows_the_grammar_to_its_end() -> None:
    async def scenario(engine: LocalEngine) -> None:
        for sampling in SAMPLINGS:
            for lookup in (False, True):
                wanted = CompletionRequest(PLAIN, sampling, 100, grammar=OBJECT, lookup=lookup)
                pieces, end = await answer(engine, wanted)
                assert end.reason is FinishReason.STOP
                assert len(json.loads("".join(pieces))["ages"]) == 3

    with_engine(scenario)


def test_a_grammar_that_spells_a_text_gives_it_with_letters_the_model_has_no_token_for() -> None:
    async def scenario(engine: LocalEngine) -> None:
        for text in ('Grüße, 世界 🌍 — ok?\n\t"quoted" \\ ', "a", "x" * 40):
            wanted = replace(request("Say something."), grammar=f"root ::= {json.dumps(text, ensure_ascii=False)}")
            pieces, end = await answer(engine, replace(wanted, max_tokens=0))
            assert "".join(pieces) == text
            assert end.reason is FinishReason.STOP
            assert end.usage.completion_tokens == len(pieces)

    with_engine(scenario)


def test_an_answer_ends_where_grammar_and_bias_allow_no_token() -> None:
    async def scenario(engine: LocalEngine) -> None:
        first = await answer(engine, replace(request("Hello", 1), grammar='root ::= "Q"'))
        assert first[0] == ["Q"]
        # control characters that are in no token's text
        pieces, end = await answer(engine, replace(request("Hello", 8), grammar="root ::= [\\uE000-\\uE001]{3}"))
        assert end.reason in (FinishReason.STOP, FinishReason.LENGTH)
        assert set("".join(pieces)) <= {"\ue000", "\ue001", "\ufffd"}

    with_engine(scenario)


BAD_GRAMMARS = [
    'rut ::= "a"',
    'root ::= "a',
    "root ::= nothing",
    "root ::= root",
    'root ::= root "a" | "b"',
    'root ::= "a"{999999999}',
    'root ::= ("a"{1,900}){1,900}',
    "root ::= " + "(" * 50_000,
    "root ::= " + "(" * 5_000 + '"a"' + ")" * 5_000,
    'root ::= "a" # \0',
    'root ::= "a" !<[2]> "b"',
    "root ::= <|im_end|>",
    "[" * 120_000,
    '"' * 119_999,
    "\ud800",
    "x" * 2_000_000,
    "root ::= " + '"a" ' * 500_000,
]


def test_grammars_that_are_none_are_refused_in_a_sentence() -> None:
    async def scenario(engine: LocalEngine) -> None:
        for grammar in BAD_GRAMMARS:
            with pytest.raises(UsageError, match="grammar") as refused:
                await answer(engine, replace(request("Hello"), grammar=grammar))
            assert refused.value.text.endswith(".")
        pieces, _ = await answer(engine, request("Hello"))
        assert pieces

    with_engine(scenario)


def test_long_chains_of_rules_neither_abort_nor_hang() -> None:
    async def scenario(engine: LocalEngine) -> None:
        chain = "root ::= r0\n" + "".join(f"r{n} ::= r{n + 1}\n" for n in range(4000)) + 'r4000 ::= "b"\n'
        pieces, _ = await answer(engine, replace(request("Hello"), grammar=chain))
        assert pieces == ["b"]

    with_engine(scenario)


def test_a_bias_forbids_and_prefers_tokens() -> None:
    async def scenario(engine: LocalEngine) -> None:
        wanted = request("Name three colours.", 12)
        usual, _ = await answer(engine, wanted)
        vocabulary = 49152
        forbidden = tuple((token, -math.inf) for token in range(vocabulary) if token != 260)
        only, _ = await answer(engine, replace(wanted, bias=forbidden))
        assert len(set(only)) == 1
        preferred, _ = await answer(engine, replace(wanted, bias=((260, 100.0),)))
        assert preferred == only
        again, _ = await answer(engine, replace(wanted, bias=((260, 0.0),)))
        assert again == usual

    with_engine(scenario)


BAD_NUMBERS: list[tuple[dict[str, object], str]] = [
    ({"bias": ((49152, 1.0),)}, "no token"),
    ({"bias": ((-1, 1.0),)}, "no token"),
    ({"bias": ((2**40, 1.0),)}, "no token"),
    ({"bias": ((1, math.nan),)}, "bias of token 1"),
    ({"bias": ((1, math.inf),)}, "bias of token 1"),
    ({"bias": tuple((token, -math.inf) for token in range(49152))}, "every token"),
    ({"sampling": Sampling(temperature=math.nan)}, "sampling"),
    ({"sampling": Sampling(top_p=math.nan)}, "sampling"),
    ({"sampling": Sampling(min_p=math.inf)}, "sampling"),
    ({"sampling": Sampling(repeat_penalty=0.0)}, "sampling"),
]


def test_numbers_that_cannot_be_computed_with_are_refused() -> None:
    async def scenario(engine: LocalEngine) -> None:
        for change, words in BAD_NUMBERS:
            with pytest.raises(UsageError, match=words):
                await answer(engine, replace(request("Hello"), **change))  # type: ignore[arg-type]
        pieces, _ = await answer(engine, request("Hello"))
        assert pieces

    with_engine(scenario)
