"""Whole turns with tools on the real engine: the demo model has to call, and goes on with what came of it."""

from __future__ import annotations

import asyncio
import json
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.chat.ahead import Desk, next_request
from desktop.chat.conversation import MessageState
from desktop.chat.engine import LoadSpec
from desktop.chat.formatted import FormattedModel
from desktop.chat.messages import FinishReason, ThinkingMode
from desktop.chat.options import Overrides
from desktop.chat.rounds import ToolHappened
from desktop.chat.session import ModelSession
from desktop.chat.tools import Choosing, RunState, Tool, ToolChoice, ToolStarted
from desktop.chat.turn import AnswerEnded, AnswerProgress, CallDelta, TurnEvent, TurnLoop, TurnSettings
from desktop.store.database import Store
from desktop.store.recorder import StoreRecorder
from tests.helpers.engine import load, open_engine, patiently
from tests.helpers.models import demo_model
from tests.helpers.store_files import opened
from tests.helpers.tool_scripts import ScriptToolbox

pytestmark = pytest.mark.e2e

SCHEMA = json.dumps(
    {
        "type": "object",
        "properties": {"city": {"type": "string", "maxLength": 12}},
        "required": ["city"],
        "additionalProperties": False,
    }
)
SETTINGS = TurnSettings(
    ThinkingMode.OFF, overrides=Overrides(seed=1), max_tokens=40, tool_choice=ToolChoice(Choosing.NAMED, "weather")
)


class Weather(ScriptToolbox):
    """One tool with a schema."""

    async def tools(self, conversation: int | None, off: object = ()) -> tuple[Tool, ...]:
        return (Tool("weather", "The weather of a city.", SCHEMA),)


async def whole_turn(loop: TurnLoop, conversation: int, parent: int | None, settings: TurnSettings) -> list[TurnEvent]:
    sent = loop.send(conversation, parent, "What is the weather in Paris?", settings)
    return [event async for event in sent]


def test_a_turn_calls_reads_its_cut_result_and_what_was_read_ahead_is_not_read_again(tmp_path: Path) -> None:
    long = "Paris is sunny. " * 1000
    toolbox = Weather({"weather": lambda _: long})

    async def talk(store: Store) -> None:
        async with open_engine() as engine:
            session = ModelSession(engine)
            async for _ in session.load(LoadSpec(demo_model(), context=768, threads=1)):
                pass
            loop = TurnLoop(session, StoreRecorder(store), toolbox)
            conversation = await store.call(lambda history: history.create())
            events = await whole_turn(loop, conversation, None, SETTINGS)
            ended = events[-1]
            assert isinstance(ended, AnswerEnded)
            (step,) = ended.message.steps()
            (run,) = step.runs
            assert run.call == toolbox.ran[0]
            assert set(json.loads(run.call.arguments)) == {"city"}
            assert [event for event in events if isinstance(event, CallDelta)]
            assert (run.state, run.whole) == (RunState.DONE, long)
            assert 200 < len(run.result) < len(long)
            assert ended.message.state is MessageState.DONE
            assert ended.message.usage.total_tokens < 768

            path = tuple(one for node in await StoreRecorder(store).path(ended.message.id) for one in node.messages())
            draft = next_request(Desk(conversation, path, SETTINGS.mode, text="Thank you very much"))
            assert draft is not None
            ahead = await session.prefill(await loop.with_tools(draft, conversation, ()))
            assert ahead is not None
            free = replace(SETTINGS, tool_choice=ToolChoice(), max_tokens=8)
            sent = loop.send(conversation, ended.message.id, "Thank you very much, friend", free)
            read = [event.progress async for event in sent if isinstance(event, AnswerProgress)]
            assert read[0].cached >= ahead.total - 1

    with opened(tmp_path) as store:
        asyncio.run(patiently(talk(store)))


def test_a_turn_that_is_stopped_in_a_tool_goes_on_with_the_same_prompt(tmp_path: Path) -> None:
    toolbox = Weather({"weather": lambda _: asyncio.Event()})

    async def talk(store: Store) -> None:
        async with open_engine() as engine:
            loop = TurnLoop(FormattedModel(engine, await load(engine, context=1024)), StoreRecorder(store), toolbox)
            conversation = await store.call(lambda history: history.create())
            async for event in loop.send(conversation, None, "What is the weather in Paris?", SETTINGS):
                if isinstance(event, ToolHappened) and isinstance(event.event, ToolStarted):
                    await loop.stop()
            assert isinstance(event, AnswerEnded)
            stopped = event.message
            assert (stopped.reason, stopped.steps()[0].runs[0].state) == (FinishReason.STOPPED, RunState.STOPPED)
            toolbox.deeds["weather"] = lambda _: "sunny"
            *_, event = [event async for event in loop.resume(stopped.id, SETTINGS)]
            assert isinstance(event, AnswerEnded)
            (run,) = event.message.steps()[0].runs
            assert run.result == "sunny"
            assert toolbox.ran == [run.call] * 2

    with opened(tmp_path) as store:
        asyncio.run(patiently(talk(store)))
