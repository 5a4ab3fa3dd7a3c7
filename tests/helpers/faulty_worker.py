"""The engine's worker with a fault built in: ``python -m tests.helpers.faulty_worker KIND FAULT MARKER``.

After its first reply of KIND ("load", "prompt", "tokens", "begin") it does FAULT to itself: a signal's name, or
"ggml" for ggml's own abort. A worker that finds the file MARKER has no fault; the first one writes it, unless MARKER
is "always".
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

from desktop.engine.wire import Message
from desktop.engine.worker.channel import Channel
from desktop.engine.worker.main import main


def arm(kind: str, fault: str) -> None:
    """Let the channel do ``fault`` after the first reply of ``kind``."""
    send = Channel.send

    def send_and_fail(channel: Channel, message: Message) -> None:
        send(channel, message)
        if message["kind"] == kind:
            if fault == "ggml":
                from llama_cpp.llama_cpp import _lib  # after the worker opened it

                _lib.ggml_abort(b"test.c", 1, b"made to fail")
            os.kill(os.getpid(), getattr(signal, fault))

    setattr(Channel, "send", send_and_fail)  # noqa: B010


if __name__ == "__main__":
    wanted_kind, wanted_fault, marker = sys.argv[1:4]
    if marker == "always" or not Path(marker).exists():
        if marker != "always":
            Path(marker).touch()
        arm(wanted_kind, wanted_fault)
    main()
