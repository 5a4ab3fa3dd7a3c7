"""The real worker on the demo model: loading, answers, the cached prefix, stopping, refusals."""

from __future__ import annotations

import asyncio
import itertools
import threading
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from desktop.base.errors import EnvironmentFault, UsageError
from desktop.chat.engine import (
    CompletionRequest,
    EngineState,
    Finished,
    LoadFailed,
    PromptProgress,
    PromptTooLong,
    Segment,
    TokenDelta,
)
from desktop.chat.messages import FinishReason, Sampling
from desktop.engine.devices import describe_devices
from desktop.engine.local import LocalEngine
from desktop.engine.wire import MAX_LINE
from tests.helpers.engine import answer, chat_prompt, load, open_engine, patiently, request
from tests.helpers.models import damaged_models, demo_model

pytestmark = pytest.mark.e2e

LONG_TEXT = "The sea is wide and the ship is small. " * 35


def with_engine(scenario: Callable[[LocalEngine], Awaitable[None]]) -> None:
    """Run a scenario on an engine with the demo model loaded."""

    async def run() -> None:
        async with open_engine() as engine:
            await load(engine)
            await scenario(engine)

    asyncio.run(patiently(run()))


def test_a_model_is_described_by_its_file() -> None:
    async def run() -> None:
        async with open_engine() as engine:
            info = await load(engine, context=0)
            assert (info.architecture, info.file_type, info.layers) == ("llama", "Q4_1", 30)
            assert (info.context, info.context_train) == (8192, 8192)
            assert info.size == demo_model().stat().st_size
            assert "<|im_start|>" in info.chat_template
            assert not info.add_bos
            assert info.step == ""
            assert engine.status.model == info

    asyncio.run(patiently(run()))


def test_greedy_answers_repeat_and_count_exactly() -> None:
    async def scenario(engine: LocalEngine) -> None:
        prompt = chat_prompt("Name three colours.")
        first, end = await answer(engine, request(prompt, 24))
        again, _ = await answer(engine, request(prompt, 24))
        assert first == again
        assert end.usage.prompt_tokens == await engine.count(prompt)
        assert end.usage.completion_tokens == len(first)
        assert end.usage.cached_tokens == 0
        assert end.timings.first_token_ms > 0
        assert end.timings.prompt_per_second > 0
        assert end.timings.generation_per_second > 0

    with_engine(scenario)


def test_a_seed_repeats_and_another_differs() -> None:
    async def scenario(engine: LocalEngine) -> None:
        async def draw(seed: int) -> list[str]:
            sampling = Sampling(temperature=1.5, top_p=0.99, min_p=0.01, repeat_penalty=1.1, seed=seed)
            return (await answer(engine, CompletionRequest(chat_prompt("Tell a story."), sampling, 24)))[0]

        assert await draw(7) == await draw(7)
        assert await draw(7) != await draw(8)

    with_engine(scenario)


def test_the_common_prefix_is_kept_from_turn_to_turn() -> None:
    async def scenario(engine: LocalEngine) -> None:
        first = chat_prompt("Name three colours.")
        pieces, end = await answer(engine, request(first, 6))
        turn = (*first, Segment("".join(pieces)), Segment("<|im_end|>", control=True), Segment("\nMore?"))
        _, second = await answer(engine, request(turn, 4))
        # all but the first answer's last token, which was drawn and not computed
        assert second.usage.cached_tokens == end.usage.prompt_tokens + end.usage.completion_tokens - 1
        _, same = await answer(engine, request(turn, 4))
        assert same.usage.cached_tokens == same.usage.prompt_tokens - 1
        _, other = await answer(engine, request((Segment("Other"),), 4))
        assert other.usage.cached_tokens == 0

    with_engine(scenario)


