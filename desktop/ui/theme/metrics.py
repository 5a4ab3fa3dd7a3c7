"""Room that goes with density and text size."""

from __future__ import annotations

from desktop.ui.theme.current import look
from desktop.ui.theme.fonts import line_height


def row_height() -> int:
    """Pixels of a row of a list."""
    return max(26, line_height("ui") + 4) if look().compact else max(30, line_height("ui") + 8)


def message_gap() -> int:
    """Pixels between two messages."""
    return 20 if look().compact else 28
