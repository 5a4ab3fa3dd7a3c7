"""Choosing, loading and losing models, and converting a folder."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from desktop.base.errors import EnvironmentFault
from desktop.base.paths import find_paths
from desktop.base.settings import load_settings
from desktop.chat.engine import EngineDied, LoadFailed, LoadProgress
from desktop.chat.messages import FinishReason
from desktop.engine.scripted import Gate, ScriptedEngine
from desktop.library.install import InstallProgress, Stage
from desktop.library.kinds import FILE_TYPES
from desktop.library.library import Item, Library
from desktop.ui.actions import Act
from desktop.ui.composer.composer import Readiness
from desktop.ui.dialogs.convert import ConvertDialog
from desktop.ui.dialogs.convert_pages import OTHERS
from desktop.ui.flow.models import Phase
from desktop.ui.header.model_picker import ModelPicker, size_words
from desktop.ui.parts.choice import Choice
from tests.helpers.window_driver import Driver, flush


def open_picker(driver: Driver) -> ModelPicker:
    driver.click(driver.window.header.picker)
    driver.until(lambda: isinstance(QApplication.activePopupWidget(), ModelPicker))
    picker = QApplication.activePopupWidget()
    assert isinstance(picker, ModelPicker)
    return picker


def demo_file() -> Path:
    return Library(find_paths().models).demo().path


def test_sizes_in_words() -> None:
    assert [size_words(n) for n in (1, 98_362_432, 2_780_000_000)] == ["1 MB", "98 MB", "2.78 GB"]


def test_a_load_shows_its_progress(driver: Driver) -> None:
    gate = Gate()
    driver.engine.enqueue_load(LoadProgress(0.25), gate)
    driver.models.load("demo")
    driver.until(lambda: driver.window.header.load_share() == 0.25)
    assert driver.window.status_line.state() == "Loading the model"
    assert driver.window.composer.readiness is Readiness.LOADING
    gate.open()
    driver.until(lambda: driver.window.status_line.state() == "Ready")
    assert driver.window.header.load_share() is None


def test_the_picker_lists_and_loads(driver: Driver) -> None:
    item = Library(find_paths().models).import_file(demo_file())
    picker = open_picker(driver)
    choices = picker.findChildren(Choice)
    names = [choice.accessibleName() for choice in choices]
    assert [("Installed" in n, "Loaded" in n) for n in names] == [(True, False), (False, True)]
    driver.click(choices[0])
    driver.until(lambda: driver.models.state.phase is Phase.READY and driver.models.state.item is not None)
    driver.until(lambda: driver.models.state.item is not None and driver.models.state.item.id == item.id)
    assert load_settings(find_paths().settings).model == item.id
    assert driver.window.focusWidget() is driver.window.composer.edit


def test_esc_closes_the_picker_and_the_focus_returns(driver: Driver) -> None:
    picker = open_picker(driver)
    QTest.keyClick(picker, Qt.Key.Key_Escape)
    driver.until(lambda: QApplication.activePopupWidget() is None)
    assert driver.window.focusWidget() is driver.window.composer.edit


def test_unload_and_load_again(driver: Driver) -> None:
    picker = open_picker(driver)
    driver.click(driver.button("Unload", picker))
    driver.until(lambda: driver.window.status_line.state() == "No model is loaded")
    assert driver.window.composer.readiness is Readiness.NO_MODEL
    assert driver.window.status_line.context() == ""
    driver.menu(Act.DEMO)
    driver.until(lambda: driver.window.status_line.state() == "Ready")
    assert len(driver.engines) == 2


def test_unload_in_an_answer_keeps_it_as_stopped(driver: Driver) -> None:
    gate = Gate()
    driver.engine.enqueue("Half", gate, "never")
    driver.send("Tell me")
    driver.until(lambda: driver.chats.turn.tokens == 1)
    driver.menu(Act.UNLOAD)
    driver.finished()
    answer = driver.conversation().path()[-1]
    assert (answer.text, answer.reason) == ("Half", FinishReason.STOPPED)
    assert driver.said() == ""


def test_opening_a_file(driver: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    path = demo_file()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *args: (str(path), ""))
    driver.menu(Act.OPEN_MODEL)
    driver.until(lambda: driver.models.state.item is not None and driver.models.state.item.id == str(path))
    driver.until(lambda: driver.models.state.phase is Phase.READY)


def test_a_file_that_is_no_model(driver: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "photo.gguf"
    path.write_bytes(b"JFIF" * 100)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *args: (str(path), ""))
    before = load_settings(find_paths().settings).model
    driver.menu(Act.OPEN_MODEL)
    driver.until(lambda: driver.said() == "photo.gguf could not be loaded")
    assert driver.models.state.phase is Phase.FAILED
    assert driver.window.status_line.state() == "The model could not be loaded"
    assert load_settings(find_paths().settings).model == before  # the next start has a model that works


def test_a_load_that_fails_says_why_and_offers_others(driver: Driver) -> None:
    driver.engine.enqueue_load(LoadFailed("It does not fit into 8 GB."))
    driver.models.load("demo")
    driver.until(lambda: driver.said() == "SmolLM2-135M-Instruct could not be loaded")
    driver.click(driver.button("Choose another"))
    driver.until(lambda: isinstance(QApplication.activePopupWidget(), ModelPicker))
    popup = QApplication.activePopupWidget()
    assert popup is not None
    popup.close()


def test_the_last_load_counts(driver: Driver) -> None:
    gate = Gate()
    driver.engine.enqueue_load(gate, EngineDied("never"))
    driver.models.load("demo")
    driver.until(gate.reached.is_set)
    driver.models.load("demo")
    driver.until(lambda: driver.models.state.phase is Phase.READY)
    assert driver.said() == ""


class Installer:
    """Stands in for the conversion's child: progress, then what the test says."""

    def __init__(self, outcome: Item | EnvironmentFault | None) -> None:
        self.outcome, self.closed = outcome, False
        self.gate: Gate | None = None

    async def __call__(self, folder: Path, kind: str) -> AsyncIterator[InstallProgress | Item]:
        import asyncio

        try:
            yield InstallProgress(Stage.CONVERT, 25, 100, "blk.0.attn_q.weight", kind)
            if self.gate is not None:
                await self.gate.passed()
            if self.outcome is None:
                await asyncio.Event().wait()
            if isinstance(self.outcome, EnvironmentFault):
                raise self.outcome
            assert self.outcome is not None
            yield self.outcome
        finally:
            self.closed = True


