"""Prompt lookup: what is likely to follow is what followed the same tokens before, in the prompt or in the answer.

A draft from there is computed together with the last token, in one batch, which costs less than its tokens one by
one; those of it are kept that the samplers draw as well. Nothing here changes what is drawn: the samplers see the same
logits, one token after another, as without drafts.
"""

from __future__ import annotations

from typing import Final

from desktop.engine.worker.sequence import common_prefix

# lengths of the n-grams that are looked up, longest first
SIZES: Final = (6, 3)
# lengths of drafts; with the token before it the longest fills the tiles of 64 that a processor's attention is computed
# in, at half the cost a token
LADDER: Final = (1, 2, 3, 7, 15, 31, 63)
# what each token of a draft adds until one was measured, in computations of a single token
FIRST_GUESS: Final = 0.5
# the weight of a measurement that is below the known cost, and above: other programs can only slow one down
QUICKER, SLOWER = 0.5, 0.1
# tokens until a measurement that forbids drafts is doubted; twice as many each time it was right
PATIENCE, MOST_PATIENCE = 64, 2048
# the weight of the latest guess in the shares that were missed lately and over a while, and what the first is before
# any guess
GUESS, SLOW_GUESS, NO_GUESS = 0.08, 0.02, 0.5
# the least share of guesses that is thought to be missed
RAREST: Final = 0.005
# what a draft has to gain to be worth its risk
WORTH: Final = 1.05
# a length that would have been right is tried once, without the promise of a gain, where a token of it is thought to
# cost less than this: what smaller ones cost says nothing of the tiles
CURIOUS: Final = 0.95
# credit, in computations of a single token: at the beginning of an answer, earned with each of its tokens, at most
START, EARNED, MOST = 1.0, 0.015, 32.0
# after so many right guesses in a row a draft may cost more than the credit, and each earns some where it is spent
SURE, SURE_EARNED = 8, 0.5
# the longest that a batch may take, in seconds: its tokens are seen together
LONGEST: Final = 1.5
# llama.cpp reads keys and values in blocks of so many tokens, and may compute in another way with each block more
BLOCK: Final = 256


class _Places:
    """Where each n-gram of ``size`` tokens of a text ended last, the text's end left out."""

    def __init__(self, size: int) -> None:
        self._size = size
        self._places: dict[int, int] = {}
        # for each token the n-gram that ends with it, and where that stood before
        self._keys: list[int] = []
        self._before: list[int] = []

    def push(self, tokens: list[int]) -> int:
        """Note the n-gram at the text's end; the place behind where it stood before, 0 for none."""
        gram = tokens[-self._size :]
        key = hash(tuple(gram))
        place = self._places.get(key, 0)
        self._places[key] = len(tokens)
        self._keys.append(key)
        self._before.append(place)
        # another n-gram may have the same hash
        return place if tokens[max(0, place - self._size) : place] == gram else 0

    def cut(self, length: int) -> None:
        """Forget what was noted behind ``length`` tokens."""
        while len(self._keys) > length:
            key, place = self._keys.pop(), self._before.pop()
            if place:
                self._places[key] = place
            else:
                del self._places[key]


class History:
    """A text's tokens, and what is expected to follow them."""

    def __init__(self) -> None:
        self._tokens: list[int] = []
        self._grams = [_Places(size) for size in SIZES]
        self._next = 0  # the place of the token that is expected; 0: none is

    def begin(self, tokens: list[int]) -> None:
        """Hold these tokens, of which only those are read that are new."""
        size = common_prefix(self._tokens, tokens)
        del self._tokens[size:]
        for gram in self._grams:
            gram.cut(size)
        self._next = 0
        for token in tokens[size:]:
            self.push(token)

    def push(self, token: int) -> bool | None:
        """Add a token; whether it was the expected one, None when none was."""
        tokens, at = self._tokens, self._next
        hit = tokens[at] == token if at else None
        tokens.append(token)
        at = at + 1 if hit else 0
        for gram in self._grams:
            place = gram.push(tokens)
            at = at or place
        self._next = at
        return hit

    def following(self, size: int) -> list[int]:
        """The tokens that are expected next, at most ``size``; a text that repeats its end goes on repeating it."""
        if not self._next:
            return []
        draft = self._tokens[self._next : self._next + size]
        while len(draft) < size:
            draft += draft[: size - len(draft)]
        return draft


