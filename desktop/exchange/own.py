"""Our own JSON, as ``export`` writes it: the same tree again, with every figure."""

from __future__ import annotations

import math
from dataclasses import fields as names
from datetime import datetime
from enum import StrEnum
from typing import Any, TypeVar

from desktop.base.i18n import tr
from desktop.chat.conversation import Attachment, Conversation, MessageState, StoredMessage
from desktop.chat.messages import FinishReason, Role, ThinkingMode, Timings, Usage
from desktop.chat.options import ChatOptions, sampling_of
from desktop.exchange.plain import Plain, Unreadable, expect, fields, moment, text

E = TypeVar("E", bound=StrEnum)
_MOST = 1 << 62


def convert(plain: Plain, default: datetime) -> Conversation:
    """One conversation.

    Raises:
        Unreadable: a part of it is not as it was written.
    """
    messages = tuple(_message(expect(one, dict, "messages")) for one in expect(plain.get("messages"), list, "messages"))
    seen: set[int | None] = {None}
    for message in messages:
        if message.parent not in seen or message.id in seen:
            raise Unreadable(tr("Its messages are not connected."))
        seen.add(message.id)
    leaf = plain.get("leaf")
    if not (leaf is None or type(leaf) is int) or leaf not in seen:
        raise Unreadable(tr("Its messages are not connected."))
    times = [message.created for message in messages]
    created = moment(plain.get("created")) or min(times, default=default)
    updated = moment(plain.get("updated")) or max(times, default=created)
    older = {"instructions": plain.get("instructions"), "mode": plain.get("mode")}
    options = ChatOptions.from_plain(plain.get("options", older))
    return Conversation(0, text(plain.get("title")), messages, leaf, options=options, created=created, updated=updated)


def _message(plain: Plain) -> StoredMessage:
    parent = plain.get("parent")
    created = moment(plain.get("created"))
    if created is None:
        raise Unreadable(tr("The field “{name}” has an invalid value.", name="created"))
    return StoredMessage(
        _number(plain, "id"),
        0,
        None if parent is None else _number(plain, "parent"),
        _role(plain),
        expect(plain.get("text"), str, "text"),
        created,
        text(plain.get("thinking")),
        _one(MessageState, plain, "state"),
        text(plain.get("model")),
        _one(ThinkingMode, plain, "mode") if plain.get("mode") is not None else None,
        _one(FinishReason, plain, "reason") if plain.get("reason") is not None else None,
        Usage(*(_number(fields(plain.get("usage")), one.name) for one in names(Usage))),
        Timings(*(_figure(fields(plain.get("timings")), one.name) for one in names(Timings))),
        _figure(plain, "thinking_ms"),
        text(plain.get("tool_steps")),
        text(plain.get("error")),
        tuple(map(_attachment, expect(plain.get("attachments", []), list, "attachments"))),
        sampling_of(plain.get("sampling")),
    )


def _role(plain: Plain) -> Role:
    """Results of tool calls are no messages of their own in a history."""
    role = _one(Role, plain, "role")
    if role is Role.TOOL:
        raise Unreadable(tr("The field “{name}” has an invalid value.", name="role"))
    return role


def _one(kind: type[E], plain: Plain, name: str) -> E:
    try:
        return kind(expect(plain.get(name), str, name))
    except ValueError:
        raise Unreadable(tr("The field “{name}” has an invalid value.", name=name)) from None


def _number(plain: Plain, name: str) -> int:
    value: Any = plain.get(name, 0)
    if type(value) is not int or not 0 <= value < _MOST:
        raise Unreadable(tr("The field “{name}” has an invalid value.", name=name))
    return int(value)


def _figure(plain: Plain, name: str) -> float:
    value: Any = plain.get(name, 0.0)
    if type(value) not in (int, float) or not abs(value) < _MOST or not math.isfinite(value):
        raise Unreadable(tr("The field “{name}” has an invalid value.", name=name))
    return float(value)


def _attachment(plain: object) -> Attachment:
    found = expect(plain, dict, "attachments")
    return Attachment(*(expect(found.get(name, ""), str, name) for name in ("name", "text", "language")))
