"""The one error of the converter."""

from __future__ import annotations


class ConvertError(Exception):
    """A conversion that cannot be done, or was stopped by the world.

    Attributes:
        text: one sentence for people, already through ``tr``: what is wrong and what to do.
        detail: technical text for the log; may be empty.
    """

    def __init__(self, text: str, detail: str = "") -> None:
        super().__init__(text)
        self.text = text
        self.detail = detail
