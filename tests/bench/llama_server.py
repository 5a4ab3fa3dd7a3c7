"""llama-server of the pinned llama.cpp as a peer: started, asked on loopback, ended.

It is built from the source package of the pinned llama-cpp-python, beside llama-bench (see ``engine_speed``):

    cmake --build build --target llama-server -j 2
"""

from __future__ import annotations

import argparse
import http.client
import json
import socket
import subprocess
import time
from dataclasses import dataclass
from typing import Any

START_SECONDS = 300.0
LOOK_SECONDS = 0.05


@dataclass(frozen=True)
class Reply:
    """An answer: its text, seconds to its first piece, and tokens of its prompt, of which so many were cached."""

    text: str
    first: float
    prompt: int
    cached: int


class LlamaServer:
    """One running server.

    Args:
        options: ``server`` (its program), ``model``, ``threads``, ``context``, and ``server_options`` as one text.
    """

    def __init__(self, options: argparse.Namespace) -> None:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self._port = probe.getsockname()[1]
        threads = ["-t", str(options.threads), "-tb", str(options.threads)]
        command = [options.server, "-m", str(options.model), "-c", str(options.context), *threads]
        command += ["-fa", "on", "-b", "512", "-ub", "128", "-ngl", "0", "--host", "127.0.0.1"]
        command += ["--port", str(self._port), *options.server_options.split()]
        self._process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        until = time.monotonic() + START_SECONDS
        while not self._healthy():
            if self._process.poll() is not None or time.monotonic() > until:
                self.close()
                raise RuntimeError("llama-server did not start")
            time.sleep(LOOK_SECONDS)

    def close(self) -> None:
        """Ask it to end, and wait."""
        self._process.terminate()
        self._process.wait()

    def _healthy(self) -> bool:
        connection = http.client.HTTPConnection("127.0.0.1", self._port)
        try:
            connection.request("GET", "/health")
            return connection.getresponse().status == http.client.OK
        except OSError:
            return False
        finally:
            connection.close()

    def ask(self, prompt: str, max_tokens: int) -> Reply:
        """Complete a rendered prompt greedily, streamed."""
        wish = {"prompt": prompt, "n_predict": max_tokens, "temperature": 0, "stream": True, "cache_prompt": True}
        connection = http.client.HTTPConnection("127.0.0.1", self._port)
        began = time.perf_counter()
        connection.request("POST", "/completion", json.dumps(wish), {"Content-Type": "application/json"})
        text, first, last = "", 0.0, dict[str, Any]()
        for line in connection.getresponse():
            if line.startswith(b"data: "):
                last = json.loads(line.removeprefix(b"data: "))
                if last["content"] and not first:
                    first = time.perf_counter() - began
                text += last["content"]
        connection.close()
        timings = last["timings"]
        return Reply(text, first, timings["prompt_n"] + timings["cache_n"], timings["cache_n"])