class Pacer:
    """Decides how long drafts may be, by what they cost and gain in this process.

    The unit is the time that one token alone takes. A draft is made where it is expected to gain, and is paid from a
    credit that grows a little with every token and by what accepted drafts saved: text that repeats nothing is slowed
    by no more than that, whatever was expected.
    """

    def __init__(self) -> None:
        self._seconds: dict[int, float] = {}  # by length of draft; 0 is a token alone
        self._denied: dict[int, int] = {}
        self._patience: dict[int, int] = {}
        self._credit = START
        self._missed, self._often = NO_GUESS, 0.0
        self._streak = 0

    def begin(self) -> None:
        """Another answer: what the last one saved does not pay for this one."""
        self._credit = min(self._credit, START)
        self._missed, self._often, self._streak = NO_GUESS, 0.0, 0

    def spoken(self, hit: bool | None) -> None:
        """A token came; ``hit``: whether it was the expected one, None when none was."""
        if hit is not None:
            self._missed += GUESS * ((not hit) - self._missed)
            self._often += SLOW_GUESS * ((not hit) - self._often)
        self._streak = self._streak + 1 if hit else 0
        sure = self._streak >= SURE and self._credit < START
        self._credit = min(MOST, self._credit + (SURE_EARNED if sure else EARNED))

    def alone(self, seconds: float) -> None:
        """A token was computed alone."""
        self._measure(0, seconds)

    def drafted(self, size: int, accepted: int, seconds: float) -> None:
        """A draft was computed, and ``accepted`` of it were drawn."""
        self._measure(size, seconds)
        self._credit = min(MOST, self._credit + accepted + 1 - seconds / self._seconds[0])

    def size(self) -> int:
        """How long a draft may be now; 0: none."""
        if 0 not in self._seconds:
            return 0
        right = 1 - max(RAREST, min(max(self._missed, self._often), 1 / (self._streak + 2)))
        allowed = MOST if self._streak >= SURE and self._credit >= 0 else self._credit
        best, most, cost = 0, WORTH, 1.0
        for size in LADDER:
            known, cost = size in self._seconds, self._cost(size, cost)
            if cost * self._seconds[0] > LONGEST:
                break
            gain = (1 - right ** (size + 1)) / (1 - right) / cost
            if gain > most and cost - 1 <= allowed:
                best, most = size, gain
            elif known and self._streak >= SURE:
                self._doubt(size)
            elif not known and self._streak >= max(SURE, size) and self._credit >= 0 and cost < CURIOUS * (size + 1):
                return size  # never tried, and it would have been right
            if not known:
                break  # one step at a time
        return best

    def _doubt(self, size: int) -> None:
        """A measurement forbids what would be right: one that was disturbed must not stand for ever."""
        self._denied[size] = self._denied.get(size, 0) + 1
        if self._denied[size] >= self._patience.get(size, PATIENCE):
            self._patience[size] = min(2 * self._denied.pop(size), MOST_PATIENCE)
            del self._seconds[size]

    def _cost(self, size: int, below: float) -> float:
        """The cost of a batch with a draft.

        One that was never tried costs what those below let expect, a token as much more as theirs did or a little less
        than theirs.
        """
        if size in self._seconds:
            return self._seconds[size] / self._seconds[0]
        if size == LADDER[0]:
            return 1 + FIRST_GUESS
        smaller = LADDER[LADDER.index(size) - 1]
        return min(1 + (below - 1) * size / smaller, below * (size + 1) / (smaller + 1) * 0.95)

    def _measure(self, size: int, seconds: float) -> None:
        """Follow what is measured; one that another program disturbed counts no more than twice the usual."""
        known = self._seconds.get(size, seconds)
        weight = QUICKER if seconds < known else SLOWER
        self._seconds[size] = known + weight * (min(seconds, 2 * known) - known)


class Exactness:
    """Which batches compute the very bits that tokens alone would have.

    Where a batch takes another path through llama.cpp, values differ in the last bits; the next layer rounds them to
    eight bits and makes half a logit of it, which turns near ties. Greedy answers are to be the same with drafts as
    without, so they get drafts only in batches that were compared with a token alone, once for each block of the
    memory.
    """

    def __init__(self) -> None:
        self._block = -1
        self._proven = 0
        self._reached = 0  # the largest that was ever proven
        self._refuted: list[tuple[int, int]] = []  # (tokens of a batch, block)

    def possible(self, count: int, depth: int) -> bool:
        """Whether a batch of ``count`` tokens behind ``depth`` may be exact; larger ones are tried after smaller ones.

        A comparison that fails is time lost, the more the larger it was.
        """
        if any(self._reached <= size < count - 1 for size in LADDER):
            return False
        return not any(count >= size and depth // BLOCK >= block for size, block in self._refuted)

    def proven(self, count: int, depth: int) -> bool:
        """Whether one was compared."""
        return depth // BLOCK == self._block and count <= self._proven

    def prove(self, count: int, depth: int, *, same: bool) -> None:
        """One was compared."""
        block = depth // BLOCK
        if not same:
            self._refuted.append((count, block))
            return
        self._proven = count if block != self._block else max(self._proven, count)
        self._block, self._reached = block, max(self._reached, count)


class Lookup:
    """Prompt lookup of one model's chat: the history, the pace, and what is exact. Lives as long as the model."""

    def __init__(self) -> None:
        self.history = History()
        self.pacer = Pacer()
        self.exactness = Exactness()
        self._unread: list[int] | None = None

    def begin(self, prompt: list[int]) -> None:
        """An answer to a prompt begins; the prompt is read behind the first token, which nobody has to wait for."""
        self._unread = prompt
        self.pacer.begin()

    def push(self, token: int) -> None:
        """A token of the answer."""
        if self._unread is not None:
            self.history.begin(self._unread)
            self._unread = None
        self.pacer.spoken(self.history.push(token))

    def draft(self, room: int, depth: int, *, exact: bool) -> list[int]:
        """What to compute along with the last token, at most ``room`` tokens; ``exact``: as tokens alone."""
        size = min(self.pacer.size(), room)
        if exact:
            possible = (step for step in reversed(LADDER) if step <= size and self.exactness.possible(step + 1, depth))
            size = next(possible, 0)
        draft = self.history.following(size)
        # lengths between those that are measured are as good as the next lower one
        return draft[: max((step for step in LADDER if step <= len(draft)), default=0)]
