"""Pictures of every page of the wizard, and of the banner that offers to go on."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.ui.flow.installing import InstallFlow
    from desktop.ui.wizard.dialog import WizardDialog
    from tests.helpers.installer import Installer
    from tests.helpers.shots_stage import Stage

HUB = "https://huggingface.co"
REPO = "nvidia/Llama-3.1-Nemotron-Nano-4B-v1.1"


def wizard(s: Stage) -> None:
    import pytest

    from tests.helpers.installer import Installer

    installer = Installer()
    with pytest.MonkeyPatch.context() as patch:
        installer.take_over(patch)
        s.ready()
        dialog = _open(s)
        _choosing(s, dialog, installer)
        _installing(s, dialog, installer)
        _ending(s, dialog)
        dialog.close()


def _open(s: Stage) -> WizardDialog:
    from desktop.ui.actions import Act
    from desktop.ui.wizard.dialog import WizardDialog

    s.program.window.actions_[Act.NEMOTRON].trigger()
    [dialog] = s.program.window.findChildren(WizardDialog)
    s.until(dialog.computer.next.isEnabled)
    return dialog


def _flow(s: Stage) -> InstallFlow:
    assert s.program.flows is not None
    return s.program.flows.installs


def _choosing(s: Stage, dialog: WizardDialog, installer: Installer) -> None:
    from tests.helpers.installer import FULL_DISK, NO_CARD, RTX, SMALL_CARD

    for name, system in (("no-card", NO_CARD), ("full-disk", FULL_DISK), ("small-card", SMALL_CARD), ("", RTX)):
        installer.system = system
        dialog.computer.again.click()
        s.until(dialog.computer.next.isEnabled)
        s.take_alone(f"wizard-computer-{name}".rstrip("-"), dialog)
        dialog.show_page(dialog.model)
        s.take_alone(f"wizard-model-{name}".rstrip("-"), dialog)
        dialog.show_page(dialog.computer)
    dialog.show_page(dialog.model)
    dialog.model.kinds.more.click()
    s.take_alone("wizard-model-all", dialog)
    dialog.resize(440, 700)
    s.take_alone("wizard-model-narrow", dialog)
    dialog.resize(900, 660)
    models = dialog.model.models
    assert models is not None
    models.set_index(2)
    models.chosen.emit(2)
    dialog.model.repo.setText("owner")
    s.take_alone("wizard-model-own", dialog)
    dialog.model.repo.setText("https://huggingface.co/owner/model")
    dialog.model.next.click()
    s.take_alone("wizard-licence-own", dialog)
    models.set_index(0)
    models.chosen.emit(0)
    dialog.show_page(dialog.model)
    dialog.model.next.click()
    dialog.licence.tick.setChecked(True)
    s.take_alone("wizard-licence", dialog)


def _installing(s: Stage, dialog: WizardDialog, installer: Installer) -> None:
    from desktop.base.errors import EnvironmentFault
    from desktop.engine.scripted import Gate
    from desktop.library.hub.errors import AccessNeeded, no_connection
    from desktop.library.install import InstallProgress, Stage
    from tests.helpers.installer import fetching

    flow, seconds = _flow(s), iter(range(0, 100_000, 20))
    flow.clock = lambda: float(next(seconds))
    gate = Gate()
    whole = 11_803_775_840
    now = InstallProgress(Stage.CONVERT, 7_150_000_000, whole, "blk.19.ffn_down.weight", "Q6_K", 21_400_000, 38_400_000)
    installer.play(AccessNeeded(f"{REPO} asks for a token: accept its licence at {HUB}/{REPO}, then give a token of "
                                "yours.", f"{HUB}/{REPO}", token=True))  # fmt: skip
    dialog.licence.next.click()
    s.until(lambda: dialog.page is dialog.token)
    s.take_alone("wizard-token", dialog)
    installer.play(InstallProgress(Stage.PLAN, 0, 0))
    flow.again()
    s.until(lambda: flow.progress is not None)
    s.take_alone("wizard-install-plan", dialog)
    flow.stop()
    s.until(lambda: not flow.active)
    installer.play(*(fetching(n * 104_000_000) for n in range(1, 50)), gate, now, Gate())
    assert flow.request is not None
    flow.start(flow.request)
    s.until(gate.reached.is_set)
    s.take_alone("wizard-install", dialog)
    gate.open()
    s.until(lambda: flow.progress == now)
    s.take_alone("wizard-install-convert", dialog)
    dialog.install.pause.click()
    s.take_alone("wizard-install-paused", dialog)
    dialog.install.pause.click()
    dialog.install.cancel.click()
    s.take_alone("wizard-install-cancel", dialog)
    dialog.resize(440, 700)
    s.take_alone("wizard-install-narrow", dialog)
    dialog.resize(900, 660)
    dialog.install.question.go_on.click()
    flow._fail(no_connection(HUB, ""))
    s.take_alone("wizard-install-waiting", dialog)
    flow._clock.stop()
    flow._fail(EnvironmentFault("The disk is full: free 2.3 GB, then try again."))
    s.take_alone("wizard-install-failed", dialog)


def _ending(s: Stage, dialog: WizardDialog) -> None:
    from pathlib import Path

    from desktop.library.install import InstallRequest, Pending
    from desktop.library.library import Item
    from desktop.library.manifest import Manifest
    from desktop.ui.parts.quality import QualityView
    from tests.helpers.installer import quality_report

    path = Path("/home/user/.local/share/nemodesk/models/llama-3-1-nemotron-nano-4b-v1-1-q4-k-m/model.gguf")
    digest = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
    name, size = "Llama 3.1 Nemotron Nano 4B v1.1", 2_778_282_848
    manifest = Manifest("x", name, "model.gguf", size, "Q4_K_M", digest)
    dialog.ready.show_item(Item("x", name, path, size, "Q4_K_M", manifest=manifest), 1860)
    dialog.ready.show_report(QualityView(quality_report()))
    dialog.show_page(dialog.ready)
    s.take_alone("wizard-ready", dialog)
    flow = _flow(s)
    flow.stop()
    dialog.close()
    s.settle()  # what it finds in the models folder comes first
    flow.pending_changed.emit([Pending(InstallRequest(REPO), path.parent, 5_470_000_000, busy=False)])
    s.take("wizard-pending")
