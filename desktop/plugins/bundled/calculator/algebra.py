"""Algebra of a calculation: equations, derivatives, integrals, limits and sums, and ways to write an expression."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import sympy

from desktop.plugins.bundled.calculator.arguments import Function, counted, whole
from desktop.plugins.bundled.calculator.reading import Name, Node
from desktop.plugins.bundled.calculator.values import MOST_BITS, CannotWork, Expression, Value, Worker, magnitude

MOST_TERMS: Final = 100_000  # of a sum that is added up
MOST_FACTORS: Final = 1_400  # of a product
MOST_FACTORED: Final = 10**40
STARTS: Final = (1, -1, 0.1, 10, -10, 100)  # where a root is sought by numbers


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
    if len(equations) == 1 and len(unknowns) == 1:
        return Value(solutions_of_one(equations[0], unknowns[0]))
    found = sympy.solve(equations, unknowns, dict=True)
    rows = [
        sympy.Tuple(*(sympy.Eq(name, one[name], evaluate=False) for name in unknowns if name in one)) for one in found
    ]
    return Value(sympy.FiniteSet(*rows))


def solutions_of_one(equation: Expression, name: Expression) -> Expression:
    """Solutions of one equation in one unknown: by formula, else one by numbers.

    What sympy's solve does not find is no proof that there is none (``2^x = 10^300``), so solveset is asked then.
    """
    try:
        found = [one[name] for one in sympy.solve(equation, name, dict=True) if name in one]
    except NotImplementedError:
        found = [by_numbers(equation, name)]
    if not found:
        real = sympy.solveset(equation, name, sympy.S.Reals)
        if not isinstance(real, sympy.FiniteSet):
            return sympy.EmptySet if real is sympy.EmptySet else real
        found = list(real)
    return sympy.FiniteSet(*(sympy.Tuple(sympy.Eq(name, one, evaluate=False)) for one in found))


def by_numbers(equation: Expression, name: Expression) -> Expression:
    """A real solution to 15 digits; there may be others."""
    difference = equation.lhs - equation.rhs if isinstance(equation, sympy.Eq) else equation
    for start in STARTS:
        try:
            return sympy.nsolve(difference, name, start)
        except (ValueError, ArithmeticError, TypeError):
            continue  # it runs away from here
    raise CannotWork("No solution was found, which does not mean that there is none.")


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


def series(name: str, function: Callable[..., Expression], most: int) -> Function:
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
        if (end - start).is_number and (end - start).is_finite and end - start > most:
            raise CannotWork(f"{name} has at most {most} terms.")
        unknown = symbol(worker, nodes[1], name)
        put_in(expression, unknown, start, end)
        return Value(sympy.simplify(function(expression, (unknown, start, end))))

    return work


def form(name: str) -> Function:
    """A way to write an expression: expand, factor, simplify. A whole number is factored into primes."""

    def work(worker: Worker, nodes: tuple[Node, ...]) -> Value:
        counted(name, nodes, 1, 1)
        number = worker.plain(nodes[0], name)
        if name == "factor" and number.is_Integer:
            return Value(factors(whole(number, name, MOST_FACTORED)))
        return Value(getattr(sympy, name)(number))

    return work
