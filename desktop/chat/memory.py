"""What a model will take of this computer's memory, or takes: the figures of a load before and after it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from desktop.base.footprint import KV_BLOCKS, RESERVE, Parts, Shape, Way

KV_TYPES: Final = tuple(KV_BLOCKS)
MAX_LAYERS: Final = 1000
BATCHES: Final = (64, 128, 256, 512, 1024, 2048)
# what llama.cpp, the C++ library and CUDA say when there is no more memory
STARVED: Final = re.compile(
    r"bad_alloc|failed to allocate|unable to allocate|out of memory|cannot allocate memory|ggml_aligned_malloc", re.I
)


@dataclass(frozen=True, slots=True)
class MemoryPool:
    """One memory, the graphics card's or the computer's. All sizes in bytes.

    ``name`` is the card's, empty for the computer. ``others`` is what everything else uses; ``weights``, ``kv`` (keys
    and values) and ``buffers`` (of computing) are the model's.
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

    @property
    def missing(self) -> int:
        """Bytes it takes too many, with ``RESERVE`` left to everything else; 0 where it takes none or fits."""
        return max(0, RESERVE - self.free) if self.weights + self.kv + self.buffers else 0


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
        return not any(pool.missing for pool in self.pools)


@dataclass(frozen=True, slots=True)
class Space:
    """A memory as it would be without the model; the name of a card, or empty for the computer's. Sizes in bytes."""

    name: str
    total: int
    free: int


def plan_of(shape: Shape, way: Way, spaces: Sequence[tuple[Space, Parts]]) -> MemoryPlan:
    """The plan of a way that takes these parts of these memories."""
    pools = tuple(
        MemoryPool(
            space.name,
            bool(space.name),
            space.total,
            max(0, space.total - space.free),
            parts.weights,
            parts.kv,
            parts.buffers,
        )
        for space, parts in spaces
    )
    return MemoryPlan(
        way.context, shape.context_train, way.gpu_layers, shape.offloadable, way.kv_type, way.batch, pools
    )
