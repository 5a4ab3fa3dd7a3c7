"""Changed content is seen and named; what the program changes itself is not."""

from __future__ import annotations

import re

import apsw
import pytest

from desktop.chat.conversation import MessageState
from desktop.chat.messages import Outcome, ThinkingMode
from desktop.store import hashes
from desktop.store.errors import HistoryDamaged
from desktop.store.history import History
from tests.helpers.store_files import add_turn


@pytest.mark.parametrize(
    "change",
    [
        "text = 'Hellp'",
        "text = CAST(x'48ff' AS TEXT)",
        "thinking = text, text = thinking",
        "parent_id = NULL",
        "created_at = created_at + 1",
        "completion_tokens = 1",
        "thinking_ms = 1e-9",
        "state = 'failed'",
        "state = 'streaming'",
        "role = 'x'",
        "hash = NULL",
        "hash = zeroblob(16)",
    ],
)
def test_a_changed_message_is_named(history: History, connection: apsw.Connection, change: str) -> None:
    add_turn(history, history.create(), None, "first", "first")
    answer = add_turn(history, history.create(), None, "Hi", "Hello")
    history.check()
    connection.execute(f"UPDATE message SET {change} WHERE id = ?", (answer,))
    assert hashes.altered(connection) == [(2, answer)]
    with pytest.raises(HistoryDamaged) as raised:
        history.check()
    assert raised.value.detail == f"message {answer} of conversation 2"


def test_everything_but_hidden_is_covered(connection: apsw.Connection) -> None:
    columns = {row[1] for row in connection.execute("PRAGMA table_info(message)")}
    assert columns & set(re.findall(r"\w+", hashes.HASH)) == columns - {"hash", "hidden"}


def test_an_answer_has_its_hash_when_it_ends(history: History, connection: apsw.Connection) -> None:
    answers = []
    for _ in range(2):
        user = history.add_user(history.create(), None, "Hi").id
        answers.append(history.begin_answer(user, model="T", mode=ThinkingMode.ON).id)
        history.append(answers[-1], text="so far")
        history.check()
    history.finish(answers[0], MessageState.FAILED, Outcome(None, error="died \ud83d"))
    history.check()
    assert history.recover() == 1
    history.check()
    history.delete_message(answers[0])
    history.rename(1, "x")
    history.check()
    assert connection.execute("SELECT count(*) FROM message WHERE length(hash) = 16").fetchone() == (4,)
