"""Fetching one file: several connections, each with a block of it, and one pass of hashing behind them."""

from __future__ import annotations

import hashlib
import threading
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from desktop.library.hub.control import Control
from desktop.library.hub.files import RemoteFile
from desktop.library.hub.part import READ, Part
from desktop.library.hub.session import Failure, Session
from desktop.library.hub.source import Source, strong
from desktop.library.hub.spans import Span

HASH_STEP: Final = 32 << 20  # bytes hashed between two looks at the control
SYNC_STEP: Final = 64 << 20  # bytes between two syncs: what a power cut may cost


@dataclass(frozen=True, slots=True)
class Pace:
    """How hard a transfer tries.

    A kill costs each connection a piece at most, and what it had just read (64 KiB): four stay well below 1 MiB.

    Attributes:
        connections: at once, for a file of more than one block.
        block: bytes a connection asks for at a time.
        piece: bytes that are written at a time.
        first_wait, longest_wait: seconds after a failure; the wait doubles with every failure without progress.
        failures: without progress, one after another, until we give up: about two hours of waiting.
        unusable: the same for answers that will not get better by waiting.
        restarts: how often the hub may make us begin again.
    """

    connections: int = 4
    block: int = 32 << 20
    piece: int = 32 << 10
    first_wait: float = 0.5
    longest_wait: float = 60.0
    failures: int = 125
    unusable: int = 4
    restarts: int = 4


class Digest:
    """The hash of a file that grows, taken in order over what is there without a gap."""

    def __init__(self, file: RemoteFile) -> None:
        self._file = file
        self.at = 0
        # git hashes a small file with a header of its own
        self._hash = hashlib.sha256() if file.sha256 else hashlib.sha1(b"blob %d\0" % file.size, usedforsecurity=False)

    def advance(self, part: Part) -> bool:
        """Hash some of what has come; whether there is more."""
        reach = part.reach(self.at)
        until = min(reach, self.at + HASH_STEP)
        while self.at < until:
            self.add(part.read(self.at, min(READ, until - self.at)))
        return self.at < reach

    def add(self, data: bytes) -> None:
        """Hash the next bytes."""
        self._hash.update(data)
        self.at += len(data)

    @property
    def right(self) -> bool:
        """Whether the whole file was hashed, and is the one that the repository lists."""
        return self.at == self._file.size and self._hash.hexdigest() == self._file.digest


def holds(path: Path, file: RemoteFile, check: Callable[[], None]) -> bool:
    """Whether ``path`` is the file already; ``check`` may end it by raising."""
    digest = Digest(file)
    try:
        if path.stat().st_size != file.size:
            return False
        with path.open("rb", buffering=0) as there:
            while data := there.read(READ):
                check()
                digest.add(data)
    except OSError:  # fetching it again will say what is wrong
        return False
    return digest.right


class Transfer:
    """One pass over what is missing in a part; then the part is whole, and ``right`` says whether it is the file."""

    def __init__(
        self, session: Session, source: Source, part: Part, control: Control, pace: Pace, *, versions: bool = True
    ) -> None:
        """Prepare it; without ``versions`` ETags mean nothing."""
        self._session, self._source, self._part, self._control, self._pace = session, source, part, control, pace
        self._versions = versions
        self._digest = Digest(source.file)
        self._blocks: deque[Span] = deque()
        self._lock = threading.Lock()
        self._over = False

    @property
    def right(self) -> bool:
        """Whether the part holds the file, once ``run`` has ended."""
        return self._digest.right

    def run(self, connections: int) -> Iterator[int]:
        """Fetch what is missing; yields how many bytes are there.

        Raises:
            Changed: it has to begin again. HubError, Cancelled, DiskFull: as named.
        """
        yield self._part.done
        block = self._pace.block if connections > 1 else max(self._source.file.size, 1)
        for start, end in self._part.missing():
            self._blocks.extend((at, min(at + block, end)) for at in range(start, end, block))
        threads = min(connections, len(self._blocks))
        pool = ThreadPoolExecutor(max(threads, 1), thread_name_prefix="download")
        with pool, self._control.watched(self._look):
            try:
                workers = [pool.submit(self._work) for _ in range(threads)]
                for worker in workers:
                    worker.add_done_callback(lambda _: self._look())
                yield from self._follow(workers)
            except BaseException:  # the caller's wish to end it too: no thread may stay behind in a read
                self._over = True
                self._control.nudge()
                self._session.hang_up()
                raise

    def _follow(self, workers: list[Future[None]]) -> Iterator[int]:
        """Hash, sync and report behind the workers, until all has come and is hashed."""
        part, more, synced = self._part, True, self._part.done
        seen = (-1, -1)
        while more or seen[1] < len(workers):
            seen = self._news(workers, (-1, -1) if more else seen)
            for worker in workers:
                if worker.done():
                    worker.result()
            self._control.check()
            more = self._digest.advance(part)
            if seen[0] - synced >= SYNC_STEP:
                part.sync()
                synced = seen[0]
            yield seen[0]

    def _news(self, workers: list[Future[None]], seen: tuple[int, int]) -> tuple[int, int]:
        """The bytes that are there and the workers that have ended, as soon as they are others than ``seen``."""

        def state() -> tuple[int, int]:
            return self._part.done, sum(worker.done() for worker in workers)

        with self._part.arrived:
            self._part.arrived.wait_for(lambda: state() != seen or self._control.cancelled)
            return state()

    def _look(self) -> None:
        """Wake ``_news``: a worker has ended, or the user wants something else."""
        with self._part.arrived:
            self._part.arrived.notify_all()

    def _work(self) -> None:
        """A connection's thread: block after block, until there is none."""
        while not self._over:
            with self._lock:
                if not self._blocks:
                    return
                span = self._blocks.popleft()
            self._fetch(span)

    def _fetch(self, span: Span) -> None:
        """One block, with as many attempts as it needs.

        Raises:
            Changed, HubError, Cancelled, DiskFull.
        """
        start, end = span
        failures = strikes = 0  # without progress; strikes are those that waiting will not mend
        while start < end and not self._over:
            self._control.wait_while_paused(lambda: self._over)
            failure = None
            try:
                self._stream((start, end))
            except Failure as error:
                failure = error
            reached = min(self._part.reach(start), end)
            if reached > start:
                start, failures, strikes, self._control.trouble = reached, 0, 0, ""
            if failure and not self._over:
                failures, strikes = failures + 1, strikes + (not failure.patient)
                self._control.trouble = failure.error.text
                if failures > self._pace.failures or strikes > self._pace.unusable:
                    raise failure.error from failure
                backoff = min(self._pace.first_wait * 2 ** min(failures - 1, 16), self._pace.longest_wait)
                self._control.wait(max(backoff, failure.wait), lambda: self._over)

    def _stream(self, span: Span) -> None:
        """One answer, into the part; ends early at a pause. What came before a failure is kept."""
        buffer, at = bytearray(), span[0]
        with self._source.open(span, self._part.etag if self._versions else "") as response:
            self._part.note_etag(strong(response))
            try:
                for data in self._source.body(response, span):
                    buffer += data
                    if len(buffer) >= self._pace.piece:
                        self._part.write(at, bytes(buffer))
                        at += len(buffer)
                        buffer.clear()
                    self._control.spend(len(data))
                    if self._over or self._control.paused or self._control.cancelled:
                        break
            finally:
                if buffer:
                    self._part.write(at, bytes(buffer))
