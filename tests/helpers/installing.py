"""``nemodesk models get`` run again and again in forks, against a hub on loopback."""

from __future__ import annotations

import hashlib
import json
import signal
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop.library.library import DEMO, Item, Library
from tests.helpers.fork_server import ForkServer
from tests.helpers.hub import FakeHub

WORK = "tests.helpers.hub_models"


@dataclass
class Installing:
    """Installs into one home; ``header`` is a file that stands in for the header's making, or no path."""

    server: ForkServer
    hub: FakeHub
    home: Path
    header: Path | str = ""

    @property
    def library(self) -> Library:
        return Library(self.home / "data" / "models")

    def run(
        self, *arguments: str, until: Callable[[dict[str, Any]], bool] = lambda _: False, **more: str
    ) -> dict[str, Any]:
        """Install until the first line that ``until`` takes, and kill it there; the last line that came."""
        environment = {"NEMODESK_HOME": str(self.home), "HF_ENDPOINT": self.hub.url, **more}
        environment["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"
        program = self.server.start(f"{WORK}:get_model", str(self.header), *arguments, environment=environment)
        event: dict[str, Any] = {}
        while (line := program.line()) is not None:
            event = json.loads(line)
            if until(event):
                program.kill(signal.SIGKILL)
                return event
        program.end()
        return event

    def finish(self, sha256: str) -> Item:
        """Install to the end: the model of that hash, and nothing else."""
        last = self.run()
        assert last["type"] == "result", last
        item, demo = self.library.items()
        assert demo.id == DEMO
        assert self.library.pending() == []
        assert hashlib.sha256(item.path.read_bytes()).hexdigest() == sha256
        return item
