"""What parent and worker say to each other: one JSON object a line over the worker's stdin and stdout.

Requests carry ``id`` and ``do``; every reply carries the same ``id`` and a ``kind``, and the last one of a request is
of kind ``end`` or ``error``. Messages of the worker itself (``ready``, ``beat``, ``words``) carry no id.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from desktop.chat.engine import (
    CachedTokens,
    CompletionRequest,
    Finished,
    MemorySpec,
    ModelInfo,
    Prompt,
    Segment,
    ThinkingLimit,
)
from desktop.chat.memory import MemoryPlan, MemoryPool
from desktop.chat.messages import Drafts, FinishReason, Sampling, Timings, Usage

Message = dict[str, Any]

# one line holds a whole prompt or a rendered conversation; the longest contexts of today are under 1 MiB of text
MAX_LINE = 16 * 1024 * 1024
# a request may come back inside its reply, in a template's words
MAX_REQUEST = MAX_LINE // 2

# seconds between two heartbeats, set by the parent for its child
BEAT_VARIABLE = "NEMODESK_ENGINE_BEAT"
# exit code after ggml's own abort, whose text was sent before
ABORTED = 71
# exit code when llama.cpp's libraries do not load; the loader's words were sent before
NO_LIBRARY = 72


def encode(message: Message) -> bytes:
    """One line."""
    return json.dumps(message, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass") + b"\n"


def decode(line: bytes) -> Message | None:
    """The message of a line, or None when the line is not one."""
    try:
        message = json.loads(line)
    except ValueError:
        return None
    return message if isinstance(message, dict) else None


@dataclass(frozen=True, slots=True)
class Device:
    """A device ggml can compute on; memory in bytes. The processor's memory is the computer's."""

    name: str
    description: str
    free: int
    total: int
    gpu: bool


class Lines:
    """Cuts a stream of bytes into lines; the rest waits for more."""

    def __init__(self, limit: int = MAX_LINE) -> None:
        self._parts: list[bytes] = []
        self._size = 0
        self._limit = limit

    def feed(self, data: bytes) -> Iterator[bytes]:
        """The lines that ``data`` completes, without their ends.

        Raises:
            ValueError: a line is longer than the limit.
        """
        first, *rest = data.split(b"\n")
        self._parts.append(first)
        self._size += len(first)
        if self._size > self._limit:
            raise ValueError(f"a line of more than {self._limit} bytes")
        for part in rest:
            yield b"".join(self._parts)
            self._parts, self._size = [part], len(part)


def pack_prompt(prompt: Prompt) -> list[tuple[str, bool]]:
    """A prompt as JSON values."""
    return [(segment.text, segment.control) for segment in prompt]


def unpack_prompt(values: list[tuple[str, bool]]) -> Prompt:
    """The prompt of ``pack_prompt``."""
    return tuple(Segment(text, bool(control)) for text, control in values)


def pack_request(request: CompletionRequest) -> Message:
    """A completion request as JSON values."""
    return {
        "prompt": pack_prompt(request.prompt),
        "sampling": asdict(request.sampling),
        "max_tokens": request.max_tokens,
        "stops": request.stops,
        "aside": request.aside,
        "thinking": asdict(request.thinking) if request.thinking else None,
        "grammar": request.grammar,
        "grammar_after": request.grammar_after,
        "bias": request.bias,
        "lookup": request.lookup,
    }


def unpack_request(message: Message) -> CompletionRequest:
    """The request of ``pack_request``."""
    return CompletionRequest(
        prompt=unpack_prompt(message["prompt"]),
        sampling=Sampling(**message["sampling"]),
        max_tokens=message["max_tokens"],
        stops=tuple(message["stops"]),
        aside=message["aside"],
        thinking=ThinkingLimit(**message["thinking"]) if message["thinking"] else None,
        grammar=message["grammar"],
        grammar_after=message["grammar_after"],
        bias=tuple((int(token), float(value)) for token, value in message["bias"]),
        lookup=message["lookup"],
    )


def pack_finished(finished: Finished) -> Message:
    """The end of a completion as JSON values."""
    return asdict(finished)


def unpack_finished(message: Message) -> Finished:
    """The end of a completion of ``pack_finished``."""
    return Finished(
        FinishReason(message["reason"]),
        Usage(**message["usage"]),
        Timings(**message["timings"]),
        Drafts(**message["drafts"]),
    )


def unpack_cached(message: Message) -> CachedTokens:
    """What of a prompt is in memory, of the end of a request that asks for it."""
    return CachedTokens(message["total"], message["live"], message["stored"])


def pack_memory(memory: MemorySpec) -> Message:
    """Where states are kept as JSON values."""
    return asdict(memory) | {"folder": str(memory.folder) if memory.folder else None}


def unpack_memory(values: Message) -> MemorySpec:
    """The places of ``pack_memory``."""
    return MemorySpec(**(values | {"folder": Path(values["folder"]) if values["folder"] else None}))


def pack_info(info: ModelInfo) -> Message:
    """A model's description as JSON values."""
    return asdict(info) | {"path": str(info.path)}


def unpack_info(values: Message) -> ModelInfo:
    """The description of ``pack_info``."""
    return ModelInfo(**(values | {"path": Path(values["path"])}))


def unpack_plan(values: Message) -> MemoryPlan:
    """The memory plan that ``asdict`` made values of."""
    return MemoryPlan(**(values | {"pools": tuple(MemoryPool(**pool) for pool in values["pools"])}))
