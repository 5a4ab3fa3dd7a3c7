"""The engine on this computer: a model in a child process that may die, hang or refuse without harm to the app."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Sequence
from contextlib import aclosing
from dataclasses import dataclass, replace

from desktop.base.errors import AppError, UsageError
from desktop.base.i18n import tr
from desktop.base.process import self_command
from desktop.chat.engine import (
    CompletionRequest,
    EngineDied,
    EngineEvent,
    EngineState,
    EngineStatus,
    LoadFailed,
    LoadProgress,
    LoadSpec,
    ModelInfo,
    Prompt,
    PromptProgress,
    TokenDelta,
)
from desktop.engine.child import Child, Inbox
from desktop.engine.faults import refusal, slow_template
from desktop.engine.status import StatusBoard
from desktop.engine.wire import (
    Message,
    pack_prompt,
    pack_request,
    unpack_finished,
    unpack_info,
    unpack_prompt,
)

HANG_LIMIT = 15.0
# the worker interrupts a template itself after 2 seconds; where it cannot, the process is ended
RENDER_LIMIT = 4.0
SMALL_CONTEXT = 2048


@dataclass(frozen=True, slots=True)
class Step:
    """One way to load: each is safer and slower than the one before. ``context`` 0 keeps what was asked for."""

    extra_buffers: bool = True
    gpu_share: float = 1.0
    context: int = 0

    def describe(self) -> str:
        """The sentence for ModelInfo.step."""
        if self.context:
            return tr("The engine crashed while loading; a smaller context of {n} tokens works.", n=self.context)
        if self.gpu_share == 0:
            return tr("The engine crashed while loading; without the graphics card it works.")
        if self.gpu_share < 1:
            return tr("The engine crashed while loading; with fewer layers on the graphics card it works.")
        if not self.extra_buffers:
            return tr("The engine crashed while loading; without extra processor buffers it works.")
        return ""


def safer_steps(spec: LoadSpec, *, offload: bool) -> list[Step]:
    """The steps to try one after another; ``offload``: the build can use a graphics card that is there."""
    last = min(SMALL_CONTEXT, spec.context or SMALL_CONTEXT)
    if offload and spec.gpu_layers != 0:
        return [Step(), Step(False, 0.5), Step(False, 0.0), Step(False, 0.0, last)]
    return [Step(), Step(False), Step(False, 1.0, last)]


class LocalEngine:
    """Implements ``desktop.chat.engine.Engine`` over a worker process.

    Args:
        command: the worker's command line; the app's own hidden subcommand when None.
        hang_limit: seconds without a heartbeat after which the worker counts as hung and is ended.
    """

    def __init__(self, command: Sequence[str] | None = None, *, hang_limit: float = HANG_LIMIT) -> None:
        self._command = list(command) if command is not None else self_command("engine-worker")
        self._hang_limit = hang_limit
        self._board = StatusBoard()
        self._child: Child | None = None
        self._running: int | None = None
        # a load that is overtaken by another one, or by close(), no longer says what the state is
        self._latest_load = 0
        self._changing = asyncio.Lock()

    @property
    def status(self) -> EngineStatus:
        return self._board.now

    @property
    def pid(self) -> int | None:
        """The worker's process id while one lives."""
        return self._child.pid if self._child is not None and self._child.fault is None else None

    def watch(self) -> AsyncIterator[EngineStatus]:
        return self._board.watch()

    async def load(self, spec: LoadSpec) -> AsyncIterator[LoadProgress | ModelInfo]:
        mine = self._latest_load = self._latest_load + 1
        self._board.set(EngineState.LOADING)
        try:
            async with aclosing(self._load(spec, mine)) as events:
                async for event in events:
                    if isinstance(event, ModelInfo):
                        self._board.set(EngineState.READY, event)
                    yield event
        except (LoadFailed, EngineDied) as error:
            if mine == self._latest_load:
                await self._end_child()
                self._board.set(EngineState.FAILED, error=error)
            raise
        finally:
            if mine == self._latest_load and self._board.now.state is EngineState.LOADING:
                # nobody waits for the model any more
                await self._end_child()
                self._board.set(EngineState.EMPTY)

    async def _load(self, spec: LoadSpec, mine: int) -> AsyncGenerator[LoadProgress | ModelInfo, None]:
        """Try one step after another, each in a new process: what the last one broke or held is gone."""
        child = await self._new_child(mine)
        steps = safer_steps(spec, offload=(await child.ready())["offload"])
        for step in steps:
            try:
                if child.used:
                    child = await self._new_child(mine)
                    await child.ready()
                async with aclosing(_load_in(child, spec, step)) as events:
                    async for event in events:
                        yield event
            except EngineDied:
                if step is steps[-1] or child.hung or child is not self._child:
                    raise
            except _OutOfMemory as error:
                if step is steps[-1] or step.gpu_share == steps[steps.index(step) + 1].gpu_share:
                    raise error.fault from None
            else:
                return

    async def complete(self, request: CompletionRequest) -> AsyncIterator[EngineEvent]:
        async with aclosing(self.work({"do": "complete"} | pack_request(request))) as replies:
            async for reply in replies:
                yield _event(reply)

    async def work(self, message: Message) -> AsyncGenerator[Message, None]:
        """Have the worker do a request that takes its time; its replies, the one of kind ``end`` last.

        Closing the iterator early stops the work too. Raises what ``complete`` raises.
        """
        child, info = self._loaded()
        with child.ask(message) as inbox:
            self._running = inbox.request
            self._board.set(EngineState.RUNNING, info)
            ended = False
            try:
                while not ended:
                    reply = await _next(inbox, info)
                    ended = reply["kind"] == "end"
                    if ended:
                        self._idle(inbox.request, info)
                    yield reply
            finally:
                if not ended:
                    child.stop(inbox.request)
                self._idle(inbox.request, info)

    async def stop(self) -> None:
        if self._child is not None and self._running is not None:
            self._child.stop(self._running)

    async def count(self, prompt: Prompt) -> int:
        child, info = self._loaded()
        with child.ask({"do": "count", "prompt": pack_prompt(prompt)}) as inbox:
            return int((await _next(inbox, info))["tokens"])

    async def render(self, messages: Sequence[tuple[str, str]], variables: dict[str, object] | None = None) -> Prompt:
        child, info = self._loaded()
        with child.ask({"do": "render", "messages": list(messages), "variables": variables or {}}) as inbox:
            await _next(inbox, info)  # it begins; a running completion may have been in front
            try:
                async with asyncio.timeout(RENDER_LIMIT):
                    reply = await _next(inbox, info)
            except TimeoutError:
                fault = slow_template()
                child.end_as_hung(EngineDied(fault.text))
                raise fault from None
        return unpack_prompt(reply["prompt"])

    async def close(self) -> None:
        self._latest_load += 1
        await self._end_child()
        self._board.close()

    def _loaded(self) -> tuple[Child, ModelInfo]:
        """The worker with its model.

        Raises:
            EngineDied: it had one and died.
            UsageError: no model was loaded.
        """
        status = self._board.now
        if isinstance(status.error, EngineDied):
            raise EngineDied(status.error.text, status.error.detail)
        if self._child is None or status.model is None:
            raise UsageError(tr("No model is loaded: choose a model first."))
        return self._child, status.model

    def _idle(self, request: int, info: ModelInfo) -> None:
        """The completion ended; does nothing when another one runs or the engine failed."""
        if self._running == request:
            self._running = None
            if self._board.now.state is EngineState.RUNNING:
                self._board.set(EngineState.READY, info)

    async def _new_child(self, load: int) -> Child:
        async with self._changing:
            if load != self._latest_load:
                raise EngineDied(tr("The engine was closed."))
            await self._drop_child()
            self._child = await Child.start(self._command, self._hang_limit, self._on_death)
            return self._child

    async def _end_child(self) -> None:
        async with self._changing:
            await self._drop_child()

    async def _drop_child(self) -> None:
        child, self._child = self._child, None
        self._running = None
        if child is not None:
            await child.close()

    def _on_death(self, child: Child) -> None:
        """A death while loading is the loader's matter; later ones make the engine fail at once."""
        if child is self._child and self._board.now.state in (EngineState.READY, EngineState.RUNNING):
            self._board.set(EngineState.FAILED, error=child.fault)


