"""The list of installed models: checking, moving, removing with a way back; and models that are dropped."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from desktop.base.paths import find_paths
from desktop.library.files import Step, finish
from desktop.library.library import Item, Library, Way
from desktop.library.moving import moving
from desktop.ui.actions import Act
from desktop.ui.dialogs.convert import ConvertDialog
from desktop.ui.dialogs.model_rows import ModelEntry
from desktop.ui.dialogs.models import ModelsDialog
from desktop.ui.flow.library import LibraryFlow
from desktop.ui.flow.models import Phase
from desktop.ui.header.model_picker import ModelPicker
from desktop.ui.palette.palette import Palette
from desktop.ui.parts.button import Button
from tests.helpers.accessible import faults, vague
from tests.helpers.gguf_files import write_small
from tests.helpers.window_driver import Driver


def library() -> Library:
    return Library(find_paths().models)


def flow(driver: Driver) -> LibraryFlow:
    assert driver.program.flows is not None
    return driver.program.flows.library


def opened(driver: Driver) -> ModelsDialog:
    """The list, opened from the menu, when it shows what is installed."""
    driver.menu(Act.MANAGE_MODELS)
    [dialog] = driver.window.findChildren(ModelsDialog)
    driver.until(lambda: bool(dialog.entries) and dialog.isVisible())
    return dialog


def installed(tmp_path: Path, name: str = "Tiny") -> Item:
    return library().import_file(write_small(tmp_path / f"{name}.gguf", name), Way.COPY)


def row(driver: Driver, dialog: ModelsDialog, item: Item) -> ModelEntry:
    driver.until(lambda: item.id in dialog.entries)
    return dialog.entries[item.id]


def click(driver: Driver, name: str, dialog: ModelsDialog) -> None:
    """Click a button as soon as it is there."""
    driver.until(lambda: any(one.accessibleName() == name and one.isVisible() for one in dialog.findChildren(Button)))
    driver.click(driver.button(name, dialog))


def ended(driver: Driver) -> None:
    driver.until(lambda: flow(driver).task is None)


def test_every_model_says_what_it_is_where_it_is_from_and_how_it_is(driver: Driver, tmp_path: Path) -> None:
    item = installed(tmp_path)
    dialog = opened(driver)
    entry = row(driver, dialog, item)
    assert entry.source.whole().startswith("Q4_K_M  ·  1 MB  ·  From Tiny.gguf")
    assert entry.where.whole() == str(item.path.parent)
    assert entry.state.text().startswith("Whole, checked ")
    assert dialog.summary.text().startswith("One model, 1 MB, in ")
    demo = dialog.entries["demo"]
    assert demo.state.text() == "Loaded"
    assert not demo.remove.isVisible()
    assert faults(dialog) == []
    assert vague(dialog) == []
    dialog.close()
    driver.until(lambda: driver.window.focusWidget() is driver.window.composer.edit)


def test_it_is_reached_from_the_picker_and_the_palette(driver: Driver) -> None:
    driver.click(driver.window.header.picker)
    driver.until(lambda: isinstance(QApplication.activePopupWidget(), ModelPicker))
    picker = QApplication.activePopupWidget()
    assert picker is not None
    driver.click(driver.button("Manage models…", picker))
    [dialog] = driver.window.findChildren(ModelsDialog)
    driver.until(dialog.isVisible)
    dialog.close()
    driver.menu(Act.PALETTE)
    driver.write("manage models")
    assert driver.window.findChildren(Palette)
    driver.press(Qt.Key.Key_Return)
    driver.until(dialog.isVisible)
    dialog.close()


def test_checking_finds_a_changed_byte_and_says_so(driver: Driver, tmp_path: Path) -> None:
    item = installed(tmp_path)
    dialog = opened(driver)
    driver.click(row(driver, dialog, item).verify)
    ended(driver)
    driver.until(lambda: dialog.said.text() == "Tiny is whole, byte for byte.")
    data = bytearray(item.path.read_bytes())
    data[-1] ^= 1
    item.path.write_bytes(data)
    driver.click(row(driver, dialog, item).verify)
    driver.until(lambda: "is damaged: its SHA-256 is" in dialog.entries[item.id].state.text())
    assert item.path.exists()
    dialog.close()


def test_a_check_shows_its_progress_on_its_row_and_can_be_stopped(
    driver: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    item = installed(tmp_path)

    def endless(_library: Library, _model: str) -> object:
        while True:
            yield Step(1, 4)

    monkeypatch.setattr(Library, "verifying", endless)
    dialog = opened(driver)
    driver.click(row(driver, dialog, item).verify)
    driver.until(lambda: dialog.entries[item.id].bar.share == 0.25)
    assert dialog.entries[item.id].state.text() == "Checking every byte  ·  25 %"
    assert not dialog.move_all.isEnabled()
    driver.click(dialog.entries[item.id].stop)
    ended(driver)
    driver.until(lambda: dialog.entries[item.id].verify.isVisible() and dialog.entries[item.id].verify.isEnabled())
    dialog.close()


def test_a_removed_model_can_be_put_back_until_the_program_ends(driver: Driver, tmp_path: Path) -> None:
    kept, gone = installed(tmp_path, "Kept"), installed(tmp_path, "Gone")
    dialog = opened(driver)
    driver.click(row(driver, dialog, kept).remove)
    driver.until(lambda: kept.id not in dialog.entries)
    click(driver, "Put back Kept", dialog)
    driver.until(lambda: kept.id in dialog.entries)
    driver.click(row(driver, dialog, gone).remove)
    driver.until(lambda: bool(flow(driver).removed))
    assert any(one.name.startswith(".removed-") for one in library().root.iterdir())
    dialog.close()
    driver.restart()
    assert [one.name for one in library().root.iterdir()] == [kept.id]


def test_a_removed_model_can_be_deleted_at_once(driver: Driver, tmp_path: Path) -> None:
    item = installed(tmp_path)
    dialog = opened(driver)
    driver.click(row(driver, dialog, item).remove)
    driver.until(lambda: bool(flow(driver).removed))
    click(driver, "Delete Tiny now", dialog)
    driver.until(lambda: list(library().root.iterdir()) == [])
    dialog.close()


def test_the_loaded_model_is_neither_moved_nor_removed(driver: Driver, tmp_path: Path) -> None:
    item = installed(tmp_path)
    driver.models.load(item.id)
    driver.until(lambda: driver.models.state.phase is Phase.READY and flow(driver).loaded == item.id)
    dialog = opened(driver)
    entry = row(driver, dialog, item)
    assert not entry.remove.isEnabled()
    assert not entry.move_button.isEnabled()
    assert not dialog.move_all.isEnabled()
    assert entry.state.text().startswith("Loaded: unload it to move or remove it")
    driver.models.unload()
    driver.until(lambda: dialog.entries[item.id].remove.isEnabled())
    dialog.close()


def test_moving_one_and_all(driver: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    one, other = installed(tmp_path, "One"), installed(tmp_path, "Other")
    big = tmp_path / "big"
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(big))
    dialog = opened(driver)
    driver.click(row(driver, dialog, one).move_button)
    driver.until(lambda: dialog.said.text() == f"One is in {big} now.")
    driver.until(lambda: dialog.entries[one.id].where.whole() == str(big / one.id))
    driver.click(dialog.move_all)
    driver.until(lambda: dialog.said.text() == "One model was moved.")
    assert library().installed(other.id).path.parent.parent == big
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(library().root / "inside"))
    driver.until(lambda: dialog.move_all.isEnabled())
    driver.click(dialog.move_all)
    driver.until(lambda: "inside the models folder" in dialog.said.text())
    dialog.close()


def test_a_disk_that_is_not_connected_is_named(driver: Driver, tmp_path: Path) -> None:
    item = installed(tmp_path)
    finish(moving(library(), item.id, tmp_path / "stick"))
    (tmp_path / "stick").rename(tmp_path / "unplugged")
    driver.menu(Act.MANAGE_MODELS)
    [dialog] = driver.window.findChildren(ModelsDialog)
    driver.until(lambda: f"The disk with {tmp_path / 'stick'} is not connected" in dialog.summary.text())
    assert item.id not in dialog.entries
    dialog.close()


def test_a_model_is_shown_in_its_folder(driver: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    item = installed(tmp_path)
    shown: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: shown.append(url.toLocalFile()))
    dialog = opened(driver)
    driver.click(row(driver, dialog, item).show_button)
    assert shown == [str(item.path.parent)]
    dialog.close()


def test_importing_several_files_goes_on_behind_one_that_is_no_model(
    driver: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "page.gguf").write_text("<html>")
    names = [str(tmp_path / "page.gguf"), str(write_small(tmp_path / "good.gguf", "Good"))]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (names, ""))
    dialog = opened(driver)
    driver.click(dialog.import_button)
    driver.until(lambda: "good-q4-k-m" in dialog.entries)
    driver.until(lambda: driver.window.toast.isVisible())
    driver.click(driver.window.toast.undo)  # it says: Load it
    driver.until(lambda: driver.models.state.item is not None and driver.models.state.item.name == "Good")
    dialog.close()


def test_the_keyboard_reaches_every_button_and_the_focus_stays(driver: Driver, tmp_path: Path) -> None:
    item = installed(tmp_path)
    dialog = opened(driver)
    row(driver, dialog, item).verify.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    ended(driver)
    driver.until(lambda: dialog.focusWidget() is dialog.entries[item.id].verify)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    driver.until(lambda: not dialog.isVisible())


# -- dropping


def drop(driver: Driver, *paths: Path) -> str:
    """Drag files over the window and let go; what the window said while they hung over it."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    body = driver.window.centralWidget()
    assert body is not None
    copy, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(body, QDragEnterEvent(QPoint(50, 50), copy, data, button, none))
    said = driver.window.drop.words.text()
    assert driver.window.drop.isVisible()
    QApplication.sendEvent(body, QDropEvent(QPointF(50, 50), copy, data, button, none))
    assert not driver.window.drop.isVisible()
    return said


