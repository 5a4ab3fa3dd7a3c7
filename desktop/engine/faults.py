"""Sentences for what can go wrong in the worker: refusals it reports, and its death."""

from __future__ import annotations

import re
import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from desktop.base.errors import AppError, EnvironmentFault, UsageError
from desktop.base.i18n import number, tr
from desktop.chat.engine import EngineDied, LoadFailed, PromptTooLong
from desktop.chat.memory import STARVED
from desktop.engine.wire import ABORTED, NO_LIBRARY, Message

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
DRIVER: Final = re.compile(r"libcuda\.so|nvcuda\.dll")
CUDA_LIBRARY: Final = re.compile(r"(?:lib)?(?:cudart|cublas)\w*\.(?:so[.\d]*|dll)")
ABORT: Final = -6


def death(code: int, words: str, log_tail: str) -> EngineDied:
    """The error of a process that ended with ``code``; ``words`` are ggml's own, if it had any."""
    detail = "\n".join(filter(None, [words, f"exit code {code}", log_tail]))
    starved = code == KILLED
    if code == KILLED:
        text = tr(
            "The engine was ended by the system, perhaps because memory ran out: "
            "load the model again, with a smaller context if this repeats."
        )
    elif STARVED.search(f"{words}\n{log_tail}"):
        starved = True
        text = tr("The engine ran out of memory: load the model with a smaller context, or close other programs.")
    elif code in (ABORT, ABORTED):
        text = tr("The engine stopped itself because of an internal error: load the model again.")
    elif code == NO_LIBRARY:
        text = unloadable(words)
    elif code in CRASHES:
        text = tr("The engine crashed: load the model again.")
    else:
        text = tr("The engine ended unexpectedly (code {code}): load the model again.", code=code)
    return EngineDied(text, detail, starved=starved)


def unloadable(words: str) -> str:
    """The sentence for libraries that do not load, after the loader's words."""
    if DRIVER.search(words):
        return tr("This build computes on NVIDIA cards, and their driver is not installed: install it.")
    if found := CUDA_LIBRARY.search(words):
        return tr("{name} of NVIDIA's CUDA toolkit was not found: install the toolkit.", name=found[0])
    return tr("The engine's libraries could not be loaded: install Nemodesk again.")


def hang(seconds: float, log_tail: str) -> EngineDied:
    """The error of a process that was ended because it was silent, or stuck, for ``seconds``."""
    text = tr(
        "The engine did not answer for {seconds} seconds and was ended: load the model again.", seconds=f"{seconds:g}"
    )
    return EngineDied(text, log_tail)


def no_start(error: OSError) -> EngineDied:
    """The error of a process that could not be started."""
    return EngineDied(tr("The engine could not be started: install Nemodesk again."), str(error))


def refusal(reply: Message, path: Path | None) -> AppError:
    """The error for an ``error`` reply about the model at ``path``."""
    values: dict[str, Any] = dict(reply["values"])
    detail, code = reply["detail"], reply["code"]
    if code == "too_long":
        return _too_long(values["tokens"], values["context"])
    shown = {key: _readable(key, value) for key, value in values.items()}
    shown |= {"name": path.name if path else "", "code": code}
    make, text = _REFUSALS.get(code, _UNKNOWN)
    return make(text(shown), detail)


def slow_template() -> EnvironmentFault:
    """The error of a template that was interrupted."""
    return EnvironmentFault(tr("The chat template in this model's file takes too long: choose another model file."))


def _too_long(tokens: int, context: int) -> PromptTooLong:
    text = tr(
        "The conversation takes {tokens} tokens and leaves no room for an answer in the context of {context}: "
        "start a new chat, or load the model with a larger context.",
        tokens=number(tokens),
        context=number(context),
    )
    return PromptTooLong(text, tokens, context)


def _readable(key: str, value: object) -> str:
    """A value as people read it: bytes in GiB, numbers with separators."""
    if isinstance(value, int):
        return number(value / GIB, 1) if key in ("needed", "free") else number(value)
    return str(value)


Shown = dict[str, Any]
Refusal = tuple[type[AppError], Callable[[Shown], str]]

_UNKNOWN: Final[Refusal] = (EnvironmentFault, lambda v: tr("The engine refused ({code}).", **v))

# the codes of worker.plan.Refused
_REFUSALS: Final[dict[str, Refusal]] = {
    "header": (LoadFailed, lambda v: v["text"]),
    "unreadable": (LoadFailed, lambda v: tr("{name} could not be read: {reason}.", **v)),
    "damaged": (LoadFailed, lambda v: tr("{name} is damaged or incomplete: download or convert it again.", **v)),
    "model": (
        LoadFailed,
        lambda v: tr("{name} could not be loaded: it is damaged, or of a kind this version does not know.", **v),
    ),
    "allocation": (
        LoadFailed,
        lambda v: tr("There is not enough memory for {name}: choose a smaller context, or close other programs.", **v),
    ),
    "memory": (
        LoadFailed,
        lambda v: tr(
            "{name} needs about {needed} GiB of memory and {free} GiB are free: "
            "close other programs, or choose a smaller model.",
            **v,
        ),
    ),
    "context": (
        LoadFailed,
        lambda v: tr(
            "A context of {context} tokens needs about {needed} GiB of memory and {free} GiB are free: "
            "choose at most {room} tokens.",
            **v,
        ),
    ),
    "kv_type": (
        LoadFailed,
        lambda v: tr("{name} cannot keep keys and values as {kv_type}: choose another type.", **v),
    ),
    "empty": (UsageError, lambda v: tr("The prompt is empty: write something first.", **v)),
    "grammar": (
        UsageError,
        lambda _: tr("The grammar could not be read: it must be GBNF with a rule named root."),
    ),
    "grammar_large": (
        UsageError,
        lambda v: tr("The grammar is too large: at most {limit} bytes are read.", **v),
    ),
    "bias_token": (
        UsageError,
        lambda v: tr("There is no token {token} to bias: this model's are numbered from 0 to below {size}.", **v),
    ),
    "bias_value": (
        UsageError,
        lambda v: tr("The bias of token {token} must be a number, or minus infinity.", **v),
    ),
    "bias_all": (UsageError, lambda _: tr("The biases forbid every token: leave some of them out.")),
    "sampling": (
        UsageError,
        lambda _: tr("The sampling settings must be numbers, with a repeat penalty above 0: correct them."),
    ),
    "too_short": (
        UsageError,
        lambda v: tr("The text has {tokens} tokens and at least {least} are needed: take a longer one.", **v),
    ),
    "stopped": (EnvironmentFault, lambda v: tr("The measurement was stopped.", **v)),
    "not_finite": (
        EnvironmentFault,
        lambda v: tr("{name} computes values that are no numbers: convert it again, or choose another type.", **v),
    ),
    "compute": (
        EnvironmentFault,
        lambda v: tr("The engine could not compute the answer: try again, or load the model again.", **v),
    ),
    "no_template": (
        EnvironmentFault,
        lambda v: tr("This model's file has no chat template: choose a model made for chats.", **v),
    ),
    "template": (
        EnvironmentFault,
        lambda v: tr("The chat template in this model's file does not work: choose another model file.", **v),
    ),
    "template_time": (EnvironmentFault, lambda _: slow_template().text),
}
