"""The grammar of an answer that may, must or must not hold calls."""

from __future__ import annotations

import json
from functools import lru_cache
from typing import Final

from desktop.chat.calls.gbnf import COMMON, Rules, TooLarge
from desktop.chat.calls.schema import ToolSchema
from desktop.chat.calls.spelling import quoted
from desktop.chat.calls.syntax import Syntax

MOST_CALLS: Final = 8  # of one round
ROOM: Final = 96 * 1024  # bytes for all tools; an engine takes 128 KiB
MOST_BYTES: Final = 124 * 1024
LARGEST: Final = 24 * 1024  # bytes for one tool

Told = tuple[tuple[str, ToolSchema], ...]  # what the model knows of each tool it may call


@lru_cache(maxsize=16)
def calls_grammar(syntax: Syntax, tools: Told, *, most: int, opened: bool) -> str:
    """A grammar of one to ``most`` calls, from behind the opening tag where that was ``opened`` already.

    Where the arguments of all tools take too much room, those of the last ones are any object; where even the names
    do, there is no grammar, and only the check behind it.
    """
    lines, choices, room = [COMMON], [], ROOM
    for number, (name, schema) in enumerate(tools):
        try:
            rules = Rules(schema, f"t{number}", min(room, LARGEST))
            arguments, text = rules.root, rules.text
        except TooLarge:
            arguments, text = "object", ""
        lines.append(text)
        room -= len(text.encode())
        key = quoted(json.dumps(syntax.arguments) + ":")
        choices.append(f'{quoted(json.dumps(name))} ws "," ws {key} ws {arguments}')
    lines.append(f"tool ::= {' | '.join(choices)}\n")
    lines.append('call ::= "{" ws "\\"name\\":" ws tool ws "}"\n')
    lines.append(f"root ::= {_block(syntax, most, opened=opened)}\n")
    text = "".join(lines)
    return text if len(text.encode()) <= MOST_BYTES else ""


def _block(syntax: Syntax, most: int, *, opened: bool) -> str:
    """The calls with what stands around them."""
    opening = f"{quoted(syntax.opening)} " if syntax.opening else ""
    closing = f" ws {quoted(syntax.closing)}" if syntax.closing else ""
    first = "ws " if opened else f"gap {opening}ws "
    head = "" if opened else "gap"
    more = f"{{0,{most - 1}}}" if most > 1 else ""
    if syntax.listed:
        further = f' (ws "," ws call){more}' if more else ""
        return f'{first}"[" ws call{further} ws "]"{closing}' + _gap(head)
    further = f" (ws {opening}ws call{closing}){more}" if more and syntax.opening else ""
    return f"{first}call{closing}{further}" + _gap(head)


def _gap(head: str) -> str:
    """The rule of what may stand in front of a tag."""
    return "\ngap ::= [ \\n]{0,4}" if head else ""


@lru_cache(maxsize=4)
def grammar_without(tag: str) -> str:
    """A grammar of every text that does not hold a tag; a rule for each of its beginnings that a text may end with."""
    lines = ["root ::= s0\n"]
    for size in range(len(tag)):
        moves = []
        for letter in sorted({tag[0], tag[size]}):
            behind = tag[:size] + letter
            if behind != tag:
                longest = next(n for n in range(min(len(behind), len(tag) - 1), -1, -1) if behind.endswith(tag[:n]))
                moves.append(f"{quoted(letter)} s{longest}")
        others = "".join(f"\\x{ord(letter):02X}" for letter in sorted({tag[0], tag[size]}))
        lines.append(f"s{size} ::= ({' | '.join([f'[^{others}] s0', *moves])})?\n")
    return "".join(lines)
