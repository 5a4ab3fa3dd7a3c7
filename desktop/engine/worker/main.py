"""The worker's entry: claims the pipes, opens llama.cpp, and does one request after another."""

from __future__ import annotations

import ctypes
import faulthandler
import os
import signal
import sys
from collections.abc import Callable
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from desktop.base.footprint import Room, Way
from desktop.engine.wire import (
    NO_LIBRARY,
    Message,
    pack_finished,
    pack_info,
    pack_prompt,
    unpack_memory,
    unpack_prompt,
    unpack_request,
)
from desktop.engine.worker.ahead import replaces, without_text
from desktop.engine.worker.binding import Binding
from desktop.engine.worker.channel import Channel, claim_pipes
from desktop.engine.worker.generate import Generator
from desktop.engine.worker.measure import plan_memory
from desktop.engine.worker.model import Model, check
from desktop.engine.worker.plan import Refused, Wish

if TYPE_CHECKING:
    from desktop.engine.worker.template import Renderer

PR_SET_PDEATHSIG = 1


def main() -> NoReturn:
    """Serve the parent until the input closes; never returns."""
    source, sink = claim_pipes()
    faulthandler.enable(file=2)
    # Ctrl+C in a terminal reaches the whole group; the parent decides what it means
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _die_with_parent()
    channel = Channel(source, sink)
    channel.start()
    try:
        binding = Binding(sink, lambda: channel.stop_flag.is_set)
    except (ImportError, OSError, RuntimeError) as error:
        channel.send({"kind": "words", "text": str(error)})
        os._exit(NO_LIBRARY)
    worker = Worker(channel, binding)
    channel.send({"kind": "ready", "offload": worker.offload})
    while not channel.closed.is_set():
        request = worker.next()
        if channel.closed.is_set():
            channel.requests.put(request)  # close() looks at what is not done any more
            break
        if request is None:
            worker.rest()
        else:
            worker.serve(*request)
    channel.ending.set()
    try:
        worker.close()
    finally:
        os._exit(0)


