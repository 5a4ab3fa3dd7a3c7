"""Tests of the example: "nemodesk plugins check word-count" runs them, and so does pytest."""

from pathlib import Path

from plugin import Page, count_words, counted

from desktop.plugins.api import Context, ToolError


def test_words_are_counted_and_noted(tmp_path: Path) -> None:
    """Both tools of the example, as a model would use them."""
    (tmp_path / "poem.txt").write_text("the sea\nthe wide sea\n")
    context = Context.for_tests(tmp_path, settings=Page(), folders=[tmp_path])
    assert count_words("poem.txt", context) == {"lines": 2, "words": 5}
    assert count_words("poem.txt", context, least=4) == {"lines": 2, "words": 1}
    assert counted(context) == ["poem.txt", "poem.txt"]


def test_long_files_are_refused(tmp_path: Path) -> None:
    """The setting is heard."""
    (tmp_path / "long.txt").write_text("sea " * 1000)
    context = Context.for_tests(tmp_path, settings=Page(longest=1), folders=[tmp_path])
    refusal = ""
    try:
        count_words("long.txt", context)
    except ToolError as error:
        refusal = str(error)
    assert refusal == "long.txt is longer than 1,000 characters."
