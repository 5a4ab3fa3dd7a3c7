"""A conversation as one Markdown text of the answers' dialect, for printing: what people typed stays as typed."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from desktop.base.i18n import tr
from desktop.chat.attachments import with_attachments
from desktop.chat.conversation import Conversation, StoredMessage
from desktop.chat.messages import Role
from desktop.chat.results import cut
from desktop.chat.tools import ToolRun
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

LONGEST_RESULT: Final = 2000  # characters of a tool call that are printed
_MARKS: Final = re.compile(r"[&\\`*_{}\[\]<>()#+\-.!|~$:=]")


def printable(conversation: Conversation, wanted: ExportOptions) -> str:
    """The text to lay out on pages."""
    parts = [f"# {_typed(conversation.title or tr('New chat'))}"]
    if conversation.options.instructions:
        parts.append(_quoted(_typed(conversation.options.instructions)))
    parts += [_message(message, wanted) for message in conversation.path()]
    for branch in branches(conversation) if wanted.branches else ():
        parts.append(f"---\n\n*{_typed(branch_title(branch))}*")
        parts += [_message(message, wanted) for message in branch.messages]
    return "\n\n".join(parts)


def _message(message: StoredMessage, wanted: ExportOptions) -> str:
    parts = [f"### {_typed(author(message))} · {message.created.astimezone():%Y-%m-%d %H:%M}"]
    if message.attachments:
        parts.append(with_attachments("", message.attachments))
    for step in message.steps():
        parts += [*_thought(step.thinking, step.thinking_ms, wanted), step.text]
        parts += [_call(run) for run in step.runs]
    parts += _thought(message.thinking, message.thinking_ms, wanted)
    if message.text:
        parts.append(_typed(message.text) if message.role is Role.USER else message.text)
    if words := ending(message):
        parts.append(f"*{_typed(words)}*")
    return "\n\n".join(part for part in parts if part)


def _thought(thinking: str, milliseconds: float, wanted: ExportOptions) -> list[str]:
    return [_quoted(f"*{thought_title(milliseconds)}*\n\n{thinking}")] if wanted.thinking and thinking else []


def _call(run: ToolRun) -> str:
    """Paper cannot fold: a long result is cut."""
    texts = [replace(one, text=cut(one.text, LONGEST_RESULT)) for one in call_texts(run)]
    return _quoted(f"*{_typed(call_title(run))}*\n\n{with_attachments('', texts)}")


def _typed(text: str) -> str:
    """Text in which no character means more than itself, line by line."""
    lines = [_MARKS.sub(_entity, line.strip()) for line in text.splitlines()]
    return "\n".join(
        f"{line}\\" if line and following else line for line, following in zip(lines, [*lines[1:], ""], strict=True)
    )


def _entity(mark: re.Match[str]) -> str:
    """A character reference: a backslash would begin a formula before some of the marks."""
    return f"&#{ord(mark[0])};"


def _quoted(text: str) -> str:
    return "\n".join(f"> {line}".rstrip() for line in text.splitlines())
