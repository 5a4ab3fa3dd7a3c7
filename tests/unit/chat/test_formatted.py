"""A formatted model: events, exact thinking tokens, sampling, refusals."""

from __future__ import annotations

import asyncio
import itertools

import pytest

from desktop.chat.ending import spent, wanted
from desktop.chat.engine import CompletionRequest, PromptProgress, PromptTooLong, ThinkingLimit
from desktop.chat.formatted import FormattedModel
from desktop.chat.messages import FinishReason, Message, Outcome, Role, Sampling, ThinkingMode
from desktop.chat.model import ChatEvent, ChatRequest, TextDelta, ThinkingDelta
from desktop.chat.options import Overrides
from tests.helpers.chat_engine import ScriptEngine, Step, model_info

NEMOTRON = model_info(name="Llama 3.1 Nemotron Nano 4B v1.1", template="")
REQUEST = ChatRequest((Message(Role.USER, "Hi"),), ThinkingMode.ON)


def answer(*script: Step, request: ChatRequest = REQUEST) -> tuple[list[ChatEvent], CompletionRequest]:
    """The events of one answer, by a clock that ticks a second a reading, and what the engine was asked."""
    engine = ScriptEngine(script, info=NEMOTRON)
    clock = itertools.count().__next__

    async def collect() -> list[ChatEvent]:
        return [event async for event in FormattedModel(engine, NEMOTRON, clock=lambda: float(clock())).stream(request)]

    return asyncio.run(collect()), engine.requests[0]


def test_parses_thinking_and_counts_its_tokens() -> None:
    events, _ = answer("<th", "ink>", "\n", "Hm", " ok", "</", "think>", "\n\n", "Yes", "!")
    outcome = events.pop()
    assert events == [
        PromptProgress(10, 10, 4),
        ThinkingDelta("Hm", 4),
        ThinkingDelta(" ok", 5),
        TextDelta("Yes", 2),
        TextDelta("!", 3),
    ]
    assert isinstance(outcome, Outcome)
    assert outcome.reason is FinishReason.STOP
    assert (outcome.usage.thinking_tokens, outcome.usage.completion_tokens) == (7, 10)
    assert outcome.timings.prompt_per_second == 100.0
    assert outcome.sampling == Sampling(temperature=0.6, top_p=0.95)


def test_measures_thinking_from_the_first_token_to_the_closing_one() -> None:
    outcome = answer("<think>", "a", "b</think>", "c", "d")[0][-1]
    assert isinstance(outcome, Outcome)
    assert outcome.thinking_ms == 2000.0


@pytest.mark.parametrize(
    ("script", "thinking_tokens", "thinking_ms"),
    [
        (["Hello", " you"], 0, 0.0),
        (["<thi", "s"], 0, 0.0),
        (["<think>", "endless"], 2, 2000.0),
        (["<think></think>x"], 1, 0.0),
        ([], 0, 0.0),
    ],
)
def test_counts_unusual_answers(script: list[str], thinking_tokens: int, thinking_ms: float) -> None:
    outcome = answer(*script)[0][-1]
    assert isinstance(outcome, Outcome)
    assert outcome.usage.thinking_tokens == thinking_tokens
    assert outcome.thinking_ms == thinking_ms


def test_asks_the_engine_by_mode_and_overrides() -> None:
    _, asked = answer("x")
    assert (asked.sampling.temperature, asked.sampling.top_p, asked.max_tokens) == (0.6, 0.95, 32_768)
    overrides = Overrides(temperature=0.0, seed=7)
    _, asked = answer("x", request=ChatRequest(REQUEST.messages, ThinkingMode.ON, overrides=overrides, max_tokens=5))
    assert (asked.sampling.temperature, asked.sampling.seed, asked.sampling.top_p) == (0.0, 7, 0.95)
    assert asked.max_tokens == 5


def test_a_prefilled_thought_is_thinking() -> None:
    info = model_info()
    engine = ScriptEngine(["so", "</think>", "yes"], info=info)

    async def collect() -> list[ChatEvent]:
        return [event async for event in FormattedModel(engine, info).stream(REQUEST)]

    events = asyncio.run(collect())
    assert events[1:3] == [ThinkingDelta("so", 1), TextDelta("yes", 1)]
    assert engine.requests[0].prompt[-1].text == "<think>\n"


