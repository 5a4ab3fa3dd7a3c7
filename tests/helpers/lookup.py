"""Texts for prompt lookup: a file to repeat with one change, and prompts whose answers repeat much or little."""

from __future__ import annotations

import inspect
import itertools
import json
import queue
from pydoc_data.topics import topics

import desktop.cli.chat

ACTS = ("open", "close", "clean", "move", "paint", "sell", "buy", "repair", "measure", "count", "hide", "borrow", "see")
THINGS = ("door", "window", "table", "chair", "lamp", "carpet", "mirror", "shelf", "cup", "plate", "bottle", "basket")
PLACES = ("here", "there")
CHANGED, NEW_LINE = 60, "nothing to do today"


def source_file(lines: int = 200) -> str:
    """A list of so many things to do, a short line each, none of which stands there twice."""
    made = itertools.islice(itertools.product(PLACES, ACTS, THINGS), lines)
    return "\n".join(f"{act} {thing} {place}" for place, act, thing in made)


def files(lines: int = 200) -> dict[str, str]:
    """The first lines of some files by their names: prose from Python's help, two modules of code, and a list."""
    whole = {"prose": topics["execmodel"]} | {
        module.__name__: inspect.getsource(module) for module in (desktop.cli.chat, queue)
    }
    cut = {name: "\n".join(text.split("\n")[:lines]) for name, text in whole.items()}
    return cut | {"a list": source_file(lines)}


def changed_file(source: str, line: int = CHANGED) -> str:
    """The file with one change."""
    lines = source.split("\n")
    lines[min(line, len(lines)) - 1] = NEW_LINE
    return "\n".join(lines)


def repeating(source: str) -> str:
    """The question that is answered by the changed file."""
    return f"Repeat this file, with line {CHANGED} replaced by {NEW_LINE}:\n\n{source}"


def spelling(text: str) -> str:
    """A grammar that allows one text only."""
    return f"root ::= {json.dumps(text, ensure_ascii=False)}\n"


def prompts(count: int) -> list[str]:
    """Questions of four kinds; half of the answers repeat what they were given."""
    things = ("the sea", "a bridge", "bread", "the moon", "a clock", "rain", "a garden", "paper", "a train", "salt")
    kinds = (
        "Tell me about {thing}.",
        "Repeat three times: {thing} is older than this house, and nobody knows why.",
        "Write a short list of facts about {thing}, then repeat the list.",
        "Write a Python function that describes {thing}, then the same function with another name.",
    )
    made = (
        f"{kind.format(thing=thing)} ({number})" for number in itertools.count(1) for kind in kinds for thing in things
    )
    return list(itertools.islice(made, count))
