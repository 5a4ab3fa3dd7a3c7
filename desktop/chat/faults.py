"""What an engine may raise; ``chat.engine`` has these names too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.base.errors import EnvironmentFault, UsageError

if TYPE_CHECKING:
    from desktop.chat.engine import LoadSpec


class MemoryFault(EnvironmentFault):
    """An engine's fault that may be one of memory: it is when ``starved``. ``offer`` is what to load instead."""

    def __init__(self, text: str, detail: str = "", *, offer: LoadSpec | None = None, starved: bool = False) -> None:
        super().__init__(text, detail)
        self.offer = offer
        self.starved = starved


class EngineDied(MemoryFault):
    """The engine's process ended or hung; the text says why in one sentence."""


class LoadFailed(MemoryFault):
    """The file could not be loaded; the engine is alive and empty."""


class PromptTooLong(UsageError):
    """The prompt does not fit the context. ``tokens`` and ``context`` are the numbers."""

    def __init__(self, text: str, tokens: int, context: int) -> None:
        super().__init__(text)
        self.tokens = tokens
        self.context = context
