"""What a plugin cannot do: each attempt is stopped, and named in one sentence.

The limits must bind whoever runs this, root too: a test refuses to run where its limit is not proven first.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from desktop.plugins.definitions import Result
from desktop.plugins.limits import Limits
from desktop.plugins.rules import Rules
from desktop.plugins.sandbox import Isolation, Level
from desktop.plugins.supervisor import Host
from tests.helpers.plugins import cages, living, plugin_job, with_host

WILD = '''
import ctypes, os, socket, subprocess, sys, threading, time, urllib.request
from desktop.plugins.api import Context, tool

@tool
def fork_bomb() -> str:
    """Forks without end."""
    while True:
        os.fork()

@tool
def deaf_bomb() -> str:
    """Forks without end and hears nothing."""
    while True:
        try:
            if os.fork() == 0:
                os.setsid()
        except OSError:
            pass

@tool
def loop() -> str:
    """Never ends."""
    while True:
        pass

@tool
def allocate() -> int:
    """Takes 2 GB."""
    return len(bytearray(2 << 30))

@tool
def share() -> str:
    """Takes 2 GB in many processes, each of them less than the limit."""
    for _ in range(20):
        if os.fork() == 0:
            kept = bytearray(b"x") * (100 << 20)
            time.sleep(60)
    time.sleep(60)
    return "took it"

@tool
def give_back(size: int) -> str:
    """Gives much."""
    return "x" * size

@tool
def shout() -> str:
    """Prints 1 GB."""
    for _ in range(1 << 10):
        sys.stdout.write("x" * (1 << 20))
    return "printed"

@tool
def fill(path: str, size: int) -> str:
    """Writes a file."""
    with open(path, "wb") as file:
        for _ in range(size >> 20):
            file.write(bytes(1 << 20))
    return "wrote"

@tool
def read(path: str) -> str:
    """Reads a file."""
    return open(path).read()

@tool
def write(path: str) -> str:
    """Writes a file."""
    with open(path, "w") as file:
        return str(file.write("here"))

@tool
def connect(address: str, port: int) -> str:
    """Connects."""
    with socket.create_connection((address, port), 5):
        return "connected"

@tool
def fetch() -> str:
    """Fetches a page."""
    return urllib.request.urlopen("http://example.org").read().decode()

@tool
def start(program: str) -> str:
    """Starts a program."""
    return subprocess.run([program], capture_output=True).stdout.decode()

@tool
def environment() -> dict:
    """What there is."""
    try:
        seen = [p for p in os.listdir("/proc") if p.isdigit()]
    except OSError:
        seen = []
    return {"environment": dict(os.environ), "processes": seen}
'''


@pytest.fixture(params=[Level.BUBBLEWRAP, Level.SANDLOCK])
def cage(request: pytest.FixtureRequest) -> Isolation:
    """A cage that keeps what is outside out, and holds the count of processes: both were tried before."""
    found = cages().get(request.param)
    if found is None:
        pytest.skip(f"refused: {request.param} does not work here, or its limits are not proven")
    return found


def call(
    folder: Path,
    name: str,
    cage: Isolation | None = None,
    *,
    seconds: float = 20,
    limits: Limits | None = None,
    **arguments: object,
) -> Result:
    async def body(host: Host) -> Result:
        return await host.call(name, json.dumps(arguments), seconds=seconds)

    return with_host(plugin_job(folder, WILD, limits=limits or Limits(stop_seconds=0.1)), body, cage)


def test_a_fork_bomb_is_stopped_and_named(tmp_path: Path, cage: Isolation) -> None:
    result = call(tmp_path, "fork_bomb", cage, limits=Limits(processes=32, stop_seconds=0.1))
    assert result == Result("Trial was ended. It started more processes than it may (32).", failed=True)
    assert living(tmp_path) == 0


def test_a_fork_bomb_that_hears_nothing_is_stopped_too(tmp_path: Path, cage: Isolation) -> None:
    result = call(tmp_path, "deaf_bomb", cage, seconds=1, limits=Limits(processes=32, stop_seconds=0.1))
    assert result == Result("Trial was ended. It started more processes than it may (32).", failed=True)
    assert living(tmp_path) == 0


def test_an_endless_loop_is_stopped_and_named(tmp_path: Path) -> None:
    assert call(tmp_path, "loop", seconds=0.5) == Result("Trial was ended. It took longer than 0.5 s.", failed=True)


def test_2_gb_are_refused_and_named(tmp_path: Path) -> None:
    result = call(tmp_path, "allocate")
    assert result == Result("The tool needed more memory than it may have (1024 MB).", failed=True)


def test_2_gb_in_many_processes_are_refused_and_named(tmp_path: Path, cage: Isolation) -> None:
    result = call(tmp_path, "share", cage, limits=Limits(memory=256 << 20, stop_seconds=0.1))
    assert result == Result("Trial was ended. It needed more memory than it may have (256 MB).", failed=True)


def test_a_result_of_1_gb_is_refused_and_named(tmp_path: Path) -> None:
    result = call(tmp_path, "give_back", size=1 << 30)
    assert result == Result("The tool needed more memory than it may have (1024 MB).", failed=True)
    long = call(tmp_path, "give_back", size=26 << 20)
    assert long == Result("The result is longer than 25 MB, the most that is kept.", failed=True)


def test_1_gb_of_messages_is_stopped_and_named(tmp_path: Path) -> None:
    result = call(tmp_path, "shout", limits=Limits(output=8 << 20, stop_seconds=0.1))
    assert result == Result("Trial was ended. It printed more than 8 MB.", failed=True)
    assert (tmp_path / "log.txt").stat().st_size < 3 << 20


def test_a_file_of_1_gb_is_refused_and_named(tmp_path: Path) -> None:
    path = tmp_path / "data" / "big"
    result = call(tmp_path, "fill", path=str(path), size=1 << 30, limits=Limits(file=16 << 20))
    assert result == Result("The tool wrote a file that is longer than it may be (16 MB).", failed=True)
    assert path.stat().st_size == 16 << 20


def test_files_outside_are_neither_read_nor_written(tmp_path: Path, cage: Isolation) -> None:
    outside = tmp_path / "app-data"
    outside.mkdir()
    (outside / "history.db").write_text("secret")
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "link").symlink_to(outside / "history.db")
    own, new = tmp_path / "plugin" / "plugin.py", tmp_path / "data" / "mine"
    paths = [str(outside / "history.db"), "/etc/passwd", "/root/.bashrc", str(tmp_path / "data" / "link")]

    async def body(host: Host) -> tuple[list[Result], list[Result]]:
        reads = [await host.call("read", json.dumps({"path": path})) for path in paths]
        writes = [await host.call("write", json.dumps({"path": str(path)})) for path in (paths[0], own, new)]
        return reads, writes

    reads, (refused, pinned, written) = with_host(plugin_job(tmp_path, WILD), body, cage)
    told = "is outside the folders that the plugin may use, or is not there."
    assert reads == [Result(f"{path} {told}", failed=True) for path in paths]
    assert refused.failed
    assert (outside / "history.db").read_text() == "secret"
    assert pinned == Result(f"{own} may be read and not be changed: the plugin may not write there.", failed=True)
    assert written == Result("4")
    assert new.read_text() == "here"


def test_what_is_hidden_stays_hidden_inside_a_folder_that_was_given(tmp_path: Path, cage: Isolation) -> None:
    home = tmp_path / "home"
    (home / ".ssh").mkdir(parents=True)
    (home / ".ssh" / "id").write_text("secret")
    (home / ".netrc").write_text("secret")
    (home / "note").write_text("shown")
    hidden = (home / ".ssh", home / ".netrc", home / ".aws")
    for name in ("plugin", "data"):
        (tmp_path / name).mkdir()
    rules = Rules(readable=(tmp_path / "plugin", home), writable=(tmp_path / "data",), hidden=hidden)

    async def body(host: Host) -> list[Result]:
        return [await host.call("read", json.dumps({"path": str(home / one)})) for one in ("note", ".ssh/id", ".netrc")]

    shown, key, password = with_host(plugin_job(tmp_path, WILD, rules=rules), body, cage)
    assert shown == Result("shown")
    assert key.failed
    assert password.failed


def test_the_network_is_shut_and_named(tmp_path: Path, cage: Isolation) -> None:
    text = "The plugin tried to use the network, which its permissions do not allow."
    attempts = [("connect", '{"address": "192.0.2.1", "port": 80}'), ("connect", '{"address": "a.org", "port": 80}')]

    async def body(host: Host) -> list[Result]:
        return [await host.call(name, arguments) for name, arguments in [*attempts, ("fetch", "{}")]]

    assert with_host(plugin_job(tmp_path, WILD), body, cage) == [Result(text, failed=True)] * 3


def test_programs_are_refused_and_named(tmp_path: Path) -> None:
    text = "The plugin tried to start a program, which its permissions do not allow."
    assert call(tmp_path, "start", program="/bin/ls") == Result(text, failed=True)


def test_a_host_sees_no_environment_and_no_process_of_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, cage: Isolation
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-planted")
    seen = json.loads(call(tmp_path, "environment", cage).text)
    assert "sk-planted" not in json.dumps(seen)
    assert set(seen["environment"]) <= {
        *("PATH", "HOME", "TMPDIR", "PWD", "LANG", "LC_ALL", "LC_CTYPE", "TZ", "PYTHONPATH", "PYTHONUTF8"),
        *("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"),
    }
    assert len(seen["processes"]) <= 3
