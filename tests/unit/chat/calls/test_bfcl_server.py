"""The leaderboard's questions for a server: right answers count, and one that is none is named in a sentence."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from desktop.base.errors import EnvironmentFault
from desktop.chat.messages import ThinkingMode
from tests.bench.bfcl import chosen, measure
from tests.bench.bfcl_server import Endpoint, told_name
from tests.helpers import bfcl
from tests.helpers.bfcl_check import first_answer

Respond = Callable[[str, Any], tuple[int, Any]]
MODELS = {"data": [{"id": "nemotron"}]}


@contextmanager
def server(respond: Respond) -> Iterator[str]:
    """The address of a server; ``respond`` is given a path and what was sent, and gives a status and JSON or text."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self._answer(None)

        def do_POST(self) -> None:
            self._answer(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))

        def _answer(self, body: Any) -> None:
            status, said = respond(self.path, body)
            data = (said if isinstance(said, str) else json.dumps(said)).encode()
            self.send_response(status)
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    made = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=made.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{made.server_address[1]}"
    finally:
        made.shutdown()
        made.server_close()
        thread.join()


def said(calls: list[dict[str, Any]]) -> dict[str, Any]:
    """A completion with these calls."""
    return {"choices": [{"message": {"content": None, "tool_calls": [{"function": call} for call in calls]}}]}


def asked(address: str, **more: Any) -> dict[str, tuple[int, int]]:
    """Ask a server three questions."""
    endpoint = Endpoint(address, "", "", more.get("mode"), 100)
    return asyncio.run(measure(endpoint.ask, ("live_simple",), 3, more.get("out")))


def test_a_server_that_answers_right_is_measured_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    cases = {case.messages[-1][1]: case for case in chosen("live_simple", 3)}
    bodies: list[Any] = []

    def respond(path: str, body: Any) -> tuple[int, Any]:
        if path == "/v1/models":
            return 200, MODELS
        bodies.append(body)
        case = next(case for text, case in cases.items() if text in body["messages"][-1]["content"])
        calls = [
            {"name": told_name(name), "arguments": json.dumps(arguments)} for name, arguments in first_answer(case)
        ]
        if len(bodies) == 2:
            return 200, said([{"name": "x", "arguments": '{"a": '}])
        return (400, "no such schema") if len(bodies) == 3 else (200, said(calls))

    with server(respond) as address:
        assert asked(f"{address}/v1/", mode=ThinkingMode.ON, out=tmp_path / "out") == {"live_simple": (1, 3)}
    assert {body["model"] for body in bodies} == {"nemotron"}
    assert bodies[0]["messages"][0] == {"role": "system", "content": "detailed thinking on"}
    assert (bodies[0]["temperature"], bodies[0]["top_p"]) == (0.6, 0.95)
    assert "2 got no answer, and count as wrong. The last reason: 400 no such schema" in capsys.readouterr().out
    assert "unanswered" in (tmp_path / "out").read_text().splitlines()[1]


@pytest.mark.parametrize(
    ("answer", "sentence"),
    [
        ((401, "who are you"), "wants a key (401): name the variable that holds it with --api-key-env."),
        ((404, "not here"), "does not speak OpenAI's chat completions"),
        ((200, "<html>a page</html>"), "does not speak OpenAI's chat completions"),
        ((200, {"hello": "world"}), "does not speak OpenAI's chat completions"),
        ((500, "tools need --jinja"), "The server refuses every question. It says: 500 tools need --jinja"),
    ],
)
def test_what_is_no_such_server_is_said_in_a_sentence(answer: tuple[int, Any], sentence: str) -> None:
    with (
        server(lambda path, _: (200, MODELS) if path == "/v1/models" else answer) as address,
        pytest.raises(EnvironmentFault) as caught,
    ):
        asked(address)
    assert sentence in caught.value.text


def test_a_server_that_is_not_there_is_said_at_once() -> None:
    with server(lambda *_: (200, {})) as address:
        pass
    with pytest.raises(EnvironmentFault, match=r"No server answers at http://127.0.0.1:\d+ \(.*refused.*\): start it"):
        asked(address)
    with pytest.raises(EnvironmentFault, match="'nonsense' is no address"):
        asked("nonsense")


def test_names_are_such_as_openai_allows() -> None:
    for function in bfcl.functions():
        assert 0 < len(told_name(function["name"])) <= 64
    for category in (*bfcl.LIVE, *bfcl.NON_LIVE):
        for case in bfcl.cases(category):
            names = {function["name"] for function in case.functions}
            assert len({told_name(name) for name in names}) == len(names), case.id
