"""The shown path of a conversation, the versions beside it, and what is unfolded. No Qt."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.chat.conversation import Conversation, StoredMessage


class Thread:
    """Messages from the first to the shown leaf, and the versions of every node that was seen."""

    def __init__(self) -> None:
        self.path: list[StoredMessage] = []
        self._index: dict[int, int] = {}  # of each message of the path
        self._stored: Conversation | None = None
        self._added: list[StoredMessage] = []  # since it was shown

    def show(self, conversation: Conversation | None) -> int:
        """Take a conversation's path; returns how many messages at its start are the same as before."""
        new = list(conversation.path()) if conversation else []
        self._stored, self._added = conversation, []
        same = 0
        for old, now in zip(self.path, new, strict=False):
            if old is not now and old != now:
                break
            same += 1
        self.path = new
        self._index = dict(conversation.places) if conversation else {}
        return same

    def add(self, message: StoredMessage) -> int:
        """Put a message behind its parent; returns its index. What followed the parent is another branch now."""
        index = self._index[message.parent] + 1 if message.parent in self._index else 0
        for gone in self.path[index:]:
            del self._index[gone.id]
        self.path[index:] = [message]
        self._index[message.id] = index
        if message.id not in self.versions(message):
            self._added.append(message)
        return index

    def replace(self, message: StoredMessage) -> int | None:
        """Take a newer state of a shown message; returns its index, None if it is not shown."""
        index = self._index.get(message.id)
        if index is not None:
            self.path[index] = message
        return index

    def index_of(self, message: int) -> int | None:
        """Where a message is shown."""
        return self._index.get(message)

    def versions(self, message: StoredMessage) -> Sequence[int]:
        """Ids of the message and its siblings (same parent, same role), oldest first."""
        stored = self._stored.versions(message) if self._stored is not None else ()
        place = message.parent, message.role
        return [one.id for one in (*stored, *(new for new in self._added if (new.parent, new.role) == place))]

    def version_beside(self, message: StoredMessage, by: int) -> int | None:
        """The id of a version so many places further, if there is one."""
        versions = self.versions(message)
        at = versions.index(message.id) + by
        return versions[at] if 0 <= at < len(versions) else None


class Folds:
    """Which answers show their thinking, and which rows in them are unfolded, while their conversation is open."""

    def __init__(self) -> None:
        self._all = False
        self._others: set[int] = set()  # differ from ``_all``
        self._rows: dict[int, set[int]] = {}  # by message: single entries of its rounds, calls too

    def unfolded(self, message: int) -> bool:
        """Whether a message shows its thinking."""
        return self._all != (message in self._others)

    def note(self, message: int, unfolded: bool) -> None:
        """A message was folded or unfolded."""
        (self._others.discard if unfolded == self._all else self._others.add)(message)

    def rows(self, message: int) -> frozenset[int]:
        """The entries of a message's rounds that were unfolded one by one."""
        return frozenset(self._rows.get(message, ()))

    def note_row(self, message: int, entry: int, unfolded: bool) -> None:
        """An entry of a message's rounds was folded or unfolded."""
        rows = self._rows.setdefault(message, set())
        (rows.add if unfolded else rows.discard)(entry)

    def turn_all(self) -> bool:
        """Fold everything where anything is unfolded, else unfold all thinking; whether that is unfolded now."""
        self._all = not self._all and not self._others and not any(self._rows.values())
        self._others.clear()
        self._rows.clear()
        return self._all
