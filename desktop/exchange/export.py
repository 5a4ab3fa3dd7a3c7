"""Conversations as Markdown or JSON text, and every format by its name."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict
from html import escape
from typing import Any, Final

from desktop.base.i18n import tr
from desktop.chat.attachments import with_attachments
from desktop.chat.conversation import Conversation, StoredMessage
from desktop.exchange.outline import (
    ExportOptions,
    author,
    branch_title,
    branches,
    call_texts,
    call_title,
    ending,
    thought_title,
)

JSON_FORMAT: Final = "nemodesk-history"
JSON_VERSION: Final = 1
# a format's name and its files' ending; ``files`` writes them all, PDF with the help of the window's painter
ENDINGS: Final = {"markdown": ".md", "html": ".html", "pdf": ".pdf", "json": ".json"}


def exported(conversations: Iterable[Conversation], kind: str, wanted: ExportOptions) -> str:
    """Conversations in the text of a format of ``ENDINGS`` but PDF. JSON has everything, whatever is wanted."""
    if kind == "json":
        return json_text(conversations)
    if kind == "html":
        from desktop.exchange.html import html  # it brings Pygments and mathra along

        return html(conversations, wanted)
    return markdown(conversations, wanted)


def markdown(conversations: Iterable[Conversation], wanted: ExportOptions) -> str:
    """The shown path of each conversation; thinking as folded ``<details>`` if wanted. Times are UTC."""
    return "\n".join(_conversation(conversation, wanted) for conversation in conversations)


def json_text(conversations: Iterable[Conversation]) -> str:
    """All branches of each conversation with everything that is stored, as indented JSON text."""
    content = {
        "format": JSON_FORMAT,
        "version": JSON_VERSION,
        "conversations": [_record(conversation) for conversation in conversations],
    }
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"


def _conversation(conversation: Conversation, wanted: ExportOptions) -> str:
    blocks = [f"# {conversation.title or tr('New chat')}"]
    if conversation.options.instructions:
        blocks.append("\n".join(f"> {line}".rstrip() for line in conversation.options.instructions.splitlines()))
    for message in conversation.path():
        blocks += _message(message, wanted)
    for branch in branches(conversation) if wanted.branches else ():
        blocks.append(f"---\n\n*{branch_title(branch)}*")
        for message in branch.messages:
            blocks += _message(message, wanted)
    return "\n\n".join(blocks) + "\n"


def _message(message: StoredMessage, wanted: ExportOptions) -> list[str]:
    blocks = [f"## {author(message)} · {message.created:%Y-%m-%d %H:%M}"]
    if message.attachments:
        blocks.append(with_attachments("", message.attachments))
    for step in message.steps():
        blocks += [*_thought(step.thinking, step.thinking_ms, wanted), step.text]
        blocks += [_fold(call_title(run), with_attachments("", call_texts(run))) for run in step.runs]
    blocks += _thought(message.thinking, message.thinking_ms, wanted)
    if message.text:
        blocks.append(message.text)
    if words := ending(message):
        blocks.append(f"*{words}*")
    return [block for block in blocks if block]


def _thought(thinking: str, milliseconds: float, wanted: ExportOptions) -> list[str]:
    if not wanted.thinking or not thinking:
        return []
    # A closing tag inside would end the fold early.
    return [_fold(thought_title(milliseconds), thinking.replace("</details>", "&lt;/details>"))]


def _fold(title: str, inside: str) -> str:
    return f"<details>\n<summary>{escape(title)}</summary>\n\n{inside}\n\n</details>"


def _record(conversation: Conversation) -> dict[str, Any]:
    return {
        "id": conversation.id,
        "title": conversation.title,
        "leaf": conversation.leaf,
        "instructions": conversation.options.instructions,
        "mode": conversation.options.mode,
        "options": conversation.options.to_plain(),
        "created": conversation.created.isoformat() if conversation.created else None,
        "updated": conversation.updated.isoformat() if conversation.updated else None,
        "messages": [_message_record(node) for node in conversation.nodes],
    }


def _message_record(node: StoredMessage) -> dict[str, Any]:
    record = asdict(node)
    del record["conversation"]
    return record | {"created": node.created.isoformat()}
