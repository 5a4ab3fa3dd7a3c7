"""Calls as models have written them wrongly, and what each must give: a fixed corpus.

An entry of ``FORMS`` is what stands inside a block and the calls that it gives, an empty list where it must give none.
``CORPUS`` puts each between the tags that models write and forget, and adds whole answers.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
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


@dataclass(frozen=True, slots=True)
class Entry:
    """A whole answer, the calls it gives, and the text that is shown of it; ``cut``: the limit ended it."""

    answer: str
    calls: Calls
    text: str = ""
    cut: bool = False


# what stands around a form: in front of it, behind it, and the text that is shown
AROUND: Final = (
    ("<TOOLCALL>", "</TOOLCALL>", ""),
    ("Let me see.\n\n<TOOL_CALL>", "</TOOL_CALL>\n", "Let me see."),
    ("<tool_call>\n", "\n</tool_call>", ""),
    ("<ANGLED_TOOLS>", "</ANGLED_TOOLS>", ""),
    ("I look: <toolcalls>", "</toolcalls> Done.", "I look: Done."),
    ("<|tool_call|>", "<|/tool_call|>", ""),
)
# the same without an end; only forms whose end can be told from themselves
UNENDED: Final = (("<TOOLCALL>", ""), ("Now.\n<|python_tag|>", "Now."), ("<tool_call>", ""))

WHOLE: Final = [
    Entry("", NONE),
    Entry("Just text.", NONE, "Just text."),
    Entry("1 < 2 and <b>bold</b>", NONE, "1 < 2 and <b>bold</b>"),
    Entry("a <tool", NONE, "a <tool"),
    Entry("a <tool", NONE, "a ", cut=True),
    Entry("a <TOOLCALL", NONE, "a <TOOLCALL"),
    Entry("a <toolbox> b", NONE, "a <toolbox> b"),
    Entry("text\n\n", NONE, "text\n\n"),
    Entry(f"<TOOLCALL[{W}]</TOOLCALL>", PARIS),
    Entry(f"<TOOLCALL {W}</TOOLCALL>", PARIS),
    Entry(f"<TOOLCALL>[{W}]<TOOLCALL>[{C}]</TOOLCALL>", TWO),
    Entry(f"<TOOLCALL>[{W}]</TOOLCALL>\n<TOOLCALL>[{C}]</TOOLCALL>", TWO),
    Entry(f"<TOOLCALL>[{W}]</TOOLCALL></TOOLCALL>", PARIS),
    Entry("</TOOLCALL>", NONE),
    Entry("a</TOOLCALL>b", NONE, "ab"),
    Entry(f"<TOOLCALL>[{W}", NONE, cut=True),
    Entry(f"<TOOLCALL>[{W}, ", NONE, cut=True),
    Entry(f"<TOOLCALL>[{W}]", PARIS, cut=True),
    Entry(f"<TOOLCALL>{W}</TOOLCALL>", PARIS, cut=True),
    Entry('<TOOLCALL>[{"name": "weather", "arguments": {"city": "Paris", "days": 1', NONE, cut=True),
    Entry(
        '<TOOLCALL>[{"name": "weather", "arguments": {"city": "Paris", "days": 1',
        [("weather", {"city": "Paris", "days": 1})],
    ),
    # without tags
    Entry('weather(city="Paris")', PARIS),
    Entry(' weather(city="Paris")\n', PARIS),
    Entry('I look.\nweather(city="Paris")', PARIS, "I look."),
    Entry('weather(city="Paris")\nclock()', TWO),
    Entry('weather(city="Paris"); clock()', TWO),
    Entry('weather(city="Paris"', NONE, 'weather(city="Paris"'),
    Entry('weather(city="Paris")', PARIS, cut=True),
    Entry('weather(city="Par', NONE, 'weather(city="Par', cut=True),
    Entry('weather(city="Paris") tells you.', NONE, 'weather(city="Paris") tells you.'),
    Entry("weather(in Paris) is fine\nand dry", NONE, "weather(in Paris) is fine\nand dry"),
    Entry("weather is fine", NONE, "weather is fine"),
    Entry("weath", NONE, "weath"),
    Entry("weath", NONE, "weath", cut=True),
    Entry("weather(", NONE, "weather("),
    Entry('Call `weather(city="Paris")`.', NONE, 'Call `weather(city="Paris")`.'),
    Entry('The weather(city="Paris") call', NONE, 'The weather(city="Paris") call'),
    Entry("clock(1)", NONE, "clock(1)"),
    Entry("print(1)", NONE, "print(1)"),
    Entry(W, PARIS),
    Entry(f"[{W}]", PARIS),
    Entry(f" \n{W}\n", PARIS),
    Entry('{"name": "weather", "parameters": {"city": "Paris"}}', PARIS),
    Entry('{"type": "function", "name": "weather", "parameters": {"city": "Paris"}}', PARIS),
    Entry('{\n  "name": "weather",\n  "arguments": {\n    "city": "Paris"\n  }\n}', PARIS),
    Entry(f"{W}; {C}", TWO),
    Entry(f"{W}\n{C}", TWO),
    Entry(f"{W} is JSON.", NONE, f"{W} is JSON."),
    Entry('{"name": "weather", "arguments": {}}', NONE, '{"name": "weather", "arguments": {}}'),
    Entry('{"name": "Ann", "age": 5}', NONE, '{"name": "Ann", "age": 5}'),
    Entry("[1, 2, 3]", NONE, "[1, 2, 3]"),
    Entry(f"Here: {W}", NONE, f"Here: {W}"),
    Entry(W[:-1], NONE, W[:-1], cut=True),
    Entry(f"weather(\n<TOOLCALL>[{C}]</TOOLCALL>", [("clock", {})], "weather("),
]

CORPUS: Final = [
    *(Entry(front + form + behind, calls, text) for front, behind, text in AROUND[:2] for form, calls in FORMS),
    *(Entry(front + form + behind, calls, text) for front, behind, text in AROUND[2:] for form, calls in FORMS[::4]),
    *(Entry(front + form, calls, text) for front, text in UNENDED for form, calls in FORMS[1::3]),
    *WHOLE,
]
