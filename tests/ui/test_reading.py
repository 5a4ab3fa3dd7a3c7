"""A history that cannot be written can be read: of a later version, or on a disk that is write-protected."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import apsw
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from desktop.chat.messages import ThinkingMode
from desktop.engine.scripted import ScriptedEngine
from desktop.store.queries import SearchQuery
from desktop.ui.actions import Act
from desktop.ui.composer.composer import Readiness
from desktop.ui.desk.reading import _WRITING
from desktop.ui.dialogs.export import ExportDialog
from desktop.ui.sidebar.wishes import Wish
from desktop.ui.transcript.deeds import Deed, DeedBar
from tests.helpers.disks import protect, small_disk
from tests.helpers.sidebar_hands import titles
from tests.helpers.store_files import fill, folder_content
from tests.helpers.window_driver import Driver, history_path

TITLE = "The history is open for reading only: nothing can be changed or asked"


@pytest.fixture
def closed(no_leaks: None, app: QApplication, qtbot: QtBot) -> Iterator[Driver]:
    """A driver whose window the test opens itself."""
    driver = Driver(qtbot, app, ScriptedEngine)
    yield driver
    driver.stop()


@pytest.fixture
def reading(closed: Driver, home: Path) -> Driver:
    """The window over a history of a later version, open for reading, with its conversation open."""
    fill(history_path().parent)
    connection = apsw.Connection(str(history_path()))
    connection.execute("PRAGMA user_version = 40")
    connection.close()
    open_for_reading(closed)
    return closed


def open_for_reading(driver: Driver) -> None:
    """Take the banner's offer, and open the conversation."""
    driver.open()
    driver.until(lambda: driver.said() == "The history could not be opened")
    driver.click(driver.button("Open for reading"))
    driver.until(lambda: driver.said() == TITLE)
    driver.until(lambda: titles(driver)[1:] == ["question 0"])
    driver.click_row(1)
    driver.until(lambda: driver.chats.id == 1)


def test_everything_that_reads_works(reading: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = history_path().read_bytes()
    assert "newer Nemodesk" in (reading.window.banner.notice.line if reading.window.banner.notice else "")
    assert reading.said() == TITLE  # opening a conversation that was unread changes nothing
    reading.menu(Act.COPY_ANSWER)
    assert QGuiApplication.clipboard().text().startswith("answer ")
    assert reading.program.services is not None
    found = reading.program.services.store.search(SearchQuery("question 2")).result(10)
    assert [hit.conversation for hit in found.hits] == [1]
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(tmp_path / "out.md"), ""))
    reading.menu(Act.EXPORT)
    [dialog] = reading.window.findChildren(ExportDialog)
    reading.click(dialog.export)
    reading.until(lambda: reading.window.toast.isVisible(), timeout=30_000)
    assert "question 1" in (tmp_path / "out.md").read_text(encoding="utf-8")
    assert history_path().read_bytes() == before


def test_nothing_that_writes_can_be_chosen(reading: Driver) -> None:
    window = reading.window
    assert [act for act in _WRITING if window.actions_[act].isEnabled()] == []
    for widget in (window.sidebar.new, window.header.picker, window.composer.attach, window.composer.send):
        assert not widget.isEnabled()
    bars = window.findChildren(DeedBar)
    assert bars
    assert [bar for bar in bars if {Deed.EDIT, Deed.REGENERATE, Deed.BRANCH, Deed.DELETE} & set(bar._possible)] == []
    assert window.composer.readiness is Readiness.READING
    window.composer.take_focus()
    reading.write("typed")
    QTest.keyClick(window.composer.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert window.composer.draft() == ""
    assert "reading only" in window.composer.edit.placeholderText()
    reading.program.rebuild()
    reading.until(lambda: reading.said() == TITLE)
    assert [act for act in _WRITING if reading.window.actions_[act].isEnabled()] == []


def test_what_is_tried_nevertheless_is_refused_in_a_sentence(reading: Driver, tmp_path: Path) -> None:
    before, window, chats = folder_content(history_path().parent), reading.window, reading.chats
    (tmp_path / "notes.txt").write_text("notes", encoding="utf-8")
    attempts: tuple[Callable[[], object], ...] = (
        lambda: window.sidebar.view.wished.emit(Wish.PIN, [1]),
        lambda: window.sidebar.view.wished.emit(Wish.TRASH, [1]),
        lambda: window.sidebar.empty_trash_asked.emit(),
        lambda: window.sidebar.model.renamed.emit(1, "another name"),
        lambda: chats.set_mode(ThinkingMode.STRICT),
        lambda: window.drop.files.emit([tmp_path / "notes.txt"]),
        lambda: window.drop.text.emit("dropped"),
    )
    for attempt in attempts:
        window.banner.dismiss()
        attempt()
        reading.until(lambda: reading.said() == TITLE)
    reading.click_row(1)
    reading.until(lambda: chats.id == 1)
    assert titles(reading)[1:] == ["question 0"]
    assert chats.options.mode is None
    assert folder_content(history_path().parent) == before


def test_a_write_protected_disk_is_read_and_then_written_again(
    closed: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with small_disk(tmp_path / "disk", 8) as disk:
        monkeypatch.setenv("NEMODESK_HOME", str(disk))
        fill(history_path().parent)
        protect(disk, protected=True)
        open_for_reading(closed)
        closed.click(closed.button("Try again"))
        closed.until(lambda: closed.said() == TITLE)
        assert closed.window.composer.readiness is Readiness.READING
        protect(disk, protected=False)
        closed.click(closed.button("Try again"))
        closed.until(lambda: closed.said() == "")
        closed.until(lambda: closed.window.composer.readiness is Readiness.NO_MODEL)
        assert closed.window.actions_[Act.TRASH].isEnabled()
        closed.models.load("demo")
        closed.until(lambda: closed.window.composer.readiness is Readiness.READY)
        closed.ask("Next question")
        assert len(closed.texts()) == 8
        closed.program.close()
