"""Prompt formats: how a model family wants its messages rendered, its thinking switched, and its tokens drawn."""

from __future__ import annotations

from typing import Protocol

from desktop.chat.calls.syntax import Syntax
from desktop.chat.engine import Engine, ModelInfo, Prompt
from desktop.chat.formats.generic import GenericFormat
from desktop.chat.formats.nemotron import NemotronFormat, is_nemotron
from desktop.chat.messages import Sampling, ThinkingMode
from desktop.chat.model import ChatRequest

__all__ = ["Format", "choose"]


class Format(Protocol):
    """One model family's way. An answer starts inside thinking when the prompt ends behind an opening tag."""

    @property
    def default_mode(self) -> ThinkingMode:
        """The switch's position in a new conversation."""
        ...

    @property
    def max_tokens(self) -> int:
        """New tokens an answer may have at most, thinking included; 0: until the context ends."""
        ...

    @property
    def stops(self) -> tuple[str, ...]:
        """Texts that end an answer beside the model's own end tokens."""
        ...

    @property
    def syntax(self) -> Syntax:
        """How the family writes calls of tools."""
        ...

    def sampling(self, mode: ThinkingMode) -> Sampling:
        """How the family's makers want tokens drawn."""
        ...

    async def prompt(self, engine: Engine, request: ChatRequest) -> Prompt:
        """The request as the model reads it, up to where its answer begins."""
        ...


def choose(info: ModelInfo) -> Format:
    """The format of a loaded model."""
    return NemotronFormat() if is_nemotron(info) else GenericFormat(info)
