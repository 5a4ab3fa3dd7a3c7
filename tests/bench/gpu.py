"""The engine on a GPU beside llama-bench from the same source, on a machine without network, from a packed folder.

    cd FOLDER                                            # made by tests.bench.gpu_pack
    python3 -m tests.bench.gpu build --limit 480         # llama.cpp with CUDA, for the card that is present
    python3 -m tests.bench.gpu keep PLACE                # strip and pack it; restore PLACE skips the next build
    python3 -m tests.bench.gpu model                     # 2.8 GB of Nemotron Nano's shape, random weights
    python3 -m tests.bench.gpu bench --pairs 7           # all ratios; --only NAME... for some of them

Each step prints text and, as its last line, JSON. ``bench`` goes on behind a part that fails or runs out of time, and
ends with 1 when a bar is missed. ``--cpu`` runs the same on a processor (``--bin`` names a folder with llama-bench and
the libraries), which is how this script is tested where there is no card. About 3 minutes for everything but the build
on a card that generates 200 tokens a second.
"""

from __future__ import annotations

import argparse
import asyncio
import inspect
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

from tests.bench import gpu_build
from tests.bench.gpu_build import StepFailed


def step_build(options: argparse.Namespace) -> dict[str, object]:
    """llama-bench and the libraries."""
    return gpu_build.build(options.work, options.limit, options.jobs, cuda=not options.cpu)


def step_keep(options: argparse.Namespace) -> dict[str, object]:
    """Pack what was built."""
    return gpu_build.keep(options.bin, options.place)


def step_restore(options: argparse.Namespace) -> dict[str, object]:
    """Unpack it."""
    return gpu_build.restore(options.place, options.work)


def step_model(options: argparse.Namespace) -> dict[str, object]:
    """Write the model."""
    from tests.bench.gpu_model import write_model

    return write_model(options.model)


# doctor's checks of the engine and of the card; the others need packages that are not here
DOCTOR = (
    "import json\n"
    "from desktop.cli.doctor import engine, graphics_card\n"
    "found = graphics_card()\n"
    'print(json.dumps({"engine": engine(), "card": found.text, "used": found.used, "fix": found.fix}))\n'
)


def step_product(options: argparse.Namespace) -> dict[str, object]:
    """What the program says of this machine by itself: doctor and bench, CUDA's libraries found without help."""
    environment = gpu_build.environment(options.work, options.bin, search=False)
    results: dict[str, object] = {}
    for name, arguments in (
        ("doctor", ["-c", DOCTOR]),
        ("bench", ["-m", "desktop", "bench", "--json", "--model", str(options.model)]),
    ):
        try:
            output = gpu_build.run([sys.executable, *arguments], options.limit, environment)
        except StepFailed as error:
            results[name] = str(error)
        else:
            results[name] = json.loads(output.splitlines()[-1])
        print(name, json.dumps(results[name], indent=1), flush=True)
    return results


def step_bench(options: argparse.Namespace) -> dict[str, object]:
    """The ratios."""
    environment = gpu_build.environment(options.work, options.bin)
    os.environ.update(environment)  # the engine's child is started by this process
    sys.path[:0] = [str(gpu_build.FOLDER / gpu_build.SITE)]
    from tests.bench import gpu_measure as measure
    from tests.bench.gpu_figures import Figure, Setting

    setting = Setting(
        options.model, options.bin, environment, not options.cpu, options.threads, options.pairs,
        options.prompt, options.long_prompt, options.tokens, time.monotonic() + options.limit,
    )  # fmt: skip
    parts: dict[str, Callable[[Setting], Any]] = {
        "speeds": measure.speeds, "chat": measure.command_line, "yielding": measure.yielding,
        "states": measure.states, "memory": measure.memory, "lookup": measure.lookup,
    }  # fmt: skip
    figures: list[Figure] = []
    failed: dict[str, str] = {}
    for name in options.only or parts:
        started = time.monotonic()
        try:
            figures += asyncio.run(_part(parts[name], setting))
        except (StepFailed, TimeoutError, OSError, subprocess.SubprocessError, AssertionError, ValueError) as error:
            failed[name] = f"{type(error).__name__}: {error}"
        except Exception as error:  # noqa: BLE001 - time on this machine is dear: the other parts still run
            failed[name] = f"{type(error).__name__}: {error}"
        print(f"--- {name}: {time.monotonic() - started:.1f} s {failed.get(name, '')}", flush=True)
    print(f"{'':46} {'ours':>12} {'theirs':>12} {'':10} {'ratio':>7} bar")
    for figure in figures:
        print(figure.line())
    passed = all(figure.passed for figure in figures) and not failed
    rows = [asdict(figure) | {"ratio": figure.ratio, "passed": figure.passed} for figure in figures]
    return {"ok": passed, "failed": failed, "figures": rows}


async def _part(part: Callable[[Any], Any], setting: Any) -> Any:
    """One part within the time that is left."""
    async with asyncio.timeout(setting.left()):
        if inspect.iscoroutinefunction(part):
            return await part(setting)
        return await asyncio.to_thread(part, setting)


def parse() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("step", choices=["build", "keep", "restore", "model", "product", "bench"])
    parser.add_argument("place", nargs="?", type=Path, default=gpu_build.FOLDER, help="folder of keep and restore")
    parser.add_argument("--work", type=Path, default=Path("/tmp/nemodesk-gpu"))
    parser.add_argument("--bin", type=Path, help="llama-bench and the libraries (default: what was built)")
    parser.add_argument("--model", type=Path)
    parser.add_argument("--limit", type=float, default=480, help="seconds this step may take")
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument("--cpu", action="store_true", help="without a card")
    parser.add_argument("--threads", type=int, default=4)
    parser.add_argument("--pairs", type=int, default=7)
    parser.add_argument("--prompt", type=int, default=512)
    parser.add_argument("--long-prompt", type=int, default=4096)
    parser.add_argument("--tokens", type=int, default=128)
    parser.add_argument("--only", nargs="*", choices=["speeds", "chat", "yielding", "states", "memory", "lookup"])
    options = parser.parse_args()
    options.work.mkdir(parents=True, exist_ok=True)
    options.bin = options.bin or options.work / "build" / "bin"
    options.model = options.model or options.work / "model.gguf"
    return options


def main() -> int:
    """Run one step; status 1 when it fails or misses a bar."""
    options = parse()
    steps = {name.removeprefix("step_"): step for name, step in globals().items() if name.startswith("step_")}
    started = time.monotonic()
    try:
        result = steps[options.step](options)
    except StepFailed as error:
        result = {"ok": False, "error": str(error)}
        print(error)
    seconds = round(time.monotonic() - started, 1)
    print(json.dumps({"step": options.step, "seconds": seconds} | result), flush=True)
    return 0 if result.get("ok", True) else 1


if __name__ == "__main__":
    sys.exit(main())
