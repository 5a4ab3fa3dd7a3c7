"""Works out a calculation that was read: exactly, with units, and symbolically where names are left.

Every number stays below MOST_BITS bits, every power's size is known before it is taken, and the arguments of functions
that grow fast are bounded; so the arithmetic ends. What sympy does beyond that (solving, integrating) is bounded in
time by ``deadline``.
"""

from __future__ import annotations

import ctypes
import math
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, Final

import sympy

from desktop.plugins.bundled.calculator.reading import Apply, Name, Node, Number, read
from desktop.plugins.bundled.calculator.units import BASES, TEMPERATURE_NAMES, TEMPERATURES, define

MOST_DIGITS: Final = 4000
MOST_BITS: Final = int(MOST_DIGITS * math.log2(10))
MOST_SYMBOLIC_POWER: Final = 300
MOST_MAGNITUDE: Final = 1_000_000  # of a logarithm: results up to about 10^400000
MOST_FACTORIAL: Final = 1400

Expression = Any  # sympy has no types
Dimension = tuple[Fraction, ...]
LETTER: Final = re.compile(r"[^\W\d_]_?\d*|alpha|beta|gamma|theta|lambda|omega")  # what an unknown is called
PLAIN: Final[Dimension] = (Fraction(0),) * len(BASES)
CONSTANTS: Final = {"pi": sympy.pi, "e": sympy.E, "i": sympy.I, "j": sympy.I, "inf": sympy.oo, "infinity": sympy.oo,
                    "tau": 2 * sympy.pi, "phi": sympy.GoldenRatio, "oo": sympy.oo}  # fmt: skip


class CannotWork(Exception):
    """There is no result; the message tells a model why, and what to do."""


class TookTooLong(BaseException):
    """The time is over. No Exception, so that nothing inside sympy holds it back."""


@dataclass(frozen=True, slots=True)
class Value:
    """A number or an expression in base units, with the powers of the base units (see ``BASES``)."""

    number: Expression
    dimension: Dimension = PLAIN


@contextmanager
def deadline(seconds: float) -> Iterator[None]:
    """Raise TookTooLong in the block's thread, between two of its steps, once the time is over.

    Asked of the interpreter, since signals are for the main thread, and not on Windows; a profile function would do it
    too, and halves sympy's speed. What was asked for has to come: CPython 3.11 never forgets that something is to be
    raised when it is taken back, asks itself at every step from then on, and stands still where a tracer is set.
    """
    thread, lock = ctypes.c_ulong(threading.get_ident()), threading.Lock()
    asked = over = False

    def end() -> None:
        nonlocal asked
        with lock:
            if not over:
                asked = True
                ctypes.pythonapi.PyThreadState_SetAsyncExc(thread, ctypes.py_object(TookTooLong))

    timer = threading.Timer(seconds, end)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        with suppress(TookTooLong):  # it came too late
            timer.cancel()
            with lock:
                over = True
            for _ in range(100 if asked else 0):
                pass  # where it comes, if it has not yet


def bits(number: Expression) -> int:
    """Size of an exact rational; 0 for anything else."""
    return max(int(number.p).bit_length(), int(number.q).bit_length()) if number.is_Rational else 0


def bounded(number: Expression) -> Expression:
    """The number or expression, if no number in it is too long."""
    if any(bits(one) > MOST_BITS for one in number.atoms(sympy.Rational)):
        raise CannotWork(f"A number has more than {MOST_DIGITS} digits. Use smaller numbers, or 1.0e9 style estimates.")
    return number


def magnitude(number: Expression) -> float:
    """Absolute value of a number without names, roughly; 0 with names, infinity where there is none."""
    if number.free_symbols or number in (sympy.oo, -sympy.oo):
        return 0.0
    try:
        return float(abs(sympy.N(number, 5)))
    except (TypeError, ValueError, OverflowError):
        return math.inf


def power(base: Expression, exponent: Expression) -> Expression:
    """``base ** exponent``, refused before it is taken where it would be too large."""
    if base.is_Rational and exponent.is_Rational:
        size = 0 if abs(base) in (0, 1) else abs(exponent) * max(1, bits(base) - 1)
        if size > MOST_BITS:
            digits = float(size) * math.log10(2)
            raise CannotWork(
                f"The power has about {digits:.3g} digits, more than the {MOST_DIGITS} that are calculated exactly."
            )
        if base == 0 and exponent < 0:
            raise CannotWork("Division by zero.")
    elif base.free_symbols or exponent.free_symbols:
        grown = exponent * (base.exp if base.is_Pow else 1)
        if grown.is_Rational and abs(grown) > MOST_SYMBOLIC_POWER:
            raise CannotWork(f"Powers of unknowns go up to {MOST_SYMBOLIC_POWER}.")
    elif magnitude(exponent) * max(1.0, abs(math.log(magnitude(base) or 1.0))) > MOST_MAGNITUDE:
        raise CannotWork("The power is too large.")
    return bounded(base**exponent)


def divide(left: Expression, right: Expression) -> Expression:
    """A quotient."""
    if right.is_zero:
        raise CannotWork("Division by zero.")
    return bounded(left / right)


def scale(dimension: Dimension, factor: Fraction) -> Dimension:
    """A dimension to a power."""
    return tuple(one * factor for one in dimension)


