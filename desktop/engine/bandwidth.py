"""The speed of the memory a model lies in, measured by its worker, and the limit that this sets to its answers."""

from __future__ import annotations

from contextlib import aclosing
from dataclasses import dataclass

from desktop.engine.local import LocalEngine


@dataclass(frozen=True, slots=True)
class Bandwidth:
    """Bytes a second of the processor's memory and of the card's (0: the model does not lie there, or no room).

    Each token reads ``weights`` bytes, and ``kept`` for every token before it; ``gpu_share`` of both from the card.
    ``threads`` are those of the processor.
    """

    threads: int
    gpu_share: float
    processor: float
    card: float
    weights: int
    kept: float

    def per_token(self, depth: int) -> float:
        """Bytes that one token reads behind ``depth`` others."""
        return self.weights + depth * self.kept

    def limit(self, depth: int) -> float:
        """Tokens a second at which memory is read all the time; 0 where its speed is unknown."""
        parts = ((1 - self.gpu_share, self.processor), (self.gpu_share, self.card))
        if any(share and not speed for share, speed in parts):
            return 0.0
        return 1 / sum(share * self.per_token(depth) / speed for share, speed in parts if share)


async def measure_bandwidth(engine: LocalEngine) -> Bandwidth:
    """Measure; takes about a second, in which nothing else should run.

    Raises:
        UsageError: no model is loaded.
        EngineDied: the process died or hung.
    """
    async with aclosing(engine.work({"do": "bandwidth"})) as replies:
        async for reply in replies:
            if reply["kind"] == "end":
                return Bandwidth(**{name: reply[name] for name in Bandwidth.__slots__})
    raise AssertionError("a reply ends with its end")
