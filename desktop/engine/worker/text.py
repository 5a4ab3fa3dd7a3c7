"""From a token's bytes to text: incomplete characters wait."""

from __future__ import annotations

import codecs


class PieceDecoder:
    """Turns the bytes of one token after another into text; "" while a character is incomplete."""

    def __init__(self) -> None:
        self._decode = codecs.getincrementaldecoder("utf-8")("replace").decode

    def push(self, data: bytes) -> str:
        """The text that is complete now."""
        return self._decode(data)
