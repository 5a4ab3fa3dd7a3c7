"""Searching: the same as a plain scan, filters, ranks, snippets, and what must never be found."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

import apsw
import pytest

from desktop.chat.conversation import Attachment, MessageState
from desktop.chat.messages import Outcome, Role, ThinkingMode, ToolCall
from desktop.chat.steps import steps_text
from desktop.chat.tools import RunState, ToolRun, ToolStep
from desktop.store.history import History
from desktop.store.indexing import index_some
from desktop.store.queries import COUNTED, HitKind, SearchHit, SearchQuery
from desktop.store.search import AT_ONCE, ENOUGH, search
from tests.helpers.big_history import big_history
from tests.helpers.plain_search import Plain
from tests.helpers.store_files import START, Clock, add_turn, opened, steps

QUERIES = (
    *("the", "ANSWER", '"has to be stable"', "naive plan", "`git rebase", "z", "carbon light", "7:45"),
    *("straße", "GRÖSSE", "apfel zimt", "halb neun", "kö", "über", "unauffindbarkeit"),
    *("forêt", "coeur", "œ", "c’est", "creme brulee"),
    *("perché", "università programmazione", "caffe"),
    *("coração", "são paulo", "ção"),
    *("नई दिल्ली", "कलम", "हि", "है", "प्रश्न"),
    *("montaña", "pinguino", "¿cuál", "ñ"),
    *("กรุงเทพ", "น้ำ", "ไ", "ภาษาไทย", "ช่วยเขียน"),
    *("机器学习", "首都", "学", "火车 早上"),
)


@pytest.fixture
def find(history: History, connection: apsw.Connection) -> Callable[..., list[SearchHit]]:
    """Search as it is after indexing, and as it is before."""

    def both(text: str, **filters: object) -> list[SearchHit]:
        query = SearchQuery(text, **filters)  # type: ignore[arg-type]
        before = search(connection, query)
        while index_some(connection):
            pass
        after = search(connection, query)
        assert before == after
        return list(after.hits)

    return both


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Iterator[apsw.Connection]:
    path = tmp_path_factory.mktemp("large") / "history.db"
    big_history(path, conversations=150, messages=3000, longest=200)
    connection = apsw.Connection(str(path))
    while index_some(connection):
        pass
    yield connection
    connection.close()


@pytest.fixture(scope="module")
def plain(large: apsw.Connection) -> Plain:
    return Plain(large)


@pytest.mark.parametrize("text", QUERIES)
def test_a_search_finds_what_a_plain_scan_finds(large: apsw.Connection, plain: Plain, text: str) -> None:
    query = SearchQuery(text, limit=1000)
    results = search(large, query)
    found = {hit.conversation: hit.count for hit in results.hits}
    scanned = plain.folded(query.terms())
    assert found.keys() == scanned.keys()
    for conversation, count in found.items():
        assert count == min(scanned[conversation], COUNTED)
    assert plain.exactly(text.strip('"').casefold()) <= found.keys()
    assert results.complete
    assert len(QUERIES) >= 40


def test_a_hit_says_where_and_what(history: History, find: Callable[..., list[SearchHit]]) -> None:
    conversation = history.create("Trees")
    user = history.add_user(conversation, None, "What is a Larch?", (Attachment("bark.txt", "smooth and grey"),)).id
    answer = history.begin_answer(user, model="T", mode=ThinkingMode.ON).id
    history.append(answer, thinking="hm, conifers", text="A tree\nof the north.")
    history.finish(answer, MessageState.DONE, Outcome(None))
    [hit] = find("larch")
    assert (hit.conversation, hit.title, hit.message, hit.kind) == (conversation, "Trees", user, HitKind.QUESTION)
    assert (hit.snippet, hit.matches, hit.when, hit.count) == (
        "What is a Larch? bark.txt smooth and grey",
        ((10, 15),),
        START,
        1,
    )
    assert [(hit.kind, hit.snippet) for hit in find("of NORTH")] == [(HitKind.ANSWER, "A tree of the north.")]
    assert find('"of north"') == []
    assert [hit.kind for hit in find("conifers")] == [HitKind.THINKING]
    assert find("conifers", thinking=False) == []
    assert [hit.kind for hit in find("grey")] == [HitKind.QUESTION]
    assert [(hit.kind, hit.message, hit.count) for hit in find("tree")] == [(HitKind.TITLE, None, 2)]
    assert [hit.kind for hit in find("tree", titles=False)] == [HitKind.ANSWER]
    assert find("larch tree") == []  # in one text, not in one conversation


@pytest.mark.parametrize("text", ["", "  ", '""', "\u0301", "“"])
def test_a_query_without_letters_finds_nothing(find: Callable[..., list[SearchHit]], text: str) -> None:
    assert find(text) == []


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("one  two", ("one", "two")),
        ('"one  two" three', ("one two", "three")),
        ("„eins zwei“ «trois»", ("eins zwei", "trois")),
        ('open "end of', ("end of", "open")),
        ("Twice twice", ("twice",)),
        ("half \ud83d", ("half", "?")),
        ("l’âge", ("l'age",)),
    ],
)
def test_words_and_phrases(text: str, terms: tuple[str, ...]) -> None:
    assert SearchQuery(text).terms() == terms


def test_what_was_deleted_is_never_found(history: History, find: Callable[..., list[SearchHit]]) -> None:
    kept, trashed = history.create("larch"), history.create("larch")
    for conversation in (kept, trashed):
        add_turn(history, conversation, None, "larch", "larch")
    question = history.conversation(kept).nodes[0].id
    leaf = history.delete_message(question)
    history.trash([trashed])
    assert [(hit.conversation, hit.count) for hit in find("larch")] == [(kept, 1)]
    history.undelete_message(question, leaf)
    history.restore([trashed])
    assert sorted((hit.conversation, hit.count) for hit in find("larch")) == [(kept, 3), (trashed, 3)]
    history.delete_message(question)
    history.trash([trashed])
    history.empty_trash()
    history.rename(kept, "Other")
    assert find("larch") == []


def test_an_answer_is_found_when_it_is_whole(history: History, find: Callable[..., list[SearchHit]]) -> None:
    user = history.add_user(history.create("x"), None, "Hi").id
    answer = history.begin_answer(user, model="T", mode=ThinkingMode.ON).id
    history.append(answer, text="larch")
    assert find("larch") == []
    history.recover()
    assert [hit.message for hit in find("larch")] == [answer]


def test_filters(history: History, clock: Clock, find: Callable[..., list[SearchHit]]) -> None:
    folder = history.create_folder("Work")
    old, new, filed, archived = (history.create(f"larch {n}") for n in range(4))
    clock.time -= timedelta(days=3)
    add_turn(history, old, None, "larch", "yes")
    clock.time += timedelta(days=3)
    for conversation in (new, filed):
        user = history.add_user(conversation, None, "larch").id
        history.begin_answer(user, model=f"Model {conversation}", mode=ThinkingMode.ON)
    history.recover()
    history.set_folder([filed], folder)
    history.set_archived([archived], True)

    def found(**filters: object) -> set[int]:
        return {hit.conversation for hit in find("larch", **filters)}

    today = START.astimezone().date()
    assert found() == {old, new, filed, archived}
    assert found(archived=False) == {old, new, filed}
    assert found(folder=folder) == {filed}
    assert found(model=f"Model {new}") == {new}
    assert found(after=today) == {new, filed, archived}
    assert found(before=today - timedelta(days=1)) == {old}
    assert found(after=today - timedelta(days=3), before=today - timedelta(days=3)) == {old}
    assert found(after=date(2030, 1, 1)) == set()


def test_titles_come_first_then_good_and_new_ones(history: History, find: Callable[..., list[SearchHit]]) -> None:
    long, word, part, title = (history.create(f"{n}") for n in range(4))
    history.rename(title, "About larches")
    add_turn(history, long, None, "x " * 2000 + "larch", "no")
    add_turn(history, word, None, "the larch", "no")
    add_turn(history, part, None, "larchwood", "no")
    assert [hit.conversation for hit in find("larch")] == [title, word, part, long]
    newer = history.create("newer")
    add_turn(history, newer, None, "the larch", "no")
    assert [hit.conversation for hit in find("larch")][:3] == [title, newer, word]


def test_no_more_than_asked_for(history: History, connection: apsw.Connection) -> None:
    for number in range(30):
        add_turn(history, history.create(f"{number}"), None, "larch", "no")
    while index_some(connection):
        pass
    results = search(connection, SearchQuery("larch", limit=2))
    assert [hit.conversation for hit in results.hits] == [30, 29]
    assert (results.conversations, results.complete) == (2 * ENOUGH, False)


@pytest.mark.parametrize(
    "text", ["ไทย " * 300 + "เป้าหมาย", "line\n  " * 300 + "needle", "ß" * 900 + " nadel", "ⅷ" * 500 + "needle"]
)
def test_a_snippet_shows_the_match_wherever_it_is(
    find: Callable[..., list[SearchHit]], history: History, text: str
) -> None:
    add_turn(history, history.create("x"), None, text, "no")
    query = text.split()[-1].lstrip("ⅷ")
    [hit] = find(query)
    [(start, end)] = hit.matches
    assert hit.snippet[start:end] == query
    assert hit.snippet.startswith("…")
    assert len(hit.snippet) < 200


def test_the_owner_and_readers_search(tmp_path: Path) -> None:
    with opened(tmp_path) as store:
        conversation = store.run(lambda history: history.create("Trees")).result()
        store.run(lambda history: add_turn(history, conversation, None, "larch", "yes")).result()
        assert [hit.conversation for hit in store.search(SearchQuery("larch")).result().hits] == [conversation]
        with opened(tmp_path, read_only=True) as reader:
            assert len(reader.search(SearchQuery("larch")).result().hits) == 1
        assert Role.USER.value in {row[0] for row in store.run(lambda h: h._rows("SELECT role FROM message")).result()}


def test_a_models_filter_does_not_read_every_message(connection: apsw.Connection, history: History) -> None:
    user = history.add_user(history.create(), None, "larch").id
    history.begin_answer(user, model="Other", mode=ThinkingMode.ON)

    def cost(messages: int) -> int:
        conversation = history.create()
        for _ in range(messages):
            history.add_user(conversation, None, "Hi")
        while index_some(connection):
            pass
        return steps(connection, lambda: search(connection, SearchQuery("larch", model="Other")))

    few, many = cost(100), cost(800)
    assert many < 2 * few


def test_a_search_that_is_interrupted_while_it_reads_leaves_nothing_behind(
    connection: apsw.Connection, history: History
) -> None:
    def interrupt(_cursor: object, statement: str, _values: object) -> bool:
        if "json_each" in statement:
            connection.exec_trace = None
            connection.interrupt()
        return True

    conversation = history.create()
    for _ in range(AT_ONCE):
        add_turn(history, conversation, None, "larch", "larch")
    connection.exec_trace = interrupt
    with pytest.raises(apsw.InterruptError):
        search(connection, SearchQuery("larch"))
    assert not connection.in_transaction
    assert len(search(connection, SearchQuery("larch")).hits) == 1


def test_what_was_said_and_thought_in_every_round_is_found_and_what_tools_brought_is_not(
    history: History, find: Callable[..., list[SearchHit]]
) -> None:
    run = ToolRun(ToolCall("look", '{"at": "argument"}'), RunState.DONE, result="brought", whole="brought and more")
    rounds = (ToolStep("pondering", "announced", (run,)), ToolStep("", "", (run,)))
    user = history.add_user(history.create(), None, "Hi")
    answer = history.begin_answer(user.id, model="Testa", mode=ThinkingMode.ON).id
    history.keep_steps(answer, steps_text(rounds), begun=True)
    history.append(answer, text="concluded", thinking="decided")
    history.finish(answer, MessageState.DONE, Outcome(None))
    kinds = {word: [hit.kind for hit in find(word)] for word in ("announced", "concluded", "pondering", "decided")}
    assert kinds == {
        "announced": [HitKind.ANSWER],
        "concluded": [HitKind.ANSWER],
        "pondering": [HitKind.THINKING],
        "decided": [HitKind.THINKING],
    }
    assert find("announced concluded")[0].snippet == "announced concluded"
    assert [hit for word in ("argument", "brought") for hit in find(word)] == []
