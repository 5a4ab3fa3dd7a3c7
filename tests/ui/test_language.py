"""The window's language, chosen while it runs."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale

from desktop.base.i18n import number, tr
from desktop.ui.language import LANGUAGES, missing_font, system_language
from tests.helpers.window_driver import Driver


def speak(driver: Driver, code: str) -> None:
    """Choose a language and wait for its window."""
    before = driver.window
    driver.program.preferences.change(language=code)
    driver.until(lambda: driver.window is not before)


def test_another_language_shows_at_once_and_keeps_what_was_open(driver: Driver) -> None:
    driver.ask("Guten Tag")
    speak(driver, "de")
    assert driver.button("Neuer Chat", driver.window.sidebar).text() == "Neuer Chat"
    driver.until(lambda: driver.window.status_line.state() == "Bereit")
    driver.until(lambda: driver.window.centre.currentIndex() == 1)
    driver.ask("Und noch einmal")
    assert len(driver.texts()) == 4
    speak(driver, "en")
    driver.until(lambda: driver.window.status_line.state() == "Ready")


def test_a_restart_speaks_the_same_language(driver: Driver) -> None:
    speak(driver, "de")
    driver.restart()
    driver.until(lambda: driver.window.status_line.state() == "Bereit")


def test_numbers_are_written_as_the_language_writes_them(driver: Driver) -> None:
    speak(driver, "de")
    assert number(12_345) == "12.345"
    assert number(2.5, 1) == "2,5"
    speak(driver, "en")
    assert number(12_345) == "12,345"


def test_leaving_gives_english_back(driver: Driver) -> None:
    speak(driver, "de")
    assert tr("Send") == "Senden"
    driver.program.language.leave()
    assert tr("Send") == "Send"


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_language_has_a_window(driver: Driver, code: str) -> None:
    if code != driver.program.language.code:
        speak(driver, code)
    assert driver.program.language.code == code
    assert QLocale().language() is QLocale(code).language()
    assert missing_font(code) == ""


def test_the_systems_language_is_one_of_ours() -> None:
    assert system_language() in LANGUAGES
