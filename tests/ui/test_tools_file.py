"""The window over the real tools: a plugin of the user's, and the file of what is allowed, damaged or very long."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import apsw
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.app import opening
from desktop.base.paths import find_paths
from desktop.chat.tools import RunState
from desktop.engine.scripted import ScriptedEngine
from desktop.plugins.audit import Audit
from desktop.plugins.opening import RECORDS
from desktop.plugins.records import Records
from desktop.ui.parts.plain_text import PlainText
from desktop.ui.tools.calls import CallsDialog
from desktop.ui.tools.fault import FaultView
from desktop.ui.tools.form import SettingsDialog
from desktop.ui.tools.review import ReviewDialog
from tests.conftest import LogGuard
from tests.helpers.installer import Installer
from tests.helpers.keyrings import Safe, using
from tests.helpers.tool_hands import manager, menu, opened, refresh, words
from tests.helpers.window_driver import Driver

MAKE = opening.make_tools  # before a fixture takes it away
HOST_MS = 60_000
BIDI = "pay\u202efdp.exe\x1b[31m<b>\u200b"


@pytest.fixture
def real(
    no_tools: None, no_leaks: None, app: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Driver]:
    """The window with the real tools; a test opens it when their file is as it wants it."""
    monkeypatch.setattr("desktop.app.opening.make_tools", MAKE)
    Installer().take_over(monkeypatch)
    driver = Driver(qtbot, app, ScriptedEngine)
    yield driver
    driver.stop()


def file() -> Path:
    """The file, whose folder is there."""
    path = find_paths().data / RECORDS
    path.parent.mkdir(parents=True, exist_ok=True)
    return path


def test_a_damaged_file_is_said_kept_and_begun_anew(real: Driver, log_guard: LogGuard) -> None:
    log_guard.allow("There are no tools|was set aside")
    damage = b"no database at all" * 300
    file().write_bytes(damage)
    real.start()
    real.until(lambda: real.said() == "Tools cannot be used")
    assert file().read_bytes() == damage  # nothing is done to it unasked
    shown = menu(real)
    [view] = shown.findChildren(FaultView)
    assert "damaged" in words(view)
    real.click(view.again)
    real.until(lambda: real.said() == "Tools cannot be used")
    assert file().read_bytes() == damage
    [view] = menu(real).findChildren(FaultView)
    real.click(view.anew)
    real.until(lambda: real.window.composer.tools.accessibleName().endswith(" on"))
    real.until(lambda: real.said() == "What tools are allowed was begun anew")
    [kept] = file().parent.glob("tools.db.kept-*")
    assert kept.read_bytes() == damage
    assert not real.window.composer.tools.accessibleName().endswith(" 0 on")


def test_a_file_of_a_newer_program_is_left_alone(real: Driver, log_guard: LogGuard) -> None:
    log_guard.allow("There are no tools")
    connection = apsw.Connection(str(file()))
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    before = file().read_bytes()
    real.start()
    real.until(lambda: real.said() == "Tools cannot be used")
    [view] = menu(real).findChildren(FaultView)
    assert "A newer Nemodesk" in words(view)
    assert file().read_bytes() == before


def calls(count: int) -> None:
    """Write calls down: the first of the terminal with odd characters, then chats', one with very long arguments."""
    records = Records(file())
    audit = Audit(records)
    with records.together():
        for n in range(count):
            arguments = {"text": BIDI} if n == 0 else {"n": n, "text": "x" * 200_000 if n == count - 2 else f"word-{n}"}
            number = audit.begin(
                -5 if n == 0 else 7, "bundled:files", BIDI if n == 0 else "read", "ab", json.dumps(arguments)
            )
            audit.decided(number, "user: once", "ab")
            audit.end(number, RunState.DONE, 0.5, 10)
    records.close()


def page(driver: Driver) -> CallsDialog:
    """The list of calls."""
    driver.click(manager(driver).calls)
    return opened(driver, CallsDialog)


