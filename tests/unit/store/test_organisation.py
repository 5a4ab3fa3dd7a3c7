"""Folders, marks, the trash, drafts and titles."""

from __future__ import annotations

from datetime import timedelta

import pytest

from desktop.base.errors import UsageError
from desktop.chat.conversation import Attachment, ConversationSummary, Draft, Folder, MessageState
from desktop.chat.messages import FinishReason, Outcome, ThinkingMode
from desktop.chat.options import ChatOptions
from desktop.store.errors import NoConversation
from desktop.store.history import History
from tests.helpers.store_files import Clock, add_turn

PASTE = Attachment("notes.py", "x = 1\n" * 3, "python")


def only(history: History, conversation: int) -> ConversationSummary:
    return next(row for row in history.conversations(archived=None) if row.id == conversation)


def test_folders_hold_conversations(history: History) -> None:
    work, home = history.create_folder(" work "), history.create_folder("Home")
    assert history.folders() == (Folder(home, "Home"), Folder(work, "work"))
    one, two = history.create("one"), history.create("two", folder=home)
    history.set_folder([one, two], work)
    assert [row.folder for row in history.conversations()] == [work, work]
    history.rename_folder(work, "Work")
    history.set_folder([two], None)
    assert (only(history, one).folder, history.conversation(two).folder) == (work, None)
    assert history.folders()[1].name == "Work"


@pytest.mark.parametrize(("name", "words"), [("  ", "needs a name"), ("HOME", "already")])
def test_folder_names_are_unique_and_not_blank(history: History, name: str, words: str) -> None:
    history.create_folder("Home")
    other = history.create_folder("Other")
    with pytest.raises(UsageError, match=words):
        history.create_folder(name)
    with pytest.raises(UsageError, match=words):
        history.rename_folder(other, name)
    history.rename_folder(other, "OTHER")


def test_a_deleted_folder_leaves_its_conversations_and_comes_back_with_them(history: History) -> None:
    folder, later = history.create_folder("Work"), history.create_folder("Later")
    one, two, moved = history.create("1"), history.create("2"), history.create("3")
    history.set_folder([one, two, moved], folder)
    deleted = history.delete_folder(folder)
    assert {row.folder for row in history.conversations()} == {None}
    history.set_folder([moved], later)
    history.restore_folder(deleted)
    assert [row.folder for row in history.conversations()] == [later, folder, folder]
    history.delete_folder(folder)
    for change in (lambda: history.delete_folder(folder), lambda: history.set_folder([one], folder)):
        with pytest.raises(UsageError, match="not there any more"):
            change()


def test_marks_of_many_at_once(history: History) -> None:
    one, two, three = (history.create(f"{n}") for n in range(3))
    history.set_pinned([one, two], True)
    history.set_unread([two, three], True)
    history.set_archived([three], True)
    assert [(row.id, row.pinned, row.unread) for row in history.conversations()] == [
        (two, True, True),
        (one, True, False),
    ]
    assert [row.id for row in history.conversations(archived=True)] == [three]
    assert len(history.conversations(archived=None)) == 3
    history.set_pinned([one], False)
    history.set_archived([three], False)
    assert [row.pinned for row in history.conversations()] == [False, True, False]


def test_many_are_changed_together_or_not_at_all(history: History) -> None:
    one = history.create()
    with pytest.raises(NoConversation):
        history.set_archived([one, 99], True)
    assert not only(history, one).archived


def test_the_trash_gives_back_until_it_is_emptied(history: History, clock: Clock) -> None:
    kept, thrown, erased = (history.create(f"{n}") for n in range(3))
    for conversation in (kept, thrown, erased):
        add_turn(history, conversation, None, "Hi", "Hello")
    history.set_archived([thrown], True)
    clock.time += timedelta(days=1)
    history.trash([thrown, erased])
    assert [row.id for row in history.conversations(archived=None)] == [kept]
    assert [(row.id, row.deleted) for row in history.conversations(trashed=True)] == [
        (erased, clock.time),
        (thrown, clock.time),
    ]
    history.restore([thrown])
    history.erase([erased])
    assert [row.id for row in history.conversations(archived=True)] == [thrown]
    history.trash([thrown])
    history.empty_trash()
    assert [row.id for row in history.conversations(archived=None)] == [kept]
    for gone in (thrown, erased):
        with pytest.raises(NoConversation):
            history.conversation(gone)
    history.check()


