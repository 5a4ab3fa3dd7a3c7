"""The Engine protocol: what runs a model. An engine knows tokens and text, and nothing of chats.

Implementations are in ``desktop.engine``; this package and everything above it sees only the protocol.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from desktop.base.errors import AppError
from desktop.chat.faults import EngineDied as EngineDied
from desktop.chat.faults import LoadFailed as LoadFailed
from desktop.chat.faults import MemoryFault as MemoryFault
from desktop.chat.faults import PromptTooLong as PromptTooLong
from desktop.chat.memory import MemoryPlan
from desktop.chat.messages import Drafts, FinishReason, Sampling, Timings, Usage


@dataclass(frozen=True, slots=True)
class Segment:
    """A piece of a prompt.

    ``control`` text may become special tokens (``<|eot_id|>``); other text never does, whatever a user typed.
    Neighbouring plain segments are joined before they are tokenized.
    """

    text: str
    control: bool = False


Prompt = tuple[Segment, ...]


@dataclass(frozen=True, slots=True)
class MemorySpec:
    """Where computed states of conversations are kept beside the live one.

    ``folder`` holds those that outlive the process (None: none do), ``disk_bytes`` at most; ``ram_bytes`` is the room
    for those in memory (-1: a share of what is free). The live one is stored after ``idle_seconds`` without a request.
    """

    folder: Path | None = None
    disk_bytes: int = 8 * 1024**3
    ram_bytes: int = -1
    idle_seconds: float = 5.0


@dataclass(frozen=True, slots=True)
class LoadSpec:
    """What to load and how.

    ``context`` 0: the engine chooses; ``gpu_layers`` -1: as many as fit; ``threads`` 0: all cores; ``name`` is for
    people, when it is a better one than the file's own. ``kv_type`` is the type of keys and values ("f16", "q8_0",
    "q4_0"; empty: the engine chooses); ``batch`` the tokens computed at once (0: the engine chooses). ``memory`` is
    where states of conversations are kept.
    """

    path: Path
    context: int = 0
    gpu_layers: int = -1
    threads: int = 0
    name: str = ""
    kv_type: str = ""
    batch: int = 0
    memory: MemorySpec = MemorySpec()


@dataclass(frozen=True, slots=True)
class ModelInfo:
    """A loaded model, as its file and the engine describe it.

    ``file_type`` is llama.cpp's name ("Q4_K_M"); ``size`` is in bytes; ``context`` in tokens; ``step`` is a sentence
    that says which safer setting worked after a crash at load, or empty; ``kv_type`` and ``batch`` as in LoadSpec.
    """

    path: Path
    name: str
    architecture: str
    file_type: str
    size: int
    context: int
    context_train: int
    layers: int
    gpu_layers: int
    chat_template: str
    add_bos: bool
    bos_text: str
    step: str = ""
    kv_type: str = "f16"
    batch: int = 0


@dataclass(frozen=True, slots=True)
class LoadProgress:
    """Share of the file that is loaded, 0 to 1."""

    share: float


@dataclass(frozen=True, slots=True)
class PromptProgress:
    """Prompt tokens in the engine's memory (``cached`` of them from before) of ``total``."""

    done: int
    total: int
    cached: int


@dataclass(frozen=True, slots=True)
class TokenDelta:
    """New tokens, one piece of text each; a piece is empty while a character is incomplete."""

    pieces: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Finished:
    """The end of a completion. ``usage.thinking_tokens`` is 0 here: an engine does not know thinking."""

    reason: FinishReason
    usage: Usage
    timings: Timings
    drafts: Drafts = field(default_factory=Drafts)


EngineEvent = PromptProgress | TokenDelta | Finished


@dataclass(frozen=True, slots=True)
class CachedTokens:
    """Tokens of a prompt, of ``total``, that need not be computed.

    ``live`` are in the context; with a kept state it would be ``stored``, which is at least ``live``.
    """

    total: int
    live: int
    stored: int


@dataclass(frozen=True, slots=True)
class ThinkingLimit:
    """How a completion's thinking is ended from outside.

    After ``budget`` tokens of thinking, its tags included (0: no limit), the engine writes ``closing`` itself, which
    holds the closing tag, and the answer follows; when ``Engine.answer_now`` asks for it, it writes ``wanted``.
    ``opened``: the completion begins inside thinking. Without a limit in the request nothing is watched.
    """

    budget: int = 0
    opened: bool = False
    closing: str = ""
    wanted: str = ""


