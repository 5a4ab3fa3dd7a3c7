"""Order among conversations: folders, pins, archive, unread marks, the trash, drafts and options."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from desktop.base.errors import UsageError
from desktop.base.i18n import tr
from desktop.chat.conversation import Draft, Folder
from desktop.chat.options import ChatOptions
from desktop.store.part import HistoryPart
from desktop.store.rows import attachments_text, clean, options_text, queue_text


@dataclass(frozen=True, slots=True)
class DeletedFolder:
    """What ``restore_folder`` needs: the folder and the conversations that were in it."""

    folder: Folder
    conversations: tuple[int, ...]


class Organisation(HistoryPart):
    """Changes that touch no message and no place in the list; ``ids`` all or none (NoConversation)."""

    # Folders

    def create_folder(self, name: str) -> int:
        """A new folder; its id.

        Raises:
            UsageError: the name is blank or taken.
        """
        with self._transaction():
            self._connection.execute("INSERT INTO folder (name) VALUES (?)", (self._free_name(name),))
            return self._connection.last_insert_rowid()

    def rename_folder(self, folder: int, name: str) -> None:
        """Give a folder another name; errors are those of ``create_folder``."""
        with self._transaction():
            self._update("folder", folder, "name = ?", self._free_name(name, but=folder))

    def delete_folder(self, folder: int) -> DeletedFolder:
        """Remove a folder; its conversations stay, without one. For undo give the result to ``restore_folder``."""
        with self._transaction():
            name = self._folder_name(folder)
            inside = self._rows("SELECT id FROM conversation WHERE folder_id = ? ORDER BY id", folder)
            self._connection.execute("DELETE FROM folder WHERE id = ?", (folder,))
            return DeletedFolder(Folder(folder, name), tuple(id for (id,) in inside))

    def restore_folder(self, deleted: DeletedFolder) -> None:
        """Take back ``delete_folder``; conversations that were put elsewhere meanwhile stay there."""
        with self._transaction():
            name = self._free_name(deleted.folder.name)
            self._connection.execute("INSERT INTO folder (id, name) VALUES (?, ?)", (deleted.folder.id, name))
            self._connection.execute(
                "UPDATE conversation SET folder_id = ? WHERE folder_id IS NULL"
                " AND id IN (SELECT value FROM json_each(?))",
                (deleted.folder.id, json.dumps(deleted.conversations)),
            )

    def set_folder(self, ids: Sequence[int], folder: int | None) -> None:
        """Put conversations into a folder, or into none."""
        if folder is not None:
            self._folder_name(folder)
        self._change_all(ids, "folder_id = ?", folder)

    # Marks

    def set_pinned(self, ids: Sequence[int], pinned: bool) -> None:
        """Keep conversations at the top, or no longer."""
        self._change_all(ids, "pinned = ?", pinned)

    def set_archived(self, ids: Sequence[int], archived: bool) -> None:
        """Put conversations into the archive, or take them out."""
        self._change_all(ids, "archived = ?", archived)

    def set_unread(self, ids: Sequence[int], unread: bool) -> None:
        """Mark conversations as unread, or as read."""
        self._change_all(ids, "unread = ?", unread)

    # The trash

    def trash(self, ids: Sequence[int]) -> None:
        """Move to the trash."""
        self._change_all(ids, "deleted_at = ?", self._time())

    def restore(self, ids: Sequence[int]) -> None:
        """Take out of the trash."""
        self._change_all(ids, "deleted_at = NULL")

    def erase(self, ids: Sequence[int]) -> None:
        """Remove for good, with all messages."""
        with self._transaction():
            self._require(ids)
            erased = json.dumps(list(ids))
            self._connection.execute("DELETE FROM conversation WHERE id IN (SELECT value FROM json_each(?))", (erased,))

    def empty_trash(self) -> None:
        """Remove for good what is in the trash, and every deleted message."""
        with self._transaction():
            self._connection.execute("DELETE FROM conversation WHERE deleted_at IS NOT NULL")
            self._connection.execute("DELETE FROM message WHERE hidden IS NOT NULL")

    # What belongs to one

    def set_draft(self, conversation: int | None, draft: Draft) -> None:
        """Keep what was typed and not sent (an empty one: nothing); None is the conversation that is not made yet."""
        with self._transaction():
            if conversation is not None:
                self._require([conversation])
            self._connection.execute("DELETE FROM draft WHERE conversation_id IS ?", (conversation,))
            if draft:
                values = (
                    conversation,
                    clean(draft.text),
                    attachments_text(draft.attachments),
                    queue_text(draft.queued),
                )
                self._connection.execute("INSERT INTO draft VALUES (?, ?, ?, ?)", values)

    def set_options(self, conversation: int, options: ChatOptions) -> None:
        """Keep a conversation's own settings."""
        self._change(conversation, "options = ?", options_text(options))

    # Parts

    def _free_name(self, name: str, *, but: int | None = None) -> str:
        name = clean(" ".join(name.split()))
        if not name:
            raise UsageError(tr("The folder needs a name."))
        taken = self._rows("SELECT name FROM folder WHERE id IS NOT ?", but)
        if any(other.casefold() == name.casefold() for (other,) in taken):
            raise UsageError(tr("There is a folder “{name}” already: choose another name.", name=name))
        return name

    def _folder_name(self, folder: int) -> str:
        name = self._scalar("SELECT name FROM folder WHERE id = ?", folder)
        if name is None:
            raise UsageError(tr("This folder is not there any more."))
        return str(name)
