"""A folder is a whole checkpoint or refused with the name of what is wrong."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from converter import ConvertError
from converter.checkpoint import open_checkpoint
from converter.safetensors import read_header
from tests.helpers.checkpoints import safetensors_header, tensor_shapes, write_shard
from tests.unit.converter.conftest import TINY, edit_json


def refused(folder: Path) -> str:
    with pytest.raises(ConvertError) as caught:
        open_checkpoint(folder)
    return caught.value.text


def rewrite(folder: Path, **changes: tuple[int, ...] | None) -> None:
    """Write the weights again with tensors (by their last two name parts, dots as underscores) changed or dropped."""
    shapes = tensor_shapes(TINY)
    for key, shape in changes.items():
        name = next((name for name in shapes if name.replace(".", "_").endswith(key)), key.replace("_", "."))
        if shape is None:
            del shapes[name]
        else:
            shapes[name] = shape
    write_shard(folder / "model.safetensors", shapes, np.random.default_rng(1))


def split(folder: Path) -> Path:
    """Turn the one file into two shards with an index; returns the index."""
    shapes = tensor_shapes(TINY)
    names = list(shapes)
    places: dict[str, str] = {}
    for number, part in enumerate((names[:10], names[10:]), 1):
        file = f"model-{number:05d}-of-00002.safetensors"
        write_shard(folder / file, {name: shapes[name] for name in part}, np.random.default_rng(number))
        places |= dict.fromkeys(part, file)
    (folder / "model.safetensors").unlink()
    index = folder / "model.safetensors.index.json"
    index.write_text(json.dumps({"weight_map": places}), encoding="utf-8")
    return index


def test_a_whole_checkpoint_opens(tiny: Path) -> None:
    checkpoint = open_checkpoint(tiny)
    assert len(checkpoint.sources) == 2 * 9 + 3
    assert checkpoint.sources[0].target.name == "output.weight"  # lm_head, by the order of the names


def test_shards_with_and_without_an_index(tiny: Path) -> None:
    index = split(tiny)
    assert len(open_checkpoint(tiny).sources) == 21
    index.unlink()
    assert len(open_checkpoint(tiny).sources) == 21


def test_what_is_no_checkpoint(tmp_path: Path, tiny: Path) -> None:
    assert "There is no folder" in refused(tmp_path / "none")
    assert "no config.json" in refused(tmp_path)
    (tiny / "model.safetensors").unlink()
    assert refused(tiny) == "The folder has no model.safetensors."


@pytest.mark.parametrize("name", ["pytorch_model.bin", "consolidated.00.pth", "model.pt", "weights.pkl", "last.ckpt"])
def test_pickles_are_refused_unopened(tiny: Path, name: str) -> None:
    (tiny / "model.safetensors").rename(tiny / name)
    assert f"{name} is a pickle" in refused(tiny)


def test_quantized_by_another_tool(tiny: Path) -> None:
    (tiny / "hf_quant_config.json").write_text("{}")
    assert "already quantized (ModelOpt)" in refused(tiny)


@pytest.mark.parametrize("with_index", [True, False])
def test_a_missing_shard_is_named(tiny: Path, with_index: bool) -> None:
    index = split(tiny)
    if not with_index:
        index.unlink()
    (tiny / "model-00002-of-00002.safetensors").unlink()
    assert refused(tiny) == "The checkpoint is not complete: model-00002-of-00002.safetensors is missing."


@pytest.mark.parametrize("place", ["../../etc/passwd", "/etc/passwd", "sub/model.safetensors", "..\\x.safetensors"])
def test_an_index_cannot_lead_out_of_the_folder(tiny: Path, place: str) -> None:
    index = split(tiny)
    edit_json(index, lambda value: value["weight_map"].update({"model.norm.weight": place}))
    assert "outside its folder" in refused(tiny)


@pytest.mark.parametrize("weight_map", [None, [], {"model.norm.weight": 3}, {"model.norm.weight": None}])
def test_an_index_without_a_map_is_damaged(tiny: Path, weight_map: object) -> None:
    index = split(tiny)
    index.write_text(json.dumps({"weight_map": weight_map}))
    assert "is damaged" in refused(tiny)


def test_an_index_of_other_files_is_noticed(tiny: Path) -> None:
    index = split(tiny)
    edit_json(index, lambda value: value["weight_map"].pop("model.norm.weight"))
    assert "does not describe the files beside it" in refused(tiny)


def test_the_same_tensor_in_two_files(tiny: Path) -> None:
    shutil.copy(tiny / "model.safetensors", tiny / "model2.safetensors")
    assert "model2.safetensors is damaged" in refused(tiny)


def test_tensors_must_be_those_of_the_architecture(tiny: Path) -> None:
    rewrite(tiny, model_layers_0_mlp_router_weight=(4, 4))
    assert "does not have: model.layers.0.mlp.router.weight" in refused(tiny)
    rewrite(tiny, layers_1_self_attn_k_proj_weight=None)
    assert "model.layers.1.self_attn.k_proj.weight is missing" in refused(tiny)
    rewrite(tiny, layers_1_self_attn_k_proj_weight=(64, 64))
    assert "model.layers.1.self_attn.k_proj.weight does not have the shape" in refused(tiny)


def test_the_output_may_be_absent_only_where_the_embeddings_serve(tiny: Path, edit_config: Callable[..., None]) -> None:
    rewrite(tiny, lm_head_weight=None)
    assert "lm_head.weight is missing" in refused(tiny)
    edit_config(tie_word_embeddings=True)
    assert len(open_checkpoint(tiny).sources) == 20


def test_old_buffers_are_left_out(tiny: Path) -> None:
    rewrite(tiny, model_layers_0_attention_bias=(4,))
    assert len(open_checkpoint(tiny).sources) == 21


def test_quantized_tensors_are_refused_by_type(tiny: Path) -> None:
    shapes = tensor_shapes(TINY)
    size = sum(int(np.prod(shape)) for shape in shapes.values())
    (tiny / "model.safetensors").write_bytes(safetensors_header(shapes, "F8_E4M3", 1) + bytes(size))
    assert "is stored as F8_E4M3: only BF16, F16, F32 can be converted" in refused(tiny)


@pytest.mark.skipif(os.name != "posix", reason="links need rights on Windows")
def test_shards_in_the_hugging_face_cache_go_by_their_names_there(tiny: Path, tmp_path: Path) -> None:
    """There every file is a link to one that is called after its hash."""
    cache = tmp_path / "models--acme--tiny"
    snapshot, blobs = cache / "snapshots" / "d552708", cache / "blobs"
    snapshot.mkdir(parents=True)
    blobs.mkdir()
    names = [tensor.name for tensor in read_header(tiny / "model.safetensors")]
    index = {"weight_map": dict.fromkeys(names, "model-00001-of-00001.safetensors")}
    (tiny / "model.safetensors.index.json").write_text(json.dumps(index))
    (tiny / "model.safetensors").rename(tiny / "model-00001-of-00001.safetensors")
    for n, file in enumerate(sorted(tiny.iterdir())):
        file.rename(blobs / str(n))
        (snapshot / file.name).symlink_to(f"../../blobs/{n}")
    assert len(open_checkpoint(snapshot).sources) == 21
