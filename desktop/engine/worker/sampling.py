"""Draws tokens: sampler chains in the order that costs least, and a grammar's word on what they draw."""

from __future__ import annotations

import array
import ctypes
import math
import secrets
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, Final

from desktop.chat.engine import CompletionRequest, Segment
from desktop.chat.messages import Sampling
from desktop.engine.worker.beginning import Beginning
from desktop.engine.worker.circle import NONE, Circle
from desktop.engine.worker.grammar import Grammar
from desktop.engine.worker.model import Model
from desktop.engine.worker.plan import Refused
from desktop.engine.worker.preselect import KEPT, kept_for
from desktop.engine.worker.text import PieceDecoder

# top_p over a whole vocabulary sorts it: 2.3 ms a token; behind a top_k of this size it is free, and the tail it
# loses has no weight
TOP_K_BEFORE_TOP_P = KEPT
PENALTY_WINDOW = 64
# what a draw returns when a grammar allows nothing more
NOTHING: Final = -1


class Drawer:
    """Draws one answer's tokens.

    Attributes:
        draw: draws behind the token at an index of the last computed batch (-1: its last one) and goes on with it;
            NOTHING when the grammar allows no token.
    """

    def __init__(self, model: Model, request: CompletionRequest, prompt: Sequence[int]) -> None:
        """``prompt`` counts as said where repetition is punished.

        Raises:
            Refused: the grammar, a bias or the sampling cannot be used.
        """
        self._model, self._api = model, model.api
        self._size = model.vocabulary_size
        _check(request, self._size)
        self._penalized = request.sampling.repeat_penalty != 1.0
        self._grammar = Grammar(model, request.grammar) if request.grammar else None
        self._chain: Any = make_chain(model.api, request.sampling, request.bias, prompt, self._size)
        self._candidates: Any = None
        if model.preselection is not None:
            model.preselection.use(kept_for(request))
        self._beginning = Beginning(request) if request.grammar and request.grammar_after else None
        self._circle, self._closed = Circle(), False
        self._decoder = PieceDecoder()
        self.draw: Callable[[int], int] = self._draw_following
        if self._grammar is None:
            self.draw = partial(model.api.llama_sampler_sample, self._chain, model.context)

    def accept(self, tokens: list[int]) -> None:
        """Go on with tokens that were not drawn."""
        for token in tokens:
            self._api.llama_sampler_accept(self._chain, token)
        if self._beginning is not None:
            for at, token in enumerate(tokens, 1):
                if (behind := self._beginning.behind(self._text(token))) is not None:
                    self._beginning = None
                    tokens = [*self._spelled(behind), *tokens[at:]]
                    break
            else:
                return
        if self._grammar is not None:
            self._grammar.follow(tokens)

    def close(self) -> None:
        """Release the samplers."""
        self._api.llama_sampler_free(self._chain)
        if self._grammar is not None:
            self._grammar.close()

    def _draw_following(self, index: int) -> int:
        """Draw freely until the grammar begins, and what it allows from there on."""
        if self._beginning is None:
            return self._draw_allowed(index)
        token = int(self._api.llama_sampler_sample(self._chain, self._model.context, index))
        here = self._beginning.copied()
        text = self._text(token)
        behind = self._beginning.behind(text)
        if behind is None:
            return token
        assert self._grammar is not None
        if self._grammar.follow(self._spelled(behind)):
            self._beginning = None
            return token
        # a token that ends what was waited for and goes on as the grammar does not allow: only what it ends is taken
        self._decoder = PieceDecoder()
        first, *_ = self._spelled(text.removesuffix(behind))
        self._beginning = None if here.behind(self._text(first)) is not None else here
        return first

    def _text(self, token: int) -> str:
        """What a token adds to the text."""
        return self._decoder.push(self._model.piece(token) or b"")

    def _spelled(self, text: str) -> list[int]:
        return self._model.tokenize_text(Segment(text)) if text else []

    def _draw_allowed(self, index: int) -> int:
        """Draw freely, and once more among the allowed tokens where the grammar refuses the first, or its circle."""
        assert self._grammar is not None
        token = self._end_of_circle()
        if token == NONE:
            token = self._draw_checked(index)
        elif self._penalized:
            self._api.llama_sampler_accept(self._chain, token)
        if token != NOTHING:
            self._grammar.accept(token)
            self._circle.push(token, self._text(token))
        return token

    def _end_of_circle(self) -> int:
        """The token that closes what goes round again, and the lists around it; NONE: nothing does, or nothing can."""
        assert self._grammar is not None
        ends = self._circle.ends or ("]" if self._closed and not self._circle.quoted else "")
        tokens = [found[0] for end in ends if len(found := self._spelled(end)) == 1]
        token = next((one for one in tokens if self._grammar.allows(one)), NONE)
        self._closed = token != NONE
        return token

    def _draw_checked(self, index: int) -> int:
        """A drawn token that the grammar allows; NOTHING where it allows none."""
        assert self._grammar is not None
        # llama_sampler_sample goes on with what it draws, which only penalties remember
        before = self._api.llama_sampler_clone(self._chain) if self._penalized else None
        token = int(self._api.llama_sampler_sample(self._chain, self._model.context, index))
        allowed = token != self._circle.refused and self._grammar.allows(token)
        if before is not None:
            dropped = before if allowed else self._chain
            self._chain = self._chain if allowed else before
            self._api.llama_sampler_free(dropped)
        return token if allowed else self._draw_among_allowed(index)

    def _draw_among_allowed(self, index: int) -> int:
        assert self._grammar is not None
        if self._candidates is None:
            self._candidates = _Candidates(self._api, self._size)
        circling = self._circle.refused
        pointer = self._candidates.fill(self._api.llama_get_logits_ith(self._model.context, index))
        if circling != NONE:
            pointer.contents.data[circling].logit = -math.inf
        self._grammar.restrict(pointer)
        self._api.llama_sampler_apply(self._chain, pointer)
        token = int(pointer.contents.data[pointer.contents.selected].id)
        if not self._grammar.allows(token):
            token = circling
        if token == NONE or not self._grammar.allows(token):
            return NOTHING
        if self._penalized:
            self._api.llama_sampler_accept(self._chain, token)
        return token


