"""The whole program killed with -9 while an answer streams: nothing stored is lost, and little of what was shown."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from desktop.chat.conversation import MessageState, StoredMessage
from desktop.store.database import Store
from tests.helpers.window_driver import history_path

ROOT = Path(__file__).resolve().parents[2]
TIMES = 5


@pytest.mark.e2e
def test_five_kills_while_streaming(home: Path) -> None:
    environment = {**os.environ, "NEMODESK_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    shown = [_run_and_kill(environment, 40 + 40 * n) for n in range(TIMES)]
    store = Store(history_path())
    try:
        summaries = store.run(lambda history: history.conversations()).result(10)
        assert len(summaries) == TIMES
        for seen, summary in zip(reversed(shown), summaries, strict=True):
            question, answer = _path(store, summary.id)
            assert question.text.startswith("Write a very long story")
            assert answer.state is MessageState.INTERRUPTED
            # the line before the last second's worth: text is brought to the disk every half second
            assert len(answer.text) >= seen
    finally:
        store.close()


def _path(store: Store, conversation: int) -> tuple[StoredMessage, ...]:
    return store.run(lambda history: history.conversation(conversation)).result(10).path()


def _run_and_kill(environment: dict[str, str], characters: int) -> int:
    """Kill the program once it has shown so many characters; returns what it had shown a second before."""
    command = [sys.executable, "-m", "tests.helpers.window_killed"]
    program = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True)
    seen: list[tuple[float, int]] = []
    try:
        assert program.stdout is not None
        for line in program.stdout:
            seen.append((time.monotonic(), int(line.split()[1])))
            if seen[-1][1] >= characters and seen[-1][0] - seen[0][0] > 1.2:
                break
        children = psutil.Process(program.pid).children(recursive=True)
        program.send_signal(signal.SIGKILL)
        killed = time.monotonic()
    finally:
        program.kill()
        program.wait()
        if program.stdout is not None:
            program.stdout.close()
    _, alive = psutil.wait_procs(children, timeout=10)
    assert alive == []
    return max((count for at, count in seen if at < killed - 1.0), default=0)
