"""The tools of one request: what a model is told of them, what of its calls is handed over, and the grammar."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Final

from desktop.chat.calls import jsontext
from desktop.chat.calls.grammar import MOST_CALLS, Told, calls_grammar, grammar_without
from desktop.chat.calls.names import Names
from desktop.chat.calls.schema import SchemaFault, ToolSchema, read_schema
from desktop.chat.calls.syntax import Syntax
from desktop.chat.messages import Message, ToolCall
from desktop.chat.model import ChatRequest
from desktop.chat.tools import Choosing, Tool, ToolChoice

log: Final = logging.getLogger(__name__)


class Toolset:
    """A request's tools under the names that the model is told; those whose schemas cannot be used are left out."""

    def __init__(self, tools: Sequence[Tool]) -> None:
        self.names = Names(tool.name for tool in tools)
        self._schemas: dict[str, ToolSchema] = {}
        self._tools: list[Tool] = []
        first: dict[str, Tool] = {}
        for tool in tools:
            first.setdefault(tool.name, tool)
        for tool in first.values():
            try:
                schema = read_schema(tool.schema)
            except SchemaFault as fault:
                log.info("the tool %r is not offered: %s", tool.name, fault.text)
            else:
                told = self.names.told(tool.name)
                self._schemas[told] = schema
                self._tools.append(replace(tool, name=told))

    def __bool__(self) -> bool:
        return bool(self._tools)

    def properties(self, told: str) -> tuple[str, ...]:
        """The names of a tool's arguments."""
        schema = self._schemas.get(told)
        return schema.properties if schema is not None else ()

    def told(self, request: ChatRequest) -> ChatRequest:
        """The request as the model is to see it."""
        if not self._tools and not any(message.tool_calls for message in request.messages):
            return replace(request, tools=())
        return replace(request, tools=tuple(self._tools), messages=tuple(map(self._told, request.messages)))

    def _told(self, message: Message) -> Message:
        calls = tuple(replace(call, name=self.names.told(call.name)) for call in message.tool_calls)
        return replace(message, tool_calls=calls) if calls else message

    def checked(self, name: str, arguments: Any) -> ToolCall | str:
        """A call of a tool by its name, or what is wrong with it, as a sentence for the model."""
        real = self.names.real(name)
        schema = self._schemas.get(self.names.told(real)) if real is not None else None
        if real is None or schema is None:
            return f"There is no tool {name[:100]!r}."
        if not isinstance(arguments, dict):
            return f"The arguments of {name} are not a JSON object."
        if problem := schema.problem(arguments):
            return f"The arguments of {name} do not fit: {problem}."
        return ToolCall(real, jsontext.write(arguments))

    def grammar(self, syntax: Syntax, choice: ToolChoice, *, opened: bool) -> str:
        """What the answer has to follow; see ``calls_grammar``. Empty: anything, or no tool can be called."""
        if choice.choosing is Choosing.NONE:
            return grammar_without(syntax.opening) if syntax.opening else ""
        wanted: Told = tuple(self._schemas.items())
        if choice.choosing is Choosing.NAMED:
            named = self.names.told(choice.name)
            wanted = tuple((told, schema) for told, schema in wanted if told == named)
        if not wanted:
            return ""
        most = 1 if choice.choosing is Choosing.NAMED else MOST_CALLS
        return calls_grammar(syntax, wanted, most=most, opened=opened)
