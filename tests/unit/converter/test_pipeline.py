"""Whole conversions of a tiny checkpoint: the file, its progress, cancelling, and values that are no numbers."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest

from converter import ConvertError, Options, Progress, Result, convert, pipeline
from converter.checkpoint import open_checkpoint
from tests.bench.converter_digest import read_digest, read_tensor
from tests.helpers.checkpoints import safetensors_header, tensor_shapes
from tests.unit.converter.conftest import TINY


def run(options: Options) -> tuple[list[Progress], Result]:
    *steps, result = convert(options)
    assert isinstance(result, Result)
    return [step for step in steps if isinstance(step, Progress)], result


def rewrite(folder: Path, dtype: str, change: Callable[[str, npt.NDArray[np.float32]], None]) -> None:
    """Write the tiny weights again in another type."""
    generator = np.random.default_rng(2)
    with (folder / "model.safetensors").open("wb") as file:
        file.write(safetensors_header(tensor_shapes(TINY), dtype, 4 if dtype == "F32" else 2))
        for name, shape in tensor_shapes(TINY).items():
            values = generator.standard_normal(shape, dtype=np.float32)
            change(name, values)
            if dtype == "BF16":
                file.write((values.view(np.uint32) >> 16).astype("<u2").tobytes())
            else:
                file.write(values.astype("<f4" if dtype == "F32" else "<f2").tobytes())


@pytest.mark.parametrize("file_type", ["Q4_K_M", "BF16"])
def test_a_conversion(tiny: Path, tmp_path: Path, file_type: str) -> None:
    out = tmp_path / "out.gguf"
    steps, result = run(Options(tiny, out, file_type, threads=2))
    assert result.path == out
    assert result.bytes == out.stat().st_size == steps[-1].total == steps[-1].done
    assert result.sha256 == hashlib.sha256(out.read_bytes()).hexdigest()
    assert result.file_type == file_type
    assert all(before.done < after.done for before, after in pairwise(steps))
    assert {step.tensor for step in steps} >= {"rope_freqs.weight", "output.weight", "blk.1.ffn_down.weight"}
    assert not list(tmp_path.glob("*.part"))


def stored_values(folder: Path, name: str, dtype: type[np.generic]) -> npt.NDArray[Any]:
    """The values of a tensor (by its GGUF name) as the checkpoint holds them."""
    (stored,) = (source.stored for source in open_checkpoint(folder).sources if source.target.name == name)
    raw = stored.path.read_bytes()[stored.offset : stored.offset + stored.size]
    return np.frombuffer(raw, dtype).reshape(stored.shape)


def test_values_arrive_where_they_belong(tiny: Path, tmp_path: Path) -> None:
    """Plain tensors unchanged, rotary rows in ggml's order, vectors as float32."""
    out = tmp_path / "out.gguf"
    run(Options(tiny, out, "BF16"))
    assert read_tensor(out, "output.weight") == stored_values(tiny, "output.weight", np.uint16).tobytes()
    rotary = stored_values(tiny, "blk.1.attn_k.weight", np.uint16).reshape(1, 2, 16, 64).swapaxes(1, 2)
    assert read_tensor(out, "blk.1.attn_k.weight") == rotary.tobytes()
    assert read_tensor(out, "blk.0.attn_norm.weight") == np.ones(64, np.float32).tobytes()


