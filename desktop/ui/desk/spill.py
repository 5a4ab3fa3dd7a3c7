"""Says when Windows has moved a model out of the graphics card's memory, which shows in the speed alone."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QObject

from desktop.base.i18n import tr
from desktop.chat.memory import MemoryPlan
from desktop.chat.spill import spill_words, spilled
from desktop.chat.turn import AnswerEnded, TurnEvent
from desktop.ui.actions import Act
from desktop.ui.flow.chats import ChatFlow
from desktop.ui.flow.models import ModelFlow, Phase
from desktop.ui.notices import Notice, Severity
from desktop.ui.services import Services
from desktop.ui.window import MainWindow

SPILL: Final = "spill"  # the cause of the banner made here


class SpillDesk(QObject):
    """Watches the speed of answers. Elsewhere than on Windows a card that is full refuses, and nothing is watched."""

    def __init__(
        self,
        window: MainWindow,
        services: Services,
        models: ModelFlow,
        chats: ChatFlow,
        *,
        platform: str = sys.platform,
    ) -> None:
        super().__init__(window)
        self._window, self._services, self._models = window, services, models
        self._best = 0.0
        self._speed = (0.0, 0)  # tokens a second and tokens of the newest answer
        if platform == "win32":
            chats.events.connect(self._events)
            models.changed.connect(self._changed)

    def _changed(self) -> None:
        if self._models.state.phase is not Phase.READY:  # another load, another speed
            self._best = 0.0
            self._window.banner.clear(SPILL)

    def _events(self, events: Sequence[TurnEvent]) -> None:
        for event in events:
            if isinstance(event, AnswerEnded):
                self._ended(event.message.timings.generation_per_second, event.message.usage.completion_tokens)

    def _ended(self, speed: float, tokens: int) -> None:
        info = self._models.state.info
        if info is not None and info.gpu_layers:
            self._speed = (speed, tokens)
            self._services.jobs.call(self._models.session.memory, self._measured)

    def _measured(self, plan: MemoryPlan | None) -> None:
        speed, tokens = self._speed
        if plan is not None and spilled(plan, speed, self._best, tokens):
            title = tr("The graphics card’s memory has run over")
            memory = self._window.actions_[Act.MEMORY].trigger
            notice = Notice(SPILL, title, spill_words(speed), "", tr("Memory…"), memory, severity=Severity.WARN)
            self._window.banner.show_notice(notice)
        self._best = max(self._best, speed)
