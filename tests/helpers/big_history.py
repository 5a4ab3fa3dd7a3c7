"""A history as large as years of use make it, written in seconds: ``big_history``.

By default 2,000 conversations with 100,000 messages, the newest of them with 5,000, in nine languages. The longest
says the same every ten messages, in five languages: a short one and every place of a long one look alike, so that what
they cost may be compared.
Written straight into the tables: what the History would have written, without its one transaction a message.
"""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Final

import apsw

from desktop.chat.messages import Sampling
from desktop.store import hashes
from desktop.store.database import Store
from desktop.store.rows import sampling_text
from desktop.store.turns import title_of
from tests.helpers.nine_languages import SENTENCES, paragraphs

END: Final = 1_795_000_000_000  # the last message's time: milliseconds since 1970
MINUTE: Final = 60_000
ALIKE: Final = ("en", "de", "hi", "th", "zh")  # the languages of the longest conversation
FOLDERS: Final = ("Work", "Reisen", "数学", "Cours", "घर")

_COLUMNS: Final = (
    "id, conversation_id, parent_id, role, text, thinking, state, created_at, model, mode, reason, prompt_tokens,"
    " cached_tokens, completion_tokens, thinking_tokens, first_token_ms, prompt_per_second, generation_per_second,"
    " thinking_ms, sampling"
)
MODELS: Final = ("Llama-3.1-Nemotron-Nano-4B-v1.1 Q4_K_M", "SmolLM2-135M-Instruct (demo)")
Row = tuple[object, ...]

_NO_FIGURES: Final = ("", None, None, 0, 0, 0, 0, 0.0, 0.0, 0.0, 0.0, "")
_FIGURES: Final = ("stop", 310, 280, 220, 60, 412.5, 160.25, 31.5, 2100.0, sampling_text(Sampling()))


def big_history(
    path: Path, *, conversations: int = 2000, messages: int = 100_000, longest: int = 5000, seed: int = 1
) -> int:
    """Write a new history file of so many conversations and messages (answers included); the id of the longest."""
    Store(path).close()
    rng = random.Random(seed)
    sizes = [*_sizes(conversations - 1, messages - longest, rng), longest]
    with closing(apsw.Connection(str(path))) as connection:
        hashes.register(connection)
        connection.execute("PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF; BEGIN")
        connection.executemany("INSERT INTO folder (name) VALUES (?)", [(name,) for name in FOLDERS])
        writer = _Writer(rng, END - messages * MINUTE)
        marks = ", ".join("?" * len(_COLUMNS.split(",")))
        for id, size in enumerate(sizes, 1):
            rows = list(writer.messages(id, size, alike=id == conversations))
            connection.executemany(f"INSERT INTO message ({_COLUMNS}) VALUES ({marks})", rows)
            _conversation(connection, id, rows, rng)
        hashes.seal_all(connection)
        connection.execute("COMMIT")
    return conversations


def _sizes(conversations: int, messages: int, rng: random.Random) -> list[int]:
    """Uneven sizes, at least two, with this sum."""
    shares = [rng.paretovariate(1.5) for _ in range(conversations)]
    sizes = [2 + int(share / sum(shares) * (messages - 2 * conversations)) for share in shares]
    sizes[-1] += messages - sum(sizes)
    return sizes


def _conversation(connection: apsw.Connection, id: int, rows: list[Row], rng: random.Random) -> None:
    folder = rng.randrange(1, len(FOLDERS) + 1) if rng.random() < 0.3 else None
    connection.execute(
        "INSERT INTO conversation (id, changed, title, folder_id, pinned, leaf, created_at, updated_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (id, id, title_of(str(rows[0][4])), folder, rng.random() < 0.01, rows[-1][0], rows[0][7], rows[-1][7]),
    )


class _Writer:
    """Makes rows of messages; ids and times grow."""

    def __init__(self, rng: random.Random, time: int) -> None:
        self._rng, self._time, self._id = rng, time, 0
        self._said = rng  # chooses what is said
        self._texts = {language: paragraphs(language, 1000, random.Random(0)) for language in SENTENCES}

    def messages(self, conversation: int, size: int, *, alike: bool = False) -> Iterator[Row]:
        """Turns of a conversation in one language; every twentieth question has a second answer."""
        language = self._rng.choice(list(SENTENCES))
        user: int | None = None
        answer: int | None = None
        for n in range(size):
            if alike:
                language = ALIKE[n % 10 // 2]
                if n % 10 == 0:
                    self._said = random.Random(1)
            if user is None or (answer is not None and answer > user and self._rng.random() > 0.05):
                user, parent = self._next(), answer
                yield (
                    user,
                    conversation,
                    parent,
                    "user",
                    self._text(language, 1),
                    "",
                    "done",
                    self._time,
                    *_NO_FIGURES,
                )
            else:
                answer = self._next()
                thinking = self._text(language, 4) if self._said.random() < 0.4 else ""
                head = (answer, conversation, user, "assistant", self._text(language, 3), thinking, "done", self._time)
                yield (*head, self._rng.choice(MODELS), "on" if thinking else "off", *_FIGURES)

    def _text(self, language: str, most: int) -> str:
        """Some paragraphs and one word that is nowhere else."""
        chosen = self._said.choices(self._texts[language], k=self._said.randrange(1, most + 1))
        return f"{''.join(chosen)}{self._id:x}{self._said.randrange(16**6):06x}"

    def _next(self) -> int:
        self._id += 1
        self._time += MINUTE
        return self._id


def main(file: str) -> None:
    """Write one and say how long it took."""
    begun = time.perf_counter()
    big_history(Path(file))
    print(f"{file}: {Path(file).stat().st_size / 1e6:.0f} MB in {time.perf_counter() - begun:.1f} s")  # noqa: T201


if __name__ == "__main__":
    main(sys.argv[1])
