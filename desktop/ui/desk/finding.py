"""The palette, made when it is first wanted, or while nothing else is to be done."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

from desktop.ui.actions import Act
from desktop.ui.flow.chats import ChatFlow
from desktop.ui.flow.order import OrderFlow
from desktop.ui.window import MainWindow

if TYPE_CHECKING:
    from desktop.ui.desk.palette import PaletteDesk

LATER_MS: Final = 3000


class FindingDesk(QObject):
    """Opens it. Its modules cost more than one frame, so they are loaded soon after the start."""

    def __init__(self, window: MainWindow, chats: ChatFlow, order: OrderFlow) -> None:
        super().__init__(window)
        self._parts = (window, chats, order)
        self._made: PaletteDesk | None = None
        window.actions_[Act.PALETTE].triggered.connect(self._toggle_palette)
        later = QTimer(self)
        later.setSingleShot(True)
        later.timeout.connect(self._palette)
        later.start(LATER_MS)

    def _palette(self) -> PaletteDesk:
        if self._made is None:
            from desktop.ui.desk.palette import PaletteDesk

            self._made = PaletteDesk(*self._parts)
        return self._made

    def _toggle_palette(self) -> None:
        self._palette().toggle()