def _die_with_parent() -> None:
    """Ask Linux to kill this process with its parent; a closed input would do, but not while it is stopped."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)


class Worker:
    """Does requests, each ending in one reply of kind ``end`` or ``error``.

    Computing ahead gives way to any other request and goes on behind it, unless that one changes what it is for: then
    it ends with what there is.
    """

    def __init__(self, channel: Channel, binding: Binding) -> None:
        self._channel = channel
        self._binding = binding
        self._model: Model | None = None
        self._generator: Generator | None = None
        self._renderer: Renderer | None = None
        self._paused: tuple[Message, float] | None = None  # what was being computed ahead when something else was asked
        self.offload = binding.offload

    def next(self) -> tuple[Message, float] | None:
        """The next request and when it arrived; while nobody asks, what was paused. None: ``rest`` is due."""
        if self._paused is not None and self._channel.requests.empty():
            paused, self._paused = self._paused, None
            return paused
        return self._channel.next(self._patience)

    @property
    def _patience(self) -> float | None:
        """Seconds without a request after which ``rest`` is called; None: never."""
        return self._generator.states.patience if self._generator is not None else None

    def rest(self) -> None:
        """Nobody asked for anything in a while."""
        if self._generator is not None:
            self._generator.states.rest()

    def close(self) -> None:
        """The input closed: store what is to last, and nothing of what waits to be forgotten."""
        if self._generator is None:
            return
        while not self._channel.requests.empty():
            request = self._channel.requests.get()
            if request is not None and request[0]["do"] == "forget":
                self._generator.states.forget(store=request[0]["store"])
        self._generator.states.close()

    def serve(self, message: Message, arrived: float) -> None:
        """Do one request; ``arrived`` is its time by ``time.perf_counter``."""
        send = partial(self._reply, message["id"])
        if self._paused is not None and replaces(message):
            self._end_paused(self._paused[0])
        try:
            result = self._do(message, arrived, send)
        except Refused as refused:
            offer = asdict(refused.offer) if refused.offer else None
            send(
                {
                    "kind": "error",
                    "code": refused.code,
                    "detail": refused.detail,
                    "values": refused.values,
                    "offer": offer,
                }
            )
        else:
            if result is None:
                self._paused = message, arrived
            else:
                send({"kind": "end"} | result)

    def _end_paused(self, message: Message) -> None:
        """Computing ahead does not go on; its reply is what there is."""
        self._paused = None
        assert self._generator is not None
        self._reply(message["id"], {"kind": "end"} | asdict(self._generator.held(message["tokens"])))

    def _reply(self, request: int, message: Message) -> None:
        self._channel.send({"id": request} | message)

    def _do(self, message: Message, arrived: float, send: Callable[[Message], None]) -> Message | None:
        """The end of the reply; None when it comes later."""
        match message["do"]:
            case "load":
                return self._load(message, send)
            case "perplexity" | "importance":
                return self._score(message, send)
            case "bandwidth":
                return self._bandwidth(send)
            case "plan":
                return self._plan(message)
            case "devices":
                devices = [asdict(device) for device in self._binding.devices()]
                return {"offload": self.offload, "cuda": self._binding.cuda, "devices": devices}
            case _:
                return self._do_with(self._loaded(), message, arrived, send)

    def _do_with(
        self, model: Model, message: Message, arrived: float, send: Callable[[Message], None]
    ) -> Message | None:
        """What needs a model and what it holds."""
        assert self._generator is not None
        match message["do"]:
            case "complete":
                return self._complete(message, arrived, send)
            case "count":
                return {"tokens": len(model.tokenize(unpack_prompt(message["prompt"])))}
            case "prefill":
                return self._prefill(message)
            case "cached":
                return asdict(self._generator.cached(unpack_prompt(message["prompt"])))
            case "memory":
                return {"plan": asdict(model.measured(self._generator.states.ram_bytes))}
            case "forget":
                self._generator.states.forget(store=message["store"])
                return {}
            case "render":
                send({"kind": "begin"})
                return self._rendered(message)
            case unknown:
                raise Refused("request", str(unknown))

    def _load(self, message: Message, send: Callable[[Message], None]) -> Message:
        """Load into this process's only place; the parent starts a new process for another model."""
        wish = Wish(**message["wish"])
        shown = -1

        def on_progress(share: float) -> None:
            nonlocal shown
            self._channel.advance()
            if int(share * 100) > shown:
                shown = int(share * 100)
                send({"kind": "load", "share": share})

        def on_chosen(way: Way) -> None:
            send({"kind": "load", "share": 0.0, "way": asdict(way)})

        self._model = Model(self._binding, Path(message["path"]), wish, on_progress, on_chosen)
        memory = unpack_memory(message["memory"])
        self._generator = Generator(self._model, self._channel.stop_flag, memory)
        self._channel.lasting = memory.folder is not None
        return {"info": pack_info(self._model.describe()), "plan": asdict(self._model.measured())}

    def _plan(self, message: Message) -> Message:
        """What a load would take; loads nothing."""
        path = Path(message["path"])
        plan = plan_memory(self._binding, path, check(path), Wish(**message["wish"]), Room(**message["held"]))
        return {"plan": asdict(plan)}

    def _loaded(self) -> Model:
        if self._model is None:
            raise Refused("request", "no model is loaded")
        return self._model

    def _complete(self, message: Message, arrived: float, send: Callable[[Message], None]) -> Message:
        self._loaded()
        assert self._generator is not None
        flag = self._channel.stop_flag
        flag.begin(message["id"])
        try:
            return pack_finished(self._generator.complete(unpack_request(message), arrived, send))
        finally:
            flag.end()

    def _prefill(self, message: Message) -> Message | None:
        """Compute ahead until something else is asked; None when that came before the end."""
        model, flag = self._loaded(), self._channel.stop_flag
        assert self._generator is not None
        if "tokens" not in message:
            prompt = unpack_prompt(message["prompt"])
            if not model.shares:
                prompt = without_text(prompt)
            message["tokens"] = model.tokenize(prompt) if prompt else []
        flag.begin(message["id"], yields=True)
        try:
            if not self._channel.requests.empty():  # it came before there was anything that could give way
                flag.give_way()
            held = self._generator.prefill(message["tokens"], lambda _: self._channel.advance())
        finally:
            flag.end()
        return None if flag.gave_way and held.live < held.total else asdict(held)

    def _score(self, message: Message, send: Callable[[Message], None]) -> Message:
        from desktop.engine.worker.scoring import Scorer  # numpy: 0.1 s and 20 MB that no chat needs

        flag = self._channel.stop_flag
        flag.begin(message["id"])
        try:
            scorer = Scorer(self._loaded(), self._binding, flag, send)
            score = scorer.perplexity if message["do"] == "perplexity" else scorer.importance
            return score(message["text"])
        finally:
            flag.end()

    def _bandwidth(self, send: Callable[[Message], None]) -> Message:
        from desktop.engine.worker.bandwidth import measure  # for nemodesk bench alone

        return measure(self._loaded(), self._binding, lambda: send({"kind": "step"}))

    def _rendered(self, message: Message) -> Message:
        from desktop.engine.worker.template import Renderer  # jinja2 is not needed by models with a format of ours

        model = self._loaded()
        if self._renderer is None:
            specials = {"bos_token": model.token_text(model.bos), "eos_token": model.token_text(model.eos)}
            self._renderer = Renderer(model.template, model.control_texts(), specials)
        messages = [(role, content) for role, content in message["messages"]]
        return {"prompt": pack_prompt(self._renderer.render(messages, message["variables"]))}
