"""Texts that follow a grammar and go round in a circle: they are led out of it, and reach their end."""

from __future__ import annotations

import asyncio
import sys
from dataclasses import replace

import pytest

from desktop.chat.engine import CompletionRequest, Segment
from desktop.chat.messages import FinishReason, Sampling
from tests.helpers.engine import GREEDY, answer, chat_prompt, load, open_engine

pytestmark = pytest.mark.e2e

EARLY = (sys.executable, "-m", "tests.helpers.circling_worker", "32", "16")
LOOP, PAIR = "sea and sky and ", '"sea","sky",'
ROUND = (*chat_prompt("Say it again and again."), Segment(f'"{LOOP * 12}", '))
TEXT = rf'root ::= "\"{LOOP}" [a-z ]* "\""'
LIST = r"""root ::= text ("," text)* "]"
text ::= "\"" [a-z ]* "\""
"""
SAMPLINGS = [Sampling(temperature=0.2, top_p=0.9, seed=1), replace(GREEDY, repeat_penalty=1.01)]


def answers(*requests: CompletionRequest) -> list[tuple[str, FinishReason]]:
    """Texts and their ends."""

    async def run() -> list[tuple[str, FinishReason]]:
        found = []
        async with open_engine(EARLY) as engine:
            await load(engine)
            for request in requests:
                pieces, end = await answer(engine, request)
                found.append(("".join(pieces), end.reason))
        return found

    return asyncio.run(run())


def test_what_goes_round_is_ended_and_where_nothing_else_may_come_it_goes_on() -> None:
    texts = [CompletionRequest(ROUND, sampling, 200, grammar=TEXT) for sampling in SAMPLINGS]
    texts.append(CompletionRequest(ROUND, GREEDY, 200, grammar=TEXT, lookup=True))
    prompt = (*chat_prompt("Say it again and again."), Segment("[" + PAIR * 12))
    listed = CompletionRequest(prompt, GREEDY, 200, grammar=LIST)
    forced = CompletionRequest(ROUND, GREEDY, 200, grammar='root ::= ("ab "){30} "c"')
    *ended, (parts, closed), (spelled, reason) = answers(*texts, listed, forced)
    for text, end in ended:
        assert end is FinishReason.STOP, text
        assert len(text) > 100  # before it is certain, nothing is done
    assert closed is FinishReason.STOP, parts
    assert parts.startswith(PAIR * 4)
    assert (spelled, reason) == ("ab " * 30 + "c", FinishReason.STOP)
