"""The attachments of a sent message, as chips at the right above its bubble."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Signal
from PySide6.QtWidgets import QWidget

from desktop.chat.conversation import Attachment
from desktop.ui.composer.chips import AttachmentChip

_GAP = 6


class Attached(QWidget):
    """Chips from right to left edge; a click, Enter or Space on one opens it.

    Signals:
        opened: (Attachment) the user wants to read it.
    """

    opened = Signal(object)

    def __init__(self, attachments: Sequence[Attachment]) -> None:
        super().__init__()
        self._chips = [AttachmentChip(one, removable=False) for one in attachments]
        for chip, one in zip(self._chips, attachments, strict=True):
            chip.setParent(self)
            chip.opened.connect(lambda one=one: self.opened.emit(one))

    def fit(self, width: int) -> int:
        """Lay the chips out in lines that end at the right edge; the height of all."""
        lines: list[list[AttachmentChip]] = [[]]
        used = 0
        for chip in self._chips:
            chip_width = min(width, chip.sizeHint().width())
            if lines[-1] and used + _GAP + chip_width > width:
                lines.append([])
                used = 0
            used += chip_width + (_GAP if lines[-1] else 0)
            lines[-1].append(chip)
        y = 0
        for line in lines:
            x = width
            for chip in reversed(line):
                chip_width = min(width, chip.sizeHint().width())
                x -= chip_width
                chip.setGeometry(QRect(x, y, chip_width, chip.height()))
                x -= _GAP
            y += line[0].height() + _GAP
        return y - _GAP
