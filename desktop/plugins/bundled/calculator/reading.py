"""Reads a calculation as a person or a model writes it, without Python's eval.

Numbers, ``+ - * / ^ **``, ``!``, ``%`` (a percentage, or the remainder between two numbers), ``5 km`` and ``2x`` as
products, functions, comparisons, and a conversion at the end (``60 mph to km/h``). A text has at most MOST_LETTERS
characters, MOST_TOKENS tokens and MOST_DEPTH brackets or operators inside each other.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

MOST_LETTERS: Final = 1000
MOST_TOKENS: Final = 400
MOST_DEPTH: Final = 40
MOST_EXPONENT: Final = 4000  # of ten, in a number's own text: 1e4000

TOKEN: Final = re.compile(
    r"\s*(?:(?P<number>(?:\d+(?:_\d+)*\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)|(?P<name>[^\W\d]\w*|°[CF]?)"
    r"|(?P<sign>\*\*|==|!=|<=|>=|[-+*/^!%(),=<>]))"
)
REPLACED: Final = str.maketrans(
    {"×": "*", "·": "*", "⋅": "*", "÷": "/", "−": "-", "–": "-", "π": " pi ", "√": " sqrt ", "≤": "<=", "≥": ">=",
     "≠": "!=", "²": "^2", "³": "^3", "½": "(1/2)", "µ": "u", "μ": "u", "Ω": "ohm", "[": "(", "]": ")"}
)  # fmt: skip
COMPARISONS: Final = ("=", "==", "!=", "<", ">", "<=", ">=")
THOUSANDS: Final = re.compile(r"(?<![\w.,])\d{1,3}(?:,\d{3})+(?![\w,])")


class CannotRead(Exception):
    """The text is no calculation; the message tells a model what to write instead."""


@dataclass(frozen=True, slots=True)
class Number:
    """A number, exactly as written."""

    value: Fraction


@dataclass(frozen=True, slots=True)
class Name:
    """A constant, a unit or a variable."""

    name: str


@dataclass(frozen=True, slots=True)
class Apply:
    """An operator or a function with its arguments; ``what`` of an operator is its sign, of a minus sign ``neg``."""

    what: str
    arguments: tuple[Node, ...]


Node = Number | Name | Apply


@dataclass(frozen=True, slots=True)
class Reading:
    """A whole text: what is asked, and the unit that the answer shall be in."""

    node: Node
    unit: Node | None = None


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of the text: kind ``number``, ``name``, ``sign`` or ``end``."""

    kind: str
    text: str


def split(text: str) -> list[Token]:
    """The tokens of a text, with one of kind ``end`` behind them."""
    if len(text) > MOST_LETTERS:
        raise CannotRead(f"The expression is longer than {MOST_LETTERS} characters: calculate it in parts.")
    # 1,234,567 outside of a function's brackets is one number; inside, commas stand between arguments
    if not re.search(r"[^\W\d]\s*\(", text):
        text = THOUSANDS.sub(lambda found: found[0].replace(",", ""), text)
    if len(set(re.findall("[$€£]", text))) > 1:
        raise CannotRead("Money has no fixed rates here: calculate with plain numbers.")
    text = re.sub("[$€£]", " ", text)
    text, tokens, place = text.translate(REPLACED).rstrip().rstrip("=?").rstrip(), [], 0
    while place < len(text):
        found = TOKEN.match(text, place)
        if not found or not found.lastgroup:
            raise CannotRead(
                f"{text[place:].strip()[:1]!r} is not understood. Use numbers, + - * / ^ ( ) and functions."
            )
        tokens.append(Token(found.lastgroup, found[found.lastgroup]))
        place = found.end()
    if len(tokens) > MOST_TOKENS:
        raise CannotRead("The expression has too many parts: calculate it in several calls.")
    return [*tokens, Token("end", "")]


def read_number(text: str) -> Fraction:
    """A number's exact value."""
    digits, _, exponent = text.replace("_", "").lower().partition("e")
    if exponent and (len(exponent) > 6 or abs(int(exponent)) > MOST_EXPONENT):
        raise CannotRead(f"{text[:20]} has a larger exponent than {MOST_EXPONENT}.")
    return Fraction(digits) * Fraction(10) ** int(exponent or 0)


