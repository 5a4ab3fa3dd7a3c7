"""The arguments of a calculation's functions: their number, and whole ones that are not too large."""

from __future__ import annotations

from collections.abc import Callable

from desktop.plugins.bundled.calculator.reading import Node
from desktop.plugins.bundled.calculator.values import CannotWork, Expression, Value, Worker

Function = Callable[[Worker, tuple[Node, ...]], Value]


def whole(number: Expression, what: str, most: int) -> int:
    """A whole number from 0 to ``most``."""
    if number.free_symbols:
        raise CannotWork(f"{what} takes numbers, not unknowns.")
    if not number.is_Integer or not 0 <= number <= most:
        raise CannotWork(f"{what} takes whole numbers from 0 to {most if most < 10**9 else f'{most:.0e}'}.")
    return int(number)


def counted(name: str, nodes: tuple[Node, ...], least: int, most: int) -> None:
    """Refuse another number of arguments."""
    if not least <= len(nodes) <= most:
        expected = str(least) if least == most else f"{least} to {most}"
        raise CannotWork(f"{name} takes {expected} arguments, not {len(nodes)}.")
