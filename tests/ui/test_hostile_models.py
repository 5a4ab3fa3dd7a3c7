"""Sixty (long: five hundred) spoilt models are dropped on the window and loaded: it stays, and works afterwards."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.base.errors import AppError
from desktop.base.paths import find_paths
from desktop.base.settings import Settings, save_settings
from desktop.chat.engine import EngineDied
from desktop.engine.local import LocalEngine
from desktop.library.library import Library
from desktop.ui.dialogs.models import ModelsDialog
from desktop.ui.flow.models import Phase
from tests.conftest import LogGuard
from tests.helpers.faults import Tally, sizes
from tests.helpers.gguf_mutants import Mutants, base_model
from tests.helpers.tiny_checkpoint import tiny_checkpoint
from tests.helpers.window_driver import Driver

pytestmark = [pytest.mark.ui, pytest.mark.e2e]

LOAD_MS = 120_000
FEW_LOADS = 6  # of those that can be imported, in the short size: each starts an engine


@pytest.fixture
def real(no_leaks: None, app: QApplication, qtbot: QtBot) -> Iterator[Driver]:
    """The window over the real engine."""
    paths = find_paths()
    paths.config.mkdir(parents=True, exist_ok=True)
    save_settings(paths.settings, Settings(context=512, threads=1))
    driver = Driver(qtbot, app, LocalEngine)
    driver.open()
    try:
        driver.until(lambda: driver.program.models is not None and settled(driver), LOAD_MS)
        yield driver
    finally:
        driver.stop()


def settled(driver: Driver) -> bool:
    """Whether a load has ended, in one way or the other."""
    return driver.models._load is None and driver.models.state.phase in (Phase.READY, Phase.FAILED)


def load(driver: Driver, model: str) -> Phase:
    driver.models.load(model)
    driver.until(lambda: settled(driver), LOAD_MS)
    return driver.models.state.phase


@sizes(60, 500)
def test_spoilt_models_never_take_the_window_down(
    real: Driver, tmp_path: Path, tally: Callable[[str], Tally], runs: int, log_guard: LogGuard
) -> None:
    count, seen = tally("a spoilt model dropped and loaded"), Counter[str]()
    errors: list[AppError] = []
    real.models.load_failed.connect(lambda error, _: errors.append(error))
    log_guard.allow("engine")
    mutants = Mutants(base_model(tiny_checkpoint(tmp_path), tmp_path))
    library, window = Library(find_paths().models), real.window
    assert real.program.flows is not None
    flow = real.program.flows.library
    for seed in range(runs):
        path = mutants.write(tmp_path / "spoilt.gguf", seed)
        window.drop.models.emit([path])
        real.until(lambda: flow.task is None)
        items = [item for item in library.items() if not item.demo]
        if not items:
            seen["refused"] += 1
        else:
            seen["imported"] += 1
            assert items[0].path.parent.parent == library.root  # wherever its name would lead
            if seen["imported"] <= FEW_LOADS or runs > 100:
                phase = load(real, items[0].id)
                died = phase is Phase.FAILED and isinstance(errors[-1], EngineDied)
                seen["died" if died else phase.value] += 1
                real.models.unload()
            library.remove(items[0].id)
        path.unlink()
        count.runs += 1
    count.note(
        f"{seen['refused']} refused before loading; of those loaded {seen['failed']} refused by the engine, "
        f"{seen['died']} ended its process, {seen['ready']} loaded: only the SHA-256 tells"
    )
    assert min(seen["refused"], seen["failed"] + seen["died"], seen["ready"]) > 0
    [dialog] = window.findChildren(ModelsDialog)
    dialog.close()
    assert window.isVisible()
    assert load(real, "demo") is Phase.READY
    assert {entry.name for entry in tmp_path.iterdir()} <= {"base.gguf", "nemodesk-home", "Tiny-1M-Instruct"}
