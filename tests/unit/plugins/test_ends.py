"""Nothing of a host outlives the app, however the app ends."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from desktop.plugins.sandbox import Level
from tests.helpers.faults import sizes
from tests.helpers.plugins import cages, living

ROOT = Path(__file__).parents[3]
GONE_SECONDS = 5.0


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
@sizes(1, 35)
@pytest.mark.parametrize("level", [Level.BUBBLEWRAP, Level.SANDLOCK, Level.NONE])
def test_a_killed_app_leaves_no_process(tmp_path: Path, level: Level, runs: int) -> None:
    if level is not Level.NONE and level not in cages():
        pytest.skip(f"{level} does not work here")
    for run in range(runs):
        folder = tmp_path / str(run)
        folder.mkdir()
        app = subprocess.Popen([sys.executable, "-m", "tests.helpers.hosting_app", str(folder), level], cwd=ROOT)
        data = folder / "data"
        while not ((data / "ready").exists() and (data / "daemon").exists()):
            assert app.poll() is None
            time.sleep(0.01)  # the files are all that the plugin can say
        assert living(folder) >= 2
        os.kill(app.pid, signal.SIGKILL)
        app.wait()
        ends = time.monotonic() + GONE_SECONDS
        while living(folder) and time.monotonic() < ends:
            time.sleep(0.01)
        assert living(folder) == 0
