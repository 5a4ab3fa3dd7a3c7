"""A Hugging Face hub on loopback, with every fault a network knows. The official client works against it too.

    with FakeHub(folder) as hub:  # every file of the folder, as repository hub.repo at commit hub.commit
        hub.then(Fault(cut_after=1000))  # the next answer that carries a file ends after 1000 bytes
        ...
        assert hub.requests[-1].range == "bytes=1000-"

Large files are sent from a second port, as the real hub sends them from a storage of its own; ``hub.storage_url``.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Mapping
from http.server import ThreadingHTTPServer
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from tests.helpers.certificates import read_once
from tests.helpers.hub_answers import Answers
from tests.helpers.hub_faults import Asked, Fault
from tests.helpers.hub_files import read_folder

__all__ = ["Asked", "FakeHub", "Fault"]

REPO: Final = "acme/tiny"
PATIENCE_S: Final = 60.0


class FakeHub:
    """Serves folders as repositories until the block ends.

    ``tokens`` are the valid ones, and whether their owner has accepted the licences. ``usual`` is wrong with every
    answer that no fault of ``then`` is waiting for.
    """

    def __init__(self, folders: Path | Mapping[str, Path], *, storage: bool = True) -> None:
        named = {REPO: folders} if isinstance(folders, Path) else dict(folders)
        self.repos = {name: read_folder(folder) for name, folder in named.items()}
        self.repo = next(iter(self.repos), REPO)
        self.tokens: dict[str, bool] = {}
        self.usual = Fault()
        self.requests: list[Asked] = []
        self.storage = storage
        self.closing = threading.Event()
        self.lock = threading.Condition()
        self.sending = 0  # bodies that are on their way
        self._carried = 0
        self._waiting: deque[Fault] = deque()
        self._servers = [_Server(("127.0.0.1", 0), Answers) for _ in range(2)]
        for server in self._servers:
            server.hub = self
        self.url, self.storage_url = (f"http://127.0.0.1:{server.server_port}" for server in self._servers)

    @property
    def commit(self) -> str:
        """The commit of the first repository."""
        return self.repos[self.repo].commit

    def then(self, *faults: Fault) -> None:
        """Let the next answers be wrong, each in its way."""
        with self.lock:
            self._waiting.extend(faults)

    def fault(self, path: str, *, carries: bool) -> Fault:
        """What is wrong with the answer to a request; a fault that was waiting for it waits no longer."""
        with self.lock:
            self._carried += carries
            self.lock.notify_all()
            for fault in self._waiting:
                if fault.on in path if fault.on else carries:
                    self._waiting.remove(fault)
                    return fault
            meant = self.usual.on in path if self.usual.on else carries
            return self.usual if meant else Fault()

    def sent(self, name: str = "") -> int:
        """Bytes of files that were sent so far, or of one file."""
        with self.lock:
            return sum(asked.sent for asked in self.requests if asked.path.partition("?")[0].endswith(name))

    def wait_for_requests(self, count: int) -> None:
        """Return when so many answers that carry a file have begun, or been refused or held back."""
        with self.lock:
            assert self.lock.wait_for(lambda: self._carried >= count, PATIENCE_S)

    def wait_until_quiet(self) -> None:
        """Return when no file is being sent any more."""
        with self.lock:
            assert self.lock.wait_for(lambda: not self.sending, PATIENCE_S)

    def forget(self) -> None:
        """Faults that nobody ran into are over."""
        with self.lock:
            self._waiting.clear()

    def __enter__(self) -> Self:
        read_once()
        for server in self._servers:
            threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.closing.set()
        for server in self._servers:
            server.shutdown()
            server.server_close()


class _Server(ThreadingHTTPServer):
    """One port; its threads end with the process, or when their connection does."""

    daemon_threads = True
    request_queue_size = 64
    block_on_close = False
    hub: FakeHub

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that goes away in the middle is what these tests are about."""
