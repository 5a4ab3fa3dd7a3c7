"""An engine that plays scripts, for tests of the window and of everything above an engine. No model, no process."""

from __future__ import annotations

import asyncio
import collections
import threading
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from desktop.base.errors import AppError, UsageError
from desktop.base.i18n import tr
from desktop.chat.engine import (
    CachedTokens,
    CompletionRequest,
    EngineDied,
    EngineEvent,
    EngineState,
    EngineStatus,
    Finished,
    LoadProgress,
    LoadSpec,
    ModelInfo,
    Prompt,
    PromptProgress,
    Segment,
    TokenDelta,
)
from desktop.chat.memory import MemoryPlan
from desktop.chat.messages import FinishReason, Timings, Usage
from desktop.engine.scripted_computer import ScriptedComputer
from desktop.engine.status import StatusBoard

SCRIPTED_MODEL = ModelInfo(
    path=Path("scripted.gguf"),
    name="Scripted",
    architecture="llama",
    file_type="Q4_K_M",
    size=1_000_000,
    context=8192,
    context_train=8192,
    layers=2,
    gpu_layers=0,
    chat_template="",
    add_bos=False,
    bos_text="",
)

SCRIPTED_TIMINGS = Timings(first_token_ms=50.0, prompt_per_second=200.0, generation_per_second=40.0)


class Gate:
    """A place in a script where the engine waits until the test opens it; methods may be called from any thread."""

    def __init__(self) -> None:
        self.reached = threading.Event()
        self._lock = threading.Lock()
        self._opened = False
        self._waiting: tuple[asyncio.AbstractEventLoop, asyncio.Event] | None = None

    def open(self) -> None:
        """Let the engine go on, now or when it comes here."""
        with self._lock:
            self._opened = True
            if self._waiting is not None:
                loop, event = self._waiting
                loop.call_soon_threadsafe(event.set)

    async def passed(self) -> None:
        """Wait for ``open``."""
        event = asyncio.Event()
        with self._lock:
            if self._opened:
                event.set()
            self._waiting = (asyncio.get_running_loop(), event)
        self.reached.set()
        await event.wait()


# a piece of text is one token; an error ends the script
ScriptStep = str | Gate | PromptProgress | LoadProgress | AppError


@dataclass(frozen=True, slots=True)
class Script:
    """One answer: what happens, how it ends, and the figures told of it."""

    steps: tuple[ScriptStep, ...]
    reason: FinishReason = FinishReason.STOP
    prompt_tokens: int = 10
    cached_tokens: int = 0
    timings: Timings = SCRIPTED_TIMINGS