@pytest.mark.parametrize("count", [0, 1])
def test_few_calls_are_listed(real: Driver, count: int) -> None:
    calls(count)
    real.start()
    shown = page(real)
    if not count:
        real.until(lambda: "No tool was called yet." in words(shown))
        assert shown.more.isHidden()
    else:
        real.until(lambda: len(shown.entries) == 1)
        [entry] = shown.entries
        assert "pay<U+202E>fdp.exe<U+001B>[31m<b><U+200B>" in entry.step.accessibleName()
        real.click(entry.step)
        real.until(lambda: bool(entry.findChildren(PlainText)))
        assert "terminal" in words(entry)
        assert "chat -5" not in words(entry)
        assert "you allowed it once" in words(entry)
    shown.close()
    manager(real).close()


def test_ten_thousand_calls_are_listed_and_searched(real: Driver) -> None:
    calls(10_000)
    real.start()
    shown = page(real)
    real.until(lambda: len(shown.entries) == 50)
    first = shown.entries[0]
    real.click(shown.entries[1].step)
    real.until(lambda: bool(shown.entries[1].findChildren(PlainText)))
    [text] = shown.entries[1].findChildren(PlainText)
    assert "more characters" in text.toPlainText()
    real.click(shown.more)
    real.until(lambda: len(shown.entries) == 100)
    assert shown.entries[0] is first  # what one has unfolded stays
    shown.search.setText("terminal")  # the oldest of all
    real.until(lambda: len(shown.entries) == 1 and shown.entries[0].call.conversation == -5)
    assert shown.more.isHidden()
    shown.search.setText("word-123 read")
    real.until(lambda: len(shown.entries) == 11)
    shown.search.setText("nothing like it")
    real.until(lambda: "Nothing found for" in words(shown))
    shown.close()
    manager(real).close()


PLUGIN = """
from desktop.plugins.api import Context, tool


@tool
def tell(context: Context) -> str:
    \"\"\"Tells how long its secret is.\"\"\"
    return str(len(context.secret("api_key")))
"""


def test_a_plugin_is_allowed_given_its_secret_and_trusted_until_it_changes(real: Driver) -> None:
    folder = find_paths().data / "plugins" / "mine"
    folder.mkdir(parents=True)
    about = 'name = "mine"\nversion = "1.0"\nauthor = "A"\napi = 1\n[permissions]\nsecrets = ["api_key"]\n'
    (folder / "plugin.toml").write_text(about)
    (folder / "plugin.py").write_text(PLUGIN)
    mine, keyring = "plugin:mine", Safe()
    with using(keyring):
        real.start()
        dialog = manager(real)
        real.click(dialog.entries[mine].review)
        review = opened(real, ReviewDialog)
        real.until(review.allow.isEnabled)
        real.click(review.allow)
        real.until(lambda: dialog.entries[mine].switch.isChecked(), HOST_MS)
        real.click(real.button("Settings of Mine", dialog))
        form = opened(real, SettingsDialog)
        assert form.trust is not None
        assert form.secrets is not None
        entry = form.secrets.entries["api_key"]
        real.until(lambda: "Not set" in words(entry))
        QTest.keyClicks(entry.field, "sk-of-a-test")
        QTest.keyClick(entry.field, Qt.Key.Key_Return)
        real.until(lambda: "Set, in the keyring" in words(entry))
        assert list(keyring.kept.values()) == ["sk-of-a-test"]
        real.click(form.trust.switch)
        real.until(lambda: "trusted" in words(dialog.entries[mine]))
        form.close()
        (folder / "plugin.py").write_text(PLUGIN + "# changed\n")
        refresh(real)
        real.until(lambda: "no longer trusted" in words(dialog.entries[mine]))
        assert "Needs review" in words(dialog.entries[mine])
        assert "Files have changed since it was enabled (plugin.py)" in words(dialog.entries[mine])
        dialog.close()
