"""Cutting a long result to what a model is told: its head, its tail, and how much is missing."""

from __future__ import annotations

from desktop.plugins.definitions import MOST_TEXT


def cut(text: str, most: int = MOST_TEXT) -> str:
    """``text``, or of one with more than ``most`` bytes the head and the tail, and between them what is left out."""
    data = text.encode("utf-8", "replace")
    if len(data) <= most:
        return text
    half = (most - 100) // 2
    head, tail = data[:half].decode("utf-8", "ignore"), data[-half:].decode("utf-8", "ignore")
    return f"{head}\n[… {len(data) - 2 * half:,} of {len(data):,} bytes are left out here …]\n{tail}"
