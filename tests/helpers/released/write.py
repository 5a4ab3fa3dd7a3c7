"""Writes the file of the schema's version N, before that is released: ``python -m tests.helpers.released.write N``."""

from __future__ import annotations

import gzip
import sys
import tempfile
from contextlib import closing
from pathlib import Path

import apsw

from desktop.chat.conversation import Attachment, Draft, MessageState
from desktop.chat.messages import FinishReason, Outcome, ThinkingMode, Timings, Usage
from desktop.chat.options import ChatOptions
from desktop.store.history import History
from desktop.store.indexing import index_some
from desktop.store.migrations import MIGRATIONS, migrate
from desktop.store.opened import prepare
from tests.helpers.released import FOLDER, NODES

GOOD = Outcome(FinishReason.STOP, Usage(10, 2, 20, 5), Timings(50.0, 200.0, 40.0), 1500.0)
BAD = Outcome(None, error="The engine died.")


def talk(history: History) -> None:
    """What is in the file of every version: see ``NODES``."""
    texts = {id: (text, thinking) for nodes in NODES.values() for id, _, _, text, thinking, _ in nodes}
    tide = history.create()
    question = history.add_user(tide, None, texts[1][0]).id
    ends: list[tuple[MessageState, Outcome]] = [(MessageState.DONE, GOOD), (MessageState.FAILED, BAD)]
    for state, outcome in ends:
        answer = history.begin_answer(question, model="Testa", mode=ThinkingMode.ON).id
        history.append(answer, text=texts[answer][0], thinking=texts[answer][1])
        history.finish(answer, state, outcome)
    second = history.add_user(tide, 2, texts[4][0]).id
    answer = history.begin_answer(second, model="Testa", mode=ThinkingMode.ON).id
    history.append(answer, thinking="So")
    history.append(answer, text="Wind ")
    history.append(answer, text="blows")
    plan = history.create(options=ChatOptions("Be brief.", ThinkingMode.STRICT))
    history.add_user(plan, None, texts[6][0])
    history.rename(plan, "Plans")
    old = history.create()
    history.add_user(old, None, texts[7][0])
    history.trash([old])


def order(history: History) -> None:
    """What conversations have from version 2 on."""
    history.set_folder([2], history.create_folder("Letters"))
    history.set_pinned([2], True)
    history.set_unread([1], True)
    kept = history.create()
    history.add_user(kept, None, "See this", [Attachment("a.py", "print()", "python")])
    history.set_archived([kept], True)
    history.set_draft(kept, Draft("not sent"))


def main(version: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "history.db"
        with closing(apsw.Connection(str(path))) as connection:
            prepare(connection)
            migrate(connection, None, MIGRATIONS[:version])
            history = History(connection)
            talk(history)
            order(history)
            if version >= 3:
                while index_some(connection):
                    pass
        (FOLDER / f"history-v{version}.db.gz").write_bytes(gzip.compress(path.read_bytes(), mtime=0))


if __name__ == "__main__":
    main(int(sys.argv[1]))
