"""Loading a model in a worker: the ways to try, each safer and slower than the one before."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from dataclasses import dataclass, replace

from desktop.base.errors import AppError
from desktop.base.footprint import Way
from desktop.base.i18n import tr
from desktop.chat.engine import LoadFailed, LoadProgress, LoadSpec, ModelInfo
from desktop.chat.memory import MemoryPlan
from desktop.engine.child import Child, Inbox
from desktop.engine.faults import refusal
from desktop.engine.wire import Message, pack_memory, unpack_info, unpack_plan

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


def another_step(steps: list[Step], step: Step, *, starved: bool) -> bool:
    """Whether to try the next step after a death; to one of too little memory a smaller context is only offered."""
    return step is not steps[-1] and not (starved and steps[steps.index(step) + 1].context)


class OutOfMemory(Exception):
    """A clean refusal for want of memory, which fewer layers on the graphics card may cure."""

    def __init__(self, fault: AppError) -> None:
        super().__init__(fault.text)
        self.fault = fault


@dataclass(frozen=True, slots=True)
class Loaded:
    """The end of a load: the model, and what it takes of the memory."""

    info: ModelInfo
    plan: MemoryPlan


def wish_of(spec: LoadSpec, step: Step) -> Message:
    """What the worker is asked for, as JSON values."""
    return {
        "context": step.context or spec.context,
        "gpu_layers": spec.gpu_layers,
        "gpu_share": step.gpu_share,
        "extra_buffers": step.extra_buffers,
        "threads": spec.threads,
        "kv_type": spec.kv_type,
        "batch": spec.batch,
    }


async def load_in(child: Child, spec: LoadSpec, step: Step) -> AsyncGenerator[LoadProgress | Way | Loaded, None]:
    """Load in one way in one process; the way comes before anything is loaded."""
    memory = pack_memory(spec.memory)
    message = {"do": "load", "path": str(spec.path), "wish": wish_of(spec, step), "memory": memory}
    with child.ask(message) as inbox:
        while (reply := await inbox.get())["kind"] == "load":
            if "way" in reply:
                yield Way(**reply["way"])
            yield LoadProgress(reply["share"])
    if reply["kind"] == "error":
        fault = refusal(reply, spec.path)
        if isinstance(fault, LoadFailed) and reply["offer"]:
            fault.offer = offered(spec, Way(**reply["offer"]))
        raise OutOfMemory(fault) if reply["code"] in ("allocation", "memory") else fault
    yield Loaded(replace(unpack_info(reply["info"]), step=step.describe()), unpack_plan(reply["plan"]))


def offered(spec: LoadSpec, way: Way, tried: Way | None = None) -> LoadSpec:
    """A spec with another way; what the spec leaves open stays open unless the way ``tried`` shows that it must not."""
    kv_open = not spec.kv_type and (tried is None or tried.kv_type == way.kv_type)
    layers_open = spec.gpu_layers < 0 and (tried is None or tried.gpu_layers == way.gpu_layers)
    return replace(
        spec,
        context=way.context,
        kv_type="" if kv_open else way.kv_type,
        gpu_layers=-1 if layers_open else way.gpu_layers,
    )


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
