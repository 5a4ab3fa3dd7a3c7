"""What fits a computer, and which type is recommended there."""

from __future__ import annotations

import pytest

from converter.api import FILE_TYPE_NAMES
from desktop.base.footprint import LEAST_CONTEXT, Way
from desktop.library.catalogue import Model, read_catalogue
from desktop.library.fit import (
    RISE,
    ROOMY_CONTEXT,
    Fit,
    Place,
    System,
    fit,
    fits,
    quality,
    quality_source,
    recommend,
)

GIB = 1 << 30
SMALL, LARGE = read_catalogue().models


def system(vram: float = 0.0, ram: float = 20.0, disk: float = 100.0) -> System:
    """A computer with so many GiB free."""
    return System("RTX" if vram else "", round(vram * 1.1 * GIB), round(vram * GIB), 32 * GIB, round(ram * GIB),
                  round(disk * GIB))  # fmt: skip


def recommended(model: Model, on: System) -> Fit | None:
    return recommend(fits(model, on))


def test_the_size_is_that_of_our_own_file() -> None:
    assert fit(SMALL, "Q4_K_M", system()).size == 2_778_282_848


def test_every_type_is_there_the_largest_first() -> None:
    found = fits(SMALL, system(8))
    assert {one.type for one in found} == set(FILE_TYPE_NAMES)
    assert [one.size for one in found] == sorted((one.size for one in found), reverse=True)


@pytest.mark.parametrize(
    ("model", "vram", "kind"),
    [
        (SMALL, 7, "Q4_K_M"),
        (SMALL, 10.5, "Q8_0"),
        (SMALL, 5.2, "Q4_K_M"),
        (LARGE, 10.5, "Q6_K"),
        (LARGE, 9, "Q4_K_M"),
        (LARGE, 22, "Q8_0"),
    ],
)
def test_the_best_type_with_room_for_a_long_thought_is_recommended(model: Model, vram: float, kind: str) -> None:
    found = recommended(model, system(vram))
    assert found is not None
    assert (found.type, found.place) == (kind, Place.CARD)
    assert found.context >= (ROOMY_CONTEXT if vram > 6 else LEAST_CONTEXT)
    assert found.context % 256 == 0


def test_context_grows_with_the_card_up_to_what_the_model_knows() -> None:
    contexts = [fit(SMALL, "Q4_K_M", system(vram)).context for vram in (5, 7, 10, 80)]
    assert contexts == sorted(contexts)
    assert contexts[-1] == 131_072


def test_memory_counts_weights_keys_and_values_and_buffers() -> None:
    found = fit(SMALL, "Q4_K_M", system(8))
    assert found.way == Way(8192, 33, "f16", 512)
    table = 128_256 * 3072 // 256 * 144  # it stays in the computer's memory
    assert found.parts.weights == 2_770_446_592 - table
    assert found.parts.kv == 8192 * 131_072
    assert 64 << 20 < found.parts.buffers < 128 << 20


def test_a_small_card_takes_some_layers() -> None:
    found = fit(LARGE, "Q4_K_M", system(3.5))
    assert found.place is Place.SHARED
    assert 0 < found.layers < found.all_layers == 32


def test_without_a_card_four_bits_run_on_the_processor() -> None:
    found = recommended(SMALL, system())
    assert found is not None
    assert (found.type, found.place, found.layers) == ("Q4_K_M", Place.PROCESSOR, 0)


def test_where_nothing_fits_nothing_is_recommended() -> None:
    assert recommended(SMALL, system(ram=1)) is None
    assert fit(SMALL, "Q4_K_M", system(ram=1)).place is Place.NOWHERE
    assert recommended(SMALL, system(8, disk=5)) is None


def test_the_disk_holds_the_file_and_one_shard_at_a_time() -> None:
    found = fit(SMALL, "Q4_K_M", system(8))
    assert found.on_disk
    assert found.disk_needed == found.size + 5_000_000_000 + 100_000_000
    tight = System("", 0, 0, 32 * GIB, 16 * GIB, found.disk_needed - 1)
    assert not fit(SMALL, "Q4_K_M", tight).on_disk


def test_quality_falls_with_the_bits_and_names_its_source() -> None:
    order = ["Q8_0", "Q6_K", "Q5_K_M", "Q5_K_S", "Q4_K_M", "Q4_K_S", "Q3_K_L", "Q3_K_M", "Q3_K_S", "Q2_K"]
    losses = [RISE[kind][0] for kind in order]
    assert losses == sorted(losses)
    assert quality("Q4_K_M").words == "little loss"
    assert quality("Q4_K_M").loss == pytest.approx(0.028, abs=0.001)
    assert quality("Q2_K").words.startswith("large loss")
    assert quality("IQ4_XS").matrix
    assert quality("BF16").loss is quality("F16").loss is quality("TQ1_0").loss is None
    assert "Llama 3 8B" in quality_source()
