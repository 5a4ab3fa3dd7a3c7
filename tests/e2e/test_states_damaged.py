"""Damaged files of states, and those of something else: none aborts the engine, none is used."""

from __future__ import annotations

import asyncio
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.base.states import stored_states
from desktop.chat.engine import MemorySpec, Prompt
from desktop.engine.local import LocalEngine
from tests.helpers.engine import answer, chat_prompt, load, open_engine, patiently, request
from tests.helpers.faults import Tally, sizes
from tests.helpers.state_mutants import Mutants

pytestmark = [pytest.mark.e2e, pytest.mark.skipif(sys.platform == "win32", reason="links and pipes")]

PROMPT = chat_prompt("We talk about the harbour. " + "It lay quiet in the rain, and nobody came. " * 6)
OTHER = chat_prompt("We talk about the garden. " + "It lay quiet in the rain, and nobody came. " * 6)
BATCH = 60  # files in the folder at once: every one of them is tried


async def stored(folder: Path) -> tuple[Mutants, list[str]]:
    """Have the engine store states of both prompts; and its answer to the first."""
    said: dict[Prompt, list[str]] = {}
    files: dict[Path, Prompt] = {}
    for prompt in (OTHER, PROMPT):
        async with open_engine() as engine:
            await load(engine, memory=MemorySpec(folder))
            said[prompt], _ = await answer(engine, request(prompt, 4))
        files |= {file.path: prompt for file in stored_states(folder) if file.path not in files}
    async with open_engine() as engine:
        await load(engine, memory=MemorySpec(folder))
        known = await engine.cached(PROMPT)
        assert known.stored == known.total, "the good file is used"
    good, other = sorted(files, key=lambda path: files[path] is not PROMPT)
    return Mutants(good, other), said[PROMPT]


async def unharmed(engine: LocalEngine, said: list[str]) -> None:
    """Ask for what the bad files pretend to know."""
    known = await engine.cached(PROMPT)
    assert known.live == 0
    pieces, end = await answer(engine, request(PROMPT, 4))
    assert end.usage.cached_tokens == 0
    assert pieces == said


@sizes(60, 2000)
def test_no_damaged_file_is_used(runs: int, tmp_path: Path, tally: Callable[[str], Tally]) -> None:
    result = tally("damaged files of states")

    async def run() -> None:
        mutants, said = await stored(tmp_path / "good")
        for start in range(0, runs, BATCH):
            folder = tmp_path / f"bad{start}"
            folder.mkdir()
            shutil.copy(tmp_path / "good" / "key", folder)
            for seed in range(start, min(start + BATCH, runs)):
                mutants.make(folder, seed)
            vanishing = folder / mutants.good.name
            shutil.copy(mutants.good, vanishing)
            async with open_engine() as engine:
                await load(engine, memory=MemorySpec(folder, idle_seconds=60))
                pid = engine.pid
                vanishing.unlink()
                await unharmed(engine, said)
                assert engine.pid == pid
            result.runs += min(BATCH, runs - start)
            shutil.rmtree(folder)

    asyncio.run(run() if runs > BATCH else patiently(run()))
