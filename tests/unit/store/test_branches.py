"""Deleting messages, and copies of trees."""

from __future__ import annotations

from dataclasses import replace

import apsw
import pytest

from desktop.chat.conversation import Attachment, Conversation, Draft, MessageState, StoredMessage
from desktop.chat.messages import Outcome, Role, ThinkingMode
from desktop.chat.options import ChatOptions
from desktop.store.errors import NoMessage
from desktop.store.history import History
from tests.helpers.store_files import START, add_turn, steps


def texts(history: History, conversation: int) -> list[str]:
    return [node.text for node in history.conversation(conversation).path()]


def answered(history: History, user: int, text: str) -> int:
    answer = history.begin_answer(user, model="Testa", mode=ThinkingMode.OFF).id
    history.append(answer, text=text)
    return history.finish(answer, MessageState.DONE, Outcome(None)).id


def test_a_deleted_message_goes_with_what_follows_and_comes_back(history: History) -> None:
    conversation = history.create()
    first = add_turn(history, conversation, None, "Hi", "one")
    second = add_turn(history, conversation, first, "More", "two")
    question = history.conversation(conversation).nodes[2].id
    leaf = history.delete_message(question)
    assert leaf == second
    assert texts(history, conversation) == ["Hi", "one"]
    assert len(history.conversation(conversation).nodes) == 2
    history.undelete_message(question, leaf)
    assert texts(history, conversation) == ["Hi", "one", "More", "two"]
    history.check()


def test_another_version_is_shown_where_there_is_one(history: History) -> None:
    conversation = history.create()
    user = history.add_user(conversation, None, "Hi").id
    one, two, three = (answered(history, user, text) for text in ("one", "two", "three"))
    follow = add_turn(history, conversation, two, "More", "deep")
    history.delete_message(two)
    assert texts(history, conversation) == ["Hi", "one"]
    assert [node.text for node in history.conversation(conversation).versions(history.path(one)[-1])] == [
        "one",
        "three",
    ]
    history.delete_message(one)
    assert texts(history, conversation) == ["Hi", "three"]
    history.delete_message(three)
    assert texts(history, conversation) == ["Hi"]
    history.undelete_message(two)
    assert texts(history, conversation) == ["Hi", "two", "More", "deep"]
    assert history.conversation(conversation).leaf == follow


def test_a_deletion_is_taken_back_when_the_shown_message_is_deleted_too(history: History) -> None:
    conversation = history.create()
    user = history.add_user(conversation, None, "Hi").id
    one, two = (answered(history, user, text) for text in ("one", "two"))
    leaf = history.delete_message(one)
    assert leaf == two
    history.delete_message(two)
    history.undelete_message(one, leaf)
    assert texts(history, conversation) == ["Hi", "one"]


def test_a_branch_that_is_not_shown_can_be_deleted(history: History) -> None:
    conversation = history.create()
    add_turn(history, conversation, None, "Hi", "one")
    shown = add_turn(history, conversation, None, "Hi!", "two")
    history.delete_message(history.conversation(conversation).nodes[0].id)
    assert history.conversation(conversation).leaf == shown
    assert texts(history, conversation) == ["Hi!", "two"]


def test_deleting_costs_by_what_is_deleted_and_no_more(connection: apsw.Connection, history: History) -> None:
    def cost(size: int) -> int:
        conversation, last = history.create(), None
        ids = [last := history.add_user(conversation, last, "Hi").id for _ in range(size)]
        return steps(connection, lambda: history.delete_message(ids[0]))

    assert cost(800) < 6 * cost(200)


def test_the_only_message_can_be_deleted(history: History) -> None:
    conversation = history.create()
    add_turn(history, conversation, None, "Hi", "one")
    history.delete_message(history.conversation(conversation).nodes[0].id)
    stored = history.conversation(conversation)
    assert (stored.nodes, stored.leaf, stored.path()) == ((), None, ())
    assert history.conversations()[0].state is None


def test_what_was_deleted_before_stays_deleted(history: History) -> None:
    conversation = history.create()
    first = add_turn(history, conversation, None, "Hi", "one")
    add_turn(history, conversation, first, "More", "two")
    root, _, more, _ = (node.id for node in history.conversation(conversation).nodes)
    history.delete_message(more)
    leaf = history.delete_message(root)
    history.undelete_message(more)  # its parent is still away
    assert history.conversation(conversation).nodes == ()
    history.undelete_message(root, leaf)
    assert texts(history, conversation) == ["Hi", "one"]
    assert len(history.conversation(conversation).nodes) == 4


