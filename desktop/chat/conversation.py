"""Stored conversations as the window reads them: summaries, and messages that form a tree by ``parent``."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from desktop.chat.attachments import with_attachments
from desktop.chat.messages import FinishReason, Message, Role, Sampling, ThinkingMode, Timings, Usage
from desktop.chat.options import ChatOptions

if TYPE_CHECKING:
    from desktop.chat.tools import ToolStep


class MessageState(StrEnum):
    """How complete a stored message is."""

    STREAMING = "streaming"  # being written by a live turn
    DONE = "done"
    INTERRUPTED = "interrupted"  # the program ended, or its turn was closed, while it was written
    FAILED = "failed"  # the engine failed; ``error`` says why


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder of conversations; folders hold no folders."""

    id: int
    name: str


@dataclass(frozen=True, slots=True)
class ConversationSummary:
    """A row of the sidebar. Times are aware, in UTC. ``state`` is the newest message's (None: empty).

    ``deleted`` is when it went to the trash (None: it is not there). ``change`` numbers the changes of conversations:
    the one that changed last has the highest.
    """

    id: int
    title: str
    created: datetime
    updated: datetime
    state: MessageState | None = None
    folder: int | None = None
    pinned: bool = False
    archived: bool = False
    unread: bool = False
    has_draft: bool = False
    deleted: datetime | None = None
    change: int = 0

    @property
    def place(self) -> tuple[int, datetime, int]:
        """What lists are sorted by. Not the time alone: a clock that was wrong for a while must not mix them up."""
        return self.change, self.updated, self.id


@dataclass(frozen=True, slots=True)
class Attachment:
    """A text that goes with a message: a file or a long paste. ``language`` is a Pygments alias or empty (plain)."""

    name: str
    text: str
    language: str = ""


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A message that is on its way: typed, not stored as a message yet."""

    text: str
    attachments: tuple[Attachment, ...] = ()


@dataclass(frozen=True, slots=True)
class Draft:
    """What was typed and not sent, and the messages that wait until the answer before them has ended."""

    text: str = ""
    attachments: tuple[Attachment, ...] = ()
    queued: tuple[Outgoing, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.text or self.attachments or self.queued)


@dataclass(frozen=True, slots=True)
class StoredMessage:
    """One node of a conversation's tree. ``parent`` None is a first message.

    Of an answer with tool calls ``tool_steps`` has the rounds that ended with calls, as JSON text (see ``steps``); its
    text, its thinking and all figures are those of the last round. ``sampling`` None: of a question, or nobody knows.
    """

    id: int
    conversation: int
    parent: int | None
    role: Role
    text: str
    created: datetime
    thinking: str = ""
    state: MessageState = MessageState.DONE
    model: str = ""
    mode: ThinkingMode | None = None
    reason: FinishReason | None = None
    usage: Usage = field(default_factory=Usage)
    timings: Timings = field(default_factory=Timings)
    thinking_ms: float = 0.0
    tool_steps: str = ""
    error: str = ""
    attachments: tuple[Attachment, ...] = ()
    sampling: Sampling | None = None

    @property
    def unfinished(self) -> bool:
        """Whether it is an answer that was cut off, by whatever, and has something to go on from."""
        cut = self.state in (MessageState.INTERRUPTED, MessageState.FAILED) or (
            self.state is MessageState.DONE and self.reason in (FinishReason.STOPPED, FinishReason.LENGTH)
        )
        return cut and self.role is Role.ASSISTANT and bool(self.text or self.thinking or self.tool_steps)

    def steps(self) -> tuple[ToolStep, ...]:
        """The rounds that ended with calls; they are read from the text, and only those read last are kept."""
        if not self.tool_steps:
            return ()
        from desktop.chat.steps import steps_of, stopped  # a part of what is imported before the first paint

        steps = steps_of(self.tool_steps)
        return steps if self.state is MessageState.STREAMING else stopped(steps)

    def said(self, *, thinking: bool = False) -> str:
        """The text of all its rounds as Markdown, each behind its ``thinking`` where that is wanted."""
        if not self.tool_steps and not thinking:
            return self.text
        rounds = [(step.thinking, step.text) for step in self.steps()] + [(self.thinking, self.text)]
        parts = [part for thought, text in rounds for part in ((thought, text) if thinking else (text,))]
        return "\n\n".join(part for part in parts if part.strip())

    def message(self) -> Message:
        """The message as a prompt format takes it, without what came before its last round."""
        return Message(self.role, with_attachments(self.text, self.attachments), self.thinking)

    def messages(self) -> tuple[Message, ...]:
        """The message as a prompt has it, its calls and their results in front of it."""
        if not self.tool_steps:
            return (self.message(),)
        from desktop.chat.steps import replayed  # as above

        return (*replayed(self.steps()), self.message())


@dataclass(frozen=True, slots=True)
class DeletedMessage:
    """A message that was deleted and can be restored, and how many went out of sight with it."""

    message: StoredMessage
    following: int


class Extent(NamedTuple):
    """How much a message shows. A tuple: of thousands of messages it is read in no time, where they lie far apart."""

    question: bool  # the user's
    characters: int
    thinking: bool  # whether there is any
    calls: int = 0  # in the rounds before


def extent(message: StoredMessage) -> Extent:
    """A message's extent; steps are not read for it, a call has one state in them."""
    calls = message.tool_steps.count('"state": ') if message.tool_steps else 0
    return Extent(message.role is Role.USER, len(message.text), bool(message.thinking), calls)


