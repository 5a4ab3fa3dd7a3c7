"""What a model takes by formula, beside a dry run of llama.cpp; and the way that is chosen for a memory."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.base.footprint import (
    RESERVE,
    Room,
    Shape,
    Way,
    best_effort,
    choose,
    compute_bytes,
    fits,
    grouped,
    in_memory,
    kv_bytes,
    longest,
    nearest,
    on_card,
    smaller,
)
from desktop.engine.scripted_computer import SCRIPTED_SHAPE as FOUR_B

GIB = 1 << 30
MIB = 1 << 20
MUCH = 64 * GIB
SMOL = Shape(49_152, 576, 1536, 576, 64, (192,) * 30, (192,) * 30, 0, (0,) * 30, 0, False, 8192, 0)
EIGHT_B = replace(FOUR_B, hidden=4096, feed_forward=14_336)

# MiB of compute buffers in llama.cpp's log of a dry run on a processor, f16, 64 tokens with logits at most
DRY = [
    (SMOL, 8192, 2048, 86.05),
    (FOUR_B, 8192, 128, 37.82),
    (FOUR_B, 8192, 512, 88.01),
    (FOUR_B, 131_072, 512, 208.01),
    (EIGHT_B, 8192, 128, 39.32),
    (EIGHT_B, 8192, 512, 124.01),
    (EIGHT_B, 32_768, 2048, 592.05),
]
# where the logits count for more than the step, llama.cpp lays buffers into others' room as it happens to fit
DRY_OF_LOGITS = [
    (SMOL, 2048, 128, 12.42),
    (SMOL, 2048, 512, 15.51),
    (SMOL, 131_072, 512, 141.51),
    (FOUR_B, 2048, 128, 33.56),
    (FOUR_B, 32_768, 128, 33.56),
    (EIGHT_B, 2048, 128, 34.31),
]


def test_keys_and_values_are_exact() -> None:
    sizes = {kind: kv_bytes(FOUR_B, 8192, kind) / MIB for kind in ("f16", "q8_0", "q4_0")}
    assert sizes == {"f16": 1024, "q8_0": 544, "q4_0": 288}
    assert kv_bytes(FOUR_B, 131_072, "f16") == 16 * GIB
    assert kv_bytes(FOUR_B, 8191, "f16") == kv_bytes(FOUR_B, 8192, "f16")  # padded
    assert kv_bytes(FOUR_B, 8192, "f16", 31) == 32 * MIB  # the last layer alone


@pytest.mark.parametrize(("shape", "context", "batch", "dry"), DRY)
def test_compute_buffers_are_those_of_a_dry_run(shape: Shape, context: int, batch: int, dry: float) -> None:
    logits = 2 * 4 * shape.vocabulary  # a buffer of its own in the log
    assert compute_bytes(shape, context, batch) - logits == pytest.approx(dry * MIB, rel=0.01)


@pytest.mark.parametrize(("shape", "context", "batch", "dry"), DRY_OF_LOGITS)
def test_where_logits_count_the_formula_is_never_too_small(shape: Shape, context: int, batch: int, dry: float) -> None:
    more = compute_bytes(shape, context, batch) - 2 * 4 * shape.vocabulary - dry * MIB
    assert 0 <= more < 11 * MIB


def test_layers_of_other_sizes_count_each_for_itself() -> None:
    uneven = replace(FOUR_B, keys=(0, *FOUR_B.keys[1:]), values=(0, *FOUR_B.values[1:]))
    assert kv_bytes(uneven, 8192, "f16") == 31 * 32 * MIB


def test_tensors_are_grouped_as_they_are_offloaded() -> None:
    tensors = [("token_embd.weight", 5), ("blk.0.a", 1), ("blk.1.b", 2), ("blk.1.c", 3), ("output_norm.weight", 7)]
    assert grouped(tensors, 2) == (5, (1, 5), 12)  # tied: the table is copied to the card
    assert grouped([*tensors, ("output.weight", 4)], 2) == (5, (1, 5), 11)


def test_nothing_is_counted_twice_or_left_out() -> None:
    whole = in_memory(FOUR_B, Way(8192, 0, "f16", 512))
    for layers in range(FOUR_B.offloadable + 1):
        way = Way(8192, layers, "f16", 512)
        card, memory = on_card(FOUR_B, way), in_memory(FOUR_B, way)
        assert card.weights + memory.weights == whole.weights
        assert card.kv + memory.kv == whole.kv


@pytest.mark.parametrize(
    ("card", "expected"),
    [
        (0, Way(8192, 0, "f16", 128)),
        (24, Way(8192, 33, "f16", 512)),
        (3.7, Way(8192, 33, "q8_0", 512)),
        (3.2, Way(8192, 33, "q4_0", 512)),
        (2.9, Way(4096, 33, "q4_0", 512)),
    ],
)
def test_layers_then_context_then_type(card: float, expected: Way) -> None:
    assert choose(FOUR_B, Way(), Room(round(card * GIB), MUCH)) == expected


def test_a_small_card_takes_as_many_layers_as_fit() -> None:
    room = Room(2 * GIB, MUCH)
    way = choose(FOUR_B, Way(), room)
    assert way is not None
    assert 0 < way.gpu_layers < 33
    assert (way.context, way.kv_type) == (8192, "q8_0")  # a layer more or less is a small matter
    assert not fits(FOUR_B, replace(way, gpu_layers=way.gpu_layers + 1), room)


def test_a_wish_is_kept_or_refused() -> None:
    room = Room(8 * GIB, MUCH)
    assert choose(FOUR_B, Way(kv_type="q4_0", batch=64), room) == Way(8192, 33, "q4_0", 64)
    assert choose(FOUR_B, Way(gpu_layers=10), room) == Way(8192, 10, "f16", 512)
    assert choose(FOUR_B, Way(131_072), Room(9 * GIB, MUCH)) == Way(131_072, 33, "q4_0", 512)
    assert choose(FOUR_B, Way(131_072), Room(0, 4 * GIB)) is None
    assert best_effort(FOUR_B, Way(131_072), Room(0, 4 * GIB)) == Way(131_072, 0, "q4_0", 128)


def test_the_longest_context_fits_and_one_step_more_does_not() -> None:
    room, way = Room(6 * GIB, MUCH), Way(0, 33, "f16", 512)
    context = longest(FOUR_B, way, room)
    assert context % 256 == 0
    assert fits(FOUR_B, replace(way, context=context), room)
    assert not fits(FOUR_B, replace(way, context=context + 256), room)
    assert longest(FOUR_B, way, Room(GIB, MUCH)) == 0
    assert longest(FOUR_B, way, Room(80 * GIB, MUCH)) == 131_072


def test_what_is_offered_fits() -> None:
    room = Room(0, 6 * GIB)
    offer = nearest(FOUR_B, Way(131_072), room)
    assert offer is not None
    assert offer.context % 1024 == 0
    assert offer.context > 8192
    assert fits(FOUR_B, offer, room)
    forced = nearest(FOUR_B, Way(131_072, kv_type="f16"), room)
    assert forced is not None
    assert forced.kv_type == "f16"
    assert nearest(FOUR_B, Way(8192), Room(0, GIB)) is None


def test_a_reserve_is_left() -> None:
    way = Way(8192, 0, "f16", 128)
    needed = in_memory(FOUR_B, way).sum + RESERVE
    assert fits(FOUR_B, way, Room(0, needed))
    assert not fits(FOUR_B, way, Room(0, needed - 1))


def test_smaller_ways_end() -> None:
    way: Way | None = Way(131_072, 33, "f16", 512)
    seen = []
    while way is not None:
        seen.append(way)
        way = smaller(way)
    assert [one.context for one in seen[:6]] == [131_072, 65_536, 32_768, 16_384, 8192, 4096]
    assert [one.kv_type for one in seen[5:8]] == ["f16", "q8_0", "q4_0"]
    assert seen[-1] == Way(512, 0, "q4_0", 512)
