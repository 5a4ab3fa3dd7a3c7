"""The model session: which model is loaded, and bringing it back after its engine died."""

from __future__ import annotations

from collections.abc import AsyncIterator

from desktop.chat.engine import Engine, EngineStatus, LoadProgress, LoadSpec, ModelInfo
from desktop.chat.messages import ThinkingMode
from desktop.chat.model import ChatEvent, ChatModel, ChatRequest


class ModelSession:
    """Owns an engine and is itself a ChatModel: whatever is loaded answers.

    After the engine died, the next ``stream`` or ``count`` loads the same model again first, so that asking again is
    enough. Without a model ``name`` is empty, ``context`` 0, and ``stream`` raises ``NoModel``.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    @property
    def status(self) -> EngineStatus:
        """The engine's state now."""
        raise NotImplementedError

    @property
    def info(self) -> ModelInfo | None:
        """The chosen model, also while its engine is down; None when none was loaded."""
        raise NotImplementedError

    @property
    def model(self) -> ChatModel | None:
        """This session as a ChatModel, or None while no model is chosen."""
        raise NotImplementedError

    @property
    def name(self) -> str:
        raise NotImplementedError

    @property
    def context(self) -> int:
        raise NotImplementedError

    @property
    def default_mode(self) -> ThinkingMode:
        raise NotImplementedError

    def watch(self) -> AsyncIterator[EngineStatus]:
        """The engine's state now and each later one, a death while idle included."""
        raise NotImplementedError

    def load(self, spec: LoadSpec) -> AsyncIterator[LoadProgress | ModelInfo]:
        """Stop a running answer and load a model in place of the current one; the ModelInfo comes last.

        Errors are those of ``Engine.load``; after one no model is chosen.
        """
        raise NotImplementedError

    def stream(self, request: ChatRequest) -> AsyncIterator[ChatEvent]:
        raise NotImplementedError

    async def stop(self) -> None:
        raise NotImplementedError

    async def count(self, request: ChatRequest) -> int:
        raise NotImplementedError

    async def close(self) -> None:
        """End the engine."""
        raise NotImplementedError
