"""The rounds of an answer as they are stored, and as later prompts replay them.

Stored is JSON text: a list with an object for each round. A newer program may write more into it and a damaged row
less: what can be read is.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Any, Final

from desktop.chat.messages import Message, Role, ToolCall
from desktop.chat.tools import RunState, ToolRun, ToolStep

# What the model is told of a call that the end of its turn left without a result.
NO_RESULT: Final = "The call was stopped before it had a result."
# What the model is told of a call that it wrote wrongly.
FAULT: Final = "A call was not run: {fault} Write it correctly, or answer without it."

# Texts whose rounds are kept; one may be some megabytes long.
KEPT: Final = 4
# Calls whose texts are kept: those of a turn.
RUNS_KEPT: Final = 16

_STATES: Final = {state.value: state for state in RunState}


def steps_text(steps: Sequence[ToolStep]) -> str:
    """Rounds as they are stored; empty for none.

    Each call's text is made by itself, and kept: they are stored at every step, and no other thread has a turn of the
    interpreter while one of some megabytes is made.
    """
    return f"[{', '.join(map(_step_text, steps))}]" if steps else ""


@lru_cache(maxsize=KEPT)
def steps_of(text: str) -> tuple[ToolStep, ...]:
    """Stored rounds; without what is none. Those read last are kept: one that ends is read by all that show it."""
    if not text:
        return ()
    try:
        plain = json.loads(text)
    except (ValueError, RecursionError):
        return ()
    return tuple(_step(one) for one in plain if isinstance(one, dict)) if isinstance(plain, list) else ()


def stopped(steps: Iterable[ToolStep]) -> tuple[ToolStep, ...]:
    """The rounds of an answer that nobody writes any more: a call without a result is not on its way."""
    return tuple(replace(step, runs=tuple(map(_stopped, step.runs))) for step in steps)


def _stopped(run: ToolRun) -> ToolRun:
    begun = run.begun or run.state is RunState.RUNNING
    return run if run.ended else replace(run, state=RunState.STOPPED, begun=begun)


def with_run(steps: tuple[ToolStep, ...], index: int, call: int, run: ToolRun) -> tuple[ToolStep, ...]:
    """The rounds with another state of the ``call``-th call of the ``index``-th of them."""
    step = steps[index]
    runs = (*step.runs[:call], run, *step.runs[call + 1 :])
    return (*steps[:index], replace(step, runs=runs), *steps[index + 1 :])


def replayed(steps: Iterable[ToolStep]) -> tuple[Message, ...]:
    """Rounds as a prompt has them: what was said, with its calls, a result for each, and what was wrong."""
    found: list[Message] = []
    for step in steps:
        calls = tuple(run.call for run in step.runs)
        found.append(Message(Role.ASSISTANT, step.text, step.thinking, calls))
        found += [Message(Role.TOOL, run.result if run.ended else NO_RESULT) for run in step.runs]
        found += [Message(Role.TOOL, FAULT.format(fault=fault)) for fault in step.faults]
    return tuple(found)


def _step_text(step: ToolStep) -> str:
    plain = {
        "thinking": step.thinking,
        "text": step.text,
        "thinking_ms": step.thinking_ms,
        "tokens": step.tokens,
        "thinking_tokens": step.thinking_tokens,
        "faults": list(step.faults),
    }
    said = [f"{_dumps(name)}: {_dumps(value)}" for name, value in plain.items() if value]
    runs = f'"runs": [{", ".join(map(_run_text, step.runs))}]'
    return f"{{{', '.join((*said, runs))}}}"


@lru_cache(maxsize=RUNS_KEPT)
def _run_text(run: ToolRun) -> str:
    return _dumps(_plain_run(run))


def _dumps(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _plain_run(run: ToolRun) -> dict[str, Any]:
    call = {"name": run.call.name, "arguments": run.call.arguments, "state": run.state.value}
    more = {"source": run.source, "result": run.result, "whole": run.whole, "seconds": run.seconds, "begun": run.begun}
    return call | {name: value for name, value in more.items() if value}


def _step(plain: dict[str, Any]) -> ToolStep:
    runs, faults = plain.get("runs"), plain.get("faults")
    return ToolStep(
        _text(plain, "thinking"),
        _text(plain, "text"),
        tuple(_run(one) for one in runs if isinstance(one, dict)) if isinstance(runs, list) else (),
        _figure(plain, "thinking_ms"),
        int(_figure(plain, "tokens")),
        int(_figure(plain, "thinking_tokens")),
        tuple(one for one in faults if isinstance(one, str)) if isinstance(faults, list) else (),
    )


def _run(plain: dict[str, Any]) -> ToolRun:
    """A call; one in a state that is not known has ended if it has a result."""
    result = _text(plain, "result")
    otherwise = RunState.DONE if result else RunState.STOPPED
    return ToolRun(
        ToolCall(_text(plain, "name"), _text(plain, "arguments")),
        _STATES.get(_text(plain, "state"), otherwise),
        _text(plain, "source"),
        result,
        _text(plain, "whole"),
        _figure(plain, "seconds"),
        plain.get("begun") is True,
    )


def _text(plain: dict[str, Any], name: str) -> str:
    value = plain.get(name)
    return value if isinstance(value, str) else ""


def _figure(plain: dict[str, Any], name: str) -> float:
    value: Any = plain.get(name)
    known = type(value) in (int, float) and 0 <= value <= 1e15 and math.isfinite(value)
    return float(value) if known else 0.0