class _OutOfMemory(Exception):
    """A clean refusal for want of memory, which fewer layers on the graphics card may cure."""

    def __init__(self, fault: AppError) -> None:
        super().__init__(fault.text)
        self.fault = fault


async def _load_in(child: Child, spec: LoadSpec, step: Step) -> AsyncGenerator[LoadProgress | ModelInfo, None]:
    """Load in one way in one process."""
    wish = {
        "context": step.context or spec.context,
        "gpu_layers": spec.gpu_layers,
        "gpu_share": step.gpu_share,
        "extra_buffers": step.extra_buffers,
        "threads": spec.threads,
    }
    with child.ask({"do": "load", "path": str(spec.path), "wish": wish}) as inbox:
        while (reply := await inbox.get())["kind"] == "load":
            yield LoadProgress(reply["share"])
    if reply["kind"] == "error":
        fault = refusal(reply, spec.path)
        raise _OutOfMemory(fault) if reply["code"] in ("allocation", "memory") else fault
    yield replace(unpack_info(reply["info"]), step=step.describe())


async def _next(inbox: Inbox, info: ModelInfo) -> Message:
    """The next reply that is not an error.

    Raises:
        AppError: the worker refused.
        EngineDied: it died.
    """
    reply = await inbox.get()
    if reply["kind"] == "error":
        raise refusal(reply, info.path)
    return reply


def _event(reply: Message) -> EngineEvent:
    match reply["kind"]:
        case "tokens":
            return TokenDelta(tuple(reply["pieces"]))
        case "prompt":
            return PromptProgress(reply["done"], reply["total"], reply["cached"])
        case _:
            return unpack_finished(reply)
