"""Starting the window's program: the application object, logging, signals of the system, the exit status."""

from __future__ import annotations

import os
import sys
from typing import Final

from PySide6.QtWidgets import QApplication

from desktop.app.instance import QUESTION, RAISE, Instance
from desktop.app.program import Program
from desktop.base.crash import CrashReports
from desktop.base.paths import Paths, find_paths
from desktop.jobs.signals import EndSignals
from desktop.ui.theme import load_fonts

VERSION: Final = "0.1.0"  # as in pyproject.toml; a frozen build has no other place to read it from
SWITCH_S: Final = 0.0005  # the window takes its turn so soon where another thread computes, not after 5 ms each time


def _set_up_logging(paths: Paths) -> None:
    from desktop.base.log import set_up_logging  # its rotating files import a network stack: not before the first paint

    set_up_logging(paths.logs)


def _application() -> QApplication:
    sys.setswitchinterval(SWITCH_S)
    # it would tell the terminal of every font that lacks a script, though another font has it
    os.environ.setdefault("QT_LOGGING_RULES", "qt.text.font.db=false")
    # not by setStyle: it returns a QStyle, and to make that class with its enums costs 3 % of a start
    app = QApplication([*sys.argv[:1], "-style", "Fusion"])
    app.setApplicationName("Nemodesk")
    app.setApplicationVersion(VERSION)
    app.setDesktopFileName("nemodesk")
    load_fonts()
    return app


def run(model: str | None = None, *, question: bool = False) -> int:
    """Open the window, for a ``question`` with a new chat, and return the exit status when it was closed."""
    paths = find_paths()
    app = _application()
    instance = Instance(paths.data)
    if not instance.claim() and instance.tell(QUESTION if question else RAISE):
        return 0  # the other one has come to the front
    reports = CrashReports(paths.crashes, paths.log, VERSION)
    crashed = reports.watch()
    program = Program(
        app,
        paths,
        model=model,
        set_up=lambda: _set_up_logging(paths),
        reports=reports,
        crashed=crashed,
        question=question,
    )
    program.ready.connect(instance.listen)
    instance.asked.connect(program.come)
    sys.excepthook = program.report
    program.closed.connect(app.quit)
    signals = EndSignals(program)
    signals.asked.connect(program.close)
    program.start()
    status = app.exec()
    program.close()
    signals.close()
    instance.release()
    reports.end()
    return status


def check_window() -> int:
    """Open the real window, paint it once, and close it: doctor's proof that Qt works here. Prints what was painted."""
    app = _application()
    program = Program(app, find_paths())
    program.window.painted.disconnect()  # no history and no model: only the window is in question
    program.window.painted.connect(program.close)
    program.closed.connect(app.quit)
    program.start()
    size, ratio = program.window.size(), program.window.devicePixelRatio()
    app.exec()
    sys.stdout.write(f"{size.width()} × {size.height()}, {ratio:g}x, {app.platformName()}\n")
    return 0
