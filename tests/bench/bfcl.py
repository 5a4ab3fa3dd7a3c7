"""Berkeley's function-calling questions, asked of any model: the accuracy by category.

    python -m tests.bench.bfcl [--model demo|FILE|ID] [--think on|off|strict] [--limit 20] [--categories live_simple …]
    python -m tests.bench.bfcl --server http://127.0.0.1:8000 [--name MODEL] [--api-key-env NAME] [--think on|off]

Without --server the model is loaded here, and asked as the app asks it: prompt, grammar and parser are the app's. With
--server any endpoint that speaks OpenAI's chat completions is asked; --think then sends this model's own switch and
sampling, and without it both are the server's. The data are those of the package bfcl-eval, its types mapped by the
published table; ``tests.helpers.bfcl_check`` says how answers are compared. --limit takes so many questions of each
category from all over it; the whole sets are 3,641 questions. --out writes every answer, a JSON line each, and a run
that is started again with the same file goes on behind the questions that stand there.

The model card of Llama-3.1-Nemotron-Nano-4B-v1.1 says BFCL v2 Live: 63.6 % with thinking off, 67.9 % on. That is the
line "live, all": all six live categories, each with the weight of its size, as that version of the leaderboard counted
them (its fourth leaves the two of relevance out: "live, calls"). The last column is how far the true figure may lie
off, 19 times of 20, because these are so many questions and no more.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import math
import os
import sys
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import aclosing
from pathlib import Path
from typing import Any

from desktop.base.errors import AppError
from desktop.chat.engine import LoadSpec, ModelInfo, PromptTooLong
from desktop.chat.formatted import FormattedModel
from desktop.chat.messages import Message, Outcome, Role, ThinkingMode
from desktop.chat.model import ChatRequest
from desktop.cli.session import find_model
from desktop.engine.local import LocalEngine
from tests.bench.bfcl_server import Endpoint, Unanswered
from tests.helpers import bfcl
from tests.helpers.bfcl_check import Call, right
from tests.helpers.engine import WORKER
from tests.helpers.models import demo_model

Ask = Callable[[bfcl.Case], Awaitable[list[Call]]]
Counts = Mapping[str, tuple[int, int]]  # of each category the right answers and the questions
LINE = "{:24} {:>9} {:>9} {:>9} {:>7}"
GROUPS = (("live, calls", bfcl.LIVE[:4]), ("live, all", bfcl.LIVE), ("not live, calls", bfcl.NON_LIVE[:6]))


def request_of(case: bfcl.Case, mode: ThinkingMode, max_tokens: int) -> ChatRequest:
    """A question as a turn; a system message of the data is the user's instructions."""
    told = "\n\n".join(text for role, text in case.messages if role == "system")
    messages = tuple(Message(Role(role), text) for role, text in case.messages if role != "system")
    return ChatRequest(messages, mode, told, max_tokens=max_tokens, tools=case.tools)


def of_model(model: FormattedModel, mode: ThinkingMode, max_tokens: int) -> Ask:
    """Asks a model that is loaded."""

    async def ask(case: bfcl.Case) -> list[Call]:
        try:
            async with aclosing(model.stream(request_of(case, mode, max_tokens))) as events:
                outcome = [event async for event in events if isinstance(event, Outcome)][-1]
        except PromptTooLong as error:
            raise Unanswered(error.text) from error
        return [(call.name, json.loads(call.arguments)) for call in outcome.calls]

    return ask