class ScriptedEngine:
    """Implements ``desktop.chat.engine.Engine`` by playing scripts in the order they were queued.

    Attributes:
        requests: every completion of the chat that was asked for.
        asides: every completion aside.
        loads: every load that was asked for.
        prefills: every prompt that was computed ahead.
        hurried: how often the answer was wanted at once.
        forgotten: for each time that all was to be forgotten, whether states may be stored after it.
        computer: whose memory is planned.
    """

    def __init__(self, info: ModelInfo = SCRIPTED_MODEL) -> None:
        self.requests: list[CompletionRequest] = []
        self.asides: list[CompletionRequest] = []
        self.loads: list[LoadSpec] = []
        self.prefills: list[Prompt] = []
        self.forgotten: list[bool] = []
        self.hurried = 0
        self.computer = ScriptedComputer()
        self._info = info
        self._board = StatusBoard()
        self._scripts: collections.deque[Script] = collections.deque()
        self._aside_scripts: collections.deque[Script] = collections.deque()
        self._load_steps: collections.deque[tuple[ScriptStep, ...]] = collections.deque()
        self._ahead_steps: collections.deque[tuple[ScriptStep, ...]] = collections.deque()
        self._stop = asyncio.Event()
        self._overtaken = asyncio.Event()  # what is computed ahead, by a completion
        self._loop: asyncio.AbstractEventLoop | None = None

    def enqueue(self, *steps: ScriptStep, reason: FinishReason = FinishReason.STOP) -> None:
        """Queue an answer of text pieces, gates, prompt progress and at most one error."""
        self._scripts.append(Script(steps, reason))

    def enqueue_script(self, script: Script) -> None:
        """Queue an answer with figures of its own."""
        self._scripts.append(script)

    def enqueue_aside(self, *steps: ScriptStep) -> None:
        """Queue a completion aside; without one it has no text."""
        self._aside_scripts.append(Script(steps))

    def enqueue_load(self, *steps: ScriptStep) -> None:
        """Queue what happens in the next load; without one it succeeds at once."""
        self._load_steps.append(steps)

    def enqueue_ahead(self, *steps: ScriptStep) -> None:
        """Queue what happens while the next prompt is computed ahead; without one it is done at once."""
        self._ahead_steps.append(steps)

    def die(self, error: EngineDied) -> None:
        """Die while idle; may be called from any thread once a model was loaded."""
        assert self._loop is not None, "load first"
        self._loop.call_soon_threadsafe(self._board.set, EngineState.FAILED, None, error)

    @property
    def status(self) -> EngineStatus:
        return self._board.now

    def watch(self) -> AsyncIterator[EngineStatus]:
        return self._board.watch()

    async def load(self, spec: LoadSpec) -> AsyncIterator[LoadProgress | ModelInfo]:
        self._loop = asyncio.get_running_loop()
        self.loads.append(spec)
        self._board.set(EngineState.LOADING)
        info = replace(self._info, path=spec.path, context=spec.context or self._info.context)
        try:
            for step in self._load_steps.popleft() if self._load_steps else (LoadProgress(0.5),):
                if isinstance(step, LoadProgress):
                    yield step
                else:
                    await self._play(step)
            self._board.set(EngineState.READY, info)
            yield info
        except AppError as error:
            self._board.set(EngineState.FAILED, error=error)
            raise
        finally:
            if self._board.now.state is EngineState.LOADING:
                self._board.set(EngineState.EMPTY)

    async def complete(self, request: CompletionRequest) -> AsyncIterator[EngineEvent]:
        info = self._loaded()
        script = self._next_script(request)
        if not request.aside:
            self._overtaken.set()
        self._stop.clear()
        self._board.set(EngineState.RUNNING, info)
        tokens = 0
        try:
            for step in script.steps:
                if self._stop.is_set():
                    break
                if isinstance(step, PromptProgress):
                    yield step
                elif isinstance(step, str):
                    tokens += 1
                    yield TokenDelta((step,))
                else:
                    await self._play(step)
            self._board.set(EngineState.READY, info)
            reason = FinishReason.STOPPED if self._stop.is_set() else script.reason
            yield Finished(reason, Usage(script.prompt_tokens, script.cached_tokens, tokens), script.timings)
        except EngineDied as error:
            self._board.set(EngineState.FAILED, error=error)
            raise
        finally:
            if self._board.now.state is EngineState.RUNNING:
                self._board.set(EngineState.READY, info)

    def _next_script(self, request: CompletionRequest) -> Script:
        """Remember a request and take what is to be played for it."""
        if request.aside:
            self.asides.append(request)
            return self._aside_scripts.popleft() if self._aside_scripts else Script(())
        self.requests.append(request)
        return self._scripts.popleft() if self._scripts else Script(("Scripted", " answer."))

    async def stop(self) -> None:
        self._stop.set()

    async def answer_now(self) -> None:
        self.hurried += 1

    async def prefill(self, prompt: Prompt) -> CachedTokens:
        self._loaded()
        self.prefills.append(prompt)
        self._overtaken.set()
        self._overtaken = asyncio.Event()
        try:
            for step in self._ahead_steps.popleft() if self._ahead_steps else ():
                await self._play(step, self._overtaken)
        except EngineDied as error:
            self._board.set(EngineState.FAILED, error=error)
            raise
        return await self.cached(prompt)

    async def cached(self, prompt: Prompt) -> CachedTokens:
        """All of what was computed ahead, and nothing of anything else."""
        total = await self.count(prompt)
        known = total if prompt in self.prefills else 0
        return CachedTokens(total, known, known)

    async def forget(self, *, store: bool = True) -> None:
        self._loaded()
        self.prefills.clear()
        self.forgotten.append(store)

    async def plan(self, spec: LoadSpec) -> MemoryPlan:
        return self.computer.plan(spec)

    async def memory(self) -> MemoryPlan | None:
        return self.computer.measured(self.loads[-1]) if self._board.now.model is not None else None

    async def count(self, prompt: Prompt) -> int:
        """Words stand in for tokens."""
        return sum(len(segment.text.split()) for segment in prompt)

    async def render(self, messages: Sequence[tuple[str, str]], variables: dict[str, object] | None = None) -> Prompt:
        """A line a message."""
        self._loaded()
        return tuple(Segment(f"{role}: {content}\n") for role, content in messages)

    async def close(self) -> None:
        self._board.close()

    def _loaded(self) -> ModelInfo:
        status = self._board.now
        if isinstance(status.error, EngineDied):
            raise status.error
        if status.model is None:
            raise UsageError(tr("No model is loaded: choose a model first."))
        return status.model

    async def _play(self, step: ScriptStep, ends: asyncio.Event | None = None) -> None:
        """Raise an error, or wait at a gate until it opens or ``ends`` (without it a stop) comes."""
        if isinstance(step, AppError):
            raise step
        if isinstance(step, Gate):
            waits = {asyncio.ensure_future(step.passed()), asyncio.ensure_future((ends or self._stop).wait())}
            try:
                await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
            finally:
                for wait in waits:
                    wait.cancel()
