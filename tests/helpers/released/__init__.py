"""Histories as each version of the schema left them, and what is in them.

``history-v1.db.gz`` was written by the program of that time, the others by ``write``. A file that is here is never
written anew: it stands for those that people have.
"""

from __future__ import annotations

import gzip
import re
from pathlib import Path

from desktop.chat.messages import ThinkingMode
from desktop.chat.options import ChatOptions
from desktop.store.history import History

FOLDER = Path(__file__).parent
VERSIONS = tuple(sorted(int(re.findall(r"\d+", path.name)[0]) for path in FOLDER.glob("history-v*.db.gz")))

NODES: dict[int, list[tuple[int, int | None, str, str, str, str]]] = {
    1: [
        (1, None, "user", "What is a tide?", "", "done"),
        (2, 1, "assistant", "The moon pulls. 潮汐 ज्वार น้ำขึ้น", "Hm, the moon.", "done"),
        (3, 1, "assistant", "The", "", "failed"),
        (4, 2, "user", "And waves?", "", "done"),
        (5, 4, "assistant", "Wind blows", "So", "interrupted"),  # by the program's end
    ],
    2: [(6, None, "user", "Plan it", "", "done")],
    3: [(7, None, "user", "Forget it", "", "done")],  # in the trash
}


def content(version: int) -> bytes:
    """The file of a version."""
    return gzip.decompress((FOLDER / f"history-v{version}.db.gz").read_bytes())


def assert_kept(history: History, version: int) -> None:
    """All that the file of a version held is there."""
    history.check()
    for conversation, nodes in NODES.items():
        found = history.conversation(conversation).nodes
        assert [(n.id, n.parent, n.role, n.text, n.thinking, n.state) for n in found] == nodes
    tide, plan = history.conversation(1), history.conversation(2)
    assert [node.id for node in tide.path()] == [1, 2, 4, 5]
    assert (tide.nodes[1].model, tide.nodes[1].usage.completion_tokens) == ("Testa", 20)
    assert tide.nodes[2].error == "The engine died."
    assert (plan.title, plan.options) == ("Plans", ChatOptions("Be brief.", ThinkingMode.STRICT))
    assert [row.id for row in history.conversations(trashed=True)] == [3]
    chats = {row.id: row for row in history.conversations()}
    assert chats.keys() == {1, 2}
    if version >= 2:
        [folder] = history.folders()
        assert (folder.name, chats[2].folder, chats[2].pinned, chats[1].unread) == ("Letters", folder.id, True, True)
        [kept] = history.conversations(archived=True)
        assert history.draft(kept.id).text == "not sent"
        [message] = history.conversation(kept.id).nodes
        assert [(one.name, one.text) for one in message.attachments] == [("a.py", "print()")]
