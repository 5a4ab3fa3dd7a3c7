"""``nemodesk bench``: the speed of a model on this computer, as a user meets it, beside the limit of its memory."""

from __future__ import annotations

import argparse
import asyncio
import dataclasses
import statistics
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import aclosing, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.base.errors import EnvironmentFault
from desktop.base.i18n import number, percent, tr
from desktop.base.paths import find_paths
from desktop.base.settings import load_settings
from desktop.chat.engine import LoadProgress, LoadSpec, MemorySpec
from desktop.chat.messages import Message, Outcome, Role, ThinkingMode
from desktop.chat.model import ChatRequest, TextDelta, ThinkingDelta
from desktop.chat.options import Overrides
from desktop.chat.session import ModelSession
from desktop.cli.chat import positive
from desktop.cli.output import Output
from desktop.cli.session import find_model
from desktop.library.library import Item

if TYPE_CHECKING:
    from desktop.engine.local import LocalEngine

SENTENCE = "The old harbour lay quiet under the rain, and the ships moved a little at their ropes. "
TASK = "Continue this story with many details, as long as you can, and never stop: "
NEXT = "And what happens after that?"
ROUNDS = 3
# seconds after which no further round begins: a large model on a processor takes a minute for one
ENOUGH = 15.0
GB, MB = 1e9, 1e6
NOTHING = "–"


@dataclass(frozen=True)
class Turn:
    """One answer: what the engine said of it, and the seconds until its first word was here."""

    outcome: Outcome
    first_token: float
    text: str

    @property
    def reads_per_second(self) -> float:
        """How often all weights were read a second: once a token, but for tokens that were accepted from drafts."""
        tokens, drafts = self.outcome.usage.completion_tokens, self.outcome.drafts
        return self.outcome.timings.generation_per_second * (tokens - drafts.accepted) / max(1, tokens)

    @property
    def fresh(self) -> int:
        """Tokens of the prompt that had to be computed."""
        return self.outcome.usage.prompt_tokens - self.outcome.usage.cached_tokens


