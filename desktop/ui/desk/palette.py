"""What the palette offers: every action, every conversation and folder, and what stands in messages."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QTimer

from desktop.base.i18n import tr
from desktop.chat.conversation import ConversationSummary
from desktop.chat.messages import ThinkingMode
from desktop.store.queries import SearchHit, SearchQuery, SearchResults
from desktop.ui.actions import Act, menus
from desktop.ui.composer.budget import BUDGETS, budget_words
from desktop.ui.desk.search import SearchDesk
from desktop.ui.desk.settings import SettingsDesk
from desktop.ui.flow.chats import ChatFlow
from desktop.ui.flow.order import OrderFlow
from desktop.ui.palette.entries import ACTIONS_ONLY, FOLDERS_ONLY, Group, Offer
from desktop.ui.palette.icons import PRESET_ICON, act_icon
from desktop.ui.palette.palette import Palette
from desktop.ui.services import Services
from desktop.ui.settings.spots import Spot
from desktop.ui.settings.table import page_names
from desktop.ui.sidebar.rows import Place, shown_title
from desktop.ui.theme import Scheme
from desktop.ui.window import MainWindow

PAUSE_MS: Final = 60  # after the last letter: then messages are searched too
MESSAGES: Final = 5
_THEME_ICONS: Final = {Scheme.LIGHT: "sun", Scheme.DARK: "moon", Scheme.SYSTEM: "monitor"}


class PaletteDesk(QObject):
    """Opens the palette and does what is chosen in it."""

    def __init__(
        self,
        window: MainWindow,
        services: Services,
        chats: ChatFlow,
        order: OrderFlow,
        search: SearchDesk,
        settings: SettingsDesk,
    ) -> None:
        super().__init__(window)
        self._window, self._services, self._chats, self._order = window, services, chats, order
        self._search, self._settings = search, settings
        self._used: list[Act] = []  # the latest first
        self._chat_offers: tuple[object, tuple[Offer, ...]] = (None, ())  # of which listing
        self._palette = Palette(window)
        window.overlay = self._palette
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._search_messages)
        self._palette.typed.connect(self._typed)
        self._palette.closed.connect(window.composer.take_focus)

    def toggle(self) -> None:
        """Show the palette, or close it."""
        if self._palette.isVisible():
            self._palette.leave()
            return
        self._palette.open(
            (*self._acts(), *self._switches(), *self._settings_offered(), *self._chats_offered(), *self._folders())
        )

    # -- what there is

    def _acts(self) -> list[Offer]:
        """The actions that can be used now, those used last first."""
        found = []
        for _, entries in menus():
            for entry in entries:
                action = self._window.actions_[entry.act]
                if action.isEnabled() and entry.act is not Act.PALETTE:
                    icon, keys = act_icon(entry.act), self._window.actions_.keys(entry.act)
                    run = partial(self._run, entry.act)
                    found.append((entry.act, Offer(Group.ACTIONS, entry.name, icon, run, keys=keys)))
        rank = {act: n for n, act in enumerate(self._used)}
        found.sort(key=lambda pair: rank.get(pair[0], len(rank)))
        return [offer for _, offer in found]

    def _run(self, act: Act) -> None:
        self._used = [act, *(used for used in self._used if used is not act)]
        self._window.actions_[act].trigger()

    def _switches(self) -> Iterator[Offer]:
        """Switches that stand in no menu of their own, and moving the open conversation."""
        modes = {
            ThinkingMode.ON: (tr("Thinking: on"), "brain"),
            ThinkingMode.OFF: (tr("Thinking: off"), "ban"),
            ThinkingMode.STRICT: (tr("Thinking: strict off"), "ban"),
        }
        for mode, (name, icon) in modes.items():
            yield Offer(Group.ACTIONS, name, icon, partial(self._chats.set_mode, mode), tr("for this chat"))
        for budget in (*BUDGETS, 0):
            name = tr("Thinking budget: {budget}", budget=budget_words(budget))
            yield Offer(Group.ACTIONS, name, "brain", partial(self._set_budget, budget), tr("for this chat"))
        themes = {
            Scheme.SYSTEM: tr("Theme: as the system"),
            Scheme.LIGHT: tr("Theme: light"),
            Scheme.DARK: tr("Theme: dark"),
        }
        for scheme, name in themes.items():
            run = partial(self._window.actions_.scheme_chosen.emit, scheme)
            yield Offer(Group.ACTIONS, name, _THEME_ICONS[scheme], run)
        chat = self._order.listing.find(self._chats.id)
        for folder in self._order.listing.folders if chat is not None else ():
            if chat is not None and chat.folder != folder.id:
                name = tr("Move this chat to {folder}", folder=folder.name)
                yield Offer(Group.ACTIONS, name, "folder", partial(self._order.move, [chat.id], folder.id))

    def _set_budget(self, budget: int) -> None:
        self._window.composer.budget_chosen.emit(budget)

    def _settings_offered(self) -> Iterator[Offer]:
        """The presets, to be used in the open conversation, and every row and page of the settings."""
        for name in self._settings.presets():
            run = partial(self._settings.use_preset, name)
            yield Offer(Group.ACTIONS, tr("Use preset “{name}”", name=name), PRESET_ICON, run, tr("for this chat"))
        for spot in self._settings.spots():
            yield self._setting(spot, partial(self._settings.show_spot, spot))

    @staticmethod
    def _setting(spot: Spot, show: Callable[[], object]) -> Offer:
        page, icon = page_names()[spot.page]
        title, note = (spot.name, page) if spot.name else (page, tr("Settings"))
        return Offer(Group.SETTINGS, title, icon, show, note, words=spot.words)

    def _chats_offered(self) -> tuple[Offer, ...]:
        """All conversations but those in the trash, made once a listing; the archive comes last."""
        listing, offers = self._chat_offers
        if listing is not self._order.listing:
            folders = {folder.id: folder.name for folder in self._order.listing.folders}
            chats = sorted(self._order.listing.chats, key=_recent, reverse=True)
            offers = tuple(self._chat(chat, folders.get(chat.folder or 0, "")) for chat in chats)
            self._chat_offers = (self._order.listing, offers)
        return offers

    def _chat(self, chat: ConversationSummary, folder: str) -> Offer:
        note = tr("Archived") if chat.archived else folder
        return Offer(Group.CHATS, shown_title(chat.title), "message-square", partial(self._chats.open, chat.id), note)

    def _folders(self) -> Iterator[Offer]:
        for folder in self._order.listing.folders:
            yield Offer(Group.FOLDERS, folder.name, "folder-open", partial(self._show_folder, folder.id))

    def _show_folder(self, folder: int) -> None:
        """Show a folder's conversations in the sidebar."""
        sidebar = self._window.sidebar
        self._window.set_sidebar(True)
        sidebar.show_place(Place.CHATS)
        sidebar.model.fold(folder, folded=False)
        index = sidebar.model.index_of_folder(folder)
        sidebar.view.setCurrentIndex(index)
        sidebar.view.scrollTo(index, sidebar.view.ScrollHint.PositionAtTop)

    # -- what stands in messages

    def _typed(self, text: str) -> None:
        text = text.strip()
        if text and text[0] not in (ACTIONS_ONLY, FOLDERS_ONLY):
            self._palette.show_tail([self._everywhere(text)])
            self._pause.start()
        else:
            self._pause.stop()

    def _everywhere(self, text: str) -> Offer:
        name, keys = tr("Search in all chats for “{text}”", text=text), self._window.actions_.keys(Act.SEARCH)
        return Offer(Group.EVERYWHERE, name, "search", partial(self._search.open, text), keys=keys)

    def _search_messages(self) -> None:
        text = self._palette.field.text().strip()
        if text and self._palette.isVisible():
            query = SearchQuery(text, titles=False, limit=MESSAGES)
            self._services.jobs.follow(self._services.store.search(query), self._found, lambda _error: None)

    def _found(self, results: SearchResults) -> None:
        text = self._palette.field.text().strip()
        if self._palette.isVisible() and results.query.text == text:
            self._palette.show_tail([*map(self._hit, results.hits), self._everywhere(text)])

    def _hit(self, hit: SearchHit) -> Offer:
        run = partial(self._search.show_hit, hit)
        return Offer(Group.MESSAGES, shown_title(hit.title), "text-search", run, hit.snippet, note_spans=hit.matches)


def _recent(chat: ConversationSummary) -> tuple[bool, object]:
    """What was changed last is the most; what was put away is less than anything else."""
    return not chat.archived, chat.place
