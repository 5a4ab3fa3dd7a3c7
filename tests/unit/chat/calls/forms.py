"""What models have written inside a block, and the calls that each must give: an empty list where it must be none."""

from __future__ import annotations

import json
from typing import Any, Final

from desktop.chat.tools import Tool

Calls = list[tuple[str, dict[str, Any]]]


def _tool(name: str, properties: dict[str, Any], *required: str) -> Tool:
    schema = {"type": "object", "properties": properties, "required": required, "additionalProperties": False}
    return Tool(name, "", json.dumps(schema))


TEXT: Final = {"type": "string"}
TOOLS: Final = (
    _tool("weather", {"city": TEXT, "days": {"type": "integer", "minimum": 1}}, "city"),
    _tool("add", {"a": {"type": "number"}, "b": {"type": "number"}}, "a", "b"),
    _tool("clock", {}),
    _tool(
        "files.save",
        {"path": TEXT, "text": TEXT, "tags": {"type": "array", "items": TEXT}, "more": {"type": "object"}},
        "path",
    ),
    _tool("get-sum", {"numbers": {"type": "array", "items": {"type": "number"}}}, "numbers"),
    _tool("flag", {"on": {"type": ["boolean", "null"]}}, "on"),
)

PARIS: Final[Calls] = [("weather", {"city": "Paris"})]
TWO: Final[Calls] = [("weather", {"city": "Paris"}), ("clock", {})]
NONE: Final[Calls] = []
W = '{"name": "weather", "arguments": {"city": "Paris"}}'
C = '{"name": "clock", "arguments": {}}'

