"""A text read in chunks by a context of its own: perplexity, and the importance of a model's inputs.

Sources: tools/perplexity/perplexity.cpp and tools/imatrix/imatrix.cpp of the pinned llama.cpp. Figures are comparable
with theirs: chunks of 512 tokens, each beginning with the model's first token where it has one, and the second half of
each predicted.
"""

from __future__ import annotations

import base64
import math
from collections.abc import Callable, Iterator
from typing import Any, Final

import numpy as np  # this module is loaded by the first such request only
import numpy.typing as npt

from desktop.chat.engine import Segment
from desktop.engine.wire import Message
from desktop.engine.worker.binding import Binding
from desktop.engine.worker.channel import StopFlag
from desktop.engine.worker.inputs import InputSums
from desktop.engine.worker.model import Model
from desktop.engine.worker.plan import Refused
from desktop.engine.worker.sequence import ABORTED, DONE

CHUNK: Final = 512
FIRST_PREDICTED: Final = CHUNK // 2
# a token: a model that knows nothing has 12 of them, and no float holds e to the power of 710
MOST_NATS: Final = 60.0
# rows of logits turned into probabilities at once: 8 MB for a vocabulary of 128,000
ROWS: Final = 16

Send = Callable[[Message], None]


class Scorer:
    """Reads texts with a loaded model. Replies of kind ``score`` show progress in chunks."""

    def __init__(self, model: Model, binding: Binding, stop: StopFlag, send: Send) -> None:
        self._model, self._binding, self._stop, self._send = model, binding, stop, send
        self._vocabulary = int(model.api.llama_vocab_n_tokens(model.vocabulary))

    def perplexity(self, text: str) -> Message:
        """The perplexity of ``text``, its standard error, and how many tokens were predicted.

        Raises:
            Refused: the text is shorter than two chunks, or llama.cpp could not compute it.
        """
        losses: list[float] = []
        chunks = self._chunks(text)
        with self._model.second_context(CHUNK, self._stop.buffer) as context:
            for number, chunk in enumerate(chunks, 1):
                for start in self._decode(context, chunk, FIRST_PREDICTED):
                    losses += self._losses(context, chunk, start)
                mean = math.fsum(losses) / len(losses)
                if not mean < MOST_NATS:  # not a number, either
                    raise Refused("not_finite")
                self._send({"kind": "score", "done": number, "total": len(chunks)})
        value = math.exp(mean)
        variance = max(0.0, math.fsum(loss * loss for loss in losses) / len(losses) - mean * mean)
        error = value * math.sqrt(variance / (len(losses) - 1))
        return {"value": value, "error": error, "tokens": len(losses), "chunk": CHUNK}

    def importance(self, text: str) -> Message:
        """Sums of squares of the inputs of every layer's matrices: a reply of kind ``sums`` for each.

        Raises:
            Refused: as above, or an input was no number.
        """
        chunks = self._chunks(text)
        sums = InputSums(self._binding)
        callback = self._model.api.ggml_backend_sched_eval_callback(sums.on_result)
        with self._model.second_context(CHUNK, self._stop.buffer, callback) as context:
            for number, chunk in enumerate(chunks, 1):
                # without logits for every token llama.cpp leaves out the others in the last layer
                for _ in self._decode(context, chunk, 0):
                    pass
                sums.check(number * CHUNK)
                self._send({"kind": "score", "done": number, "total": len(chunks)})
        for name, values in sums.values.items():
            packed = base64.b64encode(values.astype("<f4").tobytes()).decode("ascii")
            self._send({"kind": "sums", "tensor": name, "count": sums.counts[name], "values": packed})
        return {"chunks": len(chunks), "chunk": CHUNK}

    def _chunks(self, text: str) -> list[list[int]]:
        """The whole chunks of a text; a rest is left out."""
        tokens = self._model.tokenize((Segment(text),))
        if len(tokens) < 2 * CHUNK:
            raise Refused("too_short", tokens=len(tokens), least=2 * CHUNK)
        chunks = [tokens[start : start + CHUNK] for start in range(0, len(tokens) - CHUNK + 1, CHUNK)]
        if self._model.add_bos:
            for chunk in chunks:
                chunk[0] = self._model.bos
        return chunks

    def _decode(self, context: Any, chunk: list[int], first: int) -> Iterator[int]:
        """Compute a chunk in steps with logits from token ``first`` on; the start of each step that has logits."""
        api, step = self._model.api, self._model.step
        api.llama_memory_clear(api.llama_get_memory(context), True)
        batch = api.llama_batch_init(step, 0, 1)
        try:
            for start in range(0, CHUNK, step):
                part = chunk[start : start + step]
                batch.n_tokens = len(part)
                for index, token in enumerate(part):
                    batch.token[index], batch.pos[index] = token, start + index
                    batch.n_seq_id[index], batch.seq_id[index][0] = 1, 0
                    batch.logits[index] = int(start + index >= first)
                result = int(api.llama_decode(context, batch))
                if result != DONE:
                    raise Refused("stopped" if result == ABORTED else "compute", f"llama_decode returned {result}")
                self._send({"kind": "step"})
                if start + len(part) > first:
                    yield max(start, first)
        finally:
            api.llama_batch_free(batch)

    def _losses(self, context: Any, chunk: list[int], start: int) -> list[float]:
        """Negative log-likelihoods of the tokens behind those of the step whose first logits are token ``start``'s."""
        end = min(start // self._model.step * self._model.step + self._model.step, CHUNK - 1)
        wanted = np.asarray(chunk[start + 1 : end + 1])
        logits = np.ctypeslib.as_array(self._model.api.llama_get_logits(context), (len(wanted), self._vocabulary))
        losses: list[float] = []
        for row in range(0, len(wanted), ROWS):
            losses += _negative_log(logits[row : row + ROWS], wanted[row : row + ROWS]).tolist()
        return losses


def _negative_log(logits: npt.NDArray[np.float32], wanted: npt.NDArray[np.int64]) -> npt.NDArray[np.float64]:
    """For each row of logits the negative logarithm of the probability of the token in ``wanted``."""
    largest = logits.max(axis=1, keepdims=True)
    total = np.exp(logits - largest).sum(axis=1, dtype=np.float64)
    chosen = (logits - largest)[np.arange(len(wanted)), wanted]
    return np.asarray(np.log(total) - chosen, np.float64)
