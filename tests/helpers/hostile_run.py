"""Converts folders, each in a fork of its own: ``python -m tests.helpers.hostile_run OUT FOLDER ...`` (Linux).

Prints one JSON line a folder: the sentence of the refusal ("" where a file was written), seconds, peak of resident
bytes (the fork's, and all that was loaded before it), and the fork's exit code, or minus the signal that ended it.
"""

from __future__ import annotations

import importlib
import json
import os
import signal
import sys
import time
from pathlib import Path

from converter import ConvertError, Options, convert, ggml

PATIENCE_S = 60  # a conversion that takes this long hangs


def convert_alone(folder: Path, out: Path, pipe: int) -> None:
    """In the fork: convert, and write the sentence into the pipe."""
    signal.alarm(PATIENCE_S)
    text = ""
    try:
        for _ in convert(Options(folder, out, "Q4_K_M", threads=1)):
            pass
    except ConvertError as error:
        text = error.text
    os.write(pipe, text.encode())


def resident_bytes() -> int:
    """What this process holds in memory."""
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * os.sysconf("SC_PAGESIZE")


def run(folder: Path, out: Path) -> dict[str, object]:
    """Convert in a fork and measure it."""
    reading, writing = os.pipe()
    started = time.monotonic()
    child = os.fork()
    if child == 0:
        status = 1
        try:
            convert_alone(folder, out, writing)
            status = 0
        finally:
            os._exit(status)
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        text = pipe.read().decode()
    _, status, usage = os.wait4(child, 0)
    # pages of libraries that the fork has not touched are not among its own
    peak = usage.ru_maxrss * 1024 + resident_bytes()
    code = os.waitstatus_to_exitcode(status)
    return {"text": text, "seconds": time.monotonic() - started, "peak": peak, "code": code}


def main() -> None:
    """Convert every folder named."""
    out, folders = Path(sys.argv[1]), sys.argv[2:]
    for module in ("converter.pipeline", "tokenizers"):  # everything is loaded before the first fork
        importlib.import_module(module)
    ggml.library()
    for folder in folders:
        print(json.dumps(run(Path(folder), out / f"{Path(folder).name}.gguf")), flush=True)  # noqa: T201


if __name__ == "__main__":
    main()
