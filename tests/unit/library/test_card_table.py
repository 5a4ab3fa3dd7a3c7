"""What fits cards of 6 to 24 GB, with the figures written out; the README has the same table."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.base.footprint import BATCH_CARD, RESERVE, Room, Way, longest, on_card
from desktop.library.catalogue import read_catalogue
from desktop.library.fit import shape_of

README = Path(__file__).parents[3] / "README.md"
GIB = 1 << 30
OTHERS = 3 * GIB // 4  # what the desktop and the driver keep
CARDS = (6, 8, 12, 16, 24)
MODEL = read_catalogue().models[0]
# bytes of all tensors, from llama.cpp's own dry run of its quantizer
FILES = {"Q8_0": 4_795_379_968, "Q6_K": 3_702_497_536, "Q5_K_M": 3_222_350_080, "Q4_K_M": 2_770_446_592}
# bytes of a block of 256 values of the table of tokens, which stays in the computer's memory
TABLES = {"Q8_0": 272, "Q6_K": 210, "Q5_K_M": 176, "Q4_K_M": 144}

# tokens of context by the card's size: f16, q8_0, q4_0
CONTEXTS = {
    "Q8_0": ((6_656, 12_800, 23_808), (23_040, 43_008, 80_384), (55_552, 103_936, 131_072), (88_064, 131_072, 131_072),
             (131_072, 131_072, 131_072)),
    "Q6_K": ((14_336, 26_880, 50_176), (30_464, 57_344, 106_752), (62_976, 118_016, 131_072),
             (95_488, 131_072, 131_072), (131_072, 131_072, 131_072)),
    "Q5_K_M": ((17_408, 32_768, 61_440), (33_792, 63_232, 118_016), (66_304, 124_160, 131_072),
               (98_816, 131_072, 131_072), (131_072, 131_072, 131_072)),
    "Q4_K_M": ((20_480, 38_656, 71_936), (36_864, 68_864, 128_768), (69_376, 129_792, 131_072),
               (101_888, 131_072, 131_072), (131_072, 131_072, 131_072)),
}  # fmt: skip


@pytest.mark.parametrize("kind", CONTEXTS)
def test_the_table(kind: str) -> None:
    shape = shape_of(MODEL.config, kind)
    ways = [Way(0, shape.offloadable, kv_type, BATCH_CARD) for kv_type in shape.kv_types]
    rooms = [Room(size * GIB - OTHERS, 1 << 62) for size in CARDS]
    assert tuple(tuple(longest(shape, way, room) for way in ways) for room in rooms) == CONTEXTS[kind]


@pytest.mark.parametrize("kind", CONTEXTS)
@pytest.mark.parametrize("column", [0, 1, 2])
def test_the_table_follows_from_the_sizes_of_the_files(kind: str, column: int) -> None:
    """By hand: the card, less what others keep and the reserve, less the weights on it and the buffers."""
    kv_type, bits = (("f16", 16.0), ("q8_0", 8.5), ("q4_0", 4.5))[column]
    weights = FILES[kind] - 128_256 * 3072 // 256 * TABLES[kind]
    per_token = 32 * 8 * (128 + 128) * bits / 8 + 2 * 512  # keys and values, and the mask of a step
    fixed = 512 * 4 * (3 * 3072 + 4096 + 3 * 9216) + 2 * 4 * 128_256
    for size, contexts in zip(CARDS, CONTEXTS[kind], strict=True):
        tokens = (size * GIB - OTHERS - RESERVE - weights - fixed) / per_token
        assert contexts[column] == min(131_072, tokens // 256 * 256)
    assert on_card(shape_of(MODEL.config, kind), Way(8192, 33, kv_type, 512)).weights == weights


def test_the_readme_has_it() -> None:
    text = README.read_text(encoding="utf-8")
    for kind, cards in CONTEXTS.items():
        cells = [" / ".join(f"{context:,}" for context in contexts) for contexts in cards[:-1]]
        assert f"| {kind} | {' | '.join(cells)} | 131,072 in each |" in text
