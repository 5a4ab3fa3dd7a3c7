"""The shown path of a conversation and the versions beside it. No Qt."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.chat.conversation import Conversation, StoredMessage


class Thread:
    """Messages from the first to the shown leaf, and every node that was seen, for counting versions."""

    def __init__(self) -> None:
        self.path: list[StoredMessage] = []
        self._nodes: dict[int, StoredMessage] = {}

    def show(self, conversation: Conversation | None) -> int:
        """Take a conversation's path; returns how many messages at its start are the same as before."""
        new = list(conversation.path()) if conversation else []
        self._nodes = {node.id: node for node in conversation.nodes} if conversation else {}
        same = 0
        for old, now in zip(self.path, new, strict=False):
            if old != now:
                break
            same += 1
        self.path = new
        return same

    def add(self, message: StoredMessage) -> int:
        """Put a message behind its parent; returns its index. What followed the parent is another branch now."""
        index = next((i + 1 for i, node in enumerate(self.path) if node.id == message.parent), 0)
        self.path[index:] = [message]
        self._nodes[message.id] = message
        return index

    def replace(self, message: StoredMessage) -> int | None:
        """Take a newer state of a shown message; returns its index, None if it is not shown."""
        if message.id in self._nodes:
            self._nodes[message.id] = message
        for i, node in enumerate(self.path):
            if node.id == message.id:
                self.path[i] = message
                return i
        return None

    def index_of(self, message: int) -> int | None:
        """Where a message is shown."""
        return next((i for i, node in enumerate(self.path) if node.id == message), None)

    def versions(self, message: StoredMessage) -> Sequence[int]:
        """Ids of the message and its siblings (same parent, same role), oldest first."""
        return [n.id for n in self._nodes.values() if n.parent == message.parent and n.role == message.role]
