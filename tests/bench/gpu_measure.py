"""What ``gpu bench`` measures, each in its own function: a list of figures with a ratio and a bar."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import tempfile
import time
from dataclasses import asdict
from pathlib import Path

from desktop.chat.engine import CompletionRequest, Finished, LoadSpec, Segment, TokenDelta
from desktop.chat.memory import MemoryPlan
from desktop.engine.local import LocalEngine
from tests.bench.gpu_build import StepFailed, card
from tests.bench.gpu_figures import (
    GREEDY,
    SENTENCE,
    WORKER,
    Figure,
    Setting,
    engine_on,
    llama_bench,
    paired,
    prompt_of,
    timed,
)

YIELDS = 8


async def speeds(setting: Setting) -> list[Figure]:
    """Prompt and generation of the loaded engine, in turns with llama-bench."""
    ours: dict[str, list[float]] = {"prompt": [], "long": [], "generation": []}
    theirs: dict[str, list[float]] = {"prompt": [], "long": [], "generation": []}
    async with engine_on(setting) as (engine, _):
        await timed(engine, await prompt_of(engine, setting.prompt, "zero"), 8)  # llama-bench warms up too

        async def measure(pair: int) -> None:
            prompt = await prompt_of(engine, setting.prompt, f"{pair} short")
            before, seconds, end = await timed(engine, prompt, setting.tokens + 1)
            ours["prompt"].append(setting.prompt / before)
            ours["generation"].append((end.usage.completion_tokens - 1) / seconds)
            before, _, _ = await timed(engine, await prompt_of(engine, setting.long_prompt, f"{pair} long"), 1)
            ours["long"].append(setting.long_prompt / before)

        def peer() -> None:
            theirs["prompt"].append(llama_bench(setting, "-p", str(setting.prompt), "-n", "0"))
            theirs["long"].append(llama_bench(setting, "-p", str(setting.long_prompt), "-n", "0"))
            sizes = ("-p", "0", "-n", str(setting.tokens), "-d", str(setting.prompt))
            theirs["generation"].append(llama_bench(setting, *sizes))

        for pair in range(setting.pairs):
            if pair % 2:
                await asyncio.to_thread(peer)
                await measure(pair)
            else:
                await measure(pair)
                await asyncio.to_thread(peer)
            print(*(f"{name} {ours[name][-1]:.1f}/{theirs[name][-1]:.1f}" for name in ours), flush=True)
    names = {
        "prompt": f"engine: prompt of {setting.prompt} tokens",
        "long": f"engine: prompt of {setting.long_prompt} tokens",
        "generation": f"engine: {setting.tokens} tokens behind {setting.prompt}",
    }
    return [paired(names[name], ours[name], theirs[name], "tokens/s", 0.97) for name in ours]


def command_line(setting: Setting) -> list[Figure]:
    """``nemodesk chat --json`` as a user starts it, by the arrival of its lines, in turns with llama-bench."""
    ours: list[list[float]] = [[], []]
    theirs: list[list[float]] = [[], []]
    question = "Tell this story again with many details. " + SENTENCE * (setting.prompt // 21)
    command = [sys.executable, "-m", "desktop", "chat", "--json", "--temperature", "0"]
    command += ["--model", str(setting.model), "--max-tokens", str(setting.tokens + 1)]
    command += ["--threads", str(setting.threads), "--think", "off"]
    for _ in range(max(1, setting.pairs // 2)):
        salted = f"{time.time_ns() % 1_000_000_000}. {question}"  # what was read once is kept on disk
        usage, prompt_seconds, seconds = _chat(setting, [*command, salted])
        prompt = usage["prompt_tokens"]
        ours[0].append(prompt / prompt_seconds)
        ours[1].append((usage["completion_tokens"] - 1) / seconds)
        theirs[0].append(llama_bench(setting, "-p", str(prompt), "-n", "0"))
        theirs[1].append(llama_bench(setting, "-p", "0", "-n", str(setting.tokens), "-d", str(prompt)))
        print(*(f"chat {mine[-1]:.1f}/{peer[-1]:.1f}" for mine, peer in zip(ours, theirs, strict=True)), flush=True)
    return [
        paired(f"chat --json: first prompt, {prompt} tokens", ours[0], theirs[0], "tokens/s", 0.0),
        paired(f"chat --json: {setting.tokens} tokens behind it", ours[1], theirs[1], "tokens/s", 0.97),
    ]


def _chat(setting: Setting, command: list[str]) -> tuple[dict[str, int], float, float]:
    """Usage, seconds from the first line about the prompt to the first text, and from there to the last."""
    started = first = last = 0.0
    event: dict[str, object] = {}
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=setting.environment) as program:
        assert program.stdout is not None
        assert program.stderr is not None
        for line in program.stdout:
            now = time.perf_counter()
            event = json.loads(line)
            if event["type"] == "progress" and event["stage"] == "prompt":
                started = started or now
            elif event["type"] in ("text", "thinking"):
                first, last = first or now, now
        errors = program.stderr.read().decode("utf-8", "replace")
    if event.get("type") != "result" or last <= first:
        raise StepFailed(f"nemodesk chat gave no answer: {event} {errors[-1000:]}")
    usage = event["usage"]
    assert isinstance(usage, dict)
    return usage, first - started, last - first


async def yielding(setting: Setting) -> list[Figure]:
    """How long a prefill ahead keeps any other request waiting, against 50 ms."""
    waits = []
    async with engine_on(setting) as (engine, _):
        whole, _, _ = await timed(engine, await prompt_of(engine, setting.long_prompt, "whole"), 1)
        alone = time.perf_counter()
        await engine.count((Segment("short"),))
        alone = time.perf_counter() - alone
        for number in range(YIELDS):
            ahead = asyncio.create_task(engine.prefill(await prompt_of(engine, setting.long_prompt, f"{number} ahead")))
            await asyncio.sleep(whole * (number + 0.5) / (YIELDS + 1))
            asked = time.perf_counter()
            await engine.count((Segment("short"),))
            waits.append(time.perf_counter() - asked - alone)
            await ahead
    name = f"longest wait behind a prefill of {whole * 1000:.0f} ms"
    return [Figure(name, max(waits) * 1000, 50.0, "ms", 1.0, at_most=True)]


async def states(setting: Setting) -> list[Figure]:
    """A long conversation that comes back after another one, and after a restart, against computing it."""
    with tempfile.TemporaryDirectory() as folder:
        async with engine_on(setting, Path(folder)) as (engine, _):
            await timed(engine, await prompt_of(engine, setting.prompt, "warm"), 8)
            first = await prompt_of(engine, setting.long_prompt, "first")
            cold, _, _ = await timed(engine, first, 8)
            await timed(engine, await prompt_of(engine, setting.long_prompt, "second"), 8)
            back, _, end = await timed(engine, (*first, Segment(" And then?")), 8)
            print(f"back: {end.usage}", flush=True)
        size = sum(path.stat().st_size for path in Path(folder).rglob("*") if path.is_file())
        async with engine_on(setting, Path(folder)) as (engine, _):
            again, _, end = await timed(engine, (*first, Segment(" And then?")), 8)
            print(f"after a restart: {end.usage}, {size / 2**20:.1f} MiB on disk", flush=True)
    return [
        Figure(f"{setting.long_prompt} tokens back from memory", back * 1000, cold * 1000, "ms", 0.10, at_most=True),
        Figure(f"{setting.long_prompt} tokens after a restart", again * 1000, cold * 1000, "ms", 0.10, at_most=True),
    ]


async def lookup(setting: Setting) -> list[Figure]:
    """An answer with and without prompt lookup: the same text, and what the drafts bring on it."""
    runs: dict[bool, tuple[float, str]] = {}
    end = None
    async with engine_on(setting) as (engine, _):
        prompt = await prompt_of(engine, setting.prompt, "lookup")
        await timed(engine, prompt, 1)  # both then begin with the same computed prompt
        for allowed in (False, True):
            text, first, last, end = "", 0.0, 0.0, None
            async for event in engine.complete(CompletionRequest(prompt, GREEDY, 4 * setting.tokens, lookup=allowed)):
                if isinstance(event, TokenDelta):
                    first, last = first or time.perf_counter(), time.perf_counter()
                    text += "".join(event.pieces)
                elif isinstance(event, Finished):
                    end = event
            assert end is not None
            runs[allowed] = (end.usage.completion_tokens / (last - first), text)
            print(f"lookup {allowed}: {asdict(end.drafts)}", flush=True)
        print(f"same text: {runs[True][1] == runs[False][1]}", flush=True)
    return [Figure("prompt lookup on this model's own text", runs[True][0], runs[False][0], "tokens/s")]


# the ways to load of which the plan is compared: context, type of keys and values, batch
WAYS = ((8192, "f16", 512), (8192, "q8_0", 512), (32768, "f16", 512), (131072, "q8_0", 256))
# opens CUDA as the engine does, and waits
IDLE = (
    "from desktop.engine.worker.binding import Binding\n"
    "binding = Binding(2, lambda: False)\n"
    "print(len(binding.devices()), flush=True)\n"
    "import sys\n"
    "sys.stdin.read()\n"
)


async def memory(setting: Setting) -> list[Figure]:
    """The plan's size of a load on the card beside what nvidia-smi says, CUDA's own memory taken off."""
    if not setting.gpu:
        return []
    figures = []
    alone = _opened_cuda(setting)
    print(f"CUDA without a model: {alone:.0f} MiB by nvidia-smi", flush=True)
    for context, kv_type, batch in WAYS:
        spec = LoadSpec(setting.model, context, threads=setting.threads, kv_type=kv_type, batch=batch)
        engine = LocalEngine(WORKER)
        try:
            planned = _on_card(await engine.plan(spec))
            before = float(card("memory.used"))
            async for _ in engine.load(spec):
                pass
            await timed(engine, await prompt_of(engine, setting.prompt, "memory"), 8)
            used = float(card("memory.used")) - before - alone
            told = await engine.memory()
        finally:
            await engine.close()
        print(
            f"{context} {kv_type} {batch}: the engine itself says {_on_card(told) if told else 0:.0f} MiB", flush=True
        )
        name = f"plan by nvidia-smi, {context} {kv_type}, batch {batch}"
        figures.append(Figure(name, planned, used, "MiB"))
    return figures


def _on_card(plan: MemoryPlan) -> float:
    """MiB of a plan on graphics cards."""
    return sum(pool.weights + pool.kv + pool.buffers for pool in plan.pools if pool.gpu) / 2**20


def _opened_cuda(setting: Setting) -> float:
    """MiB that a process with CUDA open takes by nvidia-smi before it loads anything."""
    before = float(card("memory.used"))
    with subprocess.Popen(
        [sys.executable, "-c", IDLE], stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=setting.environment
    ) as program:
        assert program.stdin is not None
        assert program.stdout is not None
        program.stdout.readline()
        used = float(card("memory.used")) - before
        program.stdin.close()
    return used
