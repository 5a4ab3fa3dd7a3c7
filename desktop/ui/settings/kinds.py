"""What a setting's description is made of. Pure values."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto


class Page(Enum):
    """The pages, in their order."""

    APPEARANCE = auto()
    CHATS = auto()
    PRESETS = auto()
    SHORTCUTS = auto()
    LANGUAGE = auto()
    DESKTOP = auto()
    MODEL = auto()
    DATA = auto()


@dataclass(frozen=True, slots=True)
class OnOff:
    """A switch."""


@dataclass(frozen=True, slots=True)
class Options:
    """A few words to choose from, side by side: (value, word), and icons in the same order."""

    pairs: tuple[tuple[object, str], ...]
    glyphs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Words:
    """Many words to choose from, in a menu: (value, word)."""

    pairs: tuple[tuple[object, str], ...]


@dataclass(frozen=True, slots=True)
class Range:
    """A slider between the setting's limits; ``unit`` is a text with the field ``value``."""

    unit: str
    step: int = 1


@dataclass(frozen=True, slots=True)
class Whole:
    """A whole number between the setting's limits; ``empty`` is the value that an empty field stands for."""

    empty: int
    placeholder: str
    step: int = 1
    start: int = 0  # where stepping begins while the field is empty


@dataclass(frozen=True, slots=True)
class Accents:
    """The accents."""


@dataclass(frozen=True, slots=True)
class Says:
    """Only words to read and to copy."""


@dataclass(frozen=True, slots=True)
class Deed:
    """A button; the dialog's signal names the setting's key."""

    label: str
    glyph: str = ""


Kind = OnOff | Options | Words | Range | Whole | Accents | Says | Deed


@dataclass(frozen=True, slots=True)
class Setting:
    """One row.

    Attributes:
        key: the field of Settings; of a Deed what is to be done.
        page: where it stands.
        name: what it is called.
        kind: its control.
        note: what it does, if the name does not say it.
        words: other words by which someone may search for it.
    """

    key: str
    page: Page
    name: str
    kind: Kind
    note: str = ""
    words: str = ""

    def text(self) -> str:
        """Everything the search looks at."""
        choices = [word for _, word in self.kind.pairs] if isinstance(self.kind, Options | Words) else []
        label = [self.kind.label] if isinstance(self.kind, Deed) else []
        return " ".join([self.name, self.note, self.words, self.key, *choices, *label])
