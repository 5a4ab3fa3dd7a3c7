"""Python for the model: small programs in Monty, an interpreter of its own that has no files, network or processes.

Limits: programs of 20,000 characters, 5 seconds of work, 64 MB, 20,000 characters of output; each call starts afresh.
Monty is no CPython: classes' metaclasses, generators (``yield``), most of the standard library and all packages are
not there. It runs in a process of its own, which a crash cannot leave.
"""

from __future__ import annotations

from typing import Final

import pydantic_monty
from pydantic_monty import CollectString, Monty, MontyCrashedError, MontyError, MontyRuntimeError, MontySyntaxError

from desktop.plugins.api import ToolError, tool

MOST_CODE: Final = 20_000  # characters
MOST_OUTPUT: Final = 20_000
MOST_ERROR: Final = 800
SECONDS: Final = 5.0
LIMITS: Final[pydantic_monty.ResourceLimits] = {
    "max_feed_duration_secs": SECONDS,
    "max_turn_duration_secs": SECONDS,
    "max_memory": 64 << 20,
    "max_recursion_depth": 500,
    "max_suspensions": 1000,
    "max_total_sleep_secs": 1.0,
}
MODULES: Final = (
    "math, re, json, datetime, time, random, collections, itertools, functools, decimal, csv, hashlib, base64, "
    "dataclasses, bisect, copy, typing"
)
HINTS: Final = {
    "ModuleNotFoundError": f"There are only: {MODULES}.",
    "PermissionError": "There are no files here.",
    "TimeoutError": f"The limit is {SECONDS:.0f} seconds: do less work, or use a faster way.",
    "MemoryError": "The limit is 64 MB, and 20,000 characters of output: use less, print less.",
    "NotImplementedError": "Write it without this feature: a list in place of a generator, for example.",
}


@tool(title="Run Python", seconds=20)
def run_python(code: str) -> str:
    """Run a short Python program; gives what it prints and the value of its last line.

    No files, network, input, yield or packages. Modules: math, re, json, datetime, random, collections, itertools,
    functools, decimal, csv. 5 seconds. Variables are not kept.

    Args:
        code: the program
    """
    if not code.strip():
        raise ToolError("The program is empty.")
    if len(code) > MOST_CODE:
        raise ToolError(f"The program is longer than {MOST_CODE} characters.")
    printed = CollectString(max_bytes=MOST_OUTPUT * 4)
    try:
        with Monty(max_processes=1, request_timeout=SECONDS + 5) as pool, pool.checkout(limits=LIMITS) as session:
            value = session.feed_run(unfenced(code), print_callback=printed)
        shown = "" if value is None else repr(value)
    except (MontyRuntimeError, MontySyntaxError) as error:
        raise ToolError(explained(error, printed.output)) from error
    except MontyCrashedError as error:
        raise ToolError("The program crashed the sandbox, or used too much time or memory.") from error
    except MontyError as error:
        raise ToolError("The program could not be run. Write it more simply.") from error
    except ValueError as error:  # a number of more digits than Python writes, or a value that is no plain one
        raise ToolError("The value of the last line cannot be shown: print a part of it.") from error
    return said(printed.output, shown)


def unfenced(code: str) -> str:
    """The program without the Markdown fence that models like to put around it."""
    lines = code.strip().splitlines()
    if len(lines) > 1 and lines[0].startswith("```") and lines[-1].strip() == "```":
        return "\n".join(lines[1:-1])
    return code


def said(output: str, value: str) -> str:
    """What the model is told: output, then value, each cut."""
    parts = [cut(output.rstrip("\n"), MOST_OUTPUT)] if output.strip() else []
    if value:
        parts.append(f"value: {cut(value, MOST_OUTPUT)}" if parts else cut(value, MOST_OUTPUT))
    return "\n".join(parts) or "The program ran and printed nothing: print what you want to know."


def cut(text: str, most: int) -> str:
    """The head and the tail of what is too long."""
    if len(text) <= most:
        return text
    half = most // 2
    return f"{text[:half]}\n… {len(text) - most} characters left out …\n{text[-half:]}"


def explained(error: MontyRuntimeError | MontySyntaxError, output: str) -> str:
    """The error, what was printed before it, and what to do."""
    text = error.display("traceback").strip()
    name = error.display("type-msg").split(":")[0]
    before = f"\nPrinted before: {cut(output.strip(), MOST_ERROR)}" if output.strip() else ""
    return " ".join(filter(None, [cut(text, MOST_ERROR), HINTS.get(name, "")])) + before
