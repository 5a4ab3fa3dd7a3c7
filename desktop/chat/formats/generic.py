"""The format of every other model: the template inside its file, rendered by the engine."""

from __future__ import annotations

from typing import Final

from desktop.base.errors import EnvironmentFault
from desktop.chat.engine import Engine, EngineState, ModelInfo, Prompt, Segment
from desktop.chat.formats.nemotron import with_instructions
from desktop.chat.messages import Role, Sampling, ThinkingMode
from desktop.chat.model import ChatRequest
from desktop.chat.thinking import CLOSE, OPEN, opened_by

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
        instructions = request.instructions.strip()
        if not self._template:
            return _transcript(request)
        if instructions and "system" in self._template:
            messages = [("system", instructions), *_pairs(request)]
            try:
                return await engine.render(messages, self._variables(request.mode))
            except EnvironmentFault:
                # Some templates raise on a system message; without one they say what is really wrong.
                if engine.status.state is EngineState.FAILED:
                    raise
        return await engine.render(_told_pairs(request), self._variables(request.mode))

    def _variables(self, mode: ThinkingMode) -> dict[str, object]:
        return {_SWITCH: mode is ThinkingMode.ON} if _SWITCH in self._template else {}


def _pairs(request: ChatRequest) -> list[tuple[str, str]]:
    return [(message.role.value, message.text) for message in request.messages]


def _told_pairs(request: ChatRequest) -> list[tuple[str, str]]:
    """The messages with the instructions in front of the first user message."""
    return [(m.role.value, m.text) for m in with_instructions(request.messages, request.instructions)]


def _transcript(request: ChatRequest) -> Prompt:
    """A plain dialogue, for files without a template: base models continue it."""
    names = {Role.USER.value: "User", Role.ASSISTANT.value: "Assistant"}
    lines = [f"{names[role]}: {text}" for role, text in _told_pairs(request)]
    return (Segment("\n\n".join([*lines, "Assistant:"])),)


def _closed_by(prompt: Prompt) -> bool:
    """Whether the template has already written an empty thought at the end."""
    return "".join(segment.text for segment in prompt[-4:]).rstrip().endswith(CLOSE)
