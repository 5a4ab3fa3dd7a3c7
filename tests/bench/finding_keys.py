"""What a key costs while finding: in the palette and in the search of 100,000 messages (2,000 conversations).

    .venv/bin/python -m tests.bench.finding_keys [--profile small]

CPU time of the main thread from a key to the painted list, and for the search the time until its results are painted
(the pause after the last key is part of it). Medians and the worst of some typed words; bar: 50 ms.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from tests.bench.window_scale import ROOT, Runner, fill

WORDS = ("matrix", "because", "Zeit", "integral", "数学", "कारण", "ภาษา")


def key_costs(runner: Runner, field: object, done: Callable[[], bool]) -> list[tuple[float, float]]:
    """(CPU, elapsed) milliseconds of each key of the words."""
    from PySide6.QtWidgets import QLineEdit

    assert isinstance(field, QLineEdit)
    found = []
    for word in WORDS:
        field.clear()
        for letter in word:
            begun = time.monotonic()
            field.insert(letter)
            cost = runner.cost(lambda: field.textEdited.emit(field.text()), done)
            found.append((cost, (time.monotonic() - begun) * 1000))
        runner.rest()
    return found


def run() -> None:
    """Measure on the profile in NEMODESK_HOME."""
    from desktop.ui.actions import Act
    from desktop.ui.palette.palette import Palette
    from desktop.ui.search.page import SearchPage

    runner = Runner()
    window = runner.program.window
    runner.cost(runner.program.start, lambda: window.status_line.state() == "Ready")
    runner.rest()
    services = runner.program.services
    assert services is not None
    store = services.store
    while store.run(lambda history: history._scalar("SELECT count(*) FROM search_todo")).result():
        time.sleep(1)  # the index is filling
    first = runner.cost(window.actions_[Act.PALETTE].trigger, lambda: window.overlay is not None)
    print(f"palette, first opening   {first:6.1f} ms CPU")
    palette = window.overlay
    assert isinstance(palette, Palette)
    show("palette, a key", key_costs(runner, palette.field, lambda: True))
    palette.leave()
    again = runner.cost(window.actions_[Act.PALETTE].trigger, lambda: True)
    print(f"palette, opening again   {again:6.1f} ms CPU")
    palette.leave()
    window.actions_[Act.SEARCH].trigger()
    page = window.centre.currentWidget()
    assert isinstance(page, SearchPage)
    shown: list[str] = []
    page.model.modelReset.connect(lambda: shown.append(page.query().text))
    show("search, a key", key_costs(runner, page.field, lambda: shown[-1:] == [page.query().text]))
    window.quit()


def show(name: str, costs: list[tuple[float, float]]) -> None:
    """Print the medians and the worst."""
    cpu, elapsed = zip(*costs, strict=True)
    print(f"{name:24} {statistics.median(cpu):6.1f} ms CPU, worst {max(cpu):.1f};", end=" ")
    print(f"until painted {statistics.median(elapsed):.1f} ms, worst {max(elapsed):.1f}")


def main() -> None:
    """Write the profile and measure in a process of its own."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--profile", default="large", choices=("small", "large"))
    parser.add_argument("--child", action="store_true")
    options = parser.parse_args()
    if options.child:
        run()
        return
    with tempfile.TemporaryDirectory() as home:
        fill(options.profile, Path(home) / "data" / "history.db")
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "NEMODESK_HOME": home}
        command = [sys.executable, "-m", "tests.bench.finding_keys", "--child"]
        subprocess.run(command, cwd=ROOT, env=environment, check=True)


if __name__ == "__main__":
    main()
