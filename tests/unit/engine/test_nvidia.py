"""What nvidia-smi and the system's list of devices say, with made-up answers of both."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.engine.nvidia import MIB, Card, Nvidia, ask_program, look

BANNER = "| NVIDIA-SMI 580.159.04   Driver Version: 580.159.04   CUDA Version: 13.0 |"
MISMATCH = "Failed to initialize NVML: Driver/library version mismatch\nNVML library version: 580.95"


def bus(root: Path, vendor: str, kind: str) -> Path:
    """A computer with one device on its bus."""
    device = root / "sys/bus/pci/devices/0000:01:00.0"
    device.mkdir(parents=True)
    (device / "vendor").write_text(vendor + "\n", encoding="ascii")
    (device / "class").write_text(kind + "\n", encoding="ascii")
    return root


@pytest.mark.parametrize(
    ("vendor", "kind", "present"),
    [
        ("0x10de", "0x030000", True),
        ("0x10de", "0x030200", True),
        ("0x10de", "0x040300", False),  # its sound
        ("0x1002", "0x030000", False),
        ("\u00e4", "0x030000", False),
    ],
)
def test_a_card_without_a_driver_shows_on_the_bus(tmp_path: Path, vendor: str, kind: str, present: bool) -> None:
    if vendor.isascii():
        bus(tmp_path, vendor, kind)
    else:
        bus(tmp_path, "0x10de", kind)
        (tmp_path / "sys/bus/pci/devices/0000:01:00.0/vendor").write_bytes(b"\xff")
    assert look(tmp_path, lambda _: None) == Nvidia(present)


def test_a_working_driver(tmp_path: Path) -> None:
    rows = "NVIDIA GeForce RTX 4070, 580.159.04, 12282, 11000, 8.9\nNVIDIA T400, 580.159.04, [N/A], 1500.5, 7.5\n"

    def ask(command: list[str]) -> tuple[int, str]:
        return 0, rows if len(command) > 1 else BANNER

    found = look(tmp_path, ask)
    cards = (
        Card("NVIDIA GeForce RTX 4070", 12282 * MIB, 11000 * MIB, "8.9"),
        Card("NVIDIA T400", 0, 1500 * MIB, "7.5"),
    )
    assert found == Nvidia(True, cards, "580.159.04", (13, 0))


@pytest.mark.parametrize("text", [MISMATCH, "NVIDIA-SMI has failed because it couldn't communicate", ""])
def test_a_driver_that_does_not_answer(tmp_path: Path, text: str) -> None:
    found = look(bus(tmp_path, "0x10de", "0x030000"), lambda _: (9, text))
    assert found == Nvidia(True, problem=" ".join(text.split()))


def test_programs_that_are_not_there_and_that_fail() -> None:
    assert ask_program(["no-such-program-here"]) is None
    assert ask_program(["false"]) == (1, "")