def open_convert(driver: Driver, installer: Installer) -> ConvertDialog:
    """Open the dialog as the user does, over a stand-in for the conversion."""
    driver.click(driver.button("Convert a folder. A Hugging Face checkpoint"))
    [dialog] = driver.window.findChildren(ConvertDialog)
    driver.models.conversion._install = installer
    return dialog


def test_converting_a_folder_and_chatting_with_it(driver: Driver, tmp_path: Path) -> None:
    item = Library(find_paths().models).import_file(demo_file())
    dialog = open_convert(driver, Installer(item))
    assert not dialog.start.isEnabled()
    dialog.form.set_folder(str(tmp_path))
    driver.click(dialog.start)
    driver.until(lambda: dialog.chat.isVisible())
    assert item.name in dialog.outcome.words()
    driver.click(dialog.chat)
    driver.until(lambda: driver.models.state.item is not None and driver.models.state.item.id == item.id)
    assert not dialog.isVisible()


def test_every_type_can_be_chosen(driver: Driver) -> None:
    dialog = open_convert(driver, Installer(None))
    assert dialog.form.kind() == "Q4_K_M"
    for kind in FILE_TYPES:
        dialog.form.set_kind(kind)
        assert dialog.form.kind() == kind
    dialog.form.set_kind("Q8_0")
    dialog.form.others._choose(OTHERS.index("IQ4_XS"))
    assert dialog.form.kind() == "IQ4_XS"


def test_a_conversion_can_be_cancelled(driver: Driver, tmp_path: Path) -> None:
    installer = Installer(None)
    dialog = open_convert(driver, installer)
    dialog.form.set_folder(str(tmp_path))
    driver.click(dialog.start)
    driver.until(lambda: dialog.progress.percent() == "25 %")
    driver.click(dialog.cancel)
    driver.until(lambda: dialog.start.isVisible())
    assert installer.closed


def test_a_conversion_goes_on_when_its_dialog_is_closed(driver: Driver, tmp_path: Path) -> None:
    installer = Installer(None)
    dialog = open_convert(driver, installer)
    dialog.form.set_folder(str(tmp_path))
    driver.click(dialog.start)
    driver.until(lambda: driver.models.conversion.running)
    dialog.close()
    driver.menu(Act.CONVERT)
    assert dialog.isVisible()
    assert dialog.cancel.isVisible()
    assert not installer.closed


def test_a_conversion_goes_on_in_a_window_that_is_built_anew(driver: Driver, tmp_path: Path) -> None:
    item = Library(find_paths().models).import_file(demo_file())
    installer = Installer(item)
    installer.gate = Gate()
    old = open_convert(driver, installer)
    old.form.set_folder(str(tmp_path))
    driver.click(old.start)
    driver.until(lambda: old.progress.percent() == "25 %")
    driver.program.rebuild()
    flush()
    driver.menu(Act.CONVERT)
    [dialog] = driver.window.findChildren(ConvertDialog)
    assert dialog.progress.percent() == "25 %"
    assert dialog.cancel.isVisible()
    dialog.close()
    installer.gate.open()
    driver.until(lambda: dialog.chat.isVisible())
    assert item.name in dialog.outcome.words()


def test_a_failed_conversion_says_why_and_keeps_the_form(driver: Driver, tmp_path: Path) -> None:
    dialog = open_convert(driver, Installer(EnvironmentFault("config.json is missing.")))
    dialog.form.set_folder(str(tmp_path))
    driver.click(dialog.start)
    driver.until(lambda: dialog.form.error() == "config.json is missing.")
    assert dialog.form.folder() == str(tmp_path)


def test_a_chosen_model_at_the_command_line(no_leaks: None, app: QApplication, qtbot: object) -> None:
    driver = Driver(qtbot, app, ScriptedEngine)  # type: ignore[arg-type]
    driver.start(str(demo_file()))
    assert driver.models.state.item is not None
    assert driver.models.state.item.id == str(demo_file())
    driver.stop()
