"""Where a text goes round in a circle for certain, and the token that would go round once more.

A model that has lost its way writes the same again and again, and nothing in a grammar ends that: strings and lists of
calls have no limit, because a file that a model writes may be long. What is certain here is nothing that anyone writes
on purpose: the same up to 128 tokens, at least four times and for more than 1,024 tokens on end. In a text that went
round before, less is certain.

The first time another token than the next one of the circle is drawn, whichever the model finds likeliest. A text that
goes round again is led to an end: its string is closed, and a list that goes round is.
"""

from __future__ import annotations

from typing import Final

LONGEST: Final = 128  # tokens of a circle
ROUNDS: Final = 3  # behind the first one
CERTAIN: Final = 1024  # tokens that said nothing new
AGAIN: Final = 64  # in a text that went round before
EVERY: Final = 16  # tokens between two looks: all of this costs 4 microseconds a token
NONE: Final = -1


class Circle:
    """Follows the tokens of a text.

    Attributes:
        times: how often the text went round and was led out of it, or found out.
        quoted: whether the text is in one of JSON's strings.
    """

    def __init__(self) -> None:
        self._tokens: list[int] = []
        self._period = self._since = 0
        self._escaped = False
        self.times = 0
        self.quoted = False

    @property
    def next(self) -> int:
        """The token that goes on with the circle; NONE where there is none."""
        return self._tokens[-self._period] if self._period else NONE

    @property
    def refused(self) -> int:
        """``next`` where it must not come: the first time, and where nothing in a whole round could be closed."""
        return self.next if not self.times or self._since > self._period else NONE

    @property
    def ends(self) -> str:
        """What would close what is open, where the text goes round again: a letter or two to choose from."""
        if not self.times or not self._period or self._escaped:
            return ""
        return '"' if self.quoted else "]}"

    def push(self, token: int, text: str) -> None:
        """One more token, and what it adds to the text."""
        self._since += 1
        if self._period and token != self.next:
            self._period = 0
            self.times += 1
        self._tokens.append(token)
        if '"' in text or "\\" in text or self._escaped:
            self._read(text)
        if not self._period and len(self._tokens) % EVERY == 0:
            self._period, self._since = self._found(), 0

    def _read(self, text: str) -> None:
        for letter in text:
            if self._escaped:
                self._escaped = False
            elif letter == "\\":
                self._escaped = self.quoted
            elif letter == '"':
                self.quoted = not self.quoted

    def _found(self) -> int:
        """How many tokens the text repeats at its end; 0: it does not."""
        tokens, certain = self._tokens, AGAIN if self.times else CERTAIN
        for period in range(1, LONGEST + 1):
            size = max(certain, ROUNDS * period)
            if len(tokens) < size + period:
                return 0
            if tokens[-1] == tokens[-1 - period] and tokens[-size:] == tokens[-size - period : -period]:
                return period
        return 0
