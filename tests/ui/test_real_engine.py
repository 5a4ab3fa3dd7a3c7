"""The window over the real engine and the demo model: a child process that answers, stops, and is killed."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator
from dataclasses import replace

import psutil
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.base.settings import Settings, save_settings
from desktop.chat.conversation import Attachment, MessageState
from desktop.chat.ending import End, ended_by
from desktop.chat.messages import FinishReason, ThinkingMode
from desktop.chat.options import ChatOptions, Overrides
from desktop.engine.local import LocalEngine
from desktop.ui.actions import Act
from desktop.ui.composer.composer import Readiness
from desktop.ui.parts.layout import Text
from tests.helpers.window_driver import Driver

pytestmark = [pytest.mark.ui, pytest.mark.e2e]

LOAD_MS = 60_000
LONG = "Write a very long story about the sea, with many chapters and every detail."


@pytest.fixture
def real(no_leaks: None, app: QApplication, qtbot: QtBot) -> Iterator[Driver]:
    """The window with the demo model in a real engine; no process may be left."""
    from desktop.base.paths import find_paths

    paths = find_paths()
    paths.config.mkdir(parents=True, exist_ok=True)
    seeded = {"seeded": ChatOptions(overrides=Overrides(seed=11)).to_plain()}  # the same answers in every run
    save_settings(paths.settings, Settings(context=2048, threads=2, presets=seeded, default_preset="seeded"))
    before = {child.pid for child in psutil.Process().children(recursive=True)}
    driver = Driver(qtbot, app, LocalEngine)
    driver.open()
    try:
        driver.until(lambda: driver.window.composer.readiness is Readiness.READY, LOAD_MS)
        yield driver
    finally:
        driver.stop()
    left = {child.pid for child in psutil.Process().children(recursive=True)} - before
    assert left == set()


def worker(driver: Driver) -> int:
    """The process id of the engine's child."""
    engine = driver.engines[-1]
    assert isinstance(engine, LocalEngine)
    assert engine.pid is not None
    return engine.pid


def said(driver: Driver) -> str:
    """The text of the running answer so far."""
    answer = driver.chats.turn.so_far()
    return answer.text if answer is not None else ""


def ready(driver: Driver) -> None:
    driver.until(lambda: not driver.chats.turn.running, LOAD_MS)
    driver.until(lambda: driver.window.status_line.state() == "Ready", LOAD_MS)


def test_thinking_ends_at_its_budget_and_when_the_answer_is_wanted(real: Driver) -> None:
    real.chats.set_mode(ThinkingMode.ON)
    real.window.composer.budget_chosen.emit(16)
    real.send(LONG)
    real.until(lambda: real.chats.turn.running)
    real.until(lambda: len(said(real)) > 20, LOAD_MS)
    real.press(Qt.Key.Key_Escape)
    ready(real)
    answer = real.conversation().path()[-1]
    assert ended_by(answer.thinking) == End(16)
    assert answer.text
    real.window.composer.budget_chosen.emit(0)
    real.ctrl(Qt.Key.Key_R)
    real.until(lambda: real.chats.turn.tokens > 5, LOAD_MS)
    real.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    real.until(lambda: len(said(real)) > 20, LOAD_MS)
    real.press(Qt.Key.Key_Escape)
    ready(real)
    answer = real.conversation().path()[-1]
    assert ended_by(answer.thinking) == End(0)
    assert "</think" not in answer.text


def test_ask_stop_and_regenerate(real: Driver) -> None:
    real.send("Name three colours.")
    real.until(lambda: real.chats.turn.running)
    ready(real)
    question, answer = real.conversation().path()
    assert question.text == "Name three colours."
    assert answer.text
    assert answer.usage.prompt_tokens > 0
    assert answer.timings.generation_per_second > 0
    real.ctrl(Qt.Key.Key_N)  # behind the colours the small model may end its story after a word
    real.send(LONG)
    real.until(lambda: real.chats.turn.tokens > 5, LOAD_MS)
    real.press(Qt.Key.Key_Escape)
    ready(real)
    stopped = real.conversation().path()[-1]
    assert (stopped.reason, stopped.state) == (FinishReason.STOPPED, MessageState.DONE)
    assert stopped.text
    real.ctrl(Qt.Key.Key_R)
    real.until(lambda: real.chats.turn.tokens > 5, LOAD_MS)
    real.press(Qt.Key.Key_Escape)
    ready(real)
    conversation = real.conversation()
    again = conversation.path()[-1]
    assert again.usage.cached_tokens > 0  # the question was not read again
    assert len(conversation.versions(again)) == 2


