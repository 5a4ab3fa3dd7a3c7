"""The functions of a calculation, each with its bounds."""

from __future__ import annotations

import math
from collections.abc import Callable
from fractions import Fraction
from typing import Final

import sympy  # type: ignore[import-untyped]

from desktop.plugins.bundled.calculator.reading import Apply, Name, Node, Number
from desktop.plugins.bundled.calculator.values import (
    MOST_BITS,
    MOST_FACTORIAL,
    MOST_MAGNITUDE,
    CannotWork,
    Expression,
    Value,
    Worker,
    magnitude,
    power,
)

MOST_TERMS: Final = 100_000  # of a sum or product that is added up
MOST_FACTORED: Final = 10**40
MOST_TESTED: Final = 10**600  # is it a prime?
MOST_ARGUMENT: Final = 10**30  # of sin and the like

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


def factors(n: int) -> Expression:
    """A number as a product of primes that stays one."""
    powers = (sympy.Pow(p, k, evaluate=False) if k > 1 else sympy.Integer(p) for p, k in sympy.factorint(n).items())
    return sympy.Mul(*powers, evaluate=False)


def symbol(worker: Worker, node: Node, what: str) -> Expression:
    """The unknown that a node names."""
    if not isinstance(node, Name):
        raise CannotWork(f'{what} needs the name of its unknown, as in "{what}(x^2, x)".')
    return sympy.Symbol(node.name)


def only_unknown(expression: Expression, what: str) -> Expression:
    """The one name in an expression."""
    names = sorted(expression.free_symbols, key=str)
    if len(names) != 1:
        raise CannotWork(f'Name the unknown: "{what}(…, x)".')
    return names[0]


def put_in(expression: Expression, name: Expression, *numbers: Expression) -> None:
    """Refuse numbers for an unknown that would make a power of the expression too large to be written."""
    for tower in (one for one in expression.atoms(sympy.Pow) if one.exp.free_symbols):
        if any(inner.exp.free_symbols for inner in tower.exp.atoms(sympy.Pow)):
            raise CannotWork("Powers of powers with unknowns in the exponent are not calculated here.")
        if any(magnitude(tower.exp.subs(name, number)) > MOST_BITS / 10 for number in numbers):
            raise CannotWork("A power becomes too large: use smaller limits.")


def solutions(worker: Worker, nodes: tuple[Node, ...]) -> Value:
    """``solve(equation, x)``; several equations first, as many unknowns behind them."""
    expressions = [worker.plain(node, "solve") for node in nodes]
    equations = [one for node, one in zip(nodes, expressions, strict=True) if not isinstance(node, Name)]
    unknowns = [one for node, one in zip(nodes, expressions, strict=True) if isinstance(node, Name)]
    if not equations:
        raise CannotWork('solve needs an equation: "solve(x^2 = 4, x)".')
    if not unknowns:
        unknowns = sorted({one for equation in equations for one in equation.free_symbols}, key=str)
    if equations == [sympy.true] or equations == [sympy.false]:
        return Value(equations[0])
    if len(equations) == 1 and not isinstance(equations[0], sympy.Eq) and equations[0].is_Relational:
        return Value(sympy.solve(equations[0], unknowns[0]))
    one_of_one = len(equations) == 1 and len(unknowns) == 1
    found = sympy.solve(*((equations[0], unknowns[0]) if one_of_one else (equations, unknowns)), dict=True)
    rows = [
        sympy.Tuple(*(sympy.Eq(name, one[name], evaluate=False) for name in unknowns if name in one)) for one in found
    ]
    return Value(sympy.FiniteSet(*rows))


def derivative(worker: Worker, nodes: tuple[Node, ...]) -> Value:
    """``diff(f, x)`` or ``diff(f, x, n)``."""
    counted("diff", nodes, 1, 3)
    expression = worker.plain(nodes[0], "diff")
    name = symbol(worker, nodes[1], "diff") if len(nodes) > 1 else only_unknown(expression, "diff")
    times = whole(worker.plain(nodes[2], "diff"), "diff", 20) if len(nodes) == 3 else 1
    return Value(sympy.simplify(sympy.diff(expression, name, times)))


def integral(worker: Worker, nodes: tuple[Node, ...]) -> Value:
    """``integrate(f, x)`` or ``integrate(f, x, from, to)``."""
    if len(nodes) not in (1, 2, 4):
        raise CannotWork('Write "integrate(f, x)" or "integrate(f, x, from, to)".')
    expression = worker.plain(nodes[0], "integrate")
    name = symbol(worker, nodes[1], "integrate") if len(nodes) > 1 else only_unknown(expression, "integrate")
    limits = [worker.plain(node, "integrate") for node in nodes[2:]]
    put_in(expression, name, *limits)
    return Value(sympy.integrate(expression, (name, *limits) if limits else name))


def limit(worker: Worker, nodes: tuple[Node, ...]) -> Value:
    """``limit(f, x, to)``."""
    counted("limit", nodes, 3, 3)
    expression, name, to = (
        worker.plain(nodes[0], "limit"),
        symbol(worker, nodes[1], "limit"),
        worker.plain(nodes[2], "limit"),
    )
    put_in(expression, name, to)
    return Value(sympy.limit(expression, name, to))


def series(name: str, function: Callable[..., Expression]) -> Function:
    """``sum(f, k, from, to)`` and ``product(…)``; of numbers alone, ``sum(1, 2, 3)`` adds them up."""

    def work(worker: Worker, nodes: tuple[Node, ...]) -> Value:
        if len(nodes) != 4 or not isinstance(nodes[1], Name):
            signs = {"sum": "+", "product": "*"}
            value = worker.value(nodes[0])
            for node in nodes[1:]:
                value = worker.operate(signs[name], value, worker.value(node))
            return value
        expression = worker.plain(nodes[0], name)
        start, end = (worker.plain(node, name) for node in nodes[2:])
        if (end - start).is_number and (end - start).is_finite and end - start > MOST_TERMS:
            raise CannotWork(f"{name} has at most {MOST_TERMS} terms.")
        unknown = symbol(worker, nodes[1], name)
        put_in(expression, unknown, start, end)
        return Value(sympy.simplify(function(expression, (unknown, start, end))))

    return work


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


def form(name: str) -> Function:
    """A way to write an expression: expand, factor, simplify. A whole number is factored into primes."""

    def work(worker: Worker, nodes: tuple[Node, ...]) -> Value:
        counted(name, nodes, 1, 1)
        number = worker.plain(nodes[0], name)
        if name == "factor" and number.is_Integer:
            return Value(factors(whole(number, name, MOST_FACTORED)))
        return Value(getattr(sympy, name)(number))

    return work


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
    "sum": series("sum", sympy.summation),
    "product": series("product", sympy.product),
}
