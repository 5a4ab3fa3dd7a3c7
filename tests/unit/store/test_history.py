"""Stored conversations: the tree, titles, the trash, chunks, and speed."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import apsw
import pytest

from desktop.chat.conversation import Draft, MessageState
from desktop.chat.messages import FinishReason, Outcome, Role, Sampling, ThinkingMode, Timings, Usage
from desktop.chat.options import ChatOptions, Overrides
from desktop.store.errors import NoConversation
from desktop.store.history import History
from desktop.store.turns import TITLE_LENGTH, title_of
from tests.helpers.store_files import DONE, START, Clock, add_turn

SAMPLING = Sampling(0.7, 0.9, 40, 0.05, 1.1, 2**32 - 1)


def test_a_turn_is_stored_whole(history: History) -> None:
    conversation = history.create(options=ChatOptions("Be brief.", ThinkingMode.ON))
    user = history.add_user(conversation, None, "Hi")
    answer = history.begin_answer(user.id, model="Testa", mode=ThinkingMode.STRICT)
    history.append(answer.id, thinking="Hm", text="")
    history.append(answer.id, thinking=" ok", text="Ye")
    history.append(answer.id, text="s")
    outcome = Outcome(FinishReason.LENGTH, Usage(1, 2, 3, 4), Timings(5.5, 6.5, 7.5), 8.5, "", SAMPLING)
    ended = history.finish(answer.id, MessageState.DONE, outcome)
    assert (ended.text, ended.thinking, ended.state) == ("Yes", "Hm ok", MessageState.DONE)
    assert (ended.usage, ended.timings, ended.thinking_ms) == (outcome.usage, outcome.timings, 8.5)
    assert ended.sampling == SAMPLING
    assert (ended.reason, ended.model, ended.mode) == (FinishReason.LENGTH, "Testa", ThinkingMode.STRICT)
    stored = history.conversation(conversation)
    assert stored.nodes == (user, ended)
    assert stored.path() == (user, ended)
    assert (stored.options, stored.leaf) == (ChatOptions("Be brief.", ThinkingMode.ON), ended.id)
    assert (user.role, user.created, user.mode) == (Role.USER, START, None)


def test_a_failed_answer_keeps_its_error(history: History) -> None:
    answer = history.begin_answer(history.add_user(history.create(), None, "Hi").id, model="T", mode=ThinkingMode.OFF)
    history.append(answer.id, text="par")
    ended = history.finish(answer.id, MessageState.FAILED, Outcome(None, error="died"))
    assert (ended.text, ended.state, ended.reason, ended.error) == ("par", MessageState.FAILED, None, "died")


def test_a_streaming_answer_is_read_with_its_chunks(history: History) -> None:
    conversation = history.create()
    answer = history.begin_answer(history.add_user(conversation, None, "Hi").id, model="T", mode=ThinkingMode.OFF)
    history.append(answer.id, text="par", thinking="a")
    history.append(answer.id, text="tial")
    node = history.conversation(conversation).nodes[-1]
    assert (node.text, node.thinking, node.state) == ("partial", "a", MessageState.STREAMING)
    assert history.path(answer.id)[-1] == node
    assert history.recover() == 1
    node = history.conversation(conversation).nodes[-1]
    assert (node.text, node.thinking, node.state) == ("partial", "a", MessageState.INTERRUPTED)
    assert history.recover() == 0


def test_an_answer_ends_once(history: History) -> None:
    answer = add_turn(history, history.create(), None, "Hi", "Hello")
    with pytest.raises(ValueError, match="not being written"):
        history.finish(answer, MessageState.DONE, DONE)


def test_branches_and_the_shown_leaf(history: History) -> None:
    conversation = history.create()
    first = add_turn(history, conversation, None, "Hi", "one")
    second = add_turn(history, conversation, first, "More", "two")
    edited = add_turn(history, conversation, None, "Hi, edited", "three")
    stored = history.conversation(conversation)
    assert stored.leaf == edited
    assert [node.text for node in stored.path()] == ["Hi, edited", "three"]
    assert [node.text for node in stored.versions(stored.nodes[0])] == ["Hi", "Hi, edited"]
    history.set_leaf(conversation, stored.newest_leaf(stored.nodes[0].id))
    assert history.conversation(conversation).leaf == second
    assert [node.text for node in history.path(second)] == ["Hi", "one", "More", "two"]


def test_a_tree_stays_within_its_conversation(history: History) -> None:
    one, other = history.create(), history.create()
    answer = add_turn(history, one, None, "Hi", "Hello")
    with pytest.raises(apsw.ConstraintError):
        history.add_user(other, answer, "Bye")
    with pytest.raises(ValueError, match="not in conversation"):
        history.set_leaf(other, answer)
    assert history.conversation(other).nodes == ()


def test_the_list_has_the_newest_change_first(history: History, clock: Clock) -> None:
    first, second = history.create(), history.create("Second")
    assert [row.id for row in history.conversations()] == [second, first]
    clock.time += timedelta(minutes=5)
    user = history.add_user(first, None, "Hi")
    history.begin_answer(user.id, model="T", mode=ThinkingMode.OFF)
    rows = history.conversations()
    assert [(row.id, row.title, row.state) for row in rows] == [
        (first, "Hi", MessageState.STREAMING),
        (second, "Second", None),
    ]
    assert (rows[0].created, rows[0].updated) == (START, START + timedelta(minutes=5))


def test_renaming_by_hand_lasts_and_can_be_taken_back(history: History) -> None:
    conversation = history.create()
    assert history.conversation(conversation).title == ""
    answer = add_turn(history, conversation, None, "First question\nmore", "Hello")
    assert history.conversation(conversation).title == "First question"
    history.rename(conversation, " Mine ")
    add_turn(history, conversation, answer, "Second question", "Hello")
    assert history.conversation(conversation).title == "Mine"
    history.rename(conversation, " ")
    assert history.conversation(conversation).title == "First question"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Hi", "Hi"),
        ("\n\n  two   words \nmore", "two words"),
        ("", ""),
        ("word " * 20, "word word word word word word word word word…"),
        ("x" * 100, "x" * (TITLE_LENGTH - 1) + "…"),
        ("short " + "x" * 100, "short " + "x" * (TITLE_LENGTH - 7) + "…"),
    ],
)
def test_titles_come_from_the_first_line(text: str, title: str) -> None:
    assert title_of(text) == title


def test_the_trash_gives_back_until_it_is_emptied(history: History) -> None:
    conversation = history.create()
    add_turn(history, conversation, None, "Hi", "Hello")
    history.trash([conversation])
    assert history.conversations() == ()
    assert [row.id for row in history.conversations(trashed=True)] == [conversation]
    history.restore([conversation])
    assert len(history.conversations()) == 1
    history.erase([conversation])
    with pytest.raises(NoConversation):
        history.conversation(conversation)


@pytest.mark.parametrize(
    "change",
    [
        lambda h: h.rename(9, "x"),
        lambda h: h.set_options(9, ChatOptions()),
        lambda h: h.set_draft(9, Draft("x")),
        lambda h: h.set_pinned([h.create(), 9], True),
        lambda h: h.trash([9]),
        lambda h: h.erase([9]),
        lambda h: h.add_user(9, None, "x"),
    ],
)
def test_changes_of_what_is_not_there_are_refused(history: History, change: Callable[[History], Any]) -> None:
    with pytest.raises(NoConversation, match="no conversation 9"):
        change(history)


@pytest.mark.parametrize(
    ("damage", "shown"),
    [
        ("UPDATE message SET parent_id = 3 WHERE id = 2", ["one", "More", "two"]),  # which is below it
        ("UPDATE message SET parent_id = 4 WHERE id = 4", ["two"]),
        ("UPDATE message SET parent_id = 1000 WHERE id = 3", ["More", "two"]),
        ("UPDATE message SET hidden = 1 WHERE id = 2", ["More", "two"]),
        ("UPDATE conversation SET leaf = 1000", ["Hi", "one", "More", "two"]),
        ("UPDATE conversation SET leaf = 3; UPDATE message SET hidden = 3 WHERE id = 3", ["two"]),
    ],
)
def test_a_damaged_tree_can_be_read_and_shortened(
    history: History, connection: apsw.Connection, damage: str, shown: list[str]
) -> None:
    conversation = history.create()
    add_turn(history, conversation, add_turn(history, conversation, None, "Hi", "one"), "More", "two")
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute(damage)
    read = history.conversation(conversation)
    assert [message.text for message in read.path()] == shown
    assert history.path(4)[-1].text == "two"
    assert [message.text for message in history.conversation(history.duplicate(conversation)).path()] == shown
    history.delete_message(2)


@pytest.mark.parametrize("id", [-(10**30), -1, 0, 1 << 63])
def test_what_is_no_id_names_no_conversation(history: History, id: int) -> None:
    with pytest.raises(NoConversation):
        history.conversation(id)


def test_a_models_name_may_hold_what_is_no_text(history: History) -> None:
    user = history.add_user(history.create(), None, "Hi").id
    assert history.begin_answer(user, model="caf\udce9.gguf", mode=ThinkingMode.OFF).model == "caf?.gguf"


def test_settings_of_a_conversation(history: History) -> None:
    conversation = history.create()
    options = ChatOptions("Rhyme.", ThinkingMode.STRICT, Overrides(0.5, seed=7), 100, ("END", "\n"), "Poet")
    history.set_options(conversation, options)
    assert history.conversation(conversation).options == options
    history.set_options(conversation, ChatOptions())
    assert history.conversation(conversation).options == ChatOptions()


def test_any_text_can_be_stored(history: History) -> None:
    conversation = history.create()
    text = "nul \0 emoji 🜁 half \ud83d end"
    add_turn(history, conversation, None, text, text)
    stored = history.conversation(conversation)
    assert {node.text for node in stored.nodes} == {"nul \0 emoji 🜁 half ? end"}


def test_500_messages_load_quickly(history: History) -> None:
    conversation, parent = history.create(), None
    for number in range(250):
        parent = add_turn(history, conversation, parent, f"question {number} " * 20, "answer " * 200)
    begun = time.process_time()
    assert len(history.conversation(conversation).path()) == 500
    assert time.process_time() - begun < 0.2  # measured 0.005 s; the window's bar is 0.1
