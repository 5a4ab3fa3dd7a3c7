"""The ChatModel protocol: what answers messages. It renders them by the model's format and parses what comes back."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Protocol

from desktop.chat.engine import CachedTokens, PromptProgress
from desktop.chat.messages import Message, Outcome, ThinkingMode
from desktop.chat.options import Overrides
from desktop.chat.tools import AUTO, Tool, ToolChoice


@dataclass(frozen=True, slots=True)
class ChatRequest:
    """One turn: the user's own instructions, the path of messages (the last is the user's), the switch and limits.

    ``stops`` are texts that end the answer and are no part of it; in thinking they mean nothing. ``begun`` is an answer
    that was cut off: what comes is its continuation, and the stream does not repeat it. ``aside`` answers beside the
    chat, whose state in the engine's memory stays as it was. ``budget`` is how many tokens the whole answer may think,
    what it has ``begun`` with included (0: no limit). ``tools`` are what the model may call, as ``tool_choice`` says.
    """

    messages: tuple[Message, ...]
    mode: ThinkingMode
    instructions: str = ""
    overrides: Overrides = field(default_factory=Overrides)
    max_tokens: int = 0
    stops: tuple[str, ...] = ()
    begun: Message | None = None
    aside: bool = False
    budget: int = 0
    tools: tuple[Tool, ...] = ()
    tool_choice: ToolChoice = AUTO


@dataclass(frozen=True, slots=True)
class ThinkingDelta:
    """New thinking; ``tokens`` of it so far, of the ``budget`` that this stream may think (0: no limit)."""

    text: str
    tokens: int
    budget: int = 0


@dataclass(frozen=True, slots=True)
class TextDelta:
    """New text of the answer; ``tokens`` of the answer so far."""

    text: str
    tokens: int


@dataclass(frozen=True, slots=True)
class ToolCallDelta:
    """A call that is being written, the ``index``-th of its round; name and arguments as far as they have come.

    What may be run comes with the outcome.
    """

    index: int
    name: str
    arguments: str


ChatEvent = PromptProgress | ThinkingDelta | TextDelta | ToolCallDelta | Outcome


class ChatModel(Protocol):
    """A model that answers messages. ``Outcome`` is the last event of a stream that did not raise."""

    @property
    def name(self) -> str:
        """The model's name for people."""
        ...

    @property
    def context(self) -> int:
        """The context's size in tokens."""
        ...

    @property
    def default_mode(self) -> ThinkingMode:
        """The switch's position in a new conversation."""
        ...

    def stream(self, request: ChatRequest) -> AsyncIterator[ChatEvent]:
        """Answer; errors are those of ``Engine.complete``."""
        ...

    async def stop(self) -> None:
        """End the running answer soon; its outcome has reason STOPPED."""
        ...

    async def answer_now(self) -> None:
        """End the running answer's thinking, now or when it begins: the text follows at once."""
        ...

    async def cached(self, request: ChatRequest) -> CachedTokens | None:
        """What of a request's prompt need not be read again; None where nobody can tell."""
        ...

    async def count(self, request: ChatRequest) -> int:
        """Tokens the request's prompt has."""
        ...
