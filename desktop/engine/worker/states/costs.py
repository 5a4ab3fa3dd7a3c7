"""What computing and restoring cost on this computer: guessed at first, then as measured."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

# seconds for one token and one byte of weights: a processor of two cores, and a small graphics card
PROCESSOR: Final = 2e-11
CARD: Final = 1e-13
MEMORY: Final = 1 / 3e9  # seconds a byte: copied once
DISK: Final = 1 / 5e8  # read, checked, copied
# what is measured over less than this says nothing
LEAST_TOKENS: Final = 32
LEAST_BYTES: Final = 1 << 20
# of a new measurement; the rest is what was believed before
WEIGHT: Final = 0.5


@dataclass(slots=True)
class Costs:
    """Seconds: ``token`` to compute one; ``memory`` and ``disk`` to restore a byte from there."""

    token: float
    memory: float = MEMORY
    disk: float = DISK

    def computed(self, tokens: int, seconds: float) -> None:
        """A prompt's tokens were computed."""
        if tokens >= LEAST_TOKENS:
            self.token += WEIGHT * (seconds / tokens - self.token)

    def copied(self, size: int, seconds: float) -> None:
        """A state was copied out of the context or into it."""
        if size >= LEAST_BYTES:
            self.memory += WEIGHT * (seconds / size - self.memory)

    def read(self, size: int, seconds: float) -> None:
        """A state was read from disk, checked, and copied."""
        if size >= LEAST_BYTES:
            self.disk += WEIGHT * (seconds / size - self.disk)
