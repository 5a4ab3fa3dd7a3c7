"""ChatGPT's export: ``conversations.json``, each conversation a tree of nodes by id (``mapping``)."""

from __future__ import annotations

import json
from collections import Counter
from typing import Final

from desktop.chat.messages import FinishReason, Role
from desktop.exchange.plain import Plain, expect, fields, items, moment, text
from desktop.exchange.reasons import Reason
from desktop.exchange.tree import Found, Leaf

_PARTS: Final = frozenset({"text", "multimodal_text"})
_RESULTS: Final = frozenset({"execution_output", "tether_browsing_display", "tether_quote", "system_error"})
_ENDS: Final = {"max_tokens": FinishReason.LENGTH, "interrupted": FinishReason.STOPPED, "stop": FinishReason.STOP}


def fits(plain: Plain) -> bool:
    """Whether it looks like one of these conversations."""
    return "mapping" in plain


def convert(plain: Plain) -> Found:
    """One conversation.

    Raises:
        Unreadable: it has no tree.
    """
    found = Found(text(plain.get("title")), moment(plain.get("create_time")), moment(plain.get("update_time")))
    found.leaf = text(plain.get("current_node")) or None
    if plain.get("is_archived") is True or plain.get("is_starred") is True:
        found.left[Reason.MARKS] += 1
    for key, node in expect(plain["mapping"], dict, "mapping").items():
        if not isinstance(node, dict):
            found.left[Reason.BROKEN] += 1
            continue
        found.nodes[key] = _node(node, found)
    return found


def _node(node: Plain, found: Found) -> Leaf:
    gap = Leaf(text(node.get("parent")) or None, None)
    message = node.get("message")
    if message is None:
        return gap
    content = fields(fields(message).get("content"))
    role = text(fields(fields(message).get("author")).get("role"))
    if not isinstance(message, dict) or not role or not content:
        found.left[Reason.BROKEN] += 1
        return gap
    about = fields(message.get("metadata"))
    if content.get("content_type") == "user_editable_context":
        found.instruct(
            "\n\n".join(filter(None, map(text, (content.get("user_profile"), content.get("user_instructions")))))
        )
        return gap
    if role == "system":
        found.instruct(_parts(content, Counter()))
        return gap
    if role == "tool":
        _parts(content, found.left)
        found.left[Reason.TOOL_RESULTS] += 1
        return gap
    return _message(gap, message, content, about, found)


def _message(gap: Leaf, message: Plain, content: Plain, about: Plain, found: Found) -> Leaf:
    kind = text(content.get("content_type"))
    mine = fields(message.get("author")).get("role") == "user"
    leaf = Leaf(gap.parent, Role.USER if mine else Role.ASSISTANT, created=moment(message.get("create_time")))
    leaf.model = "" if mine else text(about.get("model_slug"))
    leaf.reason = _ENDS.get(text(fields(about.get("finish_details")).get("type")))
    found.left[Reason.FILES] += len(items(about.get("attachments")))
    if about.get("is_visually_hidden_from_conversation") is True:
        if _parts(content, found.left):
            found.left[Reason.HIDDEN] += 1
        return gap
    if text(message.get("recipient")) not in ("", "all"):
        found.left[Reason.TOOL_CALLS] += 1
        return gap
    if kind in _PARTS:
        leaf.text = _parts(content, found.left)
    elif kind == "thoughts":
        leaf.thinking = _thoughts(content)
    elif kind == "code":
        leaf.text = f"```{_language(content)}\n{text(content.get('text'))}\n```"
    elif kind in _RESULTS:
        found.left[Reason.TOOL_RESULTS] += 1
        return gap
    else:
        found.left[Reason.RECAPS if kind == "reasoning_recap" else Reason.OTHER] += 1
        return gap
    return leaf if leaf.text or leaf.thinking else gap


def _language(content: Plain) -> str:
    language = text(content.get("language"))
    return language if language.isalnum() and language != "unknown" else ""


def _parts(content: Plain, left: Counter[Reason]) -> str:
    words = []
    for part in items(content.get("parts")):
        kind = text(fields(part).get("content_type"))
        if isinstance(part, str):
            words.append(part)
        elif kind == "audio_transcription":
            words.append(text(part.get("text")))
        elif kind == "image_asset_pointer":
            left[Reason.IMAGES] += 1
        elif "audio" in kind or "video" in kind:
            left[Reason.AUDIO] += 1
        elif part is not None:
            left[Reason.OTHER] += 1
    if not words and text(content.get("content_type")) not in _PARTS and isinstance(content.get("text"), str):
        words.append(content["text"])
    return "\n\n".join(word for word in words if word.strip())


def _thoughts(content: Plain) -> str:
    found = []
    for one in items(content.get("thoughts")):
        pair = (text(fields(one).get("summary")), text(fields(one).get("content")))
        found.append("\n\n".join(filter(None, pair)) if isinstance(one, dict) else json.dumps(one))
    return "\n\n".join(filter(None, found))
