"""What this computer says of NVIDIA cards and their driver, without CUDA and without the engine."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

# seconds; nvidia-smi wakes the card and takes up to some seconds on a laptop
LIMIT = 20
NVIDIA_VENDOR = "0x10de"
DISPLAY_CLASS = "0x03"
QUERY = "name,driver_version,memory.total,memory.free,compute_cap"
MIB = 1024**2


@dataclass(frozen=True, slots=True)
class Card:
    """A card as the driver describes it; memory in bytes, ``capability`` as in "8.9"."""

    name: str
    total: int
    free: int
    capability: str


@dataclass(frozen=True, slots=True)
class Nvidia:
    """``present``: a card is in the computer, whatever the driver does.

    ``driver`` is its version, empty where none answers; ``cuda`` the newest version of CUDA that it runs, as (12, 4);
    ``problem`` is nvidia-smi's complaint.
    """

    present: bool
    cards: tuple[Card, ...] = ()
    driver: str = ""
    cuda: tuple[int, int] = (0, 0)
    problem: str = ""


Ask = Callable[[list[str]], tuple[int, str] | None]


def ask_program(command: list[str]) -> tuple[int, str] | None:
    """Exit status and output of a program; None where there is none, or it does not come to an end."""
    if shutil.which(command[0]) is None:
        return None
    try:
        done = subprocess.run(
            command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=LIMIT, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    return done.returncode, done.stdout


def look(root: Path = Path("/"), ask: Ask = ask_program) -> Nvidia:
    """Ask nvidia-smi, and where it does not answer the system's list of devices."""
    present = _on_the_bus(root)
    listed = ask(["nvidia-smi", f"--query-gpu={QUERY}", "--format=csv,noheader,nounits"])
    if listed is None:
        return Nvidia(present)
    status, text = listed
    rows = [[cell.strip() for cell in line.split(",")] for line in text.splitlines() if line.count(",") == 4]
    if status or not rows:
        return Nvidia(present, problem=" ".join(text.split())[:200])
    cards = tuple(Card(row[0], _mib(row[2]), _mib(row[3]), row[4]) for row in rows)
    banner = ask(["nvidia-smi"])
    version = re.search(r"CUDA Version:\s*(\d+)\.(\d+)", banner[1] if banner else "")
    cuda = (int(version[1]), int(version[2])) if version else (0, 0)
    return Nvidia(True, cards, rows[0][1], cuda)


def _mib(text: str) -> int:
    return int(float(text)) * MIB if re.fullmatch(r"[\d.]+", text) else 0


def _on_the_bus(root: Path) -> bool:
    """Whether Linux knows an NVIDIA display device; False elsewhere, where only the driver can tell."""
    for device in (root / "sys/bus/pci/devices").glob("*"):
        try:
            vendor = (device / "vendor").read_text(encoding="ascii").strip()
            kind = (device / "class").read_text(encoding="ascii").strip()
        except (OSError, ValueError):
            continue
        if vendor == NVIDIA_VENDOR and kind.startswith(DISPLAY_CLASS):
            return True
    return False
