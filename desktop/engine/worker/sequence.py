"""The sequences of a context's memory: which tokens each holds, and computing more of them."""

from __future__ import annotations

import ctypes
from collections.abc import Sequence as Tokens
from enum import Enum
from typing import Any

from desktop.engine.worker.governor import timed
from desktop.engine.worker.model import Model

CHAT, ASIDE = 0, 1

# llama_decode's results
DONE, NO_ROOM, ABORTED = 0, 1, 2


class Outputs(Enum):
    """The tokens of a batch that the model's answer is computed for; each costs a product with the vocabulary."""

    NONE = 0
    LAST = 1
    ALL = 2


def common_prefix(first: Tokens[int], second: Tokens[int]) -> int:
    """Length of the longest common beginning."""
    for index, (a, b) in enumerate(zip(first, second, strict=False)):
        if a != b:
            return index
    return min(len(first), len(second))


class Sequence:
    """One sequence of a model's memory; ``tokens`` are what it holds, in order."""

    def __init__(self, model: Model, number: int) -> None:
        self.tokens: list[int] = []
        self._api, self._memory, self._context = model.api, model.memory, model.context
        self._number = number
        self._shares = model.shares
        self._llama_decode = self._api.llama_decode
        self._governor = model.governor
        self._batch = self._api.llama_batch_init(model.step, 0, 1)
        # its arrays as such: a pointer takes one value at a time, an array takes a slice
        self._ids = _array(ctypes.c_int32, self._batch.token, model.step)
        self._positions = _array(ctypes.c_int32, self._batch.pos, model.step)
        self._outputs = _array(ctypes.c_byte, self._batch.logits, model.step)
        for index in range(model.step):
            self._batch.n_seq_id[index] = 1
            self._batch.seq_id[index][0] = number

    def keep(self, prompt: Tokens[int]) -> int:
        """Keep the common beginning with a prompt, drop the rest; returns its length.

        The last token is computed in any case: the model's answer to it is not part of the memory.
        """
        size = min(common_prefix(self.tokens, prompt), len(prompt) - 1)
        if not self._api.llama_memory_seq_rm(self._memory, self._number, size, -1):
            # a recurrent model cannot go back
            self._api.llama_memory_seq_rm(self._memory, self._number, -1, -1)
            size = 0
        del self.tokens[size:]
        return size

    def begin_as(self, other: Sequence, prompt: Tokens[int]) -> int:
        """Take over what another sequence holds of a prompt's beginning, without a copy; returns its length."""
        self.clear()
        size = min(common_prefix(other.tokens, prompt), len(prompt) - 1) if self._shares else 0
        if size:
            self._api.llama_memory_seq_cp(self._memory, other._number, self._number, 0, size)
            self.tokens += prompt[:size]
        return size

    def decode(self, tokens: Tokens[int], outputs: Outputs = Outputs.LAST) -> int:
        """Compute tokens behind those that are held, at most a step of the model's; one of llama_decode's results."""
        batch, count, start = self._batch, len(tokens), len(self.tokens)
        batch.n_tokens = count
        self._ids[:count] = tokens
        self._positions[:count] = range(start, start + count)
        self._outputs[:count] = (b"\1" if outputs is Outputs.ALL else b"\0") * count
        if outputs is Outputs.LAST:
            self._outputs[count - 1] = 1
        result = self._compute() if count > 1 or self._governor is None else timed(self._governor, self._compute)
        if result == DONE:
            self.tokens += tokens
        return result

    def _compute(self) -> int:
        return int(self._llama_decode(self._context, self._batch))

    def drop(self, count: int) -> None:
        """Forget the last ``count`` tokens, computed in this process from tokens that stay."""
        if count:
            del self.tokens[-count:]
            self._api.llama_memory_seq_rm(self._memory, self._number, len(self.tokens), -1)

    def state_size(self) -> int:
        """Bytes that ``state`` of all tokens would take."""
        return int(self._api.llama_state_seq_get_size(self._context, self._number))

    def state(self, count: int, spare: Sequence) -> bytearray | None:
        """What was computed for the first ``count`` tokens, which ``restore`` takes; None where memory is short.

        ``spare`` is an empty sequence, to hold them alone meanwhile.
        """
        part = self if count == len(self.tokens) else spare
        if part is spare:
            self._api.llama_memory_seq_cp(self._memory, self._number, spare._number, 0, count)
        try:
            data = bytearray(part.state_size())
            buffer = (ctypes.c_uint8 * len(data)).from_buffer(data)
            copied = self._api.llama_state_seq_get_data(self._context, buffer, len(data), part._number)
        except MemoryError:
            return None
        finally:
            spare.clear()
        return data if copied == len(data) else None

    def restore(self, data: bytearray, tokens: Tokens[int]) -> bool:
        """Hold what a checked ``state`` of ``tokens`` holds; nothing at all where that fails."""
        self.clear()
        buffer = (ctypes.c_uint8 * len(data)).from_buffer(data)
        taken = self._api.llama_state_seq_set_data(self._context, buffer, len(data), self._number)
        last = self._api.llama_memory_seq_pos_max(self._memory, self._number)
        if taken != len(data) or last != len(tokens) - 1:
            self.clear()
            return False
        self.tokens += tokens
        return True

    def wait(self) -> None:
        """Wait for a graphics card to have done what it was given; a processor has."""
        self._api.llama_synchronize(self._context)

    def settle(self) -> None:
        """After an end of any kind: make memory and list agree again."""
        del self.tokens[self._api.llama_memory_seq_pos_max(self._memory, self._number) + 1 :]
        self._api.llama_memory_seq_rm(self._memory, self._number, len(self.tokens), -1)

    def clear(self) -> None:
        """Forget everything."""
        self._api.llama_memory_seq_rm(self._memory, self._number, -1, -1)
        self.tokens.clear()


def _array(kind: Any, pointer: Any, size: int) -> Any:
    """The memory behind a pointer of a batch as an array of ``size``."""
    return (kind * size).from_address(ctypes.addressof(pointer.contents))
