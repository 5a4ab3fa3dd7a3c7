"""Berkeley's function-calling questions, asked of any model: the accuracy by category.

    python -m tests.bench.bfcl [--model demo|FILE|ID] [--think on|off|strict] [--limit 20] [--categories live_simple …]
    python -m tests.bench.bfcl --server http://127.0.0.1:5000 [--api-key-env NAME]

Without --server the model is loaded here, and asked as the app asks it: prompt, grammar and parser are the app's. With
--server any endpoint that speaks OpenAI's chat completions is asked. The data are those of the package bfcl-eval, its
types mapped by the published table; ``tests.helpers.bfcl_check`` says how answers are compared. --limit takes so many
questions of each category from all over it; the whole sets are 3,641 questions. --out writes every answer, a JSON line
each. The model card of Llama-3.1-Nemotron-Nano-4B-v1.1 says BFCL v2 Live: 63.6 % with thinking off, 67.9 % on.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import sys
import time
import urllib.request
from collections.abc import Awaitable, Callable, Sequence
from contextlib import aclosing
from pathlib import Path
from typing import Any

from desktop.chat.engine import LoadSpec, ModelInfo
from desktop.chat.formatted import FormattedModel
from desktop.chat.messages import Message, Outcome, Role, ThinkingMode
from desktop.chat.model import ChatRequest
from desktop.cli.session import find_model
from desktop.engine.local import LocalEngine
from tests.helpers import bfcl
from tests.helpers.bfcl_check import Call, right
from tests.helpers.engine import WORKER
from tests.helpers.models import demo_model

Ask = Callable[[bfcl.Case], Awaitable[list[Call]]]
LINE = "{:24} {:>9} {:>9} {:>9}"


def request_of(case: bfcl.Case, mode: ThinkingMode, max_tokens: int) -> ChatRequest:
    """A question as a turn; a system message of the data is the user's instructions."""
    told = "\n\n".join(text for role, text in case.messages if role == "system")
    messages = tuple(Message(Role(role), text) for role, text in case.messages if role != "system")
    return ChatRequest(messages, mode, told, max_tokens=max_tokens, tools=case.tools)


def of_model(model: FormattedModel, mode: ThinkingMode, max_tokens: int) -> Ask:
    """Asks a model that is loaded."""

    async def ask(case: bfcl.Case) -> list[Call]:
        async with aclosing(model.stream(request_of(case, mode, max_tokens))) as events:
            outcome = [event async for event in events if isinstance(event, Outcome)][-1]
        return [(call.name, json.loads(call.arguments)) for call in outcome.calls]

    return ask


def of_server(address: str, key: str, max_tokens: int) -> Ask:
    """Asks an endpoint; names go there as OpenAI allows them, and calls come back under the functions' own."""

    async def ask(case: bfcl.Case) -> list[Call]:
        plain = {tool.name.replace(".", "_"): tool for tool in case.tools}
        functions = [
            {"name": name, "description": tool.description, "parameters": json.loads(tool.schema)}
            for name, tool in plain.items()
        ]
        body = {
            "model": "default",
            "messages": [{"role": role, "content": text} for role, text in case.messages],
            "tools": [{"type": "function", "function": function} for function in functions],
            "max_tokens": max_tokens,
        }
        reply = await asyncio.to_thread(_posted, f"{address.rstrip('/')}/v1/chat/completions", key, body)
        calls = [call["function"] for call in reply["choices"][0]["message"].get("tool_calls") or ()]
        own = {name: tool.name for name, tool in plain.items()}
        return [(own.get(call["name"], call["name"]), json.loads(call["arguments"])) for call in calls]

    return ask


def _posted(address: str, key: str, body: dict[str, Any]) -> Any:
    headers = {"Content-Type": "application/json"} | ({"Authorization": f"Bearer {key}"} if key else {})
    request = urllib.request.Request(address, json.dumps(body).encode(), headers)
    with urllib.request.urlopen(request, timeout=600) as reply:
        return json.load(reply)


def chosen(category: str, limit: int) -> Sequence[bfcl.Case]:
    """A category's questions, or so many from all over it."""
    cases = bfcl.cases(category)
    return cases if not limit or limit >= len(cases) else cases[:: len(cases) // limit][:limit]


async def measure(ask: Ask, categories: Sequence[str], limit: int, out: Path | None) -> dict[str, tuple[int, int]]:
    """Ask everything; for each category the right answers and the questions."""
    found: dict[str, tuple[int, int]] = {}
    print(LINE.format("category", "right", "of", "percent"))
    for category in categories:
        cases, good = chosen(category, limit), 0
        for case in cases:
            try:
                calls = await ask(case)
            except (ValueError, OSError) as error:  # an endpoint's arguments that are no JSON, or its refusal
                calls = [("", {"error": str(error)})]
            is_right = right(category, case, calls)
            good += is_right
            if out is not None:
                with out.open("a", encoding="utf-8") as file:
                    file.write(json.dumps({"id": case.id, "right": is_right, "calls": calls}) + "\n")
        found[category] = good, len(cases)
        print(LINE.format(category, good, len(cases), f"{good / len(cases):.1%}"), flush=True)
    for name, group in (("live, calls", bfcl.LIVE[:4]), ("not live, calls", bfcl.NON_LIVE[:6])):
        parts = [found[category] for category in group if category in found]
        if parts:
            good, count = (sum(part[n] for part in parts) for n in (0, 1))
            print(LINE.format(name, good, count, f"{good / count:.1%}"))
    return found


async def run(options: argparse.Namespace) -> None:
    """Ask one model."""
    started = time.monotonic()
    if options.server:
        ask = of_server(options.server, os.environ.get(options.api_key_env, ""), options.max_tokens)
        await measure(ask, options.categories, options.limit, options.out)
    else:
        engine = LocalEngine(WORKER)
        path = demo_model() if options.model == "demo" else find_model(options.model).path
        spec = LoadSpec(path, options.context, threads=options.threads)
        infos = [event async for event in engine.load(spec) if isinstance(event, ModelInfo)]
        try:
            model = FormattedModel(engine, infos[-1])
            mode = ThinkingMode(options.think) if options.think else model.default_mode
            print(f"{model.name}, thinking {mode.value}, context {model.context}")
            ask = of_model(model, mode, options.max_tokens)
            await measure(ask, options.categories, options.limit, options.out)
        finally:
            await engine.close()
    print(f"{time.monotonic() - started:.0f} s")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", default="demo")
    parser.add_argument("--server", default="")
    parser.add_argument("--api-key-env", default="OPENAI_API_KEY")
    parser.add_argument("--think", choices=[mode.value for mode in ThinkingMode])
    parser.add_argument("--categories", nargs="+", default=[*bfcl.LIVE, *bfcl.NON_LIVE])
    parser.add_argument("--limit", type=int, default=0, help="questions of each category; 0: all")
    parser.add_argument("--max-tokens", type=int, default=4096)
    parser.add_argument("--context", type=int, default=8192)
    parser.add_argument("--threads", type=int, default=0)
    parser.add_argument("--out", type=Path)
    asyncio.run(run(parser.parse_args()))
    sys.exit(0)


if __name__ == "__main__":
    main()
