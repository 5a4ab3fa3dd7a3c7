"""What a model is told of a tool's result: cut to the context that is really free, its head and its tail kept.

The texts here are for the model, so they are not translated.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from desktop.chat.model import ChatModel, ChatRequest
from desktop.chat.tools import ToolRun

MOST_TOLD: Final = 65_536  # characters of one result that a model is told at most
MOST_KEPT: Final = 1 << 20  # characters of one that are stored
MOST_OF_TURN: Final = 4 << 20  # of all of a turn: they are stored anew with every step
LEAST_TOLD: Final = 200  # characters that are told even where the context has no room for them
ANSWER_ROOM: Final = 1024  # tokens of the context that are left for what follows; a quarter where that is less
_HEAD: Final = 2 / 3  # of what is kept

LEFT_OUT: Final = "\n[… {left} of {all} characters are left out here …]\n"


def cut(text: str, most: int) -> str:
    """A text of at most about ``most`` characters: its head and its tail, and between them how much is missing.

    What is kept ends and begins with whole lines where lines are short.
    """
    if len(text) <= most:
        return text
    head, tail = text[: int(most * _HEAD)], text[len(text) - (most - int(most * _HEAD)) :]
    line = head.rfind("\n")
    head = head[: line + 1] if line >= len(head) * 3 // 4 else head
    line = tail.find("\n")
    tail = tail[line + 1 :] if 0 <= line <= len(tail) // 4 else tail
    left = len(text) - len(head) - len(tail)
    return f"{head.rstrip()}{LEFT_OUT.format(left=left, all=len(text))}{tail}"


def kept(run: ToolRun, room: int) -> ToolRun:
    """A run whose whole result is kept as far as there is room for so many characters."""
    if len(run.whole) <= room:
        return run
    return replace(run, whole=cut(run.whole, room) if room > len(run.result) else "")


async def fitted(run: ToolRun, model: ChatModel, told: Callable[[str], ChatRequest], share: float) -> ToolRun:
    """A run whose result is cut to its share of the free context, the whole kept beside it where that is longer.

    ``told`` makes the request that tells the model a result. ``share`` is above 0 and up to 1: others may follow.

    Raises:
        AppError: the model could not count.
    """
    whole = run.whole or run.result
    most = min(len(whole), MOST_TOLD)
    result = cut(whole, most)
    if model.context and most > LEAST_TOLD:
        empty = await model.count(told(""))
        room = int(share * max(0, model.context - empty - min(ANSWER_ROOM, model.context // 4)))
        while most > LEAST_TOLD and (tokens := await model.count(told(result)) - empty) > room:
            most = max(LEAST_TOLD, min(most * 7 // 8, most * room // tokens))
            result = cut(whole, most)
    return replace(run, result=result, whole=cut(whole, MOST_KEPT) if result != whole else "")
