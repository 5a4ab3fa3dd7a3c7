"""Iterators end when their reader leaves, not when they are collected."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator

from desktop.base.streams import closing


class Plain:
    """An async iterator that cannot be closed."""

    def __aiter__(self) -> AsyncIterator[int]:
        return self

    async def __anext__(self) -> int:
        return 1


def test_a_generator_is_closed_when_the_block_is_left() -> None:
    said: list[str] = []

    async def numbers() -> AsyncGenerator[int, None]:
        try:
            for number in range(3):
                yield number
        finally:
            said.append("closed")

    async def read() -> None:
        generator = numbers()
        async with closing(generator) as opened:
            async for _ in opened:
                break
        said.append("left")

    asyncio.run(read())
    assert said == ["closed", "left"]


def test_an_iterator_that_cannot_be_closed_is_left_alone() -> None:
    async def read() -> int:
        async with closing(Plain()) as opened:
            return await anext(opened)

    assert asyncio.run(read()) == 1
