"""JSON Schemas of tools, which anyone may have written: read within bounds, brought to one draft, and checked against.

What a schema refers to is inside it: nothing is fetched. Checking has a budget, so a schema that multiplies its own
branches, or refers to itself, ends with "too much to check" and not with a program that stands still.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cached_property, lru_cache
from typing import Any, Final

from desktop.base.errors import UsageError
from desktop.base.i18n import tr
from desktop.chat.calls import jsontext, patterns
from desktop.chat.calls.drafts import Node, Reader

MOST_STEPS: Final = 50_000  # keywords that are looked at for one value
LONGEST_PROBLEM: Final = 300  # characters


class SchemaFault(UsageError):
    """A tool cannot be offered, because its schema cannot be used; the text says why."""


class ToolSchema:
    """The schema of a tool's arguments. ``root`` is an object's, in the words of draft 2020-12, without prose."""

    def __init__(self, root: Node) -> None:
        self.root = root

    def target(self, reference: str) -> Any:
        """What a ``$ref`` refers to.

        Raises:
            SchemaFault: nothing.
        """
        return _target(self.root, reference)

    @property
    def properties(self) -> tuple[str, ...]:
        """The names of the arguments, in order."""
        return tuple(self.root.get("properties", ()))

    def problem(self, value: Any) -> str:
        """What is wrong with arguments, in one line for the model; empty: they fit."""
        import jsonschema  # type: ignore[import-untyped]  # a tenth of a second, and only conversations with calls need it

        self._budget.left = MOST_STEPS
        try:
            error = next(self._validator.iter_errors(value), None)
        except (_Exhausted, RecursionError):
            return "the arguments are too much to check"
        if error is None:
            return ""
        assert isinstance(error, jsonschema.ValidationError)
        where = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in error.absolute_path)
        return f"arguments{where}: {error.message}"[:LONGEST_PROBLEM]

    @cached_property
    def _budget(self) -> _Budget:
        return _Budget()

    @cached_property
    def _validator(self) -> Any:
        import jsonschema
        import referencing

        base = jsonschema.Draft202012Validator
        keywords = {name: self._budget.spending(check) for name, check in base.VALIDATORS.items()}
        keywords |= {"pattern": self._budget.spending(_pattern), "uniqueItems": self._budget.spending(_unique)}
        kind = jsonschema.validators.extend(base, keywords)
        # a registry of its own: the library's would fetch what is not in it
        return kind(self.root, registry=referencing.Registry())


@lru_cache(maxsize=256)
def read_schema(text: str) -> ToolSchema:
    """The schema in a JSON text.

    Raises:
        SchemaFault: it is no schema of an object, or breaks a bound.
    """
    try:
        reader = Reader()
        root = reader.node(jsontext.read(text))
    except ValueError as error:
        raise SchemaFault(tr("The tool's schema cannot be read: {reason}.", reason=str(error))) from error
    root = _of_object(root)
    for reference in reader.references:
        _target(root, reference)
    return ToolSchema(root)


def _of_object(root: Any) -> Node:
    """The root schema, which arguments as an object fit."""
    node: Node = root if isinstance(root, dict) else {} if root else {"type": "none"}
    kind = node.get("type", "object")
    if kind != "object" and not (isinstance(kind, list) and "object" in kind):
        raise SchemaFault(tr("The tool's schema is not one of an object."))
    return {**node, "type": "object"}


def _target(root: Node, reference: str) -> Any:
    path = reference.split("/")
    found: Any = root
    try:
        if path[0] != "#":
            raise LookupError
        for part in path[1:]:
            name = part.replace("~1", "/").replace("~0", "~")
            found = found[int(name)] if isinstance(found, list) else found[name]
    except (LookupError, TypeError, ValueError):
        what = reference[:100]
        raise SchemaFault(tr("The tool's schema refers to what is not in it: {what}.", what=what)) from None
    return found


class _Exhausted(Exception):
    """The budget of a check is spent."""


class _Budget:
    """Counts what one check looks at."""

    def __init__(self) -> None:
        self.left = MOST_STEPS

    def spending(self, check: Any) -> Any:
        """A keyword's check that costs one step."""

        def spend(validator: Any, value: Any, instance: Any, schema: Any) -> Any:
            self.left -= 1
            if self.left < 0:
                raise _Exhausted
            return check(validator, value, instance, schema) or ()

        return spend


def _pattern(_validator: Any, pattern: str, instance: Any, _schema: Any) -> Iterator[Any]:
    import jsonschema

    if isinstance(instance, str) and not patterns.found_in(pattern, instance):
        yield jsonschema.ValidationError(f"{instance[:80]!r} does not match {pattern!r}")


def _unique(_validator: Any, wanted: bool, instance: Any, _schema: Any) -> Iterator[Any]:
    import jsonschema

    if wanted and isinstance(instance, list):
        # 1 and 1.0 are the same number, and no truth value
        texts = [json.dumps(_plain(item), sort_keys=True) for item in instance]
        if len(set(texts)) < len(texts):
            yield jsonschema.ValidationError("the items are not all different")


def _plain(value: Any) -> Any:
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, list):
        return [_plain(item) for item in value]
    return {key: _plain(item) for key, item in value.items()} if isinstance(value, dict) else value
