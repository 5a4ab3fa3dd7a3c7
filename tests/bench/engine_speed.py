"""Speed of ``nemodesk chat --json``, by the arrival of its lines, beside llama-bench of the same llama.cpp.

    python -m tests.bench.engine_speed --llama-bench PATH [--model FILE] [--threads 1] [--pairs 7] [--subject chat]

Both run the same file with the same threads, context depth, flash attention and step (ubatch), in alternating order;
the verdict is the median of the pairs' ratios, which must reach 0.97 for prompt and generation. Depth is the length
of the prompt, so llama-bench generates behind as many tokens as we do. ``--subject engine`` leaves the command line
out and drives the engine itself. About 5 minutes with the demo model.

llama-bench comes from the source package of the pinned llama-cpp-python:

    pip download --no-deps --no-binary :all: llama-cpp-python==0.3.36 && tar xf llama_cpp_python-0.3.36.tar.gz
    cmake -S llama_cpp_python-0.3.36/vendor/llama.cpp -B build -DGGML_NATIVE=OFF -DLLAMA_OPENSSL=OFF
    cmake --build build --target llama-bench -j 2
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from desktop.chat.engine import CompletionRequest, Finished, LoadSpec, PromptProgress, Segment, TokenDelta
from desktop.chat.messages import Sampling
from desktop.engine.local import LocalEngine
from tests.helpers.engine import WORKER, chat_prompt
from tests.helpers.models import demo_model

BAR = 0.97
BATCH, STEP = 512, 128
CONTEXT = 2048
SENTENCE = "The old harbour lay quiet under the rain, and the ships moved a little at their ropes. "
TASK = "Continue this story with many details, as long as you can, and never stop: "


@dataclass(frozen=True)
class Speed:
    """Tokens of a run and the seconds they took."""

    prompt_tokens: int
    prompt_seconds: float
    tokens: int
    seconds: float

    @property
    def prompt(self) -> float:
        """Prompt tokens a second."""
        return self.prompt_tokens / self.prompt_seconds

    @property
    def generation(self) -> float:
        """Generated tokens a second."""
        return self.tokens / self.seconds


def question(words: int) -> str:
    """A prompt of about ``words`` tokens."""
    return TASK + SENTENCE * max(1, words // 20)


def chat_command(options: argparse.Namespace) -> list[str]:
    """``nemodesk chat`` on the prompt."""
    command = [sys.executable, "-m", "desktop", "chat", question(options.prompt), "--json", "--temperature", "0"]
    command += ["--model", str(options.model), "--threads", str(options.threads), "--max-tokens", str(options.tokens)]
    return [*command, "--context", str(CONTEXT)]


def bench_command(options: argparse.Namespace, output: str, *sizes: str) -> list[str]:
    """llama-bench, once, for the sizes of a test."""
    command = [options.llama_bench, "-m", str(options.model), "-t", str(options.threads), "-r", "1", "-o", output]
    return [*command, "-b", str(BATCH), "-ub", str(STEP), "-fa", "on", "-ngl", "0", *sizes]


def run_chat(options: argparse.Namespace) -> Speed:
    """``nemodesk chat``: from the first progress line of the prompt over the first text line to the last."""
    started = first = last = 0.0
    # a home of its own, or what an earlier run kept of this prompt would be read back
    with (
        tempfile.TemporaryDirectory() as home,
        subprocess.Popen(
            chat_command(options), stdout=subprocess.PIPE, env=os.environ | {"NEMODESK_HOME": home}
        ) as program,
    ):
        assert program.stdout is not None
        for line in program.stdout:
            now = time.perf_counter()
            event = json.loads(line)
            if event["type"] == "progress" and event["stage"] == "prompt":
                started = started or now
            elif event["type"] in ("text", "thinking"):
                first, last = first or now, now
    usage = event["usage"]
    assert usage["cached_tokens"] == 0
    return Speed(usage["prompt_tokens"], first - started, usage["completion_tokens"] - 1, last - first)


def run_engine(options: argparse.Namespace) -> Speed:
    """The engine without the command line."""
    return asyncio.run(_run_engine(options))


async def _run_engine(options: argparse.Namespace) -> Speed:
    engine = LocalEngine(WORKER)
    async for _ in engine.load(LoadSpec(options.model, CONTEXT, threads=options.threads)):
        pass
    prompt = (*chat_prompt(question(options.prompt)), Segment(""))
    started = first = last = 0.0
    async for event in engine.complete(CompletionRequest(prompt, Sampling(temperature=0), options.tokens)):
        now = time.perf_counter()
        if isinstance(event, PromptProgress):
            started = started or now
        elif isinstance(event, TokenDelta):
            first, last = first or now, now
    assert isinstance(event, Finished)
    await engine.close()
    return Speed(event.usage.prompt_tokens, first - started, event.usage.completion_tokens - 1, last - first)


def run_bench(options: argparse.Namespace, ours: Speed) -> tuple[float, float]:
    """llama-bench's prompt and generation tokens a second for the sizes of ``ours``."""

    def measure(*sizes: str) -> float:
        done = subprocess.run(bench_command(options, "json", *sizes), capture_output=True, text=True, check=True)
        return float(json.loads(done.stdout)[0]["avg_ts"])

    prompt = measure("-p", str(ours.prompt_tokens), "-n", "0")
    return prompt, measure("-p", "0", "-n", str(ours.tokens), "-d", str(ours.prompt_tokens))


def compare(options: argparse.Namespace) -> bool:
    """Run the pairs and print them; whether both medians reach the bar."""
    run = run_chat if options.subject == "chat" else run_engine
    sizes = run(options)
    print(f"{sizes.prompt_tokens} prompt tokens, {sizes.tokens} generated, {options.threads} threads, step {STEP}")
    ratios: list[tuple[float, float]] = []
    for pair in range(options.pairs):
        if pair % 2:
            bench, ours = run_bench(options, sizes), run(options)
        else:
            ours, bench = run(options), run_bench(options, sizes)
        ratios.append((ours.prompt / bench[0], ours.generation / bench[1]))
        print(
            f"pair {pair + 1}: prompt {ours.prompt:7.1f} / {bench[0]:7.1f} tokens/s = {ratios[-1][0]:.3f}   "
            f"generation {ours.generation:6.1f} / {bench[1]:6.1f} = {ratios[-1][1]:.3f}",
            flush=True,
        )
    medians = [statistics.median(column) for column in zip(*ratios, strict=True)]
    print(f"median of {options.pairs} pairs: prompt {medians[0]:.3f}, generation {medians[1]:.3f}, bar {BAR}")
    return bool(min(medians) >= BAR)


def main() -> int:
    """Status 1 when the bar is missed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--llama-bench", required=True)
    parser.add_argument("--model", type=Path, default=demo_model())
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--pairs", type=int, default=7)
    parser.add_argument("--prompt", type=int, default=512, help="about how many prompt tokens")
    parser.add_argument("--tokens", type=int, default=128, help="tokens to generate")
    parser.add_argument("--subject", choices=["chat", "engine"], default="chat")
    return 0 if compare(parser.parse_args()) else 1


if __name__ == "__main__":
    sys.exit(main())
