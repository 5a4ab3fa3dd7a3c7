"""The real worker with grammars that begin behind a text: what is free, what follows, thinking, drafts."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import replace

import pytest

from desktop.chat.ending import spent
from desktop.chat.engine import CompletionRequest, Finished, Segment, ThinkingLimit
from desktop.chat.messages import FinishReason, Sampling
from desktop.chat.thinking import CLOSE
from tests.helpers.engine import GREEDY, answer, chat_prompt, load, open_engine, patiently
from tests.helpers.lookup import repeating, source_file, spelling

pytestmark = pytest.mark.e2e

SEA = CompletionRequest(chat_prompt("Tell me about the sea."), GREEDY, 60)
NUMBERS = 'root ::= " "? [1-9]{3} "."'
THOUGHT = (*SEA.prompt, Segment("<think>\n"))


def answers(requests: Sequence[CompletionRequest]) -> list[tuple[str, Finished]]:
    """The demo model's answers."""

    async def run() -> list[tuple[str, Finished]]:
        async with open_engine() as engine:
            await load(engine)
            found = []
            for request in requests:
                pieces, end = await answer(engine, request)
                found.append(("".join(pieces), end))
            return found

    return asyncio.run(patiently(run()))


def test_an_answer_is_free_up_to_the_text_and_follows_the_grammar_behind_it() -> None:
    (free, _), *_ = answers([SEA])
    words = free.split(" ")
    # a text that is whole tokens, one inside a token, one over two, the whole answer's end, and one that never comes
    whole, inside, over = f" {words[4]}", words[4][: len(words[4]) // 2 + 1], f"{words[2][-1]} {words[3][0]}"
    samplings = [GREEDY, Sampling(temperature=1.2, seed=3), replace(GREEDY, repeat_penalty=1.2)]
    wanted = [replace(SEA, grammar=NUMBERS, grammar_after=after) for after in (whole, inside, over)]
    wanted += [replace(SEA, sampling=sampling, grammar=NUMBERS, grammar_after=" ") for sampling in samplings]
    for request, (text, end) in zip(wanted, answers(wanted), strict=True):
        front, tag, behind = text.partition(request.grammar_after)
        assert tag
        assert behind.strip(" ")[:3].isdigit(), text
        assert len(behind.strip(" ")) == 4
        assert end.reason is FinishReason.STOP
        if request.sampling == GREEDY:
            assert free.startswith(front + tag)
    ((text, _),) = answers([replace(SEA, grammar=NUMBERS, grammar_after="<TOOLCALL>")])
    assert text == free


def test_thinking_does_not_begin_it_and_its_end_can() -> None:
    limit = ThinkingLimit(budget=25, opened=True, closing=spent(25), wanted=spent(25))
    base = replace(SEA, prompt=THOUGHT, thinking=limit, grammar=NUMBERS)
    letter, end = answers([replace(base, grammar_after="e"), replace(base, grammar_after=CLOSE)])
    for text, finished in (letter, end):
        thinking, tag, behind = text.partition(CLOSE)
        assert "e" in thinking
        assert tag
        assert finished.reason is FinishReason.STOP
        digits = behind.strip() if text == end[0] else behind.partition("e")[2].strip()
        assert digits[:3].isdigit()
        assert len(digits) == 4


def test_drafts_change_nothing() -> None:
    source = source_file(14)
    wanted = CompletionRequest(
        chat_prompt(repeating(source)), GREEDY, 120, grammar=spelling(source), grammar_after="re", lookup=False
    )
    sampled = replace(wanted, sampling=Sampling(temperature=0.3, seed=2), lookup=True)
    # the first reads the prompt, so that what is compared begins from the same bits
    first = replace(wanted, max_tokens=1)
    _, (plain, _), (drafted, end), (other, _) = answers([first, wanted, replace(wanted, lookup=True), sampled])
    assert drafted == plain
    assert end.drafts.accepted > 0
    assert plain.partition("re")[2] == other.partition("re")[2] == source
