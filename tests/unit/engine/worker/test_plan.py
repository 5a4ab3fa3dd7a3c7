"""Fitting a model to the memory."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.base.gguf import Header, Scalar, TensorInfo
from desktop.engine.worker import plan
from desktop.engine.worker.plan import Plan, Refused, Wish, container_memory, kv_bytes_per_token, make_plan

GIB = 1024**3
# the shape of the 4B model: 32 layers, 8 heads of keys and values, 128 wide, beside 3072
SHAPE: dict[str, Scalar] = {
    "general.architecture": "llama",
    "llama.block_count": 32,
    "llama.context_length": 131072,
    "llama.embedding_length": 3072,
    "llama.attention.head_count": 32,
    "llama.attention.head_count_kv": 8,
    "llama.attention.key_length": 128,
    "llama.attention.value_length": 128,
}


def make_header(weights: int = 2 * GIB, **changes: Scalar) -> Header:
    values = SHAPE | {f"llama.{key}": value for key, value in changes.items()}
    return Header(3, values, {}, (TensorInfo("w", (weights // 4,), 0, 0),), 0, weights)


def wish(context: int = 0, gpu_layers: int = -1, gpu_share: float = 1.0) -> Wish:
    return Wish(context, gpu_layers, gpu_share, True, 1)


def test_keys_and_values_of_a_token() -> None:
    # 32 layers x 8 heads x (128 + 128) x 2 bytes: 128 KiB, as llama.cpp allocates for this shape
    assert kv_bytes_per_token(make_header()) == 128 * 1024
    values = {key: value for key, value in SHAPE.items() if "length" not in key or "embedding" in key}
    assert kv_bytes_per_token(Header(3, values, {}, (), 0, 0)) == 32 * 8 * (96 + 96) * 2


def test_the_automatic_context() -> None:
    assert make_plan(make_header(), wish(), free_memory=64 * GIB, free_gpu=0) == Plan(8192, 0)
    short = make_header(context_length=2048)
    assert make_plan(short, wish(), free_memory=64 * GIB, free_gpu=0) == Plan(2048, 0)
    tight = make_plan(make_header(), wish(), free_memory=int(2.75 * GIB), free_gpu=0).context
    assert 512 <= tight < 8192
    assert tight % 256 == 0


def test_a_context_asked_for_is_taken_or_refused_with_what_fits() -> None:
    assert make_plan(make_header(), wish(100_000), free_memory=64 * GIB, free_gpu=0).context == 100_000
    with pytest.raises(Refused) as caught:
        make_plan(make_header(), wish(100_000), free_memory=8 * GIB, free_gpu=0)
    assert caught.value.code == "context"
    room = caught.value.values["room"]
    assert isinstance(room, int)
    assert make_plan(make_header(), wish(room), free_memory=8 * GIB, free_gpu=0).context == room


def test_a_model_larger_than_the_memory_is_refused() -> None:
    with pytest.raises(Refused) as caught:
        make_plan(make_header(8 * GIB), wish(), free_memory=4 * GIB, free_gpu=0)
    assert caught.value.code == "memory"


@pytest.mark.parametrize("layers", [0, 513])
def test_a_count_of_layers_that_llama_cpp_aborts_on_is_refused(layers: int) -> None:
    with pytest.raises(Refused) as caught:
        make_plan(make_header(block_count=layers), wish(), free_memory=64 * GIB, free_gpu=0)
    assert caught.value.code == "damaged"


@pytest.mark.parametrize(
    ("asked", "share", "expected"),
    [(-1, 1.0, 33), (-1, 0.5, 16), (-1, 0.0, 0), (10, 1.0, 10), (99, 1.0, 33), (0, 1.0, 0)],
)
def test_layers_on_the_card(asked: int, share: float, expected: int) -> None:
    found = make_plan(make_header(), wish(0, asked, share), free_memory=64 * GIB, free_gpu=64 * GIB)
    assert found.gpu_layers == expected


def test_a_full_card_needs_no_memory_of_the_computer() -> None:
    assert make_plan(make_header(8 * GIB), wish(), free_memory=GIB, free_gpu=16 * GIB) == Plan(8192, 33)
    with pytest.raises(Refused):
        make_plan(make_header(8 * GIB), wish(), free_memory=64 * GIB, free_gpu=4 * GIB)


def test_a_container_has_less(tmp_path: Path) -> None:
    assert container_memory(tmp_path) > 2**60
    for name, content in (("memory.max", "1000"), ("memory.current", "700"), ("memory.stat", "anon 400\nfile 300\n")):
        (tmp_path / name).write_text(content)
    assert container_memory(tmp_path) == 600
    (tmp_path / "memory.max").write_text("max")
    assert container_memory(tmp_path) > 2**60


def test_threads() -> None:
    assert plan.choose_threads(3) == 3
    assert plan.choose_threads(0) >= 1
