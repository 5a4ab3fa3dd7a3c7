"""The whole program killed with -9 while an answer streams: nothing stored is lost, nothing is left running."""

from __future__ import annotations

import json
import random
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from desktop.chat.conversation import MessageState
from desktop.chat.messages import Role
from desktop.store.database import Store
from tests.helpers.program import environment

pytestmark = pytest.mark.e2e

QUESTION = "Tell me a very long story about a lighthouse keeper and the sea, with many details."
LOSS_S = 1.0  # what the design allows a crash to take of a streamed answer


def kill_while_streaming(home: Path, wait_s: float) -> list[tuple[float, int]]:
    """Start the window, kill it ``wait_s`` after the first words; (seconds before the kill, characters shown) pairs."""
    command = [sys.executable, "-m", "tests.helpers.streaming_window", QUESTION]
    child = subprocess.Popen(
        command, env=environment(home, QT_QPA_PLATFORM="offscreen"), stdout=subprocess.PIPE, text=True, cwd=home
    )
    assert child.stdout is not None
    shown: list[tuple[float, int]] = []
    first = None
    for line in child.stdout:
        now = time.monotonic()
        shown.append((now, json.loads(line)["shown"]))
        first = first or (now if shown[-1][1] else None)
        if first and now - first >= wait_s:
            break
    family = psutil.Process(child.pid).children(recursive=True)
    assert family, "the engine's child runs"
    child.kill()
    killed = time.monotonic()
    child.wait()
    child.stdout.close()
    _, alive = psutil.wait_procs(family, timeout=10)
    assert not alive, "no process outlives the program"
    return [(killed - at, characters) for at, characters in shown]


@pytest.mark.parametrize("run", range(5))
def test_what_was_shown_a_second_ago_is_kept(tmp_path: Path, run: int) -> None:
    shown = kill_while_streaming(tmp_path, random.Random(run).uniform(1.1, 2.5))
    owed = max(characters for before, characters in shown if before > LOSS_S)
    assert owed > 0
    store = Store(tmp_path / "data" / "history.db")
    try:
        (summary,) = store.run(lambda history: history.conversations()).result()
        conversation = store.run(lambda history: history.conversation(summary.id)).result()
    finally:
        store.close()
    question, answer = conversation.path()
    assert (question.role, question.text) == (Role.USER, QUESTION)
    assert answer.state is MessageState.INTERRUPTED
    assert len(answer.text) >= owed
