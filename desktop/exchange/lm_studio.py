"""LM Studio's ``*.conversation.json``: messages in a row, each with versions, answers in steps."""

from __future__ import annotations

from desktop.chat.messages import Role
from desktop.exchange.plain import Plain, expect, fields, items, moment, split_thinking, text
from desktop.exchange.reasons import Reason
from desktop.exchange.tree import Found, Leaf

_ROLES = {"user": Role.USER, "assistant": Role.ASSISTANT}


def fits(plain: Plain) -> bool:
    """Whether it looks like one of these conversations."""
    messages = plain.get("messages")
    if not isinstance(messages, list) or "history" in plain:
        return False
    own = bool({"systemPrompt", "usePerChatPredictionConfig", "lastUsedModel"} & plain.keys())
    return own or any("versions" in fields(one) for one in messages)


def convert(plain: Plain) -> Found:
    """One conversation; what follows a message hangs below the version that was selected.

    Raises:
        Unreadable: its messages are no list.
    """
    found = Found(text(plain.get("name")), moment(plain.get("createdAt"), per_second=1000))
    last = (moment(plain.get(f"{who}LastMessagedAt"), per_second=1000) for who in ("user", "assistant"))
    found.updated = max(filter(None, last), default=None)
    found.instruct(text(plain.get("systemPrompt")))
    if plain.get("pinned") is True:
        found.left[Reason.MARKS] += 1
    before: str | None = None
    for n, message in enumerate(expect(plain["messages"], list, "messages")):
        versions = items(fields(message).get("versions"))
        if not versions:
            found.left[Reason.BROKEN] += 1
            continue
        for v, version in enumerate(versions):
            found.nodes[f"{n}.{v}"] = _version(fields(version), before, found)
        selected = fields(message).get("currentlySelected")
        known = type(selected) is int and 0 <= selected < len(versions)
        before = f"{n}.{selected if known else len(versions) - 1}"
    found.leaf = before
    return found


def _version(version: Plain, parent: str | None, found: Found) -> Leaf:
    role = text(version.get("role"))
    leaf = Leaf(parent, _ROLES.get(role))
    if role == "system":
        found.instruct(_words(version.get("content"), found)[0])
        return leaf
    if leaf.role is None:
        found.left[Reason.BROKEN] += 1
        return leaf
    steps = items(version.get("steps"))
    blocks = [(fields(step).get("content"), fields(step)) for step in steps if _content(fields(step), found)]
    words: list[str] = []
    thoughts: list[str] = []
    for content, step in blocks or [(version.get("content"), version)]:
        said, thought = _words(content, found)
        thinking = text(fields(step.get("style")).get("type")) == "thinking"
        (thoughts if thinking else words).append(said)
        thoughts.append(thought)
        leaf.model = leaf.model or _model(step)
    leaf.text = "\n\n".join(filter(None, words))
    leaf.thinking = "\n\n".join(filter(None, thoughts))
    leaf.model = leaf.model or text(fields(version.get("senderInfo")).get("senderName"))
    if leaf.role is Role.USER:
        leaf.model = ""
    if not (leaf.text or leaf.thinking):
        found.left[Reason.EMPTY] += 1
        leaf.role = None
    return leaf


def _content(step: Plain, found: Found) -> bool:
    """Whether a step holds text; others are the program's own notes, or a tool's."""
    kind = text(step.get("type"))
    if kind not in ("contentBlock", "debugInfoBlock", "status"):
        found.left[Reason.TOOL_CALLS if kind.startswith("tool") else Reason.OTHER] += 1
    return kind == "contentBlock"


def _words(content: object, found: Found) -> tuple[str, str]:
    words = []
    for part in items(content):
        kind = text(fields(part).get("type"))
        if kind == "text":
            words.append(text(part.get("text")))
        elif kind == "file":
            image = text(part.get("fileType")) == "image"
            found.left[Reason.IMAGES if image else Reason.FILES] += 1
        elif kind in ("toolCallRequest", "toolCallResult"):
            found.left[Reason.TOOL_CALLS if kind == "toolCallRequest" else Reason.TOOL_RESULTS] += 1
        else:
            found.left[Reason.OTHER] += 1
    said, thought = split_thinking("".join(words))
    return (said if said.strip() else ""), thought


def _model(step: Plain) -> str:
    info = fields(step.get("genInfo"))
    return text(info.get("indexedModelIdentifier")) or text(info.get("identifier"))