@dataclass(frozen=True)  # without slots: the indexes are made when they are first needed
class Conversation:
    """A conversation with all its nodes, oldest first, and the leaf whose path is shown (None: empty).

    Deleted messages are not among the nodes. Times are aware, in UTC; None where nobody stored it yet.
    """

    id: int
    title: str
    nodes: tuple[StoredMessage, ...]
    leaf: int | None
    folder: int | None = None
    draft: Draft = field(default_factory=Draft)
    options: ChatOptions = field(default_factory=ChatOptions)
    created: datetime | None = None
    updated: datetime | None = None

    def node(self, message: int) -> StoredMessage | None:
        """A message by its id; None if it is not here."""
        return self._by_id.get(message)

    def path(self) -> tuple[StoredMessage, ...]:
        """The messages from the first to the shown leaf."""
        return self._path

    @cached_property
    def extents(self) -> tuple[Extent, ...]:
        """Those of the path's messages."""
        return tuple(map(extent, self.path()))

    @cached_property
    def places(self) -> dict[int, int]:
        """Of each message of the path, by its id, its index there."""
        return {node.id: n for n, node in enumerate(self.path())}

    def versions(self, node: StoredMessage) -> tuple[StoredMessage, ...]:
        """The node and its siblings (same parent, same role), oldest first: what a branch switch counts."""
        return tuple(self._siblings.get((node.parent, node.role), ()))

    def newest_leaf(self, below: int) -> int:
        """The leaf reached from a node by always taking the newest child."""
        return newest_leaf({node.id: node.parent for node in self.nodes}, below)

    @cached_property
    def _path(self) -> tuple[StoredMessage, ...]:
        return path(self._by_id, self.leaf)

    @cached_property
    def _by_id(self) -> dict[int, StoredMessage]:
        return {node.id: node for node in self.nodes}

    @cached_property
    def _siblings(self) -> dict[tuple[int | None, Role], list[StoredMessage]]:
        found: dict[tuple[int | None, Role], list[StoredMessage]] = defaultdict(list)
        for node in self.nodes:
            found[node.parent, node.role].append(node)
        return dict(found)


def path(nodes: Mapping[int, StoredMessage], leaf: int | None) -> tuple[StoredMessage, ...]:
    """The nodes from the root to ``leaf``; empty for None."""
    found: list[StoredMessage] = []
    while leaf is not None:
        node = nodes[leaf]
        found.append(node)
        leaf = node.parent
    return tuple(reversed(found))


def newest_leaf(parents: Mapping[int, int | None], below: int) -> int:
    """The leaf reached from a node by always taking the newest child (ids grow with time)."""
    newest: dict[int, int] = {}
    for id, parent in parents.items():
        if parent is not None and id > newest.get(parent, parent):  # a child of its own child, damaged, counts for none
            newest[parent] = id
    while below in newest:
        below = newest[below]
    return below
