"""The calculator: one tool, exact, with units, and symbolic where unknowns are left.

Limits: texts of 1,000 characters, exact numbers of 4,000 digits, powers of unknowns up to 300, sums of 100,000 terms,
8 seconds. What goes beyond is refused with the reason. Nothing of the text is run as Python.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from desktop.plugins.api import ToolError, tool
from desktop.plugins.bundled.calculator.reading import Apply, CannotRead, Name, Node, Number, Reading, read

if TYPE_CHECKING:
    from desktop.plugins.bundled.calculator.values import Value, Worker

SECONDS: Final = 8.0
MOST_SHOWN: Final = 6000  # characters of a result
MOST_EXACT: Final = 300  # characters of an exact result beside its decimal
MOST_PLACES: Final = 1000
BINDING: Final = ("solve", "diff", "integrate", "limit", "sum", "product")  # their name arguments are unknowns


@tool(title="Calculate", seconds=20)
def calculate(expression: str, digits: int = 15) -> str:
    """Exact math: arithmetic, units, algebra.

    Examples: 2^100/3; 15% of 80; 60 mph to km/h; 20 degC to degF; solve(x^2=2, x); diff(sin(x), x);
    integrate(x^2, x, 0, 1); factor(360); sum(k^2, k, 1, 10).

    Args:
        expression: one expression
        digits: significant digits of the decimal result, up to 1000
    """
    from desktop.plugins.bundled.calculator import values  # sympy takes a second: at the first call

    try:
        with values.deadline(SECONDS):
            return answer(expression, min(max(digits, 1), MOST_PLACES))
    except (CannotRead, values.CannotWork) as error:
        raise ToolError(str(error)) from error
    except values.TookTooLong:
        raise ToolError(f"This took longer than {SECONDS:.0f} seconds. Ask for something simpler.") from None
    except (NotImplementedError, ArithmeticError, TypeError, ValueError, RecursionError, AttributeError) as error:
        raise ToolError("This cannot be calculated. Write it differently, or in smaller steps.") from error


def answer(text: str, digits: int) -> str:
    """The result as a model is told it."""
    from desktop.plugins.bundled.calculator import values
    from desktop.plugins.bundled.calculator.functions import FUNCTIONS

    reading = read(text, frozenset(FUNCTIONS))
    if reading.unit and (degrees := values.convert_temperature(reading.node, reading.unit)) is not None:
        return show(degrees, digits, name_unit(reading.unit))
    worker = values.Worker(FUNCTIONS, unknown_names(reading))
    value = worker.value(reading.node)
    if reading.unit:
        return convert(worker, value, reading.unit, digits)
    if isinstance(reading.node, Apply) and reading.node.what == "=" and value.number.free_symbols:
        value = worker.value(Apply("solve", (reading.node, *map(Name, sorted(map(str, value.number.free_symbols))))))
    return show_value(worker, value, digits)


def unknown_names(reading: Reading) -> frozenset[str]:
    """Names that are unknowns though a unit is called so.

    They are what ``solve`` and its kind name, and all single letters where no number stands before a name.
    """
    names: set[str] = set()
    pending, letters, measured = [reading.node], set(), reading.unit is not None
    while pending:
        node = pending.pop()
        if isinstance(node, Name) and len(node.name) == 1:
            letters.add(node.name)
        if isinstance(node, Apply):
            pending += node.arguments
            measured |= node.what == "*" and is_measure(node)
            if node.what in BINDING:
                named = node.arguments[1:] if node.what == "solve" else node.arguments[1:2]
                names |= {one.name for one in named if isinstance(one, Name)}
    return frozenset((names if measured else names | letters) - {"e", "i", "pi"})


def is_measure(node: Apply) -> bool:
    """Whether a product is a number and a name: ``5 km``, ``5 m^2``."""
    number, name = node.arguments
    base = name.arguments[0] if isinstance(name, Apply) and name.what == "^" else name
    return has_no_names(number) and isinstance(base, Name)


def has_no_names(node: Node) -> bool:
    """Whether a node is made of numbers only."""
    return isinstance(node, Number) or (isinstance(node, Apply) and all(map(has_no_names, node.arguments)))


def convert(worker: Worker, value: Value, unit: Node, digits: int) -> str:
    """A value in another unit."""
    from desktop.plugins.bundled.calculator import values

    if value.number.free_symbols:
        unknown = ", ".join(sorted(map(str, value.number.free_symbols)))
        raise values.CannotWork(f"{unknown} is not known as a unit.")
    wanted = worker.value(unit)
    if wanted.dimension != value.dimension:
        names = [values.name_dimension(one.dimension) or "no unit" for one in (value, wanted)]
        raise values.CannotWork(f"The units do not fit: {names[0]} cannot be converted to {names[1]}.")
    return show(values.divide(value.number, wanted.number), digits, name_unit(unit))


def show_value(worker: Worker, value: Value, digits: int) -> str:
    """A value in the first of its own units that fits, or in base units."""
    from desktop.plugins.bundled.calculator import values

    if value.dimension == values.PLAIN:
        return show(value.number, digits)
    for name in tuple(worker.units):
        unit = worker.value(name)
        if unit.dimension == value.dimension:
            return show(value.number / unit.number, digits, name.name)
    return show(value.number, digits, values.name_dimension(value.dimension))


def name_unit(node: Node) -> str:
    """A unit as text."""
    if isinstance(node, Name):
        return node.name
    if isinstance(node, Number):
        return str(node.value)
    sign = {"*": " "}.get(node.what, node.what)
    return sign.join(name_unit(one) for one in node.arguments)


def show(number: Any, digits: int, unit: str = "") -> str:
    """An exact result, and the decimal one where that says more."""
    import sympy

    tail = f" {unit}" if unit else ""
    if number.has(sympy.zoo, sympy.nan):
        raise ToolError("The result is not defined.")
    if isinstance(number, sympy.Tuple):
        return ", ".join(f"{one.lhs} = {show(one.rhs, digits)}".replace("= ≈", "≈") for one in number)
    if isinstance(number, sympy.FiniteSet):
        return cut("; ".join(show(one, digits) for one in sorted(number, key=sympy.default_sort_key)))
    if number is sympy.EmptySet:
        return "no solution"
    exact = cut(write(number) + tail)
    if number.is_integer or not getattr(number, "is_number", False) or not number.is_finite:
        return exact
    if number.is_Float:  # found by numbers
        return f"≈ {shorten(str(number))}{tail}"
    decimal = sympy.N(number, digits)
    text = str(decimal).replace("**", "^").replace("*I", "i").replace("I", "i")
    if number.is_Rational and terminating(number, digits):
        return sympy_decimal(number) + tail
    if number.has(sympy.CRootOf):  # a root that no formula names
        return f"≈ {shorten(text)}{tail}"
    if len(exact) > MOST_EXACT:
        return f"≈ {shorten(text)}{tail} (the exact result has {len(exact)} characters)"
    return f"{exact} ≈ {shorten(text)}{tail}"


def terminating(number: Any, digits: int) -> bool:
    """Whether a rational number is a decimal of at most ``digits`` digits."""
    rest, twos, fives = int(number.q), 0, 0
    while rest % 2 == 0:
        rest, twos = rest // 2, twos + 1
    while rest % 5 == 0:
        rest, fives = rest // 5, fives + 1
    return rest == 1 and len(str(abs(int(number.p)) * 10 ** max(twos, fives) // int(number.q))) <= digits


def sympy_decimal(number: Any) -> str:
    """A terminating decimal, whole."""
    from decimal import Context, Decimal

    context = Context(prec=MOST_SHOWN)
    return str(context.divide(Decimal(int(number.p)), Decimal(int(number.q)))).replace("E", "e")


def shorten(text: str) -> str:
    """A decimal without the zeros behind it."""
    return text.rstrip("0").rstrip(".") if "." in text and text.lstrip("-").replace(".", "").isdigit() else text


def write(number: Any) -> str:
    """An expression as a person types it; a number that is too long by its size."""
    import sympy

    if isinstance(number, sympy.Eq):
        return f"{write(number.lhs)} = {write(number.rhs)}"
    if number in (sympy.true, sympy.false):
        return str(number).lower()
    text = str(number).replace("**", "^").replace("&", "and").replace("|", "or")
    return re.sub(r"\boo\b", "infinity", re.sub(r"\blog\(", "ln(", text))


def cut(text: str) -> str:
    """Not more than can be of use."""
    return text if len(text) <= MOST_SHOWN else f"{text[:MOST_SHOWN]}… (cut: {len(text)} characters)"
