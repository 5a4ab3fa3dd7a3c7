"""Turns recorded in a real history, by the real turn loop."""

from __future__ import annotations

import asyncio
from pathlib import Path

from desktop.chat.conversation import MessageState
from desktop.chat.engine import EngineDied
from desktop.chat.formatted import FormattedModel
from desktop.chat.messages import ThinkingMode
from desktop.chat.recorder import TurnRecorder
from desktop.chat.turn import AnswerEnded, TurnLoop, TurnSettings
from desktop.store.recorder import StoreRecorder
from tests.helpers.chat_engine import ScriptEngine, model_info
from tests.helpers.chat_recorder import MemoryRecorder
from tests.helpers.store_files import opened

SETTINGS = TurnSettings(ThinkingMode.ON)


async def talk(recorder: TurnRecorder, conversation: int) -> None:
    """A whole answer, a failed one, and the failed one once more."""
    engine = ScriptEngine(["Hm</think>", "Yes"], ["par", EngineDied("It died.")], ["So</think>whole"])
    loop = TurnLoop(FormattedModel(engine, model_info()), recorder)
    turns = [
        loop.send(conversation, None, "Hi", SETTINGS),
        loop.send(conversation, 2, "Bye", SETTINGS),
        loop.regenerate(3, SETTINGS),
    ]
    for events in turns:
        assert isinstance([event async for event in events][-1], AnswerEnded)


def test_the_history_records_what_memory_does(tmp_path: Path) -> None:
    memory = MemoryRecorder()
    asyncio.run(talk(memory, 1))
    with opened(tmp_path) as store:
        conversation = store.run(lambda history: history.create()).result()
        asyncio.run(talk(StoreRecorder(store), conversation))
        stored = store.run(lambda history: history.conversation(conversation)).result()
    told = [(n.id, n.parent, n.role, n.text, n.thinking, n.state, n.usage, n.error) for n in stored.nodes]
    assert told == [
        (n.id, n.parent, n.role, n.text, n.thinking, n.state, n.usage, n.error) for n in memory.messages.values()
    ]
    assert [n.state for n in stored.path()] == [MessageState.DONE] * 4
    assert [n.text for n in stored.path()] == ["Hi", "Yes", "Bye", "whole"]
    assert stored.nodes[3].state is MessageState.FAILED
    assert stored.nodes[3].thinking == "par"
    assert stored.title == "Hi"
