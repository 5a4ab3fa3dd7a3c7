"""What a switched mode costs is said before the next message is sent."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from desktop.chat.engine import CachedTokens, Prompt
from desktop.chat.messages import ThinkingMode
from desktop.ui.desk import rereading
from tests.helpers.window_driver import Driver

LONG = " ".join(["word"] * 300)


def note(driver: Driver) -> str:
    """What the composer says of a switched mode."""
    line = driver.window.composer._reread
    return line.words.text() if line.isVisible() else ""


def test_a_switched_mode_says_what_is_read_again(driver: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rereading, "PAUSE_MS", 0)
    driver.chats.set_mode(ThinkingMode.OFF)
    driver.engine.enqueue(LONG)
    driver.ask("Tell me")
    assert note(driver) == ""
    driver.chats.set_mode(ThinkingMode.ON)
    driver.until(lambda: bool(note(driver)))
    assert note(driver) == "Thinking was switched: 307 tokens are read again"
    driver.window.composer.take_focus()
    driver.write("typing goes on")
    assert driver.window.composer.draft() == "typing goes on"
    driver.chats.set_mode(ThinkingMode.OFF)
    assert note(driver) == ""
    driver.chats.set_mode(ThinkingMode.ON)
    driver.until(lambda: bool(note(driver)))
    driver.engine.enqueue("Yes", "</think>", "No.")
    driver.press(Qt.Key.Key_Return)
    assert note(driver) == ""
    driver.finished()
    assert note(driver) == ""


def test_what_was_read_ahead_meanwhile_is_no_longer_told(driver: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("PAUSE_MS", "AGAIN_MS"):
        monkeypatch.setattr(rereading, name, 0)
    driver.program.preferences.change(read_ahead="off")
    driver.chats.set_mode(ThinkingMode.OFF)
    driver.engine.enqueue(LONG)
    driver.ask("Tell me")
    driver.chats.set_mode(ThinkingMode.ON)
    driver.until(lambda: bool(note(driver)))

    async def read(prompt: Prompt) -> CachedTokens:
        return CachedTokens(307, 300, 300)

    monkeypatch.setattr(driver.engine, "cached", read)
    driver.until(lambda: not note(driver))


def test_little_to_read_again_is_not_worth_a_word(driver: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rereading, "PAUSE_MS", 0)
    driver.chats.set_mode(ThinkingMode.OFF)
    driver.ask("Tell me")
    asked: list[object] = []
    cached = driver.models.session.cached

    async def noted(request: object) -> object:
        asked.append(request)
        return await cached(request)  # type: ignore[arg-type]

    monkeypatch.setattr(driver.models.session, "cached", noted)
    driver.chats.set_mode(ThinkingMode.ON)
    driver.until(lambda: bool(asked))
    driver.qtbot.wait(0)
    assert note(driver) == ""
