"""Calls as models have written them wrongly, and what each must give: a fixed corpus.

``CORPUS`` puts each of the ``FORMS`` between the tags that models write and forget, and adds whole answers.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from tests.unit.chat.calls.forms import FORMS, NONE, PARIS, TWO, C, Calls, W


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
