"""The list of conversations as an item model. Rows come and go one by one, so that scroll, focus and editors stay."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from desktop.ui.listing import Listing
from desktop.ui.sidebar.rows import Kind, Place, Row, Scene, Section, folder_row, inside, row_of, rows_of
from desktop.ui.sidebar.words import spoken

Index = QModelIndex | QPersistentModelIndex
ROW: Final = Qt.ItemDataRole.UserRole
CHATS_MIME: Final = "application/x-nemodesk-conversations"
_NO_PARENT: Final = QModelIndex()


class ConversationList(QAbstractListModel):
    """Rows of the sidebar, and which of them are ticked in bulk mode.

    Signals:
        renamed: (conversation, title) was typed into a row.
        folder_renamed: (folder, name) was typed into a row.
        folded: (tuple of folders) the user folds these now.
        dropped: (ids, Row) conversations were dropped on a row.
        ticked: other conversations are ticked, or bulk mode began or ended.
        shown: the rows are up to date with a listing or a place.
    """

    renamed = Signal(int, str)
    folder_renamed = Signal(int, str)
    folded = Signal(object)
    dropped = Signal(object, object)
    ticked = Signal()
    shown = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._at: dict[int, int] | None = None  # row of a conversation; made when it is needed
        self._scene = Scene()
        self.listing = Listing()
        self.known = False  # whether the listing is the history's: before it is read, nothing can be said of it
        self.bulk = False
        self._ticks: set[int] = set()

    # -- what is shown

    @property
    def place(self) -> Place:
        """Which list is shown."""
        return self._scene.place

    def show(self, listing: Listing) -> None:
        """Show these conversations."""
        self.listing, self.known = listing, True
        self._rearrange()

    def show_place(self, place: Place) -> None:
        """Show another list."""
        if place is self.place:
            return
        self.set_bulk(False)
        self.beginResetModel()
        self._rows = []
        self._at = None
        self._scene = self._scene._replace(place=place)
        self.endResetModel()
        self._rearrange()

    def set_current(self, conversation: int | None) -> None:
        """Mark the open conversation."""
        self._set_scene(self._scene._replace(current=conversation), self._scene.current, conversation)

    def set_running(self, conversation: int | None) -> None:
        """Mark the conversation whose answer is being written."""
        self._set_scene(self._scene._replace(running=conversation), self._scene.running, conversation)

    def _set_scene(self, scene: Scene, *concerned: int | None) -> None:
        if scene == self._scene:
            return
        self._scene = scene
        for conversation in concerned:
            self._renew(conversation)

    def _renew(self, conversation: int | None) -> None:
        """Make the row of a conversation anew, and that of its folder: a scene moves none of thousands of rows."""
        chat = self.listing.find(conversation)
        if chat is None:
            return
        index = self.index_of(conversation)
        if (row := self.row(index)) is not None:
            self._put(index, row_of(chat, self._scene, row.section, row.under))
        folder = self.listing.folder(chat.folder)
        index = self.index_of_folder(folder.id) if folder is not None else QModelIndex()
        if folder is not None and index.isValid():
            self._put(index, folder_row(folder, inside(self.listing, folder.id), self._scene))

    def _put(self, index: QModelIndex, row: Row) -> None:
        if self._rows[index.row()] != row:
            self._rows[index.row()] = row
            self.dataChanged.emit(index, index)

    def set_folded(self, folders: Iterable[int]) -> None:
        """Fold these folders and no others."""
        self._scene = self._scene._replace(folded=frozenset(folders))
        self._rearrange()

    def fold(self, folder: int, folded: bool) -> None:
        """Fold or unfold one, asked for by the user."""
        now = {*self._scene.folded, folder} if folded else set(self._scene.folded) - {folder}
        if now != self._scene.folded:
            self.set_folded(now)
            self.folded.emit(tuple(sorted(now)))

    def rearrange(self) -> None:
        """Another day has begun."""
        self._rearrange()

    def _rearrange(self) -> None:
        from desktop.ui.sidebar.changes import Insertion, Move, Removal, changes  # not a cost of the first paint

        rows = rows_of(self.listing, self._scene, datetime.now().astimezone())
        self._at = None
        for change in changes([row.key for row in self._rows], [row.key for row in rows]):
            match change:
                case Removal(at, count):
                    self.beginRemoveRows(_NO_PARENT, at, at + count - 1)
                    del self._rows[at : at + count]
                    self.endRemoveRows()
                case Move(source, target):
                    behind = target + 1 if target > source else target
                    self.beginMoveRows(_NO_PARENT, source, source, _NO_PARENT, behind)
                    self._rows.insert(target, self._rows.pop(source))
                    self.endMoveRows()
                case Insertion(at, start, count):
                    self.beginInsertRows(_NO_PARENT, at, at + count - 1)
                    self._rows[at:at] = rows[start : start + count]
                    self.endInsertRows()
        self._update_contents(rows)
        self._keep_ticks()
        self.shown.emit()

    def _update_contents(self, rows: list[Row]) -> None:
        """Take the new rows where they stand already, and say which of them look different."""
        different = [n for n, (old, new) in enumerate(zip(self._rows, rows, strict=True)) if old != new]
        self._rows = rows
        start = 0
        for n, row in enumerate(different):
            if n + 1 == len(different) or different[n + 1] != row + 1:
                self.dataChanged.emit(self.index(different[start]), self.index(row))
                start = n + 1

    def ids(self) -> list[int]:
        """The conversations from top to bottom."""
        return [row.id for row in self._rows if row.id is not None]

    def row(self, index: Index) -> Row | None:
        """The row at an index."""
        return self._rows[index.row()] if index.isValid() else None

    def index_of(self, conversation: int | None) -> QModelIndex:
        """The row of a conversation; invalid when it is not there."""
        if self._at is None:
            self._at = {row.id: n for n, row in enumerate(self._rows) if row.id is not None}
        at = self._at.get(conversation) if conversation is not None else None
        return QModelIndex() if at is None else self.index(at)

    def index_of_folder(self, folder: int | None) -> QModelIndex:
        """The row of a folder itself."""
        for n, row in enumerate(self._rows):
            if row.kind is Kind.FOLDER and row.folder == folder:
                return self.index(n)
        return QModelIndex()

    # -- bulk mode

    def set_bulk(self, bulk: bool) -> None:
        """Begin or end bulk mode; nothing is ticked then."""
        if bulk != self.bulk:
            self.bulk = bulk
            self._set_ticks(set())

    def ticks(self) -> tuple[int, ...]:
        """The ticked conversations, from top to bottom."""
        return tuple(id for id in self.ids() if id in self._ticks)

    def is_ticked(self, conversation: int | None) -> bool:
        """Whether a conversation is ticked."""
        return conversation in self._ticks

    def tick(self, ids: Iterable[int], on: bool = True) -> None:
        """Tick conversations or take their ticks away; begins bulk mode."""
        self.bulk = True
        self._set_ticks(self._ticks | set(ids) if on else self._ticks - set(ids))

    def _set_ticks(self, ticks: set[int]) -> None:
        self._ticks = ticks
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))
        self.ticked.emit()

    def _keep_ticks(self) -> None:
        """Only what is shown can be ticked."""
        if self.bulk and not self._ticks <= set(self.ids()):
            self._set_ticks(self._ticks & set(self.ids()))

    # -- Qt's interface

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row(index)
        if row is None:
            return None
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(row)
        if role == Qt.ItemDataRole.CheckStateRole and self.bulk and row.id is not None:
            return Qt.CheckState.Checked if row.id in self._ticks else Qt.CheckState.Unchecked
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row, title = self.row(index), str(value).strip()
        if row is None or not title or title == row.title:
            return False
        if row.kind is Kind.FOLDER:
            self.folder_renamed.emit(row.folder, title)
        else:
            self.renamed.emit(row.id, title)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        flag, row = Qt.ItemFlag, self.row(index)
        drop = flag.ItemIsDropEnabled if self.place is Place.CHATS else flag.NoItemFlags
        if row is None:
            return flag.NoItemFlags
        if row.kind is Kind.HEADING:
            return drop
        found = flag.ItemIsEnabled | flag.ItemIsSelectable | drop
        if self.place is not Place.TRASH:
            found |= flag.ItemIsEditable
        if row.kind is Kind.CHAT:
            found |= flag.ItemIsUserCheckable if self.bulk else flag.NoItemFlags
            found |= flag.ItemIsDragEnabled if self.place is Place.CHATS else flag.NoItemFlags
        return found

    # -- dropping conversations on rows

    def mimeTypes(self) -> list[str]:
        return [CHATS_MIME]

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def carried(self, ids: Iterable[int]) -> QMimeData:
        """Conversations as they are dragged."""
        data = QMimeData()
        data.setData(CHATS_MIME, " ".join(map(str, ids)).encode())
        return data

    def canDropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        target = self.row(parent)
        return data.hasFormat(CHATS_MIME) and target is not None and self.place is Place.CHATS

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        target = self.row(parent)
        if target is None or not self.canDropMimeData(data, action, row, column, parent):
            return False
        if target.section is Section.FOLDERS and target.folder is None:  # the heading above the folders
            return False
        self.dropped.emit([int(id) for id in bytes(data.data(CHATS_MIME).data()).split()], target)
        return True
