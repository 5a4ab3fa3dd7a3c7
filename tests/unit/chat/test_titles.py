"""Titles by the model: what is asked, and what is taken of the reply."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from desktop.chat.conversation import Conversation, StoredMessage
from desktop.chat.messages import Message, Role, ThinkingMode
from desktop.chat.options import ChatOptions
from desktop.chat.titles import ANSWER_LENGTH, LONGEST, title_from, title_request

NOW = datetime(2026, 1, 1, tzinfo=UTC)


def exchange(mode: ThinkingMode | None, answer: str = "Blue.", instructions: str = "") -> Conversation:
    """A question with its answer."""
    nodes = (
        StoredMessage(1, 7, None, Role.USER, "What colour is the sea?", NOW),
        StoredMessage(2, 7, 1, Role.ASSISTANT, answer, NOW, thinking="Hm.", mode=mode),
    )
    return Conversation(7, "What colour is the sea?", nodes, 2, options=ChatOptions(instructions=instructions))


def test_the_request_is_the_chats_prompt_with_one_more_message() -> None:
    request = title_request(exchange(ThinkingMode.OFF, instructions="Be brief."))
    assert request.aside
    assert request.mode is ThinkingMode.OFF
    assert request.instructions == "Be brief."
    assert request.overrides.temperature == 0.0
    assert request.messages[:2] == (
        Message(Role.USER, "What colour is the sea?"),
        Message(Role.ASSISTANT, "Blue."),
    )
    assert request.messages[2].role is Role.USER
    assert request.begun == Message(Role.ASSISTANT, '"')


def test_where_the_model_thinks_its_thought_is_over() -> None:
    begun = title_request(exchange(ThinkingMode.ON)).begun
    assert begun is not None
    assert begun.thinking
    assert begun.text == '"'


def test_of_a_long_answer_the_beginning_is_read() -> None:
    request = title_request(exchange(None, "x" * 10_000))
    assert len(request.messages[1].text) == ANSWER_LENGTH
    assert request.mode is ThinkingMode.OFF


@pytest.mark.parametrize(
    ("reply", "title"),
    [
        ('Colour of the Sea"', "Colour of the Sea"),
        ("Colour of the Sea.", "Colour of the Sea"),
        ('\n  "Colour of the Sea" is a good title', "Colour of the Sea"),
        ("Title: **Colour of the Sea**\nIt says", "Colour of the Sea"),
        ("# Colour  of\tthe Sea", "Colour of the Sea"),
        ("Farbe des Meeres“", "Farbe des Meeres"),
        ("海的颜色。", "海的颜色"),
        ("What is it?", "What is it?"),
        ("", ""),
        (' "" ', ""),
        ("**", ""),
        ("x" * (LONGEST + 1), ""),
        ("word " * 30, "word word word word word word word word word word word word…"),
    ],
)
def test_what_is_taken_of_a_reply(reply: str, title: str) -> None:
    assert title_from(reply) == title
    assert len(title) <= LONGEST + 1
