"""The list of conversations as an item model: headings are rows without flags."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from desktop.base.i18n import tr
from desktop.chat.conversation import ConversationSummary, MessageState
from desktop.ui.sidebar.days import by_day

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole


class Mark(Enum):
    """The one mark at the right end of a row."""

    NONE = "none"
    UNREAD = "unread"
    RUNNING = "running"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Row:
    """A heading (``id`` None) or a conversation."""

    title: str
    id: int | None = None
    mark: Mark = Mark.NONE
    current: bool = False


def shown_title(title: str) -> str:
    """The title, or what stands for an empty one."""
    return title or tr("New chat")


class ConversationList(QAbstractListModel):
    """Rows of the sidebar.

    Signals:
        renamed: (id, title) was typed into a row.
    """

    renamed = Signal(int, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._summaries: list[ConversationSummary] = []
        self._current: int | None = None
        self._running: int | None = None
        self._unread: set[int] = set()

    def show(self, summaries: Iterable[ConversationSummary]) -> None:
        """Show these conversations."""
        self._summaries = list(summaries)
        self._rebuild()

    def set_current(self, conversation: int | None) -> None:
        """Mark the open conversation; opening it makes it read."""
        if conversation == self._current:
            return
        self._current = conversation
        self._unread.discard(conversation or 0)
        self._rebuild()

    def set_running(self, conversation: int | None) -> None:
        """Mark the conversation whose answer is being written; one that ends unseen becomes unread."""
        if conversation == self._running:
            return
        if self._running is not None and self._running not in (conversation, self._current):
            self._unread.add(self._running)
        self._running = conversation
        self._rebuild()

    def ids(self) -> list[int]:
        """The conversations from top to bottom."""
        return [row.id for row in self._rows if row.id is not None]

    def index_of(self, conversation: int | None) -> QModelIndex:
        """The row of a conversation; invalid when it is not there."""
        for n, row in enumerate(self._rows):
            if row.id == conversation and conversation is not None:
                return self.index(n)
        return QModelIndex()

    def _rebuild(self) -> None:
        rows = []
        for day, summaries in by_day(self._summaries, datetime.now().astimezone()):
            rows.append(Row(day))
            rows += [self._row(summary) for summary in summaries]
        if [(row.id, row.title) for row in rows] == [(row.id, row.title) for row in self._rows]:
            self._rows = rows  # only marks changed: selection, hover and an open editor stay
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def _row(self, summary: ConversationSummary) -> Row:
        mark = Mark.NONE
        if summary.id == self._running:
            mark = Mark.RUNNING
        elif summary.state is MessageState.FAILED:
            mark = Mark.FAILED
        elif summary.id in self._unread:
            mark = Mark.UNREAD
        return Row(shown_title(summary.title), summary.id, mark, summary.id == self._current)

    # -- Qt's interface

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = {Mark.RUNNING: tr("answering"), Mark.FAILED: tr("failed"), Mark.UNREAD: tr("unread")}
            return f"{row.title}, {words[row.mark]}" if row.mark in words else row.title
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row = self._rows[index.row()]
        title = str(value).strip()
        if row.id is None or not title or title == row.title:
            return False
        self.renamed.emit(row.id, title)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self._rows[index.row()].id is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable
