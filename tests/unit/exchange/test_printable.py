"""The text that is laid out on pages."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.exchange.outline import ExportOptions
from desktop.exchange.printable import LONGEST_RESULT, printable
from desktop.markdown.parser import parse
from tests.unit.exchange.test_export import CALLED, CHAT, USER

HOSTILE = "# no heading\n\n* a *star* and `code`\n1. one\n\\(x\\) $y$ \\[z\\] <b>&amp;\n> quote\n| a | b |\n|---|---|"


def test_what_people_typed_stays_as_typed() -> None:
    conversation = replace(CHAT, title="*T* \\(x\\)", nodes=(replace(USER, text=HOSTILE),), leaf=1)
    tokens = parse(printable(conversation, ExportOptions()))
    inline = [child for token in tokens for child in token.children or ()]
    assert {child.type for child in inline} <= {"text", "text_special", "softbreak", "hardbreak", "em_open", "em_close"}
    text = "".join("\n" if child.type.endswith("break") else child.content for child in inline)
    for line in filter(None, HOSTILE.splitlines()):
        assert line in text
    assert "*T* \\(x\\)" in text


@pytest.mark.parametrize("wanted", [ExportOptions(), ExportOptions(thinking=True), ExportOptions(branches=True)])
def test_thinking_and_other_versions_are_there_by_choice(wanted: ExportOptions) -> None:
    text = printable(CHAT, wanted)
    assert ("Hm </details> ok" in text) == wanted.thinking
    assert ("Hidden branch" in text) == wanted.branches
    assert "Hello *you*" in text


def test_tool_calls_are_printed_and_long_results_cut() -> None:
    text = printable(replace(CHAT, nodes=(USER, CALLED)), ExportOptions())
    assert "> *Tool read &#40;Files&#41;*\n>\n> Arguments:" in text
    long = CALLED.tool_steps.replace("the whole", "the whole" * 1000)
    assert len(printable(replace(CHAT, nodes=(USER, replace(CALLED, tool_steps=long))), ExportOptions())) < (
        LONGEST_RESULT + 1500
    )
