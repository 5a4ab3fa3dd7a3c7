"""From a typed function with a docstring to a tool: its schema, the check of arguments, and the result as text."""

from __future__ import annotations

import inspect
import json
import re
import typing
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from pydantic import BaseModel, ConfigDict, Field, PydanticUserError, TypeAdapter, ValidationError, create_model

from desktop.plugins.api import MARK, Context, ToolError, ToolMark

NAME: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,63}")
SECTION: Final = re.compile(r"(Args|Arguments|Returns|Raises|Yields|Examples?|Notes?):")
VALUES: Final = ("default", "enum", "const", "examples")  # of a schema: what is inside them is no schema
KINDS: Final = (inspect.Parameter.POSITIONAL_OR_KEYWORD, inspect.Parameter.KEYWORD_ONLY)


class ToolFault(Exception):
    """A function cannot be a tool; ``str`` is the sentence that says why."""


@dataclass(frozen=True, slots=True)
class Callee:
    """A tool ready to be called; ``context`` is the parameter that takes a Context, empty for none."""

    function: Callable[..., Any]
    mark: ToolMark
    description: str
    arguments: type[BaseModel]
    context: str

    @property
    def name(self) -> str:
        """As a model calls it."""
        return str(self.function.__name__)

    def schema(self) -> str:
        """JSON Schema of the arguments, as JSON text, in the order they stand in the signature.

        The order counts: a grammar lets a model write them in the schema's, and ``to_zone`` may only make sense behind
        ``time``.
        """
        return json.dumps(untitled(self.arguments.model_json_schema()))

    def call(self, arguments: str, context: Context) -> str:
        """Check the arguments (JSON text), call, and give what comes back as text.

        Raises:
            ToolError: the arguments do not fit; anything else is the tool's own.
        """
        try:
            values = self.arguments.model_validate_json(arguments)
        except ValidationError as error:
            raise ToolError(f"The arguments do not fit: {_first(error)}.") from None
        given = {name: getattr(values, name) for name in type(values).model_fields}
        if self.context:
            given[self.context] = context
        return as_text(self.function(**given))


def untitled(schema: Any) -> Any:
    """A schema without the titles that pydantic makes of the names, which cost a tenth of a tool's tokens."""
    if isinstance(schema, list):
        return [untitled(one) for one in schema]
    if not isinstance(schema, dict):
        return schema
    kept = {name: one for name, one in schema.items() if name != "title" or not isinstance(one, str)}
    return {name: one if name in VALUES else untitled(one) for name, one in kept.items()}


def callee(function: Callable[..., Any]) -> Callee:
    """Make a marked function callable.

    Raises:
        ToolFault: it is not typed, not documented, or of a kind that cannot be one.
    """
    name = function.__name__
    if not NAME.fullmatch(name):
        raise ToolFault(f"The tool {name} needs a name of plain letters, digits and underscores, 64 at most")
    if inspect.iscoroutinefunction(function) or inspect.isgeneratorfunction(function):
        raise ToolFault(f"The tool {name} must be a plain function, without async and yield")
    description, notes = described(inspect.getdoc(function) or "")
    if not description:
        raise ToolFault(f"The tool {name} has no docstring: say in it what the tool does")
    context, fields = _fields(function, notes)
    mark: ToolMark = getattr(function, MARK)
    if mark.folder_argument and mark.folder_argument not in fields:
        raise ToolFault(f"The tool {name} names the folder argument {mark.folder_argument}, which it does not have")
    try:
        config = ConfigDict(extra="forbid", arbitrary_types_allowed=False)
        made: type[BaseModel] = create_model(name, __config__=config, **fields)
        made.model_json_schema()
    except (PydanticUserError, TypeError, ValueError, NameError) as error:
        reason = str(error).splitlines()[0]
        raise ToolFault(f"The tool {name} has an argument whose type a model cannot give: {reason}") from error
    return Callee(function, mark, description, made, context)


def _fields(function: Callable[..., Any], notes: dict[str, str]) -> tuple[str, dict[str, Any]]:
    """The parameter that takes the context, and the others as pydantic's fields."""
    name = function.__name__
    try:
        hints = typing.get_type_hints(function, include_extras=True)
    except (NameError, TypeError, SyntaxError) as error:
        raise ToolFault(f"The tool {name} has a type that cannot be resolved: {error}") from error
    context = ""
    fields: dict[str, Any] = {}
    for parameter in inspect.signature(function).parameters.values():
        if parameter.kind not in KINDS:
            raise ToolFault(f"The tool {name} takes {parameter}: a tool's arguments have fixed names")
        if parameter.name not in hints:
            raise ToolFault(f"The argument {parameter.name} of the tool {name} has no type")
        hint = hints[parameter.name]
        if hint is Context:
            context = parameter.name
            continue
        if parameter.name.startswith(("_", "model_")):
            raise ToolFault(f"The argument {parameter.name} of the tool {name} needs another name")
        note = notes.get(parameter.name)
        kind = typing.Annotated[hint, Field(description=note)] if note else hint
        fields[parameter.name] = (kind, ... if parameter.default is inspect.Parameter.empty else parameter.default)
    return context, fields


def described(text: str) -> tuple[str, dict[str, str]]:
    """A docstring's text before its sections, and what its ``Args:`` section says of each argument."""
    lines = text.splitlines()
    starts = [at for at, line in enumerate(lines) if SECTION.fullmatch(line.strip())]
    description = "\n".join(lines[: starts[0]] if starts else lines).strip()
    notes: dict[str, str] = {}
    last = ""
    for start in starts:
        if not lines[start].strip().startswith("Arg"):
            continue
        for line in lines[start + 1 :]:
            if not line.strip() or not line.startswith((" ", "\t")):
                break
            found = re.fullmatch(r"\s{1,8}\*{0,2}(\w+)\s*(?:\([^)]*\))?:\s*(.*)", line)
            if found:
                last = found[1]
                notes[last] = found[2].strip()
            elif last:
                notes[last] += " " + line.strip()
    return description, notes


def as_text(value: Any) -> str:
    """What a tool gives back, for a model: text as it is, anything else as JSON.

    Raises:
        ToolError: it is nothing that JSON can hold.
    """
    if isinstance(value, str):
        return value
    if value is None:
        return "Done."
    try:
        return TypeAdapter(Any).dump_json(value, fallback=_refuse).decode("utf-8", "replace")
    except ValueError as error:
        raise ToolError(f"The tool gave back a {type(value).__name__}, which is no text and no JSON.") from error


def _refuse(value: Any) -> Any:
    raise ValueError(type(value).__name__)


def _first(error: ValidationError) -> str:
    """The first thing wrong, as "place: what"."""
    one = error.errors(include_url=False, include_context=False, include_input=False)[0]
    place = ".".join(map(str, one["loc"])) or "the whole"
    return f"{place}: {one['msg'][:200]}"