def test_the_engine_is_killed_in_an_answer(real: Driver) -> None:
    real.send(LONG)
    real.until(lambda: real.chats.turn.tokens > 5, LOAD_MS)
    os.kill(worker(real), signal.SIGKILL)
    real.until(lambda: real.said() != "")
    real.until(lambda: not real.chats.turn.running)
    answer = real.conversation().path()[-1]
    assert answer.state is MessageState.FAILED
    assert answer.text
    assert real.window.status_line.state() == "The engine has stopped"
    real.ctrl(Qt.Key.Key_R)
    real.until(lambda: real.chats.turn.tokens > 5, LOAD_MS)
    real.press(Qt.Key.Key_Escape)
    ready(real)
    assert real.said() == ""


def test_the_engine_is_killed_while_idle(real: Driver) -> None:
    os.kill(worker(real), signal.SIGKILL)
    real.until(lambda: real.said() != "")
    real.click(real.button("Load again"))
    ready(real)
    real.send("Name three colours.")
    real.until(lambda: real.chats.turn.running)
    ready(real)
    assert real.conversation().path()[-1].text


def test_a_stopped_answer_goes_on_and_is_not_read_again(real: Driver) -> None:
    real.send(LONG)
    real.until(lambda: real.chats.turn.tokens > 20, LOAD_MS)
    real.press(Qt.Key.Key_Escape)
    ready(real)
    stopped = real.conversation().path()[-1]
    real.menu(Act.CONTINUE)
    real.until(lambda: real.chats.turn.tokens > 5, LOAD_MS)
    real.press(Qt.Key.Key_Escape)
    ready(real)
    conversation = real.conversation()
    longer = conversation.path()[-1]
    assert longer.text.startswith(stopped.text)
    assert len(longer.text) > len(stopped.text)
    assert len(conversation.versions(longer)) == 2
    read = stopped.usage.total_tokens
    assert longer.usage.cached_tokens >= read - 4  # the cut may fall within a token


def test_the_draft_is_counted_by_the_models_own_tokenizer(real: Driver) -> None:
    real.write("How many tokens has unbelievability?")
    real.until(lambda: any(label.isVisible() for label in real.window.composer.findChildren(Text, "tokens")))
    [label] = real.window.composer.findChildren(Text, "tokens")
    assert label.text() == "8 tokens"
    worker_before = worker(real)
    real.press(Qt.Key.Key_Return)
    assert not label.isVisible()
    real.finished()
    assert worker(real) == worker_before


def test_what_was_read_ahead_is_not_read_again(real: Driver) -> None:
    def read_ahead() -> None:
        assert real.program.flows is not None
        flow = real.program.flows.ahead
        assert flow.busy
        real.until(lambda: not flow.busy, LOAD_MS)

    def new_tokens() -> int:
        usage = real.conversation().path()[-1].usage
        return usage.prompt_tokens - usage.cached_tokens

    real.chats.set_options(replace(real.chats.options, stop=(".", ",")))  # a short answer is enough
    real.window.composer.add_attachment(Attachment("notes.txt", "The ship is small and old. " * 30))
    read_ahead()
    real.send("What is small?")
    ready(real)
    assert new_tokens() < 16
    assert real.conversation().path()[-1].usage.prompt_tokens > 200
    read_ahead()
    real.send("And why?")
    ready(real)
    assert new_tokens() < 16


@pytest.mark.skipif(sys.platform != "linux", reason="limits of Linux")
def test_too_little_memory_ends_in_an_offer_that_one_click_loads(
    no_leaks: None, app: QApplication, qtbot: QtBot
) -> None:
    """The engine's child may have less memory than its context takes; the window lives on and says what fits."""
    from desktop.base.paths import find_paths

    paths = find_paths()
    paths.config.mkdir(parents=True, exist_ok=True)
    save_settings(paths.settings, Settings(context=131_072, threads=1))
    command = [sys.executable, "-m", "tests.helpers.limited_worker", "520"]
    driver = Driver(qtbot, app, lambda: LocalEngine(command))
    driver.open()
    try:
        driver.until(lambda: driver.said().endswith("could not be loaded"), LOAD_MS)
        button = driver.window.banner.action
        assert button.text().startswith("Load with a context of ")
        driver.click(button)
        driver.until(lambda: driver.window.composer.readiness is Readiness.READY, LOAD_MS)
        info = driver.models.state.info
        assert info is not None
        assert button.text().endswith(f"{info.context:,}")
        assert driver.said() == ""
    finally:
        driver.stop()
