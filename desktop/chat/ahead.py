"""Reading ahead: what of the next turn's prompt is known already, and when it is worth computing.

While the user reads, writes or looks around, the engine has nothing to do. All that the next prompt begins with can be
computed then: the path with its thinking left out, the header of the next message, and most of what is typed so far.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass, replace
from typing import Any, Final, Protocol

from desktop.chat.attachments import with_attachments
from desktop.chat.conversation import Attachment
from desktop.chat.engine import CachedTokens, Prompt
from desktop.chat.messages import Message, Role, ThinkingMode
from desktop.chat.model import ChatRequest

# seconds without a key after which a draft is read, and without another choice after which a conversation is
PAUSE: Final = 0.8
REST: Final = 1.5
# a word at the end of a draft may grow, and with it change its tokens; what has no words loses this many characters
LONGEST_WORD: Final = 24
LOOSE_END: Final = 4
# seconds between two looks at whether the computer still has mains, while something long is read
LOOK_AGAIN: Final = 30.0
# stands where a text goes on that is not written yet; a noncharacter of Unicode, which no text for people holds
OPEN_END: Final = "\U0010fffe"


@dataclass(frozen=True, slots=True)
class Desk:
    """What lies before the user: the shown path, how the next message will be answered, and what is written of it.

    ``cut`` says that the last answer can be gone on with: its thinking is needed again if it is. ``tools_off`` are the
    tools that are switched off here; the others stand in the prompt, and whoever reads it ahead puts them there.
    """

    conversation: int | None
    messages: tuple[Message, ...]
    mode: ThinkingMode
    instructions: str = ""
    text: str = ""
    attachments: tuple[Attachment, ...] = ()
    cut: bool = False
    tools_off: tuple[str, ...] = ()

    def same_place(self, other: Desk) -> bool:
        """Whether both differ in nothing but what is written."""
        return replace(self, text="", attachments=()) == replace(other, text="", attachments=())

    @property
    def written(self) -> bool:
        """Whether there is something of a next message."""
        return bool(self.text.strip() or self.attachments)


class Timer(Protocol):
    """Calls back once, some time after it was started last."""

    def start(self, seconds: float) -> None:
        """Begin anew."""
        ...

    def stop(self) -> None:
        """Do not call back."""
        ...


class ReadAhead:
    """Decides what is read ahead, and when.

    An answer's end and an attachment are acted on at once, a draft after a pause. A conversation that was opened, and a
    setting that changes the prompt from its beginning, are acted on after a rest, so that looking through many
    conversations computes nothing.

    Args:
        timer: has to call ``due``.
        read: is given what to compute; a request that follows another takes its place. None: what was asked for last
            is wanted no more, as where its conversation was left for one that has nothing to read.
    """

    def __init__(self, timer: Timer, read: Callable[[ChatRequest | None], None]) -> None:
        self._timer = timer
        self._read = read
        self._desk: Desk | None = None
        self._resting = False  # whether the timer runs for more than a draft
        self._asked: tuple[ChatRequest, tuple[str, ...]] | None = None

    def see(self, desk: Desk | None, *, answered: bool = False) -> None:
        """What lies there now; None while nothing can be read: a turn runs, or there is no model.

        ``answered``: an answer has just ended.
        """
        before, self._desk = self._desk, desk
        if desk is None:
            self._asked = None  # a turn changes what the memory holds
            self._wait(None)
        elif answered:
            self._wait(0.0)
        elif before is None or not desk.same_place(before):
            self._wait(REST, resting=True)
        elif desk.attachments != before.attachments:
            self._wait(0.0)
        elif desk.text != before.text and not self._resting:
            self._wait(PAUSE)

    def _wait(self, seconds: float | None, *, resting: bool = False) -> None:
        self._resting = resting
        if seconds is None:
            self._timer.stop()
        else:
            self._timer.start(seconds)

    def due(self) -> None:
        """The time has come."""
        self._resting = False
        desk = self._desk
        request = next_request(desk) if desk is not None else None
        asked = (request, desk.tools_off) if desk is not None and request is not None else None
        if asked != self._asked:
            self._asked = asked
            self._read(request)

    def refused(self) -> None:
        """What was asked for last was not computed: it may be asked for again."""
        self._asked = None


def next_request(desk: Desk) -> ChatRequest | None:
    """The next turn as far as it is certain, its last message open at its end; None where that is not worth it.

    An empty conversation has nothing to read, and would cost another its place in the memory. Nor is an answer that was
    cut off left behind before the user writes something else: going on with it needs its thinking.
    """
    if not desk.written and (desk.cut or not desk.messages):
        return None
    text = settled(desk.text)
    if desk.attachments:
        text = with_attachments(f"{text}{OPEN_END}", desk.attachments).removesuffix(OPEN_END)
    return ChatRequest((*desk.messages, Message(Role.USER, text)), desk.mode, desk.instructions)


def settled(draft: str) -> str:
    """The beginning of a draft whose tokens stay the same while more is typed at its end.

    Spaces belong to the word behind them, ends of lines often to what is in front.
    """
    text = draft.strip()
    last = len(text.rsplit(maxsplit=1)[-1]) if text else 0
    return text[: len(text) - (last if last <= LONGEST_WORD else LOOSE_END)].rstrip(" \t")


def left_open(request: ChatRequest) -> ChatRequest:
    """The request with a mark where its last message may go on; see ``up_to_open_end``."""
    *path, last = request.messages
    return replace(request, messages=(*path, replace(last, text=last.text + OPEN_END)))


def up_to_open_end(prompt: Prompt) -> Prompt:
    """A rendered prompt up to the mark: what every prompt begins with whose last message goes on somehow.

    Empty where the mark is lost, in a template that does not write messages as they are.
    """
    for n, segment in enumerate(prompt):
        text, found, _ = segment.text.partition(OPEN_END)
        if found:
            return (*prompt[:n], replace(segment, text=text))
    return ()


async def read_while(
    may: Callable[[], Awaitable[bool]],
    read: Callable[[], Coroutine[Any, Any, CachedTokens | None]],
    *,
    every: float = LOOK_AGAIN,
) -> CachedTokens | None:
    """Read as long as that may be; None when it may not (any more).

    ``may`` is asked first and then every so many seconds.
    """
    task: asyncio.Task[CachedTokens | None] | None = None
    try:
        while await may():
            task = task or asyncio.create_task(read())
            if (await asyncio.wait({task}, timeout=every))[0]:
                return task.result()
        return None
    finally:
        if task is not None and not task.done():
            task.cancel()
            await asyncio.wait({task})
