"""Titles of conversations by the model: what it is asked after the first answer, and what is taken of its reply."""

from __future__ import annotations

import re
from typing import Final

from desktop.chat.conversation import Conversation
from desktop.chat.messages import Message, Role, ThinkingMode
from desktop.chat.model import ChatRequest
from desktop.chat.options import Overrides

LONGEST: Final = 60  # characters of a title
MAX_TOKENS: Final = 24
# Characters of a message that the model reads for a title. It has read the question a moment ago, and the answer too
# unless thinking stood before it, so that little of this is computed.
QUESTION_LENGTH: Final = 4000
ANSWER_LENGTH: Final = 1200

_ASK: Final = (
    "Write a title of at most six words for this conversation, in the language it is held in. "
    "Reply with nothing but the title."
)
# The reply is begun for the model. A quotation mark tells no language, and the thought, where one is due, is empty.
_THOUGHT: Final = "\n"
_QUOTE: Final = '"'
_ENDS: Final = '"“”„«»'
_MARKS: Final = re.compile(r"^(?:[#>*\s]|\d+\.\s|title\s*:)+", re.IGNORECASE)


def title_request(unnamed: Conversation) -> ChatRequest:
    """What to ask for a title of a question and its answer: the prompt of the chat itself, with one more message."""
    question, answer = unnamed.path()
    messages = (
        Message(Role.USER, question.message().text[:QUESTION_LENGTH]),
        Message(Role.ASSISTANT, answer.text[:ANSWER_LENGTH]),
        Message(Role.USER, _ASK),
    )
    mode = answer.mode or ThinkingMode.OFF
    begun = Message(Role.ASSISTANT, _QUOTE, _THOUGHT if mode is ThinkingMode.ON else "")
    overrides = Overrides(temperature=0.0)
    return ChatRequest(messages, mode, unnamed.options.instructions, overrides, MAX_TOKENS, begun=begun, aside=True)


def title_from(reply: str) -> str:
    """The title in a reply that began behind a quotation mark; "" when there is none worth having."""
    line = next((line for line in reply.splitlines() if line.strip()), "")
    title = re.split(f"[{_ENDS}]", _MARKS.sub("", line).lstrip(_ENDS))[0]
    title = " ".join(title.split()).strip("*_`").rstrip(" .,;:。")
    if len(title) <= LONGEST:
        return title
    cut = title[:LONGEST].rpartition(" ")[0]
    return f"{cut}…" if len(cut) >= LONGEST // 2 else ""
