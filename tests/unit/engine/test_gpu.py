"""Why a card is not used, and what to type: every case with made-up devices and drivers."""

from __future__ import annotations

import pytest

from desktop.engine.devices import GIB, Devices
from desktop.engine.gpu import CPU_BUILD, CUDA_BUILD, Finding, explain
from desktop.engine.nvidia import Card, Nvidia
from desktop.engine.wire import Device

PROCESSOR = Device("CPU", "Intel", 8 * GIB, 16 * GIB, False)
RTX = Device("CUDA0", "NVIDIA GeForce RTX 4070", 11 * GIB, 12 * GIB, True)
FULL = Device("CUDA0", "NVIDIA GeForce RTX 4070", GIB // 2, 12 * GIB, True)
DRIVER = Nvidia(True, (Card("RTX 4070", 12 * GIB, 11 * GIB, "8.9"),), "580.1", (13, 0))
OLD = Nvidia(True, (Card("RTX 4070", 12 * GIB, 11 * GIB, "8.9"),), "550.5", (12, 4))
SILENT = Nvidia(True, problem="NVIDIA-SMI has failed because it couldn't communicate with the driver")
MISMATCH = Nvidia(True, problem="Failed to initialize NVML: Driver/library version mismatch")


def finding(
    nvidia: Nvidia, *devices: Device, cuda: int = 0, environ: dict[str, str] | None = None, frozen: bool = False
) -> Finding:
    found = Devices((PROCESSOR, *devices), bool(devices), cuda)
    return explain(found, nvidia, environ or {}, frozen=frozen, which=lambda name: name if name == "apt-get" else None)


def test_a_card_that_is_used() -> None:
    found = finding(DRIVER, RTX, cuda=13000)
    assert found == Finding("used: NVIDIA GeForce RTX 4070, 11.0 of 12.0 GiB free", used=True)


@pytest.mark.parametrize(
    ("found", "text", "fix"),
    [
        (finding(DRIVER, FULL, cuda=13000), "only 0.5 GiB are free", ""),
        (finding(DRIVER), "built without CUDA", CUDA_BUILD),
        (finding(DRIVER, frozen=True), "Take the build for NVIDIA cards", ""),
        (
            finding(OLD, cuda=13000),
            "550.5 runs CUDA 12.4, and this build needs 13",
            "sudo apt-get install nvidia-driver",
        ),
        (finding(SILENT, cuda=13000), "couldn't communicate", "sudo apt-get install nvidia-driver"),
        (finding(SILENT), "couldn't communicate", "sudo apt-get install nvidia-driver"),
        (finding(MISMATCH, cuda=13000), "needs a restart", "sudo reboot"),
        (finding(Nvidia(True), cuda=13000), "has no driver", "sudo apt-get install nvidia-driver"),
        (finding(Nvidia(False)), "no NVIDIA card", ""),
        (finding(Nvidia(False), cuda=13000), "no NVIDIA card", ""),
        (
            finding(DRIVER, cuda=13000, environ={"CUDA_VISIBLE_DEVICES": ""}),
            "hides RTX 4070",
            "unset CUDA_VISIBLE_DEVICES",
        ),
        (
            finding(DRIVER, cuda=13000, environ={"CUDA_VISIBLE_DEVICES": "0"}),
            "does not start on RTX 4070",
            "sudo reboot",
        ),
        (finding(DRIVER, cuda=1), "does not start on RTX 4070", "sudo reboot"),
    ],
)
def test_a_card_that_is_not_used(found: Finding, text: str, fix: str) -> None:
    assert not found.used
    assert found.text.startswith("not used: ")
    assert text in found.text
    assert found.fix == fix


def test_a_card_that_the_settings_leave_alone() -> None:
    found = explain(Devices((PROCESSOR, RTX), True, 13000), DRIVER, {}, frozen=False, layers=0)
    assert found == Finding("not used: the settings put no layers of models on NVIDIA GeForce RTX 4070")


def test_an_engine_that_does_not_start_leaves_the_driver_to_be_explained() -> None:
    found = explain(None, Nvidia(True), {}, frozen=False, which=lambda _: None)
    assert found == Finding("not used: the NVIDIA card has no driver")
    found = explain(None, Nvidia(False), {}, frozen=False)
    assert "build for the processor" in found.text
    assert found.fix == CPU_BUILD
    assert not explain(None, Nvidia(False), {}, frozen=True).fix
