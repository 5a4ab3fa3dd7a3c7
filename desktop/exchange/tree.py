"""The tree that every importer builds: messages by their keys of the other program, put in order."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from datetime import datetime

from desktop.chat.conversation import Attachment, Conversation, StoredMessage
from desktop.chat.messages import FinishReason, Role
from desktop.chat.options import ChatOptions
from desktop.exchange.reasons import Reason


@dataclass(slots=True)
class Leaf:
    """A message as it was found. ``role`` None: nothing is kept of it, what follows hangs on what was before it."""

    parent: str | None
    role: Role | None
    text: str = ""
    thinking: str = ""
    created: datetime | None = None
    model: str = ""
    attachments: tuple[Attachment, ...] = ()
    reason: FinishReason | None = None
    thinking_ms: float = 0.0

    @property
    def only_thought(self) -> bool:
        """Whether it belongs to the answer that follows."""
        return self.role is Role.ASSISTANT and bool(self.thinking) and not self.text and not self.attachments


@dataclass(slots=True)
class Found:
    """A conversation as it was found, and what of it is not kept."""

    title: str = ""
    created: datetime | None = None
    updated: datetime | None = None
    instructions: str = ""
    leaf: str | None = None
    nodes: dict[str, Leaf] = field(default_factory=dict)
    left: Counter[Reason] = field(default_factory=Counter)

    def instruct(self, words: str) -> None:
        """Keep the first instructions; others are left."""
        if words.strip() and not self.instructions:
            self.instructions = words.strip()
        elif words.strip() and words.strip() != self.instructions:
            self.left[Reason.INSTRUCTIONS] += 1

    def conversation(self, default: datetime) -> Conversation:
        """The conversation; what has no time of its own gets its conversation's, or ``default``."""
        times = [node.created for node in self.nodes.values() if node.created is not None]
        created = self.created or min(times, default=self.updated or default)
        updated = self.updated or max(times, default=created)
        messages, shown = _Builder(self, created).build()
        options = ChatOptions(instructions=self.instructions)
        return Conversation(
            0, self.title.strip(), tuple(messages), shown, options=options, created=created, updated=updated
        )


class _Builder:
    """Orders the messages so that parents come first, and closes the gaps of those that are not kept."""

    def __init__(self, found: Found, default: datetime) -> None:
        self._found, self._default = found, default
        self._children: dict[str | None, list[str]] = defaultdict(list)
        for key, node in found.nodes.items():
            self._children[node.parent if node.parent in found.nodes else None].append(key)
        self._order = self._down()
        self._absorbed = self._absorbing()

    def build(self) -> tuple[list[StoredMessage], int | None]:
        made: dict[str, StoredMessage] = {}
        above: dict[str | None, tuple[int | None, str]] = {None: (None, "")}  # what hangs where, and thoughts under way
        for key in self._order:
            node = self._found.nodes[key]
            parent, thoughts = above[node.parent if node.parent in self._found.nodes else None]
            if node.role is None or key in self._absorbed:
                above[key] = parent, _joined(thoughts, node.thinking)
                continue
            taken = thoughts if node.role is Role.ASSISTANT else ""
            made[key] = self._message(len(made) + 1, parent, node, taken)
            above[key] = made[key].id, "" if taken else thoughts
        lost = len(self._found.nodes) - len(self._order)
        if lost:
            self._found.left[Reason.CIRCLES] += lost
        return list(made.values()), self._shown(made, above)

    def _message(self, id: int, parent: int | None, node: Leaf, thoughts: str) -> StoredMessage:
        assert node.role is not None
        return StoredMessage(
            id,
            0,
            parent,
            node.role,
            node.text,
            node.created or self._default,
            _joined(thoughts, node.thinking),
            model=node.model,
            reason=node.reason,
            thinking_ms=node.thinking_ms,
            attachments=node.attachments,
        )

    def _down(self) -> list[str]:
        """Keys from the roots down, siblings in their order, what was written first before; circles are not reached."""
        order: list[str] = []
        waiting = list(reversed(self._children[None]))
        while waiting:
            key = waiting.pop()
            order.append(key)
            waiting += reversed(self._children[key])
        return order

    def _absorbing(self) -> set[str]:
        """Thoughts that an answer further down takes up."""
        nodes = self._found.nodes
        takes: dict[str, bool] = {}  # whether an answer is reached below without another kept message between
        absorbed: set[str] = set()
        for key in reversed(self._order):
            node = nodes[key]
            below = any(takes[child] for child in self._children[key])
            if node.only_thought and below:
                absorbed.add(key)
            takes[key] = below if node.role is None else node.role is Role.ASSISTANT
        return absorbed

    def _shown(self, made: dict[str, StoredMessage], above: dict[str | None, tuple[int | None, str]]) -> int | None:
        """The message that the other program showed last, or the newest end."""
        if self._found.leaf in above and self._found.leaf is not None and above[self._found.leaf][0] is not None:
            return above[self._found.leaf][0]
        parents = {message.parent for message in made.values()}
        ends = [message for message in made.values() if message.id not in parents]
        return max(ends, key=lambda message: (message.created, message.id)).id if ends else None


def _joined(first: str, second: str) -> str:
    return f"{first}\n\n{second}" if first and second else first or second