class _Candidates:
    """The whole vocabulary as candidates, for samplers that are applied without ``llama_sampler_sample``."""

    def __init__(self, api: Any, size: int) -> None:
        self._data = (api.llama_token_data * size)()
        flat = memoryview(self._data).cast("B")
        self._ids, self._logits = flat.cast("i")[0::3], flat.cast("f")[1::3]
        self._all = memoryview(array.array("i", range(size)))
        self._row = ctypes.c_float * size
        self._array = api.llama_token_data_array(self._data, size, -1, False)
        self._pointer = ctypes.pointer(self._array)

    def fill(self, logits: Any) -> Any:
        """Candidates with these logits, by pointer; samplers sort them and cut them down."""
        size = len(self._all)
        self._ids[:] = self._all
        self._logits[:] = memoryview(self._row.from_address(ctypes.addressof(logits.contents))).cast("B").cast("f")
        self._array.data, self._array.size, self._array.selected, self._array.sorted = self._data, size, -1, False
        return self._pointer


def _check(request: CompletionRequest, size: int) -> None:
    """See that numbers are such as the samplers can compute with.

    Raises:
        Refused: they are not.
    """
    sampling = request.sampling
    values = (sampling.temperature, sampling.top_p, sampling.min_p, sampling.repeat_penalty)
    if not all(map(math.isfinite, values)) or sampling.repeat_penalty <= 0:
        raise Refused("sampling")
    for token, value in request.bias:
        if not 0 <= token < size:
            raise Refused("bias_token", token=token, size=size)
        if math.isnan(value) or value == math.inf:
            raise Refused("bias_value", token=token)
    if len({token for token, value in request.bias if value == -math.inf}) == size:
        raise Refused("bias_all")


def make_chain(
    api: Any,
    sampling: Sampling,
    bias: Sequence[tuple[int, float]],
    prompt: Sequence[int],
    vocabulary_size: int,
) -> Any:
    """A sampler chain; the caller frees it. ``prompt`` counts as said where repetition is punished."""
    samplers = []
    greedy = sampling.temperature <= 0
    penalized = sampling.repeat_penalty != 1.0
    narrowed = penalized if greedy else sampling.top_p < 1
    top_k = sampling.top_k or (TOP_K_BEFORE_TOP_P if narrowed else 0)
    if bias:
        samplers.append(_biased(api, bias, vocabulary_size))
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


def _biased(api: Any, bias: Sequence[tuple[int, float]], vocabulary_size: int) -> Any:
    """The sampler that adds to logits; it copies what it is given."""
    entries = (api.llama_logit_bias * len(bias))(*(api.llama_logit_bias(token, value) for token, value in bias))
    return api.llama_sampler_init_logit_bias(vocabulary_size, len(bias), entries)


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
