"""What a user does in the wizard."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from desktop.base.paths import find_paths
from desktop.library.install import InstallRequest
from desktop.library.installing.staging import Record, staging_folder, write_record
from desktop.library.library import Item, Library
from desktop.ui.actions import Act
from desktop.ui.flow.installing import InstallFlow
from desktop.ui.wizard.dialog import WizardDialog
from tests.helpers.window_driver import Driver

REPO: Final = "nvidia/Llama-3.1-Nemotron-Nano-4B-v1.1"
REQUEST: Final = InstallRequest(REPO, kind="Q8_0")  # what is offered first on the installer's computer
WHOLE: Final = 10_000_000_000


def flow_of(driver: Driver) -> InstallFlow:
    """The flow that outlives window and wizard."""
    assert driver.program.flows is not None
    return driver.program.flows.installs


def open_wizard(driver: Driver) -> WizardDialog:
    """Open it through the menu."""
    driver.menu(Act.NEMOTRON)
    [dialog] = driver.window.findChildren(WizardDialog)
    return dialog


def wizard_of(driver: Driver) -> WizardDialog:
    """The wizard, which has looked at the computer."""
    dialog = open_wizard(driver)
    driver.until(lambda: dialog.computer.next.isEnabled() or dialog.page is not dialog.computer)
    return dialog


def to_licence(driver: Driver, dialog: WizardDialog) -> None:
    """Take what is offered first, up to the licence."""
    driver.click(dialog.computer.next)
    driver.click(dialog.model.next)
    assert dialog.page is dialog.licence


def begin(driver: Driver, dialog: WizardDialog) -> None:
    """Take what is offered first, accept, and install."""
    to_licence(driver, dialog)
    driver.click(dialog.licence.tick)
    driver.click(dialog.licence.next)


def demo_item() -> Item:
    """A model in the library that can really be loaded: the demo's file."""
    library = Library(find_paths().models)
    return library.import_file(library.demo().path)


def begun(driver: Driver) -> WizardDialog:
    """The wizard with an install that the installer runs."""
    dialog = wizard_of(driver)
    begin(driver, dialog)
    driver.until(lambda: dialog.page is dialog.install)
    return dialog


def half_done(request: InstallRequest = REQUEST) -> Path:
    """An install that was begun lies in the models folder."""
    folder = staging_folder(find_paths().models, request)
    folder.mkdir(parents=True)
    (folder / "part").write_bytes(b"x" * 5_000_000)
    write_record(folder, Record(request, "0" * 40, ()))
    return folder
