"""The format of every other model: the template inside its file, rendered by the engine.

Tools are given to a template that knows them and marks calls in a way that is known here; to any other model they are
described in front of the first message.
"""

from __future__ import annotations

import itertools
import re
from typing import Final

from desktop.base.errors import EnvironmentFault
from desktop.chat.calls import jsontext
from desktop.chat.calls.syntax import HERMES, LLAMA, Syntax, json_of
from desktop.chat.engine import Engine, EngineState, ModelInfo, Prompt, Segment
from desktop.chat.formats.nemotron import described, with_instructions
from desktop.chat.messages import Message, Role, Sampling, ThinkingMode
from desktop.chat.model import ChatRequest
from desktop.chat.thinking import CLOSE, OPEN, opened_by

_TOOLS: Final = re.compile(r"\btools\b")
_DESCRIPTION: Final = """You can call tools. A line for each: its name, what it does, a JSON Schema of its arguments.
{tools}
To call one, write only this, with the values in place:
{opening}
{{"name": "the tool's name", "arguments": {{"an argument": "its value"}}}}
{closing}
The result comes in the next message. Answer without a call when no tool helps."""
_SWITCH: Final = "enable_thinking"  # the variable of Qwen3's template, and of many since


class GenericFormat:
    """Instructions as a system message where the template takes one, thinking by its own switch or by prefill.

    A model that knows no thinking is made to think on request: ON opens the tag for it.
    """

    max_tokens = 0

    def __init__(self, info: ModelInfo) -> None:
        self._template = info.chat_template
        self._smol = "smollm2" in info.name.lower()
        self._thinks = any(mark in self._template for mark in (_SWITCH, OPEN, CLOSE))
        self.default_mode = ThinkingMode.ON if self._thinks else ThinkingMode.OFF
        self.stops = () if self._template else ("\nUser:",)
        syntax = _syntax_of(self._template)
        self._told_by_template = syntax is not None
        self.syntax: Syntax = syntax or HERMES

    def sampling(self, mode: ThinkingMode) -> Sampling:
        # SmolLM2's makers ask for 0.2 and 0.9; greedy it repeats itself.
        return Sampling(temperature=0.2, top_p=0.9) if self._smol else Sampling(temperature=0.7, top_p=0.95)

    async def prompt(self, engine: Engine, request: ChatRequest) -> Prompt:
        rendered = await self._render(engine, request)
        opened = opened_by(rendered)
        if request.mode is ThinkingMode.STRICT and not _closed_by(rendered):
            return (*rendered, Segment(f"{CLOSE}\n\n" if opened else f"{OPEN}\n{CLOSE}\n\n"))
        if request.mode is ThinkingMode.ON and not self._thinks:
            return (*rendered, Segment(f"{OPEN}\n"))
        return rendered

    async def _render(self, engine: Engine, request: ChatRequest) -> Prompt:
        instructions, pairs = request.instructions.strip(), self._pairs(request)
        if not self._told_by_template and request.tools:
            instructions = f"{_description(request)}\n\n{instructions}".strip()
        if not self._template:
            return _transcript(_told_first(pairs, instructions))
        if instructions and "system" in self._template:
            try:
                return await engine.render([("system", instructions), *pairs], self._variables(request))
            except EnvironmentFault:
                # Some templates raise on a system message; without one they say what is really wrong.
                if engine.status.state is EngineState.FAILED:
                    raise
        return await engine.render(_told_first(pairs, instructions), self._variables(request))

    def _variables(self, request: ChatRequest) -> dict[str, object]:
        found: dict[str, object] = {_SWITCH: request.mode is ThinkingMode.ON} if _SWITCH in self._template else {}
        if self._told_by_template and request.tools:
            functions = [jsontext.read(described(tool)) for tool in request.tools]
            found["tools"] = [{"type": "function", "function": function} for function in functions]
        return found

    def _pairs(self, request: ChatRequest) -> list[tuple[str, str]]:
        """Roles and texts; calls and results as the template would write them, or in messages that any one takes."""
        pairs: list[tuple[str, str]] = []
        for role, run in itertools.groupby(request.messages, key=lambda message: message.role):
            if role is Role.TOOL and not self._told_by_template:
                pairs.append((Role.USER.value, "\n".join(map(_response, run))))
            else:
                pairs += [(role.value, self._with_calls(message)) for message in run]
        return pairs

    def _with_calls(self, message: Message) -> str:
        calls = self.syntax.written(message.tool_calls)
        return f"{message.text}\n{calls}" if message.text and calls else message.text + calls


def _syntax_of(template: str) -> Syntax | None:
    """How a template wants calls written; None: it knows no tools, or does it in a way that is not known here."""
    if not _TOOLS.search(template):
        return None
    if HERMES.opening in template:
        return HERMES
    return LLAMA if "<|python_tag|>" in template or '"parameters": ' in template else None


def _description(request: ChatRequest) -> str:
    """What a model is told of its tools that was not made for them, or by another way."""
    tools = "\n".join(map(described, request.tools))
    return _DESCRIPTION.format(tools=tools, opening=HERMES.opening, closing=HERMES.closing)


def _response(message: Message) -> str:
    return f"<tool_response>\n{json_of(message.text)}\n</tool_response>"


def _told_first(pairs: list[tuple[str, str]], instructions: str) -> list[tuple[str, str]]:
    """The messages with the instructions in front of the first user message."""
    messages = [Message(Role(role), text) for role, text in pairs]
    return [(m.role.value, m.text) for m in with_instructions(messages, instructions)]


def _transcript(pairs: list[tuple[str, str]]) -> Prompt:
    """A plain dialogue, for files without a template: base models continue it."""
    names = {Role.USER.value: "User", Role.ASSISTANT.value: "Assistant"}
    lines = [f"{names[role]}: {text}" for role, text in pairs]
    return (Segment("\n\n".join([*lines, "Assistant:"])),)


def _closed_by(prompt: Prompt) -> bool:
    """Whether the template has already written an empty thought at the end."""
    return "".join(segment.text for segment in prompt[-4:]).rstrip().endswith(CLOSE)
