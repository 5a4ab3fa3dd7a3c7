"""Copying as HTML beside the text: what it is, and nothing that anyone would load."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest

from desktop.exchange.html import pasted_html
from desktop.ui.transcript import TranscriptView
from desktop.ui.transcript.message import Message
from desktop.ui.transcript.rich_text import RichText
from tests.helpers.transcript_hands import button, shown
from tests.helpers.transcript_samples import answer, conversation, user

SOURCE = """# Head

With $x^2$ it is **easy** and *so* ~~not~~ `a < b`, see [there](https://e.org/a?b&c) ![pic](https://e.org/p.png).

- one
- two

1. first

> said

$$
E = mc^2
$$

```html
<img src="https://e.org/x.png">
```

| a | b |
|---|---|
| 1 | $y$ |
"""
TAG = re.compile(r"<(/?\w+)([^>]*)>")
KNOWN = {"h1", "p", "strong", "em", "s", "code", "a", "ul", "ol", "li", "blockquote", "pre", "table", "tr", "td", "th"}
KNOWN |= {"thead", "tbody", "br"}


def harmless(html: str) -> None:
    """Only tags that show text; the one attribute is where a link goes."""
    for name, attributes in TAG.findall(html):
        assert name.lstrip("/") in KNOWN, name
        rest = re.sub(r'(rel="noreferrer noopener"|href="(https://e\.org[^"]*)")', "", attributes)
        assert not rest.strip(), attributes


def clipboard() -> QMimeData:
    return QGuiApplication.clipboard().mimeData()


def test_a_selection_is_copied_as_what_it_is(rich_text: Callable[..., RichText]) -> None:
    text = rich_text(SOURCE)
    text.selectAll()
    text.copy()
    html = clipboard().html()
    harmless(html)
    for part in (
        "<p><strong>Head</strong></p>",
        "With $x^2$ it is <strong>easy</strong> and <em>so</em> <s>not</s>",
        "<code>a &lt; b</code>",
        '<a href="https://e.org/a?b&amp;c">there</a>',
        "<ul><li>one</li><li>two</li></ul>",
        "<ol><li>first</li></ol>",
        "<blockquote><p>said</p></blockquote>",
        "<p>$$E = mc^2$$</p>",
        "<pre><code>&lt;img src=&quot;https://e.org/x.png&quot;&gt;</code></pre>",
        "<td><strong>a</strong></td>",
        "<td>1</td><td>$y$</td></tr></table>",
    ):
        assert part in html, part
    assert clipboard().text().startswith("Head\n")


def test_a_part_of_a_line_is_that_part(rich_text: Callable[..., RichText]) -> None:
    text = rich_text("some **bold words** here\n\nnext")
    cursor = text.textCursor()
    cursor.setPosition(7)
    cursor.setPosition(17, QTextCursor.MoveMode.KeepAnchor)
    text.setTextCursor(cursor)
    data = text.createMimeDataFromSelection()
    assert (data.text(), data.html()) == ("ld words h", "<p><strong>ld words</strong> h</p>")


def test_the_html_of_a_whole_answer_loads_nothing() -> None:
    html = pasted_html(SOURCE)
    harmless(html)
    assert "$x^2$" in html
    assert "$$E = mc^2$$" in html
    assert "&lt;img src=" in html


@pytest.fixture
def talk(view: TranscriptView) -> TranscriptView:
    path = [user(1, None, "a <b> question\nof two lines"), answer(2, 1, SOURCE), user(3, 2, "second")]
    view.show_conversation(conversation(*path))
    return view


def test_a_message_and_several_are_copied_with_html(talk: TranscriptView) -> None:
    messages: list[Message] = shown(talk)
    messages[1].setFocus(Qt.FocusReason.TabFocusReason)
    messages[1].show_tools()
    QTest.mouseClick(button(messages[1], "Copy"), Qt.MouseButton.LeftButton)
    assert clipboard().text() == SOURCE
    assert clipboard().html() == pasted_html(SOURCE)
    QTest.keyClick(messages[0], Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert (clipboard().text(), clipboard().html()) == ("a <b> question\nof two lines", "")
    talk._selection.select_messages(0, 1)
    QTest.keyClick(messages[0], Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    html = clipboard().html()
    assert "a &lt;b&gt; question<br>of two lines" in html
    assert html.startswith("<p><strong>You, ")
    assert pasted_html(SOURCE) in html
    harmless(html)