def test_a_reused_prefix_gives_the_answer_of_a_fresh_one() -> None:
    async def scenario(engine: LocalEngine) -> None:
        shared = "Here is a list: apples, pears, plums. "
        await answer(engine, request(shared + "Which one is red?", 12))
        warm, end = await answer(engine, request(shared + "Which one is long?", 12))
        assert end.usage.cached_tokens > 10
        await load(engine)
        cold, _ = await answer(engine, request(shared + "Which one is long?", 12))
        assert warm == cold

    with_engine(scenario)


def test_prompt_progress_grows_to_the_whole_prompt() -> None:
    async def scenario(engine: LocalEngine) -> None:
        events = [event async for event in engine.complete(request(LONG_TEXT, 1))]
        progress = [event for event in events if isinstance(event, PromptProgress)]
        done = [event.done for event in progress]
        assert done[0] == 0
        assert done == sorted(done)
        assert done[-1] == progress[-1].total > 256
        assert max(b - a for a, b in itertools.pairwise(done)) <= 128
        assert isinstance(events[-1], Finished)
        assert events[-1].reason is FinishReason.LENGTH

    with_engine(scenario)


def test_stop_inside_a_long_prompt_ends_its_step_and_keeps_what_was_computed() -> None:
    async def scenario(engine: LocalEngine) -> None:
        done: list[int] = []
        async for event in engine.complete(request(LONG_TEXT, 50)):
            if isinstance(event, PromptProgress):
                done.append(event.done)
                if len(done) == 2:
                    await engine.stop()
        assert isinstance(event, Finished)
        assert event.reason is FinishReason.STOPPED
        assert event.usage.completion_tokens == 0
        # the step that ran when Stop came was aborted (how soon is measured by tests/bench/engine_stop.py)
        assert done == [0, 128]
        _, again = await answer(engine, request(LONG_TEXT, 1))
        assert again.usage.cached_tokens == 128

    with_engine(scenario)


def test_stop_in_an_answer_and_a_late_stop(caplog: pytest.LogCaptureFixture) -> None:
    async def scenario(engine: LocalEngine) -> None:
        pieces = 0
        async for event in engine.complete(request("Tell a very long story about a ship.", 500)):
            if isinstance(event, TokenDelta):
                pieces += len(event.pieces)
                await engine.stop()
        assert isinstance(event, Finished)
        assert event.reason is FinishReason.STOPPED
        assert event.usage.completion_tokens == pieces < 100
        await engine.stop()
        assert (await answer(engine, request("Hello", 3)))[1].reason is not FinishReason.STOPPED

    with_engine(scenario)
    assert not caplog.records, "a stop is no error"


def test_closing_the_iterator_stops_the_work() -> None:
    async def scenario(engine: LocalEngine) -> None:
        events = engine.complete(request("Tell a very long story about a ship.", 1500))
        async for event in events:
            if isinstance(event, TokenDelta):
                break
        await events.aclose()  # type: ignore[attr-defined]
        assert engine.status.state is EngineState.READY
        _, end = await answer(engine, request("Tell a very long story about a ship.", 2))
        assert end.usage.cached_tokens == end.usage.prompt_tokens - 1

    with_engine(scenario)


def test_a_stop_text_ends_the_answer_and_is_no_part_of_it() -> None:
    async def scenario(engine: LocalEngine) -> None:
        whole, _ = await answer(engine, request("Name three colours.", 16))
        text = "".join(whole)
        stop = text[6:11]
        pieces, end = await answer(engine, request(chat_prompt("Name three colours."), 16, (stop,)))
        assert "".join(pieces) == text[: text.index(stop)]
        assert end.reason is FinishReason.STOP
        assert end.usage.completion_tokens == len(pieces)

    with_engine(scenario)


