"""The engine on this computer: a model in a child process that may die, hang or refuse without harm to the app."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Sequence
from contextlib import aclosing

from desktop.base.errors import UsageError
from desktop.base.footprint import Way, smaller
from desktop.base.i18n import tr
from desktop.base.process import self_command
from desktop.chat.engine import (
    CachedTokens,
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
from desktop.chat.memory import MemoryPlan
from desktop.engine.child import Child
from desktop.engine.faults import slow_template
from desktop.engine.loading import Loaded, OutOfMemory, another_step, load_in, next_reply, offered, safer_steps
from desktop.engine.planning import ask_plan
from desktop.engine.status import StatusBoard
from desktop.engine.wire import (
    Message,
    pack_prompt,
    pack_request,
    unpack_cached,
    unpack_finished,
    unpack_plan,
    unpack_prompt,
)

HANG_LIMIT = 15.0
# the worker interrupts a template itself after 2 seconds; where it cannot, the process is ended
RENDER_LIMIT = 4.0


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
        self._ahead: int | None = None  # the request that computes ahead, the newest of several
        self._spec: LoadSpec | None = None
        self._way: Way | None = None  # how it is loaded, or tried
        self._plan: MemoryPlan | None = None  # what it takes
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
            self._offer(error)
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
        self._spec, self._way = spec, None
        steps = safer_steps(spec, offload=(await child.ready())["offload"])
        for step in steps:
            try:
                if child.used:
                    child = await self._new_child(mine)
                    await child.ready()
                async with aclosing(load_in(child, spec, step)) as events:
                    async for event in events:
                        if not isinstance(event, Way):
                            yield event.info if isinstance(event, Loaded) else event
                        self._note(event)
            except EngineDied as error:
                if child.hung or child is not self._child or not another_step(steps, step, starved=error.starved):
                    raise
            except OutOfMemory as error:
                if step is steps[-1] or step.gpu_share == steps[steps.index(step) + 1].gpu_share:
                    raise error.fault from None
            else:
                return

    def _note(self, event: LoadProgress | Way | Loaded) -> None:
        """Keep how the model is loaded, and what it takes."""
        if isinstance(event, Way):
            self._way = event
        elif isinstance(event, Loaded):
            self._plan = event.plan

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
                    reply = await next_reply(inbox, info)
                    ended = reply["kind"] == "end"
                    if ended:
                        self._idle(inbox.request, info)
                    yield reply
            finally:
                if not ended:
                    child.stop(inbox.request)
                self._idle(inbox.request, info)

    async def stop(self) -> None:
        request = self._running if self._running is not None else self._ahead
        if self._child is not None and request is not None:
            self._child.stop(request)

    async def answer_now(self) -> None:
        if self._child is not None and self._running is not None:
            self._child.answer_now(self._running)

    async def prefill(self, prompt: Prompt) -> CachedTokens:
        child, info = self._loaded()
        with child.ask({"do": "prefill", "prompt": pack_prompt(prompt)}) as inbox:
            self._ahead = inbox.request
            try:
                return unpack_cached(await next_reply(inbox, info))
            except asyncio.CancelledError:  # nobody wants the rest
                child.stop(inbox.request)
                raise
            finally:
                if self._ahead == inbox.request:
                    self._ahead = None

    async def cached(self, prompt: Prompt) -> CachedTokens:
        child, info = self._loaded()
        with child.ask({"do": "cached", "prompt": pack_prompt(prompt)}) as inbox:
            return unpack_cached(await next_reply(inbox, info))

    async def forget(self, *, store: bool = True) -> None:
        child, info = self._loaded()
        with child.ask({"do": "forget", "store": store}) as inbox:
            await next_reply(inbox, info)

    async def plan(self, spec: LoadSpec) -> MemoryPlan:
        return await ask_plan(self._command, self._hang_limit, spec, self._plan)

    async def memory(self) -> MemoryPlan | None:
        if self._board.now.state is EngineState.READY:
            child, info = self._loaded()
            with child.ask({"do": "memory"}) as inbox:
                self._plan = unpack_plan((await next_reply(inbox, info))["plan"])
        return self._plan

    async def count(self, prompt: Prompt) -> int:
        child, info = self._loaded()
        with child.ask({"do": "count", "prompt": pack_prompt(prompt)}) as inbox:
            return int((await next_reply(inbox, info))["tokens"])

    async def render(self, messages: Sequence[tuple[str, str]], variables: dict[str, object] | None = None) -> Prompt:
        child, info = self._loaded()
        with child.ask({"do": "render", "messages": list(messages), "variables": variables or {}}) as inbox:
            await next_reply(inbox, info)  # it begins; a running completion may have been in front
            try:
                async with asyncio.timeout(RENDER_LIMIT):
                    reply = await next_reply(inbox, info)
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
            raise EngineDied(status.error.text, status.error.detail, offer=status.error.offer)
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
        self._running = self._ahead = self._plan = None
        if child is not None:
            await child.close()

    def _on_death(self, child: Child) -> None:
        """A death while loading is the loader's matter; later ones make the engine fail at once."""
        if child is self._child and self._board.now.state in (EngineState.READY, EngineState.RUNNING):
            self._plan = None
            if child.fault is not None:
                self._offer(child.fault)
            self._board.set(EngineState.FAILED, error=child.fault)

    def _offer(self, error: LoadFailed | EngineDied) -> None:
        """Say what to load instead, where memory was too little for the way that was tried."""
        if error.starved and error.offer is None and self._spec is not None and self._way is not None:
            less = smaller(self._way)
            error.offer = offered(self._spec, less, self._way) if less is not None else None


def _event(reply: Message) -> EngineEvent:
    match reply["kind"]:
        case "tokens":
            return TokenDelta(tuple(reply["pieces"]))
        case "prompt":
            return PromptProgress(reply["done"], reply["total"], reply["cached"])
        case _:
            return unpack_finished(reply)
