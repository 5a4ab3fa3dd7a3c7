"""A program that writes turns to a history until it is killed, and says on stdout what was stored.

Run as a fork (``fork_server``) of ``run``. A line is ``question ID SEED``, ``piece ID SEED`` or ``done ID``,
written after the history said that it is stored; ``text_of`` gives the text of a seed.
"""

from __future__ import annotations

import os
from pathlib import Path

from desktop.chat.conversation import MessageState
from desktop.chat.messages import ThinkingMode
from desktop.store.database import Store
from desktop.store.history import History
from tests.helpers.store_files import DONE


def text_of(seed: int) -> str:
    """A text that shows any mix-up."""
    return f"<{seed}>" * (seed % 97 + 1)


def say(*words: object) -> None:
    os.write(1, (" ".join(map(str, words)) + "\n").encode())


def write(store: Store) -> None:
    """Turn after turn, below the newest message."""
    rows = store.run(lambda history: history.conversations()).result()
    conversation = rows[0].id if rows else store.run(lambda history: history.create()).result()
    parent = store.run(lambda history: history.conversation(conversation)).result().leaf
    while True:
        parent = _turn(store, conversation, parent)


def _turn(store: Store, conversation: int, parent: int | None) -> int:
    seed = (parent or 0) * 10
    user = store.run(lambda history: history.add_user(conversation, parent, text_of(seed))).result().id
    say("question", user, seed)

    def begin(history: History) -> int:
        return history.begin_answer(user, model="m", mode=ThinkingMode.ON).id

    answer = store.run(begin).result()
    for number in range(1, 5):
        piece = seed + number
        store.run(lambda history, piece=piece: history.append(answer, text=text_of(piece))).result()  # type: ignore[misc]
        say("piece", answer, piece)
    store.run(lambda history: history.finish(answer, MessageState.DONE, DONE)).result()
    say("done", answer)
    return answer


def run(file: str) -> None:
    write(Store(Path(file)))
