"""The tree that a list of tokens stands for.

markdown-it has one too, which goes through all tokens again at each level and takes longer than writing the text.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from markdown_it.token import Token


@dataclass(slots=True)
class Node:
    """A token, or a pair of an opening and a closing one, by the name of both; ``token`` is the opening one then."""

    type: str
    token: Token
    children: list[Node] = field(default_factory=list)


def tree(tokens: Iterable[Token]) -> list[Node]:
    """The nodes at the top."""
    top: list[Node] = []
    here = top
    around: list[list[Node]] = []
    for token in tokens:
        if token.nesting < 0:
            here = around.pop()
            continue
        node = Node(token.type.removesuffix("_open"), token, tree(token.children) if token.children else [])
        here.append(node)
        if token.nesting > 0:
            around.append(here)
            here = node.children
    return top
