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


def answers(*requests: CompletionRequest, worker: tuple[str, ...] = EARLY) -> list[tuple[str, FinishReason]]:
    """Texts and their ends."""

    async def run() -> list[tuple[str, FinishReason]]:
        found = []
        async with open_engine(worker) as engine:
            await load(engine)
            for request in requests:
                pieces, end = await answer(engine, request)
                found.append(("".join(pieces), end.reason))
        return found

    return asyncio.run(run())


def test_a_string_that_nothing_else_would_end_is_ended() -> None:
    wanted = [CompletionRequest(ROUND, sampling, 200, grammar=TEXT) for sampling in SAMPLINGS]
    for text, reason in answers(*wanted, CompletionRequest(ROUND, GREEDY, 200, grammar=TEXT, lookup=True)):
        assert reason is FinishReason.STOP, text
        assert len(text) > 100  # before it is certain, nothing is done


def test_a_list_that_nothing_else_would_end_is_ended() -> None:
    prompt = (*chat_prompt("Say it again and again."), Segment("[" + PAIR * 12))
    [(text, reason)] = answers(CompletionRequest(prompt, GREEDY, 200, grammar=LIST))
    assert reason is FinishReason.STOP, text
    assert text.startswith(PAIR * 4)


def test_where_nothing_else_may_come_the_circle_goes_on() -> None:
    [(text, reason)] = answers(CompletionRequest(ROUND, GREEDY, 200, grammar='root ::= ("ab "){40} "c"'))
    assert (text, reason) == ("ab " * 40 + "c", FinishReason.STOP)
