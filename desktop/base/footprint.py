"""What a model takes of the memory, by formula, and which way of loading it fits: the same for wizard and engine.

The way's parts, in the order in which they are kept as long as memory allows:

1. All layers on the card: what is left to the processor costs more speed than anything else.
2. Context: 8,192 tokens, half of them before layers are given up. Below that one long thought fills the context.
3. Type of keys and values: f16, then q8_0 (half the bytes, hardly a loss), then q4_0 (a quarter, and answers suffer).

Where not all layers fit, one more or less is a small matter: 8,192 tokens as f16 or q8_0 come first then. The batch is
512 on a card, which wants large steps; on a processor 64 to 512 are equally fast, and 128 stop sooner.

Bytes of keys and values are exact (llama_kv_cache in the pinned llama.cpp). Those of compute buffers are what a dry run
of it allocates for Llama-style models on a processor, for three shapes, contexts of 2,048 to 131,072 and steps of 128
to 2,048: for each token of a step its row of the mask, the hidden state three times, the queries, and three rows of the
feed-forward. Where the logits of drafts count for more than that, the formula is right for the usual context and up to
11 MiB too much for others; the engine's own plans are dry runs. A card is taken to need the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Final

# values and bytes of a block of each type of keys and values, the largest first
KV_BLOCKS: Final = {"f16": (1, 2), "q8_0": (32, 34), "q4_0": (32, 18)}
USUAL_CONTEXT: Final = 8192
LEAST_CONTEXT: Final = 4096  # below it one long thought fills the context
SMALLEST_CONTEXT: Final = 512
CONTEXT_STEP: Final = 256  # llama.cpp pads contexts to a multiple
NICE_STEP: Final = 1024  # contexts that are offered
BATCH_CARD, BATCH_PROCESSOR = 512, 128
# tokens of a step that get logits, at most: a drawn token and the drafts behind it. With one for each token of a step
# of 512 the buffers of a vocabulary of 128,256 would take 250 MiB that nobody uses.
OUTPUTS: Final = 64
SEQUENCES: Final = 2  # the chat's, and one aside: llama.cpp keeps logits for one token of each
FLOAT: Final = 4
MASK: Final = 2  # bytes a token of a step and a token of context have in the mask
# bytes of llama.cpp's tables for a word of the vocabulary and for a merge, from two vocabularies as they were measured
WORD_BYTES, MERGE_BYTES = 110, 118
GRAPH_BYTES: Final = 1 << 20  # llama.cpp's tables of a graph's nodes, as measured
# what is left to everything else: the kernels' scratch on the card, and the moods of other programs
RESERVE: Final = 256 << 20


@dataclass(frozen=True, slots=True)
class Shape:
    """What of a model's shape counts.

    Attributes:
        vocabulary, hidden, feed_forward, queries: values in a row of each; ``queries`` is that of all heads together.
        head: the least width of one head of keys or values; quantized types need whole blocks of it.
        keys, values: of each layer, the width of a token's keys and values.
        input, layers, output: bytes of the weights before the layers, of each layer, and behind them.
        tied: the output is the input's table once more, and a second copy on a card alone.
        context_train: tokens the model was trained for.
        merges: of the vocabulary; some 2 for each word where nobody has counted them.
    """

    vocabulary: int
    hidden: int
    feed_forward: int
    queries: int
    head: int
    keys: tuple[int, ...]
    values: tuple[int, ...]
    input: int
    layers: tuple[int, ...]
    output: int
    tied: bool
    context_train: int
    merges: int

    @property
    def tables(self) -> int:
        """Bytes of the vocabulary's tables."""
        return WORD_BYTES * self.vocabulary + MERGE_BYTES * self.merges

    @property
    def offloadable(self) -> int:
        """What can be put on a card, as llama.cpp counts: the layers, and the output as one more."""
        return len(self.layers) + 1

    @property
    def kv_types(self) -> tuple[str, ...]:
        """The types its keys and values can have."""
        return tuple(kind for kind, (block, _) in KV_BLOCKS.items() if self.head % block == 0)


@dataclass(frozen=True, slots=True)
class Way:
    """A way to load: all values are chosen. As a wish 0 and "" leave a value open, and ``gpu_layers`` -1."""

    context: int = 0
    gpu_layers: int = -1
    kv_type: str = ""
    batch: int = 0