def chosen(category: str, limit: int) -> Sequence[bfcl.Case]:
    """A category's questions, or so many from all over it."""
    cases = bfcl.cases(category)
    return cases if not limit or limit >= len(cases) else cases[:: len(cases) // limit][:limit]


async def measure(ask: Ask, categories: Sequence[str], limit: int, out: Path | None) -> dict[str, tuple[int, int]]:
    """Ask everything; for each category the right answers and the questions.

    Raises:
        AppError: the model or the server is gone.
    """
    answers = Answers(out)
    found: dict[str, tuple[int, int]] = {}
    print(LINE.format("category", "right", "of", "percent", "±"))
    for category in categories:
        cases, good = chosen(category, limit), 0
        for number, case in enumerate(cases, 1):
            good += await answers.answer(category, case, ask)
            if sys.stderr.isatty():
                print(f"\r{category} {number}/{len(cases)} ", end="", file=sys.stderr, flush=True)
        if sys.stderr.isatty():
            print("\r\033[K", end="", file=sys.stderr, flush=True)
        found[category] = good, len(cases)
        print(line(category, {category: found[category]}), flush=True)
    for name, group in GROUPS:
        parts = {category: found[category] for category in group if category in found}
        if parts:
            some = f" ({len(parts)} of {len(group)} sets)" if len(parts) < len(group) else ""
            print(line(f"{name}{some}", parts))
    if answers.unanswered:
        print(f"{answers.unanswered} got no answer, and count as wrong. The last reason: {answers.reason[:500]}")
    return found


class Answers:
    """Answers as they come, and those of an earlier run that ``out`` has already."""

    def __init__(self, out: Path | None) -> None:
        self._out = out
        self._known: dict[str, bool] = {}
        self.unanswered, self.reason = 0, ""
        if out is not None and out.exists():
            for text in out.read_text(encoding="utf-8").splitlines():
                try:
                    self._known[json.loads(text)["id"]] = json.loads(text)["right"]
                except (ValueError, LookupError, TypeError):  # the line a run was killed in
                    continue

    async def answer(self, category: str, case: bfcl.Case, ask: Ask) -> bool:
        """Whether a question is answered right."""
        if case.id in self._known:
            return self._known[case.id]
        entry: dict[str, Any] = {"id": case.id, "right": False}
        try:
            entry["calls"] = await ask(case)
            entry["right"] = right(category, case, entry["calls"])
        except Unanswered as error:
            self.unanswered, self.reason = self.unanswered + 1, str(error)
            entry["unanswered"] = str(error)
        if self._out is not None:
            with self._out.open("a", encoding="utf-8") as file:
                file.write(json.dumps(entry) + "\n")
        return bool(entry["right"])


def line(name: str, parts: Counts) -> str:
    """A line of the table: of several sets each weighs what its whole size is, however many were asked."""
    whole = sum(len(bfcl.cases(category)) for category in parts)
    share = variance = 0.0
    for category, (good, count) in parts.items():
        weight, rate = len(bfcl.cases(category)) / whole, good / count
        share += weight * rate
        likely = (good + 1) / (count + 2)  # none of three does not say that none ever is
        variance += weight**2 * likely * (1 - likely) / count
    good, count = (sum(part[n] for part in parts.values()) for n in (0, 1))
    return LINE.format(name, good, count, f"{share:.1%}", f"{1.96 * math.sqrt(variance):.1%}")


async def run(options: argparse.Namespace) -> None:
    """Ask one model."""
    started = time.monotonic()
    mode = ThinkingMode(options.think) if options.think else None
    if options.server:
        key = os.environ.get(options.api_key_env, "")
        endpoint = Endpoint(options.server, key, options.name, mode, options.max_tokens)
        print(f"{endpoint.name} at {options.server}, thinking {mode.value if mode else 'as the server has it'}")
        await measure(endpoint.ask, options.categories, options.limit, options.out)
    else:
        engine = LocalEngine(WORKER)
        path = demo_model() if options.model == "demo" else find_model(options.model).path
        spec = LoadSpec(path, options.context, threads=options.threads)
        try:
            infos = [event async for event in engine.load(spec) if isinstance(event, ModelInfo)]
            model = FormattedModel(engine, infos[-1])
            mode = mode or model.default_mode
            print(f"{model.name}, thinking {mode.value}, context {model.context}")
            ask = of_model(model, mode, options.max_tokens)
            await measure(ask, options.categories, options.limit, options.out)
        finally:
            await engine.close()
    print(f"{time.monotonic() - started:.0f} s")


def main() -> None:
    every = (*bfcl.LIVE, *bfcl.NON_LIVE)
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", default="demo")
    parser.add_argument("--server", default="")
    parser.add_argument("--name", default="", help="what the server calls the model; else its first one")
    parser.add_argument("--api-key-env", default="OPENAI_API_KEY")
    parser.add_argument("--think", choices=[mode.value for mode in ThinkingMode])
    parser.add_argument("--categories", nargs="+", default=every, choices=every, metavar="CATEGORY")
    parser.add_argument("--limit", type=int, default=0, help="questions of each category; 0: all")
    parser.add_argument("--max-tokens", type=int, default=4096)
    parser.add_argument("--context", type=int, default=8192)
    parser.add_argument("--threads", type=int, default=0)
    parser.add_argument("--out", type=Path)
    options = parser.parse_args()
    if options.server and options.think == ThinkingMode.STRICT.value:
        parser.error("--think strict writes into the answer, which no endpoint lets its user do")
    try:
        asyncio.run(run(options))
    except AppError as error:
        sys.exit(error.text)
    except KeyboardInterrupt:
        sys.exit(130)


if __name__ == "__main__":
    main()
