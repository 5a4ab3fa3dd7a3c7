"""How many tokens the message has that is being written: counted by the model's engine while it has nothing to do."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QTimer

from desktop.chat.attachments import with_attachments
from desktop.chat.conversation import Draft
from desktop.ui.flow.chats import ChatFlow
from desktop.ui.flow.models import ModelFlow, Phase
from desktop.ui.services import Services
from desktop.ui.window import MainWindow

PAUSE_MS: Final = 300  # after the last key


class CountingDesk(QObject):
    """Tells the composer the count of its draft; no count while a turn runs or a model loads."""

    def __init__(self, window: MainWindow, services: Services, models: ModelFlow, chats: ChatFlow) -> None:
        super().__init__(window)
        self._composer, self._services, self._models, self._chats = window.composer, services, models, chats
        self._counted: tuple[Draft, object] | None = None  # which draft the shown count is of, and by which model
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._count)
        window.composer.draft_changed.connect(self._look)
        chats.outbox.replaced.connect(self._look)
        for signal in (chats.opened, chats.drafted, chats.turn.began, chats.turn.ended, models.changed):
            signal.connect(self._look)

    def _look(self) -> None:
        """Something may have changed; a count that is not of this draft goes at once where none can follow."""
        draft = self._composer.content()
        if not (draft.text.strip() or draft.attachments) or not self._able():
            self._pause.stop()
            self._show(None)
        elif self._counted != (draft, self._models.state.item):
            self._pause.start()

    def _able(self) -> bool:
        return self._models.state.phase is Phase.READY and not self._chats.turn.running

    def _count(self) -> None:
        draft, session = self._composer.content(), self._models.session
        text = with_attachments(draft.text, draft.attachments)
        done = partial(self._told, (draft, self._models.state.item))
        self._services.jobs.call(lambda: session.count_text(text), done, lambda _error: self._show(None))

    def _told(self, of: tuple[Draft, object], count: int | None) -> None:
        if of == (self._composer.content(), self._models.state.item) and self._able():
            self._show(count)
            self._counted = of if count is not None else None

    def _show(self, count: int | None) -> None:
        self._counted = None
        self._composer.show_tokens(count)
