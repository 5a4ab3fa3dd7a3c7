"""States on disk, for the next start: one folder, one file a state, the one used least recently first to go.

Files are written by a thread of their own, which rests while a request is being done. Other processes may use the same
folder, and a user may empty it at any time: a file that is gone, or is not what was written, is one state less.
"""

from __future__ import annotations

import json
import os
import sys
import threading
import time
from contextlib import suppress
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from typing import Final

import psutil

from desktop.base.atomic import sync_folder, write_bytes
from desktop.base.states import ENDING, KEY_FILE, UNFINISHED, clear_states, stored_states
from desktop.engine.worker.states.chain import Chained
from desktop.engine.worker.states.container import (
    Check,
    Damaged,
    Interrupted,
    file_size,
    open_state,
    read_head,
    read_payload,
    write_state,
)
from desktop.engine.worker.states.identity import Identity
from desktop.engine.worker.states.ram import State

KEY_BYTES: Final = 32
UNUSED_SECONDS: Final = 30 * 24 * 3600  # what nobody came back to in so long is not kept
SPARE: Final = 1 << 30  # bytes that stay free on the disk
# seconds the writer rests for requests before it writes beside them: what waits takes memory
PATIENCE: Final = 60.0
PID_DIGITS: Final = 9


@dataclass(frozen=True, slots=True, eq=False)
class StateFile:
    """A file whose head was checked."""

    chain: Chained
    path: Path
    size: int


