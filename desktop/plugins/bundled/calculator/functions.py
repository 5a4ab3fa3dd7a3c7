"""The functions of a calculation, each with its bounds."""

from __future__ import annotations

import math
from collections.abc import Callable
from fractions import Fraction
from typing import Final

import sympy

from desktop.plugins.bundled.calculator.algebra import (
    MOST_FACTORS,
    MOST_TERMS,
    derivative,
    form,
    integral,
    limit,
    series,
    solutions,
)
from desktop.plugins.bundled.calculator.arguments import Function, counted, whole
from desktop.plugins.bundled.calculator.reading import Apply, Node, Number
from desktop.plugins.bundled.calculator.values import (
    MOST_FACTORIAL,
    MOST_MAGNITUDE,
    CannotWork,
    Expression,
    Value,
    Worker,
    magnitude,
    power,
)

MOST_TESTED: Final = 10**600  # is it a prime?
MOST_ARGUMENT: Final = 10**30  # of sin and the like


def numeric(name: str, function: Callable[..., Expression], count: int = 1, largest: float = MOST_ARGUMENT) -> Function:
    """A function of plain numbers or expressions whose size is below ``largest``."""

    def work(worker: Worker, nodes: tuple[Node, ...]) -> Value:
        counted(name, nodes, count, count)
        numbers = [worker.plain(node, name) for node in nodes]
        if any(magnitude(one) > largest for one in numbers):
            raise CannotWork(f"The number for {name} is too large.")
        return Value(function(*numbers))

    return work


def integers(name: str, function: Callable[..., Expression], least: int, most: int, largest: int) -> Function:
    """A function of whole numbers from 0 to ``largest``."""

    def work(worker: Worker, nodes: tuple[Node, ...]) -> Value:
        counted(name, nodes, least, most)
        return Value(function(*(whole(worker.plain(node, name), name, largest) for node in nodes)))

    return work


def several(name: str, function: Callable[..., Expression]) -> Function:
    """A function of one or more numbers of the same unit, which the result has too."""

    def work(worker: Worker, nodes: tuple[Node, ...]) -> Value:
        values = [worker.value(node) for node in nodes]
        if any(value.dimension != values[0].dimension for value in values):
            raise CannotWork(f"The arguments of {name} have different units.")
        return Value(function(*(value.number for value in values)), values[0].dimension)

    return work


def square_root(worker: Worker, nodes: tuple[Node, ...]) -> Value:
    """``sqrt``, of units too."""
    counted("sqrt", nodes, 1, 1)
    return worker.value(Apply("^", (nodes[0], Number(Fraction(1, 2)))))


def logarithm(worker: Worker, nodes: tuple[Node, ...]) -> Value:
    """``log(x)`` and ``ln(x)`` are natural; ``log(x, base)``."""
    counted("log", nodes, 1, 2)
    number, *base = (worker.plain(node, "log") for node in nodes)
    if number.is_zero or any(one.is_zero or one == 1 for one in base):
        raise CannotWork("There is no such logarithm.")
    return Value(sympy.log(number, *base))


def rounded(worker: Worker, nodes: tuple[Node, ...]) -> Value:
    """``round(x)`` or ``round(x, places)``, halves away from zero."""
    counted("round", nodes, 1, 2)
    value = worker.value(nodes[0])
    places = whole(worker.plain(nodes[1], "round"), "round", 100) if len(nodes) == 2 else 0
    if value.number.free_symbols:
        raise CannotWork("round takes a number, not an unknown.")
    number = value.number * 10**places
    whole_number = sympy.floor(abs(number) + sympy.Rational(1, 2)) * sympy.sign(number)
    return Value(sympy.Rational(whole_number, 10**places), value.dimension)


def choose(n: int, k: int) -> Expression:
    """Ways to choose k of n."""
    if min(k, n - k) > MOST_FACTORIAL:
        raise CannotWork("The binomial is too large.")
    return sympy.binomial(n, k)


def mean(*numbers: Expression) -> Expression:
    """Arithmetic mean."""
    return sympy.Add(*numbers) / len(numbers)


def median(*numbers: Expression) -> Expression:
    """The middle one, or the mean of the two in the middle."""
    if any(one.free_symbols for one in numbers):
        raise CannotWork("median takes numbers.")
    ordered = sorted(numbers)
    half = len(ordered) // 2
    return ordered[half] if len(ordered) % 2 else (ordered[half - 1] + ordered[half]) / 2


TRIGONOMETRIC: Final = ("sin", "cos", "tan", "cot", "asin", "acos", "atan", "asinh", "acosh", "atanh", "floor")
FAST: Final = {name: numeric(name, getattr(sympy, name), largest=MOST_MAGNITUDE) for name in ("sinh", "cosh", "tanh")}
FUNCTIONS: Final[dict[str, Function]] = FAST | {
    **{name: numeric(name, getattr(sympy, name)) for name in TRIGONOMETRIC},
    **{name: form(name) for name in ("expand", "factor", "simplify")},
    "exp": numeric("exp", lambda x: power(sympy.E, x), largest=MOST_MAGNITUDE),
    "ceil": numeric("ceil", sympy.ceiling),
    "atan2": numeric("atan2", sympy.atan2, 2),
    "cbrt": numeric("cbrt", lambda x: sympy.real_root(x, 3)),
    "log2": numeric("log2", lambda x: sympy.log(x, 2)),
    "log10": numeric("log10", lambda x: sympy.log(x, 10)),
    "log": logarithm,
    "ln": logarithm,
    "sqrt": square_root,
    "round": rounded,
    "abs": several("abs", sympy.Abs),
    "min": several("min", sympy.Min),
    "max": several("max", sympy.Max),
    "mean": several("mean", mean),
    "median": several("median", median),
    "factorial": integers("factorial", sympy.factorial, 1, 1, MOST_FACTORIAL),
    "gcd": integers("gcd", lambda *n: sympy.Integer(math.gcd(*n)), 1, 99, 10**4000),
    "lcm": integers("lcm", lambda *n: sympy.Integer(math.lcm(*n)), 1, 99, 10**40),
    "binomial": integers("binomial", choose, 2, 2, 10**6),
    "isprime": integers("isprime", lambda n: sympy.true if sympy.isprime(n) else sympy.false, 1, 1, MOST_TESTED),
    "solve": solutions,
    "diff": derivative,
    "integrate": integral,
    "limit": limit,
    "sum": series("sum", sympy.summation, MOST_TERMS),
    "product": series("product", sympy.product, MOST_FACTORS),
}
