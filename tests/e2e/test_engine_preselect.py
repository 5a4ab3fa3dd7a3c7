"""Logits that stay on the card: the same answers from the likeliest alone, and all of them where they are needed."""

from __future__ import annotations

import asyncio
import sys
from dataclasses import replace

import pytest

from desktop.chat.engine import CompletionRequest
from desktop.chat.messages import Sampling
from tests.helpers.engine import GREEDY, WORKER, answer, chat_prompt, load, open_engine, patiently

pytestmark = pytest.mark.e2e

CARD_WORKER = (sys.executable, "-m", "tests.helpers.card_worker")
STORY = chat_prompt("Repeat three times: the sea is older than this house. Then tell a story.")
REQUESTS = (
    CompletionRequest(STORY, GREEDY, 60),
    CompletionRequest(STORY, Sampling(temperature=0.8, top_p=0.9, seed=5), 40),
    CompletionRequest(STORY, Sampling(temperature=0.8, top_p=1.0, seed=5), 20),  # may draw any token
    CompletionRequest(STORY, replace(GREEDY, repeat_penalty=1.3), 30),
    CompletionRequest(STORY, Sampling(temperature=1.2, top_k=20, seed=6), 30),
    CompletionRequest(STORY, GREEDY, 12, grammar='root ::= "yes, " [a-z ]+'),
    CompletionRequest(STORY, GREEDY, 12, bias=((198, 5.0),)),
    CompletionRequest(STORY, GREEDY, 60),
)


async def answers(command: tuple[str, ...]) -> list[str]:
    async with open_engine(command) as engine:
        await load(engine)
        return ["".join((await answer(engine, request))[0]) for request in REQUESTS]


def test_the_likeliest_logits_alone_give_the_answers_of_all() -> None:
    async def run() -> tuple[list[str], list[str]]:
        return await answers(WORKER), await answers(CARD_WORKER)

    whole, kept = asyncio.run(patiently(run()))
    assert kept == whole
    assert len(set(whole)) == len(REQUESTS) - 1
