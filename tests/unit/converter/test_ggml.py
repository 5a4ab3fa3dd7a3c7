"""ggml's number formats through libggml-base, without loading the engine."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import gguf
import numpy as np
import pytest

from converter import ConvertError, ggml
from converter.ggml import BF16, F32, TensorType

ALL = tuple(value for value in vars(ggml).values() if isinstance(value, TensorType))
VALUES = np.random.default_rng(0).standard_normal((8, 512), dtype=np.float32)


@pytest.mark.parametrize("target", ALL, ids=lambda target: target.name)
def test_types_are_those_of_the_file_format(target: TensorType) -> None:
    kind = gguf.GGMLQuantizationType[target.name]
    assert (target.id, (target.block, target.size)) == (kind.value, gguf.GGML_QUANT_SIZES[kind])


@pytest.mark.parametrize("target", ALL, ids=lambda target: target.name)
def test_quantized_values_stay_near(target: TensorType) -> None:
    data = ggml.quantize(VALUES, target)
    assert data.nbytes == 8 * target.bytes_for(512)
    assert ggml.is_valid(data, target)
    back = gguf.quants.dequantize(data.reshape(8, -1), gguf.GGMLQuantizationType[target.name])
    error = np.sqrt(np.mean((back.view(np.float32).reshape(8, 512) - VALUES) ** 2))
    assert error < (0.5 if target.name in ("Q2_K", "Q3_K") else 0.15)


@pytest.mark.parametrize("dtype", ["BF16", "F16"])
def test_every_16_bit_value_widens_exactly(dtype: str) -> None:
    stored = np.arange(1 << 16, dtype=np.uint32).astype(np.uint16).reshape(256, 256)
    wide = ggml.to_float32(stored, dtype)
    if dtype == "F16":
        expected = stored.view(np.float16).astype(np.float32)
    else:
        expected = (stored.astype(np.uint32) << 16).view(np.float32)
    numbers = ~np.isnan(expected)
    assert (wide[numbers] == expected[numbers]).all()
    assert np.isnan(wide[~numbers]).all()


@pytest.mark.parametrize("wrong", [np.nan, np.inf, -np.inf])
def test_what_is_no_number_is_found(wrong: float) -> None:
    values = VALUES.copy()
    values[3, 7] = wrong
    assert not ggml.is_valid(ggml.quantize(values, F32), F32)
    assert not ggml.is_valid(ggml.quantize(values, BF16), BF16)


def test_the_engine_is_not_loaded() -> None:
    code = (
        "import sys; from converter import ggml; ggml.library(); "
        "print('llama_cpp' in sys.modules, any('libllama' in line for line in open('/proc/self/maps')))"
        if sys.platform == "linux"
        else "import sys; from converter import ggml; ggml.library(); print('llama_cpp' in sys.modules, False)"
    )
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert done.stdout.split() == ["False", "False"]


def test_importing_the_converter_is_cheap() -> None:
    code = "import sys, converter; print(*sorted({'numpy', 'gguf', 'tokenizers', 'llama_cpp'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert done.stdout.strip() == ""


def test_a_frozen_build_and_the_variable_come_first(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("LLAMA_CPP_LIB_PATH", str(tmp_path / "chosen"))
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    folders = list(ggml.library_folders())
    assert folders[:2] == [tmp_path / "chosen", tmp_path / "llama_cpp" / "lib"]
    assert (folders[2] / "libggml-base.so").exists() or sys.platform != "linux"


def test_a_missing_library_is_said(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(ggml, "library_folders", lambda: iter([tmp_path]))
    with pytest.raises(ConvertError, match="part of the program is missing"):
        ggml.library.__wrapped__()
    (tmp_path / ggml.NAMES[0]).write_text("no library")
    with pytest.raises(ConvertError, match="does not load"):
        ggml.library.__wrapped__()
