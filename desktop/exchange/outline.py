"""What an export for readers holds, in order: the shown path, then every branch that leaves it, and words for both."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from desktop.base.i18n import tr
from desktop.chat.conversation import Conversation, MessageState, StoredMessage
from desktop.chat.messages import FinishReason, Role

WORDS: Final = 60  # characters of a message that name it


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """What goes in beside the shown path: the model's thinking, and the other versions."""

    thinking: bool = False
    branches: bool = False


@dataclass(frozen=True, slots=True)
class Branch:
    """Messages that follow ``after`` (None: they begin the conversation) and are not on the shown path."""

    after: StoredMessage | None
    messages: tuple[StoredMessage, ...]


def branches(conversation: Conversation) -> list[Branch]:
    """Every message off the shown path, each once, in branches from where they leave what came before."""
    by_id = {node.id: node for node in conversation.nodes}
    parents = {node.parent for node in conversation.nodes}
    seen = {node.id for node in conversation.path()}
    found = []
    for leaf in (node for node in conversation.nodes if node.id not in parents and node.id not in seen):
        run = []
        node: StoredMessage | None = leaf
        while node is not None and node.id not in seen:
            seen.add(node.id)
            run.append(node)
            node = by_id.get(node.parent) if node.parent is not None else None
        found.append(Branch(node, tuple(reversed(run))))
    return found


def author(message: StoredMessage) -> str:
    """Who wrote a message."""
    return tr("You") if message.role is Role.USER else message.model or tr("Assistant")


def branch_title(branch: Branch) -> str:
    """Where a branch leaves the rest."""
    if branch.after is None:
        return tr("Another beginning")
    words = " ".join(branch.after.text.split())
    shown = words if len(words) <= WORDS else words[:WORDS].rstrip() + "…"
    return tr("Branch after “{words}” ({author})", words=shown, author=author(branch.after))


def thought_title(message: StoredMessage) -> str:
    """The line over folded thinking."""
    if not message.thinking_ms:
        return tr("Thought")
    return tr("Thought for {seconds} s", seconds=f"{message.thinking_ms / 1000:.0f}")


def ending(message: StoredMessage) -> str:
    """What a reader must know about an answer that did not end by itself; empty for one that did."""
    if message.state is MessageState.FAILED:
        return tr("The answer failed: {error}", error=message.error)
    if message.state is not MessageState.DONE:
        return tr("The answer was interrupted.")
    if message.reason is FinishReason.STOPPED:
        return tr("The answer was stopped.")
    return tr("The answer reached its length limit.") if message.reason is FinishReason.LENGTH else ""
