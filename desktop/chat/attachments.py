"""Attachments in a prompt: each as a fenced block with its name, in front of what was asked."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from desktop.chat.conversation import Attachment

_LEAST_FENCE: Final = 3


def with_attachments(text: str, attachments: Sequence[Attachment]) -> str:
    """The text of a message as the model reads it; a message without attachments is its text."""
    return "\n\n".join([*map(_block, attachments), text] if text else map(_block, attachments))


def _block(attachment: Attachment) -> str:
    """A fence longer than any inside, so that no attached text can end its own block."""
    longest = max((len(run) for run in re.findall(r"`+", attachment.text)), default=0)
    fence = "`" * max(_LEAST_FENCE, longest + 1)
    name = " ".join(attachment.name.split())  # a file's name is untrusted: it stays on its line
    return f"{name}:\n{fence}{attachment.language}\n{attachment.text.rstrip()}\n{fence}"
