"""Files of states that must never be used: damaged, of something else, or not what they seem."""

from __future__ import annotations

import json
import os
import random
import struct
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path

from desktop.base.states import KEY_FILE
from desktop.engine.worker.states.container import FIXED, MAGIC, open_state, read_head, read_payload, write_state


def _always() -> bool:
    return True


@dataclass
class Mutants:
    """Makes bad files out of two good ones of the same folder; ``other`` has other tokens than ``good``."""

    good: Path
    other: Path

    def __post_init__(self) -> None:
        self.key = (self.good.parent / KEY_FILE).read_bytes()
        self.data, self.other_data = self.good.read_bytes(), self.other.read_bytes()
        with open_state(self.good) as file:
            self.head = read_head(file, self.key)
            self.payload = read_payload(file, self.head, self.key, _always)
        self.fits = self.good.name.partition("-")[0]
        self.kinds: list[Callable[[Path, random.Random], object]] = [
            self._cut,
            self._flip_front,
            self._flip_tokens,
            self._flip_payload,
            self._sizes,
            self._other_head,
            self._other_payload,
            self._signed_by_another,
            self._zeroed,
            self._longer,
            self._empty,
            self._noise,
            self._of_something_else,
            self._of_something_else,
            self._folder,
            self._link,
            self._endless,
        ]

    def make(self, folder: Path, seed: int) -> Path:
        """A bad file under a name that a good one could have."""
        chance = random.Random(seed)
        path = folder / f"{self.fits}-{blake2b(str(seed).encode(), digest_size=16).hexdigest()}.kv"
        self.kinds[seed % len(self.kinds)](path, chance)
        return path

    # -- the kinds

    def _cut(self, path: Path, chance: random.Random) -> None:
        path.write_bytes(self.data[: chance.choice([7, FIXED - 1, self.head.start, chance.randrange(len(self.data))])])

    def _flipped(self, path: Path, chance: random.Random, start: int, end: int) -> None:
        data = bytearray(self.data)
        for _ in range(chance.randint(1, 4)):
            data[chance.randrange(start, end)] ^= 1 << chance.randrange(8)
        path.write_bytes(data if data != self.data else data[:-1])

    def _flip_front(self, path: Path, chance: random.Random) -> None:
        self._flipped(path, chance, 0, FIXED + len(json.dumps(self.head.identity)))

    def _flip_tokens(self, path: Path, chance: random.Random) -> None:
        self._flipped(path, chance, self.head.start - 32 - 4 * len(self.head.tokens), self.head.start)

    def _flip_payload(self, path: Path, chance: random.Random) -> None:
        # the first bytes are what llama.cpp itself looks at: counts, positions, types
        self._flipped(path, chance, self.head.start, chance.choice([self.head.start + 4096, len(self.data)]))

    def _sizes(self, path: Path, chance: random.Random) -> None:
        size = chance.choice([0, 2**31, 2**32 - 1])
        sizes = struct.pack("<IIQ", size, chance.choice([0, 2**32 - 1]), chance.choice([0, 2**63, 2**64 - 1]))
        path.write_bytes(MAGIC + sizes + self.data[len(MAGIC) + len(sizes) :])

    def _other_head(self, path: Path, _chance: random.Random) -> None:
        path.write_bytes(self.other_data[: -len(self.payload)] + self.payload)

    def _other_payload(self, path: Path, _chance: random.Random) -> None:
        path.write_bytes(self.data[: self.head.start] + self.other_data[-len(self.payload) :])

    def _signed_by_another(self, path: Path, chance: random.Random) -> None:
        write_state(path, self.head.identity, self.head.tokens, self.payload, chance.randbytes(32), _always)

    def _zeroed(self, path: Path, chance: random.Random) -> None:
        start = chance.randrange(0, len(self.data) - 4096)
        path.write_bytes(self.data[:start] + bytes(4096) + self.data[start + 4096 :])

    def _longer(self, path: Path, chance: random.Random) -> None:
        path.write_bytes(self.data + chance.randbytes(chance.randint(1, 5000)))

    def _empty(self, path: Path, _chance: random.Random) -> None:
        path.write_bytes(b"")

    def _noise(self, path: Path, chance: random.Random) -> None:
        path.write_bytes(chance.choice([b"", MAGIC]) + chance.randbytes(chance.randint(1, 10_000)))

    def _of_something_else(self, path: Path, chance: random.Random) -> None:
        """Whole and signed, and of another model, type, build or kind of attention."""
        changes = ({"model": [1, 2, "ab"]}, {"kv": "q8_0"}, {"ggml": ["0.25.4", "abc"]}, {"flash": 0}, {"layers": 31})
        identity = self.head.identity | chance.choice(changes)
        write_state(path, identity, self.head.tokens, self.payload, self.key, _always)

    def _folder(self, path: Path, _chance: random.Random) -> None:
        path.mkdir()

    def _link(self, path: Path, chance: random.Random) -> None:
        path.symlink_to(chance.choice([str(self.good), "nowhere", "/dev/zero"]))

    def _endless(self, path: Path, _chance: random.Random) -> None:
        os.mkfifo(path)