@dataclass(frozen=True, slots=True)
class CompletionRequest:
    """One completion, until one of ``stops`` (not part of it) or ``max_tokens`` (0: until the context ends).

    ``aside`` computes it beside the chat: it shares what the memory holds of its prompt, leaves that as it was, and is
    forgotten at once. It needs a ``max_tokens``, because both have to fit the context together.

    ``grammar`` (GBNF, rule ``root``; empty: none) is what the text must follow, from behind ``grammar_after`` on where
    that is set: until it comes outside of thinking the text is free, and what stands inside of thinking is not it. The
    closing tag of thinking itself stands for the place where the thinking ends. ``bias`` adds to the logits of tokens;
    ``lookup`` allows drafts from the text's own n-grams, which change the speed and not the text.
    """

    prompt: Prompt
    sampling: Sampling
    max_tokens: int = 0
    stops: tuple[str, ...] = ()
    aside: bool = False
    thinking: ThinkingLimit | None = None
    grammar: str = ""
    grammar_after: str = ""
    bias: tuple[tuple[int, float], ...] = ()
    lookup: bool = True


class EngineState(StrEnum):
    """What an engine is doing."""

    EMPTY = "empty"  # no model
    LOADING = "loading"
    READY = "ready"
    RUNNING = "running"
    FAILED = "failed"  # the process died or the load failed; load() starts again


@dataclass(frozen=True, slots=True)
class EngineStatus:
    """A state with what belongs to it: the model when loaded, the error when failed."""

    state: EngineState
    model: ModelInfo | None = None
    error: AppError | None = None


class Engine(Protocol):
    """Runs one model at a time. Methods are called from one asyncio loop; one completion runs at a time."""

    @property
    def status(self) -> EngineStatus:
        """The state now."""
        ...

    def watch(self) -> AsyncIterator[EngineStatus]:
        """The state now and each later one, a death while idle included, until the engine is closed."""
        ...

    def load(self, spec: LoadSpec) -> AsyncIterator[LoadProgress | ModelInfo]:
        """Load a model in place of the current one; the ModelInfo comes last.

        Raises:
            LoadFailed: the file is missing, damaged, not a GGUF, or does not fit.
            EngineDied: every safer step was tried and the process still died.
        """
        ...

    def complete(self, request: CompletionRequest) -> AsyncIterator[EngineEvent]:
        """Stream one completion; ``Finished`` comes last. Closing the iterator early stops the work too.

        Raises:
            PromptTooLong: nothing was computed.
            EngineDied: the process died or hung on the way; what was streamed so far is valid.
        """
        ...

    async def stop(self) -> None:
        """End the running completion soon (200 ms, also inside a long prompt); it finishes with reason STOPPED."""
        ...

    async def answer_now(self) -> None:
        """End the running completion's thinking, now or when it begins; nothing where it does not think."""
        ...

    async def prefill(self, prompt: Prompt) -> CachedTokens:
        """Compute a prompt ahead, so that a completion that begins like it finds it done; what the memory holds then.

        Any other request ends it within 50 ms, and ``stop`` does too; what was computed stays. Errors are those of
        ``complete``, except that a prompt too long for the context computes nothing.
        """
        ...

    async def cached(self, prompt: Prompt) -> CachedTokens:
        """What of a prompt need not be computed; changes nothing."""
        ...

    async def forget(self, *, store: bool = True) -> None:
        """Forget every computed state, the live one, those in memory and those on disk.

        Without ``store`` none is written to disk any more until the next load.
        """
        ...

    async def plan(self, spec: LoadSpec) -> MemoryPlan:
        """What a load in place of the current model would take, whether it fits or not; nothing is loaded.

        Values of 0 and "" in the spec are chosen as ``load`` would choose them.

        Raises:
            LoadFailed: the file cannot be loaded at all.
            EngineDied: nobody can say, for the process died.
        """
        ...

    async def memory(self) -> MemoryPlan | None:
        """What the loaded model takes, measured; None without one."""
        ...

    async def count(self, prompt: Prompt) -> int:
        """Tokens of a prompt."""
        ...

    async def render(self, messages: Sequence[tuple[str, str]], variables: dict[str, object] | None = None) -> Prompt:
        """Render ``(role, content)`` pairs by the chat template inside the model's file, generation prompt added.

        Raises:
            EnvironmentFault: the template fails or takes too long; the text says so.
        """
        ...

    async def close(self) -> None:
        """End the process and release everything; safe to call twice."""
        ...
