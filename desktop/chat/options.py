"""What a conversation is answered with: instructions, the thinking switch, sampling and limits set by hand."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from typing import Any, Final

from desktop.chat.messages import Sampling
from desktop.chat.modes import MOST_BUDGET, ThinkingMode

_WHOLE: Final = frozenset({"top_k", "seed"})  # the overrides that are whole numbers


@dataclass(frozen=True, slots=True)
class Overrides:
    """Sampling values a user set by hand; None leaves the mode's own value."""

    temperature: float | None = None
    top_p: float | None = None
    top_k: int | None = None
    min_p: float | None = None
    repeat_penalty: float | None = None
    seed: int | None = None

    def apply(self, sampling: Sampling) -> Sampling:
        """``sampling`` with the values that are set here."""
        values = {
            name: getattr(self, name) if getattr(self, name) is not None else getattr(sampling, name)
            for name in self.__slots__
        }
        return Sampling(**values)


@dataclass(frozen=True, slots=True)
class ChatOptions:
    """A conversation's own settings. ``mode`` None is the model's own; ``max_tokens`` 0 and an empty ``stop``: none.

    ``preset`` is the name of the preset the values came from, for the window to show. ``budget`` is how many tokens may
    be thought (0: no limit; None: what the settings say). ``tools_off`` are the names of tools that are switched off.
    """

    instructions: str = ""
    mode: ThinkingMode | None = None
    overrides: Overrides = field(default_factory=Overrides)
    max_tokens: int = 0
    stop: tuple[str, ...] = ()
    preset: str = ""
    budget: int | None = None
    tools_off: tuple[str, ...] = ()

    def to_plain(self) -> dict[str, Any]:
        """What differs from the defaults, in the types of JSON."""
        overrides = {one.name: getattr(self.overrides, one.name) for one in fields(Overrides)}
        plain = {
            "instructions": self.instructions,
            "mode": self.mode.value if self.mode else None,
            "overrides": {name: value for name, value in overrides.items() if value is not None},
            "max_tokens": self.max_tokens,
            "stop": list(self.stop),
            "preset": self.preset,
            "tools_off": list(self.tools_off),
        }
        budget = {} if self.budget is None else {"budget": self.budget}
        return {name: value for name, value in plain.items() if value} | budget

    @classmethod
    def from_plain(cls, plain: object) -> ChatOptions:
        """The options of ``to_plain``; of foreign or newer data what can be understood."""
        if not isinstance(plain, dict):
            return cls()
        mode, tokens, budget = plain.get("mode"), plain.get("max_tokens"), plain.get("budget")
        return cls(
            _text(plain.get("instructions")),
            ThinkingMode(mode) if mode in list(ThinkingMode) else None,
            _overrides(plain.get("overrides")),
            tokens if type(tokens) is int and tokens > 0 else 0,
            _texts(plain.get("stop")),
            _text(plain.get("preset")),
            budget if type(budget) is int and 0 <= budget <= MOST_BUDGET else None,
            _texts(plain.get("tools_off")),
        )


def preset(presets: Mapping[str, object], name: str) -> ChatOptions:
    """The preset of that name among those in plain form; without it the defaults."""
    return replace(ChatOptions.from_plain(presets[name]), preset=name) if name in presets else ChatOptions()


def sampling_of(plain: object) -> Sampling | None:
    """The sampling whose fields these are; None for none, and the default for what is no number."""
    return _overrides(plain).apply(Sampling()) if isinstance(plain, dict) and plain else None


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _texts(value: object) -> tuple[str, ...]:
    return tuple(one for one in value if isinstance(one, str) and one) if isinstance(value, list) else ()


def _overrides(plain: object) -> Overrides:
    if not isinstance(plain, dict):
        return Overrides()
    values: dict[str, Any] = {}
    for one in fields(Overrides):
        value: Any = plain.get(one.name)
        if one.name in _WHOLE and type(value) is int:
            values[one.name] = value
        elif one.name not in _WHOLE and type(value) in (int, float) and abs(value) <= sys.float_info.max:
            values[one.name] = float(value)
    return Overrides(**values)
