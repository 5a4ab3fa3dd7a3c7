"""How model families write calls and read results."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from desktop.chat.calls import jsontext
from desktop.chat.messages import ToolCall


@dataclass(frozen=True, slots=True)
class Syntax:
    """How a call is written: a JSON object with the ``name`` and, under ``arguments``, its arguments, between tags.

    Attributes:
        opening, closing: the tags; empty where calls have none, and an answer is a call or it is not.
        listed: several calls are a JSON list between one pair of tags; otherwise each has its own pair.
        gap: stands between a tag and what it encloses.
    """

    opening: str
    closing: str
    listed: bool = False
    gap: str = ""
    arguments: str = "arguments"

    def written(self, calls: Sequence[ToolCall]) -> str:
        """Calls as the model would have written them, always valid JSON; empty without calls."""
        objects = [self._object(call) for call in calls]
        if not objects:
            return ""
        if self.listed:
            objects = [f"[{', '.join(objects)}]"]
        return "\n".join(f"{self.opening}{self.gap}{text}{self.gap}{self.closing}" for text in objects)

    def _object(self, call: ToolCall) -> str:
        return f'{{"name": {jsontext.write(call.name)}, "{self.arguments}": {json_of(call.arguments.strip() or "{}")}}}'


# the model family's own (its published template loses a brace), what Hermes and Qwen were trained on, and Llama 3.1's
NEMOTRON: Final = Syntax("<TOOLCALL>", "</TOOLCALL>", listed=True)
HERMES: Final = Syntax("<tool_call>", "</tool_call>", gap="\n")
LLAMA: Final = Syntax("", "", arguments="parameters")


def json_of(text: str) -> str:
    """A text as JSON: itself where it is that already, otherwise a JSON string.

    A closing tag inside is written so that it reads the same as JSON and is no tag.
    """
    try:
        value = json.dumps(json.loads(text, parse_constant=_refuse), ensure_ascii=False, allow_nan=False)
        value.encode()  # half of a surrogate pair raises
    except (ValueError, RecursionError):
        value = json.dumps(text, ensure_ascii=False)
    return without_tags(value)


def without_tags(text: str) -> str:
    """JSON text without closing tags: ``<`` can only stand in its strings, where an escaped slash is the same."""
    return text.replace("</", "<\\/")


def _refuse(text: str) -> None:
    raise ValueError(text)
