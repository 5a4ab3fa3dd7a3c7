"""Fits a model to this computer before llama.cpp sees the file.

On Linux a context that is too large ends in the out-of-memory killer, not in an error, so memory is estimated from
the header first.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import psutil

from desktop.base.gguf import Header

DEFAULT_CONTEXT = 8192
SMALLEST_CONTEXT = 512
# llama.cpp pads contexts to a multiple of this
CONTEXT_STEP = 256
# llama.cpp's LLAMA_MAX_LAYERS; a larger count aborts the process
MAX_LAYERS = 512
# compute buffers, vocabulary and program: about 100 MiB for a small model, 200 for one with 128k tokens
OVERHEAD = 256 * 1024 * 1024
# mask and scratch that grow with the context, on top of keys and values
OVERHEAD_PER_TOKEN = 1024
F16_BYTES = 2

# limit, use, and statistics with the page cache's share of the use; version 2 and version 1
_CGROUPS = (
    ("memory.max", "memory.current", "memory.stat", "file"),
    ("memory/memory.limit_in_bytes", "memory/memory.usage_in_bytes", "memory/memory.stat", "total_cache"),
)


class Refused(Exception):
    """The file cannot be loaded; ``code`` and ``values`` choose the parent's sentence."""

    def __init__(self, code: str, detail: str = "", **values: object) -> None:
        super().__init__(code)
        self.code = code
        self.detail = detail
        self.values = values


@dataclass(frozen=True, slots=True)
class Wish:
    """What the parent asks for.

    ``context`` 0 is automatic; ``gpu_layers`` -1 all, of which ``gpu_share`` are used; an empty
    ``kv_type`` and ``batch`` 0 are automatic too.
    """

    context: int
    gpu_layers: int
    gpu_share: float
    extra_buffers: bool
    threads: int
    kv_type: str = ""
    batch: int = 0


@dataclass(frozen=True, slots=True)
class Plan:
    """What is going to be loaded."""

    context: int
    gpu_layers: int


def make_plan(header: Header, wish: Wish, *, free_memory: int, free_gpu: int) -> Plan:
    """Choose context and GPU layers for the memory that is free, in bytes (``free_gpu`` 0: no GPU).

    Raises:
        Refused: the model or the context that was asked for does not fit.
    """
    layers = header.number("block_count")
    if not 1 <= layers <= MAX_LAYERS:
        raise Refused("damaged", f"block_count is {layers}")
    gpu_layers = _gpu_layers(wish, layers) if free_gpu else 0
    share = min(1.0, gpu_layers / layers)
    weights = sum(tensor.nbytes for tensor in header.tensors)
    per_token = kv_bytes_per_token(header)
    pools = [(free_memory, 1 - share, OVERHEAD), (free_gpu, share, OVERHEAD)]
    room = min(
        int((free - overhead - part * weights) / (part * per_token + OVERHEAD_PER_TOKEN))
        for free, part, overhead in pools
        if part > 0
    )
    needed = weights + OVERHEAD
    free = free_gpu if share == 1 else free_memory
    if room < SMALLEST_CONTEXT:
        raise Refused("memory", needed=needed + SMALLEST_CONTEXT * per_token, free=free)
    if wish.context:
        if wish.context > room:
            raise Refused(
                "context", context=wish.context, room=room, needed=needed + wish.context * per_token, free=free
            )
        return Plan(wish.context, gpu_layers)
    trained = header.number("context_length") or DEFAULT_CONTEXT
    fitting = room // CONTEXT_STEP * CONTEXT_STEP
    return Plan(min(trained, DEFAULT_CONTEXT, fitting), gpu_layers)


def _gpu_layers(wish: Wish, layers: int) -> int:
    """Layers to offload; the output layer counts as one more, as in llama.cpp."""
    asked = layers + 1 if wish.gpu_layers < 0 else min(wish.gpu_layers, layers + 1)
    return int(asked * wish.gpu_share)


def kv_bytes_per_token(header: Header) -> int:
    """Bytes of keys and values in f16 that one token takes.

    A file with another count of heads in each layer keeps them in an array; the count of query heads, an upper
    bound, stands in then.
    """
    heads = header.number("attention.head_count") or 1
    kv_heads = header.number("attention.head_count_kv") or heads
    default = header.number("embedding_length") // heads
    width = header.number("attention.key_length", default) + header.number("attention.value_length", default)
    return max(1, header.number("block_count") * kv_heads * width * F16_BYTES)


def free_memory() -> int:
    """Bytes this process may still use: the computer's, or its container's if that is less."""
    return min(psutil.virtual_memory().available, container_memory(Path("/sys/fs/cgroup")))


def container_memory(root: Path) -> int:
    """Bytes left of the container's limit, the page cache not counted as used; very large without a limit."""
    left = 1 << 62
    for limit_file, used_file, stat_file, cache_key in _CGROUPS:
        try:
            limit = (root / limit_file).read_text(encoding="ascii").strip()
            used = int((root / used_file).read_text(encoding="ascii"))
            stat = dict(line.split() for line in (root / stat_file).read_text(encoding="ascii").splitlines())
        except (OSError, ValueError):
            continue
        if limit.isdigit():
            left = min(left, max(0, int(limit) - used + int(stat.get(cache_key, 0))))
    return left


def choose_threads(asked: int) -> int:
    """Threads for ``asked`` 0: the physical cores this process may run on."""
    if asked > 0:
        return asked
    allowed = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return max(1, min(psutil.cpu_count(logical=False) or allowed, allowed))
