"""Grammars from schemas: what llama.cpp takes and refuses, their bounds, and texts without a tag."""

from __future__ import annotations

import json
import random
import re
from typing import Any

import pytest

from desktop.chat.calls import patterns
from desktop.chat.calls.gbnf import COMMON, Rules, TooLarge
from desktop.chat.calls.grammar import LARGEST, calls_grammar, grammar_without
from desktop.chat.calls.schema import read_schema
from desktop.chat.calls.spelling import spelled
from desktop.chat.calls.syntax import HERMES, LLAMA, NEMOTRON
from tests.helpers.gbnf_sampler import Sampler
from tests.helpers.grammar_reader import GrammarReader

TREE = {
    "type": "object",
    "properties": {"root": {"$ref": "#/$defs/node"}},
    "required": ["root"],
    "$defs": {
        "node": {
            "type": "object",
            "properties": {
                "name": {"type": "string"},
                "children": {"type": "array", "items": {"$ref": "#/$defs/node"}},
            },
            "required": ["name"],
            "additionalProperties": False,
        }
    },
}
# a schema, a value that its grammar takes, and one that it refuses
SCHEMAS: list[tuple[str, Any, Any, Any]] = [
    ("tree", TREE, {"root": {"name": "a", "children": [{"name": "b"}]}}, {"root": {"children": []}}),
    ("order", {"properties": {"a": {}, "b": {}}, "required": ["b"]}, {"b": 1}, {"a": 1}),
    ("optional alone", {"properties": {"a": {"type": "null"}, "b": {"type": "null"}}}, {"b": None}, {"b": 1}),
    ("nothing", {"properties": {"a": {"type": "null"}}}, {}, {"c": None}),
    ("any object", {}, {"x": [1, {"y": None}], "ä": "ö"}, []),
    (
        "more",
        {"properties": {"a": {"type": "integer"}}, "additionalProperties": {"type": "string"}},
        {"z": "1"},
        {"z": 1},
    ),
    ("more behind", {"properties": {"a": {}}, "additionalProperties": True}, {"a": 1, "z": [2]}, 7),
    ("none more", {"properties": {}, "additionalProperties": False}, {}, {"a": 1}),
    ("const", {"properties": {"a": {"const": {"b": [1, "\n"]}}}}, {"a": {"b": [1, "\n"]}}, {"a": {"b": [1]}}),
    ("enum", {"properties": {"a": {"enum": ["x", 2, None, True]}}}, {"a": True}, {"a": "y"}),
    ("quotes", {"properties": {'a"\\\n\x01': {"enum": ['"', "\\"]}}}, {'a"\\\n\x01': "\\"}, {"a": '"'}),
    ("types", {"properties": {"a": {"type": ["string", "null"]}}}, {"a": None}, {"a": 1}),
    ("any of", {"properties": {"a": {"anyOf": [{"type": "string"}, {"type": "boolean"}]}}}, {"a": False}, {"a": 1}),
    ("numbers", {"properties": {"a": {"type": "number"}}}, {"a": -12.5e-3}, {"a": "1"}),
    ("small numbers", {"properties": {"a": {"type": "integer", "minimum": -1, "maximum": 2}}}, {"a": -1}, {"a": 3}),
    ("exclusive", {"properties": {"a": {"type": "integer", "exclusiveMinimum": 0, "maximum": 9}}}, {"a": 9}, {"a": 0}),
    ("not negative", {"properties": {"a": {"type": "number", "minimum": 0}}}, {"a": 0.5}, {"a": -1}),
    ("list", {"properties": {"a": {"type": "array", "items": {"type": "integer"}}}}, {"a": [1, 2, 3]}, {"a": ["1"]}),
    ("least", {"properties": {"a": {"type": "array", "minItems": 2, "maxItems": 3}}}, {"a": [1, "b"]}, {"a": [1]}),
    ("most", {"properties": {"a": {"type": "array", "maxItems": 1}}}, {"a": []}, {"a": [1, 2]}),
    (
        "pair",
        {"properties": {"a": {"prefixItems": [{"type": "null"}, {"type": "string"}]}}},
        {"a": [None, "x"]},
        {"a": [1]},
    ),
    ("empty list", {"properties": {"a": {"type": "array", "maxItems": 0}}}, {"a": []}, {"a": [1]}),
    ("length", {"properties": {"a": {"type": "string", "minLength": 2, "maxLength": 3}}}, {"a": "äö"}, {"a": "abcd"}),
    ("pattern", {"properties": {"a": {"type": "string", "pattern": "^[A-Z]{2}-\\d+$"}}}, {"a": "AB-12"}, {"a": "A-1"}),
    ("anywhere", {"properties": {"a": {"type": "string", "pattern": "\\.py|\\.c"}}}, {"a": "x.py y"}, {"a": "x"}),
    (
        "all of",
        {
            "allOf": [
                {"properties": {"a": {"type": "null"}}, "required": ["a"]},
                {"properties": {"b": {"type": "null"}}},
            ]
        },
        {"a": None, "b": None},
        {"b": None},
    ),
    (
        "either required",
        {
            "properties": {"a": {"type": "null"}, "b": {"type": "null"}},
            "anyOf": [{"required": ["a"]}, {"required": ["b"]}],
        },
        {"b": None},
        {},
    ),
    ("nullable", {"properties": {"a": {"type": "string", "nullable": True}}}, {"a": None}, {"a": 1}),
    ("draft 7", {"properties": {"a": {"items": [{"type": "null"}]}}}, {"a": [None]}, {"a": ["x"]}),
    (
        "draft 4",
        {"properties": {"a": {"type": "integer", "minimum": 1, "maximum": 9, "exclusiveMinimum": True}}},
        {"a": 2},
        {"a": 1},
    ),
    ("own name", {"properties": {"a": {"$ref": "#/properties/a"}}}, {"a": 1}, 7),
    ("surrogates", {"properties": {"a": {"type": "string"}}}, {"a": "\u00e9\u2028\U0001f600"}, 7),
]


