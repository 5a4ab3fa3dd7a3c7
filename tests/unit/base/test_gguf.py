"""The bounded header reader on right and hostile files."""

from __future__ import annotations

import os
import random
import struct
import time
import tracemalloc
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.base import gguf
from desktop.base.gguf import GGUFError, read_header
from desktop.library.demo import demo_model_path
from tests.helpers.faults import Tally, sizes
from tests.helpers.gguf_files import header, number_value, string_value, tensor, text, write_small


def test_reads_the_demo_model() -> None:
    found = read_header(demo_model_path())
    assert found.architecture == "llama"
    assert found.file_type == "Q4_1"
    assert found.number("block_count") == 30
    assert len(found.tensors) == 272
    assert found.lengths["tokenizer.ggml.tokens"] == 49152
    last = max(found.tensors, key=lambda t: t.offset)
    assert found.data_start + last.offset + last.nbytes <= found.file_size


def test_reads_a_small_file(tmp_path: Path) -> None:
    found = read_header(write_small(tmp_path / "a.gguf"))
    assert (found.name, found.file_type, found.number("block_count")) == ("Tiny", "Q4_K_M", 1)
    assert found.tensors[0].nbytes == 32


HOSTILE = {
    "empty": b"",
    "one byte": b"G",
    "html": b"<!doctype html><title>404</title>",
    "version 1": b"GGUF" + struct.pack("<IQQ", 1, 0, 0),
    "cut after the magic": b"GGUF" + struct.pack("<I", 3),
    "2**63 tensors": header([], [], counts=(2**63, 0)),
    "2**63 keys": header([], [], counts=(0, 2**63)),
    "more keys than there are": header([string_value("a", "b")], [], counts=(0, 2)),
    "key of 2**63 bytes": b"GGUF" + struct.pack("<IQQQ", 3, 0, 1, 2**63),
    "string of 2**63 bytes": header([text("k") + struct.pack("<IQ", 8, 2**63)], []),
    "array of 2**63 elements": header([text("k") + struct.pack("<IIQ", 9, 4, 2**63)], []),
    "array of 2**63 strings": header([text("k") + struct.pack("<IIQ", 9, 8, 2**63)], []),
    "strings that lie": header([text("k") + struct.pack("<IIQQ", 9, 8, 3_000_000, 2**62)], []),
    "array of arrays": header([text("k") + struct.pack("<IIQ", 9, 9, 1)], []),
    "unknown value type": header([text("k") + struct.pack("<II", 99, 0)], []),
    "the same key twice": header([number_value("k", 1), number_value("k", 2)], []),
    "alignment 0": header([number_value("general.alignment", 0)], []),
    "alignment 3": header([number_value("general.alignment", 3)], []),
    "five dimensions": header([], [text("t") + struct.pack("<I5QIQ", 5, 1, 1, 1, 1, 1, 0, 0)]),
    "dimension 0": header([], [tensor("t", (0, 4))]),
    "dimension 2**60": header([], [tensor("t", (2**60,))]),
    "product over 2**64": header([], [tensor("t", (2**40, 2**40))]),
    "unknown tensor type": header([], [tensor("t", (4,), kind=77)]),
    "row that no block divides": header([], [tensor("t", (100,), kind=12)]),
    "offset outside": header([], [tensor("t", (4,), offset=2**40)]),
    "offset not aligned": header([], [tensor("t", (4,), offset=8)]) + bytes(4096),
    "data missing": header([], [tensor("t", (4096,))]),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_refuses_hostile_headers_with_a_sentence(name: str, tmp_path: Path) -> None:
    path = tmp_path / "bad.gguf"
    path.write_bytes(HOSTILE[name])
    with pytest.raises(GGUFError) as caught:
        read_header(path)
    assert "bad.gguf" in caught.value.text
    assert caught.value.text.endswith((".", "read."))


def test_every_truncation_is_refused(tmp_path: Path) -> None:
    whole = write_small(tmp_path / "a.gguf").read_bytes()
    path = tmp_path / "cut.gguf"
    for size in range(len(whole)):
        path.write_bytes(whole[:size])
        with pytest.raises(GGUFError):
            read_header(path)


@sizes(500, 100_000)
def test_random_damage_never_raises_anything_else(tmp_path: Path, tally: Callable[[str], Tally], runs: int) -> None:
    """Nor does it take long, or memory by the numbers of whoever wrote the file."""
    count = tally("a spoilt GGUF header read with bounds")
    whole = write_small(tmp_path / "a.gguf").read_bytes()
    rng = random.Random(7)
    path = tmp_path / "flipped.gguf"
    refused, slowest = 0, 0.0
    tracemalloc.start()
    for _ in range(runs):
        data = bytearray(whole)
        for _ in range(rng.randint(1, 4)):
            data[rng.randrange(len(data) - 32)] = rng.randrange(256)
        path.write_bytes(data)
        began = time.process_time()
        try:
            read_header(path)
        except GGUFError:
            refused += 1
        slowest = max(slowest, time.process_time() - began)
        count.runs += 1
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    count.note(f"{refused} refused; at most {1000 * slowest:.0f} ms of processor time and {peak / 2**20:.1f} MiB")
    assert refused > runs // 5
    assert slowest < 2
    assert peak < 64 * 2**20


def test_a_missing_file_is_an_os_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        read_header(tmp_path / "none.gguf")


def test_a_file_that_shrinks_while_it_is_read_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """On a stick that is pulled out, or still being written: a mapped file would end the process with a signal."""
    path, window = tmp_path / "a.gguf", 64
    monkeypatch.setattr(gguf, "WINDOW", window)
    values = [string_value(f"key {n}", "x" * 100) for n in range(100)]
    path.write_bytes(header(values, [tensor("t", (4,))]) + bytes(4096))
    read = gguf._read

    def shrink(cursor: gguf._Cursor, version: int) -> gguf.Header:
        os.truncate(path, 4096)
        return read(cursor, version)

    assert read_header(path).tensors
    monkeypatch.setattr(gguf, "_read", shrink)
    with pytest.raises(GGUFError, match="damaged or incomplete"):
        read_header(path)


def test_windows_of_every_size_give_the_same_header(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write_small(tmp_path / "a.gguf", "A name of some length")
    whole = read_header(path)
    for window in (1, 7, 8, 64):
        monkeypatch.setattr(gguf, "WINDOW", window)
        assert read_header(path) == whole
