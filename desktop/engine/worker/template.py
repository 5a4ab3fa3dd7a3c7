"""Chat templates from model files: untrusted programs, rendered in a sandbox with limits.

The sandbox keeps a template away from Python's insides. It does not keep it from running for ever or from eating
memory, and a thread cannot be killed; so a timer interrupts the main thread (Python code is interruptible, and a
template is little else), an address-space limit turns a memory bomb into an error, and where neither exists or helps
the parent kills the process. The helpers templates rely on are those of transformers' ``render_jinja_template``.
"""

from __future__ import annotations

import datetime
import json
import re
import signal
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import Any

import jinja2
import jinja2.ext
import jinja2.nodes
import jinja2.parser
import jinja2.sandbox

from desktop.chat.engine import Prompt, Segment
from desktop.engine.worker.plan import Refused

MAX_TEMPLATE = 256 * 1024
TIME_LIMIT = 2.0
MEMORY_LIMIT = 512 * 1024 * 1024

# Unicode noncharacters, reserved for a program's own use: they never stand in a text for people
MARKS = tuple(chr(code) for code in range(0xFDD0, 0xFDF0))

# what operators and filters of a template can raise, beside jinja2's own errors
TEMPLATE_FAULTS = (
    jinja2.TemplateError,
    ArithmeticError,
    AssertionError,
    AttributeError,
    LookupError,
    MemoryError,
    RecursionError,
    TypeError,
    ValueError,
)


class _Timeout(BaseException):
    """The timer fired; not an Exception, so that nothing inside the template can catch it."""


class Renderer:
    """Renders one template.

    ``controls`` are the texts of the model's control tokens; ``specials`` are variables of the model's own
    (``bos_token``), which unlike a user's words may become such tokens.
    """

    def __init__(self, template: str, controls: Sequence[str], specials: dict[str, str] | None = None) -> None:
        self._template = template
        self._own = dict(specials or {})
        longest_first = sorted(controls, key=len, reverse=True)
        self._controls = re.compile("|".join(map(re.escape, longest_first)) or "(?!)")

    def render(self, messages: Sequence[tuple[str, str]], variables: dict[str, Any]) -> Prompt:
        """The prompt for ``(role, content)`` pairs, generation prompt added.

        Raises:
            Refused: there is no template, or it fails, or it breaks a limit.
        """
        if not self._template:
            raise Refused("no_template")
        if len(self._template) > MAX_TEMPLATE:
            raise Refused("template", f"{len(self._template)} characters are more than {MAX_TEMPLATE}")
        mark = _free_mark(messages)
        values = {name: self._mark(value, mark) for name, value in variables.items()}
        values["messages"] = [{"role": role, "content": self._mark(content, mark)} for role, content in messages]
        values |= self._own | {"add_generation_prompt": True}
        try:
            with _limited_memory(), _limited_time():
                text = _environment().from_string(self._template).render(values)
        except _Timeout:
            raise Refused("template_time", seconds=TIME_LIMIT) from None
        except TEMPLATE_FAULTS as error:
            raise Refused("template", f"{type(error).__name__}: {error}"[:500]) from error
        return self._split(text, mark)

    def _mark(self, value: Any, mark: str) -> Any:
        """Break every control token's text in what a user wrote with ``mark``, in nested values too."""
        if isinstance(value, str):
            return self._controls.sub(lambda match: match[0][0] + mark + match[0][1:], value.replace(mark, ""))
        if isinstance(value, dict):
            return {self._mark(key, mark): self._mark(item, mark) for key, item in value.items()}
        if isinstance(value, list | tuple):
            return [self._mark(item, mark) for item in value]
        return value

    def _split(self, text: str, mark: str) -> Prompt:
        """Control tokens that the template itself wrote, and the text between them without marks."""
        segments: list[Segment] = []
        at = 0
        for match in self._controls.finditer(text):
            segments.append(Segment(text[at : match.start()].replace(mark, "")))
            segments.append(Segment(match[0], control=True))
            at = match.end()
        segments.append(Segment(text[at:].replace(mark, "")))
        return tuple(segment for segment in segments if segment.text)


def _free_mark(messages: Sequence[tuple[str, str]]) -> str:
    """A mark that the messages do not contain."""
    used = set().union(*(set(content) for _, content in messages)) if messages else set()
    return next((mark for mark in MARKS if mark not in used), MARKS[0])


class _Generation(jinja2.ext.Extension):
    """transformers' ``{% generation %}`` block, which marks the assistant's text for training; here just its body."""

    tags = {"generation"}  # noqa: RUF012

    def parse(self, parser: jinja2.parser.Parser) -> list[jinja2.nodes.Node]:
        next(parser.stream)
        return parser.parse_statements(("name:endgeneration",), drop_needle=True)


def _environment() -> jinja2.Environment:
    environment = jinja2.sandbox.ImmutableSandboxedEnvironment(
        trim_blocks=True, lstrip_blocks=True, extensions=[jinja2.ext.loopcontrols, _Generation]
    )
    environment.filters["tojson"] = _tojson
    environment.globals["raise_exception"] = _raise
    environment.globals["strftime_now"] = lambda form: datetime.datetime.now().strftime(form)
    return environment


def _tojson(value: Any, ensure_ascii: bool = False, indent: int | None = None, **_options: Any) -> str:
    """JSON without HTML escapes, which is what models were trained on."""
    return json.dumps(value, ensure_ascii=ensure_ascii, indent=indent)


def _raise(text: str) -> None:
    raise jinja2.TemplateError(text)


def _on_alarm(_number: int, _frame: FrameType | None) -> None:
    raise _Timeout


@contextmanager
def _limited_time() -> Iterator[None]:
    """Interrupt the main thread after TIME_LIMIT seconds, where the system has such timers."""
    if sys.platform == "win32":
        yield
        return
    previous = signal.signal(signal.SIGALRM, _on_alarm)
    signal.setitimer(signal.ITIMER_REAL, TIME_LIMIT)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, previous)


@contextmanager
def _limited_memory() -> Iterator[None]:
    """Let the address space grow by MEMORY_LIMIT bytes at most; only Linux says how large it is now."""
    if sys.platform != "linux":
        yield
        return
    import resource  # not on every system

    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
    soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    limit = pages * resource.getpagesize() + MEMORY_LIMIT
    resource.setrlimit(resource.RLIMIT_AS, (limit if hard == resource.RLIM_INFINITY else min(limit, hard), hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, (soft, hard))
