"""Whether a model has spilled out of the graphics card's memory: Windows lends it the computer's, and says nothing.

The driver moves what does not fit behind the bus, a tenth as fast as the card's own memory or less, and no call tells
of it. What shows is the speed. Never run on Windows: the figures are from what users of other programs report.
"""

from __future__ import annotations

from typing import Final

from desktop.base.i18n import number, tr
from desktop.chat.memory import MemoryPlan

SLOW: Final = 0.1  # of what is expected
# bytes a second that the slowest card of the RTX family reads; each token reads all weights
SLOWEST_CARD: Final = 128e9
SHARE_REACHED: Final = 0.3  # of that, at the least, deep in a long context
NEARLY_FULL: Final = 0.05  # of the card, left free
LEAST_TOKENS: Final = 16  # an answer of fewer says nothing of the speed


def spilled(plan: MemoryPlan, speed: float, best: float, tokens: int) -> bool:
    """Whether an answer of ``tokens`` tokens was so slow that the card's memory must have run over.

    ``speed`` and ``best``, the best since the model was loaded, in tokens a second; ``plan`` as measured.
    """
    card = next((pool for pool in plan.pools if pool.gpu), None)
    whole = plan.gpu_layers >= plan.layers  # what the processor computes is slow for another reason
    if card is None or not whole or tokens < LEAST_TOKENS or speed <= 0 or card.free > NEARLY_FULL * card.total:
        return False
    expected = SLOWEST_CARD * SHARE_REACHED / max(1, card.weights + card.kv)
    return speed < SLOW * max(best, expected)


def spill_words(speed: float) -> str:
    """What to say of it, and what to do."""
    return tr(
        "The card’s memory is full and the answer came at {speed} tokens a second: Windows has probably moved a part "
        "of the model into the computer’s memory. Load it with a smaller context, or close other programs.",
        speed=number(speed, 1),
    )
