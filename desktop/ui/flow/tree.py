"""Changing the conversation the window holds, without asking the store for it again."""

from __future__ import annotations

from dataclasses import replace

from desktop.chat.conversation import Conversation, StoredMessage
from desktop.chat.messages import Role


def with_message(conversation: Conversation, message: StoredMessage) -> Conversation:
    """The conversation with a new or changed message, whose path is shown."""
    nodes = tuple(message if node.id == message.id else node for node in conversation.nodes)
    if message.id not in {node.id for node in nodes}:
        nodes = (*nodes, message)
    return replace(conversation, nodes=nodes, leaf=message.id)


def last_user(conversation: Conversation) -> StoredMessage | None:
    """The last message of the user on the shown path."""
    return next((node for node in reversed(conversation.path()) if node.role is Role.USER), None)


def last_answer(conversation: Conversation) -> StoredMessage | None:
    """The last answer on the shown path."""
    return next((node for node in reversed(conversation.path()) if node.role is Role.ASSISTANT), None)


def used_tokens(conversation: Conversation) -> int:
    """Tokens that filled the context after the last answer of the shown path that counted them."""
    counts = (node.usage.total_tokens for node in reversed(conversation.path()) if node.role is Role.ASSISTANT)
    return next((count for count in counts if count), 0)


def with_path(conversation: Conversation) -> Conversation:
    """Let it go through its messages in the store's thread: thousands would hold up the window's."""
    for node in conversation.path()[:1]:
        conversation.versions(node)
    _ = conversation.extents, conversation.places
    return conversation
