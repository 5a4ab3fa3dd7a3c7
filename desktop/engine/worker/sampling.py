"""Sampler chains, in the order that costs least."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from typing import Any

from desktop.chat.messages import Sampling

# top_p over a whole vocabulary sorts it: 2.3 ms a token; behind a top_k of this size it is free, and the tail it
# loses has no weight
TOP_K_BEFORE_TOP_P = 100
PENALTY_WINDOW = 64


def make_chain(api: Any, sampling: Sampling, prompt: Sequence[int], vocabulary_size: int) -> Any:
    """A sampler chain; the caller frees it. ``prompt`` counts as said where repetition is punished."""
    samplers = []
    greedy = sampling.temperature <= 0
    penalized = sampling.repeat_penalty != 1.0
    narrowed = penalized if greedy else sampling.top_p < 1
    top_k = sampling.top_k or (TOP_K_BEFORE_TOP_P if narrowed else 0)
    if top_k and (penalized or not greedy):
        samplers.append(api.llama_sampler_init_top_k(top_k))
    if penalized:
        samplers.append(
            api.llama_sampler_init_penalties(vocabulary_size, PENALTY_WINDOW, sampling.repeat_penalty, 0.0, 0.0)
        )
    if greedy:
        samplers.append(api.llama_sampler_init_greedy())
    else:
        samplers += _drawing(api, sampling)
    chain = api.llama_sampler_chain_init(api.llama_sampler_chain_default_params())
    for sampler in samplers:
        api.llama_sampler_chain_add(chain, sampler)
    if penalized:
        for token in prompt[-PENALTY_WINDOW:]:
            api.llama_sampler_accept(chain, token)
    return chain


def _drawing(api: Any, sampling: Sampling) -> list[Any]:
    """The samplers that draw a token."""
    samplers = []
    if sampling.top_p < 1:
        samplers.append(api.llama_sampler_init_top_p(sampling.top_p, 1))
    if sampling.min_p > 0:
        samplers.append(api.llama_sampler_init_min_p(sampling.min_p, 1))
    samplers.append(api.llama_sampler_init_temp(sampling.temperature))
    seed = secrets.randbits(32) if sampling.seed is None else sampling.seed & 0xFFFFFFFF
    samplers.append(api.llama_sampler_init_dist(seed))
    return samplers
