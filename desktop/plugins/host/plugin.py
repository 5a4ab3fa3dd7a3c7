"""The job of a plugin's host: load the module, then list and call its tools until the app closes the pipe."""

from __future__ import annotations

import itertools
import json
import logging
import sys
import tempfile
import threading
import time
from collections.abc import Mapping
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from desktop.plugins.api import Context, Stopped, ToolError
from desktop.plugins.definitions import MOST_WHOLE, Labels, Source, ToolDefinition
from desktop.plugins.frames import Frame, FrameError, pieces
from desktop.plugins.host import loading
from desktop.plugins.host.channel import Channel
from desktop.plugins.host.refusals import refusal, refuse_programs
from desktop.plugins.host.schema import Callee
from desktop.plugins.host.trials import run_tests
from desktop.plugins.results import cut

log = logging.getLogger("plugin")

PROGRESS_S: Final = 0.05  # between two words of a call on its progress; what comes faster is left out
MOST_LINE: Final = 500  # characters of a line of progress


def run(first: Frame, channel: Channel) -> None:
    """Serve the plugin that the first frame names; a reason not to is sent, and ends the job."""
    # what lies in a __pycache__ of the plugin's was not pinned by its hash
    sys.pycache_prefix = tempfile.gettempdir()
    if not first.get("allowed", {}).get("processes", True):
        refuse_programs()
    try:
        host = PluginHost(first, channel)
    except loading.LoadFault as error:
        channel.send({"kind": "broken", "text": str(error)})
        return
    channel.send({"kind": "ready"})
    for frame in channel.frames():
        host.take(frame)


class PluginHost:
    """One plugin and its running calls."""

    def __init__(self, first: Frame, channel: Channel) -> None:
        self._channel = channel
        self._folder = Path(first.get("folder") or ".")
        module = first.get("module", "")
        self._source = Source.from_json(first["source"])
        self._loaded = loading.load_bundled(module) if module else loading.load(self._folder, self._source.files)
        self._allowed, self._limits = first.get("allowed", {}), first.get("limits", {})
        self._implied = Labels(**first.get("implied", {}))
        self._context = Context(
            Path(first["data"]),
            log,
            loading.settings_of(self._loaded, first.get("settings", {})),
            tuple(Path(one) for one in first.get("folders", ())),
            first.get("secrets", {}),
        )
        self._stops: dict[int, threading.Event] = {}
        self._asked: dict[int, Future[Any]] = {}
        self._asks = itertools.count(1)

    def take(self, frame: Frame) -> None:
        """Do what a frame asks for."""
        do, number = frame.get("do"), frame.get("id", 0)
        if do == "list":
            self._list(number)
        elif do == "call":
            stop = self._stops[number] = threading.Event()
            threading.Thread(target=self._call, args=(number, frame, stop), daemon=True).start()
        elif do == "cancel":
            if number in self._stops:
                self._stops[number].set()
        elif do == "test":
            self._channel.send({"id": number, "kind": "tests", "failures": run_tests(self._folder)})
        elif do == "answer":
            self._answered(frame)
        else:
            self._channel.send({"id": number, "kind": "error", "text": f"This host cannot {do}."})

    def _list(self, number: int) -> None:
        """A frame for each tool, then one with their number: together they may be longer than a frame."""
        for one in self._loaded.tools.values():
            self._channel.send({"id": number, "kind": "tool", "tool": self._definition(one).to_json()})
        page = json.dumps(self._loaded.settings.model_json_schema()) if self._loaded.settings else ""
        self._channel.send({"id": number, "kind": "tools", "count": len(self._loaded.tools), "page": page})

    def _definition(self, one: Callee) -> ToolDefinition:
        said, implied = one.mark.labels, self._implied
        labels = replace(
            said,
            reads_private=said.reads_private or implied.reads_private,
            untrusted=said.untrusted or implied.untrusted,
            sends=said.sends or implied.sends,
            writes=said.writes or implied.writes,
        )
        title = one.mark.title or one.name.replace("_", " ").strip().capitalize()
        return ToolDefinition(
            self._source,
            one.name,
            title,
            one.description,
            one.schema(),
            labels,
            seconds=one.mark.seconds,
            folder_argument=one.mark.folder_argument,
        )

    def _call(self, number: int, frame: Frame, stop: threading.Event) -> None:
        name = str(frame.get("name", ""))
        tool = self._loaded.tools.get(name)
        link = _CallLink(self, number)
        try:
            if tool is None:
                raise ToolError(f"There is no tool {name}.")
            text = tool.call(frame.get("arguments", "{}"), replace(self._context, link=link, stop=stop))
            self._send_result(number, text)
        except Stopped:
            self._fail(number, "The call was stopped.")
        except ToolError as error:
            told = refusal(error, self._allowed, self._limits) if error.__cause__ is not None else ""
            self._fail(number, told or str(error) or "The tool failed without a reason.")
        except BaseException as error:
            log.exception("%s failed", name)
            said = loading.said(error, self._folder / "plugin.py")
            self._fail(number, refusal(error, self._allowed, self._limits) or f"The tool failed: {said}.")
        finally:
            del self._stops[number]

    def _send_result(self, number: int, text: str) -> None:
        size = len(text.encode("utf-8", "replace"))
        if size > MOST_WHOLE:
            raise ToolError(f"The result is longer than {MOST_WHOLE >> 20} MB, the most that is kept.")
        told = cut(text)
        if told != text:
            for piece in pieces(text):
                self._channel.send({"id": number, "kind": "whole", "text": piece})
        self._channel.send({"id": number, "kind": "result", "text": told})

    def _fail(self, number: int, text: str) -> None:
        with suppress(FrameError):
            self._channel.send({"id": number, "kind": "error", "text": text[:2000]})

    def progress(self, number: int, text: str, share: float | None) -> None:
        """Pass on a call's progress."""
        self._channel.send({"id": number, "kind": "progress", "text": text[:MOST_LINE], "share": share})

    def ask(self, number: int, service: str, arguments: Mapping[str, Any]) -> Any:
        """Ask the app on behalf of a call, and wait.

        Raises:
            ToolError: the app's refusal.
        """
        ask = next(self._asks)
        waiting = self._asked[ask] = Future()
        self._channel.send({"id": number, "kind": "ask", "ask": ask, "service": service, "arguments": dict(arguments)})
        return waiting.result()

    def _answered(self, frame: Frame) -> None:
        waiting = self._asked.pop(frame.get("ask", 0), None)
        if waiting is None:
            return
        if "error" in frame:
            waiting.set_exception(ToolError(str(frame["error"])))
        else:
            waiting.set_result(frame.get("value"))


class _CallLink:
    """A call's way to the app."""

    def __init__(self, host: PluginHost, number: int) -> None:
        self._host = host
        self._number = number
        self._said = 0.0

    def progress(self, text: str, share: float | None) -> None:
        now = time.monotonic()
        if now - self._said >= PROGRESS_S or share == 1.0:
            self._said = now
            self._host.progress(self._number, text, share)

    def ask(self, service: str, arguments: Mapping[str, Any]) -> Any:
        return self._host.ask(self._number, service, arguments)
