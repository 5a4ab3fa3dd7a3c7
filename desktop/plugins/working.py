"""One call at work: what it says of itself as it comes, its result within limits, and its end when nobody waits."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncGenerator
from typing import Final

from desktop.base.errors import AppError
from desktop.base.unicode import sound
from desktop.plugins.definitions import Progress, Result, ToolDefinition
from desktop.plugins.results import cut
from desktop.plugins.sources import ToolSource

log = logging.getLogger(__name__)

MOST_KEPT: Final = 1 << 20  # bytes of a result that are kept with the answer
GRACE_S: Final = 5.0  # beyond the tool's own time, for a source that does not keep it
MOST_PENDING: Final = 100  # pieces of progress nobody has taken yet; the older ones go
LONGEST_LINE: Final = 500  # characters of progress that are shown

Said = tuple[str, float | None]


async def working(source: ToolSource, tool: ToolDefinition, arguments: str) -> AsyncGenerator[Said | Result, None]:
    """Run a call and yield its progress, and the result last; closing the iterator stops the tool."""
    said: asyncio.Queue[Said | None] = asyncio.Queue()

    def told(text: str, share: float | None) -> None:
        if said.qsize() < MOST_PENDING:
            said.put_nowait((sound(text[:LONGEST_LINE]), None if share is None else min(1.0, max(0.0, share))))

    task = asyncio.create_task(_result(source, tool, arguments, told))
    task.add_done_callback(lambda _task: said.put_nowait(None))
    try:
        while (piece := await said.get()) is not None:
            yield piece
        yield limited(await task)
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def _result(source: ToolSource, tool: ToolDefinition, arguments: str, told: Progress) -> Result:
    try:
        async with asyncio.timeout(tool.seconds + GRACE_S):
            return await source.call(tool, arguments, told)
    except TimeoutError:
        return Result(f"It took longer than {tool.seconds:g} s and was stopped.", failed=True)
    except AppError as error:
        return Result(error.text, failed=True)
    except Exception as error:
        log.info("The call of %s of %s failed", tool.name, tool.source.id, exc_info=True)
        return Result(f"The tool failed: {type(error).__name__}.", failed=True)


def limited(result: Result) -> Result:
    """A result of which the model is told ``MOST_TEXT`` bytes at most, and ``MOST_KEPT`` are kept."""
    text, whole = sound(result.text), sound(result.whole)
    short = cut(text)
    return Result(short, result.failed, cut(whole or (text if short != text else ""), MOST_KEPT))
