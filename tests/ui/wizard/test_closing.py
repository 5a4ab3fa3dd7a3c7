"""What becomes of an install when the wizard, the window or the program is closed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.base.errors import EnvironmentFault
from desktop.base.paths import find_paths
from desktop.base.settings import load_settings
from desktop.engine.scripted import Gate
from desktop.library.install import Pending
from desktop.ui.desk.installing import request_key
from desktop.ui.wizard.dialog import WizardDialog
from tests.helpers.installer import Installer, fetching
from tests.helpers.window_driver import Driver, flush
from tests.helpers.wizard_hands import REQUEST, WHOLE, begun, demo_item, flow_of, half_done, open_wizard


def test_closing_the_wizard_stops_nothing_and_the_end_is_told(driver: Driver, installer: Installer) -> None:
    item, gate = demo_item(), Gate()
    installer.play(fetching(WHOLE // 2, WHOLE), gate, item)
    dialog = begun(driver)
    driver.until(gate.reached.is_set)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert driver.window.focusWidget() is driver.window.composer.edit
    assert driver.said() == "The install of Llama-3.1-Nemotron-Nano-4B-v1.1 goes on"
    assert installer.running
    gate.open()
    driver.until(lambda: driver.said() == f"{item.name} is ready")
    driver.click(driver.button("Chat now"))
    driver.until(lambda: driver.models.state.item is not None and driver.models.state.item.id == item.id)


def test_an_install_goes_on_in_a_window_that_is_built_anew(driver: Driver, installer: Installer) -> None:
    installer.play(fetching(WHOLE // 2, WHOLE))
    dialog = begun(driver)
    driver.until(lambda: dialog.install.percent() == "50 %")
    driver.program.rebuild()
    flush()
    again = open_wizard(driver)
    assert again.page is again.install
    assert again.install.percent() == "50 %"
    driver.until(lambda: again.install.title.text() == "Installing Nemotron Nano 4B v1.1")
    assert installer.running


def test_what_ran_when_the_program_ended_goes_on_at_the_next_start(driver: Driver, installer: Installer) -> None:
    installer.play(fetching(WHOLE // 2, WHOLE))
    begun(driver)
    driver.until(lambda: flow_of(driver).progress is not None)
    half_done()
    driver.restart()
    driver.until(lambda: driver.said() == "The install of Llama-3.1-Nemotron-Nano-4B-v1.1 goes on")
    driver.until(lambda: len(installer.requests) == 2)
    driver.click(driver.button("Show"))
    [dialog] = driver.window.findChildren(WizardDialog)
    assert dialog.page is dialog.install


@pytest.mark.parametrize("deed", ["Resume", "Discard"])
def test_what_was_paused_waits_for_the_user(driver: Driver, installer: Installer, deed: str) -> None:
    folder = half_done()
    driver.restart()
    driver.until(lambda: driver.said() == "The install of Llama-3.1-Nemotron-Nano-4B-v1.1 is not finished")
    assert installer.requests == []
    driver.click(driver.button(deed))
    if deed == "Resume":
        driver.until(lambda: installer.requests == [REQUEST])
        assert driver.window.findChildren(WizardDialog)[0].isVisible()
    else:
        driver.until(lambda: not folder.exists())
        assert driver.said() == ""


def test_a_child_that_has_not_noticed_the_programs_end_is_waited_for(
    driver: Driver, installer: Installer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.ui.desk.installing.LOOK_MS", 0)
    assert driver.program.services is not None
    driver.program.services.preferences.change(installing=request_key(REQUEST))
    half_done()
    flow = flow_of(driver)
    flow.pending_changed.emit([Pending(REQUEST, find_paths().models, 1, busy=True)])
    driver.until(lambda: installer.requests == [REQUEST])


def test_what_another_process_installs_is_left_alone(driver: Driver, installer: Installer) -> None:
    pending = Pending(REQUEST, find_paths().models, 1, busy=True)
    flow_of(driver).pending_changed.emit([pending])
    assert driver.said() == ""
    assert installer.requests == []


def test_what_was_stopped_is_offered_when_the_wizard_is_closed(driver: Driver, installer: Installer) -> None:
    installer.play(fetching(1_000_000, WHOLE))
    dialog = begun(driver)
    driver.click(dialog.install.cancel)
    driver.click(dialog.install.question.keep)
    driver.until(lambda: dialog.page is dialog.model)
    half_done()
    dialog.close()
    driver.until(lambda: driver.said().endswith("is not finished"))
    assert load_settings(find_paths().settings).installing == ""  # it does not go on by itself


def test_a_failure_behind_the_closed_wizard_is_told(driver: Driver, installer: Installer) -> None:
    gate = Gate()
    installer.play(fetching(1_000_000, WHOLE), gate, EnvironmentFault("The disk is full."))
    dialog = begun(driver)
    dialog.close()
    gate.open()
    driver.until(lambda: driver.said() == "The install stopped")
    driver.click(driver.button("Show"))
    assert dialog.isVisible()
    assert dialog.page is dialog.install


def test_the_demo_model_answers_meanwhile(driver: Driver, installer: Installer) -> None:
    installer.play(fetching(1_000_000, WHOLE))
    dialog = begun(driver)
    driver.click(dialog.install.meanwhile)
    assert not dialog.isVisible()
    driver.engine.enqueue("Sea.")
    driver.ask("A haiku")
    assert installer.running