class Parser:
    """Recursive descent over the tokens; each rule reads as much as it can and returns a node."""

    def __init__(self, text: str, functions: frozenset[str]) -> None:
        self._tokens = split(text)
        self._functions = functions
        self._place = 0
        self._depth = 0

    def read(self) -> Reading:
        """The whole text."""
        if self._now.kind == "end":
            raise CannotRead('The expression is empty. Example: "2*(3+4)".')
        node, unit = self._comparison(), None
        if self._converts():
            self._next()
            unit = self._sum()
        if self._now.kind != "end":
            raise CannotRead(f"{self._now.text!r} was not expected there. Write * for products and close all brackets.")
        return Reading(node, unit)

    @property
    def _now(self) -> Token:
        return self._tokens[self._place]

    def _next(self) -> Token:
        token = self._now
        self._place += 1
        return token

    def _sees(self, *texts: str) -> bool:
        return self._now.kind in ("sign", "name") and self._now.text in texts

    def _converts(self) -> bool:
        """Whether ``to`` or ``in`` (which is the inch, too) asks for a unit here."""
        after = self._tokens[min(self._place + 1, len(self._tokens) - 1)]
        last = self._place + 2 >= len(self._tokens) or self._tokens[self._place + 2].kind == "end"
        inch = after.text in ("to", "as") or (after.text == "in" and not last)
        return self._sees("to", "as") or (self._sees("in") and after.kind == "name" and not inch)

    def _comparison(self) -> Node:
        self._depth += 1
        if self._depth > MOST_DEPTH:
            raise CannotRead(f"More than {MOST_DEPTH} brackets or signs inside each other: calculate it in parts.")
        left = self._sum()
        if self._sees(*COMPARISONS):
            sign = self._next().text.replace("==", "=")
            left = Apply(sign, (left, self._sum()))
        self._depth -= 1
        return left

    def _sum(self) -> Node:
        left = self._product()
        while self._sees("+", "-"):
            left = Apply(self._next().text, (left, self._product()))
        return left

    def _product(self) -> Node:
        left = self._signed()
        while self._sees("*", "/", "%", "mod", "of", "per"):
            sign = {"of": "*", "per": "/", "mod": "%"}.get(self._now.text, self._now.text)
            self._next()
            if sign == "/" and isinstance(left, Number) and self._now.kind == "number":
                left = self._together(Apply(sign, (left, self._power())))  # 1/2 cup is half a cup
            else:
                left = Apply(sign, (left, self._signed()))
        return left

    def _signed(self) -> Node:
        if not self._sees("-", "+"):
            return self._together()
        self._depth += 1
        if self._depth > MOST_DEPTH:
            raise CannotRead("Too many signs in a row.")
        sign, node = self._next().text, self._signed()
        self._depth -= 1
        return Apply("neg", (node,)) if sign == "-" else node

    def _together(self, first: Node | None = None) -> Node:
        """Factors side by side: ``5 km``, ``2x``, ``3(4+1)``; they bind closer than a division."""
        left = first or self._power()
        while (self._now.kind == "name" and not self._ends()) or self._sees("("):
            left = Apply("*", (left, self._power()))
        return left

    def _ends(self) -> bool:
        return self._sees("to", "as", "of", "mod", "per") or self._converts()

    def _power(self) -> Node:
        base = self._behind()
        if not self._sees("^", "**"):
            return base
        self._next()
        return Apply("^", (base, self._exponent()))

    def _exponent(self) -> Node:
        self._depth += 1
        if self._depth > MOST_DEPTH:
            raise CannotRead("Too many powers of powers.")
        minus = self._sees("-") and bool(self._next())
        node = self._power()
        self._depth -= 1
        return Apply("neg", (node,)) if minus else node

    def _behind(self) -> Node:
        """An atom with what stands behind it: ``!`` and the percent sign."""
        node = self._atom()
        while self._sees("!") or (self._sees("%") and self._is_percent()):
            node = (
                Apply("factorial", (node,)) if self._next().text == "!" else Apply("/", (node, Number(Fraction(100))))
            )
        return node

    def _is_percent(self) -> bool:
        after = self._tokens[self._place + 1]
        return (after.kind in ("sign", "end") and after.text != "(") or after.text in ("of", "to")

    def _atom(self) -> Node:
        token = self._next()
        if token.kind == "number":
            return Number(read_number(token.text))
        if token.text == "(":
            node = self._comparison()
            self._close()
            return node
        if token.kind == "name":
            return self._named(token.text)
        raise CannotRead(
            f"A number is missing before {token.text!r}." if token.text else "The expression ends too early."
        )

    def _named(self, name: str) -> Node:
        if name.lower() in self._functions and (self._sees("(") or name == "sqrt"):
            if not self._sees("("):
                return Apply("sqrt", (self._power(),))  # √2
            self._next()
            arguments = [self._comparison()]
            while self._sees(","):
                self._next()
                arguments.append(self._comparison())
            self._close()
            return Apply(name.lower(), tuple(arguments))
        if self._sees("(") and len(name) > 2:
            raise CannotRead(f"There is no function {name[:30]!r}. There are: {', '.join(sorted(self._functions))}.")
        return Name(name)

    def _close(self) -> None:
        if not self._sees(")"):
            raise CannotRead("A bracket is not closed.")
        self._next()


def read(text: str, functions: frozenset[str]) -> Reading:
    """Read a calculation; ``functions`` are the names that can stand before a bracket."""
    return Parser(text.replace("math.", "").strip(), functions).read()
