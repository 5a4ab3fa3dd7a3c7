"""Words for screen readers about what happens where the focus is not."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def announce(where: QWidget, words: str, *, urgent: bool = False) -> None:
    """Let screen readers say it, at once if it is urgent; nothing happens where none is running."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # their enums are no cost of the first paint

    event = QAccessibleAnnouncementEvent(where, words)
    if urgent:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)