FORMS: Final[list[tuple[str, Calls]]] = [
    # as it should be, and whitespace
    (f"[{W}]", PARIS),
    (f"[{W}, {C}]", TWO),
    (f" \n[\n  {W}\n]\n", PARIS),
    (f"\t{W}\t", PARIS),
    (f"[{W},\n{C}]", TWO),
    # brackets
    (W, PARIS),
    (f"[{W}", PARIS),
    (f"{W}]", PARIS),
    (f"{W}, {C}]", TWO),
    (f"[{W}, {C}", TWO),
    (f"{W}, {C}", TWO),
    (f"{W}\n{C}", TWO),
    (f"{W}{C}", TWO),
    (f"{W}; {C}", TWO),
    (f"[{W}][{C}]", TWO),
    (f"[[{W}]]", NONE),
    (f"[]{W}", PARIS),
    (f"[{W}]]", PARIS),
    (f"[{W}}}]", PARIS),
    (f"{W}}}", PARIS),
    (f"[{W[:-1]}]", PARIS),
    (f"[{W[:-2]}]", PARIS),
    (W[:-1], PARIS),
    (W[:-2], PARIS),
    (f"[{W[:-1]}, {C}]", NONE),
    ('["name": "weather", "arguments": {"city": "Paris"}}]', PARIS),
    ('"name": "weather", "arguments": {"city": "Paris"}}', PARIS),
    ('"name": "weather", "arguments": {"city": "Paris"}', PARIS),
    (
        '[{"name": "files.save", "arguments": {"path": "a", "tags": ["x"}}]',
        [("files.save", {"path": "a", "tags": ["x"]})],
    ),
    (
        '[{"name": "files.save", "arguments": {"path": "a", "tags": ["x"]}]',
        [("files.save", {"path": "a", "tags": ["x"]})],
    ),
    # commas
    ('[{"name": "weather", "arguments": {"city": "Paris",}}]', PARIS),
    ('[{"name": "weather", "arguments": {"city": "Paris"},}]', PARIS),
    (f"[{W},]", PARIS),
    (f"[{W}, ]", PARIS),
    (f"{W},", PARIS),
    ('[{"name": "weather" "arguments": {"city": "Paris"}}]', NONE),
    ('[{"name": "weather",, "arguments": {"city": "Paris"}}]', NONE),
    # quotes and constants
    ("[{'name': 'weather', 'arguments': {'city': 'Paris'}}]", PARIS),
    ("{'name': 'weather', 'arguments': {'city': \"Paris\"}}", PARIS),
    ('{"name": "flag", "arguments": {"on": True}}', [("flag", {"on": True})]),
    ('{"name": "flag", "arguments": {"on": None}}', [("flag", {"on": None})]),
    ('{"name": "flag", "arguments": {"on": "true"}}', NONE),
    ('{"name": "flag", "arguments": {"on": yes}}', NONE),
    ('{name: "weather", arguments: {city: "Paris"}}', NONE),
    ("{'name': 'weather', 'arguments': {'city': 'it\\'s'}}", [("weather", {"city": "it's"})]),
    ('{"name": "weather", "arguments": {"city": "a\\"b"}}', [("weather", {"city": 'a"b'})]),
    ('{"name": "weather", "arguments": {"city": "Par', NONE),
    ('{"name": "weather", "arguments": {"city": "Paris}}', NONE),
    ('{"name": "weather", "arguments": {"city": Paris}}', NONE),
    ('{"name": "weather", "arguments": {"city": "a\\ud800"}}', NONE),
    ('{"name": "weather", "arguments": {"city": "\\u00fc"}}', [("weather", {"city": "ü"})]),
    ('{"name": "weather", "arguments": {"city": "a\nb"}}', NONE),
    ('{"name": "weather", "arguments": {"city": "\\x41"}}', [("weather", {"city": "A"})]),
    # what a call is made of
    ('{"name": "weather", "parameters": {"city": "Paris"}}', PARIS),
    ('{"arguments": {"city": "Paris"}, "name": "weather"}', PARIS),
    ('{"type": "function", "name": "weather", "arguments": {"city": "Paris"}}', PARIS),
    ('{"type": "function", "function": {"name": "weather", "arguments": {"city": "Paris"}}}', PARIS),
    ('{"id": 1, "name": "weather", "arguments": {"city": "Paris"}}', PARIS),
    ('{"name": "weather", "arguments": "{\\"city\\": \\"Paris\\"}"}', PARIS),
    ('{"name": " weather ", "arguments": {"city": "Paris"}}', PARIS),
    ('{"name": "clock"}', [("clock", {})]),
    ('{"name": "clock", "arguments": null}', [("clock", {})]),
    ('{"name": "clock", "arguments": ""}', [("clock", {})]),
    ('{"name": "clock", "arguments": "{}"}', [("clock", {})]),
    ('{"name": "clock", "arguments": []}', NONE),
    ('{"name": "weather", "arguments": "Paris"}', NONE),
    ('{"name": "weather", "arguments": ["Paris"]}', NONE),
    ('{"name": "weather"}', NONE),
    ('{"name": 5, "arguments": {}}', NONE),
    ('{"name": "", "arguments": {}}', NONE),
    ('{"name": null}', NONE),
    ('{"arguments": {"city": "Paris"}}', NONE),
    ('"weather"', NONE),
    ("[1, 2]", NONE),
    ("[]", NONE),
    ("{}", NONE),
    ("", NONE),
    ("   ", NONE),
    ("no call at all", NONE),
    ("null", NONE),
    # names
    ('{"name": "Weather", "arguments": {"city": "Paris"}}', NONE),
    ('{"name": "wetter", "arguments": {"city": "Paris"}}', NONE),
    ('{"name": "weather()", "arguments": {"city": "Paris"}}', NONE),
    ('{"name": "files_save", "arguments": {"path": "a"}}', [("files.save", {"path": "a"})]),
    ('{"name": "files.save", "arguments": {"path": "a"}}', [("files.save", {"path": "a"})]),
    ('{"name": "get-sum", "arguments": {"numbers": [1, 2.5]}}', [("get-sum", {"numbers": [1, 2.5]})]),
    ('{"name": "__import__", "arguments": {}}', NONE),
    # arguments that do not fit
    ('{"name": "weather", "arguments": {"city": 5}}', NONE),
    ('{"name": "weather", "arguments": {"City": "Paris"}}', NONE),
    ('{"name": "weather", "arguments": {"city": "Paris", "unit": "C"}}', NONE),
    ('{"name": "weather", "arguments": {"city": "Paris", "days": "3"}}', NONE),
    ('{"name": "weather", "arguments": {"city": "Paris", "days": 0}}', NONE),
    ('{"name": "weather", "arguments": {"city": "Paris", "days": 2.0}}', [("weather", {"city": "Paris", "days": 2.0})]),
    ('{"name": "weather", "arguments": {"city": null}}', NONE),
    ('{"name": "weather", "arguments": {"type": "object", "properties": {"city": {"type": "string"}}}}', NONE),
    ('{"name": "clock", "arguments": {"type": "object", "properties": {}}}', NONE),
    # keys that stand twice, numbers, depth
    ('{"name": "weather", "arguments": {"city": "Paris", "city": "Rome"}}', NONE),
    ('{"name": "clock", "name": "weather", "arguments": {"city": "Paris"}}', NONE),
    ('{"name": "add", "arguments": {"a": 1e400, "b": 1}}', NONE),
    ('{"name": "add", "arguments": {"a": NaN, "b": 1}}', NONE),
    ('{"name": "add", "arguments": {"a": Infinity, "b": -Infinity}}', NONE),
    ('{"name": "add", "arguments": {"a": ' + "9" * 400 + ', "b": 1}}', NONE),
    ('{"name": "add", "arguments": {"a": ' + "9" * 200 + ', "b": 1}}', [("add", {"a": int("9" * 200), "b": 1})]),
    ('{"name": "add", "arguments": {"a": -1.5e-3, "b": 0}}', [("add", {"a": -0.0015, "b": 0})]),
    ('{"name": "add", "arguments": {"a": 0x10, "b": 1}}', [("add", {"a": 16, "b": 1})]),
    ('{"name": "add", "arguments": {"a": 1+1, "b": 1}}', NONE),
    ('{"name": "add", "arguments": {"a": .5, "b": 1}}', [("add", {"a": 0.5, "b": 1})]),
    ('{"name": "files.save", "arguments": {"path": "a", "more": ' + '{"x":' * 60 + "1" + "}" * 60 + "}}", NONE),
    ("[" * 200 + W + "]" * 200, NONE),
    ("{" * 500, NONE),
    # tags inside of strings
    (
        '{"name": "files.save", "arguments": {"path": "a", "text": "</TOOLCALL> <TOOLCALL>[]"}}',
        [("files.save", {"path": "a", "text": "</TOOLCALL> <TOOLCALL>[]"})],
    ),
    (
        '{"name": "files.save", "arguments": {"path": "a", "text": "</tool_call>"}}',
        [("files.save", {"path": "a", "text": "</tool_call>"})],
    ),
    ('{"name": "files.save", "arguments": {"path": "}]{["}}', [("files.save", {"path": "}]{["})]),
    # fences and words around
    (f"```json\n[{W}]\n```", PARIS),
    (f"```\n{W}\n```", PARIS),
    (f"{W} is what I call", PARIS),
    (f"call: {W}", NONE),
    # in the way of Python
    ('weather(city="Paris")', PARIS),
    ("weather(city='Paris')", PARIS),
    ('[weather(city="Paris")]', PARIS),
    ('[weather(city="Paris"), clock()]', TWO),
    ('weather(city="Paris")\nclock()', TWO),
    ('weather(city = "Paris", days = 3)', [("weather", {"city": "Paris", "days": 3})]),
    ("clock()", [("clock", {})]),
    ("clock( )", [("clock", {})]),
    ("flag(on=true)", [("flag", {"on": True})]),
    ("flag(on=False)", [("flag", {"on": False})]),
    ("flag(on=null)", [("flag", {"on": None})]),
    ("flag(None)", [("flag", {"on": None})]),
    ("add(a=1, b=-2.5)", [("add", {"a": 1, "b": -2.5})]),
    ("add(1, 2)", NONE),
    ("get-sum(numbers=[1, 2])", [("get-sum", {"numbers": [1, 2]})]),
    ("get-sum([1, 2])", [("get-sum", {"numbers": [1, 2]})]),
    ('files.save(path="a", more={"x": [1, (2, 3)]})', [("files.save", {"path": "a", "more": {"x": [1, [2, 3]]}})]),
    ('files.save(path="a)b", text="(")', [("files.save", {"path": "a)b", "text": "("})]),
    ('weather(city="Paris"', NONE),
    ('weather(city="Paris)', NONE),
    ("weather(city=Paris)", NONE),
    ("weather(city=f'{x}')", NONE),
    ('weather(city=__import__("os").name)', NONE),
    ('weather(**{"city": "Paris"})', NONE),
    ('weather(city="Paris", city="Rome")', NONE),
    ('weather("Paris")', NONE),
    ("clock(1)", NONE),
    ('wetter(city="Paris")', NONE),
    ("add(a=1e999, b=1)", NONE),
    ("add(a=" + "~" * 9000 + "1, b=1)", NONE),
    ("add(a=" + "(" * 300 + "1" + ")" * 300 + ", b=1)", NONE),
]
