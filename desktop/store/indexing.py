"""Taking messages into the search index, a few at a time, on the store thread."""

from __future__ import annotations

from typing import Any, Final

import apsw

from desktop.chat.steps import steps_of
from desktop.store.folding import fold, grams
from desktop.store.m003 import INDEX
from desktop.store.rows import attachments_of
from desktop.store.sql import transaction

AT_ONCE: Final = 50  # messages: a few milliseconds of computing and one commit
LETTERS_AT_ONCE: Final = 50_000


def index_some(connection: apsw.Connection) -> bool:
    """Index the newest messages that wait; whether there may be more."""
    sql = "SELECT message_id FROM search_todo ORDER BY message_id DESC LIMIT ?"
    waiting = [id for (id,) in connection.execute(sql, (AT_ONCE,))]
    if not waiting:
        return False
    with transaction(connection):
        letters, taken = 0, 0
        documents: list[tuple[int, str]] = []
        for id in waiting:
            found = list(searched_texts(connection, id))
            documents += found
            taken += 1
            letters += sum(len(text) for _, text in found)
            if letters > LETTERS_AT_ONCE:
                break
        _replace(connection, waiting[:taken], sorted(documents))
    return True


def rebuild(connection: apsw.Connection) -> None:
    """Begin the index anew: all messages wait for it again."""
    with transaction(connection):
        connection.execute(f"DROP TABLE search; {INDEX}")
        connection.execute("INSERT OR IGNORE INTO search_todo SELECT id FROM message WHERE state <> 'streaming'")


def searched_texts(connection: apsw.Connection, message: int) -> list[tuple[int, str]]:
    """What can be found of a message: (document, text), none of them empty; attachments belong to the text.

    Tool calls are not searched: what a tool brought is nothing that anybody said, and there may be a megabyte of it.
    What was said and thought in the rounds before is.
    """
    sql = "SELECT text, thinking, attachments, tool_steps FROM message WHERE id = ? AND state <> 'streaming'"
    row: Any = connection.execute(sql, (message,)).fetchone()
    if row is None:
        return []
    text, thinking, attachments, steps = row
    texts = (searched(text, attachments, steps), searched(thinking, "", steps, thinking=True))
    return [(2 * message + n, text) for n, text in enumerate(texts) if text]


def searched(last: str, attachments: str, tool_steps: str, *, thinking: bool = False) -> str:
    """The text, or the ``thinking``, of all rounds of a message from its columns, as it is searched."""
    if tool_steps:
        said = [step.thinking if thinking else step.text for step in steps_of(tool_steps)]
        last = "\n\n".join(part for part in (*said, last) if part)
    return with_attachments(last, attachments)


def with_attachments(text: str, attachments: str) -> str:
    """A message's text with its stored attachments below it, as it is searched."""
    if not attachments:
        return text
    parts = [part for one in attachments_of(attachments) for part in (one.name, one.text)]
    return "\n".join([text, *parts])


def _replace(connection: apsw.Connection, messages: list[int], documents: list[tuple[int, str]]) -> None:
    """FTS5 wants its rows in growing order: else it writes a segment for each."""
    numbers = sorted(2 * id + n for id in messages for n in (0, 1))
    connection.executemany("DELETE FROM search WHERE rowid = ?", [(number,) for number in numbers])
    connection.executemany(
        "INSERT INTO search (rowid, grams) VALUES (?, ?)", [(number, grams(fold(text))) for number, text in documents]
    )
    connection.executemany("DELETE FROM search_todo WHERE message_id = ?", [(id,) for id in messages])
