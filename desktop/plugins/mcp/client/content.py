"""What a server answers, as text: the one thing that a model of words can read."""

from __future__ import annotations

import json
from collections.abc import Iterable

from mcp_types import (
    AudioContent,
    BlobResourceContents,
    CallToolResult,
    ContentBlock,
    EmbeddedResource,
    GetPromptResult,
    ImageContent,
    ReadResourceResult,
    ResourceLink,
    TextContent,
    TextResourceContents,
)

from desktop.base.unicode import sound


def call_text(result: CallToolResult) -> str:
    """A call's result; its structured content where it says nothing else."""
    text = _joined(map(_block, result.content))
    if not text and result.structured_content is not None:
        text = json.dumps(result.structured_content, ensure_ascii=False)
    return sound(text)


def resource_text(result: ReadResourceResult) -> str:
    """A resource's content; its binary parts are named only."""
    return sound(_joined(map(_contents, result.contents)))


def prompt_text(result: GetPromptResult) -> str:
    """A prompt as one text for the composer; who speaks is said where more than one does."""
    roles = {message.role for message in result.messages}
    said = ((message.role, _block(message.content)) for message in result.messages)
    if len(roles) < 2:
        return sound(_joined(text for _, text in said))
    return sound(_joined(f"{role.capitalize()}:\n{text}" for role, text in said))


def _joined(parts: Iterable[str]) -> str:
    return "\n\n".join(part for part in parts if part)


def _block(block: ContentBlock) -> str:
    match block:
        case TextContent():
            return block.text
        case ImageContent() | AudioContent():
            return _named(block.type, block.mime_type, block.data)
        case EmbeddedResource():
            return _contents(block.resource)
        case ResourceLink():
            return f"[{block.title or block.name}: {block.uri}]"


def _contents(contents: TextResourceContents | BlobResourceContents) -> str:
    if isinstance(contents, TextResourceContents):
        return contents.text
    return _named("file", contents.mime_type or "", contents.blob)


def _named(what: str, kind: str, base64: str) -> str:
    """Stands for what is no text."""
    return f"[{what}{kind and ' ' + kind}, {len(base64) * 3 // 4:,} bytes, which cannot be shown as text]"
