"""Every tensor and key equals llama.cpp's own, by the hashes of its files (tests/bench/compare_converter.py)."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import tests.helpers
from converter import Options, Result, convert
from tests.bench.converter_digest import read_digest

GOLDEN: dict[str, dict[str, Any]] = json.loads(
    (Path(tests.helpers.__file__).parent / "golden" / "converter.json").read_text(encoding="utf-8")
)


@pytest.mark.parametrize("file_type", ["BF16", "F16", "Q8_0", "Q4_K_M"])
@pytest.mark.parametrize("model", ["smollm2", "nemotron-small"])
def test_equals_llama_cpp(model: str, file_type: str, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    checkpoint = request.getfixturevalue({"smollm2": "smollm2", "nemotron-small": "small_nemotron"}[model])
    *_, result = convert(Options(checkpoint, tmp_path / "out.gguf", file_type, threads=2))
    assert isinstance(result, Result)
    expected, digest = GOLDEN[model][file_type], read_digest(result.path)
    result.path.unlink()
    assert digest.keys == expected["keys"]
    assert digest.by_kind() == expected["tensors"]
    assert result.bytes == expected["bytes"]
