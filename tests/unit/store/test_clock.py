"""Clocks that are wrong for a while: the order of things is that in which they happened."""

from __future__ import annotations

from datetime import timedelta

from desktop.chat.conversation import Conversation, MessageState
from desktop.chat.messages import ThinkingMode
from desktop.store.history import History
from tests.helpers.store_files import DONE, START, Clock, add_turn

JUMPS = (timedelta(0), timedelta(days=-1), timedelta(days=3650), timedelta(hours=-1), timedelta(0))


def test_messages_and_conversations_keep_their_order(history: History, clock: Clock) -> None:
    first, parent = history.create("first"), None
    for jump in JUMPS:
        clock.time = START + jump
        history.create(f"{jump}")
        parent = add_turn(history, first, parent, f"question {jump}", "answer")
    path = history.conversation(first).path()
    assert [node.id for node in path] == sorted(node.id for node in path)
    assert [node.text for node in path[::2]] == [f"question {jump}" for jump in JUMPS]
    chats = history.conversations()
    assert [chat.title for chat in chats] == ["first", *(f"{jump}" for jump in reversed(JUMPS))]
    assert [chat.change for chat in chats] == sorted((chat.change for chat in chats), reverse=True)
    history.check()


def test_an_answer_during_a_jump_is_whole(history: History, clock: Clock) -> None:
    user = history.add_user(history.create(), None, "Q")
    answer = history.begin_answer(user.id, model="M", mode=ThinkingMode.ON).id
    for number, jump in enumerate(JUMPS):
        clock.time = START + jump
        history.append(answer, text=f"{number} ")
    assert history.finish(answer, MessageState.DONE, DONE).text == "0 1 2 3 4 "
    history.check()


def test_what_comes_from_elsewhere_takes_its_place_by_its_time(history: History, clock: Clock) -> None:
    for day in range(3):
        clock.time = START + timedelta(days=day)
        history.create(f"day {day}")
    for hours in (36, 30, -1):
        moment = START + timedelta(hours=hours)
        history.add(Conversation(0, f"{hours} hours", (), None, created=moment, updated=moment))
    clock.time = START - timedelta(days=100)
    history.create("now, by a wrong clock")
    assert [chat.title for chat in history.conversations()] == [
        "now, by a wrong clock",
        "day 2",
        "36 hours",
        "30 hours",
        "day 1",
        "day 0",
        "-1 hours",
    ]
