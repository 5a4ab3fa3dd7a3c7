"""Whether the graphics card is used and, if not, why, and the one command that mends it."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from desktop.base.i18n import tr
from desktop.engine.devices import GIB, Devices
from desktop.engine.nvidia import Nvidia

# with less than this free, not even a small model's layers fit on the card
LEAST_FREE = 1 * GIB
CUDA_BUILD = "python3 run.py --cuda"
CPU_BUILD = "python3 run.py --cpu"
# what installs the driver, by the program that does it; the first one that is there
DRIVER_COMMANDS = (
    ("ubuntu-drivers", "sudo ubuntu-drivers install"),
    ("apt-get", "sudo apt-get install nvidia-driver"),
    ("dnf", "sudo dnf install akmod-nvidia"),
    ("pacman", "sudo pacman -S nvidia"),
)


@dataclass(frozen=True, slots=True)
class Finding:
    """``text`` for people; ``fix`` is a command to type, or empty; ``used``: answers are computed on the card."""

    text: str
    used: bool = False
    fix: str = ""


Which = Callable[[str], str | None]


def explain(
    devices: Devices | None,
    nvidia: Nvidia,
    environ: Mapping[str, str],
    *,
    frozen: bool,
    layers: int = -1,
    which: Which = shutil.which,
) -> Finding:
    """The finding.

    ``devices`` None: the engine does not start, for want of the driver or for a reason of its own. ``layers`` is the
    setting: how many go onto the card, -1 as many as fit.
    """
    if devices is not None and devices.gpus:
        if layers == 0:
            name = devices.gpus[0].description
            return Finding(tr("not used: the settings put no layers of models on {card}", card=name))
        return _used(devices)
    if devices is None and not nvidia.present and not frozen:
        text = tr("not used: no NVIDIA card was found; if the build for one does not start, build for the processor")
        return Finding(text, fix=CPU_BUILD)
    trouble = _driver_trouble(nvidia, devices.cuda if devices else 0, which)
    if trouble is not None:
        return trouble
    card = nvidia.cards[0].name
    if devices is not None and devices.cuda:
        return _hidden(card, environ)
    if frozen:
        return Finding(
            tr(
                "not used: {card} is there, and this build computes without CUDA. "
                "Take the build for NVIDIA cards instead.",
                card=card,
            )
        )
    return Finding(tr("not used: {card} is there, and llama.cpp was built without CUDA", card=card), fix=CUDA_BUILD)


def _used(devices: Devices) -> Finding:
    gpu = max(devices.gpus, key=lambda device: device.free)
    name, free, total = gpu.description, f"{gpu.free / GIB:.1f}", f"{gpu.total / GIB:.1f}"
    if gpu.free < LEAST_FREE:
        return Finding(
            tr(
                "not used: of the {total} GiB of {card} only {free} GiB are free. "
                "Close other programs that compute or play on it.",
                total=total,
                card=name,
                free=free,
            )
        )
    return Finding(tr("used: {card}, {free} of {total} GiB free", card=name, free=free, total=total), used=True)


def _driver_trouble(nvidia: Nvidia, built: int, which: Which) -> Finding | None:
    """What keeps any program from using a card; None where the driver works and is new enough."""
    if nvidia.cards:
        major = built // 1000
        if nvidia.cuda[0] and major > nvidia.cuda[0]:
            text = tr(
                "not used: the driver {driver} runs CUDA {has}, and this build needs {needs}",
                driver=nvidia.driver,
                has=".".join(map(str, nvidia.cuda)),
                needs=major,
            )
            return Finding(text, fix=_driver_command(which))
        return None
    if "mismatch" in nvidia.problem:
        return Finding(
            tr("not used: the driver was updated while the computer ran, and needs a restart"), fix=_restart_command()
        )
    if nvidia.problem and nvidia.present:
        return Finding(
            tr("not used: the driver does not work: {reason}", reason=nvidia.problem), fix=_driver_command(which)
        )
    if nvidia.present:
        return Finding(tr("not used: the NVIDIA card has no driver"), fix=_driver_command(which))
    return Finding(tr("not used: no NVIDIA card was found, so the processor computes"))


def _hidden(card: str, environ: Mapping[str, str]) -> Finding:
    """CUDA is built in, the driver works, and still there is no device."""
    visible = environ.get("CUDA_VISIBLE_DEVICES")
    if visible is not None and not visible.strip().isdigit():
        text = tr("not used: CUDA_VISIBLE_DEVICES is “{value}”, which hides {card}", value=visible, card=card)
        return Finding(
            text, fix="set CUDA_VISIBLE_DEVICES=" if sys.platform == "win32" else "unset CUDA_VISIBLE_DEVICES"
        )
    return Finding(tr("not used: CUDA does not start on {card}; a restart may help", card=card), fix=_restart_command())


def _driver_command(which: Which) -> str:
    if sys.platform == "win32":
        return "start https://www.nvidia.com/drivers"
    return next((command for program, command in DRIVER_COMMANDS if which(program)), "")


def _restart_command() -> str:
    return "shutdown /r /t 0" if sys.platform == "win32" else "sudo reboot"
