"""The computing of an answer's tokens: one alone, or one with a draft of what may follow it."""

from __future__ import annotations

import ctypes
import sys
import time
from typing import Final

from desktop.base.footprint import OUTPUTS
from desktop.engine.worker.lookup import Lookup
from desktop.engine.worker.model import Model
from desktop.engine.worker.sequence import DONE, Outputs, Sequence

FLOAT_BYTES: Final = 4


class Steps:
    """Computes tokens of one answer. ``exact``: drafts only where they compute the bits that tokens alone would.

    Attributes:
        index: where in the last batch the next token's logits are, -1 for its end.
        expected: seconds that the last computation took, and the next one may.
        proposed, accepted: tokens of drafts, and those of them that were drawn.
    """

    def __init__(self, model: Model, lookup: Lookup | None, *, exact: bool) -> None:
        self._model = model
        self._lookup = lookup
        self._exact = exact
        self._draft: list[int] = []
        # other programs disturb a processor's own time less; a card's work does not show in it, and Windows counts it
        # in steps of 16 ms
        of_processor = model.gpu_layers == 0 and sys.platform != "win32"
        self._clock = time.process_time if of_processor else time.perf_counter
        self._begun = self._wasted = self._looked = 0.0
        self._timed = False
        self.index = -1
        self.expected = 0.0
        self.proposed = self.accepted = 0

    def spoken(self, token: int) -> None:
        """A token of the answer, drawn or not."""
        if self._lookup is not None:
            self._lookup.push(token)

    def is_drafted(self, token: int) -> bool:
        """Whether a drawn token is the draft's next one, which is computed already: the next is drawn behind it."""
        index = self.index
        if 0 <= index < len(self._draft) and self._draft[index] == token:
            self.index += 1
            return True
        return False

    def compute(self, sequence: Sequence, token: int, forced: list[int], room: int) -> int:
        """Compute the drawn token, and what is forced behind it or else a draft of less than ``room`` tokens."""
        self._account()
        self.end(sequence)
        if forced:
            return self._compute_all(sequence, [token, *forced])
        if self._lookup is not None:
            draft = self._lookup.draft(
                min(room, self._model.step, OUTPUTS) - 1, len(sequence.tokens), exact=self._exact
            )
            if draft:
                return self._compute_drafted(sequence, token, draft)
        self._timed = True
        return sequence.decode((token,))

    def end(self, sequence: Sequence) -> None:
        """Forget what of a draft was not drawn."""
        if self._draft:
            self.accepted += self.index
            sequence.drop(len(self._draft) - self.index)
            self._draft = []
        self.index = -1

    def _account(self) -> None:
        """Time the step that ends, with its draws."""
        looked, now = time.perf_counter(), self._clock()
        self.expected, self._looked = looked - self._looked, looked
        if self._lookup is not None and self._timed:
            seconds = now - self._begun - self._wasted
            if self._draft:
                self._lookup.pacer.drafted(len(self._draft), self.index, seconds)
            else:
                self._lookup.pacer.alone(seconds)
        self._begun, self._wasted, self._timed = now, 0.0, False

    def _compute_all(self, sequence: Sequence, tokens: list[int]) -> int:
        """Compute tokens in steps; the first result that is not DONE ends it."""
        result, step = DONE, self._model.step
        for start in range(0, len(tokens), step):
            result = sequence.decode(tokens[start : start + step])
            if result != DONE:
                break
        return result

    def _compute_drafted(self, sequence: Sequence, token: int, draft: list[int]) -> int:
        """Compute a token with a draft, if need be after a comparison."""
        assert self._lookup is not None
        count, depth = 1 + len(draft), len(sequence.tokens)
        proven = not self._exact or self._lookup.exactness.proven(count, depth)
        alone = b""
        if not proven:
            result = sequence.decode((token,))
            if result != DONE:
                return result
            alone = self._logits(-1)
            sequence.drop(1)
            self._wasted = self._clock() - self._begun
        result = sequence.decode([token, *draft], Outputs.ALL)
        if result != DONE:
            return result
        if not proven:
            same = self._logits(0) == alone
            self._lookup.exactness.prove(count, depth, same=same)
            if not same:
                sequence.drop(count)
                self._timed = False
                return sequence.decode((token,))
        self.proposed += len(draft)
        self._draft, self.index, self._timed = draft, 0, True
        return result

    def _logits(self, index: int) -> bytes:
        """A copy of the logits of a token of the last batch."""
        model = self._model
        return ctypes.string_at(
            model.api.llama_get_logits_ith(model.context, index), model.vocabulary_size * FLOAT_BYTES
        )
