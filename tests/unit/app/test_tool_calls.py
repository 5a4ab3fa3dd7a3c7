"""The list of calls as the window shows it: pages, words, and a search through all of it."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.app.tool_calls import PAGE, decision_words, find_calls
from desktop.chat.tools import RunState
from desktop.plugins.audit import Audit
from desktop.plugins.records import Records
from desktop.ui.tools.listed import CallPage

NAMES = {"bundled:files": "Files"}


@pytest.fixture
def audit(tmp_path: Path) -> Iterator[Audit]:
    records = Records(tmp_path / "tools.db")
    yield Audit(records)
    records.close()


def fill(audit: Audit, count: int) -> None:
    """Calls of a chat, the first of the terminal."""
    for n in range(count):
        number = audit.begin(-1 if n == 0 else 3, "bundled:files", "read", "", json.dumps({"n": f"WORD-{n}"}))
        audit.decided(number, "grant: folder /home/x" if n % 2 else "user: deny", "", RunState.DENIED)


def find(audit: Audit, before: int | None = None, *words: str) -> CallPage:
    """What is found."""
    return asyncio.run(find_calls(audit, NAMES, before, words))


def test_pages_say_whether_there_is_more(audit: Audit) -> None:
    assert find(audit) == CallPage(())
    fill(audit, PAGE)
    assert (len(find(audit).rows), find(audit).more) == (PAGE, False)
    fill(audit, 1)
    first = find(audit)
    assert (len(first.rows), first.more) == (PAGE, True)
    rest = find(audit, first.rows[-1].id)
    assert (len(rest.rows), rest.more) == (1, False)


def test_words_are_looked_for_in_all_calls(audit: Audit) -> None:
    fill(audit, 430)
    assert [row.conversation for row in find(audit, None, "terminal").rows] == [-1]
    assert len(find(audit, None, "word-42", "files").rows) == 11
    folder = find(audit, None, "/home/x", "always")
    assert (len(folder.rows), folder.more) == (PAGE, True)
    assert find(audit, None, "nothing").rows == ()


def test_every_decision_is_in_words() -> None:
    assert decision_words("user: once") == "you allowed it once"
    assert decision_words("grant: folder /a: b") == "always allowed: the folder /a: b"
    assert decision_words("something: new") == "something: new"
