"""What a model would need in each file type, where it would run on this computer, and what its quality would be.

Sizes of files are exact but for some kilobytes of header. What fits the memory is what the engine itself would choose:
``base.footprint`` has the formulas of both.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Final

from desktop.base.footprint import (
    LEAST_CONTEXT,
    Parts,
    Room,
    Shape,
    Way,
    choose,
    grouped,
    in_memory,
    longest,
    on_card,
)
from desktop.base.i18n import tr

if TYPE_CHECKING:
    from converter.llama import LlamaConfig
    from desktop.library.catalogue import Model

ROOMY_CONTEXT: Final = 32768  # the model card's limit of one answer with thinking
DISK_RESERVE: Final = 100_000_000  # journal, tokenizer, licences

# Rise of the perplexity over f16 of Llama 3 8B on WikiText-2 and whether an importance matrix helped: llama.cpp,
# tools/perplexity/README.md, "LLaMA 3 8b Scoreboard"; its f16 has 6.2316. The types at four bits and more are without a
# matrix where the table has such a row.
PERPLEXITY: Final = 6.2316
RISE: Final = {
    "Q8_0": (0.0027, False), "Q6_K": (0.0217, False), "Q5_K_M": (0.0570, False), "Q5_K_S": (0.1050, False),
    "Q4_K_M": (0.1755, False), "Q4_K_S": (0.2689, False), "IQ4_NL": (0.2240, True), "IQ4_XS": (0.2281, True),
    "Q3_K_L": (0.5562, False), "Q3_K_M": (0.6569, False), "Q3_K_S": (1.6322, False), "Q2_K": (3.5199, False),
}  # fmt: skip
# the types that are recommended, the best first; below four bits what is lost is plain to see
WORTHWHILE: Final = ("Q8_0", "Q6_K", "Q5_K_M", "Q4_K_M")


@dataclass(frozen=True, slots=True)
class System:
    """What counts of a computer. Sizes in bytes; without a card ``gpu`` is empty and its memory 0.

    ``disk_free`` is that of the disk with the models folder.
    """

    gpu: str
    vram_total: int
    vram_free: int
    ram_total: int
    ram_free: int
    disk_free: int


class Place(Enum):
    """Where a model would run: wholly on the card, partly, on the processor, or not at all for want of memory."""

    CARD = "card"
    SHARED = "shared"
    PROCESSOR = "processor"
    NOWHERE = "nowhere"


@dataclass(frozen=True, slots=True)
class Quality:
    """What a type loses.

    Attributes:
        words: for people.
        loss: share by which perplexity rises in llama.cpp's table; None for what it does not list.
        matrix: the figure was taken with an importance matrix.
    """

    words: str
    loss: float | None
    matrix: bool = False


@dataclass(frozen=True, slots=True)
class Fit:
    """One model in one file type on one computer.

    Attributes:
        type: llama.cpp's file type.
        size: bytes of the finished file.
        place: where it would run.
        context: tokens of context there is room for, at most what the model was trained for; 0 nowhere.
        layers: layers on the card, of ``all_layers``.
        way: how the engine would load it; None nowhere.
        parts: what that takes, of the card where it runs there, else of the computer's memory.
        disk_needed: bytes free on the disk that converting it takes at its peak.
        on_disk: whether the disk has them.
        quality: what the type loses.
    """

    type: str
    size: int
    place: Place
    context: int
    layers: int
    all_layers: int
    way: Way | None
    parts: Parts
    disk_needed: int
    on_disk: bool
    quality: Quality


def fits(model: Model, system: System) -> tuple[Fit, ...]:
    """The model in every type that can be written, the largest first."""
    from converter.api import FILE_TYPE_NAMES

    found = [fit(model, kind, system) for kind in FILE_TYPE_NAMES]
    return tuple(sorted(found, key=lambda one: -one.size))


def fit(model: Model, kind: str, system: System) -> Fit:
    """The model in one type."""
    from converter.size import tensor_bytes  # it brings numpy

    shape = shape_of(model.config, kind)
    size = tensor_bytes(model.config, kind) + model.header_bytes
    needed = size + model.largest_shard + DISK_RESERVE
    room = Room(system.vram_free if system.gpu else 0, system.ram_free)
    way = choose(shape, Way(), room)
    if way is not None and way.context < min(LEAST_CONTEXT, shape.context_train):
        way = None
    layers, all_layers = min(way.gpu_layers, model.config.layers) if way else 0, model.config.layers
    return Fit(
        kind,
        size,
        _place(shape, way),
        longest(shape, way, room) if way else 0,
        layers,
        all_layers,
        way,
        _parts(shape, way),
        needed,
        needed <= system.disk_free,
        quality(kind),
    )


def shape_of(config: LlamaConfig, kind: str) -> Shape:
    """The shape of a model in one type, before there is a file."""
    from converter.size import tensor_sizes

    table, layers, output = grouped(tensor_sizes(config, kind).items(), config.layers)
    width = (config.kv_heads * config.head_dim,) * config.layers
    return Shape(
        vocabulary=config.vocab_size,
        hidden=config.hidden_size,
        feed_forward=config.intermediate_size,
        queries=config.heads * config.head_dim,
        head=config.head_dim,
        keys=width,
        values=width,
        input=table,
        layers=layers,
        output=output,
        tied=config.tied,
        context_train=config.context_length,
        merges=2 * config.vocab_size,
    )


def recommend(found: tuple[Fit, ...]) -> Fit | None:
    """The type to take here, or None when none fits disk and memory.

    On a card the best that leaves room for a whole answer with thinking, else four bits with a smaller context; without
    one four bits, because there every byte of weights costs speed. What does not fit gives way to what is smaller.
    """
    able = {one.type: one for one in found if one.on_disk and one.place is not Place.NOWHERE}
    for kind in WORTHWHILE:
        one = able.get(kind)
        if one is not None and one.place is Place.CARD and one.context >= ROOMY_CONTEXT:
            return one
    if WORTHWHILE[-1] in able:
        return able[WORTHWHILE[-1]]
    four = next(one.size for one in found if one.type == WORTHWHILE[-1])
    return max((one for one in able.values() if one.size < four), key=lambda one: one.size, default=None)


def _place(shape: Shape, way: Way | None) -> Place:
    if way is None:
        return Place.NOWHERE
    if way.gpu_layers == shape.offloadable:
        return Place.CARD
    return Place.SHARED if way.gpu_layers else Place.PROCESSOR


def _parts(shape: Shape, way: Way | None) -> Parts:
    if way is None:
        return Parts(0, 0, 0)
    return on_card(shape, way) if way.gpu_layers else in_memory(shape, way)


def quality(kind: str) -> Quality:
    """What a file type loses, in words and as llama.cpp's table has it."""
    if kind in ("BF16", "F32"):
        return Quality(tr("the weights as they were published"), None)
    if kind == "F16":
        return Quality(tr("as published, but for rounding"), None)
    if kind not in RISE:
        return Quality(tr("not measured"), None)
    rise, matrix = RISE[kind]
    loss = rise / PERPLEXITY
    limits = (
        (0.001, tr("no loss that one notices")),
        (0.005, tr("next to no loss")),
        (0.02, tr("very little loss")),
        (0.05, tr("little loss")),
        (0.12, tr("loss that one notices")),
    )
    words = next((text for limit, text in limits if loss < limit), tr("large loss: only where nothing else fits"))
    return Quality(words, loss, matrix)


def quality_source() -> str:
    """What the figures of quality are, in a sentence to show beside them."""
    return tr(
        "Loss: how much the perplexity of Llama 3 8B rises on WikiText-2, as llama.cpp published it. "
        "This model's own loss may differ."
    )
