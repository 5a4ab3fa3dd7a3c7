"""Loading a model in a worker: the ways to try, each safer and slower than the one before."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from dataclasses import dataclass, replace

from desktop.base.errors import AppError
from desktop.base.i18n import tr
from desktop.chat.engine import LoadProgress, LoadSpec, ModelInfo
from desktop.engine.child import Child, Inbox
from desktop.engine.faults import refusal
from desktop.engine.wire import Message, pack_memory, unpack_info

SMALL_CONTEXT = 2048


@dataclass(frozen=True, slots=True)
class Step:
    """One way to load: each is safer and slower than the one before. ``context`` 0 keeps what was asked for."""

    extra_buffers: bool = True
    gpu_share: float = 1.0
    context: int = 0

    def describe(self) -> str:
        """The sentence for ModelInfo.step."""
        if self.context:
            return tr("The engine crashed while loading; a smaller context of {n} tokens works.", n=self.context)
        if self.gpu_share == 0:
            return tr("The engine crashed while loading; without the graphics card it works.")
        if self.gpu_share < 1:
            return tr("The engine crashed while loading; with fewer layers on the graphics card it works.")
        if not self.extra_buffers:
            return tr("The engine crashed while loading; without extra processor buffers it works.")
        return ""


def safer_steps(spec: LoadSpec, *, offload: bool) -> list[Step]:
    """The steps to try one after another; ``offload``: the build can use a graphics card that is there."""
    last = min(SMALL_CONTEXT, spec.context or SMALL_CONTEXT)
    if offload and spec.gpu_layers != 0:
        return [Step(), Step(False, 0.5), Step(False, 0.0), Step(False, 0.0, last)]
    return [Step(), Step(False), Step(False, 1.0, last)]


class OutOfMemory(Exception):
    """A clean refusal for want of memory, which fewer layers on the graphics card may cure."""

    def __init__(self, fault: AppError) -> None:
        super().__init__(fault.text)
        self.fault = fault


async def load_in(child: Child, spec: LoadSpec, step: Step) -> AsyncGenerator[LoadProgress | ModelInfo, None]:
    """Load in one way in one process."""
    wish = {
        "context": step.context or spec.context,
        "gpu_layers": spec.gpu_layers,
        "gpu_share": step.gpu_share,
        "extra_buffers": step.extra_buffers,
        "threads": spec.threads,
        "kv_type": spec.kv_type,
        "batch": spec.batch,
    }
    with child.ask({"do": "load", "path": str(spec.path), "wish": wish, "memory": pack_memory(spec.memory)}) as inbox:
        while (reply := await inbox.get())["kind"] == "load":
            yield LoadProgress(reply["share"])
    if reply["kind"] == "error":
        fault = refusal(reply, spec.path)
        raise OutOfMemory(fault) if reply["code"] in ("allocation", "memory") else fault
    yield replace(unpack_info(reply["info"]), step=step.describe())


async def next_reply(inbox: Inbox, info: ModelInfo) -> Message:
    """The next reply that is not an error.

    Raises:
        AppError: the worker refused.
        EngineDied: it died.
    """
    reply = await inbox.get()
    if reply["kind"] == "error":
        raise refusal(reply, info.path)
    return reply
