"""Searching while typing: on a connection and a thread of its own, so that neither waits for the store thread.

Titles are few and looked through; messages come from the index. Its rows say exactly which texts hold a term of up to
three letters; texts with a longer one are read and looked into. Messages that the index does not hold yet are too.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from heapq import merge
from itertools import islice
from math import log1p
from typing import Any, Final, NamedTuple

import apsw

from desktop.chat.messages import Role
from desktop.store.folding import LONGEST_GRAM, fold, query_grams
from desktop.store.indexing import searched
from desktop.store.queries import COUNTED, HitKind, SearchHit, SearchQuery, SearchResults
from desktop.store.rows import stored_time, time_of
from desktop.store.snippets import quality, snippet

ENOUGH: Final = 4  # times the limit: conversations with a hit after which older messages are left alone
RANKED: Final = 2  # times the limit: conversations whose texts are read to rank them
READ: Final = 3  # texts of one conversation that are read to rank it, the newest
AT_ONCE: Final = 100  # candidates that are looked at, and read where that is needed, in one step
MOST_GRAMS: Final = 24  # of one term that the index is asked for

_INDEXED: Final = (
    "SELECT d.rowid, m.conversation_id FROM search d"
    " CROSS JOIN message m INDEXED BY message_found ON m.id = d.rowid >> 1"
)
_WAITING: Final = (
    "SELECT 2 * d.rowid + n, m.conversation_id FROM search_todo d CROSS JOIN message m ON m.id = d.rowid"
    " CROSS JOIN (SELECT 0 AS n UNION ALL SELECT 1)"
)
_DOCUMENTS: Final = (
    "SELECT d.value, iif(d.value & 1, thinking, text), iif(d.value & 1, '', attachments), tool_steps{}"
    " FROM json_each(?) d CROSS JOIN message m ON m.id = d.value >> 1"
)

_fold_title = lru_cache(maxsize=10_000)(fold)


class _Chat(NamedTuple):
    """A conversation that may be found."""

    id: int
    title: str
    updated: int


class _Document(NamedTuple):
    """A text that may be a hit; ``number`` is twice the message's id, one more for its thinking."""

    number: int
    text: str
    role: str
    created: int

    @property
    def kind(self) -> HitKind:
        """What kind of text it is."""
        if self.number & 1:
            return HitKind.THINKING
        return HitKind.QUESTION if self.role == Role.USER else HitKind.ANSWER


@dataclass
class _Found:
    """The hits in one conversation."""

    in_title: bool = False
    count: int = 0
    documents: list[int] = field(default_factory=list)


class _Ranked(NamedTuple):
    """A conversation with its best text, in the order of ranks; without a text its title is the hit."""

    in_title: bool
    score: float
    id: int
    document: int | None


def search(connection: apsw.Connection, query: SearchQuery) -> SearchResults:
    """Search once; the connection may be interrupted from another thread (``apsw.InterruptError``)."""
    terms = query.terms()
    if not terms:
        return SearchResults(query)
    if connection.in_transaction:  # an interruption came while the last one ended
        connection.execute("ROLLBACK")
    connection.execute("BEGIN")  # one state of the history, whatever is written meanwhile
    try:
        return _Search(connection, query, terms).run()
    finally:
        if connection.in_transaction:
            connection.execute("COMMIT")


