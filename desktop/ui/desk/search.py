"""The search page's side of the window: what is asked of the store, and the way to a message."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from desktop.chat.conversation import Conversation
from desktop.store.queries import HitKind, SearchHit, SearchQuery
from desktop.ui.flow.chats import ChatFlow
from desktop.ui.flow.order import OrderFlow
from desktop.ui.search.page import SearchPage
from desktop.ui.services import Services
from desktop.ui.window import MainWindow


class SearchDesk(QObject):
    """Shows the page, and the message of a hit."""

    def __init__(self, window: MainWindow, services: Services, chats: ChatFlow, order: OrderFlow) -> None:
        super().__init__(window)
        self._window, self._services, self._chats, self._order = window, services, chats, order
        self._page: SearchPage | None = None
        self._sought: SearchHit | None = None
        chats.opened.connect(self._opened)

    # -- the page

    def open(self, text: str = "") -> None:
        """Show the page as it was left, or searching for something else."""
        page = self._page or self._make()
        self._window.centre.show_page(page)
        page.search(text)
        self._services.jobs.follow(self._services.store.run(lambda history: history.models_used()), self._choices)

    def _make(self) -> SearchPage:
        self._page = page = SearchPage()
        page.asked.connect(self._ask)
        page.opened.connect(self.show_hit)
        page.left.connect(self._leave)
        return page

    def _choices(self, models: Sequence[str]) -> None:
        listing = self._order.listing
        names = {folder.id: folder.name for folder in listing.folders}
        inside = {chat.id: names[chat.folder] for chat in listing.chats if chat.folder in names}
        assert self._page is not None
        self._page.set_choices(models, listing.folders, inside)

    def _ask(self, query: SearchQuery) -> None:
        assert self._page is not None
        self._services.jobs.follow(self._services.store.search(query), self._page.show_results, self._order.failed.emit)

    def _leave(self) -> None:
        self._window.centre.show_page(None)
        self._window.composer.take_focus()

    # -- the way to a message

    def show_hit(self, hit: SearchHit) -> None:
        """Open a conversation at the message of a hit."""
        self._sought = hit
        self._chats.open(hit.conversation)

    def _opened(self, conversation: Conversation | None) -> None:
        """A conversation is shown; if it is the one that is sought, show the message, on whatever branch it is."""
        self._window.centre.show_page(None)
        hit, self._sought = self._sought, None
        if hit is None or hit.message is None or conversation is None or conversation.id != hit.conversation:
            return
        if conversation.node(hit.message) is None:
            return
        if all(node.id != hit.message for node in conversation.path()):
            self._chats.messages.show_version(hit.message)
        self._window.message_sought.emit(hit.message, hit.kind is HitKind.THINKING)
        self._window.composer.take_focus()
