"""What a switched thinking costs: the prompt begins with the switch, so that another mode reads the chat again."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QTimer

from desktop.chat.engine import CachedTokens
from desktop.chat.messages import Message, Role, ThinkingMode
from desktop.chat.model import ChatRequest
from desktop.ui.flow.chats import ChatFlow
from desktop.ui.flow.models import ModelFlow, Phase
from desktop.ui.services import Services
from desktop.ui.window import MainWindow

PAUSE_MS: Final = 150  # after the last use of the switch, which may be used several times
AGAIN_MS: Final = 2000  # while it is said: the chat may be read ahead meanwhile; or where the engine was busy
LEAST: Final = 256  # tokens that are worth a word: fewer are read before anyone has seen it

Case = tuple[int, int, ThinkingMode, object]  # conversation, last answer, mode, model


class RereadingDesk(QObject):
    """Tells the composer how much is read again when a chat goes on in another mode than its last answer had.

    Nothing waits for it: the engine is asked while no turn wants it, and only about a chat whose mode was switched.
    """

    def __init__(self, window: MainWindow, services: Services, models: ModelFlow, chats: ChatFlow) -> None:
        super().__init__(window)
        self._composer, self._services, self._models, self._chats = window.composer, services, models, chats
        self._asked: Case | None = None  # about what the engine was asked last
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._ask)
        for signal in (chats.opened, chats.changed, chats.turn.began, chats.turn.ended, models.changed):
            signal.connect(self._look)

    def _case(self) -> Case | None:
        """What there may be to tell; None where nothing is read again, or nobody could tell."""
        chats, answer = self._chats, self._chats.last_answer()
        if chats.id is None or answer is None or answer.mode in (None, chats.mode):
            return None
        if self._models.state.phase is not Phase.READY or chats.turn.running:
            return None
        return chats.id, answer.id, chats.mode, self._models.state.item

    def _look(self) -> None:
        """Something may have changed; what was said of another case goes at once."""
        case = self._case()
        if case is None or case != self._asked:
            self._asked = None
            self._composer.show_reread(0)
            self._pause.stop()
            if case is not None:
                self._pause.start(PAUSE_MS)

    def _ask(self) -> None:
        case, conversation, session = self._case(), self._chats.conversation, self._models.session
        if case is None or conversation is None:
            return
        self._asked = case
        settings = self._chats.turn_settings()
        path = [one for message in conversation.path() for one in message.messages()]
        request = ChatRequest((*path, Message(Role.USER, "")), settings.mode, settings.instructions)
        turns, off = self._models.turns, settings.tools_off

        async def cached() -> CachedTokens | None:
            return await session.cached(await turns.with_tools(request, conversation.id, off))

        self._services.jobs.call(cached, partial(self._told, case), lambda _error: None)

    def _told(self, case: Case, cached: CachedTokens | None) -> None:
        if case != self._case():
            return
        again = LEAST if cached is None else cached.total - max(cached.live, cached.stored)
        if again >= LEAST:
            self._pause.start(AGAIN_MS)
        if cached is not None:
            self._composer.show_reread(again if again >= LEAST else 0)