def test_a_long_conversation_can_be_erased(history: History, clock: Clock) -> None:
    """SQLite follows cascades 1000 levels deep: none may go from message to message."""
    conversation, parent = history.create(), None
    for _ in range(600):
        parent = add_turn(history, conversation, parent, "Hi", "Hello")
    first = history.conversation(conversation).nodes[2].id
    history.delete_message(first)
    assert len(history.conversation(conversation).nodes) == 2
    history.empty_trash()
    history.erase([conversation])
    history.check()


def test_drafts_are_kept_for_each_conversation_and_for_a_new_one(history: History) -> None:
    one, two = history.create(), history.create()
    draft = Draft("half \ud83d typed", (PASTE, Attachment("", "")))
    history.set_draft(one, draft)
    history.set_draft(None, Draft("new"))
    assert history.conversation(one).draft == Draft("half ? typed", draft.attachments)
    assert (history.draft(None), history.draft(two)) == (Draft("new"), Draft())
    assert [row.has_draft for row in history.conversations()] == [False, True]
    history.set_draft(one, Draft("other"))
    assert history.draft(one) == Draft("other")
    for conversation in (one, None):
        history.set_draft(conversation, Draft())
        assert history.draft(conversation) == Draft()
    history.set_draft(two, draft)
    history.erase([two])
    history.check()


def test_attachments_stay_with_their_message(history: History) -> None:
    conversation = history.create()
    user = history.add_user(conversation, None, "", (PASTE,))
    assert user.attachments == (PASTE,)
    assert history.conversation(conversation).nodes == (user,)
    assert history.conversation(conversation).title == "notes.py"


def test_a_title_by_the_model_gives_way_to_one_by_hand(history: History) -> None:
    conversation = history.create()
    answer = add_turn(history, conversation, None, "Hi", "Hello")
    assert history.set_title_by_model(conversation, " Greeting\n the model ")
    assert history.conversation(conversation).title == "Greeting the model"
    add_turn(history, conversation, answer, "More", "Yes")
    assert not history.set_title_by_model(conversation, " ")
    assert history.conversation(conversation).title == "Greeting the model"
    history.rename(conversation, "Mine")
    assert not history.set_title_by_model(conversation, "Theirs")
    assert history.conversation(conversation).title == "Mine"
    history.rename(conversation, "")
    history.set_title_by_model(conversation, "Theirs")
    assert history.conversation(conversation).title == "Theirs"


def test_a_title_that_comes_too_late_is_no_error(history: History) -> None:
    conversation = history.create()
    history.erase([conversation])
    assert not history.set_title_by_model(conversation, "Late")


def test_what_has_no_title_yet_comes_with_its_first_exchange(history: History) -> None:
    conversation = history.create(options=ChatOptions(instructions="Be brief."))
    assert history.unnamed(conversation) is None
    assert history.unnamed(conversation + 1) is None
    user = history.add_user(conversation, None, "Hi").id
    assert history.unnamed(conversation) is None
    running = history.begin_answer(user, model="m", mode=ThinkingMode.OFF)
    assert history.unnamed(conversation) is None
    history.append(running.id, text="Hello")
    history.finish(running.id, MessageState.DONE, Outcome(FinishReason.STOP))
    add_turn(history, conversation, running.id, "More", "Yes")
    found = history.unnamed(conversation)
    assert found is not None
    assert [message.text for message in found.path()] == ["Hi", "Hello"]
    assert found.options.instructions == "Be brief."
    history.set_title_by_model(conversation, "Greeting")
    assert history.unnamed(conversation) is None
    history.rename(conversation, "Hi")
    assert history.unnamed(conversation) is None


def test_the_models_that_answered(history: History) -> None:
    conversation = history.create()
    user = history.add_user(conversation, None, "Hi").id
    for model in ("beta", "Alpha", "beta"):
        history.begin_answer(user, model=model, mode=ThinkingMode.OFF)
    assert history.models_used() == ("Alpha", "beta")
