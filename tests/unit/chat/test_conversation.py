"""A conversation's tree, and overrides of sampling."""

from __future__ import annotations

from datetime import UTC, datetime

from desktop.chat.conversation import Conversation, Extent, StoredMessage
from desktop.chat.messages import Message, Role, Sampling
from desktop.chat.options import Overrides

NOW = datetime(2026, 11, 23, tzinfo=UTC)


def node(id: int, parent: int | None) -> StoredMessage:
    role = Role.USER if id % 2 else Role.ASSISTANT
    return StoredMessage(id, 1, parent, role, f"text {id}", NOW, thinking="Hm")


#   1 -> 2 -> 3 -> 4        and an edit of the first message: 5 -> 6, answered again: 8
TREE = (node(1, None), node(2, 1), node(3, 2), node(4, 3), node(5, None), node(6, 5), node(8, 5))


def test_the_path_leads_to_the_shown_leaf() -> None:
    assert [n.id for n in Conversation(1, "", TREE, leaf=4).path()] == [1, 2, 3, 4]
    assert [n.id for n in Conversation(1, "", TREE, leaf=6).path()] == [5, 6]
    assert Conversation(1, "", (), leaf=None).path() == ()


def test_places_and_extents_are_those_of_the_path() -> None:
    conversation = Conversation(1, "", TREE, leaf=6)
    assert conversation.places == {5: 0, 6: 1}
    assert conversation.extents == (Extent(True, len("text 5"), True), Extent(False, len("text 6"), True))


def test_versions_are_the_siblings_of_one_role() -> None:
    conversation = Conversation(1, "", TREE, leaf=4)
    assert [n.id for n in conversation.versions(TREE[0])] == [1, 5]
    assert [n.id for n in conversation.versions(TREE[6])] == [6, 8]


def test_a_branch_is_entered_at_its_newest_leaf() -> None:
    conversation = Conversation(1, "", TREE, leaf=None)
    assert [conversation.newest_leaf(start) for start in (1, 5, 4)] == [4, 8, 4]


def test_a_stored_message_becomes_one_for_a_format() -> None:
    assert node(2, 1).message() == Message(Role.ASSISTANT, "text 2", "Hm")


def test_overrides_change_only_what_is_set() -> None:
    base = Sampling(temperature=0.6, top_p=0.95, min_p=0.1)
    assert Overrides().apply(base) == base
    assert Overrides(temperature=0.0, top_k=5, seed=0).apply(base) == Sampling(0.0, 0.95, 5, 0.1, 1.0, 0)
