"""Importing in the window: choosing, looking, the report, showing it, taking it back."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QFileDialog

from desktop.ui.actions import Act
from desktop.ui.dialogs.intake import ImportDialog
from desktop.ui.flow.importing import ImportFlow
from tests.helpers.archives import made, write_archive
from tests.helpers.window_driver import Driver


def opened(driver: Driver) -> ImportDialog:
    """The dialog, opened by the menu."""
    driver.menu(Act.IMPORT)
    found = [one for one in driver.window.findChildren(ImportDialog) if one.isVisible()]
    assert len(found) == 1
    return found[0]


def flow(driver: Driver) -> ImportFlow:
    assert driver.program.flows is not None
    return driver.program.flows.imports


def read(driver: Driver, dialog: ImportDialog, *paths: Path) -> None:
    """Drop files on the dialog and wait until they are read."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    dialog.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, buttons, keys))
    driver.until(lambda: not flow(driver).running)


def store(driver: Driver, dialog: ImportDialog) -> None:
    driver.click(dialog.start)
    driver.until(lambda: not flow(driver).running)


def test_chats_come_in_are_shown_and_can_be_taken_back(
    driver: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write_archive("ChatGPT", tmp_path, [one for one, _ in made("ChatGPT", 5)])
    dialog = opened(driver)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_args: ([str(path)], ""))
    driver.click(dialog.choose)
    driver.until(lambda: not flow(driver).running)
    assert "Found 5 conversations" in dialog.words()
    assert "ChatGPT: 5 conversations" in dialog.words()
    assert driver.summaries() == ()
    store(driver, dialog)
    assert "Imported 5 conversations" in dialog.words()
    assert "user.json: holds no conversations" in dialog.list.edit.toPlainText()
    driver.click(dialog.copy)
    assert "Imported 5 conversations" in QGuiApplication.clipboard().text()
    assert "chat.html" in QGuiApplication.clipboard().text()
    driver.until(lambda: len(driver.window.sidebar.model.ids()) == 5)
    driver.click(dialog.show_imported)
    driver.until(lambda: driver.chats.id is not None)
    assert driver.conversation().title == "ChatGPT chat 4 ✓"
    assert any(row.title == "ChatGPT import" for row in driver.rows())
    driver.window.toast.take_back()
    driver.until(lambda: driver.summaries() == () and not driver.window.sidebar.model.ids())
    assert driver.window.toast.steps.last is None  # taking it back is no step of its own


def test_the_same_files_bring_nothing_new(driver: Driver, tmp_path: Path) -> None:
    path = write_archive("Claude", tmp_path, [one for one, _ in made("Claude", 3)])
    for _ in range(2):
        dialog = opened(driver)
        read(driver, dialog, path)
        store(driver, dialog)
        said = dialog.words()
        dialog.reject()
    assert "Nothing new" in said
    assert "3 conversations were here already" in said
    assert len(driver.summaries()) == 3


def test_files_without_conversations_are_said_and_others_can_be_chosen(driver: Driver, tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text('{"a": 1}')
    (tmp_path / "b.zip").write_bytes(b"PK\3\4 broken")
    dialog = opened(driver)
    read(driver, dialog, tmp_path / "a.json", tmp_path / "b.zip")
    assert "No conversations were found" in dialog.words()
    assert dialog.choose.isVisible()
    assert "b.zip" in dialog.list.edit.toPlainText()
    driver.click(dialog.cancel)
    assert not dialog.isVisible()


def test_stopping_keeps_what_is_stored_and_offers_the_rest_again(driver: Driver, tmp_path: Path) -> None:
    path = tmp_path / "all.json"
    path.write_text(json.dumps([one for one, _ in made("Open WebUI", 400)]))
    dialog = opened(driver)
    read(driver, dialog, path)
    stop = flow(driver).stop
    flow(driver).moved.connect(stop)
    driver.click(dialog.start)
    dialog.reject()
    driver.until(lambda: not flow(driver).running)
    intake = flow(driver).intake
    assert intake is not None
    stored = len(intake.report.ids)
    driver.until(lambda: len(driver.window.sidebar.model.ids()) == stored)
    assert driver.window.toast.isVisible() or not stored
    flow(driver).moved.disconnect(stop)
    dialog = opened(driver)
    read(driver, dialog, path)
    store(driver, dialog)
    assert len(driver.summaries()) == 400