def test_a_dropped_model_is_imported_where_one_can_watch_it(driver: Driver, tmp_path: Path) -> None:
    assert drop(driver, write_small(tmp_path / "a.GGUF", "Dropped")) == "Drop to add to your models"
    [dialog] = driver.window.findChildren(ModelsDialog)
    assert dialog.isVisible()
    driver.until(lambda: "dropped-q4-k-m" in dialog.entries)
    assert os.path.samefile(dialog.entries["dropped-q4-k-m"].where.whole(), library().root / "dropped-q4-k-m")
    dialog.close()


def test_a_dropped_checkpoint_opens_the_conversion_with_it(driver: Driver, tmp_path: Path) -> None:
    folder = tmp_path / "Nemotron"
    folder.mkdir()
    (folder / "config.json").write_text("{}")
    assert drop(driver, folder) == "Drop to convert this folder"
    [dialog] = driver.window.findChildren(ConvertDialog)
    assert dialog.isVisible()
    assert dialog.form.folder() == str(folder)
    dialog.close()


def test_what_is_dropped_together_goes_where_each_belongs(driver: Driver, tmp_path: Path) -> None:
    notes = tmp_path / "notes.txt"
    notes.write_text("x")
    drop(driver, write_small(tmp_path / "a.gguf", "Dropped"), notes)
    [dialog] = driver.window.findChildren(ModelsDialog)
    driver.until(lambda: "dropped-q4-k-m" in dialog.entries)
    driver.until(lambda: bool(driver.window.composer.content()))
    dialog.close()