def add_parser(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command."""
    parser = commands.add_parser("bench", help=tr("measure the speed of this computer"))
    parser.add_argument("--model", default=argparse.SUPPRESS, help=tr("an id, a .gguf file, or demo"))
    parser.add_argument("--prompt", type=positive, default=512, metavar="N", help=tr("about how many tokens to read"))
    parser.add_argument("--tokens", type=positive, default=128, metavar="N", help=tr("tokens to answer with"))
    parser.add_argument("--context", type=positive, default=0, metavar="N", help=tr("context size in tokens"))
    parser.add_argument("--threads", type=positive, default=0, metavar="N", help=tr("processor threads"))
    parser.add_argument("--json", action="store_true", help=tr("print JSON lines"))
    parser.set_defaults(command=run)


def run(options: argparse.Namespace, output: Output) -> int:
    """Measure and print."""
    item = find_model(options.model)
    with tempfile.TemporaryDirectory(prefix="nemodesk-bench-") as folder:
        report = asyncio.run(Bench(item, options, output, Path(folder)).run())
    output.clear_progress()
    output.result(**report)
    show(report, output)
    return 0


class Bench:
    """The measurements, one after another; states of conversations go to ``folder``."""

    def __init__(self, item: Item, options: argparse.Namespace, output: Output, folder: Path) -> None:
        settings = load_settings(find_paths().settings)
        self._spec = LoadSpec(
            item.path,
            options.context or settings.context,
            settings.gpu_layers,
            options.threads or settings.threads,
            item.name,
            memory=MemorySpec(folder=folder),
        )
        self._options = options
        self._output = output
        self._text = SENTENCE * max(1, options.prompt // 21)

    async def run(self) -> dict[str, Any]:
        """All of them; the result's values."""
        from desktop.engine.bandwidth import measure_bandwidth

        async with self._opened() as (session, engine):
            info = session.info
            assert info is not None
            turns, history = await self._rounds(session)
            warm = await self._ask(session, history, ROUNDS, tokens=8)
            self._say("bandwidth", ROUNDS + 1, tr("Measuring the memory"))
            bandwidth = await measure_bandwidth(engine)
        async with self._opened() as (session, engine):
            again = await self._ask(session, history, ROUNDS + 2, tokens=8)
        generation = statistics.median(turn.outcome.timings.generation_per_second for turn in turns)
        usage = turns[0].outcome.usage
        depth = usage.prompt_tokens + usage.completion_tokens // 2
        limit = bandwidth.limit(depth)
        return {
            "model": session.name,
            "file_type": info.file_type,
            "size": info.size,
            "context": info.context,
            "layers": info.layers,
            "gpu_layers": info.gpu_layers,
            "threads": bandwidth.threads,
            "prompt": {
                "tokens": usage.prompt_tokens,
                "per_second": round(statistics.median(turn.outcome.timings.prompt_per_second for turn in turns), 2),
            },
            "generation": {
                "tokens": usage.completion_tokens,
                "drafted": turns[0].outcome.drafts.accepted,
                "per_second": round(generation, 2),
            },
            "first_token_ms": {
                "cold": _milliseconds(turns[0]),
                "warm": _milliseconds(warm),
                "restart": _milliseconds(again),
            },
            "read_again": {"warm": warm.fresh, "restart": again.fresh, "of": warm.outcome.usage.prompt_tokens},
            "bandwidth": dataclasses.asdict(bandwidth),
            "bytes_per_token": round(bandwidth.per_token(depth)),
            "limit_per_second": round(limit, 2),
            "share": round(statistics.median(turn.reads_per_second for turn in turns) / limit, 4)
            if limit and generation
            else None,
        }

    @asynccontextmanager
    async def _opened(self) -> AsyncIterator[tuple[ModelSession, LocalEngine]]:
        """A new engine with the model loaded."""
        from desktop.engine.local import LocalEngine  # asyncio and processes: only where a model is asked

        engine = LocalEngine()
        session = ModelSession(engine)
        try:
            async for event in session.load(self._spec):
                if isinstance(event, LoadProgress):
                    self._output.event("progress", stage="load", share=round(event.share, 4))
                    self._output.progress(tr("Loading: {percent} %", percent=int(100 * event.share)))
            yield session, engine
        finally:
            await session.close()

    async def _ask(self, session: ModelSession, messages: tuple[Message, ...], step: int, *, tokens: int = 0) -> Turn:
        """One answer, always of the likeliest tokens and without thinking."""
        self._say("answer", step, tr("Measuring: {step} of {total}", step=step + 1, total=ROUNDS + 3))
        request = ChatRequest(
            messages, ThinkingMode.OFF, overrides=Overrides(temperature=0.0), max_tokens=tokens or self._options.tokens
        )
        started, first, text, outcome = time.perf_counter(), 0.0, "", Outcome(None)
        async with aclosing(session.stream(request)) as events:
            async for event in events:
                if isinstance(event, TextDelta | ThinkingDelta):
                    first = first or time.perf_counter()
                    text += event.text
                elif isinstance(event, Outcome):
                    outcome = event
        if not first:
            raise EnvironmentFault(tr("The model answered nothing, so there is nothing to measure: take another one."))
        return Turn(outcome, first - started, text)

    async def _rounds(self, session: ModelSession) -> tuple[list[Turn], tuple[Message, ...]]:
        """First turns of conversations, and the last one's history with the next question."""
        turns: list[Turn] = []
        began = time.perf_counter()
        while not turns or (len(turns) < ROUNDS and time.perf_counter() - began < ENOUGH):
            story = self._story(len(turns))
            turns.append(await self._ask(session, story, len(turns)))
        return turns, (*story, Message(Role.ASSISTANT, turns[-1].text), Message(Role.USER, NEXT))

    def _story(self, number: int) -> tuple[Message, ...]:
        """A first question that begins like no other."""
        return (Message(Role.USER, f"{number + 1}. {TASK}{self._text}"),)

    def _say(self, stage: str, step: int, text: str) -> None:
        self._output.event("progress", stage=stage, done=step, total=ROUNDS + 3)
        self._output.progress(text)


def _milliseconds(turn: Turn) -> float:
    return round(1000 * turn.first_token, 1)


def show(report: dict[str, Any], output: Output) -> None:
    """The table for people."""
    bandwidth, on_card = report["bandwidth"], report["gpu_layers"] > report["layers"]
    place = (
        tr("graphics card") if on_card else tr("processor, one thread|processor, {n} threads", n=bandwidth["threads"])
    )
    if report["gpu_layers"] and not on_card:
        layers, total = number(report["gpu_layers"]), number(report["layers"] + 1)
        place += tr(", {layers} of {total} layers on the graphics card", layers=layers, total=total)
    output.line(f"{report['model']} ({report['file_type']}), {place}")
    output.line()
    memory = [f"{number(bandwidth[kind] / GB, 1)} GB/s" for kind in ("card", "processor") if bandwidth[kind]]
    share = NOTHING if report["share"] is None else percent(report["share"])
    rows = [
        (tr("reading"), *_speed(report["prompt"])),
        (tr("answering"), *_speed(report["generation"])),
        (tr("first word, new chat"), _time(report["first_token_ms"]["cold"]), ""),
        (tr("first word, next turn"), *_turn(report, "warm")),
        (tr("first word, after a restart"), *_turn(report, "restart")),
        (tr("memory"), " + ".join(memory) or NOTHING, ""),
        (tr("share of its limit"), share, _limit(report)),
    ]
    output.table((tr("what"), tr("speed"), ""), rows)


def _limit(report: dict[str, Any]) -> str:
    size, limit = number(report["bytes_per_token"] / MB), report["limit_per_second"]
    if not limit:
        return tr("{size} MB a token; there was no room to measure the memory", size=size)
    return tr("{size} MB a token, {limit} tokens/s at most", size=size, limit=number(limit, 1))


def _speed(values: dict[str, float]) -> tuple[str, str]:
    speed = tr("{speed} tokens/s", speed=number(values["per_second"], 1)) if values["per_second"] else NOTHING
    return speed, tr("{count} tokens", count=number(values["tokens"]))


def _time(milliseconds: float) -> str:
    return f"{number(milliseconds)} ms"


def _turn(report: dict[str, Any], kind: str) -> tuple[str, str]:
    again = report["read_again"]
    note = tr("{fresh} of {total} tokens read", fresh=number(again[kind]), total=number(again["of"]))
    return _time(report["first_token_ms"][kind]), note
