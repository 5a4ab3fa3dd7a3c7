"""Selection, links, what is never loaded, and formulas in a text."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QFontMetricsF, QGuiApplication, QImage, QTextCursor, QTextDocument
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.markdown.bounds import LONGEST
from desktop.markdown.math_rules import MAX_TEX
from desktop.ui.markdown.formula import Formulas, Look
from desktop.ui.theme import DARK, LIGHT, Scheme, ThemeWatcher, font
from desktop.ui.transcript.code_header import COPIED_MS, CodeControls
from desktop.ui.transcript.decorations import has_decorations
from desktop.ui.transcript.rich_text import RichText
from tests.helpers.transcript_samples import ANSWER
from tests.ui.transcript.conftest import WIDTH

Maker = Callable[..., RichText]


def copied(text: RichText) -> str:
    text.selectAll()
    return text.createMimeDataFromSelection().text()


def test_copy_gives_latex_back(rich_text: Maker) -> None:
    text = rich_text("so $x^2$ and `code`:\n\n$$\\frac{1}{2}$$\n\n```py\na = 1\nb = 2\n```\n\nend")
    assert copied(text) == "so $x^2$ and code:\n$$\\frac{1}{2}$$\na = 1\nb = 2\nend"


def test_part_of_a_line_is_copied_exactly(rich_text: Maker) -> None:
    text = rich_text("one $x$ two")
    cursor = QTextCursor(text.document())
    cursor.setPosition(2)
    cursor.setPosition(7, QTextCursor.MoveMode.KeepAnchor)
    text.setTextCursor(cursor)
    assert text.createMimeDataFromSelection().text() == "e $x$ t"


def test_nothing_is_ever_loaded(rich_text: Maker) -> None:
    text = rich_text("![a](file:///etc/hostname) <img src='http://127.0.0.1/a.png'> [x](file:///etc/passwd)")
    for kind in (QTextDocument.ResourceType.ImageResource, QTextDocument.ResourceType.StyleSheetResource):
        for url in ("file:///etc/hostname", "/etc/hostname", "http://127.0.0.1/a.png"):
            loaded = text.document().resource(kind, QUrl(url))
            assert isinstance(loaded, QImage)
            assert loaded.isNull()
    assert "<img" in text.toPlainText()
    assert "file:///etc/passwd" not in text.toHtml().replace("[x](file:///etc/passwd)", "")


def test_a_link_is_only_reported(rich_text: Maker, qtbot: QtBot) -> None:
    text = rich_text("[a link that is long enough](https://example.org/page)")
    text.show()
    place = QPoint(60, 10)
    with qtbot.waitSignal(text.link_hovered) as hovered:
        QTest.mouseMove(text.viewport(), place - QPoint(20, 0))
        QTest.mouseMove(text.viewport(), place)
    with qtbot.waitSignal(text.link_activated) as activated:
        QTest.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert hovered.args == activated.args == ["https://example.org/page"]
    assert text.toPlainText().startswith("a link")


def test_formulas_sit_on_the_baseline(theme: ThemeWatcher) -> None:
    body = font("body")
    look = Look(body, "#000000", 1.0, 700.0)
    for tex in ("x", "x^2", r"\frac{34}{32}", r"\sum_{k=1}^n k", "y_{i_j}"):
        made = Formulas().draw(tex, False, look)
        assert made is not None
        assert made.picture().width() == made.width
        assert QFontMetricsF(made.strut).descent() >= QFontMetricsF(body).descent()
        assert made.height >= QFontMetricsF(made.strut).descent()


def test_formulas_are_kept_by_everything_that_changes_them(theme: ThemeWatcher) -> None:
    formulas, look = Formulas(), Look(font("body"), "#000000", 1.0, 700.0)
    first = formulas.draw("x", False, look)
    assert formulas.draw("x", False, look) is first
    others = [
        formulas.draw("x", True, look),
        formulas.draw("x", False, Look(font("ui"), "#000000", 1.0, 700.0)),
        formulas.draw("x", False, Look(font("body"), "#FFFFFF", 1.0, 700.0)),
        formulas.draw("x", False, Look(font("body"), "#000000", 2.0, 700.0)),
    ]
    assert first is not None
    assert len({made.name for made in [first, *others] if made}) == 5


@pytest.mark.parametrize(
    "tex", [r"\foo{x}", "{" * 100, "x" * (MAX_TEX + 1), "", "  ", r"\includegraphics{/etc/passwd}"]
)
def test_what_cannot_be_drawn_is_none(theme: ThemeWatcher, tex: str) -> None:
    assert Formulas().draw(tex, True, Look(font("body"), "#000000", 1.0, 700.0)) is None


def test_an_unfinished_formula_is_drawn(theme: ThemeWatcher) -> None:
    look = Look(font("body"), "#000000", 1.0, 700.0)
    assert Formulas().draw(r"\frac{1}{2 + \al", True, look, unfinished=True) is not None
    assert Formulas().draw(r"\frac{1}{2 + \al", True, look) is None


def test_source_stands_where_a_formula_cannot(rich_text: Maker) -> None:
    assert r"\foo{x}" in rich_text(r"unknown $\foo{x}$ here").toPlainText()


def test_wide_formulas_of_a_line_fit_the_column_at_every_width(rich_text: Maker) -> None:
    text = rich_text("so $" + "+".join(f"a_{{{n}}}" for n in range(30)) + "$ it is")
    for width in (WIDTH, 400, 900):
        text.fit(width)
        assert text.document().idealWidth() <= width + 1


def test_dark_and_light_use_their_own_ink(rich_text: Maker, theme: ThemeWatcher) -> None:
    text = rich_text("plain $x$")
    block = text.document().begin()
    assert block.begin().fragment().charFormat().foreground().color().name().upper() == LIGHT.text
    height = text.fit(WIDTH)
    theme.set_scheme(Scheme.DARK)
    text.refresh()
    block = text.document().begin()
    assert block.begin().fragment().charFormat().foreground().color().name().upper() == DARK.text
    assert text.fit(WIDTH) == height


def test_the_copy_button_copies_and_says_so(rich_text: Maker, qtbot: QtBot) -> None:
    text = rich_text(ANSWER)
    button = text.findChildren(CodeControls)[0].copy_button
    assert button.accessibleName() == "Copy code"
    button.click()
    assert QGuiApplication.clipboard().text().startswith("def kv_bytes")
    assert button.text() == "Copied"
    qtbot.waitUntil(lambda: button.text() == "Copy", timeout=COPIED_MS + 3000)
    assert button.accessibleName() == "Copy code"


def test_up_and_down_are_left_to_the_transcript(rich_text: Maker, qtbot: QtBot) -> None:
    text = rich_text("some text")
    text.show()
    cursor = text.textCursor().position()
    QTest.keyClick(text, Qt.Key.Key_Down)
    assert text.textCursor().position() == cursor


def test_plain_text_stays_as_it_is(rich_text: Maker) -> None:
    text = rich_text()
    text.set_plain("# no heading\n    indented **x** $5")
    text.fit(WIDTH)
    assert text.toPlainText() == "# no heading\n    indented **x** $5"
    assert copied(text) == "# no heading\n    indented **x** $5"


def test_a_long_message_is_clipped_between_lines(qtbot: QtBot) -> None:
    text = RichText(Formulas())
    qtbot.addWidget(text)
    text.set_plain("\n".join(f"line {n} 中文 สวัสดี" for n in range(40)))
    height = text.fit(WIDTH)
    shown = text.whole_lines(200)
    assert 150 < shown <= 200
    bottoms = set()
    block = text.document().begin()
    while block.isValid():
        top = text.document().documentLayout().blockBoundingRect(block).top()
        bottoms.add(round(top + block.layout().lineAt(0).rect().bottom()))
        block = block.next()
    assert shown in {bottom + more for bottom in bottoms for more in (0, 1)}
    assert 0 <= height - text.whole_lines(10_000) <= 7  # the last line's leading


@pytest.mark.parametrize(("source", "at_right"), [("- one item", False), ("- عنصر أول", True)])
def test_a_bullet_stands_where_the_line_begins(rich_text: Maker, source: str, at_right: bool) -> None:
    text = rich_text(source)
    picture = text.grab().toImage()
    edge = range(picture.width() - 14, picture.width()) if at_right else range(14)
    paper = picture.pixelColor(picture.width() // 2, picture.height() - 2)
    assert any(picture.pixelColor(x, y) != paper for x in edge for y in range(picture.height()))


@pytest.mark.parametrize("ways", ["set_source", "stream", "set_plain"])
def test_of_a_very_long_text_the_beginning_is_drawn_and_all_is_copied(rich_text: Maker, ways: str) -> None:
    whole = "one line of a very long text\n\n" * 40_000
    text = rich_text("")
    if ways == "stream":
        for end in (len(whole) // 10, len(whole) // 2, len(whole)):
            text.stream(whole[:end])
        text.finish(whole)
    else:
        getattr(text, ways)(whole)
    text.fit(WIDTH)
    assert len(text.document().toPlainText()) <= LONGEST + 100
    assert text.document().toPlainText().endswith("Copying gives all of it.")
    assert text.markdown == text.plain_text() == whole
    text.fit(WIDTH - 40)
    text.refresh()
    text.fit(WIDTH)
    assert text.document().toPlainText().count("Copying gives all of it.") == 1


@pytest.mark.parametrize("tex", [r"x\rule{9px}{99999px}\rule{9999px}{9px}", r"\hspace{999999em}x", r"\kern9999999em x"])
def test_no_picture_is_made_for_a_formula_of_any_size(theme: ThemeWatcher, tex: str) -> None:
    made = Formulas().draw(tex, True, Look(font("body"), "#000000", 1.0, 8000.0))
    assert made is None or made.width * made.height < 5_000_000


def test_a_long_list_goes_on_counting(rich_text: Maker) -> None:
    text = rich_text("5. item\n" * 250)
    block, numbers = text.document().begin(), []
    while block.isValid():
        numbers.append(block.textList().itemText(block))
        block = block.next()
    assert numbers == [f"{n}." for n in range(5, 255)]


def test_half_a_character_is_no_character(rich_text: Maker) -> None:
    text = rich_text("a \ud83d `\udc00` $\ud800$")
    assert text.plain_text() == "a \ufffd \ufffd $\ufffd$"
    text.set_plain("a\ud83d")
    text.fit(300)
    assert text.toPlainText() == "a\ufffd"


@pytest.mark.parametrize("text", ["`x`", "> x", "- x", "1. x", "---", "```\nx\n```", "| a |\n|---|\n| b |"])
def test_only_texts_with_decorations_are_searched_for_them(rich_text: Maker, text: str) -> None:
    shown = rich_text("Words, *more* words and $x$.\n\nAnd a [link](https://example.org).")
    assert not has_decorations(shown.document())
    shown.set_source(text)
    assert has_decorations(shown.document())
    shown.grab()
    assert shown.decorated
