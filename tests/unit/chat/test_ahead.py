"""What is read ahead and when, by a timer that is wound by hand; and that the next prompt begins with it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable
from dataclasses import replace

import pytest
from tokenizers import Tokenizer

from desktop.chat.ahead import (
    LONGEST_WORD,
    OPEN_END,
    PAUSE,
    REST,
    Desk,
    ReadAhead,
    next_request,
    read_while,
    settled,
    up_to_open_end,
)
from desktop.chat.attachments import with_attachments
from desktop.chat.conversation import Attachment
from desktop.chat.engine import CachedTokens, ModelInfo, Prompt, Segment
from desktop.chat.formats.nemotron import render
from desktop.chat.formatted import FormattedModel
from desktop.chat.messages import Message, Role, ThinkingMode
from desktop.chat.model import ChatRequest
from tests.helpers.chat_engine import ScriptEngine, model_info
from tests.helpers.checkpoints import nemotron_folder

NEMOTRON = model_info(name="Llama 3.1 Nemotron Nano 4B v1.1", template="")
PATH = (
    Message(Role.USER, "Why is the sea blue?"),
    Message(Role.ASSISTANT, "It takes the red out of the light.", "The user asks about water. " * 40),
)
DESK = Desk(1, PATH, ThinkingMode.ON)
FILE = Attachment("notes.txt", "Ships and ropes.\nRain.")


class Clock:
    """A timer whose time comes when the test says so."""

    def __init__(self) -> None:
        self.waits: float | None = None

    def start(self, seconds: float) -> None:
        self.waits = seconds

    def stop(self) -> None:
        self.waits = None


class Reader:
    """A ReadAhead with its timer and what it asked for."""

    def __init__(self) -> None:
        self.clock = Clock()
        self.read: list[ChatRequest] = []
        self.given_up: list[None] = []
        self.ahead = ReadAhead(self.clock, lambda one: (self.given_up if one is None else self.read).append(one))  # type: ignore[arg-type]

    def see(self, desk: Desk | None, *, answered: bool = False) -> float | None:
        """Show a desk; how long the timer waits now."""
        self.ahead.see(desk, answered=answered)
        return self.clock.waits

    def wait(self) -> list[ChatRequest]:
        """Let the time come, if it is waited for; what was asked for since the last time."""
        before = len(self.read)
        if self.clock.waits is not None:
            self.clock.stop()
            self.ahead.due()
        return self.read[before:]

    def last(self) -> str:
        """The text of the last message of what was asked for last."""
        return self.read[-1].messages[-1].text


def test_an_answers_end_is_acted_on_at_once_and_without_its_thinking() -> None:
    reader = Reader()
    reader.see(None)
    assert reader.see(DESK, answered=True) == 0
    [request] = reader.wait()
    assert request == ChatRequest((*PATH, Message(Role.USER, "")), ThinkingMode.ON)


def test_an_opened_conversation_is_read_after_a_rest_and_skimming_reads_nothing() -> None:
    reader = Reader()
    for number in range(5):
        assert reader.see(replace(DESK, conversation=number)) == REST
    [request] = reader.wait()
    assert request.messages[:-1] == PATH
    assert reader.see(replace(DESK, conversation=4)) is None, "nothing is new"
    assert reader.see(replace(DESK, conversation=4, mode=ThinkingMode.OFF)) == REST, (
        "the prompt is another from the top"
    )
    assert reader.wait()[0].mode is ThinkingMode.OFF
    assert reader.see(replace(DESK, conversation=4, mode=ThinkingMode.OFF, tools_off=("look",))) == REST
    assert len(reader.wait()) == 1, "other tools are another prompt too"


def test_what_was_left_for_an_empty_conversation_is_given_up() -> None:
    reader = Reader()
    reader.see(DESK)
    reader.wait()
    assert reader.see(Desk(None, (), ThinkingMode.ON)) == REST
    assert reader.wait() == []
    reader.ahead.due()
    assert len(reader.given_up) == 1, "once is enough"
    reader.see(DESK)
    assert len(reader.wait()) == 1


def test_a_draft_is_read_after_a_pause_without_its_last_word() -> None:
    reader = Reader()
    reader.see(DESK)
    reader.wait()
    for text in ("T", "Te", "Tell", "Tell me abo"):
        assert reader.see(replace(DESK, text=text)) == PAUSE
    reader.wait()
    assert reader.last() == "Tell me"
    assert reader.see(replace(DESK, text="Tell me abou")) == PAUSE
    assert reader.wait() == [], "nothing of it is new"
    reader.see(replace(DESK, text="Tell me about ships"))
    reader.wait()
    assert reader.last() == "Tell me about"


def test_typing_does_not_put_off_a_conversation_that_was_just_opened() -> None:
    reader = Reader()
    reader.see(DESK)
    assert reader.see(replace(DESK, text="Tell me more")) == REST
    reader.wait()
    assert reader.last() == "Tell me"
    assert reader.see(replace(DESK, text="Tell me more of it")) == PAUSE


def test_an_attachment_is_read_at_once() -> None:
    reader = Reader()
    reader.see(DESK)
    reader.wait()
    assert reader.see(replace(DESK, attachments=(FILE,))) == 0
    reader.wait()
    assert reader.last() == with_attachments("", (FILE,)) + "\n\n"
    reader.see(replace(DESK, attachments=(FILE,), text="What is it about?"))
    reader.wait()
    assert reader.last() == with_attachments("What is it", (FILE,))


def test_while_a_turn_runs_nothing_is_read_and_afterwards_all_may_be_asked_again() -> None:
    reader = Reader()
    reader.see(DESK, answered=True)
    assert len(reader.wait()) == 1
    reader.see(replace(DESK, text="And "))
    assert reader.see(None) is None
    assert reader.wait() == []
    reader.see(DESK)
    assert len(reader.wait()) == 1, "the turn has changed what the memory holds"


def test_what_was_refused_may_be_asked_again() -> None:
    reader = Reader()
    reader.see(DESK)
    reader.wait()
    reader.ahead.due()
    assert len(reader.read) == 1
    reader.ahead.refused()
    reader.ahead.due()
    assert len(reader.read) == 2


def test_an_empty_chat_and_an_answer_that_was_cut_off_are_left_alone_until_something_is_written() -> None:
    assert next_request(replace(DESK, messages=())) is None
    assert next_request(replace(DESK, cut=True)) is None
    assert next_request(replace(DESK, messages=(), text="Tell me")) is not None
    assert next_request(replace(DESK, cut=True, attachments=(FILE,))) is not None
    assert next_request(replace(DESK, messages=(), text="  ", instructions="Be brief.")) is None


@pytest.mark.parametrize(
    ("draft", "kept"),
    [
        ("", ""),
        ("   ", ""),
        ("word", ""),
        ("  two words", "two"),
        ("two words ", "two"),
        ("a line\nand one m", "a line\nand one"),
        ("One line.\n\n  Next", "One line.\n\n"),
        ("海" * 30, "海" * 26),
        ("x " + "y" * LONGEST_WORD, "x"),
    ],
)
def test_the_end_of_a_draft_is_left_out(draft: str, kept: str) -> None:
    assert settled(draft) == kept


def test_a_template_that_loses_the_mark_gives_nothing() -> None:
    assert up_to_open_end((Segment("a"), Segment("b"))) == ()
    assert up_to_open_end((Segment("a", control=True), Segment(f"b{OPEN_END}c{OPEN_END}"), Segment("d"))) == (
        Segment("a", control=True),
        Segment("b"),
    )


# -- what is computed is what the next prompt begins with


def beginning(info: ModelInfo, request: ChatRequest) -> Prompt:
    return asyncio.run(FormattedModel(ScriptEngine(info=info), info).ahead(request))


def text(prompt: Prompt) -> str:
    return "".join(segment.text for segment in prompt)


@pytest.mark.parametrize("mode", list(ThinkingMode))
@pytest.mark.parametrize("info", [NEMOTRON, model_info(), model_info(template="")], ids=["nemotron", "chatml", "none"])
def test_every_next_prompt_begins_with_what_was_read(info: ModelInfo, mode: ThinkingMode) -> None:
    engine = ScriptEngine(info=info)
    model = FormattedModel(engine, info)
    for written, sent in (("", "Why?"), ("Tell me", "Tell me more"), (f"{'x' * 50}", f"{'x' * 46}yy")):
        request = next_request(replace(DESK, mode=mode, text=written, instructions="Be brief."))
        assert request is not None
        read = asyncio.run(model.ahead(request))
        real = replace(request, messages=(*PATH, Message(Role.USER, sent)))
        asyncio.run(model.count(real))
        prompt = asyncio.run(model._prompt(real))
        assert text(prompt).startswith(text(read))
        assert (
            text(prompt)[len(text(read)) :].lstrip().startswith(sent.removeprefix(request.messages[-1].text).lstrip())
        )
        assert PATH[1].thinking.strip() not in text(read)


def test_of_nemotrons_prompt_every_token_is_found_again() -> None:
    tokenizer = Tokenizer.from_file(str(nemotron_folder() / "tokenizer.json"))

    def tokens(prompt: Prompt) -> list[int]:
        """As the worker makes them: each segment for itself."""
        return [id for segment in prompt for id in tokenizer.encode(segment.text, add_special_tokens=False).ids]

    for written, sent in (
        ("", "Why is that?"),
        ("Tell me about the hi", "Tell me about the history of ships"),
        ("1234 and 56", "1234 and 5678"),
        ("def f(x):\n    retu", "def f(x):\n    return x"),
        ("One line.\n\nAnd ano", "One line.\n\nAnd another"),
        ("Schöne Grüß", "Schöne Grüße"),
    ):
        request = next_request(replace(DESK, text=written))
        assert request is not None
        read = tokens(beginning(NEMOTRON, request))
        real = tokens(render((*PATH, Message(Role.USER, sent)), ThinkingMode.ON))
        assert real[: len(read)] == read, written
        new = len(tokenizer.encode(sent.removeprefix(settled(written)), add_special_tokens=False).ids)
        assert len(real) - len(read) <= new + 5, "but for the new words only the next answer's header is left"


# -- mains


def test_reading_ends_where_it_may_not_go_on() -> None:
    async def run() -> None:
        allowed, began, ended = [True, True, False], asyncio.Event(), asyncio.Event()

        async def may() -> bool:
            return allowed.pop(0)

        async def read() -> CachedTokens | None:
            began.set()
            try:
                await asyncio.Event().wait()
            finally:
                ended.set()
            return None

        assert await read_while(may, read, every=0.0) is None
        await ended.wait()
        assert began.is_set()
        began.clear()
        allowed[:] = [False]
        assert await read_while(may, read) is None
        assert not began.is_set(), "not even begun"
        assert await read_while(_yes, _done) == CachedTokens(1, 1, 1)

    asyncio.run(run())


def _yes() -> Awaitable[bool]:
    return asyncio.sleep(0, True)


async def _done() -> CachedTokens:
    return CachedTokens(1, 1, 1)
