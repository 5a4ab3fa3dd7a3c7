"""A worker whose grammar is a text: the answer can only be that text, in the tokens that the text has in a prompt.

A grammar of letters leaves it to the model how they are cut into tokens, and a small model cuts one in six another way
than the text before it. The program takes no grammar that names tokens, so this one is made here, within the worker.
"""

from __future__ import annotations

from typing import Any

from desktop.chat.engine import Segment
from desktop.engine.worker import sampling
from desktop.engine.worker.grammar import Grammar
from desktop.engine.worker.main import main
from desktop.engine.worker.model import Model


class Spelling(Grammar):
    """Allows the tokens of a text, one after another."""

    def __init__(self, model: Model, text: str) -> None:
        self._named = " ".join(f"<[{token}]>" for token in model.tokenize_text(Segment(text)))
        super().__init__(model, 'root ::= ""')

    def _read(self, text: bytes) -> Any:
        return super()._read(f"root ::= {self._named}".encode())


if __name__ == "__main__":
    sampling.Grammar = Spelling  # type: ignore[attr-defined]
    main()
