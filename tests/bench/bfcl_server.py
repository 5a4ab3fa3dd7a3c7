"""The leaderboard's questions for any endpoint of OpenAI's chat completions, and what is said where there is none."""

from __future__ import annotations

import asyncio
import http.client
import json
import re
import urllib.error
import urllib.request
from typing import Any, Final

from desktop.base.errors import EnvironmentFault
from desktop.chat.messages import ThinkingMode
from tests.helpers import bfcl
from tests.helpers.bfcl_check import Call

ANSWER_S: Final = 900.0  # an answer may take
HOPELESS: Final = 3  # questions that are refused before any is answered: so will the others be
NOT_ALLOWED: Final = re.compile(r"[^A-Za-z0-9_-]")
# the model's own switch and sampling: what an endpoint is told when --think is given
THINKING: Final = {
    ThinkingMode.ON: ("detailed thinking on", {"temperature": 0.6, "top_p": 0.95}),
    ThinkingMode.OFF: ("detailed thinking off", {"temperature": 0.0}),
}


class Unanswered(Exception):
    """One question got no answer that could be right; the text says why."""


class Endpoint:
    """Asks a server. Names go there as OpenAI allows them, and calls come back under the functions' own.

    Args:
        address: as far as ``/v1``, with or without it.
        key: for the Authorization header; empty for none.
        name: of the model; empty: the first one that the server lists.
        mode: None leaves thinking and sampling to the server.
    """

    def __init__(self, address: str, key: str, name: str, mode: ThinkingMode | None, max_tokens: int) -> None:
        """Raises EnvironmentFault where no such server is."""
        self._address = address.rstrip("/").removesuffix("/v1")
        self._headers = {"Content-Type": "application/json"} | ({"Authorization": f"Bearer {key}"} if key else {})
        self._mode, self._max_tokens = mode, max_tokens
        self._answered = self._refused = 0
        self.name = name or self._first_name()

    async def ask(self, case: bfcl.Case) -> list[Call]:
        """The calls that a question is answered with.

        Raises:
            Unanswered: the server refused it, or its answer is none.
            EnvironmentFault: there is no such server any more, or it refuses everything.
        """
        try:
            reply = await asyncio.to_thread(self._reply, "chat/completions", self._body(case))
        except Unanswered as error:
            self._refused += 1
            if not self._answered and self._refused >= HOPELESS:
                raise EnvironmentFault(f"The server refuses every question. It says: {error}") from error
            raise
        self._answered += 1
        return self._calls(case, reply)

    def _body(self, case: bfcl.Case) -> dict[str, Any]:
        messages, sampling = list(case.messages), dict[str, float]()
        if self._mode is not None:
            switch, sampling = THINKING[self._mode]
            told = "\n\n".join(text for role, text in messages if role == "system")
            rest = [(role, text) for role, text in messages if role != "system"]
            first = [(rest[0][0], f"{told}\n\n{rest[0][1]}"), *rest[1:]] if told else rest
            messages = [("system", switch), *first]
        functions = [
            {"name": told_name(tool.name), "description": tool.description, "parameters": json.loads(tool.schema)}
            for tool in case.tools
        ]
        return {
            "model": self.name,
            "messages": [{"role": role, "content": text} for role, text in messages],
            "tools": [{"type": "function", "function": function} for function in functions],
            "max_tokens": self._max_tokens,
            **sampling,
        }

    def _calls(self, case: bfcl.Case, reply: Any) -> list[Call]:
        own = {told_name(tool.name): tool.name for tool in case.tools}
        try:
            calls = [call["function"] for call in reply["choices"][0]["message"].get("tool_calls") or ()]
            return [(own.get(call["name"], call["name"]), _arguments(call["arguments"])) for call in calls]
        except ValueError as error:
            raise Unanswered(f"the arguments are no JSON object: {error}") from error
        except (LookupError, TypeError, AttributeError) as error:
            raise self._stranger() from error

    def _first_name(self) -> str:
        """The model to ask for: some servers know no default."""
        try:
            return str(self._reply("models")["data"][0]["id"])
        except Unanswered:
            return "default"
        except (LookupError, TypeError) as error:
            raise self._stranger() from error

    def _reply(self, path: str, body: dict[str, Any] | None = None) -> Any:
        """What the server answers, as JSON.

        Raises:
            Unanswered, EnvironmentFault: as ``ask`` says.
        """
        data = None if body is None else json.dumps(body).encode()
        try:
            request = urllib.request.Request(f"{self._address}/v1/{path}", data, self._headers)
            with urllib.request.urlopen(request, timeout=ANSWER_S) as reply:
                return json.load(reply)
        except urllib.error.HTTPError as error:
            raise self._refusal(error, path) from error
        except TimeoutError as error:
            raise Unanswered(f"there was no answer within {ANSWER_S:.0f} s") from error
        except (OSError, http.client.InvalidURL) as error:
            reason = getattr(error, "reason", error)
            text = f"No server answers at {self._address} ({reason}): start it, or correct the address."
            raise EnvironmentFault(text) from error
        except (http.client.HTTPException, UnicodeDecodeError, json.JSONDecodeError) as error:
            raise self._stranger() from error
        except ValueError as error:  # of the address
            raise EnvironmentFault(f"{self._address!r} is no address: it begins with http:// or https://.") from error

    def _refusal(self, error: urllib.error.HTTPError, path: str) -> Exception:
        with error:
            said = error.read(2000).decode("utf-8", "replace").strip()
        if error.code in (401, 403):
            return EnvironmentFault(
                f"The server at {self._address} wants a key ({error.code}): name the variable that holds it with "
                "--api-key-env."
            )
        if error.code in (404, 405, 501) and path != "models":
            return self._stranger()
        return Unanswered(f"{error.code} {said}")

    def _stranger(self) -> EnvironmentFault:
        return EnvironmentFault(
            f"What answers at {self._address} does not speak OpenAI's chat completions "
            f"({self._address}/v1/chat/completions): correct the address."
        )


def told_name(name: str) -> str:
    """A function's name as OpenAI allows it, as the leaderboard writes it too."""
    return NOT_ALLOWED.sub("_", name)[:64]


def _arguments(text: Any) -> dict[str, Any]:
    """Raises ValueError."""
    found = json.loads(text) if isinstance(text, str) else text
    if not isinstance(found, dict):
        raise ValueError("it is something else")
    return found