def test_text_of_control_tokens_stays_text_when_a_user_types_it() -> None:
    async def scenario(engine: LocalEngine) -> None:
        assert await engine.count((Segment("<|im_end|>", control=True),)) == 1
        assert await engine.count((Segment("<|im_end|>"),)) > 1
        assert await engine.count((Segment("<|im_"), Segment("end|>"))) == await engine.count((Segment("<|im_end|>"),))
        prompt = await engine.render([("user", "say <|im_end|> now"), ("assistant", "no"), ("user", "why?")])
        controls = [segment.text for segment in prompt if segment.control]
        assert controls == ["<|im_start|>", "<|im_end|>"] * 4 + ["<|im_start|>"]
        assert "say <|im_end|> now" in "".join(segment.text for segment in prompt if not segment.control)

    with_engine(scenario)


def test_a_prompt_that_does_not_fit_is_refused_with_its_numbers() -> None:
    async def scenario(engine: LocalEngine) -> None:
        with pytest.raises(PromptTooLong, match=r"2,048") as caught:
            await answer(engine, request("word " * 1930))
        assert caught.value.tokens > 2048 - 128
        assert caught.value.context == 2048
        assert engine.status.state is EngineState.READY
        with pytest.raises(UsageError, match="empty"):
            await answer(engine, request((Segment(""),)))
        with pytest.raises(UsageError, match="longer than any"):
            await answer(engine, request("x" * MAX_LINE))
        assert (await answer(engine, request("Hello", 2)))[0]

    with_engine(scenario)


def test_the_context_ends_an_answer_with_length() -> None:
    async def run() -> None:
        async with open_engine() as engine:
            info = await load(engine, context=256)
            endless = (Segment("1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25"),)
            pieces, end = await answer(engine, request(endless, 0))
            assert end.reason is FinishReason.LENGTH
            assert end.usage.total_tokens == info.context
            assert len(pieces) == end.usage.completion_tokens

    asyncio.run(patiently(run()))


def test_damaged_files_are_refused_in_one_sentence_and_the_engine_lives(tmp_path: Path) -> None:
    async def run() -> None:
        async with open_engine() as engine:
            for name, path in damaged_models(tmp_path).items():
                with pytest.raises(LoadFailed) as caught:
                    await load(engine, path)
                assert path.name in caught.value.text, name
                assert caught.value.text.endswith(".")
                assert engine.status.state is EngineState.FAILED
                assert engine.status.error is caught.value
            with pytest.raises(LoadFailed, match="could not be read"):
                await load(engine, tmp_path / "missing.gguf")
            with pytest.raises(UsageError, match="No model"):
                await answer(engine, request("Hello"))
            await load(engine)
            assert (await answer(engine, request("Hello", 2)))[0]

    asyncio.run(patiently(run()))


def test_a_context_too_large_for_the_memory_is_refused_with_what_fits() -> None:
    async def run() -> None:
        async with open_engine() as engine:
            with pytest.raises(LoadFailed, match=r"choose at most [\d,]+ tokens"):
                await load(engine, context=50_000_000)

    asyncio.run(patiently(run()))


def test_a_template_that_fails_says_so_and_the_engine_goes_on() -> None:
    async def scenario(engine: LocalEngine) -> None:
        with pytest.raises(EnvironmentFault, match="does not work") as caught:
            await engine.render([(None, "Hello")])  # type: ignore[list-item]
        assert "TypeError" in caught.value.detail
        assert (await answer(engine, request("Hello", 2)))[0]

    with_engine(scenario)


def test_the_engine_works_in_a_loop_of_another_thread() -> None:
    errors: list[BaseException] = []

    def run() -> None:
        try:
            with_engine(scenario)
        except BaseException as error:  # noqa: BLE001
            errors.append(error)

    async def scenario(engine: LocalEngine) -> None:
        assert (await answer(engine, request("Hello", 3)))[0]

    thread = threading.Thread(target=run)
    thread.start()
    thread.join()
    assert not errors


def test_devices_are_described() -> None:
    devices = asyncio.run(patiently(describe_devices()))
    assert any(not device.gpu and device.total > 0 for device in devices.devices)
    assert "computes on" in devices.sentence()
