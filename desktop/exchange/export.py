"""Conversations as Markdown or JSON text."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict
from typing import Any, Final

from desktop.base.i18n import tr
from desktop.chat.conversation import Conversation, MessageState, StoredMessage
from desktop.chat.messages import FinishReason, Role

JSON_FORMAT: Final = "nemodesk-history"
JSON_VERSION: Final = 1


def markdown(conversations: Iterable[Conversation], *, thinking: bool = False) -> str:
    """The shown path of each conversation; thinking as folded ``<details>`` if asked. Times are UTC."""
    return "\n".join(_conversation(conversation, thinking) for conversation in conversations)


def json_text(conversations: Iterable[Conversation]) -> str:
    """All branches of each conversation with everything that is stored, as indented JSON text."""
    content = {
        "format": JSON_FORMAT,
        "version": JSON_VERSION,
        "conversations": [_record(conversation) for conversation in conversations],
    }
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"


def _conversation(conversation: Conversation, thinking: bool) -> str:
    blocks = [f"# {conversation.title or tr('New chat')}"]
    if conversation.options.instructions:
        blocks.append("\n".join(f"> {line}".rstrip() for line in conversation.options.instructions.splitlines()))
    for message in conversation.path():
        blocks += _message(message, thinking)
    return "\n\n".join(blocks) + "\n"


def _message(message: StoredMessage, thinking: bool) -> list[str]:
    author = tr("You") if message.role is Role.USER else message.model or tr("Assistant")
    blocks = [f"## {author} · {message.created:%Y-%m-%d %H:%M}"]
    if thinking and message.thinking:
        summary = tr("Thought for {seconds} s", seconds=f"{message.thinking_ms / 1000:.0f}")
        # A closing tag inside would end the fold early.
        inside = message.thinking.replace("</details>", "&lt;/details>")
        blocks.append(f"<details>\n<summary>{summary}</summary>\n\n{inside}\n\n</details>")
    if message.text:
        blocks.append(message.text)
    if ending := _ending(message):
        blocks.append(f"*{ending}*")
    return blocks


def _ending(message: StoredMessage) -> str:
    """What a reader must know about an answer that did not end by itself."""
    if message.state is MessageState.FAILED:
        return tr("The answer failed: {error}", error=message.error)
    if message.state is not MessageState.DONE:
        return tr("The answer was interrupted.")
    if message.reason is FinishReason.STOPPED:
        return tr("The answer was stopped.")
    return tr("The answer reached its length limit.") if message.reason is FinishReason.LENGTH else ""


def _record(conversation: Conversation) -> dict[str, Any]:
    return {
        "id": conversation.id,
        "title": conversation.title,
        "leaf": conversation.leaf,
        "instructions": conversation.options.instructions,
        "mode": conversation.options.mode,
        "messages": [_message_record(node) for node in conversation.nodes],
    }


def _message_record(node: StoredMessage) -> dict[str, Any]:
    record = asdict(node)
    del record["conversation"]
    return record | {"created": node.created.isoformat()}
