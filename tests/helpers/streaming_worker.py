"""An engine's worker without a model: the real pipes and heartbeats, and an endless answer of 50 numbers a second.

Run as ``python -m tests.helpers.streaming_worker``, as the command of a ``LocalEngine``.
"""

from __future__ import annotations

import itertools
import sys
import time
from dataclasses import asdict
from pathlib import Path
from typing import NoReturn

from desktop.chat.engine import CachedTokens, Finished
from desktop.chat.memory import MemoryPlan
from desktop.chat.messages import FinishReason, Timings, Usage
from desktop.engine.scripted import SCRIPTED_MODEL
from desktop.engine.wire import Message, pack_finished, pack_info, pack_prompt
from desktop.engine.worker.channel import Channel, claim_pipes
from desktop.engine.worker.main import _die_with_parent

COMMAND = (sys.executable, "-m", "tests.helpers.streaming_worker")
PAUSE_S = 0.02
PLAN = MemoryPlan(8192, 8192, 0, 3, "f16", 128, (), measured=True)


def answer(channel: Channel, message: Message) -> Message:
    """What the request gets at its end."""
    request = message["id"]
    match message["do"]:
        case "load":
            info = pack_info(SCRIPTED_MODEL) | {"path": str(Path(message["path"]))}
            return {"info": info, "plan": asdict(PLAN)}
        case "render":
            channel.send({"id": request, "kind": "begin"})
            return {"prompt": pack_prompt(())}
        case "count":
            return {"tokens": 1}
        case "prefill" | "cached":
            return asdict(CachedTokens(1, 1, 1))
        case "forget":
            return {}
    return stream(channel, request)


def stream(channel: Channel, request: int) -> Message:
    """Numbers until the answer is stopped."""
    channel.stop_flag.begin(request)
    number = 0
    for number in itertools.count():
        if channel.stop_flag.is_set:
            break
        channel.send({"id": request, "kind": "tokens", "pieces": [f"{number} "]})
        time.sleep(PAUSE_S)
    channel.stop_flag.end()
    return pack_finished(Finished(FinishReason.STOPPED, Usage(1, 0, number), Timings()))


def main() -> NoReturn:
    source, sink = claim_pipes()
    _die_with_parent()
    channel = Channel(source, sink)
    channel.start()
    channel.send({"kind": "ready", "offload": False})
    while True:
        request = channel.next(None)
        assert request is not None
        message, _ = request
        channel.send({"id": message["id"], "kind": "end"} | answer(channel, message))


if __name__ == "__main__":
    main()
