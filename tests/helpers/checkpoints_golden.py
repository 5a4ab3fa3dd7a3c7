"""Small checkpoints for comparisons in every type of file, each with SmolLM2's tokenizer.

Together they hold what decides about bytes: real weights whose rows need fallback types, the mixture of 32 layers with
grouped attention, and the other forms of the family: F16 in one file, biases, linear scaling, no head_dim.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import numpy as np
import numpy.typing as npt

import tests.helpers.checkpoints as plain
from tests.helpers.checkpoints import (
    Shape,
    cached,
    nemotron_config,
    nemotron_folder,
    safetensors_header,
    smollm2_folder,
    tensor_shapes,
    write_weights,
)

CUT_LAYERS: Final = 4
MINI: Final = Shape(inner=256, vocabulary=49152)
# 72 is no multiple of 32 (F16 takes its place), 64 none of 256
BIASED: Final = Shape(hidden=64, inner=72, heads=4, kv_heads=2, layers=9, head_dim=16, vocabulary=49152)


def _copy_tokenizer(folder: Path) -> None:
    for name in ("tokenizer.json", "tokenizer_config.json"):
        shutil.copy(smollm2_folder() / name, folder)


def _write_config(folder: Path, config: dict[str, Any]) -> None:
    (folder / "config.json").write_text(json.dumps(config | {"bos_token_id": 1, "eos_token_id": 2}), encoding="utf-8")


def write_cut(folder: Path) -> None:
    """The first layers of SmolLM2 with their real weights."""
    folder.mkdir(parents=True)
    _copy_tokenizer(folder)
    config = json.loads((smollm2_folder() / "config.json").read_text(encoding="utf-8"))
    _write_config(folder, config | {"num_hidden_layers": CUT_LAYERS})
    with (smollm2_folder() / "model.safetensors").open("rb") as file:
        length = int.from_bytes(file.read(8), "little")
        header = json.loads(file.read(length))
        entries = {name: entry for name, entry in header.items() if name != "__metadata__" and _is_kept(name)}
        shapes = {name: tuple(entry["shape"]) for name, entry in entries.items()}
        with (folder / "model.safetensors").open("wb") as out:
            out.write(safetensors_header(shapes))
            for entry in entries.values():
                begin, end = entry["data_offsets"]
                file.seek(8 + length + begin)
                out.write(file.read(end - begin))


def _is_kept(name: str) -> bool:
    return not name.startswith("model.layers.") or int(name.split(".")[2]) < CUT_LAYERS


def write_mini(folder: Path) -> None:
    """Nemotron's shape with 32 layers, four heads a key and every row a multiple of 256, as small as that can be."""
    folder.mkdir(parents=True)
    _copy_tokenizer(folder)
    _write_config(folder, nemotron_config(MINI))
    write_weights(folder, MINI)


def write_biased(folder: Path) -> None:
    """F16 in one file, with biases, linear scaling of positions, and no head_dim."""
    folder.mkdir(parents=True)
    _copy_tokenizer(folder)
    config = nemotron_config(BIASED) | {
        "attention_bias": True,
        "mlp_bias": True,
        "rope_theta": 10000.0,
        "rope_scaling": {"rope_type": "linear", "factor": 2.0},
        "torch_dtype": "float16",
    }
    del config["head_dim"]
    _write_config(folder, config)
    shapes: dict[str, tuple[int, ...]] = {}
    for name, shape in tensor_shapes(BIASED).items():
        shapes[name] = shape
        if name.endswith("_proj.weight"):
            shapes[name.replace(".weight", ".bias")] = shape[:1]
    generator = np.random.default_rng(3)
    with (folder / "model.safetensors").open("wb") as file:
        file.write(safetensors_header(shapes, "F16"))
        for shape in shapes.values():
            file.write(_f16(generator.standard_normal(shape, dtype=np.float32) * np.float32(0.05)))


def _f16(values: npt.NDArray[np.float32]) -> bytes:
    return values.astype("<f2").tobytes()


def _ingredients() -> list[Path]:
    return [Path(__file__), Path(plain.__file__), smollm2_folder() / "tokenizer.json"]


def cut_folder() -> Path:
    """The folder of ``write_cut``, 85 MB."""
    return cached("SmolLM2-Cut-Instruct", [*_ingredients(), smollm2_folder() / "config.json"], write_cut)


def mini_folder() -> Path:
    """The folder of ``write_mini``, 84 MB."""
    return cached("Nemotron-Mini", _ingredients(), write_mini)


def biased_folder() -> Path:
    """The folder of ``write_biased``, 14 MB."""
    return cached("Biased-Linear", _ingredients(), write_biased)


# in the order of the comparison; the first three are quick, the last two are whole models with their own tokenizers
GOLDEN_MODELS: Final[dict[str, Callable[[], Path]]] = {
    "smollm2-cut": cut_folder,
    "nemotron-mini": mini_folder,
    "biased-linear": biased_folder,
    "smollm2": smollm2_folder,
    "nemotron-small": nemotron_folder,
}
