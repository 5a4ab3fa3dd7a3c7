"""What a tool finds in the history."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

from desktop.chat.conversation import Attachment
from desktop.chat.messages import ThinkingMode
from desktop.chat.turn import TurnLoop, TurnSettings
from desktop.store.database import Store
from desktop.store.found import history_search
from desktop.store.recorder import StoreRecorder
from tests.helpers.tool_scripts import Say, ScriptModel


def search(path: Path, **arguments: Any) -> list[dict[str, Any]]:
    return asyncio.run(_search(path, arguments))


async def _search(path: Path, arguments: dict[str, Any]) -> list[dict[str, Any]]:
    return await history_search(path)(arguments)


def test_messages_are_found_beside_the_owner_of_the_file(tmp_path: Path) -> None:
    path = tmp_path / "history.db"
    store = Store(path)
    try:
        asyncio.run(_talk(store))
        (found,) = search(path, text="lighthouse", limit=5)
        assert (found["title"], found["role"], found["conversation"]) == ("Sea", "assistant", 1)
        assert "lighthouse" in found["text"]
        assert search(path, text="secretly") == []
        assert search(path, text="nothing of the kind") == search(path, text="  ") == []
        assert len(search(path, text="sea", limit="x")) == 1
    finally:
        store.close()


def test_no_history_is_nothing_found(tmp_path: Path) -> None:
    assert search(tmp_path / "history.db", text="x") == []


def test_what_was_attached_to_a_chat_is_known(tmp_path: Path) -> None:
    store = Store(tmp_path / "history.db")
    try:
        asyncio.run(_talk(store))
        asyncio.run(_talk(store, Attachment("a.txt", "From outside.")))
        found = store.run(lambda history: [history.has_attachments(number) for number in (1, 2, 3)]).result()
        assert found == [False, True, False]
    finally:
        store.close()


async def _talk(store: Store, *attachments: Attachment) -> None:
    chat = await store.call(lambda history: history.create("Sea"))
    loop = TurnLoop(ScriptModel(Say("There is a lighthouse.", "secretly")), StoreRecorder(store), flush_seconds=60.0)
    settings = TurnSettings(ThinkingMode.ON)
    async for _ in loop.send(chat, None, "What is at the sea?", settings, attachments=attachments):
        pass
