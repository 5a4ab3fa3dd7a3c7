"""Widgets of messages that went out of view, kept to show others: to make one costs far more than to fill it anew."""

from __future__ import annotations

from typing import Final, TypeVar

from desktop.ui.transcript.message import Message

_MOST: Final = 8  # of each kind: as many as come into view at once

M = TypeVar("M", bound=Message)


class Spare:
    """Hidden message widgets that show nothing any more."""

    def __init__(self) -> None:
        self._by_kind: dict[type[Message], list[Message]] = {}

    def put(self, widget: Message) -> None:
        """Take a widget that is not wanted where it was; it is hidden, and deleted if it is of no use."""
        widget.hide()
        kept = self._by_kind.setdefault(type(widget), [])
        if widget.reusable and len(kept) < _MOST:
            kept.append(widget)
        else:
            widget.deleteLater()

    def take(self, kind: type[M]) -> M | None:
        """A widget of a kind, if there is one."""
        kept = self._by_kind.get(kind)
        found = kept.pop() if kept else None
        return found if isinstance(found, kind) else None

    def clear(self) -> None:
        """Delete them: the look is another."""
        for widget in (widget for kept in self._by_kind.values() for widget in kept):
            widget.deleteLater()
        self._by_kind.clear()
