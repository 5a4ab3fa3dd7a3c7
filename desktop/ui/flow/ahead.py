"""Has the engine read ahead while the user reads and writes; ``desktop.chat.ahead`` decides what and when."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.base.power import Mains
from desktop.chat.ahead import Desk, ReadAhead, read_while
from desktop.chat.conversation import Conversation
from desktop.chat.messages import Message
from desktop.ui.flow.chats import ChatFlow
from desktop.ui.flow.models import ModelFlow, Phase
from desktop.ui.services import Services

if TYPE_CHECKING:
    from desktop.chat.engine import CachedTokens
    from desktop.chat.model import ChatRequest
    from desktop.jobs.runner import Job

ALWAYS: Final = "always"  # values of the setting
OFF: Final = "off"
TOLD_MS: Final = 1000  # what takes no longer is not worth a word


class AheadFlow(QObject):
    """Looks at the open conversation and its draft whenever they may have changed.

    Signals:
        changed: ``reading`` is another one.

    Attributes:
        reading: whether something has been read ahead for a while, so that it may be told.
    """

    changed = Signal()

    def __init__(self, services: Services, models: ModelFlow, chats: ChatFlow, parent: QObject) -> None:
        super().__init__(parent)
        self._services, self._models, self._chats = services, models, chats
        self.reading = False
        self._mains = Mains()
        self._job: Job | None = None
        self._path: tuple[Conversation | None, tuple[Message, ...]] = (None, ())
        self._clock, self._telling = QTimer(self), QTimer(self)
        self._ahead = ReadAhead(_Seconds(self._clock), self._read)
        self._clock.setSingleShot(True)
        self._clock.timeout.connect(self._ahead.due)
        self._telling.setSingleShot(True)
        self._telling.setInterval(TOLD_MS)
        self._telling.timeout.connect(partial(self._tell, True))
        for signal in (chats.opened, chats.changed, chats.outbox.written, chats.outbox.replaced, models.changed):
            signal.connect(self._look)
        chats.turn.began.connect(self._look)
        chats.turn.ended.connect(self._answered)
        services.preferences.changed.connect(self._preferences_changed)

    @property
    def busy(self) -> bool:
        """Whether something is read ahead, or will be soon."""
        return self._job is not None or self._clock.isActive()

    def _look(self) -> None:
        self._ahead.see(self._desk())

    def _answered(self) -> None:
        """A turn has ended: of the conversation that is read now, or of another one."""
        self._ahead.see(self._desk(), answered=self._chats.turn.conversation == self._chats.id)

    def _desk(self) -> Desk | None:
        """What the next turn here begins with; None while there can be none."""
        chats = self._chats
        ready = self._models.state.phase is Phase.READY and not chats.turn.running
        if not ready or chats.reading or self._services.preferences.values.read_ahead == OFF:
            return None
        conversation, settings, draft = chats.conversation, chats.turn_settings(), chats.outbox.draft(chats.id)
        if conversation is not self._path[0]:  # of thousands of messages it is not made at every key
            messages = tuple(one for node in conversation.path() for one in node.messages()) if conversation else ()
            self._path = conversation, messages
        last = conversation.path()[-1:] if conversation else ()
        return Desk(
            chats.id,
            self._path[1],
            settings.mode,
            settings.instructions,
            draft.text,
            draft.attachments,
            cut=any(node.unfinished for node in last),
            tools_off=settings.tools_off,
        )

    def _read(self, request: ChatRequest | None) -> None:
        if request is None:
            self._cancel()
            return
        session, turns = self._models.session, self._models.turns
        conversation, off = self._chats.id, self._chats.turn_settings().tools_off

        async def read() -> CachedTokens | None:
            return await session.prefill(await turns.with_tools(request, conversation, off))

        job = self._services.jobs.call(lambda: read_while(self._may, read))
        job.on_done, job.on_error = partial(self._done, job), partial(self._done, job)
        job.on_cancel = partial(self._done, job, None)
        self._job = job
        if not self.reading:
            self._telling.start()

    async def _may(self) -> bool:
        """Whether the user wants it now; asked on the asyncio thread."""
        if self._services.preferences.values.read_ahead == ALWAYS:
            return True
        import asyncio

        return await asyncio.to_thread(self._mains)

    def _done(self, job: Job, result: object) -> None:
        if job is not self._job:  # another one has taken its place
            return
        self._job = None
        self._telling.stop()
        self._tell(False)
        if result is None:
            self._ahead.refused()

    def _tell(self, reading: bool) -> None:
        if reading != self.reading:
            self.reading = reading
            self.changed.emit()

    def _preferences_changed(self, names: frozenset[str]) -> None:
        if "read_ahead" in names:
            self._cancel()
            self._look()

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()


class _Seconds:
    """A Qt timer as ``ReadAhead`` winds it."""

    def __init__(self, timer: QTimer) -> None:
        self._timer = timer

    def start(self, seconds: float) -> None:
        self._timer.start(round(1000 * seconds))

    def stop(self) -> None:
        self._timer.stop()
