"""Children of our own that report in JSON lines: their news, their end, and the sentence they leave when they fail."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import AsyncGenerator, AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress
from typing import Any, Final

from desktop.base.errors import EnvironmentFault
from desktop.base.process import self_command, self_environment

log = logging.getLogger(__name__)

GRACE_S: Final = 10.0
LONGEST_LINE: Final = 1 << 26  # bytes; an export names every file that it wrote


async def news(
    arguments: Sequence[str], lost: str, told: str = "", orders: asyncio.Queue[str] | None = None
) -> AsyncGenerator[dict[str, Any], None]:
    """Run ``nemodesk ARGUMENTS`` and yield its JSON lines; closing the iterator ends the child.

    The child is told to end by the end of its stdin; before, it gets the line ``told``, which may be longer than an
    argument, and then each line that is put into ``orders``. ``lost`` is the sentence for one that dies without a
    word; ``{code}`` in it stands for its status.

    Raises:
        EnvironmentFault: the child's own last sentence, or ``lost``.
    """
    async with _child(self_command(*arguments)) as child:
        assert child.stdout is not None
        assert child.stderr is not None
        errors = asyncio.create_task(child.stderr.read())
        if told:
            await _tell(child, told)
        telling = asyncio.create_task(_tell_all(child, orders)) if orders is not None else None
        try:
            async for line in child.stdout:
                if line.endswith(b"\n"):  # else its death cut the line off
                    yield json.loads(line)
        finally:
            if telling is not None:
                telling.cancel()
        said = (await errors).decode("utf-8", "replace").strip()
        code = await child.wait()
        if code:
            log.info("nemodesk %s ended with %s: %s", arguments[0], code, said)
            raise EnvironmentFault(_sentence(said) or lost.replace("{code}", str(code)), said)


async def _tell(child: asyncio.subprocess.Process, line: str) -> None:
    assert child.stdin is not None
    with suppress(ConnectionError):  # it has ended, and its status says why
        child.stdin.write(line.encode() + b"\n")
        await child.stdin.drain()


async def _tell_all(child: asyncio.subprocess.Process, orders: asyncio.Queue[str]) -> None:
    while True:
        await _tell(child, await orders.get())


def _sentence(said: str) -> str:
    """The child's own last sentence, if it left one."""
    last = said.splitlines()[-1] if said else ""
    return last.removeprefix("nemodesk: ") if last.startswith("nemodesk: ") else ""


@asynccontextmanager
async def _child(command: list[str]) -> AsyncIterator[asyncio.subprocess.Process]:
    """The child process; when the block ends it is asked to end, and after a grace time made to."""
    pipe = asyncio.subprocess.PIPE
    child = await asyncio.create_subprocess_exec(
        *command, stdin=pipe, stdout=pipe, stderr=pipe, limit=LONGEST_LINE, env=self_environment()
    )
    try:
        yield child
    finally:
        if child.returncode is None:
            assert child.stdin is not None
            child.stdin.close()  # the child ends when its input does; it removes its unfinished file first
            try:
                await asyncio.wait_for(child.wait(), GRACE_S)
            except TimeoutError:
                child.kill()
                await child.wait()
