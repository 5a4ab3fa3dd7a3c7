"""Memory plans, asked from a worker of their own: nothing of the loaded model is touched."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict

from desktop.base.footprint import Room
from desktop.chat.engine import LoadFailed, LoadSpec
from desktop.chat.memory import MemoryPlan
from desktop.engine.child import Child
from desktop.engine.faults import refusal
from desktop.engine.loading import Step, wish_of
from desktop.engine.wire import unpack_plan


async def ask_plan(
    command: Sequence[str], hang_limit: float, spec: LoadSpec, loaded: MemoryPlan | None = None
) -> MemoryPlan:
    """What a load would take; the memory of the model that is ``loaded`` counts as free.

    Raises:
        LoadFailed: the file cannot be loaded at all.
        EngineDied: the worker does not start here, or died of the file.
    """
    held = asdict(held_by(loaded))
    message = {"do": "plan", "path": str(spec.path), "wish": wish_of(spec, Step()), "held": held}
    child = await Child.start(command, hang_limit, lambda _: None)
    try:
        with child.ask(message) as inbox:
            reply = await inbox.get()
    finally:
        await child.close()
    if reply["kind"] == "error":
        fault = refusal(reply, spec.path)
        raise fault if isinstance(fault, LoadFailed) else LoadFailed(fault.text, fault.detail)
    return unpack_plan(reply["plan"])


def held_by(plan: MemoryPlan | None) -> Room:
    """What a loaded model takes that nobody else can have: on a card all, elsewhere no pages of its file."""
    card = memory = 0
    for pool in plan.pools if plan is not None else ():
        if pool.gpu:
            card += pool.weights + pool.kv + pool.buffers
        else:
            memory += pool.kv + pool.buffers
    return Room(card, memory)
