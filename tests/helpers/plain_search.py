"""A search that reads everything, for comparison."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import apsw

from desktop.store.folding import fold


class Plain:
    """Every title and text of a history, read and folded once: no index, no order."""

    def __init__(self, connection: apsw.Connection) -> None:
        texts = list(connection.execute("SELECT id, title FROM conversation"))
        for conversation, text, thinking in connection.execute("SELECT conversation_id, text, thinking FROM message"):
            texts += [(conversation, text), (conversation, thinking)]
        self._texts = [(int(str(id)), fold(str(text)), str(text).casefold()) for id, text in texts]

    def folded(self, terms: Sequence[str]) -> Counter[int]:
        """How often each conversation holds all terms in one text."""
        return Counter(id for id, text, _ in self._texts if all(term in text for term in terms))

    def exactly(self, words: str) -> set[int]:
        """The conversations with these very words."""
        return {id for id, _, text in self._texts if words in text}
