"""Sentences for deaths and refusals."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from desktop.base.errors import AppError, EnvironmentFault, UsageError
from desktop.chat.engine import LoadFailed, PromptTooLong
from desktop.engine.faults import death, hang, no_start, refusal
from desktop.engine.wire import NO_LIBRARY

WORKER = Path(__file__).parents[3] / "desktop" / "engine" / "worker"


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (-9, "memory ran out"),
        (-6, "internal error"),
        (71, "internal error"),
        (-11, "crashed"),
        (-4, "crashed"),
        (0xC0000005, "crashed"),
        (3, "code 3"),
        (0, "code 0"),
    ],
)
def test_a_death_is_one_sentence_with_the_facts_in_the_detail(code: int, words: str) -> None:
    fault = death(code, "GGML_ASSERT(x) failed", "last line")
    assert words in fault.text
    assert_sentence(fault)
    assert fault.detail.splitlines() == ["GGML_ASSERT(x) failed", f"exit code {code}", "last line"]


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("libcuda.so.1: cannot open shared object file", "their driver is not installed"),
        ("Could not find module 'nvcuda.dll'", "their driver is not installed"),
        ("libcudart.so.13: cannot open shared object file", "libcudart.so.13 of NVIDIA's CUDA toolkit was not found"),
        ("cublas64_13.dll is missing", "cublas64_13.dll of NVIDIA's CUDA toolkit was not found"),
        ("libgomp.so.1: cannot open shared object file", "could not be loaded"),
    ],
)
def test_libraries_that_do_not_load_are_named(words: str, sentence: str) -> None:
    fault = death(NO_LIBRARY, f"Failed to load shared library 'libllama.so': {words}", "")
    assert sentence in fault.text
    assert_sentence(fault)


def test_hang_and_no_start() -> None:
    assert "15 seconds" in hang(15.0, "").text
    assert_sentence(hang(1.5, ""))
    assert no_start(FileNotFoundError("x")).detail == "x"


def test_every_code_the_worker_refuses_with_has_a_sentence() -> None:
    source = "".join(file.read_text(encoding="utf-8") for file in WORKER.glob("*.py"))
    codes = set(re.findall(r'Refused\(\s*"(\w+)"', source)) - {"request"}
    assert len(codes) > 10
    values = {"text": "A text.", "reason": "gone", "needed": 2**31, "free": 2**30, "tokens": 5, "context": 4, "room": 3}
    values |= {"least": 1024, "kv_type": "q8_0", "token": 5, "size": 4, "limit": 9}
    for code in codes:
        fault = refusal({"code": code, "detail": "why", "values": values}, Path("/a/model.gguf"))
        assert_sentence(fault)
        assert "engine refused" not in fault.text, code


def test_numbers_are_shown_as_people_read_them() -> None:
    values = {"context": 131072, "room": 20480, "needed": 20 * 2**30, "free": 3 * 2**29}
    fault = refusal({"code": "context", "detail": "", "values": values}, Path("m.gguf"))
    assert isinstance(fault, LoadFailed)
    assert "131,072 tokens needs about 20.0 GiB" in fault.text
    assert "1.5 GiB are free: choose at most 20,480 tokens" in fault.text


def test_kinds_of_refusal() -> None:
    fault = refusal({"code": "too_long", "detail": "", "values": {"tokens": 9000, "context": 8192}}, None)
    assert isinstance(fault, PromptTooLong)
    assert (fault.tokens, fault.context) == (9000, 8192)
    assert isinstance(refusal({"code": "empty", "detail": "", "values": {}}, None), UsageError)
    unknown = refusal({"code": "new", "detail": "d", "values": {}}, None)
    assert isinstance(unknown, EnvironmentFault)
    assert "(new)" in unknown.text


def assert_sentence(fault: AppError) -> None:
    """One sentence, its fields filled."""
    assert fault.text.endswith(".")
    assert "\n" not in fault.text
    assert not re.search(r"[{}]", fault.text)


def test_a_death_for_want_of_memory_is_known_by_its_words() -> None:
    assert death(-9, "", "").starved
    fault = death(-6, "", "terminate called after throwing an instance of 'std::bad_alloc'")
    assert fault.starved
    assert "ran out of memory" in fault.text
    assert_sentence(fault)
    assert death(71, "CUDA error: out of memory", "").starved
    assert not death(-6, "GGML_ASSERT(x) failed", "").starved
    assert not death(-11, "", "").starved
