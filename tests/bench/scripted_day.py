"""A day with several conversations, beside llama-server of the same llama.cpp: the sum of the times to first token.

    python -m tests.bench.scripted_day --server PATH [--model FILE] [--threads 1] [--idle 3] [--chats 6] [--turns 4]

Six conversations of four turns each, another one at every turn, and one restart after half of the turns. Both sides
have the same model, threads, context, flash attention and step, the same questions, greedy answers of at most so many
tokens, their own answers as history, and the same idle seconds before each question, in which a user reads and types.
Both days go side by side, turn by turn. The time is from sending the question to the first piece of text. The bar is
half of llama-server's sum. About five minutes with SmolLM2.

llama-server runs as a user has it: prompt cache of 8 GiB in RAM, idle slots saved to it, its own number of slots. It
stores nothing by itself; its slots' files are for programs that call for them. Nemodesk runs with its defaults: states
in RAM and on disk, and computing ahead as the window does: a chat that was opened is read after 1.5 seconds, and what
is typed so far at the last pause, which is put here behind two thirds of the question. ``--no-ahead`` leaves that out.
"""

from __future__ import annotations

import abc
import argparse
import asyncio
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from desktop.chat.ahead import REST, Desk, next_request
from desktop.chat.engine import LoadSpec, MemorySpec
from desktop.chat.formats import choose
from desktop.chat.messages import Message, Outcome, Role, ThinkingMode
from desktop.chat.model import ChatRequest, TextDelta
from desktop.chat.options import Overrides
from desktop.chat.session import ModelSession
from desktop.engine.local import LocalEngine
from tests.bench.llama_server import LlamaServer, Reply
from tests.helpers.engine import WORKER
from tests.helpers.models import demo_model

BAR = 0.5
TYPED = 2 / 3  # of the question, at the last pause
SENTENCE = "The old {topic} lay quiet under the rain, and the people of the town came to look at it in the evening. "
TOPICS = ("harbour", "garden", "railway", "library", "market", "lighthouse", "mill", "theatre")
QUESTIONS = (
    "Tell me about the {topic} of this town, which I describe here. ",
    "What would you change about the {topic}, and why? Please name three things and say who has to do them. ",
    "Who came to the {topic} in the evening, and what did they say about it to their neighbours at home? ",
    "Write a short letter about the {topic} to a friend who has never been there, and ask for a visit in spring. ",
)