def test_chunks_and_threads_do_not_change_the_file(tiny: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _, whole = run(Options(tiny, tmp_path / "whole.gguf", "Q4_K_M", threads=1))
    monkeypatch.setattr(pipeline, "CHUNK_VALUES", 1000)
    _, parts = run(Options(tiny, tmp_path / "parts.gguf", "Q4_K_M", threads=3))
    assert whole.sha256 == parts.sha256


@pytest.mark.parametrize("dtype", ["F32", "F16"])
def test_other_stored_types(tiny: Path, tmp_path: Path, dtype: str) -> None:
    rewrite(tiny, dtype, lambda name, values: None)
    run(Options(tiny, tmp_path / "out.gguf", "F16"))
    name = "blk.0.ffn_up.weight"
    stored = stored_values(tiny, name, np.float32 if dtype == "F32" else np.float16)
    assert read_tensor(tmp_path / "out.gguf", name) == stored.astype(np.float16).tobytes()


@pytest.mark.parametrize("file_type", ["BF16", "Q8_0", "Q4_K_M"])
def test_damaged_values_are_found_and_named(tiny: Path, tmp_path: Path, file_type: str) -> None:
    def spoil(name: str, values: npt.NDArray[np.float32]) -> None:
        if name == "model.layers.1.mlp.up_proj.weight":
            values[3, 5] = np.nan

    rewrite(tiny, "BF16", spoil)
    with pytest.raises(ConvertError, match=r"blk\.1\.ffn_up\.weight holds values that are not numbers"):
        run(Options(tiny, tmp_path / "out.gguf", file_type))
    assert sorted(path.name for path in tmp_path.iterdir() if path.is_file()) == []


def test_values_too_large_for_f16_are_refused(tiny: Path, tmp_path: Path) -> None:
    rewrite(tiny, "BF16", lambda name, values: values.fill(1e6) if name == "lm_head.weight" else None)
    with pytest.raises(ConvertError, match="do not fit F16"):
        run(Options(tiny, tmp_path / "out.gguf", "F16"))
    run(Options(tiny, tmp_path / "out.gguf", "BF16"))


@pytest.mark.parametrize("steps", [0, 1, 5])
def test_cancelling_leaves_nothing(tiny: Path, tmp_path: Path, steps: int) -> None:
    out = tmp_path / "out.gguf"
    events = convert(Options(tiny, out, "Q4_K_M", threads=2))
    for _ in range(steps):
        next(events)
    assert (tmp_path / "out.gguf.part").exists() == bool(steps)
    events.close()
    assert not out.exists()
    assert not (tmp_path / "out.gguf.part").exists()
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("convert")]


def test_a_source_that_is_cut_meanwhile(tiny: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pipeline, "CHUNK_VALUES", 1 << 14)
    events = convert(Options(tiny, tmp_path / "out.gguf", "BF16", threads=1))
    next(events)
    weights = tiny / "model.safetensors"
    with weights.open("r+b") as file:
        file.truncate(weights.stat().st_size // 2)
    with pytest.raises(ConvertError, match=r"model\.safetensors is damaged"):
        list(events)
    assert not (tmp_path / "out.gguf.part").exists()


def test_without_a_name_it_is_called_after_the_model(tiny: Path, tmp_path: Path) -> None:
    _, result = run(Options(tiny, None, "Q8_0"))
    assert result.path == tiny / "Tiny-1M-Instruct-Q8_0.gguf"
    _, other = run(Options(tiny, tmp_path, "Q8_0"))
    assert other.path == tmp_path / "Tiny-1M-Instruct-Q8_0.gguf"


def test_unknown_types_are_refused(tiny: Path) -> None:
    with pytest.raises(ConvertError, match="Q1_0 is not a type of file that can be written: only BF16, F16"):
        run(Options(tiny, None, "Q1_0"))


def test_settings_that_no_file_can_hold(tiny: Path, tmp_path: Path) -> None:
    (tiny / "tokenizer_config.json").write_text('{"chat_template": "\\ud800"}')
    with pytest.raises(ConvertError, match="settings cannot be stored"):
        run(Options(tiny, tmp_path / "out.gguf"))


def test_a_file_made_here_is_what_the_digest_says(tiny: Path, tmp_path: Path) -> None:
    run(Options(tiny, tmp_path / "out.gguf", "Q4_K_M"))
    digest = read_digest(tmp_path / "out.gguf")
    assert len(digest.tensors) == 2 * 9 + 4
    assert digest.tensors["blk.0.ffn_down.weight"].startswith("Q5_0 [96, 64] ")
    assert digest.tensors["output.weight"].startswith("Q8_0 [64, 49152] ")


def test_an_unfinished_file_goes_on_or_begins_anew_for_another_type(tiny: Path, tmp_path: Path) -> None:
    def options(kind: str, name: str) -> Options:
        return Options(tiny, tmp_path / f"{name}.gguf", kind, threads=2, resumable=name == "out")

    events = convert(options("Q8_0", "out"))
    for step in events:
        if isinstance(step, Progress) and step.tensor == "blk.1.attn_k.weight":
            break
    events.close()
    assert (tmp_path / "out.gguf.part").exists()
    _, whole = run(options("BF16", "whole"))
    _, result = run(options("BF16", "out"))
    assert result.sha256 == whole.sha256
    (tmp_path / "out.gguf.journal").unlink()
    assert not (tmp_path / "out.gguf.part").exists()


def test_a_name_that_the_folder_does_not_say(tiny: Path, tmp_path: Path) -> None:
    _, named = run(Options(tiny, tmp_path / "a.gguf", "Q8_0"))
    other = tiny.rename(tmp_path / "checkpoint")
    _, same = run(Options(other, tmp_path / "b.gguf", "Q8_0", name="Tiny-1M-Instruct"))
    assert named.sha256 == same.sha256
