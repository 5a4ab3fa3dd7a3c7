"""The loaded model: loading, unloading, and noticing that its engine died."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing, suppress
from dataclasses import asdict, dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.base.errors import AppError
from desktop.base.footprint import Way
from desktop.base.i18n import tr
from desktop.base.states import clear_states
from desktop.chat.engine import EngineState, EngineStatus, LoadProgress, LoadSpec, ModelInfo
from desktop.chat.loads import load_spec, way_of, with_way
from desktop.chat.session import ModelSession
from desktop.chat.turn import TurnLoop
from desktop.library.library import Item
from desktop.ui.flow.converting import ConvertFlow
from desktop.ui.header.model_picker import ModelRow
from desktop.ui.services import Services

if TYPE_CHECKING:
    from desktop.jobs.runner import Job


STOP_SECONDS = 2.0  # ten times what a stop may take


class Phase(Enum):
    """What the model is doing, as far as the window cares."""

    NONE = "none"
    LOADING = "loading"
    READY = "ready"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class ModelState:
    """The chosen model. ``share`` is set while its file is read; ``info`` once it was loaded."""

    phase: Phase = Phase.NONE
    item: Item | None = None
    info: ModelInfo | None = None
    share: float = 0.0

    @property
    def demo(self) -> bool:
        """Whether it is the demo model."""
        return self.item is not None and self.item.demo

    def detail(self) -> str:
        """Where it runs, in words."""
        if self.info is None:
            return ""
        if self.info.step:
            return self.info.step
        if self.info.gpu_layers:
            return tr("GPU {n} of {total} layers", n=on_card(self.info), total=self.info.layers)
        return tr("Demo model on the processor") if self.demo else tr("On the processor")


class ModelFlow(QObject):
    """Owns the session.

    Signals:
        changed: ``state`` is another one.
        leaving: the model makes room for another or for none; an answer that it is writing is stopped.
        load_failed: (AppError, reference) the model could not be loaded.
        died: (AppError) the engine died while it was loaded.
        revived: the engine runs again.
        library_changed: (list of Item) what is installed.
    """

    changed = Signal()
    leaving = Signal()
    load_failed = Signal(object, str)
    died = Signal(object)
    revived = Signal()
    library_changed = Signal(object)

    def __init__(self, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self.state = ModelState()
        self.conversion = ConvertFlow(services.jobs, services.install, self)
        self.conversion.installed.connect(self.refresh_library)
        self._load: Job | None = None
        self._watch: Job | None = None
        self._reference = ""
        self._revives = False  # whether a load brings back what died
        self._way: Way | None = None
        self._renew()

    def _renew(self) -> None:
        """A fresh session with an engine of its own."""
        self.session: ModelSession = self._services.make_session()
        self.turns: TurnLoop = self._services.make_turns(self.session)
        session = self.session
        self._watch = self._services.jobs.start(session.watch, self._watched)

    def _set(self, state: ModelState) -> None:
        self.state = state
        self.changed.emit()

    @property
    def able(self) -> bool:
        """Whether a message can be sent: after a death sending is enough, the session loads the model again."""
        died = self.state.phase is Phase.FAILED and self.state.info is not None
        return self.state.phase is Phase.READY or died

    # -- loading

    def load(self, reference: str, way: Way | None = None) -> None:
        """Load a model of the library, the demo, or a GGUF file by its path.

        ``way`` takes the place of what is remembered of it, and is remembered once it worked. An answer that is being
        written is stopped, with its calls; only where a model that died is brought back a turn goes on with it.
        """
        self._revives = (
            reference == self._reference and self.state.phase is Phase.FAILED and self.state.info is not None
        )
        self._reference, self._way = reference, way
        self._drop_load()
        self._set(ModelState(Phase.LOADING))
        self._load = self._services.jobs.compute(
            lambda: self._services.library.find(reference), self._found, self._load_error
        )

    def _found(self, item: Item) -> None:
        spec = self.spec(item)
        if self._way is not None:
            spec = with_way(spec, self._way)
        session, turns = self.session, None if self._revives else self.turns
        self._set(ModelState(Phase.LOADING, item))
        if turns is not None:
            self.leaving.emit()
        self._load = self._services.jobs.start(
            lambda: _loading(session, turns, spec), self._progress, on_done=self._loaded, on_error=self._load_error
        )

    def spec(self, item: Item) -> LoadSpec:
        """How a model is loaded by the settings."""
        settings = self._services.preferences.values
        return load_spec(settings, self._services.states, item.id, item.path, item.name)

    def _progress(self, events: list[LoadProgress | ModelInfo]) -> None:
        for event in events:
            if isinstance(event, LoadProgress):
                self.state = replace(self.state, share=event.share)
            else:
                self.state = replace(self.state, info=event, share=1.0)
        self.changed.emit()

    def _loaded(self, _result: None) -> None:
        self._load = None
        way, item = self._way, self.state.item
        if way is not None and item is not None:
            self.remember(item, way)
        self._set(replace(self.state, phase=Phase.READY))

    def remember(self, item: Item, way: Way) -> None:
        """Load a model this way from now on."""
        preferences = self._services.preferences
        loads = {**preferences.values.loads, item.id: asdict(way)}
        if way == Way():
            del loads[item.id]
        preferences.change(loads=loads)

    def _load_error(self, error: AppError) -> None:
        self._load = None
        self._set(replace(self.state, phase=Phase.FAILED))
        self.load_failed.emit(error, self._reference)

    def _drop_load(self) -> None:
        """Forget a load that is going on; its answers no longer count."""
        job, self._load = self._load, None
        if job is not None:
            job.on_events = job.on_done = job.on_error = None
            job.cancel()

    def unload(self) -> None:
        """End the engine and be without a model."""
        self._drop_load()
        session, turns = self.session, self.turns
        if self._watch is not None:
            self._watch.on_events = None
        self.leaving.emit()
        self._services.jobs.call(lambda: _end(session, turns))
        self._renew()
        self._set(ModelState())

    def reload(self) -> None:
        """Load the same model again."""
        if self._reference:
            self.load(self._reference, self._way)

    def take_offer(self, offer: LoadSpec) -> None:
        """Load the same model as it was offered after it was too large."""
        self.load(self._reference, way_of(offer))

    def forget_states(self, *, store: bool = True, then: Callable[[object], None] | None = None) -> None:
        """Forget what was computed for chats, on disk at once and in the engine as soon as it has time.

        Without ``store`` the engine writes nothing more until the next load; ``then`` hears when the disk is empty.
        """
        session, folder = self.session, self._services.states
        self._services.jobs.compute(lambda: clear_states(folder), then)
        self._services.jobs.call(lambda: session.forget(store=store))

    # -- the engine's own news

    def _watched(self, _events: list[EngineStatus]) -> None:
        """Something changed. What counts is the state now: an event may be older than a load that has ended since."""
        status = self.session.status
        if self._load is not None:
            return  # a load tells its own story
        if status.state is EngineState.FAILED and self.state.phase is not Phase.FAILED:
            self._set(replace(self.state, phase=Phase.FAILED))
            if status.error is not None:
                self.died.emit(status.error)
        elif status.state is EngineState.LOADING and self.state.phase is Phase.FAILED:
            self._set(replace(self.state, phase=Phase.LOADING, share=0.0))
        elif status.state in (EngineState.READY, EngineState.RUNNING) and self._was_down():
            self._set(replace(self.state, phase=Phase.READY, info=status.model or self.state.info))
            self.revived.emit()

    def _was_down(self) -> bool:
        return self.state.item is not None and self.state.phase is not Phase.READY

    # -- the library

    def refresh_library(self) -> None:
        """Read what is installed; ``library_changed`` brings it."""
        self._services.jobs.compute(self._services.library.items, self.library_changed.emit)

    def rows(self, items: list[Item]) -> list[ModelRow]:
        """The picker's rows; a loaded file outside the library stands first."""
        current = self.state.item
        known = {item.id for item in items}
        extra = [current] if current is not None and current.id not in known else []
        return [self._row(item) for item in [*extra, *items]]

    def _where(self) -> str:
        info = self.state.info
        if info is None or self.state.phase is not Phase.READY:
            return ""
        if info.gpu_layers:
            return tr("{n} of {total} layers on the GPU", n=on_card(info), total=info.layers)
        return tr("on the processor")

    def _row(self, item: Item) -> ModelRow:
        current = self.state.item is not None and item.id == self.state.item.id
        note = tr("Demo: try the app, not the answers") if item.demo else tr("Installed")
        if current:
            words = {Phase.READY: tr("Loaded"), Phase.LOADING: tr("Loading"), Phase.FAILED: tr("Failed")}
            parts = (words.get(self.state.phase, ""), self._where())
            note = "  ·  ".join(part for part in parts if part)
        return ModelRow(item.id, item.name, note, item.type, item.size, current)


def on_card(info: ModelInfo) -> int:
    """Layers on the card, without the output, which llama.cpp counts as one more."""
    return min(info.gpu_layers, info.layers)


async def _loading(
    session: ModelSession, turns: TurnLoop | None, spec: LoadSpec
) -> AsyncGenerator[LoadProgress | ModelInfo, None]:
    """Let the running turn end as stopped, its calls too, then load: no turn goes on with another model."""
    if turns is not None:
        await turns.end()
    async with aclosing(session.load(spec)) as events:
        async for event in events:
            yield event


async def _end(session: ModelSession, turns: TurnLoop) -> None:
    """Let the running turn be stored as stopped, then end the engine."""
    import asyncio

    with suppress(TimeoutError):
        async with asyncio.timeout(STOP_SECONDS):
            await turns.end()
    await session.close()