@dataclass(frozen=True, slots=True)
class Parts:
    """Bytes of one memory that a model takes."""

    weights: int
    kv: int
    buffers: int

    @property
    def sum(self) -> int:
        """All of them."""
        return self.weights + self.kv + self.buffers


@dataclass(frozen=True, slots=True)
class Room:
    """Free bytes of the card (0: there is none) and of the computer."""

    card: int
    memory: int


def grouped(tensors: Iterable[tuple[str, int]], layers: int) -> tuple[int, tuple[int, ...], int]:
    """Bytes before the layers, of each, and behind them, from (name in the file, bytes) of every tensor.

    An output that is the input's table once more counts on both sides, as llama.cpp copies it to a card.
    """
    found = [0] * layers
    table = output = 0
    tied = True
    for name, size in tensors:
        first, _, rest = name.partition(".")
        number = rest.partition(".")[0]
        if first == "blk" and number.isdecimal() and int(number) < layers:
            found[int(number)] += size
        elif first == "token_embd":
            table += size
        else:
            output += size
            tied = tied and name != "output.weight"
    return table, tuple(found), output + (table if tied else 0)


def padded(context: int) -> int:
    """The context that llama.cpp makes of one that is asked for."""
    return -(-context // CONTEXT_STEP) * CONTEXT_STEP


def kv_bytes(shape: Shape, context: int, kv_type: str, first: int = 0) -> int:
    """Bytes of keys and values of the layers from ``first`` on."""
    block, size = KV_BLOCKS[kv_type]
    return padded(context) * sum(width // block * size for width in (*shape.keys[first:], *shape.values[first:]))


def compute_bytes(shape: Shape, context: int, batch: int) -> int:
    """Bytes of the compute buffers where the layers are computed, and of the logits."""
    row = FLOAT * (3 * shape.hidden + shape.queries + 3 * shape.feed_forward) + MASK * padded(context)
    logits = OUTPUTS * FLOAT * shape.vocabulary + batch * (FLOAT * 3 * shape.hidden + MASK * padded(context))
    return max(batch * row, logits) + SEQUENCES * FLOAT * shape.vocabulary


def input_bytes(shape: Shape, context: int, batch: int) -> int:
    """Bytes of the buffers beside a card that computes every layer: what goes in, and the logits that come out."""
    return batch * (MASK * padded(context) + FLOAT * shape.hidden) + SEQUENCES * FLOAT * shape.vocabulary


def draft_bytes(shape: Shape) -> int:
    """Bytes that llama.cpp's copy of the logits, always in the computer's memory, grows by with the longest draft."""
    return (OUTPUTS - SEQUENCES) * FLOAT * shape.vocabulary


def scratch_bytes(shape: Shape, batch: int) -> int:
    """Bytes a processor takes beside the compute buffers: the widest rows of a step, quantized to 9 bits a value."""
    return batch * shape.feed_forward * 9 // 8 + GRAPH_BYTES


def on_card(shape: Shape, way: Way) -> Parts:
    """What a way takes of the card."""
    if way.gpu_layers <= 0:
        return Parts(0, 0, 0)
    first = max(0, shape.offloadable - way.gpu_layers)
    weights = sum(shape.layers[first:]) + shape.output
    return Parts(
        weights, kv_bytes(shape, way.context, way.kv_type, first), compute_bytes(shape, way.context, way.batch)
    )


def in_memory(shape: Shape, way: Way) -> Parts:
    """What a way takes of the computer's memory. The weights' part of it is a mapped file but for the vocabulary."""
    first = max(0, shape.offloadable - max(0, way.gpu_layers))
    weights = shape.input + sum(shape.layers[:first]) + shape.tables
    weights += shape.output if way.gpu_layers <= 0 else 0
    weights -= shape.input if way.gpu_layers <= 0 and shape.tied else 0
    kv = kv_bytes(shape, way.context, way.kv_type) - kv_bytes(shape, way.context, way.kv_type, first)
    if first:
        buffers = compute_bytes(shape, way.context, way.batch) + scratch_bytes(shape, way.batch)
    else:
        buffers = input_bytes(shape, way.context, way.batch)
    return Parts(weights, kv, buffers + draft_bytes(shape))


def fits(shape: Shape, way: Way, room: Room) -> bool:
    """Whether both memories have room for a way and keep their reserve."""
    if way.gpu_layers > 0 and on_card(shape, way).sum + RESERVE > room.card:
        return False
    return in_memory(shape, way).sum + RESERVE <= room.memory


def choose(shape: Shape, wish: Way, room: Room) -> Way | None:
    """The best way for a wish, or None when none fits."""
    return next((way for way in _ways(shape, wish, room) if fits(shape, way, room)), None)


def best_effort(shape: Shape, wish: Way, room: Room) -> Way:
    """The best way for a wish, or, when none fits, the smallest of those that keep the wish."""
    last = Way()
    for way in _ways(shape, wish, room):
        last = way
        if fits(shape, way, room):
            break
    return last


def longest(shape: Shape, way: Way, room: Room) -> int:
    """The longest context that fits a way, a multiple of ``CONTEXT_STEP`` and at most the trained one; 0 for none."""
    low, high = 0, padded(shape.context_train) // CONTEXT_STEP
    while low < high:  # the greatest that fits: what a way takes grows with its context
        middle = (low + high + 1) // 2
        if fits(shape, replace(way, context=middle * CONTEXT_STEP), room):
            low = middle
        else:
            high = middle - 1
    return min(low * CONTEXT_STEP, shape.context_train)


def nearest(shape: Shape, wish: Way, room: Room) -> Way | None:
    """What to offer for a wish that does not fit: the longest context that does, else any way at all."""
    least = min(LEAST_CONTEXT, wish.context or LEAST_CONTEXT)
    for layers in _layer_counts(shape, wish, room):
        ways = [Way(0, layers, kind, wish.batch or _batch(layers)) for kind in _types(shape, wish)]
        found = max((replace(way, context=longest(shape, way, room)) for way in ways), key=lambda way: way.context)
        if found.context >= least:
            return replace(found, context=found.context // NICE_STEP * NICE_STEP or found.context)
    return choose(shape, Way(), room)


def smaller(way: Way) -> Way | None:
    """The next smaller way, for a memory that is less than it said; None when there is none."""
    if way.context > LEAST_CONTEXT:
        return replace(way, context=max(LEAST_CONTEXT, way.context // 2 // NICE_STEP * NICE_STEP))
    kinds = list(KV_BLOCKS)
    if way.kv_type in kinds[:-1]:
        return replace(way, kv_type=kinds[kinds.index(way.kv_type) + 1])
    if way.context > SMALLEST_CONTEXT:
        return replace(way, context=max(SMALLEST_CONTEXT, way.context // 2 // CONTEXT_STEP * CONTEXT_STEP))
    if way.gpu_layers > 0:
        return replace(way, gpu_layers=way.gpu_layers // 2)
    return None


def _ways(shape: Shape, wish: Way, room: Room) -> Iterator[Way]:
    """The ways that keep a wish, the best first."""
    usual = min(USUAL_CONTEXT, shape.context_train)
    contexts = [wish.context] if wish.context else [size for size in (usual, LEAST_CONTEXT) if size <= usual]
    last = [] if wish.context else [size for size in (2048, 1024, SMALLEST_CONTEXT) if size < contexts[-1]]
    counts, kinds = _layer_counts(shape, wish, room), _types(shape, wish)
    fewer, good = counts[1:], kinds[:2]
    stages = (
        (counts[:1], contexts, kinds),
        (fewer, contexts[:1], good),
        (fewer, contexts, kinds),
        (counts, last, kinds),
    )
    for some, sizes, types in stages:
        for layers in some:
            for context in sizes:
                for kind in types:
                    yield Way(context, layers, kind, wish.batch or _batch(layers))


def _types(shape: Shape, wish: Way) -> tuple[str, ...]:
    return (wish.kv_type,) if wish.kv_type else shape.kv_types


def _layer_counts(shape: Shape, wish: Way, room: Room) -> range:
    """How many layers may go on the card, the most first."""
    if not room.card:
        return range(1)
    if wish.gpu_layers >= 0:
        count = min(wish.gpu_layers, shape.offloadable)
        return range(count, count + 1)
    return range(shape.offloadable, -1, -1)


def _batch(layers: int) -> int:
    return BATCH_CARD if layers else BATCH_PROCESSOR
