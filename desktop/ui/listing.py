"""All conversations and folders as the flows know them and the sidebar shows them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.chat.conversation import ConversationSummary, Folder


@dataclass(frozen=True)  # without slots: the index is made when it is first needed
class Listing:
    """Everything there is. ``chats`` are all that are not in the trash, those in the archive among them."""

    chats: tuple[ConversationSummary, ...] = ()
    folders: tuple[Folder, ...] = ()
    trashed: tuple[ConversationSummary, ...] = ()

    def find(self, conversation: int | None) -> ConversationSummary | None:
        """A conversation, wherever it is."""
        return None if conversation is None else self._by_id.get(conversation)

    def folder(self, folder: int | None) -> Folder | None:
        """A folder."""
        return next((one for one in self.folders if one.id == folder), None)

    @cached_property
    def _by_id(self) -> dict[int, ConversationSummary]:
        return {chat.id: chat for chat in (*self.chats, *self.trashed)}
