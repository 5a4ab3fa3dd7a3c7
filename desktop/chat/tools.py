"""Tools as a chat sees them: what a model may call, what came of each call, and the protocol of what runs them.

The tools themselves, the processes they run in and the questions they raise are in ``desktop.plugins``.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Container
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, Protocol

from desktop.chat.messages import ToolCall

MOST_ROUNDS: Final = 8  # of calls in one turn


@dataclass(frozen=True, slots=True)
class Tool:
    """What a model is told of a tool. ``schema`` is the JSON Schema of its arguments, an object, as JSON text."""

    name: str
    description: str
    schema: str


class Choosing(StrEnum):
    """Whether a model may, must or must not call."""

    AUTO = "auto"
    NONE = "none"
    REQUIRED = "required"  # at least one call
    NAMED = "named"  # exactly one call, of one tool


@dataclass(frozen=True, slots=True)
class ToolChoice:
    """How free a model is to call; ``name`` is the tool's with NAMED."""

    choosing: Choosing = Choosing.AUTO
    name: str = ""


AUTO: Final = ToolChoice()


class RunState(StrEnum):
    """How far a call has come."""

    WAITING = "waiting"  # for the calls before it
    ASKING = "asking"  # the user has not answered yet
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"  # the tool's error, or it could not run; the result says why
    DENIED = "denied"  # the user's word, or a rule's
    REPEATED = "repeated"  # the same call had a result already
    STOPPED = "stopped"  # the turn ended first


@dataclass(frozen=True, slots=True)
class ToolRun:
    """A call and what came of it.

    Attributes:
        source: who brought the tool, for people ("Files", "mcp-server-git").
        result: what the model is told, cut to what fits.
        whole: the whole result where that is longer, otherwise empty.
        seconds: from the start of the work to its end, without the wait for an answer.
        begun: whether it was running once when its turn was stopped: part of it may have been done.
    """

    call: ToolCall
    state: RunState
    source: str = ""
    result: str = ""
    whole: str = ""
    seconds: float = 0.0
    begun: bool = False

    @property
    def ended(self) -> bool:
        """Whether the call has a result; without one it is asked for again when the answer goes on."""
        return self.state in (RunState.DONE, RunState.FAILED, RunState.DENIED, RunState.REPEATED)


@dataclass(frozen=True, slots=True)
class ToolStep:
    """One round of an answer: what was thought and said, and the calls that ended it.

    ``tokens`` are the round's, ``thinking_tokens`` of them thinking. ``faults`` are what was wrong with calls that
    could not be read or did not fit their tools, a sentence each for the model: none of those ran.
    """

    thinking: str
    text: str
    runs: tuple[ToolRun, ...]
    thinking_ms: float = 0.0
    tokens: int = 0
    thinking_tokens: int = 0
    faults: tuple[str, ...] = ()


class Choice(StrEnum):
    """What a user can say to a call."""

    DENY = "deny"
    ONCE = "once"
    CHAT = "chat"  # this tool in this conversation
    ALWAYS = "always"  # these arguments, or the folder they name, in every conversation
    NEVER = "never"  # this tool, in every conversation


@dataclass(frozen=True, slots=True)
class Decision:
    """A user's answer; ``reason`` is told to the model with a refusal."""

    choice: Choice
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ToolQuestion:
    """What a user is asked before a call runs. All of it is plain text; odd characters are made visible already.

    Attributes:
        id: names the question in ``Toolbox.answer``.
        title: what the tool does, in the user's words ("Read a file").
        arguments: whole, as indented JSON.
        choices: what can be answered beside DENY, in the order of the buttons.
        scope: what ALWAYS would allow ("the folder /home/x/notes", "exactly these arguments"); empty without it.
        warnings: sentences; why this is asked although it was allowed before, for example.
        changes: what of the tool is not as it was when it was allowed, as lines of a difference; empty: nothing.
        does: what the call does, a sentence; empty where nobody knows.
    """

    id: int
    run: ToolRun
    title: str
    arguments: str
    choices: tuple[Choice, ...]
    scope: str = ""
    warnings: tuple[str, ...] = ()
    changes: tuple[str, ...] = ()
    does: str = ""


@dataclass(frozen=True, slots=True)
class ToolAsked:
    """The call waits for an answer to this."""

    question: ToolQuestion


@dataclass(frozen=True, slots=True)
class ToolStarted:
    """The call was allowed, and runs."""

    run: ToolRun


@dataclass(frozen=True, slots=True)
class ToolProgress:
    """What a running tool says of itself; ``share`` from 0 to 1, None when it does not know."""

    run: ToolRun
    text: str
    share: float | None = None


@dataclass(frozen=True, slots=True)
class ToolEnded:
    """The call's end; the last event of each."""

    run: ToolRun


ToolEvent = ToolAsked | ToolStarted | ToolProgress | ToolEnded


class Toolbox(Protocol):
    """Runs the calls of conversations, after the user's word where that is needed."""

    async def tools(self, conversation: int | None, off: Container[str] = ()) -> tuple[Tool, ...]:
        """What may be called in a conversation (None: in a new one), in a fixed order; starts what has to run first.

        ``off`` are the names of tools that the conversation has switched off.
        """
        ...

    def run(self, conversation: int, call: ToolCall, *, again: bool = False) -> AsyncGenerator[ToolEvent, None]:
        """Run a call whose arguments fit its schema; closing the iterator stops the tool.

        ``again``: it was running before when its turn was stopped, so that part of it may have been done.

        What goes wrong in a tool is its result, in state FAILED; nothing is raised.
        """
        ...

    def answer(self, question: int, decision: Decision) -> None:
        """Answer an open question; one that is not open any more is nothing."""
        ...

    async def close(self) -> None:
        """End every process; safe to call twice."""
        ...
