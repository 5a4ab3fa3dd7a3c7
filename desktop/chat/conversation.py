"""Stored conversations as the window reads them: summaries, and messages that form a tree by ``parent``."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from desktop.chat.messages import FinishReason, Message, Role, ThinkingMode, Timings, Usage


class MessageState(StrEnum):
    """How complete a stored message is."""

    STREAMING = "streaming"  # being written by a live turn
    DONE = "done"
    INTERRUPTED = "interrupted"  # the program ended, or its turn was closed, while it was written
    FAILED = "failed"  # the engine failed; ``error`` says why


@dataclass(frozen=True, slots=True)
class ConversationSummary:
    """A row of the sidebar. Times are aware, in UTC. ``state`` is the newest message's (None: empty)."""

    id: int
    title: str
    created: datetime
    updated: datetime
    state: MessageState | None = None


@dataclass(frozen=True, slots=True)
class StoredMessage:
    """One node of a conversation's tree. ``parent`` None is a first message. ``tool_steps`` is JSON text or empty."""

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

    def message(self) -> Message:
        """The message as a prompt format takes it."""
        return Message(self.role, self.text, self.thinking)


@dataclass(frozen=True, slots=True)
class Conversation:
    """A conversation with all its nodes, oldest first, and the leaf whose path is shown (None: empty)."""

    id: int
    title: str
    nodes: tuple[StoredMessage, ...]
    leaf: int | None
    instructions: str = ""
    mode: ThinkingMode | None = None

    def path(self) -> tuple[StoredMessage, ...]:
        """The messages from the first to the shown leaf."""
        return path({node.id: node for node in self.nodes}, self.leaf)

    def versions(self, node: StoredMessage) -> tuple[StoredMessage, ...]:
        """The node and its siblings (same parent, same role), oldest first: what a branch switch counts."""
        return tuple(n for n in self.nodes if n.parent == node.parent and n.role == node.role)

    def newest_leaf(self, below: int) -> int:
        """The leaf reached from a node by always taking the newest child."""
        children = _newest_children(self.nodes)
        while below in children:
            below = children[below]
        return below


def path(nodes: Mapping[int, StoredMessage], leaf: int | None) -> tuple[StoredMessage, ...]:
    """The nodes from the root to ``leaf``; empty for None."""
    found: list[StoredMessage] = []
    while leaf is not None:
        node = nodes[leaf]
        found.append(node)
        leaf = node.parent
    return tuple(reversed(found))


def _newest_children(nodes: Iterable[StoredMessage]) -> dict[int, int]:
    """For each node with children, the newest child's id (ids grow with time)."""
    newest: dict[int, int] = {}
    for node in nodes:
        if node.parent is not None and node.id > newest.get(node.parent, 0):
            newest[node.parent] = node.id
    return newest
