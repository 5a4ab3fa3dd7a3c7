"""The worker's side of the pipes: requests come in on a thread, replies and heartbeats go out under a lock."""

from __future__ import annotations

import ctypes
import os
import queue
import sys
import threading
import time

from desktop.engine.wire import BEAT_VARIABLE, Lines, Message, decode, encode

READ_SIZE = 1 << 16
# seconds the owner thread gets, once the input closed, to come back from llama.cpp and say that it stores something
END_PATIENCE = 1.0


def claim_pipes() -> tuple[int, int]:
    """Keep private copies of stdin and stdout and point the originals at nothing and at the log.

    ggml prints on stdout, and whatever it prints there must not land between our lines. Has to run before llama_cpp
    is imported.
    """
    source, sink = os.dup(0), os.dup(1)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    os.dup2(2, 1)
    return source, sink


class StopFlag:
    """The byte that llama.cpp looks at between two graph nodes.

    The check is libc's ``strlen`` on a two-byte buffer: a non-zero first byte aborts the running decode, and no Python
    runs in the callback. Stop requests name the completion they mean, so a late one cannot end the next.
    """

    def __init__(self) -> None:
        self.buffer = ctypes.create_string_buffer(2)
        self._lock = threading.Lock()
        self._running = -1
        self._stopped: set[int] = set()
        self._yields = False
        self.gave_way = False  # whether what began last was ended by another request
        self._hurried = -1
        self._closed = False

    def begin(self, request: int, *, yields: bool = False) -> None:
        """A completion begins; a stop that overtook it counts. ``yields``: any other request ends it."""
        with self._lock:
            self._running, self._yields, self.gave_way = request, yields, False
            self.buffer[0] = b"\1" if self._closed or request in self._stopped else b"\0"

    def end(self) -> None:
        """No completion runs."""
        with self._lock:
            # requests are numbered in order: none of those before will begin any more
            self._stopped = {request for request in self._stopped if request > self._running}
            self._running = -1
            self.buffer[0] = b"\0"

    def stop(self, request: int) -> None:
        """End the completion of this request, now or when it begins."""
        with self._lock:
            self._stopped.add(request)
            if self._running == request:
                self.buffer[0] = b"\1"

    def close(self) -> None:
        """End what runs and whatever begins."""
        with self._lock:
            self._closed = True
            self.buffer[0] = b"\1"

    def give_way(self) -> None:
        """Another request waits: end what runs if it is of the kind that yields."""
        with self._lock:
            if self._running >= 0 and self._yields:
                self.gave_way = True
                self.buffer[0] = b"\1"

    def hurry(self, request: int) -> None:
        """The answer of this request is wanted now."""
        with self._lock:
            self._hurried = request

    @property
    def hurried(self) -> bool:
        """Whether the running completion's answer is wanted now."""
        return self._running >= 0 and self._hurried == self._running

    @property
    def is_set(self) -> bool:
        """Whether the running completion is to end."""
        return self.buffer.raw[0] != 0


class Channel:
    """Reads requests and writes replies.

    ``progress`` counts work that got done; heartbeats carry it, so that the parent can tell slow from stuck. Where
    ``lasting`` is set the process does not end with its input: the owner thread, in whose hands it is then, stores
    what is to last.
    """

    def __init__(self, source: int, sink: int) -> None:
        self.requests: queue.SimpleQueue[tuple[Message, float] | None] = queue.SimpleQueue()
        self.lasting = False
        self.closed = threading.Event()
        self.ending = threading.Event()
        self.stop_flag = StopFlag()
        self.progress = 0
        self.sink = sink
        self._source = source
        self._lock = threading.Lock()

    def start(self) -> None:
        """Start reading and beating. Both threads live as long as the process."""
        threading.Thread(target=self._read, name="requests", daemon=True).start()
        threading.Thread(target=self._beat, name="heartbeat", daemon=True).start()

    def next(self, patience: float | None) -> tuple[Message, float] | None:
        """The next request and when it came; None after so many seconds without one, or when the input closed."""
        try:
            return self.requests.get(timeout=patience)
        except queue.Empty:
            return None

    def advance(self) -> None:
        """Count work that is worth no message."""
        self.progress += 1

    def send(self, message: Message) -> None:
        """Write one line; it counts as progress."""
        self.advance()
        self._write(encode(message))

    def _write(self, data: bytes) -> None:
        view = memoryview(data)
        with self._lock:
            try:
                while view:
                    view = view[os.write(self.sink, view) :]
            except OSError:
                # nobody reads any more
                os._exit(0)

    def _read(self) -> None:
        """Take requests until the input closes, which is how the parent's end shows, however it ended."""
        lines = Lines()
        while data := os.read(self._source, READ_SIZE):
            for line in lines.feed(data):
                self._take(line)
        if self.lasting:
            self.closed.set()
            self.stop_flag.close()
            self.requests.put(None)
            if self.ending.wait(END_PATIENCE):
                return
        os._exit(0)

    def _take(self, line: bytes) -> None:
        message = decode(line)
        if message is None:
            print("E\tA request could not be read", file=sys.stderr)  # noqa: T201
        elif message["do"] == "stop":
            self.stop_flag.stop(message["id"])
        elif message["do"] == "answer_now":
            self.stop_flag.hurry(message["id"])
        else:
            self.requests.put((message, time.perf_counter()))
            self.stop_flag.give_way()

    def _beat(self) -> None:
        pause = float(os.environ.get(BEAT_VARIABLE, "1"))
        while True:
            self._write(encode({"kind": "beat", "progress": self.progress}))
            time.sleep(pause)
