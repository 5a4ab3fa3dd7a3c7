"""A program that runs one turn of an endless answer into a history: 50 tokens a second, each said on stdout.

Run as a fork (``fork_server``) of ``run``. A line is the monotonic time of a token and the token.
"""

from __future__ import annotations

import asyncio
import itertools
import os
import time
from collections.abc import AsyncIterator
from pathlib import Path

from desktop.chat.engine import CompletionRequest, EngineEvent, TokenDelta
from desktop.chat.formatted import FormattedModel
from desktop.chat.messages import ThinkingMode
from desktop.chat.turn import AnswerDelta, TurnLoop, TurnSettings
from desktop.store.database import Store
from desktop.store.recorder import StoreRecorder
from tests.helpers.chat_engine import ScriptEngine, model_info


class CountingEngine(ScriptEngine):
    """Counts for ever."""

    async def complete(self, request: CompletionRequest) -> AsyncIterator[EngineEvent]:
        for number in itertools.count():
            yield TokenDelta((f"{number} ",))
            await asyncio.sleep(0.02)


async def talk(store: Store) -> None:
    conversation = await store.call(lambda history: history.create())
    loop = TurnLoop(FormattedModel(CountingEngine(), model_info()), StoreRecorder(store))
    async for event in loop.send(conversation, None, "Count.", TurnSettings(ThinkingMode.OFF)):
        if isinstance(event, AnswerDelta):
            os.write(1, f"{time.monotonic()} {event.delta.text}\n".encode())


def run(file: str) -> None:
    asyncio.run(talk(Store(Path(file))))
