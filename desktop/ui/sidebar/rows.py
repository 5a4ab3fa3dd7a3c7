"""The rows of the sidebar and their order: Pinned, folders, days; the archive and the trash by days alone."""

from __future__ import annotations

from collections.abc import Collection, Hashable, Iterable, Iterator
from datetime import datetime
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from desktop.base.i18n import tr
from desktop.ui.listing import Listing
from desktop.ui.sidebar.days import by_day

if TYPE_CHECKING:
    from desktop.chat.conversation import ConversationSummary, Folder


class Place(Enum):
    """Which of its lists the sidebar shows."""

    CHATS = "chats"
    ARCHIVE = "archive"
    TRASH = "trash"


class Kind(Enum):
    """What a row is."""

    HEADING = "heading"
    FOLDER = "folder"
    CHAT = "chat"


class Section(Enum):
    """What a row stands under, as far as dropping something there goes."""

    PINNED = "pinned"
    FOLDERS = "folders"
    DAYS = "days"


class Mark(Enum):
    """The one mark at the right end of a row."""

    NONE = "none"
    UNREAD = "unread"
    RUNNING = "running"
    FAILED = "failed"
    DRAFT = "draft"
    PINNED = "pinned"


class Row(NamedTuple):
    """One row. A tuple, because thousands are made at once.

    ``id`` is the conversation's, ``folder`` the folder that the row is or stands in, ``chats`` how many a folder
    holds, ``under`` the heading in words.
    """

    title: str
    kind: Kind = Kind.HEADING
    id: int | None = None
    folder: int | None = None
    section: Section = Section.DAYS
    mark: Mark = Mark.NONE
    current: bool = False
    unread: bool = False
    pinned: bool = False
    chats: int = 0
    folded: bool = False
    under: str = ""

    @property
    def key(self) -> Hashable:
        """What stays the same while the row's content changes."""
        if self.kind is Kind.CHAT:
            return self.id
        return self.kind, self.folder if self.kind is Kind.FOLDER else self.title


class Scene(NamedTuple):
    """What else decides how rows look: the open and the answering conversation, and which folders are folded."""

    place: Place = Place.CHATS
    current: int | None = None
    running: int | None = None
    folded: Collection[int] = ()


def shown_title(title: str) -> str:
    """The title, or what stands for an empty one."""
    return title or tr("New chat")


def rows_of(listing: Listing, scene: Scene, now: datetime) -> list[Row]:
    """The rows of one of the sidebar's lists."""
    if scene.place is Place.TRASH:
        thrown = sorted(listing.trashed, key=lambda chat: (_thrown(chat), chat.id), reverse=True)
        return list(_days(by_day(thrown, now, _thrown), scene))
    if scene.place is Place.ARCHIVE:
        return list(_days(by_day(_newest_first(chat for chat in listing.chats if chat.archived), now), scene))
    return list(_chats(listing, scene, now))


def _chats(listing: Listing, scene: Scene, now: datetime) -> Iterator[Row]:
    known = {folder.id for folder in listing.folders}
    pinned: list[ConversationSummary] = []
    loose: list[ConversationSummary] = []
    filed: dict[int, list[ConversationSummary]] = {folder: [] for folder in known}
    for chat in listing.chats:
        if chat.archived:
            continue
        if chat.pinned:
            pinned.append(chat)
        elif chat.folder in known:
            filed[chat.folder].append(chat)
        else:
            loose.append(chat)
    if pinned:
        yield Row(tr("Pinned"), section=Section.PINNED)
        yield from _rows(_newest_first(pinned), scene, Section.PINNED, tr("Pinned"))
    if listing.folders:
        yield Row(tr("Folders"), section=Section.FOLDERS)
        for folder in listing.folders:
            yield from _folder(folder, _newest_first(filed[folder.id]), scene)
    yield from _days(by_day(_newest_first(loose), now), scene)


def inside(listing: Listing, folder: int) -> list[ConversationSummary]:
    """The conversations that stand below a folder in the list of chats."""
    return [chat for chat in listing.chats if chat.folder == folder and not chat.archived and not chat.pinned]


def _newest_first(chats: Iterable[ConversationSummary]) -> list[ConversationSummary]:
    return sorted(chats, key=lambda chat: chat.place, reverse=True)


def _thrown(chat: ConversationSummary) -> datetime:
    """When it went to the trash."""
    return chat.deleted or chat.updated


def _folder(folder: Folder, chats: list[ConversationSummary], scene: Scene) -> Iterator[Row]:
    yield folder_row(folder, chats, scene)
    if folder.id not in scene.folded:
        yield from _rows(chats, scene, Section.FOLDERS, folder.name)


def folder_row(folder: Folder, chats: Collection[ConversationSummary], scene: Scene) -> Row:
    """The row of a folder that holds these conversations."""
    folded = folder.id in scene.folded
    mark = Mark.NONE
    if folded:  # what its rows would say
        marks = {mark_of(chat, scene) for chat in chats}
        mark = next((one for one in (Mark.RUNNING, Mark.FAILED, Mark.UNREAD) if one in marks), Mark.NONE)
    within = any(chat.id == scene.current for chat in chats)
    return Row(
        folder.name,
        Kind.FOLDER,
        folder=folder.id,
        section=Section.FOLDERS,
        mark=mark,
        current=folded and within,
        unread=mark is Mark.UNREAD,
        chats=len(chats),
        folded=folded,
    )


def _days(groups: Iterable[tuple[str, list[ConversationSummary]]], scene: Scene) -> Iterator[Row]:
    for day, chats in groups:
        yield Row(day)
        yield from _rows(chats, scene, Section.DAYS, day)


def _rows(chats: Iterable[ConversationSummary], scene: Scene, section: Section, under: str) -> Iterator[Row]:
    for chat in chats:
        yield row_of(chat, scene, section, under)


def row_of(chat: ConversationSummary, scene: Scene, section: Section, under: str) -> Row:
    """The row of a conversation."""
    return Row(
        shown_title(chat.title),
        Kind.CHAT,
        chat.id,
        chat.folder if section is Section.FOLDERS else None,
        section,
        mark_of(chat, scene),
        chat.id == scene.current,
        chat.unread,
        chat.pinned,
        under=under,
    )


def mark_of(chat: ConversationSummary, scene: Scene) -> Mark:
    """The gravest of what could be said."""
    from desktop.chat.conversation import MessageState  # whoever has a summary has it; the first paint has not

    if chat.id == scene.running:
        return Mark.RUNNING
    if chat.state is MessageState.FAILED:
        return Mark.FAILED
    if chat.unread:
        return Mark.UNREAD
    if chat.has_draft and chat.id != scene.current:
        return Mark.DRAFT
    if chat.pinned and scene.place is Place.CHATS:
        return Mark.PINNED
    return Mark.NONE
