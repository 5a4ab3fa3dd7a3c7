"""The think parser: the same answer for every split."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.chat.ending import End, ended_by, spent, wanted
from desktop.chat.engine import Prompt, Segment
from desktop.chat.messages import Message, Role
from desktop.chat.thinking import CLOSE, OPEN, Phase, ThinkParser, going_on, opened_by, with_begun


def parse(pieces: list[str], *, thinking: bool = False, cut: bool = False) -> dict[str, str]:
    """All thinking and all text of an answer that arrives as ``pieces``."""
    parser = ThinkParser(thinking=thinking)
    joined = {"thinking": "", "text": ""}
    order: list[str] = []
    for kind, text in [*(found for piece in pieces for found in parser.feed(piece)), *parser.finish(cut=cut)]:
        assert text
        joined[kind] += text
        order.append(kind)
    assert order == sorted(order, reverse=True), "thinking after text"
    return joined


def split_at(text: str, cuts: list[int]) -> list[str]:
    """``text`` cut at positions; some pieces are empty."""
    edges = [0, *sorted(min(cut, len(text)) for cut in cuts), len(text)]
    return [text[a:b] for a, b in pairwise(edges)]


# Random text that is dense in tags, parts of tags, and whitespace.
FRAGMENTS = st.sampled_from(
    [OPEN, CLOSE, "<", ">", "/", "<think", "</think", "think>", "<thinking>", "</", " ", "\n", "\n\n", "\t", "\u3000"]
)
ANSWERS = st.one_of(st.text(max_size=80), st.lists(st.one_of(FRAGMENTS, st.text(max_size=6))).map("".join))


@pytest.mark.parametrize(
    ("answer", "thinking", "text"),
    [
        ("Hello", "", "Hello"),
        ("  \nHello \n", "", "Hello \n"),
        ("<think>\nfirst\n</think>\n\nHello", "first", "Hello"),
        ("\n<think>a\n\nb</think>c", "a\n\nb", "c"),
        ("<think></think>Hello", "", "Hello"),
        ("<think>\n</think>\n\nHello", "", "Hello"),
        ("<think>never closed\n", "never closed", ""),
        ("<think>cut </thi", "cut </thi", ""),
        ("<thi", "", "<thi"),
        ("<thinking>no tag", "", "<thinking>no tag"),
        ("Say <think>x</think>", "", "Say <think>x</think>"),
        ("<think>a<think>b</think>c</think>d", "a<think>b", "c</think>d"),
        ("<think>a</think> <think>b</think>", "a", "<think>b</think>"),
        ("<think>a < b </ c </thin d</think>e", "a < b </ c </thin d", "e"),
        ("</think>x", "", "</think>x"),
        ("", "", ""),
    ],
)
def test_tells_thinking_from_text(answer: str, thinking: str, text: str) -> None:
    assert parse([answer]) == {"thinking": thinking, "text": text}
    assert parse(list(answer)) == {"thinking": thinking, "text": text}


@given(answer=ANSWERS, cuts=st.lists(st.integers(0, 120)), thinking=st.booleans())
@settings(max_examples=500, deadline=None)
def test_every_split_gives_the_same(answer: str, cuts: list[int], thinking: bool) -> None:
    whole = parse([answer], thinking=thinking)
    assert parse(split_at(answer, cuts), thinking=thinking) == whole
    assert parse(list(answer), thinking=thinking) == whole


@given(inside=st.text().filter(lambda t: CLOSE not in t), behind=st.text())
def test_loses_nothing_but_outer_whitespace(inside: str, behind: str) -> None:
    assert parse([f"{OPEN}{inside}{CLOSE}{behind}"]) == {"thinking": inside.strip(), "text": behind.lstrip()}


def test_starts_inside_thinking_after_a_prefill() -> None:
    assert parse(["so", " so", "\n</think>", "\nyes"], thinking=True) == {"thinking": "so so", "text": "yes"}


@pytest.mark.parametrize("pieces", [["<think>\nso</think>yes"], ["<", "think", ">", "so", "</think>", "yes"]])
def test_a_tag_that_the_prompt_has_opened_already_is_dropped(pieces: list[str]) -> None:
    assert parse(pieces, thinking=True) == {"thinking": "so", "text": "yes"}


def test_half_a_tag_behind_an_opened_one_is_thinking() -> None:
    assert parse(["<thi"], thinking=True) == {"thinking": "<thi", "text": ""}


def test_emits_what_is_certain_at_once() -> None:
    parser = ThinkParser()
    assert parser.feed("<think>one ") == [("thinking", "one")]
    assert parser.feed("two") == [("thinking", " two")]
    assert parser.feed(" </th") == []
    assert parser.feed("ree") == [("thinking", " </three")]
    assert parser.feed("</think>ok") == [("text", "ok")]
    assert parser.phase is Phase.ANSWER


@pytest.mark.parametrize(
    ("tail", "opened"),
    [("<think>\n", True), ("<think>", True), ("<think>\n</think>", False), ("assistant\n", False), ("", False)],
)
def test_a_prompt_may_open_the_thinking(tail: str, opened: bool) -> None:
    assert opened_by((Segment("x", control=True), Segment(tail))) is opened
    assert opened_by(tuple(Segment(char) for char in tail)) is opened


@pytest.mark.parametrize(
    ("answer", "thinking", "text"),
    [
        ("<thi", "", ""),
        ("<think>cut </thi", "cut", ""),
        ("<think>cut <", "cut", ""),
        ("<think>cut", "cut", ""),
        ("<think>done</think>", "done\n", ""),  # the line break says that the thinking is over
        ("<think>done</think>\n\n", "done\n", ""),
        ("<think>done</think>\n\nYes", "done", "Yes"),
        ("<think></think>", "", ""),
        (f"<think>ended{spent(9)}", "ended\n\nTime is up at 9 tokens: the answer follows.", ""),
        (f"<think>ended{spent(9)}</thi", "ended\n\nTime is up at 9 tokens: the answer follows.", ""),
        ("Yes <thi", "", "Yes <thi"),
    ],
)
def test_an_answer_that_was_cut_off_shows_no_part_of_a_tag(answer: str, thinking: str, text: str) -> None:
    assert parse([answer], cut=True) == {"thinking": thinking, "text": text}
    assert parse(list(answer), cut=True) == {"thinking": thinking, "text": text}


def test_how_thinking_ended_can_be_told_afterwards() -> None:
    assert ended_by(parse([f"<think>so{spent(4096)}Yes"])["thinking"]) == End(4096)
    assert ended_by(parse([f"<think>so{wanted()}Yes"])["thinking"]) == End(0)
    assert ended_by(parse(["<think>so</think>Yes"])["thinking"]) is None


PLAIN = (Segment("assistant", control=True), Segment("\n\n"))
OPENED = (Segment("assistant\n"), Segment("<think>\n"))
BARE = (Segment("assistant\n<think>"),)
CLOSED = (Segment("assistant\n<think>\n</think>"),)
TOLD = "so\n\nTime is up at 9 tokens: the answer follows."


@pytest.mark.parametrize(
    ("prompt", "thinking", "text", "behind"),
    [
        (PLAIN, "so", "", "<think>\nso"),
        (PLAIN, "so\n", "", "<think>\nso\n</think>\n\n"),
        (PLAIN, TOLD, "", f"<think>\n{TOLD}\n</think>\n\n"),
        (PLAIN, "so", "Yes", "<think>\nso\n</think>\n\nYes"),
        (PLAIN, "", "Yes", "Yes"),
        (OPENED, "so", "", "so"),
        (OPENED, "so\n", "", "so\n</think>\n\n"),
        (OPENED, "so", "Yes", "so\n</think>\n\nYes"),
        (OPENED, "", "Yes", "\n</think>\n\nYes"),  # it had thought nothing
        (BARE, "so", "", "\nso"),
        (BARE, "", "Yes", "\n\n</think>\n\nYes"),
        (CLOSED, "", "Yes", "\n\nYes"),
    ],
)
def test_an_answer_goes_on_where_it_was(prompt: Prompt, thinking: str, text: str, behind: str) -> None:
    begun = Message(Role.ASSISTANT, text, thinking)
    assert with_begun(prompt, begun) == (*prompt, Segment(behind))


@given(answer=ANSWERS, cut=st.integers(0, 120), opened=st.booleans())
@settings(max_examples=200, deadline=None)
def test_what_goes_on_is_what_would_have_come(answer: str, cut: int, opened: bool) -> None:
    """Cut anywhere, an answer goes on in the phase it was in, and the model writes its next tag whole."""
    before = ThinkParser(thinking=opened)
    found = before.feed(answer[:cut])
    phase, pending = before.phase, before.in_tag
    found += before.finish(cut=True)
    said = {kind: "".join(text for k, text in found if k == kind) for kind in ("thinking", "text")}
    begun = Message(Role.ASSISTANT, said["text"], said["thinking"])
    if not said["text"] and not said["thinking"].strip():
        return  # there is nothing to go on from
    after = going_on(begun)
    assert (after.phase is Phase.THINKING) == (phase is Phase.THINKING)
    if not pending and phase is Phase.THINKING:
        rest = after.feed("more</think>Yes") + after.finish()
        assert rest == [("thinking", "more"), ("text", "Yes")]
