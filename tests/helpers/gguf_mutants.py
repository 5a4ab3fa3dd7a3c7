"""Small real models that somebody has spoilt, by accident or on purpose: each seed is another one."""

from __future__ import annotations

import random
import struct
from pathlib import Path
from typing import Final

from converter import Options, convert
from desktop.base.gguf import read_header

HUGE: Final = (0, 1, 0xFF, 1 << 31, (1 << 31) - 1, 1 << 40, (1 << 63) - 1, 1 << 63, (1 << 64) - 1)
NAMES: Final = (
    b"general.architecture", b"general.name", b"llama.block_count", b"llama.embedding_length",
    b"llama.attention.head_count", b"llama.attention.head_count_kv", b"llama.rope.dimension_count",
    b"llama.vocab_size", b"llama.context_length", b"tokenizer.ggml.model", b"tokenizer.ggml.pre",
    b"tokenizer.ggml.tokens", b"tokenizer.ggml.token_type", b"tokenizer.ggml.merges", b"tokenizer.ggml.bos_token_id",
    b"tokenizer.chat_template", b"token_embd.weight", b"output_norm.weight", b"blk.0.attn_q.weight",
)  # fmt: skip


def base_model(checkpoint: Path, folder: Path) -> Path:
    """A model of some megabytes that llama.cpp loads, made of a tiny checkpoint."""
    out = folder / "base.gguf"
    for _ in convert(Options(checkpoint, out, "Q8_0", threads=1)):
        pass
    return out


class Mutants:
    """Spoils the model at ``base``."""

    def __init__(self, base: Path) -> None:
        self._data = base.read_bytes()
        self._start = read_header(base).data_start
        self._places = [self._data.index(name) + len(name) for name in NAMES if name in self._data[: self._start]]

    def write(self, path: Path, seed: int) -> Path:
        """The model that ``seed`` stands for."""
        chance, data = random.Random(seed), bytearray(self._data)
        kind = chance.choice((self._flip, self._flip, self._number, self._number, self._text, self._cut, self._weights))
        kind(chance, data)
        path.write_bytes(data)
        return path

    def _flip(self, chance: random.Random, data: bytearray) -> None:
        """Some bytes anywhere before the weights, most of them in the vocabulary."""
        for _ in range(chance.randint(1, 4)):
            data[chance.randrange(self._start)] = chance.randrange(256)

    def _number(self, chance: random.Random, data: bytearray) -> None:
        """A number or a length behind one of the names becomes one that no reader expects."""
        place = chance.choice(self._places) + chance.choice((0, 4, 4, 8, 12, 16))
        size = chance.choice((4, 8))
        data[place : place + size] = struct.pack("<Q", chance.choice(HUGE))[:size]

    def _text(self, chance: random.Random, data: bytearray) -> None:
        """A name becomes another of its length: a path, a template that counts for ever, noise."""
        end = chance.choice(self._places)
        length = chance.randint(4, 12)
        words = (b"../../../../../", b"{%for i in range", bytes(chance.randrange(256) for _ in range(16)), b"\0" * 16)
        data[end - length : end] = chance.choice(words)[:length].ljust(length, b"x")

    def _cut(self, chance: random.Random, data: bytearray) -> None:
        """The end is missing."""
        del data[chance.randrange(len(data)) :]

    def _weights(self, chance: random.Random, data: bytearray) -> None:
        """Noise in the weights: scales that are no numbers among it."""
        for _ in range(200):
            place = chance.randrange(self._start, len(data) - 4)
            data[place : place + 2] = chance.choice((b"\xff\x7f", b"\x00\x7c", b"\xff\xff"))
