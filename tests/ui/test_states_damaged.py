"""The window starts on damaged files of states: the engine uses none of them, and answers as if there were none."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.base.paths import find_paths
from desktop.base.settings import Settings, save_settings
from desktop.base.states import stored_states
from desktop.chat.options import ChatOptions, Overrides
from desktop.engine.local import LocalEngine
from desktop.ui.composer.composer import Readiness
from tests.helpers.faults import Tally, sizes
from tests.helpers.state_mutants import Mutants
from tests.helpers.window_driver import Driver

pytestmark = [
    pytest.mark.ui,
    pytest.mark.e2e,
    pytest.mark.skipif(sys.platform == "win32", reason="links and pipes"),
]

LOAD_MS = 60_000
BATCH = 17  # files at once, one of each kind
QUESTION = ("We talk about the harbour. It lay quiet in the rain, and nobody came. " * 3).strip()
OTHER = ("We talk about the garden. It lay quiet in the rain, and nobody came. " * 3).strip()

Open = Callable[[], Driver]


@pytest.fixture
def open_window(no_leaks: None, app: QApplication, qtbot: QtBot) -> Open:
    """Opens the window with the demo model in a real engine, for short and always the same answers."""
    paths = find_paths()
    paths.config.mkdir(parents=True, exist_ok=True)
    short = {"short": ChatOptions(overrides=Overrides(temperature=0.0), max_tokens=4).to_plain()}
    settings = Settings(context=2048, threads=1, auto_titles=False, presets=short, default_preset="short")
    save_settings(paths.settings, settings)

    def start() -> Driver:
        driver = Driver(qtbot, app, LocalEngine)
        driver.open()
        driver.until(lambda: driver.window.composer.readiness is Readiness.READY, LOAD_MS)
        return driver

    return start


def ask(driver: Driver, text: str) -> str:
    """The answer to a first message."""
    driver.ctrl(Qt.Key.Key_N)
    driver.send(text)
    driver.until(lambda: driver.chats.turn.running, LOAD_MS)
    driver.until(lambda: not driver.chats.turn.running, LOAD_MS)
    return driver.conversation().path()[-1].text


def stored(open_window: Open) -> tuple[Mutants, str]:
    """Have the window store states of two chats; and its answer in the second of them."""
    driver = open_window()
    ask(driver, OTHER)
    answer = ask(driver, QUESTION)
    driver.stop()
    other, good = sorted(stored_states(find_paths().states))
    return Mutants(good.path, other.path), answer


@sizes(BATCH, 12 * BATCH)
def test_the_window_answers_whatever_lies_in_the_folder(
    runs: int, open_window: Open, tmp_path: Path, tally: Callable[[str], Tally]
) -> None:
    result = tally("damaged files of states, in the window")
    mutants, answer = stored(open_window)
    good, folder = tmp_path / "good", find_paths().states
    folder.rename(good)
    mutants.good = good / mutants.good.name
    for start in range(0, runs, BATCH):
        folder.mkdir()
        shutil.copy(good / "key", folder)
        for seed in range(start, start + BATCH):
            mutants.make(folder, seed)
        driver = open_window()
        assert ask(driver, QUESTION) == answer
        assert driver.conversation().path()[-1].usage.cached_tokens == 0
        assert driver.said() == ""
        driver.stop()
        result.runs += BATCH
        shutil.rmtree(folder)
