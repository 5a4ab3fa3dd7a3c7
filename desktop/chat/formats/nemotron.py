"""The format of Llama-3.1-Nemotron-Nano (4B v1.1 and 8B v1), rendered here and not by the file's template.

The model card asks for it so: the system message is the thinking switch and nothing else, all instructions stand in
the user's message; thinking on is sampled at 0.6/0.95, thinking off is greedy, both with up to 32,768 new tokens. The
published template would replay earlier thinking, lose the switch to any other system message, and lose a brace of every
call it replays. Tools stand behind the switch as plain JSON; results of calls come back in a user's message.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from desktop.chat.calls import jsontext
from desktop.chat.calls.syntax import NEMOTRON, Syntax, json_of, without_tags
from desktop.chat.engine import Engine, ModelInfo, Prompt, Segment
from desktop.chat.messages import Message, Role, Sampling, ThinkingMode
from desktop.chat.model import ChatRequest
from desktop.chat.tools import Tool

MAX_TOKENS: Final = 32_768
# The card's way to force an answer without thinking: an empty thought, written for the model.
NO_THOUGHT: Final = "<think>\n</think>"

# Not Nemotron-Mini, Nemotron-3-Nano, Nano-9B-v2 or the Minitron base: other formats under similar names.
_NAME: Final = re.compile(r"llama[\W_]*3[\W_]*1[\W_]*nemotron[\W_]*nano(?![\W_]*vl\b)", re.IGNORECASE)
_HEADER: Final = "<|start_header_id|>"


def is_nemotron(info: ModelInfo) -> bool:
    """Whether a model is of this family, by the switch in its template or by its name."""
    if info.architecture != "llama":
        return False
    if info.chat_template and _HEADER not in info.chat_template:
        return False
    return "detailed thinking o" in info.chat_template or _NAME.search(info.name) is not None


class NemotronFormat:
    """Llama-3 headers around the switch and the messages.

    Special tokens are control segments of their own, and the text between two of them is one plain segment. So the
    tokens are those of the whole rendered text, yet nothing a user types can become a special token.
    """

    default_mode = ThinkingMode.ON
    max_tokens = MAX_TOKENS
    stops: tuple[str, ...] = ()
    syntax: Syntax = NEMOTRON

    def sampling(self, mode: ThinkingMode) -> Sampling:
        return Sampling(temperature=0.6, top_p=0.95) if mode is ThinkingMode.ON else Sampling(temperature=0.0)

    async def prompt(self, engine: Engine, request: ChatRequest) -> Prompt:
        messages = with_instructions(request.messages, request.instructions)
        return render(messages, request.mode, request.tools)


def render(messages: Sequence[Message], mode: ThinkingMode, tools: Sequence[Tool] = ()) -> Prompt:
    """The prompt of a path of messages; their thinking is left out."""
    switch = "detailed thinking on" if mode is ThinkingMode.ON else "detailed thinking off"
    offered = f"\n\n<AVAILABLE_TOOLS>[{', '.join(map(described, tools))}]</AVAILABLE_TOOLS>" if tools else ""
    segments = [Segment("<|begin_of_text|>", control=True), *_block("system", switch + offered)]
    for role, run in itertools.groupby(messages, key=lambda message: message.role):
        if role is Role.TOOL:
            results = ", ".join(json_of(message.text) for message in run)
            segments += _block("user", f"<TOOL_RESPONSE>[{results}]</TOOL_RESPONSE>")
            continue
        for message in run:
            segments += _block(role.value, message.text + NEMOTRON.written(message.tool_calls))
    prefill = NO_THOUGHT if mode is ThinkingMode.STRICT else ""
    return (*segments, *_block("assistant", prefill)[:-1])


def described(tool: Tool) -> str:
    """A tool as JSON, as models are told of it."""
    schema = jsontext.read(tool.schema)
    return without_tags(jsontext.write({"name": tool.name, "description": tool.description, "parameters": schema}))


def with_instructions(messages: Sequence[Message], instructions: str) -> tuple[Message, ...]:
    """The messages with the user's own instructions in front of the first user message."""
    if not instructions.strip():
        return tuple(messages)
    first = next(i for i, message in enumerate(messages) if message.role is Role.USER)
    told = replace(messages[first], text=f"{instructions.strip()}\n\n{messages[first].text}")
    return (*messages[:first], told, *messages[first + 1 :])


def _block(role: str, text: str) -> list[Segment]:
    return [
        Segment(_HEADER, control=True),
        Segment(role),
        Segment("<|end_header_id|>", control=True),
        Segment(f"\n\n{text}"),
        Segment("<|eot_id|>", control=True),
    ]
