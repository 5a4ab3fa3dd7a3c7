"""What the writer tells of the blocks that get controls or may be wider than the text."""

from __future__ import annotations

from dataclasses import dataclass, field

from desktop.ui.theme import look


@dataclass(frozen=True, slots=True)
class CodeBlock:
    """A code block in the document: a position inside its frame, its language ("" unknown) and its text.

    ``number``: how many code blocks are before it. ``hidden``: lines of a long block that are not shown.
    """

    position: int
    number: int
    language: str
    code: str
    hidden: int = 0


@dataclass(frozen=True, slots=True)
class TableBlock:
    """A table: a position inside it, its left edge, and the least widths in which its columns can be read."""

    position: int
    left: float
    columns: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class FormulaBlock:
    """A formula in a block of its own: its position, its left edge, its width, and the gap to what follows."""

    position: int
    left: float
    width: float
    gap: float


Block = CodeBlock | TableBlock | FormulaBlock


@dataclass
class Choices:
    """What the user chose for the code blocks of one text, by their number in it.

    ``folds``: long blocks show their beginning only; not while the text is being written.
    """

    wrapped: dict[int, bool] = field(default_factory=dict)
    unfolded: set[int] = field(default_factory=set)
    folds: bool = True

    def clear(self) -> None:
        """Another text: nothing was chosen for it yet."""
        self.wrapped.clear()
        self.unfolded.clear()
        self.folds = True

    def wraps(self, number: int) -> bool:
        """Whether the lines of a code block wrap."""
        return self.wrapped.get(number, look().code_wrap)

    def shortens(self, number: int) -> bool:
        """Whether a long code block shows only its beginning."""
        return self.folds and number not in self.unfolded
