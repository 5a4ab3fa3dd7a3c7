"""From a hub to the first answer: the program killed in the middle, the network away, everything real but the model.

SmolLM2 stands in Nemotron's place at the hub: real weights, small enough to be converted in a test.
"""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.base.paths import find_paths
from desktop.base.settings import Settings, load_settings, save_settings
from desktop.chat.options import ChatOptions, Overrides
from desktop.engine.local import LocalEngine
from desktop.ui.flow.installing import State
from desktop.ui.flow.models import Phase
from desktop.ui.wizard.dialog import WizardDialog
from tests.helpers.checkpoints import smollm2_folder
from tests.helpers.fork_server import ForkServer
from tests.helpers.hub import FakeHub, Fault
from tests.helpers.window_driver import Driver
from tests.helpers.wizard_hands import REPO, flow_of

pytestmark = [pytest.mark.ui, pytest.mark.e2e]

MS = 120_000
SLOW = 40e6  # bytes a second on each connection, so that there is a middle to be killed in


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeHub]:
    """Serves SmolLM2 under Nemotron's name."""
    with FakeHub({REPO: smollm2_folder()}) as hub:
        monkeypatch.setenv("HF_ENDPOINT", hub.url)
        yield hub


def killed_in_the_middle(hub: FakeHub) -> int:
    """The program goes through the wizard and is killed when a fifth is done; returns the bytes that were sent."""
    hub.usual = Fault(rate=SLOW)
    environment = {"NEMODESK_HOME": os.environ["NEMODESK_HOME"], "HF_ENDPOINT": hub.url}
    with ForkServer("tests.helpers.wizard_killed", "desktop.app.opening", "desktop.app.presence") as programs:
        program = programs.start("tests.helpers.wizard_killed:run", environment=environment)
        while (line := program.line()) is not None:
            done, total = map(int, line.split())
            if total and done > total // 5:
                break
        program.kill()
    return hub.sent(".safetensors")


def test_killed_once_and_cut_off_once_it_ends_in_an_answer(
    hub: FakeHub, no_leaks: None, app: QApplication, qtbot: QtBot
) -> None:
    paths = find_paths()
    seeded = {"seeded": ChatOptions(overrides=Overrides(seed=11)).to_plain()}  # the same answer in every run
    save_settings(paths.settings, Settings(context=2048, threads=2, presets=seeded, default_preset="seeded"))
    before = killed_in_the_middle(hub)
    assert before > 20_000_000
    hub.usual = Fault(cut_after=0)  # the network is away
    driver = Driver(qtbot, app, LocalEngine)
    driver.open()
    try:
        driver.until(lambda: driver.said() == f"The install of {REPO.partition('/')[2]} goes on", MS)
        driver.click(driver.button("Show"))
        [dialog] = driver.window.findChildren(WizardDialog)
        driver.until(lambda: "tries again by itself" in dialog.install.trouble.words(), MS)
        hub.usual = Fault()
        driver.until(lambda: dialog.page is dialog.ready, MS)
        assert flow_of(driver).state is State.DONE
        size = (smollm2_folder() / "model.safetensors").stat().st_size
        assert hub.sent(".safetensors") - size < 8 << 20  # hardly a byte twice
        assert load_settings(paths.settings).installing == ""
        driver.click(dialog.ready.chat)
        item = flow_of(driver).item
        assert item is not None
        driver.until(lambda: driver.models.state.item is not None and driver.models.state.item.id == item.id, MS)
        driver.until(lambda: driver.models.state.phase is Phase.READY, MS)
        driver.send("Name three colours.")
        driver.until(lambda: driver.chats.id is not None and not driver.chats.turn.running, MS)
        assert driver.texts()[-1].strip()
    finally:
        driver.stop()
