"""A grammar that an answer follows, asked about one token at a time.

llama.cpp's grammar sampler tests every token of the vocabulary where it is asked first: 5 to 10 ms a token. Asked about
the one token that was drawn anyway it costs a hundredth, and only a refused one makes the whole test needed. It ends
the process when it is told a token it does not allow, so every token is tested before. Grammars come from outside:
what llama.cpp's parser cannot take (a recursive one, without a limit) is refused here.
"""

from __future__ import annotations

import ctypes
import re
from typing import Any, Final

from desktop.engine.worker.model import Model
from desktop.engine.worker.plan import Refused

MAX_BYTES: Final = 128 * 1024
MAX_DEPTH: Final = 200
ROOT: Final = b"root"
# texts, sets of letters and comments, which may lack their end
TEXTS: Final = re.compile(rb'"(?:\\.|[^"\\])*+\\?(?:"|\Z)|\[(?:\\.|[^\]\\])*+\\?(?:\]|\Z)|#[^\r\n]*', re.DOTALL)
PARENTHESES: Final = re.compile(rb"[()]")
MINUS_INFINITY: Final = float("-inf")


class Grammar:
    """A GBNF grammar and how far the text has come in it."""

    def __init__(self, model: Model, text: str) -> None:
        """Read the grammar.

        Raises:
            Refused: it is too large, or not a grammar.
        """
        self._api = model.api
        self._vocabulary = model.vocabulary
        self._sampler: Any = self._read(_checked(text))
        # an array of one candidate that is used again and again
        self._one = (self._api.llama_token_data * 1)()
        self._array = self._api.llama_token_data_array(self._one, 1, -1, False)
        self._pointer = ctypes.pointer(self._array)

    def _read(self, text: bytes) -> Any:
        sampler = self._api.llama_sampler_init_grammar(self._vocabulary, text, ROOT)
        if not sampler:
            raise Refused("grammar")
        return sampler

    def allows(self, token: int) -> bool:
        """Whether the text may go on with a token."""
        return self._allowed_by(self._sampler, token)

    def _allowed_by(self, sampler: Any, token: int) -> bool:
        candidate = self._one[0]
        candidate.id, candidate.logit = token, 1.0
        self._array.size = 1
        self._api.llama_sampler_apply(sampler, self._pointer)
        return bool(candidate.logit != MINUS_INFINITY)

    def accept(self, token: int) -> None:
        """Go on with a token that is allowed."""
        self._api.llama_sampler_accept(self._sampler, token)

    def follow(self, tokens: list[int]) -> bool:
        """Go on with tokens that were not drawn, if all of them are allowed; otherwise they are none of its text."""
        ahead = self._api.llama_sampler_clone(self._sampler)
        for token in tokens:
            if not self._allowed_by(ahead, token):
                self._api.llama_sampler_free(ahead)
                return False
            self._api.llama_sampler_accept(ahead, token)
        self.close()
        self._sampler = ahead
        return True

    def restrict(self, candidates: Any) -> None:
        """Rule out what is not allowed of a ``llama_token_data_array``, given by pointer."""
        self._api.llama_sampler_apply(self._sampler, candidates)

    def close(self) -> None:
        """Release the sampler."""
        self._api.llama_sampler_free(self._sampler)


def _checked(text: str) -> bytes:
    """The grammar's bytes.

    Raises:
        Refused: there are too many, groups are nested too deeply, or tokens are named.
    """
    if len(text) > MAX_BYTES or len(data := text.encode("utf-8", "replace")) > MAX_BYTES:
        raise Refused("grammar_large", limit=MAX_BYTES)
    rules = TEXTS.sub(b" ", data)
    # behind letters of the same token llama.cpp allows a named token and then ends the process when it comes
    if b"\0" in data or b"<" in rules or _depth(rules) > MAX_DEPTH:
        raise Refused("grammar")
    return data


def _depth(rules: bytes) -> int:
    """How deeply parentheses are nested."""
    deepest = depth = 0
    for match in PARENTHESES.finditer(rules):
        depth += 1 if match[0] == b"(" else -1
        deepest = max(deepest, depth)
    return deepest
