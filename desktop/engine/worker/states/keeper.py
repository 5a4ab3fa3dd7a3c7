"""Decides what of the chat's sequence is kept, and which kept state a new prompt goes on from."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

from desktop.chat.engine import CachedTokens, MemorySpec
from desktop.engine.worker.model import Model
from desktop.engine.worker.plan import free_memory
from desktop.engine.worker.sequence import Sequence, common_prefix
from desktop.engine.worker.states.chain import Chained
from desktop.engine.worker.states.costs import CARD, PROCESSOR, Costs
from desktop.engine.worker.states.disk import Disk, StateFile
from desktop.engine.worker.states.identity import identity_of
from desktop.engine.worker.states.ram import Ram, State

# fewer are not worth a copy, nor restoring one
LEAST_TOKENS: Final = 16
# of the memory that is free, what states may take
SHARE: Final = 0.5
# of the time that computing it would take, what copying a state may take while a request waits
WAITED_SHARE: Final = 0.1
# seconds between two looks at whether other programs need the memory
LOOK: Final = 30.0


class Keeper:
    """Keeps states of the chat's sequence in memory and on disk, and brings them back. The owner thread's.

    Args:
        spare: a sequence that is empty between requests.
        urgent: whether what runs is to end; reading from disk ends then too.
    """

    def __init__(
        self,
        model: Model,
        chat: Sequence,
        spare: Sequence,
        spec: MemorySpec,
        urgent: Callable[[], bool],
    ) -> None:
        self._model, self._chat, self._spare, self._spec = model, chat, spare, spec
        self._urgent = urgent
        self._ram = Ram()
        self._disk = _open_disk(model, spec)
        weights = model.header.file_size
        on_card = model.logits_on_card
        self._costs = Costs(weights * (CARD if on_card else PROCESSOR))
        # mapped from the file they count as free memory, and every token needs them
        self._weights = 0 if on_card else weights
        self._lasting = 0  # tokens of the chat's sequence that will be wanted again
        self._unstored = False

    @property
    def ram_bytes(self) -> int:
        """Bytes of the states in memory."""
        return self._ram.size

    # -- a request begins and ends

    def begin(self, tokens: list[int]) -> int:
        """Make the chat's sequence begin like a prompt, from the best there is; how many of its tokens it holds."""
        if self._disk is not None:
            self._disk.rest(busy=True)
        live = self._live(tokens)
        state = self._restorable(Chained.of(tokens), live)
        if self._urgent():
            return live  # nothing of the prompt will be computed: no copies then, and the sequence stays as it is
        if self._lasting - (0 if state else live) >= LEAST_TOKENS:
            self._keep(waited_for=True)
        if state is not None:
            started = time.perf_counter()
            if self._chat.restore(state.data, state.chain.tokens):
                self._costs.copied(state.size, time.perf_counter() - started)
        return self._chat.keep(tokens)

    def end(self, lasting: int | None = None) -> None:
        """A request ended; the first ``lasting`` tokens of the chat's sequence (None: all) will be wanted again."""
        held = len(self._chat.tokens)
        self._lasting = held if lasting is None or not self._model.shares else min(lasting, held)
        self._unstored = self._disk is not None or self._spec.ram_bytes != 0
        if self._disk is not None:
            self._disk.rest(busy=False)

    def computed(self, tokens: int, seconds: float) -> None:
        """So many tokens of a prompt were computed in that time."""
        self._costs.computed(tokens, seconds)

    def known(self, tokens: list[int]) -> CachedTokens:
        """What of a prompt is live, and what would be after restoring."""
        live = self._live(tokens)
        best = self._best(Chained.of(tokens), live)
        return CachedTokens(len(tokens), live, best[1] if best else live)

    # -- nothing happens

    @property
    def patience(self) -> float | None:
        """Seconds without a request after which ``rest`` is to be called; None: never."""
        if self._unstored:
            return self._spec.idle_seconds
        return LOOK if self._ram.states else None

    def rest(self) -> None:
        """Nobody asked for anything in a while: bring the chat's state to disk, and see what memory others need."""
        if self._unstored:
            self._unstored = False
            self._keep()
        self._ram.trim(self._room())

    def forget(self, *, store: bool) -> None:
        """Forget every state, the live one too, and the files; without ``store`` nothing is written from now on."""
        self._chat.clear()
        self._ram = Ram()
        self._lasting, self._unstored = 0, False
        if self._disk is not None:
            self._disk.forget()
            self._disk = self._disk if store else None

    def close(self) -> None:
        """The end: store what would be missed."""
        if self._disk is not None:
            self._keep()
            self._disk.finish()

    # -- what there is

    def _live(self, tokens: list[int]) -> int:
        """Tokens of a prompt that need not be computed as things are."""
        shared = common_prefix(self._chat.tokens, tokens)
        return shared if self._model.shares or shared == len(self._chat.tokens) else 0

    def _best(self, prompt: Chained, live: int) -> tuple[State | StateFile, int] | None:
        """The state that saves most time beyond what is live, and how many of the prompt's tokens it has."""
        kept: list[tuple[State | StateFile, float]] = [(state, self._costs.memory) for state in self._ram.states]
        if self._disk is not None:
            kept += [(file, self._costs.disk) for file in self._disk.files]
        best, most = None, 0.0
        for state, cost in kept:
            shared = self._usable(state.chain, prompt)
            if len(state.chain) > self._model.size:
                continue  # of a time when the context was larger
            if not self._model.shares and shared == len(prompt):
                continue  # the last token is computed in any case, and it cannot go back by one
            saved = (shared - live) * self._costs.token - state.size * cost
            if shared - live >= LEAST_TOKENS and saved > most:
                best, most = (state, shared), saved
        return best

    def _usable(self, kept: Chained, wanted: Chained) -> int:
        """Tokens a state has of what is wanted; one that cannot be cut has all of its own, or none."""
        shared = kept.common(wanted)
        return shared if self._model.shares or shared == len(kept) else 0

    def _restorable(self, prompt: Chained, live: int) -> State | None:
        """The best state for a prompt, in memory and checked; None to go on from what is live."""
        while (best := self._best(prompt, live)) is not None:
            kept = best[0]
            if isinstance(kept, State):
                self._ram.used(kept)
                return kept
            assert self._disk is not None
            started = time.perf_counter()
            state = self._disk.read(kept, lambda: not self._urgent())
            if state is not None:
                self._costs.read(state.size, time.perf_counter() - started)
                return state
            if self._urgent():
                return None
        return None

    # -- keeping

    def _keep(self, *, waited_for: bool = False) -> None:
        """Keep what will be wanted of the chat's sequence where it is missing and worth its copy.

        One that is ``waited_for`` by a request has to be cheap: a fast card computes a prompt in the time of its copy,
        and has copied it before, when nothing was asked for.
        """
        wanted = Chained.of(self._chat.tokens[: self._lasting])
        if len(wanted) < LEAST_TOKENS:
            return
        size = self._chat.state_size() * len(wanted) // len(self._chat.tokens)
        if waited_for and size * self._costs.memory > WAITED_SHARE * len(wanted) * self._costs.token:
            return
        both_ways = 2 * size * self._costs.memory  # out of the context now, and into it again
        ram = self._missed(wanted, [state.chain for state in self._ram.states], both_ways)
        disk = self._disk is not None and self._missed(wanted, self._disk.known(), size * self._costs.disk)
        room = self._room()
        if not (ram or disk) or size > max(room, self._free() * SHARE):
            return
        state = next((one for one in self._ram.states if self._usable(one.chain, wanted) == len(wanted)), None)
        state = state or self._copied(wanted)
        if state is not None and ram:
            self._ram.put(state, room, replaces=self._model.shares)
        if state is not None and disk and self._disk is not None:
            self._disk.put(state)

    def _missed(self, wanted: Chained, kept: list[Chained], seconds: float) -> bool:
        """Whether so much is in none of ``kept`` that computing it takes longer than the ``seconds`` of keeping all."""
        missing = len(wanted) - max((self._usable(one, wanted) for one in kept), default=0)
        return missing >= LEAST_TOKENS and missing * self._costs.token > seconds

    def _copied(self, wanted: Chained) -> State | None:
        started = time.perf_counter()
        data = self._chat.state(len(wanted), self._spare)
        if data is None:
            return None
        self._costs.copied(len(data), time.perf_counter() - started)
        return State(wanted, data)

    def _free(self) -> int:
        return max(0, free_memory() - self._weights)

    def _room(self) -> int:
        """Bytes that states in memory may take now."""
        if self._spec.ram_bytes >= 0:
            return self._spec.ram_bytes
        return int((self._free() + self._ram.size) * SHARE)


def _open_disk(model: Model, spec: MemorySpec) -> Disk | None:
    if spec.folder is None:
        return None
    try:
        identity = identity_of(model)
    except OSError:  # the model's file went away: what is loaded runs on, and nothing is stored
        return None
    return Disk(spec.folder, spec.disk_bytes, identity, replaces=model.shares)
