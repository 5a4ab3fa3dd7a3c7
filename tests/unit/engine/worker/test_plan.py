"""Fitting a model to the memory."""

from __future__ import annotations

import resource
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.base.footprint import Room, Way, kv_bytes
from desktop.base.gguf import Header, Scalar, TensorInfo
from desktop.engine.worker import plan
from desktop.engine.worker.plan import Refused, Wish, container_memory, make_plan, read_shape

GIB = 1024**3
ROOMY = Room(0, 64 * GIB)
# the shape of the 4B model: 32 layers, 8 heads of keys and values, 128 wide, beside 3072
SHAPE: dict[str, Scalar] = {
    "general.architecture": "llama",
    "llama.block_count": 32,
    "llama.context_length": 131072,
    "llama.embedding_length": 3072,
    "llama.feed_forward_length": 9216,
    "llama.vocab_size": 128256,
    "llama.attention.head_count": 32,
    "llama.attention.head_count_kv": 8,
    "llama.attention.key_length": 128,
    "llama.attention.value_length": 128,
}


def make_header(weights: int = 2 * GIB, **changes: Scalar) -> Header:
    values = SHAPE | {f"llama.{key}": value for key, value in changes.items()}
    layers = tuple(TensorInfo(f"blk.{number}.w", (weights // 128,), 0, 0) for number in range(32))
    return Header(3, values, {}, (*layers, TensorInfo("output.weight", (1,), 0, 0)), 0, weights)


def wish(context: int = 0, gpu_layers: int = -1, gpu_share: float = 1.0, kv_type: str = "") -> Wish:
    return Wish(context, gpu_layers, gpu_share, True, 1, kv_type)


def test_the_shape_of_a_header() -> None:
    shape = read_shape(make_header())
    # 32 layers x 8 heads x (128 + 128) x 2 bytes: 128 KiB, as llama.cpp allocates for this shape
    assert kv_bytes(shape, 256, "f16") == 256 * 128 * 1024
    assert (shape.queries, shape.head, shape.offloadable, shape.tied) == (4096, 128, 33, False)
    assert sum(shape.layers) == 2 * GIB
    values = {key: value for key, value in SHAPE.items() if "length" not in key or "embedding" in key}
    bare = read_shape(Header(3, values, {}, (), 0, 0))
    assert kv_bytes(bare, 256, "f16") == 256 * 32 * 8 * (96 + 96) * 2


def test_heads_may_differ_from_layer_to_layer() -> None:
    values = {key: value for key, value in SHAPE.items() if "head_count" not in key}
    arrays = {"llama.attention.head_count": (32,) * 32, "llama.attention.head_count_kv": (8,) * 31 + (0,)}
    shape = read_shape(Header(3, values, {}, (), 0, 0, arrays))
    assert shape.keys == (1024,) * 31 + (0,)
    assert kv_bytes(shape, 256, "f16") == 256 * 31 * 4096


def test_the_automatic_context() -> None:
    assert make_plan(make_header(), wish(), ROOMY) == Way(8192, 0, "f16", 128)
    assert make_plan(make_header(context_length=2048), wish(), ROOMY).context == 2048
    tight = make_plan(make_header(), wish(), Room(0, round(2.5 * GIB)))
    assert (tight.context, tight.kv_type) == (4096, "q4_0")


def test_a_context_asked_for_is_taken_or_refused_with_what_fits() -> None:
    assert make_plan(make_header(), wish(100_000), ROOMY).context == 100_000
    room = Room(0, 4 * GIB)
    with pytest.raises(Refused) as caught:
        make_plan(make_header(), wish(100_000), room)
    assert caught.value.code == "context"
    offer = caught.value.offer
    assert offer is not None
    assert caught.value.values["room"] == offer.context
    assert make_plan(make_header(), wish(offer.context), room).context == offer.context


def test_a_model_larger_than_the_memory_is_refused() -> None:
    with pytest.raises(Refused) as caught:
        make_plan(make_header(8 * GIB), wish(), Room(0, 4 * GIB))
    assert (caught.value.code, caught.value.offer) == ("memory", None)


def test_a_type_that_its_heads_cannot_have_is_refused() -> None:
    narrow = make_header(**{"attention.key_length": 80, "attention.value_length": 80})
    assert make_plan(narrow, wish(), ROOMY).kv_type == "f16"
    with pytest.raises(Refused) as caught:
        make_plan(narrow, wish(kv_type="q8_0"), ROOMY)
    assert caught.value.code == "kv_type"
    assert caught.value.offer is not None
    assert caught.value.offer.kv_type == "f16"


@pytest.mark.parametrize("layers", [0, 513])
def test_a_count_of_layers_that_llama_cpp_aborts_on_is_refused(layers: int) -> None:
    with pytest.raises(Refused) as caught:
        make_plan(make_header(block_count=layers), wish(), ROOMY)
    assert caught.value.code == "damaged"


@pytest.mark.parametrize(
    ("asked", "share", "expected"),
    [(-1, 1.0, 33), (-1, 0.5, 16), (-1, 0.0, 0), (10, 1.0, 10), (99, 1.0, 33), (99, 0.5, 16), (0, 1.0, 0)],
)
def test_layers_on_the_card(asked: int, share: float, expected: int) -> None:
    found = make_plan(make_header(), wish(0, asked, share), Room(64 * GIB, 64 * GIB))
    assert found.gpu_layers == expected


def test_a_full_card_needs_little_of_the_computers_memory() -> None:
    assert make_plan(make_header(8 * GIB), wish(), Room(16 * GIB, GIB)) == Way(8192, 33, "f16", 512)
    with pytest.raises(Refused) as caught:
        make_plan(make_header(8 * GIB), wish(gpu_layers=33), Room(4 * GIB, 64 * GIB))
    assert caught.value.offer is not None
    assert 0 < caught.value.offer.gpu_layers < 33


def test_a_container_has_less(tmp_path: Path) -> None:
    assert container_memory(tmp_path) > 2**60
    for name, content in (("memory.max", "1000"), ("memory.current", "700"), ("memory.stat", "anon 400\nfile 300\n")):
        (tmp_path / name).write_text(content)
    assert container_memory(tmp_path) == 600
    (tmp_path / "memory.max").write_text("max")
    assert container_memory(tmp_path) > 2**60


def test_the_group_of_a_process_counts_too(tmp_path: Path) -> None:
    mine = tmp_path / "cgroup"
    mine.write_text("0::/user.slice/app\n")
    root = tmp_path / "root"
    assert list(plan._groups(mine, root)) == [root, root / "user.slice/app", root / "user.slice", root]
    assert list(plan._groups(tmp_path / "missing", root)) == [root]


@pytest.fixture
def limited() -> Iterator[int]:
    """One GiB of data for this process."""
    soft, hard = resource.getrlimit(resource.RLIMIT_DATA)
    limit = plan.process_bytes("VmData") + GIB
    resource.setrlimit(resource.RLIMIT_DATA, (limit, hard))
    yield limit
    resource.setrlimit(resource.RLIMIT_DATA, (soft, hard))


@pytest.mark.skipif(sys.platform != "linux", reason="counts of Linux")
def test_a_limited_process_has_less(limited: int) -> None:
    assert GIB // 2 < plan.free_memory() <= GIB


def test_threads() -> None:
    assert plan.choose_threads(3) == 3
    assert plan.choose_threads(100_000) == 512, "ggml ends the process where it is given more"
    assert plan.choose_threads(0) >= 1
