"""Hostile texts in every place of a message: nothing is loaded, links go to the web only, and no time is lost.

The cost is held ten times looser here than the bar that ``tests/bench/hostile_texts.py`` measures.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from html.parser import HTMLParser

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextCharFormat, QTextDocument

from desktop.chat.conversation import Conversation
from desktop.markdown.bounds import is_cut
from desktop.markdown.parser import LINK_SCHEMES
from desktop.ui.markdown.formats import TEX
from desktop.ui.transcript import TranscriptView
from desktop.ui.transcript.message import Message
from desktop.ui.transcript.rich_text import RichText
from tests.bench.hostile_texts import BAR, PLACES, cleared, shown
from tests.bench.transcript_cost import cpu_ms
from tests.helpers import transcript_samples as samples
from tests.helpers.hostile_texts import KINDS, dense, hostile, megabytes
from tests.helpers.traps import Traps

Maker = Callable[..., RichText]

COPIED = "a blockquote br code del em h1 h2 h3 h4 h5 h6 hr li ol p pre s strong table tbody td th thead tr ul"
LOOKED_AT = 100_000  # letters at the beginning and at the end of a long copy
LARGE = ("lines of 2 MB", "texts of 5 MB")  # each of these is shown in one place, in turn


def formats(document: QTextDocument) -> Iterator[QTextCharFormat]:
    block = document.begin()
    while block.isValid():
        it = block.begin()
        while not it.atEnd():
            yield it.fragment().charFormat()
            it += 1
        block = block.next()


def check_formats(document: QTextDocument) -> None:
    """Links to the web and to mail only, and no picture but of a formula."""
    for form in formats(document):
        if form.isAnchor():
            assert QUrl(form.anchorHref()).scheme() in LINK_SCHEMES
        if form.isImageFormat():
            assert form.toImageFormat().name().startswith("formula:")
            assert form.property(TEX)


class Harmless(HTMLParser):
    """Fails for a tag or an attribute that could do more than mark up a text."""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in COPIED.split(), tag
        for name, value in attrs:
            if (tag, name) == ("a", "href"):
                assert QUrl(value or "").scheme() in LINK_SCHEMES
            else:
                assert (tag, name) in (("a", "rel"), ("ol", "start")), (tag, name, value)


def check_copy(text: RichText) -> None:
    """What is copied is a text, and HTML that loads and does nothing."""
    text.selectAll()
    data = text.createMimeDataFromSelection()
    assert set(data.formats()) <= {"text/plain", "text/html"}
    assert data.hasText()
    html = data.html()
    # Python's parser would take minutes for megabytes that one writer has written throughout
    for part in (html[:LOOKED_AT], html[LOOKED_AT:][-LOOKED_AT:]):
        Harmless().feed(part)


def check_message(message: Message) -> None:
    for text in message.texts().values():
        check_formats(text.document())
        check_copy(text)


def conversations(kind: str, traps: Traps) -> Iterator[tuple[str, Conversation]]:
    """Each text of a kind as question, thinking and answer at once; the large ones as one of them, in turn."""
    places = list(PLACES.values())
    for n, source in enumerate(hostile(kind, file=str(traps.canary), web=f"127.0.0.1:{traps.port}")):
        if kind in LARGE:
            yield source, samples.conversation(samples.user(1, None, "Go on."), places[n % 3](source))
        else:
            answered = samples.answer(2, 1, source, thinking=source)
            yield source, samples.conversation(samples.user(1, None, source), answered)


@pytest.mark.parametrize("kind", KINDS)
def test_a_hostile_text_is_only_a_text(view: TranscriptView, traps: Traps, kind: str) -> None:
    for source, conversation in conversations(kind, traps):
        spent = cpu_ms(lambda conversation=conversation: shown(view, conversation))  # type: ignore[misc]
        texts = 1 if kind in LARGE else 3
        assert spent / texts / megabytes(source) < 10 * BAR, source[:60]
        for message in view.laid_out():
            check_message(message)
        cleared(view)
    traps.check()


@pytest.mark.parametrize("kind", KINDS)
def test_in_pieces_it_is_the_same_text(rich_text: Maker, traps: Traps, kind: str) -> None:
    whole, streamed = rich_text(), rich_text()
    for source in list(hostile(kind, file=str(traps.canary), web=f"127.0.0.1:{traps.port}"))[::10]:
        whole.set_source(source)
        streamed.set_source("")
        for part in range(1, 4):
            streamed.stream(source[: len(source) * part // 4])
            streamed.fit(600)
        streamed.finish(source)
        assert streamed.toPlainText() == whole.toPlainText(), source[:60]
        check_formats(streamed.document())
    traps.check()


def test_honest_texts_are_whole() -> None:
    assert not [name for name, source in dense().items() if is_cut(source)]


def test_the_traps_close(rich_text: Maker, traps: Traps) -> None:
    """What would be loaded is seen, and refused."""
    assert rich_text().document().resource(QTextDocument.ResourceType.ImageResource, QUrl("file:///a.png")).isNull()
    assert traps.foreign() == ["file:///a.png"]
    assert not traps.opened()
    traps.canary.read_bytes()
    assert traps.opened()


def test_there_are_more_than_two_hundred() -> None:
    assert sum(1 for kind in KINDS if kind not in LARGE for _ in hostile(kind)) > 200
