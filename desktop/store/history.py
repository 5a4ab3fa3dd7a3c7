"""Reading and changing stored conversations. A History lives on the store thread: reach it by ``Store.run``."""

from __future__ import annotations

from desktop.chat.conversation import Conversation, ConversationSummary, MessageState, StoredMessage
from desktop.chat.messages import Outcome, ThinkingMode


class History:
    """Conversations as trees of messages. Every change is one transaction that is on disk when the method returns."""

    def conversations(self, *, trashed: bool = False) -> tuple[ConversationSummary, ...]:
        """All conversations, the newest change first; those in the trash instead when asked."""
        raise NotImplementedError

    def conversation(self, conversation: int) -> Conversation:
        """A conversation with all its messages, a streaming one with what is stored of it so far.

        Raises:
            NoConversation: there is none with this id.
        """
        raise NotImplementedError

    def create(self, title: str = "", *, instructions: str = "", mode: ThinkingMode | None = None) -> int:
        """A new empty conversation; its id. Without a title its first message gives one (until then it is "")."""
        raise NotImplementedError

    def rename(self, conversation: int, title: str) -> None:
        """Give a title by hand, which no message changes any more; an empty one goes back to the first message's."""
        raise NotImplementedError

    def set_leaf(self, conversation: int, leaf: int | None) -> None:
        """Show another branch."""
        raise NotImplementedError

    def set_mode(self, conversation: int, mode: ThinkingMode | None) -> None:
        """Keep the thinking switch's position."""
        raise NotImplementedError

    def set_instructions(self, conversation: int, instructions: str) -> None:
        """Keep the user's own instructions."""
        raise NotImplementedError

    def delete(self, conversation: int) -> None:
        """Move to the trash."""
        raise NotImplementedError

    def restore(self, conversation: int) -> None:
        """Take out of the trash."""
        raise NotImplementedError

    def erase(self, conversation: int) -> None:
        """Remove for good, with all messages."""
        raise NotImplementedError

    def add_user(self, conversation: int, parent: int | None, text: str) -> StoredMessage:
        """See ``TurnRecorder``; so for the next four."""
        raise NotImplementedError

    def begin_answer(self, user: int, *, model: str, mode: ThinkingMode) -> StoredMessage:
        raise NotImplementedError

    def append(self, answer: int, *, text: str = "", thinking: str = "") -> None:
        raise NotImplementedError

    def finish(self, answer: int, state: MessageState, outcome: Outcome) -> StoredMessage:
        raise NotImplementedError

    def path(self, leaf: int) -> tuple[StoredMessage, ...]:
        raise NotImplementedError
