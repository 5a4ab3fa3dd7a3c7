"""A Llama model computed in plain numpy from a GGUF file in F32 or F16: what llama.cpp's figures are compared with."""

from __future__ import annotations

from pathlib import Path

import gguf
import numpy as np
import numpy.typing as npt

from desktop.base.gguf import Header, read_header

Array = npt.NDArray[np.float64]


class NumpyLlama:
    """The model of a file; ``inputs`` of its matrices by name after ``run``, (tokens, columns)."""

    def __init__(self, path: Path) -> None:
        self.header = read_header(path)
        self.weights = _read_weights(path, self.header)
        self.inputs: dict[str, Array] = {}

    def run(self, tokens: list[int], first: int = 0) -> Array:
        """The logits from token ``first`` on, (tokens, vocabulary)."""
        x = self.weights["token_embd.weight"][tokens]
        for layer in range(self.header.number("block_count")):
            x = x + self._attention(f"blk.{layer}", x)
            x = x + self._feed_forward(f"blk.{layer}", x)
        output = self.weights.get("output.weight", self.weights["token_embd.weight"])
        return np.asarray(self._norm(x[first:], "output_norm.weight") @ output.T)

    def _norm(self, x: Array, name: str) -> Array:
        epsilon = float(self.header.values["llama.attention.layer_norm_rms_epsilon"])
        return np.asarray(x / np.sqrt(np.square(x).mean(axis=-1, keepdims=True) + epsilon) * self.weights[name])

    def _product(self, x: Array, name: str) -> Array:
        self.inputs[name] = x
        return np.asarray(x @ self.weights[name].T)

    def _attention(self, block: str, x: Array) -> Array:
        heads, groups = (self.header.number(f"attention.head_count{end}") for end in ("", "_kv"))
        x = self._norm(x, f"{block}.attn_norm.weight")
        q, k, v = (self._product(x, f"{block}.attn_{part}.weight") for part in "qkv")
        query, key = self._rotate(q.reshape(len(x), heads, -1)), self._rotate(k.reshape(len(x), groups, -1))
        key, value = (np.repeat(part.reshape(len(x), groups, -1), heads // groups, axis=1) for part in (key, v))
        scores = np.einsum("qhd,khd->hqk", query, key) / np.sqrt(query.shape[-1])
        scores = np.where(np.tri(len(x), dtype=bool), scores, -np.inf)
        shares = np.exp(scores - scores.max(axis=-1, keepdims=True))
        shares /= shares.sum(axis=-1, keepdims=True)
        mixed = np.einsum("hqk,khd->qhd", shares, value).reshape(len(x), -1)
        return self._product(mixed, f"{block}.attn_output.weight")

    def _rotate(self, x: Array) -> Array:
        """Rotary positions of neighbouring pairs, (tokens, heads, dimensions)."""
        size = x.shape[-1]
        base = float(self.header.values["llama.rope.freq_base"])
        factors = self.weights.get("rope_freqs.weight", np.ones(size // 2))
        angles = np.arange(len(x))[:, None] * base ** (-np.arange(0, size, 2) / size) / factors
        turned = (x[..., 0::2] + 1j * x[..., 1::2]) * np.exp(1j * angles)[:, None, :]
        return np.stack([turned.real, turned.imag], axis=-1).reshape(x.shape)

    def _feed_forward(self, block: str, x: Array) -> Array:
        x = self._norm(x, f"{block}.ffn_norm.weight")
        gate, up = (self._product(x, f"{block}.ffn_{part}.weight") for part in ("gate", "up"))
        return self._product(gate / (1 + np.exp(-gate)) * up, f"{block}.ffn_down.weight")


def _read_weights(path: Path, header: Header) -> dict[str, Array]:
    raw = np.memmap(path, np.uint8, "r")
    found = {}
    for tensor in header.tensors:
        start = header.data_start + tensor.offset
        data = np.array(raw[start : start + tensor.nbytes])
        values = gguf.quants.dequantize(data, gguf.GGMLQuantizationType(tensor.type))
        found[tensor.name] = values.astype(np.float64).reshape(tuple(reversed(tensor.shape)))
    return found


def losses(logits: Array, wanted: list[int]) -> Array:
    """Negative log-likelihoods of the tokens ``wanted``, each by the logits in its row."""
    logits = logits[: len(wanted)].astype(np.float32)  # as llama.cpp has them, and half the time
    largest = logits.max(axis=-1)
    total = largest + np.log(np.exp(logits - largest[:, None]).sum(axis=-1, dtype=np.float64))
    return np.asarray(total - logits[np.arange(len(wanted)), wanted])
