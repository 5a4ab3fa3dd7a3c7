"""What a screen reader says for Markdown, in the window's language."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from desktop.markdown.spoken import spoken


def aloud(text: str) -> str:
    """The text as it reads, with formulas in words."""
    return spoken(text, QLocale().name().partition("_")[0])