def test_deleted_messages_are_told_with_what_followed_them_and_what_lies_below_comes_later(history: History) -> None:
    conversation, other = history.create(), history.create()
    first = add_turn(history, conversation, None, "Hi", "one")
    add_turn(history, conversation, first, "More", "two")
    elsewhere = add_turn(history, other, None, "Elsewhere", "three")
    question, _, more, _ = (node.id for node in history.conversation(conversation).nodes)

    def told(of: int) -> list[tuple[str, int]]:
        return [(one.message.text, one.following) for one in history.deleted_messages(of)]

    assert told(conversation) == []
    history.delete_message(more)
    assert told(conversation) == [("More", 1)]
    history.delete_message(question)
    history.delete_message(elsewhere)
    assert told(conversation) == [("Hi", 1)]
    assert told(other) == [("three", 0)]
    history.undelete_message(question)
    assert told(conversation) == [("More", 1)]
    history.undelete_message(more)
    assert told(conversation) == []
    assert texts(history, conversation) == ["Hi", "one", "More", "two"]


def test_emptying_the_trash_ends_it(history: History) -> None:
    conversation = history.create()
    first = add_turn(history, conversation, None, "Hi", "one")
    history.delete_message(first)
    history.empty_trash()
    with pytest.raises(NoMessage):
        history.undelete_message(first)
    assert texts(history, conversation) == ["Hi"]
    history.check()


def test_a_message_typed_meanwhile_is_not_lost(history: History) -> None:
    conversation = history.create()
    first = add_turn(history, conversation, None, "Hi", "one")
    second = add_turn(history, conversation, first, "More", "two")
    history.delete_message(history.path(second)[2].id)
    history.add_user(conversation, second, "typed")
    assert texts(history, conversation) == ["Hi", "one", "typed"]
    history.delete_message(history.path(first)[0].id)
    history.add_user(conversation, first, "again")
    assert texts(history, conversation) == ["again"]


def test_an_answer_that_is_deleted_while_it_is_written_stays_away(history: History) -> None:
    conversation = history.create()
    user = history.add_user(conversation, None, "Hi").id
    answer = history.begin_answer(user, model="T", mode=ThinkingMode.OFF).id
    history.delete_message(answer)
    history.append(answer, text="late")
    history.finish(answer, MessageState.DONE, Outcome(None))
    assert texts(history, conversation) == ["Hi"]
    history.undelete_message(answer)
    assert texts(history, conversation) == ["Hi", "late"]
    history.check()


def shape(conversation: Conversation) -> list[tuple[object, ...]]:
    """The nodes with places in place of ids."""
    places: dict[int | None, int] = {node.id: place for place, node in enumerate(conversation.nodes)}
    nodes = [(places.get(node.parent), replace(node, id=0, conversation=0, parent=None)) for node in conversation.nodes]
    return [*nodes, (places.get(conversation.leaf),)]


def test_a_duplicate_has_every_branch(history: History) -> None:
    folder = history.create_folder("Work")
    conversation = history.create(options=ChatOptions("Rhyme."), folder=folder)
    user = history.add_user(conversation, None, "Hi", (Attachment("a.txt", "text"),)).id
    one = answered(history, user, "one")
    answered(history, user, "two")
    history.set_leaf(conversation, one)
    copy = history.duplicate(conversation)
    source, copied = history.conversation(conversation), history.conversation(copy)
    assert shape(copied) == shape(source)
    assert (copied.title, copied.options, copied.folder) == ("Hi (copy)", source.options, folder)
    assert [row.id for row in history.conversations()] == [copy, conversation]
    history.erase([conversation])
    assert texts(history, copy) == ["Hi", "one"]
    history.check()


def test_a_branch_becomes_a_chat_of_its_own(history: History) -> None:
    conversation = history.create()
    first = add_turn(history, conversation, None, "Hi", "one")
    add_turn(history, conversation, first, "More", "two")
    history.set_draft(conversation, Draft("typed"))
    copy = history.duplicate(conversation, until=first)
    assert texts(history, copy) == ["Hi", "one"]
    assert history.draft(copy) == Draft()


def test_a_copy_of_a_running_answer_has_what_is_there(history: History) -> None:
    conversation = history.create()
    answer = history.begin_answer(history.add_user(conversation, None, "Hi").id, model="T", mode=ThinkingMode.OFF).id
    history.append(answer, text="so far")
    copied = history.conversation(history.duplicate(conversation)).nodes[-1]
    assert (copied.text, copied.state) == ("so far", MessageState.INTERRUPTED)
    history.finish(answer, MessageState.DONE, Outcome(None))


def test_what_comes_from_elsewhere_keeps_its_times_and_gets_new_ids(history: History) -> None:
    nodes = (
        StoredMessage(70, 5, None, Role.USER, "Hi \ud83d", START),
        StoredMessage(90, 5, 70, Role.ASSISTANT, "Hello", START, thinking="Hm", tool_steps="[]", error="none"),
    )
    added = history.add(Conversation(5, "Theirs", nodes, 90, created=START, updated=START))
    stored = history.conversation(added)
    assert [node.text for node in stored.path()] == ["Hi ?", "Hello"]
    assert (stored.title, stored.created, stored.updated) == ("Theirs", START, START)
    history.set_title_by_model(added, "Ours")
    assert history.conversation(added).title == "Theirs"
    history.check()
