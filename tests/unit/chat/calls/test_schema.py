"""Schemas that anyone may have written: old drafts, bombs, references that lead nowhere, and what does not fit."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
from typing import Any

import jsonschema  # type: ignore[import-untyped]
import pytest

from desktop.chat.calls import jsontext
from desktop.chat.calls.schema import SchemaFault, read_schema
from tests.helpers import bfcl


def problem(schema: Any, value: Any) -> str:
    """What is wrong with a value."""
    return read_schema(json.dumps(schema)).problem(value)


def test_it_says_where_and_what_does_not_fit() -> None:
    schema = {"properties": {"a": {"items": {"type": "integer"}}}, "required": ["a"], "additionalProperties": False}
    assert problem(schema, {"a": [1]}) == ""
    assert problem(schema, {"a": [1, "x"]}) == "arguments.a[1]: 'x' is not of type 'integer'"
    assert problem(schema, {}) == "arguments: 'a' is a required property"
    assert "unexpected" in problem(schema, {"a": [], "b": 1})
    assert len(problem(schema, {"a": ["x" * 5000]})) <= 300


@pytest.mark.parametrize(
    ("schema", "good", "bad"),
    [
        ({"uniqueItems": True, "type": "array"}, [1, True, "1"], [1, 1.0]),
        ({"pattern": "^[a-z]+$"}, "abc", "a1"),
        ({"type": ["integer", "null"]}, None, "x"),
        ({"type": "string", "nullable": True}, None, 1),
        ({"type": "integer", "minimum": 1, "exclusiveMinimum": True}, 2, 1),
        ({"items": [{"type": "string"}], "additionalItems": False, "type": "array"}, ["a"], ["a", 1]),
        ({"not": {"const": 1}}, 2, 1),
        ({"if": {"type": "string"}, "then": {"minLength": 2}}, "ab", "a"),
        ({"type": "array", "enum": ["a", "b"]}, ["a"], ["c"]),
        ({"type": "boolean", "enum": ["yes", "no"]}, "yes", True),
        ({"multipleOf": 0.1}, 1e300, 0.25),
        (False, None, 1),
    ],
)
def test_old_and_odd_schemas_mean_what_was_meant(schema: Any, good: Any, bad: Any) -> None:
    whole = {"properties": {"a": schema}}
    assert problem(whole, {"a": good} if schema is not False else {}) == ""
    assert problem(whole, {"a": bad})


REFUSED: list[tuple[Any, str]] = [
    ([], "not a schema"),
    (False, "not one of an object"),
    ({"type": "string"}, "not one of an object"),
    ({"type": ["string", "null"]}, "not one of an object"),
    ({"properties": {"a": {"$ref": "https://example.com/schema.json"}}}, "not in it"),
    ({"properties": {"a": {"$ref": "file:///etc/passwd"}}}, "not in it"),
    ({"properties": {"a": {"$ref": "#/$defs/b"}}}, "not in it"),
    ({"properties": {"a": {"$ref": "#/properties/a/x/0"}}}, "not in it"),
    ({"properties": {"a": {"$ref": 5}}}, "not followed"),
    ({"properties": {"a": {"$dynamicRef": "#x"}}}, "dynamic"),
    ({"properties": {"a": {"type": "colour"}}}, "'type' is not followed"),
    ({"properties": {"a": {"minimum": "1"}}}, "'minimum' is not followed"),
    ({"properties": {"a": {"minLength": -1}}}, "'minLength' is not followed"),
    ({"properties": {"a": {"multipleOf": 0}}}, "'multipleOf' is not followed"),
    ({"properties": {"a": {"enum": "x"}}}, "'enum' is not followed"),
    ({"properties": {"a": {"anyOf": {"type": "string"}}}}, "'anyOf' is not followed"),
    ({"properties": ["a"]}, "'properties' is not followed"),
    ({"properties": {"a": {"dependentRequired": {"b": "c"}}}}, "'dependentRequired' is not followed"),
    ({"properties": {"a": 5}}, "not a schema"),
    ({"properties": {str(n): {} for n in range(6000)}}, "5000"),
]


@pytest.mark.parametrize(("schema", "words"), REFUSED)
def test_what_cannot_be_used_is_refused_in_a_sentence(schema: Any, words: str) -> None:
    with pytest.raises(SchemaFault, match=words) as caught:
        read_schema(json.dumps(schema))
    assert caught.value.text.endswith(".")


@pytest.mark.parametrize(
    "text", ["", "{", "{}x", '{"a": NaN}', '{"a": 1, "a": 2}', '{"a":' * 60 + "1" + "}" * 60, "[" * 99_999]
)
def test_what_is_no_json_is_refused(text: str) -> None:
    with pytest.raises(SchemaFault):
        read_schema(text)


def test_nothing_is_fetched(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_arguments: object) -> None:
        raise AssertionError("a schema reached for the network")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    named = {
        "$schema": "https://example.com/draft",
        "$id": "https://example.com/me.json",
        "properties": {"a": {"$ref": "#/$defs/b"}},
        "$defs": {"b": {"$id": "https://example.com/b.json", "type": "string"}},
    }
    assert problem(named, {"a": "x"}) == ""
    assert problem(named, {"a": 1})


def test_bombs_end_with_a_word() -> None:
    parts: dict[str, Any] = {"a0": {"type": "integer"}}
    for n in range(1, 40):
        parts[f"a{n}"] = {"allOf": [{"$ref": f"#/$defs/a{n - 1}"}] * 2}
    doubling = {"properties": {"x": {"$ref": "#/$defs/a39"}}, "$defs": parts}
    assert problem(doubling, {"x": 1}) == "the arguments are too much to check"
    assert problem(doubling, {}) == ""
    loop = {
        "properties": {"x": {"$ref": "#/$defs/a"}},
        "$defs": {"a": {"$ref": "#/$defs/b"}, "b": {"$ref": "#/$defs/a"}},
    }
    assert problem(loop, {"x": 1}) == "the arguments are too much to check"
    forked = {"anyOf": [{"properties": {"x": {"$ref": "#"}}}] * 2, "type": "object", "maxProperties": 1}
    deep: dict[str, Any] = {"y": 1, "z": 1}
    for _ in range(40):
        deep = {"x": deep}
    assert problem(forked, deep) == "the arguments are too much to check"
    assert problem({"properties": {"a": {"pattern": "^(a|a)*$"}}}, {"a": "a" * 5000 + "b"})


@pytest.mark.parametrize("text", ["1e999", "-1e999", "9" * 301, '"\\udc00"', "[1,]", "{'a': 1}", "nan", "+1", "01"])
def test_json_of_doubtful_meaning_is_not_read(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        jsontext.read(text)


def test_only_a_call_needs_the_library() -> None:
    script = (
        "import sys; from desktop.chat.calls.toolset import Toolset; from desktop.chat.tools import Tool; "
        "t = Toolset([Tool('a', '', '{}')]); assert t; assert 'jsonschema' not in sys.modules; "
        "t.checked('a', {}); assert 'jsonschema' in sys.modules"
    )
    subprocess.run([sys.executable, "-c", script], check=True)


def test_a_schema_that_is_read_is_one_to_the_library_too() -> None:
    for function in bfcl.functions()[::40]:
        jsonschema.Draft202012Validator.check_schema(read_schema(bfcl.tool_of(function).schema).root)
