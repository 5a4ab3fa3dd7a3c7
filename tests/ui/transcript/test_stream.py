"""A text that arrives in pieces looks as if it had been written at once."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest
from PySide6.QtGui import QTextCursor

from desktop.markdown.bounds import MOST_LINES
from desktop.ui.transcript.code_header import CodeControls
from desktop.ui.transcript.rich_text import RichText
from tests.helpers.transcript_samples import ANSWER, EVERYTHING, THINKING, reasoning
from tests.ui.transcript.conftest import WIDTH

Maker = Callable[..., RichText]

TRICKY = (
    "a\r\n\r\nb\n\n```py\nx = 1\r\n```\n- one\n\n- two\n> q\nlazy\n\n"
    "head\n===\n\n\tindented\n\n$$\nx\n$$\n| a |\n|--|\n| 1 |\n"
)


def colours(text: RichText) -> list[tuple[str, str]]:
    """Every run of text with its ink."""
    found = []
    block = text.document().begin()
    while block.isValid():
        it = block.begin()
        while not it.atEnd():
            fragment = it.fragment()
            found.append((fragment.text(), fragment.charFormat().foreground().color().name()))
            it += 1
        block = block.next()
    return found


@pytest.mark.parametrize("source", [ANSWER, EVERYTHING, THINKING, TRICKY, reasoning(2500)])
@pytest.mark.parametrize("seed", [1, 2])
def test_random_pieces_give_the_same_text_height_and_colours(rich_text: Maker, source: str, seed: int) -> None:
    rng = random.Random(seed)
    whole, streamed = rich_text(source), rich_text()
    at = 0
    while at < len(source):
        at += rng.choice((1, 3, 17, 80, 200))
        streamed.stream(source[:at])
        if rng.random() < 0.1:
            streamed.fit(WIDTH)
    streamed.finish(source)
    assert streamed.toPlainText() == whole.toPlainText()
    assert streamed.fit(WIDTH) == whole.fit(WIDTH)
    assert colours(streamed) == colours(whole)


def test_single_characters_of_an_open_fence_are_appended(rich_text: Maker) -> None:
    source = "```python\nfor i in range(3):\n    print(i)\n\nx = '`'\n```\nafter"
    text = rich_text()
    for end in range(1, len(source) + 1):
        text.stream(source[:end])
        if end > 10 and "`" not in source[10:end]:
            assert text.toPlainText().strip() == source[10:end].strip()
    text.finish(source)
    assert colours(text) == colours(rich_text(source))


def test_an_open_fence_is_coloured_when_it_closes(rich_text: Maker) -> None:
    text = rich_text()
    text.stream("```python\ndef f(): pass\n")
    assert len({ink for _, ink in colours(text)}) == 1
    text.stream("```python\ndef f(): pass\n```\n")
    assert len({ink for _, ink in colours(text)}) > 1


def test_code_that_is_cut_off_stays_plain(rich_text: Maker) -> None:
    """What is left out may be any number of lines, and so much code has no colours."""
    source = "```python\nx = 'a'\n```\n\n```python\n" + "y = 'b'\n" * MOST_LINES
    whole, streamed = rich_text(source), rich_text()
    streamed.stream(source)
    streamed.finish(source)
    assert colours(whole) == colours(streamed)
    lines = [{ink for text, ink in colours(whole) if text.startswith(begin)} for begin in ("'a'", "y = 'b'")]
    assert [len(inks) for inks in lines] == [1, 1]


def test_only_the_last_block_is_written_again(rich_text: Maker) -> None:
    text = rich_text()
    text.stream("first\n\nsecond")
    mark = QTextCursor(text.document())
    mark.setPosition(3)  # a cursor inside what is written again would be moved
    for n in range(20):
        text.stream("first\n\nsecond" + " more" * n)
    text.stream("first\n\nsecond" + " more" * 19 + "\n\nthird")
    assert mark.position() == 3


def test_a_text_that_does_not_continue_the_old_one_replaces_it(rich_text: Maker) -> None:
    text = rich_text()
    text.stream("one\n\ntwo")
    text.stream("other")
    assert text.toPlainText() == "other"


def test_code_headers_follow_the_blocks(rich_text: Maker) -> None:
    text = rich_text()
    source = "```py\na = 1\n```\n\ntext\n\n```js\nlet b\n```\n"
    for end in range(1, len(source) + 1):
        text.stream(source[:end])
        text.fit(WIDTH)
    text.finish(source)
    text.fit(WIDTH)
    headers = [h for h in text.findChildren(CodeControls) if not h.isHidden()]
    assert [h.copy_button.source for h in headers] == ["a = 1", "let b"]
    assert headers[0].y() < headers[1].y()
