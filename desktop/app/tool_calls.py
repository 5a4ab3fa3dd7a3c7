"""The list of calls as the window shows it: page by page, in words, filtered by words."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from desktop.base.i18n import tr
from desktop.plugins.audit import Audit, Call
from desktop.ui.tools.listed import CallPage, CallRow
from desktop.ui.tools.words import chat_words, state_words

PAGE: Final = 50
_STEP: Final = 100  # calls that are looked through at once for words: each may have 256 KB of arguments


async def find_calls(audit: Audit, names: Mapping[str, str], before: int | None, words: Sequence[str]) -> CallPage:
    """The newest calls that have all of the words, older than ``before``; ``names`` are those of the sources.

    All calls are looked through where that is needed: a cancellation ends that between two steps.

    Raises:
        RecordsFault: the list cannot be read.
    """
    found: list[CallRow] = []
    step = _STEP if words else PAGE + 1
    while len(found) <= PAGE:
        calls = await asyncio.to_thread(audit.page, before, most=step)
        found += await asyncio.to_thread(_matching, calls, names, words)
        if len(calls) < step:
            break
        before = calls[-1].id
    return CallPage(tuple(found[:PAGE]), len(found) > PAGE)


def _matching(calls: Iterable[Call], names: Mapping[str, str], words: Sequence[str]) -> list[CallRow]:
    rows = [call_row(one, names) for one in calls]
    return [row for row in rows if holds(row, words)] if words else rows


def call_row(call: Call, names: Mapping[str, str]) -> CallRow:
    """A call of the list; ``names`` are those of the sources."""
    return CallRow(
        call.id,
        call.time,
        call.chat,
        names.get(call.source, call.source),
        call.tool,
        call.arguments,
        decision_words(call.decision),
        call.state,
        call.seconds,
        call.bytes,
    )


def holds(call: CallRow, words: Iterable[str]) -> bool:
    """Whether a call has all of these words, in small letters, somewhere."""
    shown = (call.source, call.tool, call.arguments, call.decision, state_words(call.state)[1])
    text = " ".join((*shown, chat_words(call.conversation))).casefold()
    return all(word in text for word in words)


def decision_words(decision: str) -> str:
    """Who allowed or refused a call, from what the list has of it; as it is where this program does not know it."""
    if decision.startswith("grant: folder "):
        return tr("always allowed: the folder {folder}", folder=decision.removeprefix("grant: folder "))
    return {
        "": tr("not answered"),
        "user: once": tr("you allowed it once"),
        "user: chat": tr("you allowed it for the chat"),
        "user: always": tr("you allowed it always"),
        "user: deny": tr("you denied it"),
        "user: never": tr("you forbade the tool"),
        "grant: chat": tr("allowed for the chat"),
        "grant: always": tr("always allowed"),
        "rule: never": tr("the tool is forbidden"),
        "rule: place": tr("a protected place"),
        "rule: no such tool": tr("no such tool"),
        "rule: arguments": tr("arguments that are not valid"),
        "rule: changing": tr("it kept changing"),
    }.get(decision, decision)