def test_a_conversation_that_does_not_fit_is_refused_with_the_numbers() -> None:
    with pytest.raises(PromptTooLong) as refused:
        answer(PromptTooLong("engine's words", 9310, 8192))
    assert refused.value.text == (
        "The conversation has 9,310 tokens and the context holds 8,192: "
        "start a new chat or load the model with a larger context."
    )
    assert (refused.value.tokens, refused.value.context) == (9310, 8192)


def test_closing_the_stream_stops_the_engine() -> None:
    engine = ScriptEngine(["a", "b", "c"], info=NEMOTRON)

    async def abandon() -> None:
        stream = FormattedModel(engine, NEMOTRON).stream(REQUEST)
        async for event in stream:
            if isinstance(event, TextDelta):
                break
        await stream.aclose()

    asyncio.run(abandon())
    assert engine.closed_early == 1


def test_a_stop_while_the_prompt_is_rendered_is_not_lost() -> None:
    info = model_info()
    engine = ScriptEngine(["never"], info=info)
    model = FormattedModel(engine, info)
    render = engine.render

    async def slow_render(*values: object) -> object:
        await model.stop()
        return await render(*values)  # type: ignore[arg-type]

    engine.render = slow_render  # type: ignore[method-assign, assignment]

    async def collect() -> list[ChatEvent]:
        return [event async for event in model.stream(REQUEST)]

    assert asyncio.run(collect()) == [Outcome(FinishReason.STOPPED)]
    assert engine.requests == []


def test_counts_the_tokens_of_a_request() -> None:
    model = FormattedModel(ScriptEngine(info=NEMOTRON), NEMOTRON)
    assert asyncio.run(model.count(REQUEST)) > 3
    assert (model.name, model.context, model.default_mode) == (NEMOTRON.name, 8192, ThinkingMode.ON)


def stopped_at(*stops: str) -> ChatRequest:
    """A request whose answer ends at these texts."""
    return ChatRequest(REQUEST.messages, ThinkingMode.ON, stops=stops)


def test_a_stop_split_over_tokens_ends_the_answer_and_is_not_shown() -> None:
    events, _ = answer("One", ". E", "N", "D", " two", " three", request=stopped_at("END"))
    outcome = events[-1]
    assert "".join(event.text for event in events if isinstance(event, TextDelta)) == "One. "
    assert isinstance(outcome, Outcome)
    assert outcome.reason is FinishReason.STOP
    assert outcome.usage.completion_tokens == 4  # the engine was told


def test_stops_mean_nothing_in_thinking() -> None:
    events, _ = answer("<think>", "a\n\nb", "</think>", "c", "\n", "\nd", request=stopped_at("\n\n"))
    assert "".join(event.text for event in events if isinstance(event, ThinkingDelta)) == "a\n\nb"
    assert "".join(event.text for event in events if isinstance(event, TextDelta)) == "c"


def test_what_only_began_a_stop_is_shown_at_the_end() -> None:
    events, _ = answer("Yes", " EN", request=stopped_at("END"))
    assert "".join(event.text for event in events if isinstance(event, TextDelta)) == "Yes EN"


def begun(thinking: str, text: str = "", *, budget: int = 0) -> ChatRequest:
    """A request that goes on with an answer."""
    return ChatRequest(REQUEST.messages, ThinkingMode.ON, begun=Message(Role.ASSISTANT, text, thinking), budget=budget)


