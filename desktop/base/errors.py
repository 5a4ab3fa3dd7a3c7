"""The error tree: every error that may reach a person carries one clear sentence.

``AppError`` is the root. ``EnvironmentFault`` is what the world did (a full disk, a damaged file, an engine that
died); ``UsageError`` is what was asked for wrongly. Anything that is not an ``AppError`` is a bug of ours and is shown
as such at the border where it is caught (job runner, plugin call, excepthook).
"""

from __future__ import annotations


class AppError(Exception):
    """An error with a text for people.

    Attributes:
        text: one sentence that says what is wrong and what to do, already through ``tr``.
        detail: technical text for the log and a "Details" button; may be empty.
    """

    def __init__(self, text: str, detail: str = "") -> None:
        super().__init__(text)
        self.text = text
        self.detail = detail


class UsageError(AppError):
    """The request itself is wrong: an unknown model, a bad option, an empty prompt."""


class EnvironmentFault(AppError):
    """The world failed us: disk, file, device, process."""
