"""Sentences for what can go wrong in the worker: refusals it reports, and its death."""

from __future__ import annotations

import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from desktop.base.errors import AppError, EnvironmentFault, UsageError
from desktop.base.i18n import tr
from desktop.chat.engine import EngineDied, LoadFailed, PromptTooLong
from desktop.engine.wire import ABORTED, Message

GIB = 1024**3
# exit codes of Windows: NTSTATUS of access violation and illegal instruction
ACCESS_VIOLATION, ILLEGAL_INSTRUCTION = 0xC0000005, 0xC000001D


def _crash_codes() -> frozenset[int]:
    """Exit codes of a process that broke its own memory or met an instruction the processor lacks."""
    names = ("SIGSEGV", "SIGBUS", "SIGILL", "SIGFPE")
    signals = {-int(getattr(signal, name)) for name in names if hasattr(signal, name)}
    return frozenset(signals | {ACCESS_VIOLATION, ILLEGAL_INSTRUCTION})


CRASHES: Final = _crash_codes()
KILLED: Final = -9
ABORT: Final = -6


def death(code: int, words: str, log_tail: str) -> EngineDied:
    """The error of a process that ended with ``code``; ``words`` are ggml's own, if it had any."""
    detail = "\n".join(filter(None, [words, f"exit code {code}", log_tail]))
    if code == KILLED:
        text = tr(
            "The engine was ended by the system, perhaps because memory ran out: "
            "load the model again, with a smaller context if this repeats."
        )
    elif code in (ABORT, ABORTED):
        text = tr("The engine stopped itself because of an internal error: load the model again.")
    elif code in CRASHES:
        text = tr("The engine crashed: load the model again.")
    else:
        text = tr("The engine ended unexpectedly (code {code}): load the model again.", code=code)
    return EngineDied(text, detail)


def hang(seconds: float, log_tail: str) -> EngineDied:
    """The error of a process that was ended because it was silent, or stuck, for ``seconds``."""
    text = tr(
        "The engine did not answer for {seconds} seconds and was ended: load the model again.", seconds=f"{seconds:g}"
    )
    return EngineDied(text, log_tail)


def no_start(error: OSError) -> EngineDied:
    """The error of a process that could not be started."""
    return EngineDied(tr("The engine could not be started: set Nemodesk up again."), str(error))


def refusal(reply: Message, path: Path | None) -> AppError:
    """The error for an ``error`` reply about the model at ``path``."""
    values: dict[str, Any] = dict(reply["values"])
    name = path.name if path else ""
    make = _REFUSALS.get(reply["code"], _unknown)
    return make(reply["detail"], values | {"name": name, "code": reply["code"]})


Maker = Callable[[str, dict[str, Any]], AppError]


def _header(detail: str, values: dict[str, Any]) -> AppError:
    return LoadFailed(values["text"], detail)


def _unreadable(detail: str, values: dict[str, Any]) -> AppError:
    return LoadFailed(tr("{name} could not be read: {reason}.", **_only(values, "name", "reason")), detail)


def _damaged(detail: str, values: dict[str, Any]) -> AppError:
    text = tr("{name} is damaged or incomplete: download or convert it again.", **_only(values, "name"))
    return LoadFailed(text, detail)


def _model(detail: str, values: dict[str, Any]) -> AppError:
    text = tr(
        "{name} could not be loaded: it is damaged, or of a kind this version does not know.", **_only(values, "name")
    )
    return LoadFailed(text, detail)


def _allocation(detail: str, values: dict[str, Any]) -> AppError:
    text = tr(
        "There is not enough memory for {name}: choose a smaller context, or close other programs.",
        **_only(values, "name"),
    )
    return LoadFailed(text, detail)


def _memory(detail: str, values: dict[str, Any]) -> AppError:
    text = tr(
        "{name} needs about {needed} GiB of memory and {free} GiB are free: close other programs, or choose a smaller model.",
        name=values["name"],
        needed=_gib(values["needed"]),
        free=_gib(values["free"]),
    )
    return LoadFailed(text, detail)


def _context(detail: str, values: dict[str, Any]) -> AppError:
    text = tr(
        "A context of {context} tokens needs about {needed} GiB of memory and {free} GiB are free: "
        "choose at most {room} tokens.",
        context=f"{values['context']:,}",
        needed=_gib(values["needed"]),
        free=_gib(values["free"]),
        room=f"{values['room']:,}",
    )
    return LoadFailed(text, detail)


def _too_long(_detail: str, values: dict[str, Any]) -> AppError:
    tokens, context = values["tokens"], values["context"]
    text = tr(
        "The conversation takes {tokens} tokens and leaves no room for an answer in the context of {context}: "
        "start a new chat, or load the model with a larger context.",
        tokens=f"{tokens:,}",
        context=f"{context:,}",
    )
    return PromptTooLong(text, tokens, context)


def _empty(_detail: str, _values: dict[str, Any]) -> AppError:
    return UsageError(tr("The prompt is empty: write something first."))


def _compute(detail: str, _values: dict[str, Any]) -> AppError:
    return EnvironmentFault(tr("The engine could not compute the answer: try again, or load the model again."), detail)


def _no_template(_detail: str, _values: dict[str, Any]) -> AppError:
    return EnvironmentFault(tr("This model's file has no chat template: choose a model made for chats."))


def _template(detail: str, _values: dict[str, Any]) -> AppError:
    return EnvironmentFault(
        tr("The chat template in this model's file does not work: choose another model file."), detail
    )


def _template_time(_detail: str, _values: dict[str, Any]) -> AppError:
    return slow_template()


def slow_template() -> EnvironmentFault:
    """The error of a template that was interrupted."""
    return EnvironmentFault(tr("The chat template in this model's file takes too long: choose another model file."))


def _unknown(detail: str, values: dict[str, Any]) -> AppError:
    return EnvironmentFault(tr("The engine refused ({code}).", code=values["code"]), detail)


def _only(values: dict[str, Any], *names: str) -> dict[str, Any]:
    return {name: values[name] for name in names}


def _gib(size: int) -> str:
    return f"{size / GIB:.1f}"


_REFUSALS: Final[dict[str, Maker]] = {
    "header": _header,
    "unreadable": _unreadable,
    "damaged": _damaged,
    "model": _model,
    "allocation": _allocation,
    "memory": _memory,
    "context": _context,
    "too_long": _too_long,
    "empty": _empty,
    "compute": _compute,
    "no_template": _no_template,
    "template": _template,
    "template_time": _template_time,
}
