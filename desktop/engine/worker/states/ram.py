"""States in memory, the one used least recently first to go."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.engine.worker.states.chain import Chained


@dataclass(frozen=True, slots=True, eq=False)
class State:
    """What llama.cpp gave for a sequence that held ``chain``'s tokens."""

    chain: Chained
    data: bytearray

    @property
    def size(self) -> int:
        """Bytes."""
        return len(self.data)


class Ram:
    """The states, the most recently used last. One thread's."""

    def __init__(self) -> None:
        self.states: list[State] = []

    @property
    def size(self) -> int:
        """Bytes of all."""
        return sum(state.size for state in self.states)

    def put(self, state: State, room: int, *, replaces: bool) -> None:
        """Keep a state within ``room`` bytes; one that can be cut ``replaces`` those it can stand for."""
        if replaces:
            self.states = [one for one in self.states if not one.chain.stood_for_by(state.chain)]
        self.trim(room - state.size)
        if state.size <= room:
            self.states.append(state)

    def trim(self, room: int) -> None:
        """Let go of states until the rest fit ``room`` bytes."""
        while self.states and self.size > room:
            self.states.pop(0)

    def used(self, state: State) -> None:
        """A state was just used."""
        self.states.remove(state)
        self.states.append(state)
