"""What an export for readers holds, in order: the shown path, then every branch that leaves it, and words for both."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from desktop.base.i18n import tr
from desktop.chat.conversation import Attachment, Conversation, MessageState, StoredMessage
from desktop.chat.messages import FinishReason, Role
from desktop.chat.tools import RunState, ToolRun

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


def thought_title(milliseconds: float) -> str:
    """The line over folded thinking; 0: nobody knows how long it took."""
    if not milliseconds:
        return tr("Thought")
    return tr("Thought for {seconds} s", seconds=f"{milliseconds / 1000:.0f}")


def call_title(run: ToolRun) -> str:
    """The line over a folded tool call, which says how it ended where it has no result of the tool."""
    name = " ".join(f"{run.call.name} ({run.source})".split()) if run.source else run.call.name
    match run.state:
        case RunState.DONE:
            return tr("Tool {name}", name=name)
        case RunState.DENIED:
            return tr("Tool {name}: denied", name=name)
        case RunState.FAILED:
            return tr("Tool {name}: failed", name=name)
        case RunState.REPEATED:
            return tr("Tool {name}: asked for again", name=name)
        case _:
            return tr("Tool {name}: stopped", name=name)


def call_texts(run: ToolRun) -> list[Attachment]:
    """The arguments and the whole result of a tool call, as texts with names."""
    texts = [Attachment(tr("Arguments"), run.call.arguments, "json")]
    result = run.whole or run.result
    return [*texts, Attachment(tr("Result"), result)] if result else texts


def ending(message: StoredMessage) -> str:
    """What a reader must know about an answer that did not end by itself; empty for one that did."""
    if message.state is MessageState.FAILED:
        return tr("The answer failed: {error}", error=message.error)
    if message.state is not MessageState.DONE:
        return tr("The answer was interrupted.")
    if message.reason is FinishReason.STOPPED:
        return tr("The answer was stopped.")
    return tr("The answer reached its length limit.") if message.reason is FinishReason.LENGTH else ""