class Disk:
    """The files that fit a loaded model, within ``limit`` bytes of all there are.

    Args:
        replaces: whether a longer state makes those needless that it can stand for.
    """

    def __init__(self, folder: Path, limit: int, identity: Identity, *, replaces: bool) -> None:
        self.files: list[StateFile] = []
        self._folder, self._limit, self._identity, self._replaces = folder, limit, identity, replaces
        self._fits = blake2b(json.dumps(identity, sort_keys=True).encode(), digest_size=8).hexdigest()
        self._change = threading.Condition()
        self._queue: list[State] = []
        self._writing: State | None = None
        self._epoch = 0  # counts what makes a running write needless
        self._busy = self._ending = False
        self._thread: threading.Thread | None = None
        with suppress(OSError):
            self._scan()

    # -- reading

    def known(self) -> list[Chained]:
        """The tokens of every state that is on disk or on its way there."""
        with self._change:
            there = [file for file in self.files if file.path.exists()]
            coming = [*self._queue, *filter(None, [self._writing])]
            return [file.chain for file in there] + [state.chain for state in coming]

    def read(self, file: StateFile, wait: Check) -> State | None:
        """The state of a file, checked, and marked as used; None when it is of no use any more, or ``wait`` said no."""
        try:
            with open_state(file.path) as opened:
                key = self._key()
                head = read_head(opened, key)
                if head.identity != self._identity or head.tokens != file.chain.tokens:
                    raise Damaged
                state = State(file.chain, read_payload(opened, head, key, wait))
            os.utime(file.path)
        except Interrupted:
            return None
        except (OSError, MemoryError, Damaged) as error:
            self.drop(file, damaged=isinstance(error, Damaged))
            return None
        return state

    def drop(self, file: StateFile, *, damaged: bool) -> None:
        """Do without a file; delete one that is damaged."""
        with self._change:
            self.files = [one for one in self.files if one is not file]
        if damaged:
            _say(f"The stored state {file.path.name} is damaged")
            with suppress(OSError):
                file.path.unlink()

    def _scan(self) -> None:
        """Find the files that fit; delete damaged ones, what nobody uses, and what a killed process left."""
        self._folder.mkdir(parents=True, exist_ok=True)
        self._folder.chmod(0o700)
        key, now = self._key(), time.time()
        for entry in list(os.scandir(self._folder)):
            path = Path(entry.path)
            with suppress(OSError):
                if path.suffix == UNFINISHED:
                    if not _alive(path):
                        path.unlink()
                elif path.suffix == ENDING and entry.is_file(follow_symlinks=False):
                    if now - entry.stat().st_mtime > UNUSED_SECONDS:
                        path.unlink()
                    elif entry.name.startswith(self._fits):
                        self._take(path, key)

    def _take(self, path: Path, key: bytes) -> None:
        try:
            with open_state(path) as file:
                head = read_head(file, key)
        except Damaged:
            _say(f"The stored state {path.name} is damaged")
            path.unlink()
            return
        if head.identity == self._identity:
            self.files.append(StateFile(Chained.of(head.tokens), path, head.start + head.payload))

    def _key(self) -> bytes:
        """The hashes' key, made on first use.

        Raises:
            OSError: it can be neither read nor made.
        """
        path = self._folder / KEY_FILE
        with suppress(FileNotFoundError):
            key = path.read_bytes()
            if len(key) == KEY_BYTES:
                return key
        key = os.urandom(KEY_BYTES)
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with suppress(OSError):
            path.unlink()
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        write_bytes(path, key)
        return key

    # -- writing

    def put(self, state: State) -> None:
        """Write a state when there is time; what it replaces is no longer written."""
        with self._change:
            if self._replaces:
                self._queue = [one for one in self._queue if not one.chain.stood_for_by(state.chain)]
            self._queue.append(state)
            self._change.notify_all()
        if self._thread is None:
            self._thread = threading.Thread(target=self._write_all, name="states", daemon=True)
            self._thread.start()

    def rest(self, busy: bool) -> None:
        """A request is being done (the writer rests), or none is."""
        with self._change:
            self._busy = busy
            self._change.notify_all()

    def forget(self) -> None:
        """Delete every file there is, those of other models too, and write nothing that waits."""
        with self._change:
            self._epoch += 1
            self._queue.clear()
            self.files.clear()
            self._change.notify_all()
        clear_states(self._folder)

    def finish(self) -> None:
        """Write what waits, and nothing after that."""
        with self._change:
            self._ending = True
            self._change.notify_all()
        if self._thread is not None:
            self._thread.join()

    def _write_all(self) -> None:
        while (taken := self._next()) is not None:
            state, epoch = taken
            part = self._folder / f"{os.urandom(4).hex()}.{os.getpid()}{UNFINISHED}"
            try:
                self._write(state, part, epoch)
            except Interrupted:
                pass
            except OSError as error:
                _say(f"A state could not be stored: {error}")
            finally:
                with suppress(OSError):
                    part.unlink()
                with self._change:
                    self._writing = None

    def _next(self) -> tuple[State, int] | None:
        with self._change:
            self._change.wait_for(lambda: self._queue or self._ending)
            if not self._queue:
                return None
            self._writing = self._queue.pop(0)
            return self._writing, self._epoch

    def _write(self, state: State, part: Path, epoch: int) -> None:
        def wait() -> bool:
            with self._change:
                self._change.wait_for(lambda: not self._busy or self._ending or self._epoch != epoch, PATIENCE)
                return self._epoch == epoch

        size = file_size(self._identity, state.chain.tokens, state.data)
        if not wait() or not self._make_room(size):
            return
        write_state(part, self._identity, state.chain.tokens, state.data, self._key(), wait)
        name = blake2b(state.chain.tokens.tobytes(), digest_size=16).hexdigest()
        file = StateFile(state.chain, self._folder / f"{self._fits}-{name}{ENDING}", size)
        with self._change:
            if self._epoch != epoch:
                return
            os.replace(part, file.path)
            old = [one for one in self.files if self._replaces and one.chain.stood_for_by(file.chain)]
            self.files = [one for one in self.files if one not in old] + [file]
        sync_folder(self._folder)
        for one in old:
            if one.path != file.path:
                one.path.unlink(missing_ok=True)

    def _make_room(self, size: int) -> bool:
        """Delete the files that were used least recently until ``size`` bytes more fit; whether they do."""
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if size > self._limit or psutil.disk_usage(str(self._folder)).free < size + SPARE:
            return False
        found = sorted(stored_states(self._folder), reverse=True)
        while found and size + sum(one.size for one in found) > self._limit:
            oldest = found.pop().path
            oldest.unlink(missing_ok=True)
            with self._change:
                self.files = [file for file in self.files if file.path != oldest]
        return True


def _alive(part: Path) -> bool:
    """Whether the process that writes an unfinished file still runs."""
    number = part.stem.rpartition(".")[2]
    if not number.isdecimal() or len(number) > PID_DIGITS:  # whatever it is, none of ours writes it
        return False
    return int(number) != os.getpid() and psutil.pid_exists(int(number))


def _say(text: str) -> None:
    """A line for the log, which nobody needs to be told of."""
    print(f"I\t{text}", file=sys.stderr)  # noqa: T201