def question(chat: int, turn: int, words: int) -> str:
    """A turn's question; the first one holds a text of about ``words`` words."""
    topic = TOPICS[chat % len(TOPICS)]
    text = QUESTIONS[turn % len(QUESTIONS)].format(topic=topic)
    return text + SENTENCE.format(topic=topic) * (words // 20 if turn == 0 else 1)


class Side(abc.ABC):
    """One side's conversations and times."""

    name = ""

    def __init__(self, options: argparse.Namespace) -> None:
        self.options = options
        self.chats: dict[int, tuple[Message, ...]] = {}
        self.replies: list[Reply] = []

    async def turn(self, chat: int, text: str) -> None:
        """Idle for as long as a user reads and types, then ask."""
        before = self.chats.get(chat, ())
        asked = (*before, Message(Role.USER, text))
        reply = await self.answered(before, asked)
        self.chats[chat] = (*asked, Message(Role.ASSISTANT, reply.text))
        self.replies.append(reply)

    @abc.abstractmethod
    async def start(self) -> None:
        """Load the model."""

    @abc.abstractmethod
    async def answered(self, before: tuple[Message, ...], asked: tuple[Message, ...]) -> Reply:
        """Idle and ask."""

    @abc.abstractmethod
    async def close(self) -> None:
        """End."""

    @property
    def total(self) -> float:
        """Seconds until the first token, of all turns."""
        return sum(reply.first for reply in self.replies)


def schedule(options: argparse.Namespace) -> Iterator[tuple[int, int]]:
    """Which chat has which turn, in order."""
    for turn in range(options.turns):
        for chat in range(options.chats):
            yield chat, turn


def request(messages: tuple[Message, ...], options: argparse.Namespace) -> ChatRequest:
    """A greedy turn without thinking."""
    overrides = Overrides(temperature=0.0)
    return ChatRequest(messages, ThinkingMode.OFF, overrides=overrides, max_tokens=options.tokens)


async def read_ahead(
    session: ModelSession, before: tuple[Message, ...], text: str, options: argparse.Namespace
) -> None:
    """What the window does while the user is at the chat and types."""
    await asyncio.sleep(REST)
    await read(session, Desk(1, before, ThinkingMode.OFF))
    await asyncio.sleep(max(0.0, options.idle * TYPED - REST))
    await read(session, Desk(1, before, ThinkingMode.OFF, text=text[: int(len(text) * TYPED)]))


async def read(session: ModelSession, desk: Desk) -> None:
    wanted = next_request(desk)
    if wanted is not None:
        await session.prefill(wanted)


class Ours(Side):
    """Nemodesk's engine and session, its states in ``folder``."""

    name = "Nemodesk"

    def __init__(self, options: argparse.Namespace, folder: Path) -> None:
        super().__init__(options)
        self._memory = MemorySpec(folder, 8 * 1024**3)

    async def start(self) -> None:
        options = self.options
        self._session = ModelSession(LocalEngine(WORKER))
        spec = LoadSpec(options.model, options.context, threads=options.threads, memory=self._memory)
        async for _ in self._session.load(spec):
            pass

    async def answered(self, before: tuple[Message, ...], asked: tuple[Message, ...]) -> Reply:
        work = read_ahead(self._session, before, asked[-1].text, self.options) if self.options.ahead else None
        ahead = asyncio.create_task(work) if work is not None else None
        await asyncio.sleep(self.options.idle)
        began, first, text = time.perf_counter(), 0.0, ""
        async for event in self._session.stream(request(asked, self.options)):
            if isinstance(event, TextDelta):
                first = first or time.perf_counter() - began
                text += event.text
        assert isinstance(event, Outcome)
        if ahead is not None:
            await ahead
        return Reply(text, first, event.usage.prompt_tokens, event.usage.cached_tokens)

    async def close(self) -> None:
        await self._session.close()


class Theirs(Side):
    """llama-server; ``renderer`` has the model loaded and renders the prompts, so that both sides read the same."""

    name = "llama-server"

    def __init__(self, options: argparse.Namespace, renderer: LocalEngine) -> None:
        super().__init__(options)
        assert renderer.status.model is not None
        self._renderer, self._format = renderer, choose(renderer.status.model)

    async def start(self) -> None:
        self._server = await asyncio.to_thread(LlamaServer, self.options)

    async def answered(self, before: tuple[Message, ...], asked: tuple[Message, ...]) -> Reply:
        prompt = await self._format.prompt(self._renderer, request(asked, self.options))
        await asyncio.sleep(self.options.idle)
        return await asyncio.to_thread(self._server.ask, "".join(part.text for part in prompt), self.options.tokens)

    async def close(self) -> None:
        await asyncio.to_thread(self._server.close)


async def run(options: argparse.Namespace, folder: Path) -> tuple[Side, Side]:
    """Both days, turn by turn beside one another: what else the computer does meets both."""
    renderer = LocalEngine(WORKER)
    async for _ in renderer.load(LoadSpec(options.model, 512, threads=1)):
        pass
    sides = (Ours(options, folder), Theirs(options, renderer))
    turns = list(schedule(options))
    for half in (turns[: len(turns) // 2], turns[len(turns) // 2 :]):
        for side in sides:
            await side.start()
        for chat, turn in half:
            for side in sides:
                await side.turn(chat, question(chat, turn, options.words))
        for side in sides:
            await side.close()
    await renderer.close()
    return sides


def show(options: argparse.Namespace, mine: Side, peer: Side) -> float:
    """Print the table; the ratio of the sums."""
    head = f"{'prompt':>7} {'cached':>7} {'ms':>8}"
    print(f"turn chat  {mine.name:>24}   {peer.name:>24}\n{'':10} {head}   {head}")
    half = options.chats * options.turns // 2
    for index, (chat, turn) in enumerate(schedule(options)):
        if index == half:
            print("-- restart")
        a, b = mine.replies[index], peer.replies[index]
        print(
            f"{turn + 1:4} {chat + 1:5} {a.prompt:7} {a.cached:7} {a.first * 1000:8.0f}   "
            f"{b.prompt:7} {b.cached:7} {b.first * 1000:8.0f}"
        )
    for name, part in (("before the restart", slice(0, half)), ("after it", slice(half, None))):
        sums = [sum(reply.first for reply in side.replies[part]) for side in (mine, peer)]
        print(f"{name:20}{sums[0]:8.2f} s / {sums[1]:8.2f} s = {sums[0] / sums[1]:.3f}")
    ratio = mine.total / peer.total
    print(f"{'all':20}{mine.total:8.2f} s / {peer.total:8.2f} s = {ratio:.3f}, bar {BAR}")
    return ratio


def main() -> int:
    """Status 1 when the bar is missed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--server", required=True, help="path of llama-server")
    parser.add_argument("--server-options", default="", help="more options for it")
    parser.add_argument("--model", type=Path, default=demo_model())
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--context", type=int, default=4096)
    parser.add_argument("--idle", type=float, default=3.0, help="seconds before each question")
    parser.add_argument("--chats", type=int, default=6)
    parser.add_argument("--turns", type=int, default=4)
    parser.add_argument("--words", type=int, default=400, help="words of the text in each first question")
    parser.add_argument("--tokens", type=int, default=48, help="most tokens of an answer")
    parser.add_argument("--no-ahead", dest="ahead", action="store_false")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        mine, peer = asyncio.run(run(options, Path(folder)))
    return 0 if show(options, mine, peer) <= BAR else 1


if __name__ == "__main__":
    sys.exit(main())
