"""The transcript's part in folding: what is unfolded in which message, and all that is written there."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QWidget

from desktop.chat.conversation import StoredMessage
from desktop.ui.transcript.assistant import AssistantMessage
from desktop.ui.transcript.finding import FindingArea
from desktop.ui.transcript.passages import THINKING, Sources, row_of, sources
from desktop.ui.transcript.rounds import entries_of
from desktop.ui.transcript.thread import Folds

_NONE: Final[Sources] = ()


class FoldingArea(FindingArea):
    """Messages with thinking and calls that fold."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folds = Folds()
        self._sources: dict[int, tuple[StoredMessage, Sources]] = {}  # by message: steps are not read at every key

    def _forget_folds(self) -> None:
        """Another conversation is shown."""
        self._folds = Folds()
        self._sources.clear()

    def _fold(self, made: AssistantMessage) -> None:
        """Show a message that was just laid out with what is unfolded in it."""
        made.unfold(self._folds.unfolded(made.message_id))
        for entry in self._folds.rows(made.message_id):
            made.unfold_row(entry)

    def sources(self, index: int) -> Sources:
        """All that is written in a message."""
        message = self.stored(index)
        known, found = self._sources.get(message.id, (None, _NONE))
        if known is not message:
            entries = entries_of(message.steps()) if message.tool_steps else ()
            found = sources(entries, message.thinking, message.text)
            self._sources[message.id] = message, found
        return found

    def unfold(self, index: int) -> None:
        """Show the thinking of a message."""
        self._folds.note(self._id(index), True)
        widget = self.widget_of(index)
        if isinstance(widget, AssistantMessage):
            widget.unfold(True)

    def reveal(self, index: int, part: int) -> None:
        """Unfold the row that has a part of a message, if it is in one."""
        entry = row_of(part)
        if part == THINKING:
            self.unfold(index)
        elif entry is not None:
            self._folds.note_row(self._id(index), entry, True)
            widget = self.widget_of(index)
            if isinstance(widget, AssistantMessage):
                widget.unfold_row(entry)

    def turn_folds(self) -> None:
        """Fold everything where anything is unfolded, else unfold all thinking."""
        unfolded = self._folds.turn_all()
        for widget in list(self._widgets.values()):
            if isinstance(widget, AssistantMessage):
                widget.unfold(unfolded)
                if not unfolded:
                    widget.fold_rows()
