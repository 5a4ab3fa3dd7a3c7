"""The sidebar's side of the window: what is wished for conversations and folders, and how it can be taken back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from functools import partial

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QMessageBox

from desktop.base.i18n import tr
from desktop.chat.turn import AnswerEnded, TurnEvent
from desktop.store.errors import read_only_now
from desktop.ui.actions import Act
from desktop.ui.flow.chats import ChatFlow
from desktop.ui.flow.kept import Done
from desktop.ui.flow.order import OrderFlow
from desktop.ui.listing import Listing
from desktop.ui.notices import Notice, Severity
from desktop.ui.parts.menu import context_menu
from desktop.ui.preferences import Preferences
from desktop.ui.sidebar.rows import Place, Row, Section
from desktop.ui.sidebar.wishes import Wish
from desktop.ui.window import MainWindow

TRASHED = "trashed"  # the cause of the banner made here


class SidebarDesk(QObject):
    """Connects the sidebar, the acts on conversations and the order of the history.

    Signals:
        export_asked: (ids) these conversations are to be written to files.
    """

    export_asked = Signal(object)

    def __init__(self, window: MainWindow, chats: ChatFlow, order: OrderFlow, preferences: Preferences) -> None:
        super().__init__(window)
        self._window, self._sidebar = window, window.sidebar
        self._chats, self._order, self._preferences = chats, order, preferences
        self._told: int | None = None  # the open conversation, if the banner has said that it is in the trash
        self._midnight = QTimer(self)
        self._midnight.setSingleShot(True)
        self._midnight.timeout.connect(self._new_day)
        self._sidebar.model.set_folded(preferences.values.folded_folders)
        self._connect_sidebar()
        self._connect_acts()
        self._connect_flow()
        window.installEventFilter(self)
        self._new_day()
        if order.listing.chats:  # the window was rebuilt
            self._listed(order.listing)
        order.refresh()

    def _connect_sidebar(self) -> None:
        sidebar, order = self._sidebar, self._order
        sidebar.view.wished.connect(self._wished)
        sidebar.view.move_asked.connect(self._move)
        sidebar.view.folder_delete_asked.connect(order.delete_folder)
        sidebar.model.renamed.connect(self._chats.titles.rename)
        sidebar.model.folder_renamed.connect(order.rename_folder)
        sidebar.model.folded.connect(lambda folders: self._preferences.change(folded_folders=list(folders)))
        sidebar.model.dropped.connect(self._dropped)
        sidebar.model.ticked.connect(self._allow)
        sidebar.view.focus_moved.connect(self._allow)
        sidebar.empty_trash_asked.connect(self._empty_trash)
        sidebar.models_asked.connect(self._window.actions_[Act.MODELS].trigger)

    def _connect_acts(self) -> None:
        for act, slot in (
            (Act.TRASH, lambda: self._wished(Wish.TRASH, self._meant())),
            (Act.PIN, self._pin),
            (Act.ARCHIVE, self._archive),
            (Act.MOVE, self._open_folders),
            (Act.DUPLICATE, lambda: self._wished(Wish.DUPLICATE, self._meant())),
            (Act.EXPORT, lambda: self._wished(Wish.EXPORT, self._meant())),
            (Act.UNREAD, lambda: self._wished(Wish.UNREAD, self._meant())),
            (Act.NEW_FOLDER, self._order.new_folder),
            (Act.SELECT_CHATS, self._select),
            (Act.EMPTY_TRASH, self._empty_trash),
            (Act.SHOW_ARCHIVE, lambda: self._show(Place.ARCHIVE)),
            (Act.SHOW_TRASH, lambda: self._show(Place.TRASH)),
        ):
            self._window.actions_[act].triggered.connect(lambda _checked=False, slot=slot: slot())

    def _connect_flow(self) -> None:
        chats, order = self._chats, self._order
        order.listed.connect(self._listed)
        order.done.connect(self._done)
        order.folder_made.connect(self._name_folder)
        chats.opened.connect(self._opened)
        chats.changed.connect(self._refresh)
        chats.turn.began.connect(self._refresh)
        chats.events.connect(self._events)

    # -- what the user does

    def _meant(self) -> Sequence[int]:
        """The conversations an act means: the ticked ones, the one that has the focus in the list, or the open one."""
        if self._sidebar.model.bulk:
            return self._sidebar.model.ticks()
        focused = self._sidebar.view.focused_chat()
        one = focused if focused is not None else self._chats.id
        return () if one is None else (one,)

    def _wished(self, wish: Wish, ids: Sequence[int]) -> None:
        if self._chats.reading and wish is not Wish.EXPORT:
            self._chats.failed.emit(read_only_now())
            return
        order = self._order
        deeds: dict[Wish, Callable[[], object]] = {
            Wish.PIN: lambda: order.pin(ids, True),
            Wish.UNPIN: lambda: order.pin(ids, False),
            Wish.ARCHIVE: lambda: order.archive(ids, True),
            Wish.UNARCHIVE: lambda: order.archive(ids, False),
            Wish.READ: lambda: order.mark_unread(ids, False),
            Wish.UNREAD: lambda: order.mark_unread(ids, True),
            Wish.EXPORT: lambda: self.export_asked.emit(tuple(ids)),
            Wish.DUPLICATE: lambda: order.duplicate(ids[0]),
            Wish.NEW_FOLDER: lambda: order.new_folder(ids),
            Wish.TRASH: lambda: order.trash(ids),
            Wish.RESTORE: lambda: order.restore(ids),
            Wish.ERASE: lambda: self._erase(ids),
        }
        deeds[wish]()
        if wish is not Wish.ERASE:  # which asks first
            self._sidebar.model.set_bulk(False)

    def _move(self, ids: Sequence[int], folder: int | None) -> None:
        self._order.move(ids, folder)
        self._sidebar.model.set_bulk(False)

    def _pin(self) -> None:
        chats = [self._order.listing.find(one) for one in self._meant()]
        on = any(chat is not None and not chat.pinned for chat in chats)
        self._wished(Wish.PIN if on else Wish.UNPIN, self._meant())

    def _archive(self) -> None:
        chats = [self._order.listing.find(one) for one in self._meant()]
        on = any(chat is not None and not chat.archived for chat in chats)
        self._wished(Wish.ARCHIVE if on else Wish.UNARCHIVE, self._meant())

    def _dropped(self, ids: Sequence[int], target: Row) -> None:
        """Dropped among the pinned, they are pinned; in a folder, they go there; among the days, neither any more."""
        if target.section is Section.PINNED:
            self._order.pin(ids, True)
        else:
            self._order.put(ids, target.folder)
        self._sidebar.model.set_bulk(False)

    def _open_folders(self) -> None:
        from desktop.ui.sidebar.menus import fill_folders

        menu = context_menu(self._window)
        fill_folders(menu, self._order.listing, self._meant(), self._wished, self._move)
        title = self._window.header.title
        menu.popup(title.mapToGlobal(title.rect().bottomLeft()))

    def _select(self) -> None:
        focused = self._sidebar.view.focused_chat()
        self._show(self._sidebar.model.place)
        self._sidebar.view.start_bulk(focused)

    def _show(self, place: Place) -> None:
        self._window.set_sidebar(True)
        self._sidebar.show_place(place)

    def _name_folder(self, folder: int) -> None:
        """A new folder wants a name at once."""
        self._show(Place.CHATS)
        self._sidebar.model.fold(folder, folded=False)
        self._sidebar.view.rename(self._sidebar.model.index_of_folder(folder))

    # -- the one thing that asks

    def _erase(self, ids: Sequence[int]) -> None:
        title = tr("Erase this chat for good?|Erase {n} chats for good?", n=len(ids))
        note = tr("Their messages cannot be brought back.")

        def erase() -> None:
            self._sidebar.model.set_bulk(False)
            self._order.erase(ids)

        self._ask(title, note, erase)

    def _empty_trash(self) -> None:
        if self._chats.reading:
            self._chats.failed.emit(read_only_now())
            return
        count = len(self._order.listing.trashed)
        self._ask(
            tr("Erase the chat in the trash for good?|Erase all {n} chats in the trash for good?", n=count),
            tr("Their messages, and those that were deleted in other chats, cannot be brought back."),
            self._order.empty_trash,
        )

    def _ask(self, title: str, note: str, erase: Callable[[], None]) -> None:
        question = QMessageBox(QMessageBox.Icon.NoIcon, tr("Erase for good"), title, parent=self._window)
        question.setInformativeText(note)
        yes = question.addButton(tr("Erase"), QMessageBox.ButtonRole.DestructiveRole)
        question.setDefaultButton(question.addButton(QMessageBox.StandardButton.Cancel))
        yes.clicked.connect(erase)
        question.finished.connect(question.deleteLater)
        question.open()

    # -- what has happened

    def _listed(self, listing: Listing) -> None:
        self._sidebar.show_listing(listing)
        self._refresh()

    def _done(self, done: Done) -> None:
        self._window.toast.offer(done.text, done.undo)

    def _opened(self, _conversation: object) -> None:
        self._sidebar.model.set_current(self._chats.id)
        self._sidebar.view.reveal(self._chats.id)
        self._read()

    def _read(self) -> None:
        """The open conversation is before the user's eyes."""
        if self._chats.id is not None and self._window.isActiveWindow() and not self._chats.reading:
            self._order.mark_unread([self._chats.id], False)

    def _events(self, events: Sequence[TurnEvent]) -> None:
        for event in events:
            if isinstance(event, AnswerEnded):
                seen = event.message.conversation == self._chats.id and self._window.isActiveWindow()
                if not seen:
                    self._order.mark_unread([event.message.conversation], True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowActivate:
            self._read()
        return super().eventFilter(watched, event)

    def _new_day(self) -> None:
        """Yesterday is another day at midnight."""
        self._sidebar.model.rearrange()
        now = datetime.now().astimezone()
        midnight = (now + timedelta(days=1)).replace(hour=0, minute=0, second=1)
        self._midnight.start(int((midnight - now).total_seconds() * 1000))

    # -- showing it

    def _refresh(self) -> None:
        chats, model = self._chats, self._sidebar.model
        model.set_current(chats.id)
        model.set_running(chats.turn.conversation if chats.turn.running else None)
        self._allow()
        self._window.header.set_crumb(self._crumb())
        self._tell_trashed()

    def _tell_trashed(self) -> None:
        """An open conversation that is in the trash says so, once, and offers the way out."""
        chat = self._order.listing.find(self._chats.id)
        trashed = chat.id if chat is not None and chat.deleted is not None else None
        if trashed == self._told:
            return
        self._told = trashed
        if trashed is None:
            self._window.banner.clear(TRASHED)
        else:
            title, line = tr("This chat is in the trash"), tr("Sending a message in it restores it.")
            restore = partial(self._order.restore, [trashed])
            notice = Notice(TRASHED, title, line, action=tr("Restore"), act=restore, severity=Severity.INFO)
            self._window.banner.show_notice(notice)

    def _allow(self) -> None:
        """Acts that need a conversation."""
        meant = len(self._meant())
        for act in (Act.TRASH, Act.PIN, Act.ARCHIVE, Act.MOVE, Act.UNREAD):
            self._window.actions_[act].setEnabled(meant > 0)
        self._window.actions_[Act.DUPLICATE].setEnabled(meant == 1)
        self._window.actions_[Act.EMPTY_TRASH].setEnabled(bool(self._order.listing.trashed))
        self._window.actions_[Act.EXPORT].setEnabled(bool(self._order.listing.chats))

    def _crumb(self) -> str:
        """Where the open conversation is kept, if that is not the list of chats."""
        chat = self._order.listing.find(self._chats.id)
        if chat is None:
            return ""
        if chat.deleted is not None:
            return tr("Trash")
        if chat.archived:
            return tr("Archived")
        folder = self._order.listing.folder(chat.folder)
        return folder.name if folder is not None else ""
