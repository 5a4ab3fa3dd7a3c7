"""Conversations as Markdown or JSON text."""

from __future__ import annotations

from collections.abc import Iterable

from desktop.chat.conversation import Conversation


def markdown(conversations: Iterable[Conversation], *, thinking: bool = False) -> str:
    """The shown path of each conversation; thinking as folded ``<details>`` if asked."""
    raise NotImplementedError


def json_text(conversations: Iterable[Conversation]) -> str:
    """All branches of each conversation with everything that is stored, as indented JSON text."""
    raise NotImplementedError
