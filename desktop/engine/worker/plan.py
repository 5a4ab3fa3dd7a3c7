"""Fits a model to this computer before llama.cpp sees the file.

On Linux a context that is too large ends in the out-of-memory killer, not in an error, so memory is estimated from
the header first.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import psutil

from desktop.base.footprint import NICE_STEP, Room, Shape, Way, choose, grouped, in_memory, nearest, on_card
from desktop.base.gguf import Header

# llama.cpp's LLAMA_MAX_LAYERS; a larger count aborts the process
MAX_LAYERS = 512
# ggml's GGML_MAX_N_THREADS; with more the process ends
MAX_THREADS = 512

# limit, use, and statistics with the page cache's share of the use; version 2 and version 1
_CGROUPS = (
    ("memory.max", "memory.current", "memory.stat", "file"),
    ("memory/memory.limit_in_bytes", "memory/memory.usage_in_bytes", "memory/memory.stat", "total_cache"),
)


class Refused(Exception):
    """The file cannot be loaded; ``code`` and ``values`` choose the parent's sentence.

    ``offer`` is what could be loaded instead.
    """

    def __init__(self, code: str, detail: str = "", offer: Way | None = None, **values: object) -> None:
        super().__init__(code)
        self.code = code
        self.detail = detail
        self.offer = offer
        self.values = values


@dataclass(frozen=True, slots=True)
class Wish:
    """What the parent asks for.

    ``context`` 0 is automatic; ``gpu_layers`` -1 as many as fit, of which ``gpu_share`` are used; an empty
    ``kv_type`` and ``batch`` 0 are automatic too.
    """

    context: int
    gpu_layers: int
    gpu_share: float
    extra_buffers: bool
    threads: int
    kv_type: str = ""
    batch: int = 0

    def way(self, shape: Shape) -> Way:
        """The wish as one for ``choose``."""
        layers = self.gpu_layers
        if self.gpu_share < 1:
            layers = int((layers if 0 <= layers < shape.offloadable else shape.offloadable) * self.gpu_share)
        return Way(self.context, layers, self.kv_type, self.batch)


def make_plan(header: Header, wish: Wish, room: Room) -> Way:
    """Choose what the wish leaves open, for the memory that is free.

    Raises:
        Refused: the model or what was asked for does not fit.
    """
    shape = read_shape(header)
    asked = wish.way(shape)
    if asked.kv_type and asked.kv_type not in shape.kv_types:
        raise Refused("kv_type", kv_type=asked.kv_type, offer=nearest(shape, Way(asked.context), room))
    way = choose(shape, asked, room)
    if way is not None:
        return way
    offer = nearest(shape, asked, room)
    smallest = Way(asked.context or NICE_STEP, 0, asked.kv_type or shape.kv_types[-1], asked.batch or 1)
    needed, free = in_memory(shape, smallest).sum, room.memory
    if room.card and asked.gpu_layers > 0:
        tight = Way(smallest.context, asked.gpu_layers, smallest.kv_type, smallest.batch)
        needed, free = on_card(shape, tight).sum, room.card
    if asked.context and offer is not None:
        raise Refused("context", offer=offer, context=asked.context, needed=needed, free=free, room=offer.context)
    raise Refused("memory", offer=offer, needed=needed, free=free)


def read_shape(header: Header) -> Shape:
    """What of the header counts for the memory.

    Raises:
        Refused: the count of layers is one that llama.cpp aborts on.
    """
    count = header.number("block_count")
    if not 1 <= count <= MAX_LAYERS:
        raise Refused("damaged", f"block_count is {count}")
    hidden = max(0, header.number("embedding_length"))
    heads = [max(1, number) for number in header.numbers("attention.head_count", count, 1)]
    told = header.numbers("attention.head_count_kv", count, -1)
    kv_heads = [heads[layer] if number < 0 else number for layer, number in enumerate(told)]
    key, value = (max(0, header.number(f"attention.{name}_length", hidden // max(heads))) for name in ("key", "value"))
    table, layers, output = grouped(((tensor.name, tensor.nbytes) for tensor in header.tensors), count)
    return Shape(
        vocabulary=header.lengths.get("tokenizer.ggml.tokens", 0) or header.number("vocab_size"),
        hidden=hidden,
        feed_forward=max(0, *header.numbers("feed_forward_length", count)),
        queries=max(heads) * key,
        head=min(key, value),
        keys=tuple(key * number for number in kv_heads),
        values=tuple(value * number for number in kv_heads),
        input=table,
        layers=layers,
        output=output,
        tied=all(tensor.name != "output.weight" for tensor in header.tensors),
        context_train=max(0, header.number("context_length")) or NICE_STEP,
        merges=header.lengths.get("tokenizer.ggml.merges", 0),
    )


def free_memory() -> int:
    """Bytes this process may still use: the computer's, or what limits leave it if that is less."""
    container = min(container_memory(folder) for folder in _groups(Path("/proc/self/cgroup"), Path("/sys/fs/cgroup")))
    return min(psutil.virtual_memory().available, container, _limited())


def _groups(mine: Path, root: Path) -> Iterator[Path]:
    """The folders of the groups whose limits count: the root, as a container sees it, and this process's own."""
    yield root
    try:
        lines = mine.read_text(encoding="utf-8").splitlines()
    except (OSError, ValueError):
        return
    for line in lines:
        _, controllers, path = line.split(":", 2)
        if not controllers:  # version 2: every group above counts too
            own = root / path.lstrip("/")
            yield from (own, *(folder for folder in own.parents if folder.is_relative_to(root)))


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


def _limited() -> int:
    """Bytes left of this process's own limits of data and addresses; very large without one."""
    if sys.platform != "linux":
        return 1 << 62
    import resource  # not on Windows

    found = [1 << 62]
    for limit, key in ((resource.RLIMIT_DATA, "VmData"), (resource.RLIMIT_AS, "VmSize")):
        soft, _ = resource.getrlimit(limit)
        if soft != resource.RLIM_INFINITY:
            found.append(max(0, soft - process_bytes(key)))
    return min(found)


def process_bytes(key: str) -> int:
    """A size of this process as Linux counts it ("RssAnon", "RssFile", "VmData"); 0 where there is no such count."""
    try:
        lines = Path("/proc/self/status").read_text(encoding="ascii", errors="replace").splitlines()
    except OSError:
        return 0
    found = next((line for line in lines if line.startswith(f"{key}:")), "")
    return int(found.split()[1]) * 1024 if found else 0


def choose_threads(asked: int) -> int:
    """Threads for ``asked`` 0: the physical cores this process may run on."""
    if asked > 0:
        return min(asked, MAX_THREADS)
    allowed = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return max(1, min(psutil.cpu_count(logical=False) or allowed, allowed))