def of(schema: Any) -> str:
    """A grammar of one object."""
    rules = Rules(read_schema(json.dumps(schema)), "t", LARGEST)
    return f"{COMMON}{rules.text}root ::= {rules.root}\n"


def test_grammars_take_what_fits_and_refuse_what_does_not(llama: GrammarReader) -> None:
    pairs = [(of(schema), json.dumps(v, ensure_ascii=False)) for _, schema, *both in SCHEMAS for v in both]
    answers = llama.ask(pairs)
    wrong = [(SCHEMAS[n // 2][0], word) for n, word in enumerate(answers) if word != ("taken", "refused")[n % 2]]
    assert not wrong
    for name, schema, fits, _ in SCHEMAS:
        assert name == "own name" or not read_schema(json.dumps(schema)).problem(fits)


def test_letters_in_strings_are_such_as_json_can_hold(llama: GrammarReader) -> None:
    grammar = of({"properties": {"a": {"type": "string"}}})
    good = ['"\\u00e4\\n\\/"', '"\\uDBFF"'.replace("DBFF", "FFFF"), '"\\uE000"']
    bad = ['"\\ud800"', '"\\uDFFF"', '"\n"', '"\x1f"', '"\\x41"', '"\\u00g0"', '"']
    answers = llama.ask([(grammar, f'{{"a":{text}}}') for text in good + bad])
    assert answers == ["taken"] * len(good) + ["refused"] * len(bad)


PATTERNS = [
    "^[a-z]+$",
    "^a|b",
    "(foo|bar)+",
    "^\\w+@\\w+\\.[a-z]{2,3}$",
    "[^0-9]",
    "x{2,4}y?",
    "^\\s*$",
    '["\\\\]',
    "^.{3}$",
]


@pytest.mark.parametrize("pattern", PATTERNS)
def test_a_pattern_finds_what_python_finds(pattern: str) -> None:
    drawn = random.Random(1)
    for _ in range(300):
        text = "".join(drawn.choice('aby0 fobr@.x"\\') for _ in range(drawn.randint(0, 8)))
        parsed = patterns.parse(pattern)
        assert parsed is None or patterns.found_in(pattern, text) == bool(re.search(pattern, text, re.ASCII)), text


def test_what_a_patterns_grammar_gives_the_pattern_finds(llama: GrammarReader) -> None:
    pairs = []
    for pattern in PATTERNS:
        if (parsed := patterns.parse(pattern)) is None:
            continue
        grammar = f"{COMMON}root ::= {spelled(parsed)}\n"
        for seed in range(5):
            text = Sampler(grammar, seed).text()
            assert re.search(pattern, json.loads(text)), (pattern, text)
            pairs.append((grammar, text))
    assert len(pairs) >= 35
    assert llama.ask(pairs) == ["taken"] * len(pairs)


@pytest.mark.parametrize(
    "pattern", ["(a+)\\1", "(?=a)", "a**", "a(", "[b-a]", "x{5,2}", "^a$b", "\\p{L}", "(a{999}){999}", 7]
)
def test_patterns_beyond_the_bounds_are_left_to_the_tool(pattern: object) -> None:
    assert patterns.parse(pattern) is None
    assert not isinstance(pattern, str) or patterns.found_in(pattern, "anything")


def test_a_pattern_that_python_would_never_end_with_takes_a_moment() -> None:
    assert not patterns.found_in("^(a+)+$", "a" * 1000 + "b")
    assert not patterns.found_in("^(a|a)*$", "a" * 1000 + "b")


def test_a_schema_that_multiplies_itself_becomes_any_object() -> None:
    doubling: dict[str, Any] = {"type": "object", "properties": {}, "$defs": {"a0": {"type": "null"}}}
    for n in range(1, 24):
        twice = [{"$ref": f"#/$defs/a{n - 1}", "title": side} for side in "lr"]
        doubling["$defs"][f"a{n}"] = {"anyOf": [{**part, "minLength": 1} for part in twice]}
    doubling["properties"]["x"] = {"$ref": "#/$defs/a23"}
    schema = read_schema(json.dumps(doubling))
    with pytest.raises(TooLarge):
        Rules(schema, "t", LARGEST)
    grammar = calls_grammar(NEMOTRON, (("f", schema),), most=8, opened=False)
    assert 'arguments\\":" ws object' in grammar
    wide = read_schema(json.dumps({"properties": {f"p{n}": {"enum": ["x" * 100]} for n in range(1000)}}))
    with pytest.raises(TooLarge):
        Rules(wide, "t", LARGEST)


def test_the_calls_of_every_syntax(llama: GrammarReader) -> None:
    schema = read_schema('{"properties": {"a": {"type": "null"}}}')
    one = '{"name": "f", "arguments": {"a": null}}'
    for syntax, opened, texts in (
        (NEMOTRON, True, [f"[{one}]</TOOLCALL>", f" [{one}, {one}]</TOOLCALL>"]),
        (NEMOTRON, False, [f"\n\n<TOOLCALL>[{one}]</TOOLCALL>"]),
        (HERMES, True, [f"\n{one}\n</tool_call>", f"\n{one}\n</tool_call>\n<tool_call>\n{one}\n</tool_call>"]),
        (HERMES, False, [f"<tool_call>\n{one}\n</tool_call>"]),
        (LLAMA, False, [one.replace("arguments", "parameters")]),
    ):
        grammar = calls_grammar(syntax, (("f", schema),), most=8, opened=opened)
        only = calls_grammar(syntax, (("f", schema),), most=1, opened=opened)
        assert llama.ask([(grammar, text) for text in texts]) == ["taken"] * len(texts)
        assert llama.ask([(only, text) for text in texts]) == ["taken", "refused"][: len(texts)]


@pytest.mark.parametrize("tag", ["<TOOLCALL>", "<tool_call>", "aab", "x"])
def test_a_grammar_of_texts_without_a_tag(llama: GrammarReader, tag: str) -> None:
    drawn = random.Random(2)
    texts = [tag, f"a{tag}b", tag[:-1], f"{tag[:-1]}{tag}", f"{tag[:-1]}<", "", "plain"] + [
        "".join(drawn.choice(tag + "<ab") for _ in range(drawn.randint(0, 12))) for _ in range(60)
    ]
    words = llama.ask([(grammar_without(tag), text) for text in texts])
    assert words == ["refused" if tag in text else "taken" for text in texts]


def test_more_tools_than_a_grammar_can_name_have_none() -> None:
    schema = read_schema("{}")
    named = {count: tuple((f"tool_{n}_{'x' * 50}", schema) for n in range(count)) for count in (200, 3000)}
    assert calls_grammar(NEMOTRON, named[200], most=8, opened=True)
    assert calls_grammar(NEMOTRON, named[3000], most=8, opened=True) == ""
