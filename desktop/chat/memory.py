"""What a model will take of this computer's memory, or takes: the figures of a load before and after it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from desktop.chat.engine import LoadSpec

KV_TYPES = ("f16", "q8_0", "q4_0")


@dataclass(frozen=True, slots=True)
class MemoryPool:
    """One memory, the graphics card's or the computer's. All sizes in bytes.

    ``others`` is what everything else uses; ``weights``, ``kv`` (keys and values) and ``buffers`` (of computing) are
    the model's.
    """

    name: str
    gpu: bool
    total: int
    others: int
    weights: int
    kv: int
    buffers: int

    @property
    def free(self) -> int:
        """Bytes that stay free; negative where the plan does not fit."""
        return self.total - self.others - self.weights - self.kv - self.buffers


@dataclass(frozen=True, slots=True)
class MemoryPlan:
    """How a model is loaded, and what that takes.

    ``context`` in tokens, of at most ``context_train``; ``gpu_layers`` of ``layers`` (the output counts as one) on the
    graphics card; ``kv_type`` of ``KV_TYPES``; ``batch`` in tokens. ``measured``: the figures are of a loaded model.
    """

    context: int
    context_train: int
    gpu_layers: int
    layers: int
    kv_type: str
    batch: int
    pools: tuple[MemoryPool, ...]
    measured: bool = False

    @property
    def fits(self) -> bool:
        """Whether every pool has room for it."""
        return all(pool.free >= 0 for pool in self.pools)


# what makes a plan of a wish, values of 0 and "" being chosen; it raises LoadFailed for a file that cannot be loaded
Planner = Callable[[LoadSpec], Awaitable[MemoryPlan]]
