"""Claude's export: ``conversations.json``, each conversation a list of messages that name their parents."""

from __future__ import annotations

from desktop.chat.conversation import Attachment
from desktop.chat.messages import Role
from desktop.exchange.plain import Plain, expect, fields, items, moment, text
from desktop.exchange.reasons import Reason
from desktop.exchange.tree import Found, Leaf

_ROLES = {"human": Role.USER, "user": Role.USER, "assistant": Role.ASSISTANT}


def fits(plain: Plain) -> bool:
    """Whether it looks like one of these conversations."""
    return "chat_messages" in plain


def convert(plain: Plain) -> Found:
    """One conversation.

    Raises:
        Unreadable: it has no list of messages.
    """
    found = Found(text(plain.get("name")), moment(plain.get("created_at")), moment(plain.get("updated_at")))
    found.leaf = text(plain.get("current_leaf_message_uuid")) or None
    if text(plain.get("summary")).strip():
        found.left[Reason.SUMMARIES] += 1
    if plain.get("is_starred") is True:
        found.left[Reason.MARKS] += 1
    messages = expect(plain["chat_messages"], list, "chat_messages")
    tree = any(text(fields(one).get("parent_message_uuid")) for one in messages)
    before: str | None = None
    for n, message in enumerate(messages):
        key = text(fields(message).get("uuid")) or f"#{n}"
        role = _ROLES.get(text(fields(message).get("sender")))
        if role is None or key in found.nodes:
            found.left[Reason.BROKEN] += 1
            continue
        parent = text(message.get("parent_message_uuid")) or None if tree else before
        found.nodes[key] = _message(message, parent, role, text(plain.get("model")), found)
        before = key
    return found


def _message(message: Plain, parent: str | None, role: Role, model: str, found: Found) -> Leaf:
    leaf = Leaf(parent, role, created=moment(message.get("created_at")))
    leaf.model = model if role is Role.ASSISTANT else ""
    words: list[str] = []
    thoughts: list[str] = []
    for block in items(message.get("content")):
        kind = text(fields(block).get("type"))
        if kind == "text":
            words.append(text(block.get("text")))
            found.left[Reason.SOURCES] += bool(items(block.get("citations")))
        elif kind == "thinking":
            thoughts.append(text(block.get("thinking")))
        else:
            found.left[_kind(kind)] += 1
    leaf.text = "\n\n".join(word for word in words if word.strip()) or text(message.get("text"))
    leaf.thinking = "\n\n".join(filter(None, thoughts))
    leaf.attachments = tuple(_attachments(message, found))
    if not (leaf.text or leaf.thinking or leaf.attachments):
        found.left[Reason.EMPTY] += 1
        leaf.role = None
    return leaf


def _kind(kind: str) -> Reason:
    known = {"tool_use": Reason.TOOL_CALLS, "tool_result": Reason.TOOL_RESULTS, "image": Reason.IMAGES}
    return known.get(kind, Reason.OTHER)


def _attachments(message: Plain, found: Found) -> list[Attachment]:
    taken = []
    for one in items(message.get("attachments")):
        content = text(fields(one).get("extracted_content"))
        if content:
            taken.append(Attachment(text(one.get("file_name")), content))
        else:
            found.left[Reason.FILES] += 1
    for one in [*items(message.get("files")), *items(message.get("files_v2"))]:
        found.left[Reason.IMAGES if fields(one).get("file_kind") == "image" else Reason.FILES] += 1
    return taken
