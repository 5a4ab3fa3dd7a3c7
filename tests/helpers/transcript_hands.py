"""What a user sees and reaches in the transcript."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QWidget

from desktop.ui.transcript import TranscriptView
from desktop.ui.transcript.message import Message


def shown(view: TranscriptView) -> list[Message]:
    """Message widgets in view, from top to bottom."""
    found = [m for m in view.viewport().findChildren(Message) if not m.isHidden() and m.parent() is view.viewport()]
    return sorted(found, key=lambda m: m.y())


def by_id(view: TranscriptView, message_id: int) -> Message:
    """The message in view with an id."""
    return next(m for m in shown(view) if m.message_id == message_id)


def button(widget: QWidget, name: str) -> QAbstractButton:
    """The button with an accessible name."""
    return next(b for b in widget.findChildren(QAbstractButton) if b.accessibleName() == name and not b.isHidden())
