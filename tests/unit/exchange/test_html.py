"""The HTML export: it stands alone, and nothing a model wrote becomes more than text."""

from __future__ import annotations

from dataclasses import replace
from html.parser import HTMLParser
from typing import Final

import pytest

from desktop.chat.conversation import Attachment, Conversation
from desktop.chat.messages import ToolCall
from desktop.chat.steps import steps_text
from desktop.chat.tools import RunState, ToolRun, ToolStep
from desktop.exchange.html import html, markdown_html
from desktop.exchange.outline import ExportOptions, branches
from tests.unit.exchange.test_export import ANSWER, CALLED, CHAT, OTHER, USER

ALL: Final = ExportOptions(thinking=True, branches=True)
HARMLESS: Final = {
    *("html", "head", "meta", "title", "style", "body", "h1", "h2", "h3", "h4", "h5", "h6", "p", "br", "hr", "em"),
    *("strong", "s", "a", "code", "pre", "span", "ul", "ol", "li", "blockquote", "table", "thead", "tbody", "tr"),
    *("th", "td", "article", "header", "section", "details", "summary", "div", "svg", "path", "g", "rect", "line"),
    *("use", "defs", "clippath", "polyline", "polygon", "circle", "ellipse"),
}
HOSTILE: Final = (
    "<script>alert(1)</script>",
    '<img src=x onerror="alert(1)">',
    "![x](http://evil.example/x.png)",
    "![x](file:///etc/passwd)",
    "[click](javascript:alert(1))",
    "[click](JaVaScRiPt:alert(1))",
    "[click](data:text/html,<script>alert(1)</script>)",
    "[click](file:///etc/passwd)",
    '[a](https://ok.example/"onmouseover="alert(1))',
    "<https://ok.example/?<script>>",
    "<iframe src=//evil.example></iframe>",
    "</article></body><script>alert(1)</script>",
    "```html\n</code></pre><script>alert(1)</script>\n```",
    '```"><script>alert(1)</script>\ncode\n```',
    "`</code><script>alert(1)</script>`",
    "$\\href{javascript:alert(1)}{x}$",
    "$$\\text{</svg><script>alert(1)</script>}$$",
    '$x" onload="alert(1)$',
    "&lt;script&gt;alert(1)&lt;/script&gt; &#60;script&#62;",
    "| a |\n| - |\n| <b onclick=alert(1)>x</b> |",
    "<style>@import '//evil.example/x.css'</style>",
    "\x1b]8;;http://evil.example\x07link\x1b]8;;\x07",
    "<!-- --><meta http-equiv=refresh content='0;url=//evil.example'>",
    "a\u202eb <svg/onload=alert(1)>",
)


class Seen(HTMLParser):
    """Collects the tags and attributes of a page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.links: list[str] = []
        self.names: set[str] = set()
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.names |= {name for name, _ in attrs}
        self.links += [value or "" for name, value in attrs if name in ("href", "src", "action", "xlink:href")]


def page(text: str) -> Seen:
    """A page with the text as question, answer, thinking, attachment, tool call, title and instructions."""
    run = ToolRun(ToolCall(text, text), RunState.DONE, text, text)
    attached = replace(USER, text=text, attachments=(Attachment(text, text, text),))
    steps = steps_text((ToolStep(text, text, (run,)),))
    answer = replace(ANSWER, text=text, thinking=text, model=text, error=text, tool_steps=steps)
    return Seen(html([replace(CHAT, title=text, nodes=(attached, answer, replace(OTHER, text=text)))], ALL))


@pytest.mark.parametrize("text", HOSTILE)
def test_nothing_hostile_survives(text: str) -> None:
    seen = page(text)
    assert seen.tags <= HARMLESS, seen.tags - HARMLESS
    assert not any(name.startswith("on") for name in seen.names)
    assert all(link.startswith(("http://", "https://", "mailto:", "#")) for link in seen.links), seen.links
    assert not any("evil" in link for link in seen.links if not link.startswith("http"))


def test_the_page_fetches_nothing_by_itself() -> None:
    text = html([CHAT], ALL)
    assert "Content-Security-Policy" in text
    assert "default-src &#x27;none&#x27;" in text
    assert "src=" not in text.replace("default-src", "")
    assert "url(" not in text


def test_formulas_are_drawings_with_their_source_and_unknown_ones_are_code() -> None:
    made = markdown_html("$x^2$ and $\\unknowncommand{x}$")
    assert 'aria-label="x^2"' in made
    assert "<svg" in made
    assert "em" in made.split("width=")[1]
    assert "<code>$\\unknowncommand{x}$</code>" in made


def test_code_is_coloured_and_questions_stay_as_typed() -> None:
    made = html([replace(CHAT, nodes=(replace(USER, text="**as** <b>typed</b>"), ANSWER))], ExportOptions())
    assert "<p>**as** &lt;b&gt;typed&lt;/b&gt;</p>" in made
    assert '<span class="keyword">def </span>' in markdown_html("```python\ndef f(): pass\n```")


def test_thinking_and_branches_are_there_only_if_wanted() -> None:
    plain, everything = html([CHAT], ExportOptions()), html([CHAT], ALL)
    assert "Hidden branch" not in plain
    assert "Thought for" not in plain
    assert "Hidden branch" in everything
    assert "Branch after" in everything
    assert "Thought for 2 s" in everything


def test_every_message_off_the_path_is_in_one_branch() -> None:
    nodes = [USER, ANSWER, OTHER]
    nodes += [replace(USER, id=4, parent=3, text="more"), replace(USER, id=5, parent=3, text="else")]
    nodes += [replace(USER, id=6, text="another start"), replace(ANSWER, id=7, parent=6)]
    found = branches(Conversation(1, "", tuple(nodes), leaf=2))
    ids = [message.id for branch in found for message in branch.messages]
    assert sorted(ids) == [3, 4, 5, 6, 7]
    assert [branch.after.id if branch.after else None for branch in found] == [1, 3, None]


def test_tool_calls_are_folded_with_all_they_gave() -> None:
    made = html([replace(CHAT, nodes=(USER, CALLED))], ExportOptions())
    assert "<summary>Tool read (Files)</summary>" in made
    assert "the whole\n&lt;/details&gt;" in made
    assert made.index("Let me see.") < made.index("Tool read") < made.index("Tool send: denied") < made.index("Hello")
    assert "Thought for" not in made
