"""Memory plans: what a load would take, and what a loaded model takes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import psutil

from desktop.base.footprint import (
    Parts,
    Room,
    Shape,
    Way,
    best_effort,
    draft_bytes,
    in_memory,
    kv_bytes,
    on_card,
    scratch_bytes,
)
from desktop.base.gguf import Header
from desktop.chat.memory import MemoryPlan, Space, plan_of
from desktop.engine.wire import Device
from desktop.engine.worker.binding import Binding
from desktop.engine.worker.context import dry_run, read_told
from desktop.engine.worker.plan import Refused, Wish, free_memory, process_bytes, read_shape


def cards(binding: Binding) -> list[Device]:
    """The graphics cards this build can use."""
    return [device for device in binding.devices() if device.gpu] if binding.offload else []


def free_room(binding: Binding) -> Room:
    """What is free now."""
    return Room(sum(device.free for device in cards(binding)), free_memory())


def plan_memory(binding: Binding, path: Path, header: Header, wish: Wish, held: Room) -> MemoryPlan:
    """The plan for a wish, whether it fits or not; ``held`` is what a model that will have gone takes now.

    Raises:
        Refused: llama.cpp would not load the file.
    """
    shape, devices, free = read_shape(header), cards(binding), free_room(binding)
    if wish.kv_type and wish.kv_type not in shape.kv_types:
        raise Refused("kv_type", kv_type=wish.kv_type)
    room = Room(free.card + held.card if devices else 0, free.memory + held.memory)
    way = best_effort(shape, wish.way(shape), room)
    told = dry_run(binding, path, way)
    share = told.kv / max(1, kv_bytes(shape, way.context, way.kv_type))  # some kinds keep less of some layers
    card, memory = on_card(shape, way), in_memory(shape, way)
    scratch = scratch_bytes(shape, way.batch) if way.gpu_layers < shape.offloadable else 0
    return _plan(
        shape,
        way,
        devices,
        room,
        Parts(card.weights, round(card.kv * share), told.card),
        Parts(memory.weights, round(memory.kv * share), told.memory + scratch + draft_bytes(shape)),
    )


def _plan(shape: Shape, way: Way, devices: Sequence[Device], room: Room, card: Parts, memory: Parts) -> MemoryPlan:
    """The plan of a way; ``room`` is what is free where the model does not lie yet."""
    spaces = [(Space("", psutil.virtual_memory().total, room.memory), memory)]
    if devices:
        names = ", ".join(device.description for device in devices)
        spaces.insert(0, (Space(names, sum(device.total for device in devices), room.card), card))
    return plan_of(shape, way, spaces)


@dataclass(frozen=True, slots=True)
class _Moment:
    """What was taken at one time: pages of this process with and without a file behind them, and free on the cards."""

    anonymous: int
    mapped: int
    card: int


class Meter:
    """Follows a load; made before it begins.

    On Linux pages are counted; elsewhere the weights are what the file says, and the rest what the process has.
    """

    def __init__(self, binding: Binding) -> None:
        self._binding = binding
        self._repacked = 0
        self._before = self._loaded = self._made = self._now()

    def weights_loaded(self, lines: Sequence[str]) -> None:
        """The weights are there; ``lines`` are llama.cpp's log of that."""
        self._repacked = read_told(lines, ()).repacked
        self._loaded = self._now()

    def context_made(self) -> None:
        """The context is there, and has computed something."""
        self._made = self._now()

    def plan(self, shape: Shape, way: Way, kept: int = 0) -> MemoryPlan:
        """What the model takes now; ``kept`` bytes are something else's that came since."""
        now, devices = self._now(), cards(self._binding)
        card, memory = on_card(shape, way), in_memory(shape, way)
        weights = self._loaded.mapped - self._before.mapped - self._repacked  # what was copied is no longer read
        weights += self._loaded.anonymous - self._before.anonymous
        buffers = now.anonymous - self._loaded.anonymous - memory.kv - kept
        taken = Parts(weights if now.mapped else memory.weights, memory.kv, max(0, buffers))
        used = Parts(
            self._before.card - self._loaded.card, card.kv, max(0, self._loaded.card - self._made.card - card.kv)
        )
        anonymous = now.anonymous - self._before.anonymous
        room = Room(now.card + used.sum, free_memory() + anonymous)
        found = _plan(shape, way, devices, room, used, taken)
        return replace(found, measured=True)

    def _now(self) -> _Moment:
        anonymous = process_bytes("RssAnon") or psutil.Process().memory_info().rss
        return _Moment(anonymous, process_bytes("RssFile"), sum(device.free for device in cards(self._binding)))
