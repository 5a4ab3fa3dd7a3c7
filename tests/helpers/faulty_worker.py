"""The engine's worker with a fault built in: ``python -m tests.helpers.faulty_worker KIND FAULT MARKER``.

After its first reply of KIND ("load", "prompt", "tokens", "begin") it does FAULT to itself: a signal's name, "ggml" for
ggml's own abort, or "memory" for an address space that is used up. A worker that finds the file MARKER has no fault;
the first one writes it, unless MARKER is "always".

With KIND "armed" it looks at every reply whether the file MARKER is there, takes it away, and does what it says: a KIND
and a FAULT. So one program can be made to fail again and again, each time in another way. KIND "prefill" then is the
second step of a prompt that is computed ahead.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from desktop.engine.wire import Message
from desktop.engine.worker.channel import Channel, StopFlag
from desktop.engine.worker.main import main
from desktop.engine.worker.sequence import Outputs
from desktop.engine.worker.sequence import Sequence as Memory

MIB = 1 << 20
HELD: list[bytearray] = []


def hurt(fault: str) -> None:
    """Do it to this process."""
    if fault == "ggml":
        from llama_cpp.llama_cpp import _lib  # after the worker opened it

        _lib.ggml_abort(b"test.c", 1, b"made to fail")
    elif fault == "memory":
        starve()
    else:
        os.kill(os.getpid(), getattr(signal, fault))


def starve() -> None:
    """Forbid this process more memory than it has, and use that up for good, as whatever needs some next finds out."""
    import resource  # not on every system

    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
    limit = pages * resource.getpagesize() + 8 * MIB
    resource.setrlimit(resource.RLIMIT_AS, (limit, resource.getrlimit(resource.RLIMIT_AS)[1]))
    while True:
        HELD.append(bytearray(MIB))


def after_replies(fail: Callable[[str], None]) -> None:
    """Call ``fail`` with the kind of every reply that was sent."""
    send = Channel.send

    def send_and_fail(channel: Channel, message: Message) -> None:
        send(channel, message)
        fail(message["kind"])

    setattr(Channel, "send", send_and_fail)  # noqa: B010


def in_prefills(fail: Callable[[], None]) -> None:
    """Call ``fail`` after the second step of every prompt that is computed ahead."""
    begin, decode = StopFlag.begin, Memory.decode
    steps = [-1]

    def counted_begin(flag: StopFlag, request: int, *, yields: bool = False) -> None:
        steps[0] = 0 if yields else -1
        begin(flag, request, yields=yields)

    def counted_decode(memory: Memory, tokens: Sequence[int], *outputs: Outputs) -> int:
        result = decode(memory, tokens, *outputs)
        steps[0] += steps[0] >= 0
        if steps[0] == 2:
            fail()
        return result

    setattr(StopFlag, "begin", counted_begin)  # noqa: B010
    setattr(Memory, "decode", counted_decode)  # noqa: B010


def arm_once(kind: str, fault: str) -> None:
    """Fail after the first reply of ``kind``."""
    after_replies(lambda sent: hurt(fault) if sent == kind else None)


def arm_by_file(order: Path) -> None:
    """Fail as the file says, once it is there."""

    def fail(kind: str) -> None:
        if order.exists():
            wanted, fault = order.read_text(encoding="ascii").split()
            if wanted == kind:
                order.unlink()
                hurt(fault)

    after_replies(fail)
    in_prefills(lambda: fail("prefill"))


if __name__ == "__main__":
    wanted_kind, wanted_fault, marker = sys.argv[1:4]
    if wanted_kind == "armed":
        arm_by_file(Path(marker))
    elif marker == "always" or not Path(marker).exists():
        if marker != "always":
            Path(marker).touch()
        arm_once(wanted_kind, wanted_fault)
    main()
