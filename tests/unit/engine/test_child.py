"""What the parent makes of a process that breaks the rules of the pipes."""

from __future__ import annotations

import asyncio
import sys

import pytest

from desktop.chat.engine import EngineDied
from desktop.engine.child import Child
from desktop.engine.wire import MAX_LINE

ENDLESS = f"""
import sys, time
sys.stdout.write("x" * {2 * MAX_LINE})
sys.stdout.flush()
time.sleep(600)
"""


def test_a_reply_without_an_end_ends_the_process_and_nobody_waits() -> None:
    async def run() -> None:
        child = await Child.start([sys.executable, "-c", ENDLESS], 15.0, lambda _: None)
        try:
            with pytest.raises(EngineDied, match="could not be read"):
                async with asyncio.timeout(60):
                    await child.ready()
        finally:
            await child.close()
        assert child.hung

    asyncio.run(run())
