"""A server's schema becomes one that a model can follow, a check cannot hang on, and that allows what it allowed."""

from __future__ import annotations

import json
from typing import Any

import jsonschema  # type: ignore[import-untyped]
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.plugins.mcp.client.schema import DEEPEST, MOST_NODES, Unusable, plain_schema


def plain(schema: Any) -> Any:
    return json.loads(plain_schema(schema))


def test_what_a_model_needs_is_kept() -> None:
    schema = {
        "type": "object",
        "properties": {
            "path": {"type": "string", "description": "Which file.", "minLength": 1},
            "kind": {"enum": ["a", "b", None], "default": "a"},
            "size": {"type": ["integer", "null"], "minimum": 0, "multipleOf": 2},
            "tags": {"type": "array", "items": {"type": "string"}, "maxItems": 3},
            "where": {"anyOf": [{"type": "string"}, {"type": "object", "properties": {"x": {"type": "number"}}}]},
        },
        "required": ["path"],
        "additionalProperties": False,
    }
    assert plain(schema) == schema


@pytest.mark.parametrize(
    ("given_", "wanted"),
    [
        ({"pattern": "^(a+)+$", "type": "string"}, {"type": "string"}),
        ({"$ref": "https://example.org/schema"}, {}),
        ({"$ref": "#/$defs/none"}, {}),
        ({"not": {"type": "string"}, "if": {}, "then": {}}, {}),
        ({"enum": [{"a": 1}, "b"]}, {}),
        ({"type": "strange"}, {}),
        ({"multipleOf": 0, "minimum": "1", "minLength": -1, "maxItems": True}, {}),
        ({"title": "Noise", "examples": [1]}, {}),
        (True, {}),
        ("text", {}),
        ({"patternProperties": {"^x": {}}, "additionalProperties": False}, {}),
    ],
)
def test_what_hangs_or_says_nothing_goes(given_: Any, wanted: Any) -> None:
    assert plain({"properties": {"a": given_}})["properties"] == {"a": wanted}


def test_references_are_followed_and_circles_end() -> None:
    schema = {
        "properties": {"a": {"$ref": "#/$defs/node", "description": "The first."}},
        "$defs": {"node": {"type": "object", "properties": {"next": {"$ref": "#/$defs/node"}}}},
    }
    node = {"type": "object", "properties": {"next": {}}, "description": "The first."}
    assert plain(schema)["properties"] == {"a": node}


def deep(levels: int) -> dict[str, Any]:
    schema: dict[str, Any] = {"type": "string"}
    for _ in range(levels):
        schema = {"type": "object", "properties": {"a": schema}}
    return schema


@pytest.mark.parametrize(
    ("schema", "said"),
    [
        (deep(DEEPEST + 1), "levels deep"),
        ({"properties": {f"p{n}": {} for n in range(MOST_NODES)}}, "parts"),
        ({"properties": {"a": {"anyOf": [{}] * 65}}}, "alternatives"),
        ({"properties": {"a": {"enum": list(range(501))}}}, "values"),
        ({"properties": {f"p{n}": {"description": "d" * 900} for n in range(30)}}, "KiB"),
        ({"type": "array"}, "object"),
        ({"properties": {"a": {"const": float("inf")}}}, "number"),
    ],
)
def test_what_is_too_much_says_so(schema: Any, said: str) -> None:
    with pytest.raises(Unusable, match=said):
        plain_schema(schema)


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["type", "properties", "items", "anyOf", "$ref", "enum", "required", "a", "minimum", "$defs"]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=20,
)


@given(st.dictionaries(st.sampled_from(["properties", "required", "type", "$defs", "additionalProperties"]), VALUES))
def test_whatever_a_server_sends_becomes_a_valid_schema_or_a_reason(schema: dict[str, Any]) -> None:
    try:
        text = plain_schema(schema)
    except Unusable:
        return
    jsonschema.Draft202012Validator.check_schema(json.loads(text))
