"""How every context is made, the real ones and those of a dry run, and what llama.cpp says it took for one."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from desktop.base.footprint import OUTPUTS, SEQUENCES, Way, padded
from desktop.engine.worker.binding import Binding
from desktop.engine.worker.plan import Refused

FLASH_ATTENTION: Final = 1
NO_SPECIAL_MODE: Final = 0  # LLAMA_LOAD_MODE_NONE
LEAST_BATCH: Final = 512  # what one llama_decode may be given, whatever the step
# ggml_type of keys and values (ggml.h)
KV_NUMBERS: Final = {"f16": 1, "q8_0": 8, "q4_0": 2}
MIB: Final = 1 << 20

_COMPUTE: Final = re.compile(r"(\S+) +(?:compute|output) buffer size = +([\d.]+) MiB")
_KV: Final = re.compile(r"size = +([\d.]+) MiB \( *\d+ cells")
_REPACKED: Final = re.compile(r"CPU_REPACK model buffer size = +([\d.]+) MiB")


@dataclass(frozen=True, slots=True)
class Told:
    """Bytes that llama.cpp says it took.

    ``card`` and ``memory`` are buffers for computing on a card and beside it, ``kv`` all keys and values, ``repacked``
    weights that were copied into another order.
    """

    card: int
    memory: int
    kv: int
    repacked: int


def context_parameters(api: Any, way: Way, threads: int, outputs: int = OUTPUTS) -> Any:
    """llama.cpp's parameters; ``outputs`` is how many tokens of a step can have logits, 0 for all."""
    parameters = api.llama_context_default_params()
    # padded here, because llama.cpp pads after it has cut n_batch down to n_ctx, and ends the process at a step beyond
    parameters.n_ctx = padded(way.context)
    parameters.n_batch = max(LEAST_BATCH, way.batch)
    parameters.n_ubatch = way.batch
    parameters.n_seq_max = SEQUENCES
    parameters.n_outputs_max = parameters.n_outputs_max_per_seq = outputs
    parameters.kv_unified = True  # one room for all sequences, which share what they have in common
    parameters.n_threads = parameters.n_threads_batch = threads
    # fixed rather than automatic, so that keys and values always have the same layout
    parameters.flash_attn_type = FLASH_ATTENTION
    parameters.type_k = parameters.type_v = KV_NUMBERS[way.kv_type]
    return parameters


def dry_run(binding: Binding, path: Path, way: Way) -> Told:
    """What llama.cpp would take, from a load that allocates nothing and reads no weights.

    Raises:
        Refused: it would not load.
    """
    api = binding.api
    parameters = api.llama_model_default_params()
    parameters.n_gpu_layers = way.gpu_layers
    parameters.no_alloc = True
    parameters.load_mode = NO_SPECIAL_MODE  # a mapped file cannot be pretended
    weights = api.llama_model_load_from_file(os.fsencode(path), parameters)
    if not weights:
        raise Refused("model", binding.recent_errors())
    with binding.listening() as lines:
        context = api.llama_init_from_model(weights, context_parameters(api, way, 1))
    if context:
        api.llama_free(context)
    api.llama_model_free(weights)
    if not context:
        raise Refused("allocation", binding.recent_errors())
    return read_told(lines, [device.name for device in binding.devices() if device.gpu])


def read_told(lines: Sequence[str], cards: Sequence[str]) -> Told:
    """The sizes in llama.cpp's log; a buffer of a card has the card's name, "CUDA0", one beside it "CUDA_Host"."""
    text = "\n".join(lines)
    card = memory = 0
    for name, size in _COMPUTE.findall(text):
        if name in cards:
            card += _bytes(size)
        else:
            memory += _bytes(size)
    return Told(card, memory, sum(map(_bytes, _KV.findall(text))), sum(map(_bytes, _REPACKED.findall(text))))


def _bytes(mebibytes: str) -> int:
    return round(float(mebibytes) * MIB)