class _Search:
    """One search."""

    def __init__(self, connection: apsw.Connection, query: SearchQuery, terms: tuple[str, ...]) -> None:
        self._connection, self._query, self._terms = connection, query, terms
        self._days = (_midnight(query.after), _midnight(query.before and query.before + timedelta(days=1)))
        self._exact = all(len(term) <= LONGEST_GRAM for term in terms)
        self._chats = {chat.id: chat for chat in self._scope()}
        self._ages = {id: n / len(self._chats) for n, id in enumerate(self._chats)}  # 0 is the newest
        self._found: dict[int, _Found] = defaultdict(_Found)
        self._left = dict.fromkeys(self._chats, COUNTED)  # how many more hits are counted, where that is any
        self._folded: dict[int, str] = {}  # of the documents that ranking will need

    def run(self) -> SearchResults:
        if self._query.titles:
            self._search_titles()
        complete = self._search_messages()
        return SearchResults(self._query, tuple(self._best()), len(self._found), complete)

    def _scope(self) -> Iterator[_Chat]:
        """The conversations that the filters leave, but for their days; what was changed last comes first."""
        query = self._query
        where = ["deleted_at IS NULL"]
        values: list[int | str] = []
        if not query.archived:
            where.append("NOT archived")
        if query.folder is not None:
            where.append("folder_id = ?")
            values.append(query.folder)
        if query.model is not None:
            where.append(
                "EXISTS (SELECT 1 FROM message WHERE model = ? AND model <> ''"  # the second is the index's condition
                " AND conversation_id = c.id AND hidden IS NULL)"
            )
            values.append(query.model)
        # An index has this order; what else orders the sidebar would sort anew for conversations that do not differ.
        order = "ORDER BY changed DESC, id DESC"
        sql = f"SELECT id, title, updated_at FROM conversation c WHERE {' AND '.join(where)} {order}"
        return map(_Chat._make, self._connection.execute(sql, values))

    # Finding

    def _search_titles(self) -> None:
        for chat in self._chats.values():
            if self._in_days(chat.updated) and self._holds_all(_fold_title(chat.title)):
                self._found[chat.id].in_title = True
                self._found[chat.id].count = 1
                self._left[chat.id] -= 1

    def _search_messages(self) -> bool:
        """Collect hits, newest message first; whether all were looked at."""
        waiting = {id for (id,) in self._connection.execute("SELECT message_id FROM search_todo")}
        grams = [gram for term in self._terms for gram in query_grams(term, MOST_GRAMS)]
        match = " AND ".join(f'"{gram}"' for gram in dict.fromkeys(grams))
        # cursors are closed, or else, when a search is interrupted, so is the end of its transaction
        with closing(self._rows(_INDEXED, "d.search MATCH ?", match)) as indexed:
            if not waiting:
                return self._collect(indexed, sure=self._exact)
            with closing(self._rows(_WAITING, "TRUE")) as unread:
                known = (row for row in indexed if row[0] >> 1 not in waiting)
                return self._collect(merge(unread, known, reverse=True), sure=False)

    def _collect(self, rows: Iterator[Any], *, sure: bool) -> bool:
        """Take those (document, conversation) in which the terms are, which may be ``sure``; whether it was all."""
        while some := list(islice(rows, AT_ONCE)):
            if not self._take_some([row for row in some if row[1] in self._left], sure=sure):
                return False
        return True

    def _take_some(self, rows: list[Any], *, sure: bool) -> bool:
        texts: dict[int, str] = {}
        for n, (number, conversation) in enumerate(rows):
            if len(self._found) >= ENOUGH * self._query.limit and conversation not in self._found:
                return False
            if conversation not in self._left:
                continue
            if not sure and number not in texts:
                texts.update(self._texts(self._next(rows[n:], few=not texts)))
            folded = "" if sure else fold(texts[number])
            if sure or self._holds_all(folded):
                self._take(conversation, number, folded)
        return True

    def _next(self, rows: list[Any], *, few: bool) -> Iterator[int]:
        """The documents to be read next, or but a ``few``: as many as are counted, should all of them be hits."""
        left = self._left.copy()
        for number, conversation in rows:
            if conversation in left and (left[conversation] > 0 or not few):
                left[conversation] -= 1
                yield number

    def _take(self, conversation: int, number: int, folded: str) -> None:
        found = self._found[conversation]
        found.count += 1
        self._left[conversation] -= 1
        if not self._left[conversation]:
            del self._left[conversation]
        if len(found.documents) < READ:
            found.documents.append(number)
            if folded:
                self._folded[number] = folded

    def _rows(self, source: str, where: str, *values: object) -> apsw.Cursor:
        """Documents of a source that the filters leave, the newest first."""
        conditions = [where, "m.hidden IS NULL"]
        thinking, order = ("d.rowid & 1", "d.rowid DESC") if source is _INDEXED else ("n", "d.rowid DESC, n DESC")
        if not self._query.thinking:
            conditions.append(f"NOT {thinking}")
        begin, end = self._days
        if begin is not None:
            conditions.append(f"m.created_at >= {begin}")
        if end is not None:
            conditions.append(f"m.created_at < {end}")
        sql = f"{source} WHERE {' AND '.join(conditions)} ORDER BY {order}"
        return self._connection.execute(sql, values)

    def _in_days(self, moment: int) -> bool:
        begin, end = self._days
        return (begin is None or moment >= begin) and (end is None or moment < end)

    def _holds_all(self, folded: str) -> bool:
        return all(term in folded for term in self._terms)

    def _texts(self, numbers: Iterable[int]) -> dict[int, str]:
        return {row[0]: _searched(*row) for row in self._read("", numbers)}

    def _documents(self, numbers: Iterable[int]) -> dict[int, _Document]:
        rows = self._read(", role, created_at", numbers)
        return {row[0]: _Document(row[0], _searched(*row[:4]), *row[4:]) for row in rows}

    def _read(self, more: str, numbers: Iterable[int]) -> Iterator[Any]:
        """Many in one statement cost a third of one statement for each."""
        return iter(self._connection.execute(_DOCUMENTS.format(more), (json.dumps(list(numbers)),)))

    # Ranking

    def _best(self) -> list[SearchHit]:
        """Titles before messages; then by how good the best text is, newer conversations first among equals."""
        rough = sorted(self._found, key=self._rough, reverse=True)[: RANKED * self._query.limit]
        needed = (one for id in rough if not self._found[id].in_title for one in self._found[id].documents)
        for number, text in self._texts(one for one in needed if one not in self._folded).items():
            self._folded[number] = fold(text)
        ranked = sorted(map(self._rank, rough), reverse=True)[: self._query.limit]
        shown = self._documents(one.document for one in ranked if one.document is not None)
        return [self._hit(one, None if one.document is None else shown[one.document]) for one in ranked]

    def _rough(self, id: int) -> tuple[bool, float]:
        """A rank that needs no text."""
        found = self._found[id]
        return found.in_title, self._freshness(id) * (1 + log1p(found.count))

    def _rank(self, id: int) -> _Ranked:
        found = self._found[id]
        if found.in_title:
            score = quality(_fold_title(self._chats[id].title), self._terms) * self._freshness(id)
            return _Ranked(True, score, id, None)
        best, document = max((quality(self._folded[number], self._terms), number) for number in found.documents)
        return _Ranked(False, best * self._freshness(id) * (1 + log1p(found.count) / 4), id, document)

    def _freshness(self, id: int) -> float:
        return 1 - self._ages[id] / 2

    def _hit(self, ranked: _Ranked, document: _Document | None) -> SearchHit:
        chat = self._chats[ranked.id]
        text = chat.title if document is None else document.text
        shown, matches = snippet(text, self._terms, marked=document is not None)
        return SearchHit(
            ranked.id,
            chat.title,
            document and document.number >> 1,
            document.kind if document else HitKind.TITLE,
            shown,
            matches,
            time_of(document.created if document else chat.updated),
            self._found[ranked.id].count,
        )


def _searched(number: int, last: str, attachments: str, tool_steps: str) -> str:
    return searched(last, attachments, tool_steps, thinking=bool(number & 1))


def _midnight(day: date | None) -> int | None:
    """The beginning of a local day, as times are stored."""
    return None if day is None else stored_time(datetime.combine(day, time.min).astimezone())
