"""Try a frozen build as on a machine of its own: ``python packaging/smoke.py DIR``.

The folder is copied away from the source tree and its ``doctor`` is run with an empty environment: no Python on PATH,
a home of its own, and a display of its own (Xvfb) on Linux. Doctor starts the engine's child, opens the window,
converts the demo model's checkpoint and asks it a question.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

LIMIT_S = 600
BUNDLED = ("calculator", "dates", "fetch", "files", "history", "notes", "python")
# a plugin as a user writes one, which needs what the built-in tools import at their first call
PROBE = """
import pydantic_monty, sympy, trafilatura, zoneinfo
from desktop.plugins.api import tool
assert trafilatura.extract("<html><body><article><p>" + "Bees make honey. " * 20 + "</p></article></body></html>")
assert str(sympy.solve("x**2 - 4")) == "[-2, 2]"
assert zoneinfo.ZoneInfo("Asia/Tokyo").key
with pydantic_monty.Monty() as pool, pool.checkout() as session:
    assert session.feed_run("6 * 7") == 42

@tool
def probe() -> str:
    \"\"\"Says that it was loaded.\"\"\"
    return "loaded"
"""
MANIFEST = 'name = "probe"\nversion = "1.0"\nauthor = "smoke"\napi = 1\n[permissions]\nprocesses = true\n'


@contextmanager
def display() -> Iterator[str]:
    """A virtual display that lives as long as the block; its name. Empty off Linux."""
    if not sys.platform.startswith("linux"):
        yield ""
        return
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x900x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=(write,), stderr=subprocess.DEVNULL)
    os.close(write)
    try:
        with os.fdopen(read) as pipe:
            number = pipe.readline().strip()
        if not number:
            raise SystemExit("Xvfb did not start")
        yield f":{number}"
    finally:
        server.terminate()
        server.wait()


def smoke(folder: Path) -> int:
    """Run doctor on a copy of ``folder``; returns its status and prints what it says."""
    with tempfile.TemporaryDirectory(prefix="nemodesk-smoke-") as temporary, display() as screen:
        copy = Path(temporary) / "app"
        shutil.copytree(folder, copy, symlinks=True)
        home = Path(temporary) / "home"
        home.mkdir()
        environment = {"HOME": str(home), "NEMODESK_HOME": str(home / "n"), "PATH": str(home), "DISPLAY": screen}
        if os.name == "nt":
            environment |= {"SYSTEMROOT": os.environ["SYSTEMROOT"], "TEMP": str(home)}
        program = copy / ("nemodesk-cli.exe" if os.name == "nt" else "nemodesk-cli")
        started = time.monotonic()
        subprocess.run([str(program).replace("-cli", ""), "window-check"], env=environment, cwd=home, check=True)
        print(f"the window was painted and closed again after {time.monotonic() - started:.2f} s")
        started = time.monotonic()
        failed = tools(program, home, environment)
        done = subprocess.run(
            [str(program), "doctor", "--json"],
            env=environment, cwd=home, stdout=subprocess.PIPE, text=True, timeout=LIMIT_S, check=False,
        )  # fmt: skip
        seconds = time.monotonic() - started
    for line in done.stdout.splitlines():
        event = json.loads(line)
        if event["type"] == "check":
            print(f"{'ok' if event['ok'] else 'FAILED':6}  {event['name']}: {event['text']}")
    print(f"doctor ended with {done.returncode} after {seconds:.1f} s")
    return done.returncode or int(failed)


def tools(program: Path, home: Path, environment: dict[str, str]) -> bool:
    """Load every built-in plugin and one of a user's in their hosts; whether one failed."""
    probe = home / "n" / "data" / "plugins" / "probe"
    probe.mkdir(parents=True)
    (probe / "plugin.toml").write_text(MANIFEST, encoding="utf-8")
    (probe / "plugin.py").write_text(PROBE, encoding="utf-8")
    failed = False
    for name in (*BUNDLED, "probe"):
        done = subprocess.run(
            [str(program), "plugins", "check", name],
            env=environment, cwd=home, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
            timeout=LIMIT_S, check=False,
        )  # fmt: skip
        failed |= done.returncode != 0
        print(f"{'FAILED' if done.returncode else 'ok':6}  tools of {name}: {done.stdout.strip().splitlines()[-1:]}")
    return failed


if __name__ == "__main__":
    sys.exit(smoke(Path(sys.argv[1])))
