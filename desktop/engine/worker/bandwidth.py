"""How fast this computer reads memory: the limit of an answer's speed, since every token reads all weights once.

The processor is measured by ``memchr`` over a buffer larger than its caches, in as many threads as the model uses; a
graphics card by copies between two buffers of its own through ggml, of which both the read and the written bytes count.
"""

from __future__ import annotations

import ctypes
import sys
import threading
import time
from typing import Any

import psutil

from desktop.engine.wire import Message
from desktop.engine.worker.binding import Binding
from desktop.engine.worker.model import Model

MIB = 1 << 20
BUFFER = 512 * MIB
# at least this much, which no cache of a desktop holds; less memory than that measures nothing
SMALLEST = 64 * MIB
PASSES = 6
GGML_TYPE_I8 = 24
UNUSED_BYTE = 2


class _InitParameters(ctypes.Structure):
    """ggml_init_params (ggml/include/ggml.h)."""

    _fields_ = (("mem_size", ctypes.c_size_t), ("mem_buffer", ctypes.c_void_p), ("no_alloc", ctypes.c_bool))


def measure(model: Model, binding: Binding, progress: Any) -> Message:
    """Bytes a second of each memory the model lies in (0: it does not), and the bytes that one token reads.

    ``weights`` are read for every token, and ``kept`` for each token before it; ``progress`` is called between passes.
    """
    tensors = {tensor.name: tensor.nbytes for tensor in model.header.tensors}
    if "output.weight" in tensors:  # of the embeddings a token then reads one row
        tensors.pop("token_embd.weight", None)
    held = binding.api.llama_memory_seq_pos_max(model.memory, 0) + 1
    state = binding.api.llama_state_seq_get_size(model.context, 0)
    share = min(1.0, model.gpu_layers / (model.header.number("block_count") + 1))
    return {
        "threads": model.threads,
        "gpu_share": share,
        "processor": read_speed(model.threads, progress) if share < 1 else 0.0,
        "card": card_speed(binding, progress) if share > 0 else 0.0,
        "weights": sum(tensors.values()),
        "kept": state / held if held else 0.0,
    }


def read_speed(threads: int, progress: Any) -> float:
    """Bytes a second that ``threads`` threads read from memory together; 0 where there is no room to measure."""
    size = min(BUFFER, psutil.virtual_memory().available // 4)
    if size < SMALLEST:
        return 0.0
    library = ctypes.CDLL("ucrtbase" if sys.platform == "win32" else None)
    library.memchr.argtypes = [ctypes.c_void_p, ctypes.c_int, ctypes.c_size_t]
    library.memchr.restype = ctypes.c_void_p
    buffer = (ctypes.c_char * size)()
    ctypes.memset(buffer, 1, size)  # else all pages are the one page of zeros
    start, part = ctypes.addressof(buffer), size // threads
    best = 0.0
    for _ in range(PASSES):
        workers = [
            threading.Thread(target=library.memchr, args=(start + number * part, UNUSED_BYTE, part))
            for number in range(threads)
        ]
        began = time.perf_counter()
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
        best = max(best, part * threads / (time.perf_counter() - began))
        progress()
    return best


def card_speed(binding: Binding, progress: Any) -> float:
    """Bytes a second that the first card moves; 0 where it has no room to measure."""
    device = binding.device_pointer(gpu=True)
    return copy_speed(binding, device, BUFFER // 2, progress) if device else 0.0


def copy_speed(binding: Binding, device: int, size: int, progress: Any) -> float:
    """Bytes a second, read and written, of copies of ``size`` bytes within a ggml device's memory; 0 without room."""
    ggml = _functions(binding.base)
    context = ggml.ggml_init(_InitParameters(4 * ggml.ggml_tensor_overhead(), None, True))
    backend = ggml.ggml_backend_dev_init(device, None)
    try:
        source, target = (ggml.ggml_new_tensor_1d(context, GGML_TYPE_I8, size) for _ in range(2))
        buffer = ggml.ggml_backend_alloc_ctx_tensors(context, backend)
        if not buffer:
            return 0.0
        best = 0.0
        for _ in range(PASSES):
            began = time.perf_counter()
            ggml.ggml_backend_tensor_copy(source, target)
            best = max(best, 2 * size / (time.perf_counter() - began))
            progress()
        ggml.ggml_backend_buffer_free(buffer)
        return best
    finally:
        ggml.ggml_backend_free(backend)
        ggml.ggml_free(context)


def _functions(base: ctypes.CDLL) -> Any:
    """libggml-base with the types of what is called here."""
    pointer = ctypes.c_void_p
    types: dict[str, tuple[Any, list[Any]]] = {
        "ggml_tensor_overhead": (ctypes.c_size_t, []),
        "ggml_init": (pointer, [_InitParameters]),
        "ggml_free": (None, [pointer]),
        "ggml_new_tensor_1d": (pointer, [pointer, ctypes.c_int, ctypes.c_int64]),
        "ggml_backend_dev_init": (pointer, [pointer, ctypes.c_char_p]),
        "ggml_backend_free": (None, [pointer]),
        "ggml_backend_alloc_ctx_tensors": (pointer, [pointer, pointer]),
        "ggml_backend_buffer_free": (None, [pointer]),
        "ggml_backend_tensor_copy": (None, [pointer, pointer]),
    }
    for name, (result, arguments) in types.items():
        function = getattr(base, name)
        function.restype, function.argtypes = result, arguments
    return base
