"""Open WebUI's export of chats: a list of records, each with a tree of messages by id (``chat.history``)."""

from __future__ import annotations

from desktop.chat.conversation import Attachment
from desktop.chat.messages import Role
from desktop.exchange.plain import Plain, expect, fields, items, moment, split_details, split_thinking, text
from desktop.exchange.reasons import Reason
from desktop.exchange.tree import Found, Leaf

_ROLES = {"user": Role.USER, "assistant": Role.ASSISTANT}


def fits(plain: Plain) -> bool:
    """Whether it looks like one of these conversations."""
    chat = plain.get("chat", plain)
    return isinstance(chat, dict) and ("history" in chat or ("chat" in plain and "messages" in chat))


def convert(plain: Plain) -> Found:
    """One conversation.

    Raises:
        Unreadable: it has no messages where they should be.
    """
    chat = fields(plain.get("chat", plain))
    found = Found(text(plain.get("title")) or text(chat.get("title")))
    found.created = moment(plain.get("created_at")) or moment(chat.get("timestamp"), per_second=1000)
    found.updated = moment(plain.get("updated_at"))
    found.instruct(text(fields(chat.get("params")).get("system")) or text(chat.get("system")))
    found.left[Reason.MARKS] += (plain.get("pinned") is True) + (plain.get("archived") is True)
    history = chat.get("history")
    if history is None:
        _row(expect(chat.get("messages"), list, "messages"), found)
        return found
    history = expect(history, dict, "history")
    found.leaf = text(history.get("currentId")) or None
    for key, message in expect(history.get("messages"), dict, "messages").items():
        parent = text(fields(message).get("parentId")) or None
        found.nodes[key] = _message(message, parent, found)
    return found


def _row(messages: list[object], found: Found) -> None:
    """Messages of old versions, which follow each other."""
    before: str | None = None
    for n, message in enumerate(messages):
        found.nodes[str(n)] = _message(message, before, found)
        before = str(n)


def _message(message: object, parent: str | None, found: Found) -> Leaf:
    plain = fields(message)
    role = text(plain.get("role"))
    leaf = Leaf(parent, _ROLES.get(role), created=moment(plain.get("timestamp")))
    content = plain.get("content")
    if role == "system":
        found.instruct(text(content))
        return leaf
    if leaf.role is None or not isinstance(content, (str, list)):
        found.left[Reason.BROKEN] += 1
        leaf.role = None
        return leaf
    words = content if isinstance(content, str) else _parts(content, found)
    if leaf.role is Role.ASSISTANT:
        words, leaf.thinking, leaf.thinking_ms, others = split_details(words)
        words, thought = split_thinking(words)
        leaf.thinking = leaf.thinking or thought
        found.left[Reason.TOOL_CALLS] += others
        leaf.model = text(plain.get("modelName")) or text(plain.get("model"))
    leaf.text = words
    leaf.attachments = tuple(_files(plain, found))
    found.left[Reason.SOURCES] += bool(items(plain.get("sources")) or items(plain.get("citations")))
    found.left[Reason.OTHER] += bool(plain.get("error"))
    if not (leaf.text or leaf.thinking or leaf.attachments):
        found.left[Reason.EMPTY] += 1
        leaf.role = None
    return leaf


def _parts(content: list[object], found: Found) -> str:
    words = []
    for part in content:
        kind = text(fields(part).get("type"))
        if kind == "text":
            words.append(text(fields(part).get("text")))
        else:
            found.left[Reason.IMAGES if "image" in kind else Reason.OTHER] += 1
    return "\n\n".join(filter(None, words))


def _files(plain: Plain, found: Found) -> list[Attachment]:
    taken = []
    for one in items(plain.get("files")):
        file = fields(fields(one).get("file"))
        content = text(fields(file.get("data")).get("content"))
        if fields(one).get("type") == "image":
            found.left[Reason.IMAGES] += 1
        elif content:
            taken.append(Attachment(text(fields(one).get("name")) or text(file.get("filename")), content))
        else:
            found.left[Reason.FILES] += 1
    return taken
