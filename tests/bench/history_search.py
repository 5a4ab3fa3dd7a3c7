"""How fast the history is searched: 100,000 messages in 2,000 conversations, beside a plain scan of the same texts.

    python -m tests.bench.history_search [FILE]

FILE is made (and indexed, which takes half a minute) if it is not there. Printed for each query: the median and the
worst of nine searches as typing starts them, the plain scan's time (fold every text, look for every term), and the
conversations that each found. The bar is 50 ms for the median over all queries.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import Any, Final

import apsw

from desktop.store.database import Store
from desktop.store.folding import fold
from desktop.store.queries import SearchQuery
from tests.helpers.big_history import big_history

ROUNDS: Final = 9
LIMIT: Final = 50
QUERIES: Final = (
    *("the", "answer", "dictionaries by two", "derivative function", "the answer depends", "e", "st", "ing", "qx"),
    *("Straße", "größe", "unterscheidbar", "de", "que", "crème brûlée", "forêt", "città", "perché", "caffè si beve"),
    *(
        "ção",
        "coração",
        "sao paulo",
        "montaña",
        "pinguino",
        "jardín manzana",
        "constable",
        "mentor",
        '"has to be stable"',
    ),
    *("है", "दिल्ली", "नई दिल्ली", "क़लम", "कलम", "तरीका", "น้ำ", "กรุงเทพ", "ก", "ภาษาไทย", "แสง"),
    *("学", "学习", "机器学习", "列表", "首都", "火车 明天"),
)


def main(file: Path) -> None:
    """Make the history, search it, print the table."""
    if not file.exists():
        begun = time.perf_counter()
        big_history(file)
        print(f"written in {time.perf_counter() - begun:.1f} s, {file.stat().st_size / 1e6:.0f} MB")
    store = Store(file)
    try:
        _wait_for_index(store, file)
        texts = _texts(file)
        medians = [_measure(store, texts, query) for query in QUERIES]
    finally:
        store.close()
    print(f"\nmedian over {len(QUERIES)} queries {statistics.median(medians):.1f} ms, worst {max(medians):.1f} ms")


def _measure(store: Store, texts: list[tuple[int, str]], text: str) -> float:
    query = SearchQuery(text, titles=False, limit=LIMIT)
    times = []
    for _ in range(ROUNDS):
        begun = time.perf_counter()
        results = store.search(query).result()
        times.append(1000 * (time.perf_counter() - begun))
    begun = time.perf_counter()
    terms = query.terms()
    scanned = set()
    for conversation, searched in texts:
        folded = fold(searched)
        if all(term in folded for term in terms):
            scanned.add(conversation)
    scan = 1000 * (time.perf_counter() - begun)
    least = "" if results.complete else " or more"
    print(
        f"{text:22} median {statistics.median(times):6.1f} ms  worst {max(times):6.1f} ms  scan {scan:6.0f} ms"
        f"  found {results.conversations}{least}, scan {len(scanned)}"
    )
    assert len(scanned) == results.conversations or not results.complete
    return statistics.median(times)


def _wait_for_index(store: Store, file: Path) -> None:
    begun = time.perf_counter()
    while store.run(lambda history: history._scalar("SELECT count(*) FROM search_todo")).result():
        time.sleep(0.5)
    print(f"indexed after {time.perf_counter() - begun:.1f} s, {file.stat().st_size / 1e6:.0f} MB")


def _texts(file: Path) -> list[tuple[int, str]]:
    connection = apsw.Connection(str(file), flags=apsw.SQLITE_OPEN_READWRITE)
    rows: list[Any] = connection.execute("SELECT conversation_id, text, thinking FROM message").fetchall()
    connection.close()
    return [(conversation, text) for conversation, *both in rows for text in both if text]


if __name__ == "__main__":
    if len(sys.argv) > 1:
        main(Path(sys.argv[1]))
    else:
        with tempfile.TemporaryDirectory() as folder:
            main(Path(folder) / "history.db")
