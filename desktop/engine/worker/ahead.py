"""The rules of computing ahead: how much at once, up to where, and what ends it for good."""

from __future__ import annotations

from typing import Final

from desktop.chat.engine import Prompt
from desktop.engine.wire import Message

# A processor leaves a step at once when the abort byte is set, and what it had of that step is lost: 32 tokens are
# computed 5 % slower than 128 one by one, 16 are 15 % slower. A graphics card ends every step that it began.
PROCESSOR_SECONDS: Final = 0.25
CARD_SECONDS: Final = 0.03
LEAST: Final = 32


class Pace:
    """A size of steps that follows the speed it sees: ``seconds`` a step, ``least`` to ``most`` tokens."""

    def __init__(self, least: int, most: int, seconds: float) -> None:
        self._least, self._most, self._seconds = min(least, most), most, seconds
        self.step = self._least

    def took(self, tokens: int, seconds: float) -> None:
        """So many tokens took so long; the next step at most doubles, because one measurement may be wrong."""
        fitting = int(tokens * self._seconds / seconds) if seconds > 0 else self._most
        self.step = min(2 * self.step, max(self._least, min(self._most, fitting)))

    def broken(self) -> None:
        """A step was broken off and is lost: with smaller ones something gets done however often that happens."""
        self.step = max(1, self.step // 2)


def ahead_pace(most: int, *, gpu: bool) -> Pace:
    """The pace of what is computed ahead; ``most`` is the model's own step."""
    return Pace(LEAST, most, CARD_SECONDS if gpu else PROCESSOR_SECONDS)


def replaces(message: Message) -> bool:
    """Whether after a request it is no longer certain that what was computed ahead before it is wanted.

    What is aside leaves the chat as it is, and the other requests only ask. What is to be forgotten may be what is
    computed: it must not come back behind that.
    """
    return message["do"] in ("load", "prefill", "forget") or (message["do"] == "complete" and not message["aside"])


def without_text(prompt: Prompt) -> Prompt:
    """A prompt without the text at its end, which may change: a recurrent state cannot go back to before it."""
    last = max((n for n, segment in enumerate(prompt) if segment.control), default=-1)
    return prompt[: last + 1]
