"""The window while its real engine is killed, stopped or aborted: at load, in the prompt, mid-answer and idle."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.base.paths import find_paths
from desktop.base.settings import Settings, save_settings
from desktop.chat.conversation import Attachment, MessageState
from desktop.engine.local import LocalEngine
from desktop.ui.composer.composer import Readiness
from tests.helpers.window_driver import Driver

pytestmark = [
    pytest.mark.ui,
    pytest.mark.e2e,
    pytest.mark.skipif(sys.platform == "win32", reason="signals"),
]

FAULTS = ("SIGKILL", "SIGSTOP", "SIGABRT")
HANG_LIMIT = 1.5
LOAD_MS = 60_000
LONG = "Tell me a very long story about the sea, with many chapters and every detail. " * 12

Open = Callable[[str, str], Driver]


@pytest.fixture
def open_window(no_leaks: None, app: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Open]:
    """Opens the window over a real engine whose first process does something to itself at some point."""
    find_paths().config.mkdir(parents=True, exist_ok=True)
    save_settings(find_paths().settings, Settings(context=2048, threads=1))
    before = {child.pid for child in psutil.Process().children(recursive=True)}
    drivers: list[Driver] = []

    def start(kind: str, fault: str) -> Driver:
        command = (sys.executable, "-m", "tests.helpers.faulty_worker", kind, fault, str(tmp_path / "done"))
        drivers.append(Driver(qtbot, app, lambda: LocalEngine(command, hang_limit=HANG_LIMIT)))
        drivers[0].open()
        return drivers[0]

    yield start
    drivers[0].stop()
    assert {child.pid for child in psutil.Process().children(recursive=True)} <= before


def ready(driver: Driver) -> None:
    """Wait until a question could be sent."""
    driver.until(lambda: driver.window.composer.readiness is Readiness.READY, LOAD_MS)
    driver.until(lambda: not driver.chats.turn.running, LOAD_MS)


def answers_again(driver: Driver) -> None:
    """Regenerate, and see words."""
    driver.ctrl(Qt.Key.Key_R)
    driver.until(lambda: driver.chats.turn.tokens > 3, LOAD_MS)
    driver.press(Qt.Key.Key_Escape)
    ready(driver)
    assert driver.said() == ""
    assert driver.conversation().path()[-1].state is MessageState.DONE


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("kind", ["prompt", "tokens"])
def test_a_fault_in_a_turn(open_window: Open, kind: str, fault: str) -> None:
    driver = open_window(kind, fault)
    ready(driver)
    driver.send(LONG)
    driver.until(lambda: driver.said() != "", LOAD_MS)
    driver.until(lambda: not driver.chats.turn.running)
    question, answer = driver.conversation().path()
    assert question.text == LONG.strip()
    assert answer.state is MessageState.FAILED
    assert answer.error
    if kind == "tokens":
        assert answer.text
    answers_again(driver)


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_while_idle(open_window: Open, fault: str) -> None:
    driver = open_window("never", "none")
    ready(driver)
    engine = driver.engines[-1]
    assert isinstance(engine, LocalEngine)
    assert engine.pid is not None
    os.kill(engine.pid, getattr(signal, fault))
    driver.until(lambda: driver.said() != "")
    driver.send("Name three colours.")  # asking starts the engine again
    driver.until(lambda: driver.chats.turn.tokens > 3, LOAD_MS)
    driver.press(Qt.Key.Key_Escape)  # the demo model may go on for as long as there is room
    ready(driver)
    assert driver.said() == ""


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_at_load(open_window: Open, fault: str) -> None:
    driver = open_window("load", fault)
    if fault == "SIGSTOP":  # a hang is not tried again by itself
        driver.until(lambda: driver.said() != "", LOAD_MS)
        driver.click(driver.button("Load again"))
    ready(driver)
    driver.send("Name three colours.")
    driver.until(lambda: driver.chats.turn.tokens > 3, LOAD_MS)
    driver.press(Qt.Key.Key_Escape)
    ready(driver)
    assert driver.conversation().path()[-1].text


@pytest.mark.parametrize("fault", ["SIGKILL", "SIGSTOP"])
def test_a_fault_while_reading_ahead(open_window: Open, fault: str, tmp_path: Path) -> None:
    """Nobody asked for anything yet: what is attached stays, and asking starts the engine again."""
    driver = open_window("armed", "-")
    ready(driver)
    (tmp_path / "done").write_text(f"prefill {fault}", encoding="ascii")
    driver.window.composer.add_attachment(Attachment("notes.txt", LONG))
    driver.until(lambda: driver.said() != "", LOAD_MS)
    driver.send("Sum this up.")
    driver.until(lambda: driver.chats.turn.tokens > 3, LOAD_MS)
    driver.press(Qt.Key.Key_Escape)
    ready(driver)
    assert driver.said() == ""
    question, answer = driver.conversation().path()
    assert [attachment.text for attachment in question.attachments] == [LONG]
    assert answer.text
