"""Exporting from the window: what is meant, the formats, the files, and what can go wrong."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog

from desktop.exchange.export import ENDINGS
from desktop.ui.actions import Act
from desktop.ui.dialogs.export import ExportDialog
from desktop.ui.sidebar.wishes import Wish
from tests.helpers.window_driver import Driver


def opened(driver: Driver) -> ExportDialog:
    """The dialog, opened by the menu."""
    driver.menu(Act.EXPORT)
    return shown(driver)


def shown(driver: Driver) -> ExportDialog:
    """The dialog that shows."""
    found = [one for one in driver.window.findChildren(ExportDialog) if one.isVisible()]
    assert len(found) == 1
    return found[0]


def choosing(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    """The system's dialogs answer with this path."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(path), ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: str(path))


def write(driver: Driver, dialog: ExportDialog) -> None:
    """Press Export and wait until it is done or has failed."""
    driver.click(dialog.export)
    assert driver.program.flows is not None
    exports = driver.program.flows.exports
    driver.until(lambda: not exports.running, timeout=30_000)


@pytest.mark.parametrize("kind", ENDINGS)
def test_the_open_chat_goes_to_a_file_of_each_format(
    driver: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    driver.engine.enqueue("Red and ", "$\\frac{1}{2}$.")
    driver.ask("Which colours?")
    dialog = opened(driver)
    dialog.set_kind(kind)
    choosing(monkeypatch, tmp_path / "mine")
    write(driver, dialog)
    content = (tmp_path / f"mine{ENDINGS[kind]}").read_bytes()
    assert content.startswith(b"%PDF-") if kind == "pdf" else b"Which colours?" in content
    assert driver.window.toast.isVisible()
    assert sorted(path.name for path in tmp_path.glob("mine*")) == [f"mine{ENDINGS[kind]}"]


def test_ticked_chats_go_each_to_a_file_of_a_new_folder(
    driver: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = []
    for title in ("Same", "Same", "Other/one"):
        driver.menu(Act.NEW)
        driver.ask(title)
        ids.append(driver.conversation().id)
    driver.window.sidebar.model.tick(ids[1:])
    dialog = opened(driver)
    assert [scope.count for scope in dialog._scopes] == [2, 3]
    dialog.set_scope(1)
    driver.click(dialog.separate)
    choosing(monkeypatch, tmp_path)
    write(driver, dialog)
    names = sorted(path.name for path in tmp_path.glob("Chats */*"))
    assert names == ["Other one.md", "Same (2).md", "Same.md"]


def test_thinking_and_versions_are_by_choice_and_json_has_them_always(
    driver: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    driver.engine.enqueue("First answer")
    driver.ask("Why?")
    driver.engine.enqueue("Second answer")
    driver.menu(Act.REGENERATE)
    driver.finished()
    dialog = opened(driver)
    choosing(monkeypatch, tmp_path / "plain.md")
    write(driver, dialog)
    assert "First answer" not in (tmp_path / "plain.md").read_text()
    dialog = opened(driver)
    driver.click(dialog.branches)
    choosing(monkeypatch, tmp_path / "all.md")
    write(driver, dialog)
    assert "First answer" in (tmp_path / "all.md").read_text()
    dialog = opened(driver)
    dialog.set_kind("json")
    assert not dialog.branches.isEnabled()
    choosing(monkeypatch, tmp_path / "all.json")
    write(driver, dialog)
    messages = json.loads((tmp_path / "all.json").read_text())["conversations"][0]["messages"]
    assert [message["text"] for message in messages] == ["Why?", "First answer", "Second answer"]


def test_a_place_that_cannot_be_written_is_said_in_the_dialog(
    driver: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    driver.ask("Hello")
    dialog = opened(driver)
    choosing(monkeypatch, tmp_path / "missing" / "a.md")
    write(driver, dialog)
    assert dialog.isVisible()
    assert "cannot be written" in dialog.said()
    assert dialog.export.isEnabled()
    driver.click(dialog.cancel)
    assert not dialog.isVisible()


def test_closing_the_dialog_stops_the_export(driver: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    driver.ask("Hello")
    dialog = opened(driver)
    dialog.set_kind("pdf")
    choosing(monkeypatch, tmp_path / "a.pdf")
    driver.click(dialog.export)
    assert driver.program.flows is not None
    exports = driver.program.flows.exports
    assert exports.running
    dialog.reject()
    driver.until(lambda: not exports.running)
    assert list(tmp_path.glob("*.pdf")) == []


def test_the_sidebar_exports_too_and_an_empty_history_has_nothing_to_export(driver: Driver) -> None:
    assert not driver.window.actions_[Act.EXPORT].isEnabled()
    driver.ask("Hello")
    driver.window.sidebar.view.wished.emit(Wish.EXPORT, [driver.chats.id])
    assert shown(driver).scope().name == "Hello"
    assert QApplication.activeModalWidget() is shown(driver)
