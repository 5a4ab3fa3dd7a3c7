"""The memory of a computer that a scripted engine plans for: by the formulas of every model, without a model."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from desktop.base.footprint import Room, Shape, Way, best_effort, in_memory, on_card
from desktop.chat.engine import LoadSpec
from desktop.chat.memory import MemoryPlan, Space, plan_of

GIB: Final = 1 << 30
# the shape of the 4B model as Q4_K_M
SCRIPTED_SHAPE: Final = Shape(
    vocabulary=128_256,
    hidden=3072,
    feed_forward=9216,
    queries=4096,
    head=128,
    keys=(1024,) * 32,
    values=(1024,) * 32,
    input=221_626_368,
    layers=(69_527_552,) * 32,
    output=323_204_352,
    tied=False,
    context_train=131_072,
    merges=280_147,
)


class ScriptedComputer:
    """A computer.

    Attributes:
        plans: every load whose memory was asked for.
        spaces: its memories, the card's first where there is one.
    """

    def __init__(self) -> None:
        self.plans: list[LoadSpec] = []
        self.spaces = [Space("", 32 * GIB, 24 * GIB)]

    def plan(self, spec: LoadSpec) -> MemoryPlan:
        """What a load would take."""
        self.plans.append(spec)
        return self._planned(spec)

    def measured(self, spec: LoadSpec) -> MemoryPlan:
        """As planned, but for a hundredth."""
        plan = self._planned(spec)
        pools = (replace(pool, weights=pool.weights * 101 // 100, kv=pool.kv * 99 // 100) for pool in plan.pools)
        return replace(plan, pools=tuple(pools), measured=True)

    def _planned(self, spec: LoadSpec) -> MemoryPlan:
        card = sum(space.free for space in self.spaces if space.name)
        wish = Way(spec.context, spec.gpu_layers, spec.kv_type, spec.batch)
        way = best_effort(SCRIPTED_SHAPE, wish, Room(card, self.spaces[-1].free))
        parts = (on_card(SCRIPTED_SHAPE, way), in_memory(SCRIPTED_SHAPE, way))
        return plan_of(SCRIPTED_SHAPE, way, list(zip(self.spaces, parts[-len(self.spaces) :], strict=True)))
