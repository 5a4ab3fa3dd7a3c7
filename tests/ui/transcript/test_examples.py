"""Every example of the CommonMark and GFM specifications is drawn, with the words that the specification says."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Final

from desktop.ui.transcript.rich_text import RichText
from tests.helpers.markdown_examples import COMMONMARK, GFM, Example
from tests.helpers.traps import Traps
from tests.ui.transcript.conftest import WIDTH

# HTML stays the text it is, images and references are no part of the dialect: their words are not the specification's
_LEFT_OUT: Final = re.compile(r"<[A-Za-z/!?]|!\[|^[> -]*\[[^`]+\]:|^\[$", re.M)
_OTHERS: Final = {  # what else is read in another way
    r"\!\"\#\$\%\&\'\(\)\*\+\,\-\.\/\:\;\<\=\>\?\@\[\\\]\^\_\`\{\|\}\~": "\\[ begins a formula",
    "- [ ] foo\n- [x] bar": "the marks of task lists stay text",
    "- [x] foo\n  - [ ] bar\n  - [x] baz\n- [ ] bim": "the same",
    "~~Hi~~ Hello, ~there~ world!": "a single tilde is a tilde: 3 ~ 4",
    "This will ~~~not~~~ strike.": "of three tildes two strike",
}


def drawn(text: RichText, markdown: str) -> str:
    """The words of a text that was laid out and painted."""
    text.set_source(markdown)
    text.resize(WIDTH, text.fit(WIDTH))
    text.grab()
    return " ".join(text.plain_text().split())


def differing(text: RichText, examples: Iterable[Example]) -> list[str]:
    """The examples whose words are not those of the specification."""
    return [example.markdown.strip() for example in examples if drawn(text, example.markdown) != example.words]


def test_every_example_reads_as_its_specification_says(rich_text: Callable[..., RichText], traps: Traps) -> None:
    text = rich_text()
    others = [source for source in differing(text, (*COMMONMARK, *GFM)) if not _LEFT_OUT.search(source)]
    assert sorted(others) == sorted(_OTHERS)
    traps.check()


def test_the_sets_are_whole() -> None:
    assert (len(COMMONMARK), len(GFM)) == (652, 28)
