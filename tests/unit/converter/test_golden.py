"""Every tensor and key equals llama.cpp's own, by the hashes of its files (tests/bench/compare_converter.py)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from converter import FILE_TYPE_NAMES, Options, Result, convert
from converter.tokenizer import read_vocabulary
from tests.bench.converter_digest import read_digest
from tests.helpers.checkpoints_golden import GOLDEN_MODELS
from tests.helpers.golden_files import CASES, Case, golden_cases, golden_of, read_golden
from tests.helpers.imatrix_files import write_imatrix

# what a quick run makes of the larger models: real weights with every fallback type, the mixtures of 32 layers, one
# whole model of each kind; the small one is made in every type, and the long run makes everything
QUICK = {
    "biased-linear": {*FILE_TYPE_NAMES, "Q4_K_M imatrix.dat", "IQ4_XS imatrix.gguf"},
    "smollm2-cut": {"F16", "Q8_0", "Q6_K", "Q5_K_M", "Q4_K_M", "Q3_K_M", "Q2_K", "Q4_K_M imatrix.gguf"},
    "nemotron-mini": {"Q4_K_M", "Q3_K_M", "Q2_K imatrix.gguf"},
    "smollm2": {"Q4_K_M"},
    "nemotron-small": {"BF16"},
}


def cases() -> Iterator[Any]:
    for model, found in golden_cases().items():
        for case in found:
            marks = () if str(case) in QUICK[model] else (pytest.mark.long,)
            yield pytest.param(model, case, id=f"{model} {case}", marks=marks)


def test_three_checkpoints_are_kept_in_every_type() -> None:
    kept = golden_cases()
    assert all(kept[model] == list(CASES) for model in ("biased-linear", "smollm2-cut", "nemotron-mini"))
    assert kept.keys() == GOLDEN_MODELS.keys()


@pytest.fixture(scope="module", autouse=True)
def tokenizers_read_once() -> Iterator[None]:
    """Every checkpoint is converted many times here; its tokenizer is read in the first one."""
    found: dict[Any, Any] = {}

    def read_once(folder: Any, document: Any, size: int) -> Any:
        if (folder, size) not in found:
            found[folder, size] = read_vocabulary(folder, document, size)
        return found[folder, size]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("converter.metadata.read_vocabulary", read_once)
        yield


@pytest.mark.parametrize(("model", "case"), list(cases()))
def test_equals_llama_cpp(model: str, case: Case, tmp_path: Path) -> None:
    checkpoint = GOLDEN_MODELS[model]()
    imatrix = write_imatrix(tmp_path / case.imatrix, checkpoint) if case.imatrix else None
    *_, result = convert(Options(checkpoint, tmp_path / "out.gguf", case.file_type, threads=2, imatrix=imatrix))
    assert isinstance(result, Result)
    found = golden_of(result.bytes, read_digest(result.path))
    result.path.unlink()
    assert found == read_golden(model, case)
