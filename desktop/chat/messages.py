"""The data of a conversation: roles, messages, sampling, and the figures of an answer. Plain frozen values."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from desktop.chat.modes import ThinkingMode as ThinkingMode  # with the others for whoever needs them


class Role(StrEnum):
    """Who wrote a message. The user's instructions are not a message; see ``ChatRequest.instructions``."""

    USER = "user"
    ASSISTANT = "assistant"
    TOOL = "tool"  # the result of a call, one message each, in the order of the calls


class FinishReason(StrEnum):
    """Why an answer ended."""

    STOP = "stop"  # the model ended it
    LENGTH = "length"  # the token limit or the context ended it
    STOPPED = "stopped"  # the user ended it
    TOOLS = "tools"  # the model waits for the results of its calls


@dataclass(frozen=True, slots=True)
class ToolCall:
    """One tool call of an assistant's message; ``arguments`` is JSON text."""

    name: str
    arguments: str


@dataclass(frozen=True, slots=True)
class Message:
    """One message as a format renders it. ``thinking`` is kept beside the text and left out of later prompts."""

    role: Role
    text: str
    thinking: str = ""
    tool_calls: tuple[ToolCall, ...] = ()


@dataclass(frozen=True, slots=True)
class Sampling:
    """How tokens are drawn. ``temperature`` 0: greedy; ``top_k`` 0 and ``min_p`` 0: off; ``seed`` None: random."""

    temperature: float = 0.6
    top_p: float = 0.95
    top_k: int = 0
    min_p: float = 0.0
    repeat_penalty: float = 1.0
    seed: int | None = None


@dataclass(frozen=True, slots=True)
class Usage:
    """Token counts of one answer. ``cached_tokens`` of the prompt were still in the engine's memory."""

    prompt_tokens: int = 0
    cached_tokens: int = 0
    completion_tokens: int = 0
    thinking_tokens: int = 0

    @property
    def total_tokens(self) -> int:
        """Tokens that fill the context after the answer."""
        return self.prompt_tokens + self.completion_tokens


@dataclass(frozen=True, slots=True)
class Timings:
    """Speeds of one answer: milliseconds to the first token, tokens per second of the two phases (0: not measured)."""

    first_token_ms: float = 0.0
    prompt_per_second: float = 0.0
    generation_per_second: float = 0.0


@dataclass(frozen=True, slots=True)
class Drafts:
    """Tokens that prompt lookup proposed, and those of them that the model would have drawn itself."""

    proposed: int = 0
    accepted: int = 0


@dataclass(frozen=True, slots=True)
class Outcome:
    """Everything known about an answer when it ended; ``error`` is set when it failed.

    ``sampling`` is how its tokens were drawn (None: none were). ``calls`` are those that end a round, with reason
    TOOLS; each fits the schema of its tool. ``call_faults`` say what was wrong with calls that were written and are not
    among them, a sentence each, in English for the model: it may be asked to write them again.
    """

    reason: FinishReason | None
    usage: Usage = field(default_factory=Usage)
    timings: Timings = field(default_factory=Timings)
    thinking_ms: float = 0.0
    error: str = ""
    sampling: Sampling | None = None
    drafts: Drafts = field(default_factory=Drafts)
    calls: tuple[ToolCall, ...] = ()
    call_faults: tuple[str, ...] = ()
