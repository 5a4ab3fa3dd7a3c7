"""The quality report: its figures against a full comparison in numpy, its JSON, and the checkpoint's revision."""

from __future__ import annotations

import json
from contextlib import closing
from pathlib import Path

import gguf
import numpy as np
import numpy.typing as npt
import pytest

from converter import Options, Progress, Result, convert, output
from converter.measure import ENOUGH_VALUES, LARGEST_STEP, sample
from converter.report import KindReport, Report, Sums, Tally, kind_of, known_revision, read_report
from converter.report_table import lines
from desktop.base.gguf import read_header

COMMIT = "0123456789abcdef0123456789abcdef01234567"


def converted(source: Path, out: Path, file_type: str) -> Report:
    (result,) = (event for event in convert(Options(source, out, file_type, 1)) if isinstance(event, Result))
    return result.report


def values_by_kind(path: Path) -> dict[str, list[npt.NDArray[np.float64]]]:
    """Every tensor of a file, dequantized by gguf's own numpy code, by kind."""
    header, raw = read_header(path), np.memmap(path, np.uint8, "r")
    found: dict[str, list[npt.NDArray[np.float64]]] = {}
    for tensor in header.tensors:
        start = header.data_start + tensor.offset
        data = np.array(raw[start : start + tensor.nbytes])
        values = gguf.quants.dequantize(data, gguf.GGMLQuantizationType(tensor.type))
        found.setdefault(kind_of(tensor.name), []).append(values.astype(np.float64).ravel())
    return found


def test_the_sampled_error_is_the_whole_error(tiny: Path, tmp_path: Path) -> None:
    report = converted(tiny, tmp_path / "small.gguf", "Q4_K_M")
    kept = converted(tiny, tmp_path / "whole.gguf", "BF16")  # as the checkpoint has them, in ggml's order
    before, after = values_by_kind(tmp_path / "whole.gguf"), values_by_kind(tmp_path / "small.gguf")
    assert [row.kind for row in report.kinds][:3] == ["token_embd", "attn_q", "attn_k"]
    assert {row.kind for row in report.kinds} == set(before)
    for row in report.kinds:
        old, new = np.concatenate(before[row.kind]), np.concatenate(after[row.kind])
        assert row.values == old.size
        whole = np.sqrt(np.square(old - new).sum() / np.square(old).sum())
        assert row.error == pytest.approx(whole, rel=0.05, abs=1e-6), row.kind
    assert (kept.total.error, kept.total.types) == (0, ("BF16", "F32"))
    assert kept.total.bits == pytest.approx(16, abs=0.1)
    assert "measured on" not in "\n".join(lines(kept))


def test_a_conversion_that_was_stopped_ends_with_the_whole_report(
    tiny: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = converted(tiny, tmp_path / "whole.gguf", "Q4_K_M")
    monkeypatch.setattr(output, "SYNC_BYTES", 1)
    options = Options(tiny, tmp_path / "out.gguf", "Q4_K_M", 1, resumable=True)
    with closing(convert(options)) as events:
        next(event for event in events if isinstance(event, Progress) and event.tensor == "blk.1.attn_q.weight")
    *_, result = convert(options)
    assert isinstance(result, Result)
    assert result.report == whole


def test_pieces_choose_the_rows_that_the_whole_would() -> None:
    large = ENOUGH_VALUES * LARGEST_STEP * 2
    whole = list(range(1000))[sample(large, 0)]
    pieces = [
        row for first in range(0, 1000, 24) for row in list(range(first, min(first + 24, 1000)))[sample(large, first)]
    ]
    assert pieces == whole == list(range(0, 1000, LARGEST_STEP))
    assert sample(ENOUGH_VALUES - 1, 5) == slice(0, None, 1)


def small_report() -> Report:
    tally = Tally()
    tally.add("blk.0.attn_v.weight", "Q4_K", 512, 288)
    tally.add("blk.1.attn_v.weight", "Q6_K", 256, 210)
    tally.add("output_norm.weight", "F32", 4, 16)
    tally.add("blk.0.attn_q.bias", "F32", 4, 16)
    tally.compare("blk.0.attn_v.weight", Sums(512, 100.0, 0.04))
    tally.compare("blk.1.attn_v.weight", Sums(256, 44.0, 0.0))
    return tally.report("Q4_K_M", "0" * 64, 600, COMMIT)


def test_kinds_add_up() -> None:
    report = small_report()
    assert [row.kind for row in report.kinds] == ["attn_v", "norms", "biases"]
    assert report.kinds[0] == KindReport("attn_v", ("Q4_K", "Q6_K"), 768, 498, 768, 0.2 / 12)
    assert report.kinds[0].bits == pytest.approx(8 * 498 / 768)
    assert (report.total.values, report.total.bytes) == (776, 530)


def test_norms_do_not_hide_the_error_of_the_matrices() -> None:
    tally = Tally()
    tally.add("blk.0.attn_q.weight", "Q4_K", 256, 144)
    tally.add("output_norm.weight", "F32", 4, 16)
    tally.compare("blk.0.attn_q.weight", Sums(256, 1.0, 0.01))
    tally.compare("output_norm.weight", Sums(4, 1e6, 0.0))
    report = tally.report("Q4_K_M", "0" * 64, 160)
    assert report.total.error == report.kinds[0].error == pytest.approx(0.1)
    assert (report.total.values, report.total.types) == (260, ("Q4_K", "F32"))


def test_json_and_back() -> None:
    report = small_report()
    stored = json.loads(json.dumps(report.as_json()))
    back = read_report(stored)
    assert back is not None
    assert back.as_json() == stored
    assert stored["kinds"][0]["bits"] == 5.188


@pytest.mark.parametrize(
    "change",
    [{"bytes": -1}, {"bytes": True}, {"kinds": 3}, {"kinds": [1]}, {"total": None}, {"file_type": "x" * 1000},
     {"perplexity": {"value": "low"}}, {"revision": 5}],
)  # fmt: skip
def test_what_is_no_report_is_none(change: dict[str, object]) -> None:
    assert read_report(small_report().as_json() | change) is None
    assert read_report([]) is None


def test_the_revision_is_known_from_hub_folders(tmp_path: Path) -> None:
    snapshot = tmp_path / "models--a--b" / "snapshots" / COMMIT
    snapshot.mkdir(parents=True)
    assert known_revision(snapshot) == COMMIT
    assert known_revision(tmp_path) == ""
    metadata = tmp_path / ".cache" / "huggingface" / "download" / "config.json.metadata"
    metadata.parent.mkdir(parents=True)
    metadata.write_text(f"{COMMIT}\nabc\n1700000000.0\n")
    assert known_revision(tmp_path) == COMMIT
    metadata.write_text("not a commit\n")
    assert known_revision(tmp_path) == ""


def test_the_table_names_every_kind() -> None:
    text = "\n".join(lines(small_report()))
    row = next(line for line in text.splitlines() if line.startswith("attn_v"))
    assert row.split() == ["attn_v", "Q4_K,", "Q6_K", "5.19", "1.667%", "768", "0.0", "MB"]
    assert f"Revision of the checkpoint: {COMMIT}" in text
