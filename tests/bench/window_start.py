"""Start of the window: CPU of the main thread to the first painted picture, against a bare QMainWindow.

    .venv/bin/python -m tests.bench.window_start [--runs 9] [--json]

Both are whole processes that end at their first paint, ours as ``nemodesk`` starts; imports are included. Pairs
alternate, and the figure is the median of their ratios. The bar is 3.0. The first pair, which compiles what was not
compiled yet, does not count.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

BARE = """
import time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, lambda: (print(time.thread_time()), app.quit()))
app = QApplication([])
window = Window()
window.resize(1280, 860)
window.show()
app.exec()
"""

OURS = """
import os, time
import desktop.app.program
def start(self):
    self.window.painted.disconnect()
    self.window.painted.connect(lambda: (print(time.thread_time(), flush=True), os._exit(0)))
    begin(self)
program = desktop.app.program.Program
begin, program.start = program.start, start
import desktop.__main__
desktop.__main__.main([])
"""


def seconds(code: str, home: str) -> float:
    """CPU seconds that the code's process says it took."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "NEMODESK_HOME": home}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # with it every start would compile the program
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env=environment, capture_output=True, text=True, check=True, timeout=60
    )
    return float(done.stdout.strip().splitlines()[0])


def measure(runs: int) -> dict[str, float]:
    """Medians over ``runs`` alternating pairs, after one that warms the caches."""
    with tempfile.TemporaryDirectory() as home:
        pairs = [(seconds(BARE, home), seconds(OURS, home)) for _ in range(runs + 1)][1:]
    return {
        "bare_s": statistics.median(bare for bare, _ in pairs),
        "ours_s": statistics.median(ours for _, ours in pairs),
        "ratio": statistics.median(ours / bare for bare, ours in pairs),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=9)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    found = measure(options.runs)
    if options.json:
        print(json.dumps(found))
    else:
        print(f"bare {found['bare_s']:.3f} s, Nemodesk {found['ours_s']:.3f} s, ratio {found['ratio']:.2f} (bar 3.0)")


if __name__ == "__main__":
    main()