@pytest.mark.parametrize(
    ("request_", "expected"),
    [
        (REQUEST, ThinkingLimit(0, False, spent(0), wanted())),
        (ChatRequest(REQUEST.messages, ThinkingMode.ON, budget=64), ThinkingLimit(64, False, spent(64), wanted())),
        (ChatRequest(REQUEST.messages, ThinkingMode.OFF, budget=64), None),
        (ChatRequest(REQUEST.messages, ThinkingMode.STRICT, budget=64), None),
        (ChatRequest(REQUEST.messages, ThinkingMode.ON, budget=64, aside=True), None),
        (begun("one two three", budget=64), ThinkingLimit(61, True, spent(64), wanted())),
        (begun("one two three", budget=2), ThinkingLimit(1, True, spent(2), wanted())),
        (begun("one two three"), ThinkingLimit(0, True, spent(0), wanted())),
        (begun("one two three\n", budget=64), ThinkingLimit(1, False, spent(64), wanted())),
        (begun("one two three", "Yes", budget=64), None),
    ],
)
def test_tells_the_engine_how_long_to_think(request_: ChatRequest, expected: ThinkingLimit | None) -> None:
    """Words stand in for tokens; what goes on has what is left of its budget."""
    assert answer("x", request=request_)[1].thinking == expected


@pytest.mark.parametrize(
    ("budget", "max_tokens", "expected"),
    [
        (8192, 0, 8192 - 16 - 1024),  # the prompt has 16 words, the context 8,192 tokens
        (7000, 0, 7000),
        (8192, 4096, 4096 - 1024),
        (8192, 400, 300),
        (8192, 255, 8192),
        (0, 400, 0),  # no limit was asked for
    ],
)
def test_a_budget_leaves_room_for_the_text(budget: int, max_tokens: int, expected: int) -> None:
    request = ChatRequest(REQUEST.messages, ThinkingMode.ON, max_tokens=max_tokens, budget=budget)
    limit = answer("x", request=request)[1].thinking
    assert limit is not None
    assert limit.budget == expected
    assert limit.closing == spent(expected)


def test_a_prompt_that_opens_the_thinking_is_told_of() -> None:
    info = model_info()
    engine = ScriptEngine(["x"], info=info)

    async def collect() -> list[ChatEvent]:
        return [event async for event in FormattedModel(engine, info).stream(REQUEST)]

    asyncio.run(collect())
    assert engine.requests[0].thinking == ThinkingLimit(0, True, spent(0), wanted())


def test_thinking_that_was_ended_counts_with_the_words_that_ended_it() -> None:
    told = spent(4).removesuffix("\n\n").removesuffix("</think>")
    pieces = ["<think>", "a", " b", " c", told, "</", "think", ">", "\n\n", "</", "think", ">", "Yes", "."]
    events, _ = answer(*pieces, request=ChatRequest(REQUEST.messages, ThinkingMode.ON, budget=4))
    outcome = events.pop()
    deltas = [event for event in events if isinstance(event, ThinkingDelta)]
    assert "".join(delta.text for delta in deltas) == "a b c\n\nTime is up at 4 tokens: the answer follows."
    assert [delta.tokens for delta in deltas] == [2, 3, 4, 5]
    assert {delta.budget for delta in deltas} == {4}
    assert [event for event in events if isinstance(event, TextDelta)] == [TextDelta("Yes", 5), TextDelta(".", 6)]
    assert isinstance(outcome, Outcome)
    assert outcome.usage.thinking_tokens == 8


def test_an_answer_that_is_cut_off_shows_no_half_a_tag() -> None:
    engine = ScriptEngine(["<think>", "so", " </thi"], info=NEMOTRON)
    model = FormattedModel(engine, NEMOTRON)

    async def collect() -> list[ChatEvent]:
        events = []
        async for event in model.stream(REQUEST):
            events.append(event)
            if isinstance(event, ThinkingDelta):
                await model.stop()
        return events

    events = asyncio.run(collect())
    assert [event.text for event in events if isinstance(event, ThinkingDelta)] == ["so"]


def test_continuing_behind_a_forced_end_goes_on_in_the_answer() -> None:
    ended = "so\n\nTime is up at 9 tokens: the answer follows."
    events, asked = answer("</think>", "\n", "Yes", request=begun(ended, budget=9))
    assert asked.prompt[-1].text == f"<think>\n{ended}\n</think>\n\n"
    assert [event.text for event in events if isinstance(event, ThinkingDelta | TextDelta)] == ["Yes"]
