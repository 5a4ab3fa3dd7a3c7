"""Tokens with a hash chain over their blocks: how much two prompts have in common, without reading them."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import blake2b
from typing import Self

BLOCK = 64  # tokens
KEY = 16  # bytes of a block's key
TAIL = 8  # one in so many tokens at the end may be another


@dataclass(frozen=True, slots=True)
class Chained:
    """Tokens and, for each whole block of them, a key that covers the block and everything before it."""

    tokens: array[int]
    keys: bytes

    @classmethod
    def of(cls, tokens: Sequence[int]) -> Self:
        """The chain of ``tokens``."""
        packed = array("i", tokens)
        keys, key = bytearray(), b""
        for end in range(BLOCK, len(packed) + 1, BLOCK):
            key = blake2b(key + packed[end - BLOCK : end].tobytes(), digest_size=KEY).digest()
            keys += key
        return cls(packed, bytes(keys))

    def __len__(self) -> int:
        return len(self.tokens)

    def stood_for_by(self, other: Chained) -> bool:
        """Whether of these tokens the other has all but a short tail, as where an answer's end is tokenized anew."""
        return len(self) - self.common(other) <= min(BLOCK, len(self) // TAIL)

    def common(self, other: Chained) -> int:
        """Tokens both begin with: by halving over the keys, and in the block where they part one by one."""
        low, high = 0, min(len(self.keys), len(other.keys)) // KEY
        while low < high:
            middle = (low + high + 1) // 2
            at = slice((middle - 1) * KEY, middle * KEY)
            if self.keys[at] == other.keys[at]:
                low = middle
            else:
                high = middle - 1
        size, end = low * BLOCK, min(len(self), len(other))
        while size < end and self.tokens[size] == other.tokens[size]:
            size += 1
        return size
