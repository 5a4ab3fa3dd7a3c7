"""The palette and the search page, made when they are first wanted, or while nothing else is to be done."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

from desktop.ui.actions import Act
from desktop.ui.flow.chats import ChatFlow
from desktop.ui.flow.order import OrderFlow
from desktop.ui.services import Services
from desktop.ui.window import MainWindow

if TYPE_CHECKING:
    from desktop.ui.desk.palette import PaletteDesk
    from desktop.ui.desk.search import SearchDesk
    from desktop.ui.desk.settings import SettingsDesk

LATER_MS: Final = 3000


class FindingDesk(QObject):
    """Opens both. Their modules cost more than one frame, so they are loaded soon after the start."""

    def __init__(
        self,
        window: MainWindow,
        services: Services,
        chats: ChatFlow,
        order: OrderFlow,
        settings: SettingsDesk,
    ) -> None:
        super().__init__(window)
        self._parts = (window, services, chats, order)
        self._settings = settings
        self._made: tuple[PaletteDesk, SearchDesk] | None = None
        window.actions_[Act.PALETTE].triggered.connect(self._toggle_palette)
        window.actions_[Act.SEARCH].triggered.connect(self._open_search)
        later = QTimer(self)
        later.setSingleShot(True)
        later.timeout.connect(self._desks)
        later.start(LATER_MS)

    def _desks(self) -> tuple[PaletteDesk, SearchDesk]:
        if self._made is None:
            from desktop.ui.desk.palette import PaletteDesk
            from desktop.ui.desk.search import SearchDesk

            search = SearchDesk(*self._parts)
            self._made = PaletteDesk(*self._parts, search, self._settings), search
        return self._made

    def _toggle_palette(self) -> None:
        self._desks()[0].toggle()

    def _open_search(self) -> None:
        self._desks()[1].open()
