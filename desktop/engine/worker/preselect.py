"""On a graphics card: of every token's logits only the likeliest leave the card.

A vocabulary of 128,000 logits is half a megabyte, which the processor would copy and look through for every token: a
tenth of a fast card's time for one. llama.cpp lets the card run the first samplers of a chain itself; ours is one that
keeps the likeliest, and the rest of the chain goes on from these as from a whole vocabulary.
"""

from __future__ import annotations

import ctypes
from collections.abc import Sequence
from typing import Any, Final

from desktop.chat.engine import CompletionRequest

# no fewer than the samplers keep that come first where they would sort a whole vocabulary otherwise
KEPT: Final = 100
VALUE_BYTES: Final = 4  # of a logit, and of a token's number


def sees_only_likeliest(request: CompletionRequest) -> bool:
    """Whether a completion's tokens are drawn among the likeliest ``KEPT`` in any case."""
    sampling = request.sampling
    if request.grammar or request.bias:
        return False
    if sampling.top_k:
        return sampling.top_k <= KEPT
    # without a top_k a penalized greedy draw and one with a top_p get one of KEPT
    return sampling.temperature <= 0 or sampling.top_p < 1


class Preselection:
    """The samplers on the card, one a sequence; ``use`` switches them on and off."""

    def __init__(self, api: Any, context: Any, sequences: Sequence[int]) -> None:
        self._api, self._context, self._sequences = api, context, sequences
        self._chains: list[Any] = []

    def use(self, wanted: bool) -> None:
        """Whether tokens that are computed from now on keep the likeliest logits alone; a change costs milliseconds."""
        if wanted and not self._chains:
            self._chains = [self._attached(number) for number in self._sequences]
        elif self._chains and not wanted:
            for number in self._sequences:
                self._api.llama_set_sampler(self._context, number, None)
            for chain in self._chains:
                self._api.llama_sampler_free(chain)
            self._chains = []

    def _attached(self, sequence: int) -> Any:
        """A chain for a sequence; llama.cpp prepares one for a card once only."""
        chain = self._api.llama_sampler_chain_init(self._api.llama_sampler_chain_default_params())
        self._api.llama_sampler_chain_add(chain, self._api.llama_sampler_init_top_k(KEPT))
        self._api.llama_set_sampler(self._context, sequence, chain)
        return chain

    def kept(self, index: int) -> bytes | None:
        """The likeliest logits and their tokens at an index of the last batch; None where all logits are there."""
        count = int(self._api.llama_get_sampled_logits_count_ith(self._context, index))
        logits = self._api.llama_get_sampled_logits_ith(self._context, index)
        tokens = self._api.llama_get_sampled_candidates_ith(self._context, index)
        if not (self._chains and count and logits and tokens):
            return None
        size = count * VALUE_BYTES
        return ctypes.string_at(logits, size) + ctypes.string_at(tokens, size)
