"""Texts that end an answer, found in a stream of pieces however it is split, and never shown."""

from __future__ import annotations

from collections.abc import Sequence


class StopMatcher:
    """Finds the first of some texts in a stream of pieces and holds back what may be its beginning.

    The count of pieces stays that of the tokens: pieces inside a found stop come out empty.
    """

    def __init__(self, stops: Sequence[str]) -> None:
        self._stops = [stop for stop in stops if stop]
        self._held: list[str] = []
        self.found = False

    def push(self, piece: str) -> list[str]:
        """The pieces that are safe to show now; all of them once a stop was found."""
        if not self._stops:
            return [piece]
        self._held.append(piece)
        text = "".join(self._held)
        starts = [start for stop in self._stops if (start := text.find(stop)) >= 0]
        if starts:
            self.found = True
            return self._release(min(starts), cut=True)
        keep = max(_overlap(text, stop) for stop in self._stops)
        return self._release(len(text) - keep, cut=False)

    def flush(self) -> list[str]:
        """The pieces still held when the stream ended without a stop."""
        held, self._held = self._held, []
        return held

    def _release(self, length: int, *, cut: bool) -> list[str]:
        """Take out the pieces that lie within ``length`` characters; with ``cut`` the rest too, without its text."""
        out: list[str] = []
        at = 0
        for piece in self._held:
            if at + len(piece) > length and not cut:
                break
            out.append(piece[: max(0, length - at)])
            at += len(piece)
        self._held = self._held[len(out) :]
        return out


def _overlap(text: str, stop: str) -> int:
    """Length of the longest end of ``text`` that begins ``stop``."""
    for size in range(min(len(text), len(stop) - 1), 0, -1):
        if stop.startswith(text[-size:]):
            return size
    return 0