def name_dimension(dimension: Dimension) -> str:
    """Base units as text: ``kg m/s^2``; empty without any."""

    def named(base: str, n: Fraction) -> str:
        if n == 1:
            return base
        return f"{base}^{n}" if n.denominator == 1 else f"{base}^({n})"

    powers = list(zip(BASES, dimension, strict=True))
    over = " ".join(named(base, n) for base, n in powers if n > 0)
    under = "".join("/" + named(base, -n) for base, n in powers if n < 0)
    return (over or "1") + under if over or under else ""


class Worker:
    """Works out nodes; ``unknowns`` are names that are no units here, though units have them (``solve(3m=6, m)``)."""

    def __init__(self, functions: Any, unknowns: frozenset[str] = frozenset()) -> None:
        self._functions = functions
        self._unknowns = unknowns
        self.units: list[Name] = []  # as they came

    def value(self, node: Node) -> Value:
        """A node's value."""
        if isinstance(node, Number):
            return Value(bounded(sympy.Rational(node.value.numerator, node.value.denominator)))
        if isinstance(node, Name):
            return self._named(node)
        if node.what in self._functions:
            value = self._functions[node.what](self, node.arguments)
            return Value(bounded(value.number), value.dimension)
        values = [self.value(one) for one in node.arguments]
        return self.operate(node.what, *values)

    def plain(self, node: Node, what: str) -> Expression:
        """The value of a node that has no unit."""
        value = self.value(node)
        if value.dimension != PLAIN:
            raise CannotWork(f"{what} takes a number without a unit: divide by the unit first.")
        return value.number

    def _named(self, node: Name) -> Value:
        name = node.name
        if name in self._unknowns:
            return Value(sympy.Symbol(name))
        if name in CONSTANTS or name.lower() in ("pi", "infinity"):
            return Value(CONSTANTS.get(name, CONSTANTS.get(name.lower())))
        if (text := define(name)) is not None:
            self.units.append(node)
            return unit_value(name, text)
        if name in ("°C", "°F", "degC", "degF"):
            raise CannotWork('Temperatures in degrees are converted on their own: "20 degC to degF".')
        if name.upper() in ("USD", "EUR", "GBP", "JPY"):
            raise CannotWork("Money has no fixed rates here: calculate with plain numbers.")
        if not LETTER.fullmatch(name):
            raise CannotWork(f"{name[:40]!r} is no unit or constant that is known here; unknowns are single letters.")
        return Value(sympy.Symbol(name))

    def operate(self, sign: str, left: Value, right: Value | None = None) -> Value:
        """An operator's result; without ``right`` the sign is ``neg``."""
        if right is None:
            if sign == "neg":
                return Value(-left.number, left.dimension)
            raise CannotWork(f"{sign} is not known.")
        if sign == "*":
            return Value(bounded(left.number * right.number), add(left.dimension, right.dimension, 1))
        if sign == "/":
            return Value(divide(left.number, right.number), add(left.dimension, right.dimension, -1))
        if sign == "^":
            return self._raise(left, right)
        if left.dimension != right.dimension:
            names = [name_dimension(one.dimension) or "no unit" for one in (left, right)]
            raise CannotWork(f"The units do not fit: {names[0]} and {names[1]} cannot be added or compared.")
        if sign in ("+", "-"):
            number = left.number + right.number if sign == "+" else left.number - right.number
            return Value(bounded(number), left.dimension)
        if sign == "%":
            if right.number.is_zero:
                raise CannotWork("Division by zero.")
            return Value(sympy.Mod(left.number, right.number), left.dimension)
        return Value(RELATIONS[sign](left.number, right.number))

    def _raise(self, left: Value, right: Value) -> Value:
        if right.dimension != PLAIN:
            raise CannotWork("An exponent has no unit.")
        if left.dimension == PLAIN:
            return Value(power(left.number, right.number))
        if not right.number.is_Rational or abs(right.number) > 20:
            raise CannotWork("The exponent of a unit is a number up to 20.")
        factor = Fraction(int(right.number.p), int(right.number.q))
        return Value(power(left.number, right.number), scale(left.dimension, factor))


RELATIONS: Final = {
    "=": sympy.Eq, "!=": sympy.Ne, "<": sympy.Lt, ">": sympy.Gt, "<=": sympy.Le, ">=": sympy.Ge,
}  # fmt: skip


def add(left: Dimension, right: Dimension, sign: int) -> Dimension:
    """The dimension of a product (sign 1) or a quotient (-1)."""
    return tuple(a + sign * b for a, b in zip(left, right, strict=True))


def unit_value(name: str, text: str) -> Value:
    """A unit's value by its definition."""
    if name in BASES:
        return Value(sympy.Integer(1), tuple(Fraction(base == name) for base in BASES))
    return Worker({}).value(read(text, frozenset()).node)


def convert_temperature(node: Node, unit: Node) -> Expression | None:
    """A temperature in degrees, in another scale; None where this is something else."""
    if not isinstance(unit, Name) or unit.name not in TEMPERATURE_NAMES:
        return None
    sign = 1
    while isinstance(node, Apply) and node.what == "neg":
        node, sign = node.arguments[0], -sign
    if not isinstance(node, Apply) or node.what != "*" or not isinstance(node.arguments[1], Name):
        return None
    number, name = node.arguments
    if not isinstance(number, Number) or not isinstance(name, Name) or name.name not in TEMPERATURE_NAMES:
        return None
    of, to = TEMPERATURES[TEMPERATURE_NAMES[name.name]], TEMPERATURES[TEMPERATURE_NAMES[unit.name]]
    kelvin = (sign * sympy.Rational(str(number.value)) + sympy.Rational(of[0])) * sympy.Rational(of[1])
    return kelvin / sympy.Rational(to[1]) - sympy.Rational(to[0])
