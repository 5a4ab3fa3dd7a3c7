"""What this computer can compute on, asked from a worker: llama.cpp is never loaded into this process."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.base.i18n import tr
from desktop.base.process import self_command
from desktop.engine.child import Child
from desktop.engine.local import HANG_LIMIT
from desktop.engine.wire import Device

GIB = 1024**3


@dataclass(frozen=True, slots=True)
class Devices:
    """All devices.

    ``offload``: this build can put layers on a GPU that is there; ``cuda``: the version of CUDA it was built with, as
    13000 for 13.0 (1 where it does not say), 0 without.
    """

    devices: tuple[Device, ...]
    offload: bool
    cuda: int

    @property
    def gpus(self) -> list[Device]:
        """Those that are graphics cards."""
        return [device for device in self.devices if device.gpu]

    def sentence(self) -> str:
        """One sentence for people."""
        if self.gpus:
            names = ", ".join(
                f"{gpu.description} ({gpu.free / GIB:.1f} / {gpu.total / GIB:.1f} GiB)" for gpu in self.gpus
            )
            return tr("computes on {names}", names=names)
        if self.cuda:
            return tr("CUDA is built in, but no graphics card was found: computes on the processor")
        return tr("computes on the processor")


async def describe_devices(command: Sequence[str] | None = None) -> Devices:
    """Ask a worker of its own, which ends afterwards.

    Raises:
        EngineDied: the worker does not start here.
    """
    child = await Child.start(command or self_command("engine-worker"), HANG_LIMIT, lambda _: None)
    try:
        with child.ask({"do": "devices"}) as inbox:
            reply = await inbox.get()
    finally:
        await child.close()
    return Devices(tuple(Device(**device) for device in reply["devices"]), reply["offload"], reply["cuda"])
