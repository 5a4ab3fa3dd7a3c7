"""A checkpoint folder, opened: its config and the place of each of its tensors, checked against each other."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from converter.errors import ConvertError
from converter.folder import Folder, damaged
from converter.llama import IGNORED_ENDINGS, STORED_TYPES, LlamaConfig, Target, is_required, read_config, targets
from converter.safetensors import StoredTensor, parse_head
from converter.shards import FolderShards, Shards
from converter.text import tr

INDEX: Final = "model.safetensors.index.json"
PICKLES: Final = (".bin", ".pt", ".pth", ".pkl", ".ckpt")
# of all files together; 4,096 layers (the limit of llama.py) of 16 tensors
MAX_TENSORS: Final = 1 << 16
SHARD: Final = re.compile(r"model-(\d{5})-of-(\d{5})\.safetensors")


@dataclass(frozen=True)
class Source:
    """A tensor of the checkpoint and what becomes of it."""

    stored: StoredTensor
    target: Target


@dataclass(frozen=True)
class Checkpoint:
    """A checkpoint that can be converted; ``sources`` are in llama.cpp's order: by file, then by name.

    ``name`` is the model's as far as the place says it: the folder's, or the repository's.
    """

    folder: Folder
    name: str
    shards: Shards
    raw_config: dict[str, Any]
    config: LlamaConfig
    sources: tuple[Source, ...]


def open_checkpoint(path: Path, shards: Shards | None = None, name: str = "") -> Checkpoint:
    """Open a folder and check that it is whole, or will be: ``shards`` may have its safetensors files arrive later.

    Raises:
        ConvertError: it is not a checkpoint this converter can convert.
    """
    if not os.path.isdir(path):  # unlike Path's own it does not raise for a name that is too long
        raise ConvertError(tr("There is no folder {path}.", path=path))
    folder = Folder(path)
    raw = folder.json("config.json")
    if raw is None:
        raise ConvertError(tr("{path} is no checkpoint: it has no config.json.", path=path))
    config = read_config(raw)
    if folder.file("hf_quant_config.json"):
        raise ConvertError(
            tr("This checkpoint is already quantized ({method}): take the one in BF16, F16 or F32.", method="ModelOpt")
        )
    shards = shards or FolderShards(folder)
    sources = _match(find_tensors(folder, shards), config)
    return Checkpoint(folder, name or path.resolve().name, shards, raw, config, sources)


def find_tensors(folder: Folder, shards: Shards) -> list[StoredTensor]:
    """Every tensor of the checkpoint's safetensors files."""
    index = folder.json(INDEX)
    if index is None:
        return _read_heads(shards, _files_without_index(shards.names()))
    weight_map = index.get("weight_map")
    if not isinstance(weight_map, dict) or not all(isinstance(name, str) for name in weight_map.values()):
        raise damaged(INDEX, "no weight_map")
    tensors = _read_heads(shards, sorted(set(weight_map.values())))
    if {tensor.name: tensor.shard for tensor in tensors} != weight_map:
        raise ConvertError(tr("{file} does not describe the files beside it: download them again.", file=INDEX))
    return tensors


def _files_without_index(names: list[str]) -> list[str]:
    found = [name for name in names if name.startswith("model") and name.endswith(".safetensors")]
    if not found:
        pickle = next((name for name in names if name.endswith(PICKLES)), None)
        if pickle:
            raise ConvertError(
                tr("{file} is a pickle, which may run code when opened: take a checkpoint in safetensors.", file=pickle)
            )
        raise ConvertError(tr("The folder has no model.safetensors."))
    shard = SHARD.fullmatch(found[0])
    return [f"model-{n:05d}-of-{shard[2]}.safetensors" for n in range(1, int(shard[2]) + 1)] if shard else found


def _read_heads(shards: Shards, names: Iterable[str]) -> list[StoredTensor]:
    tensors: dict[str, StoredTensor] = {}
    for name in names:
        head = shards.head(name)
        for tensor in parse_head(head.blob, head.size, head.path, name):
            if tensor.name in tensors:
                raise damaged(name, f"{tensor.name} twice")
            tensors[tensor.name] = tensor
        if len(tensors) > MAX_TENSORS:
            raise damaged(name, f"{len(tensors)} tensors so far")
    return list(tensors.values())


def _match(tensors: list[StoredTensor], config: LlamaConfig) -> tuple[Source, ...]:
    """Each tensor with its target; nothing unknown, nothing missing, every shape as the config says."""
    known = targets(config)
    sources = []
    for tensor in tensors:
        if tensor.name.endswith(IGNORED_ENDINGS):
            continue
        target = known.pop(tensor.name, None)
        if target is None:
            raise ConvertError(
                tr("The checkpoint holds a tensor that this kind of model does not have: {name}.",
                   name=tensor.name[:200])
            )  # fmt: skip
        _check_stored(tensor, target)
        sources.append(Source(tensor, target))
    missing = [name for name in known if is_required(name)]
    if missing:
        raise ConvertError(tr("The checkpoint is not complete: the tensor {name} is missing.", name=missing[0]))
    if "lm_head.weight" in known and not config.tied:
        raise ConvertError(tr("The checkpoint is not complete: the tensor {name} is missing.", name="lm_head.weight"))
    return tuple(sources)


def _check_stored(tensor: StoredTensor, target: Target) -> None:
    if tensor.dtype not in STORED_TYPES:
        raise ConvertError(
            tr("The tensor {name} is stored as {dtype}: only {supported} can be converted.",
               name=tensor.name, dtype=tensor.dtype, supported=", ".join(STORED_TYPES))
        )  # fmt: skip
    if tensor.shape != target.shape:
        raise ConvertError(
            tr("The tensor {name} does not have the shape that config.json says: download the checkpoint again.",
               name=tensor.name),
            f"{tensor.shape}, expected {target.shape}",
        )  # fmt: skip
