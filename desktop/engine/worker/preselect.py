"""On a graphics card: of every token's logits only what is needed leaves the card.

A vocabulary of 128,000 logits is half a megabyte, which the processor would copy and look through for every token: a
tenth of a fast card's time for one. llama.cpp lets the card run the first samplers of a chain itself: ours keeps the
likeliest, and the rest of the chain goes on from these as from a whole vocabulary, or the one that a greedy draw takes.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import Any, Final

from desktop.chat.engine import CompletionRequest

# no fewer than the samplers keep that come first where they would sort a whole vocabulary otherwise
KEPT: Final = 100


class Kept(Enum):
    """What of the logits is wanted."""

    ALL = 0
    LIKELIEST = 1  # KEPT of them
    ONE = 2  # the token with the greatest


def kept_for(request: CompletionRequest) -> Kept:
    """What a completion's tokens are drawn from."""
    sampling = request.sampling
    if request.grammar or request.bias or sampling.top_k > KEPT:
        return Kept.ALL
    if sampling.temperature <= 0:
        return Kept.ONE if sampling.repeat_penalty == 1.0 else Kept.LIKELIEST
    return Kept.LIKELIEST if sampling.top_k or sampling.top_p < 1 else Kept.ALL


class Preselection:
    """The samplers on the card, one a sequence; ``use`` changes them."""

    def __init__(self, api: Any, context: Any, sequences: Sequence[int]) -> None:
        self._api, self._context, self._sequences = api, context, sequences
        self._chains: list[Any] = []
        self._kept = Kept.ALL

    def use(self, kept: Kept) -> None:
        """What to keep of the logits of tokens that are computed from now on; a change costs milliseconds."""
        if kept is self._kept:
            return
        for number in self._sequences:
            self._api.llama_set_sampler(self._context, number, None)
        for chain in self._chains:
            self._api.llama_sampler_free(chain)
        self._chains = [] if kept is Kept.ALL else [self._attached(number, kept) for number in self._sequences]
        self._kept = kept

    def _attached(self, sequence: int, kept: Kept) -> Any:
        """A chain for a sequence; llama.cpp prepares one for a card once only."""
        api = self._api
        chain = api.llama_sampler_chain_init(api.llama_sampler_chain_default_params())
        one = kept is Kept.ONE
        api.llama_sampler_chain_add(
            chain, api.llama_sampler_init_greedy() if one else api.llama_sampler_init_top_k(KEPT)
        )
        api.llama_set_sampler(self._context, sequence, chain)
        return chain
