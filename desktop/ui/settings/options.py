"""What a chat is answered with, as a form: of one chat, of new chats, of a preset."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop.base.i18n import tr
from desktop.chat.messages import ThinkingMode
from desktop.chat.modes import MOST_BUDGET
from desktop.chat.options import ChatOptions, Overrides
from desktop.ui.parts.area import Area
from desktop.ui.parts.dropdown import Dropdown
from desktop.ui.parts.field import Bounds, NumberField
from desktop.ui.parts.layout import column
from desktop.ui.settings.rows import Row

PAUSE_MS: Final = 400  # typed text is kept after this long without a key
MODES: Final = (None, ThinkingMode.ON, ThinkingMode.OFF, ThinkingMode.STRICT)
BOUNDS: Final = {
    "temperature": Bounds(0, 5, 0.1, 2),
    "top_p": Bounds(0, 1, 0.05, 3),
    "min_p": Bounds(0, 1, 0.05, 3),
    "top_k": Bounds(0, 1000, 5),
    "repeat_penalty": Bounds(0.1, 5, 0.05, 2),
    "seed": Bounds(0, 2**32 - 1),
}
_STARTS: Final = {"temperature": 0.6, "top_p": 0.95, "top_k": 40, "repeat_penalty": 1.0}  # where stepping begins
_WHOLE: Final = ("top_k", "seed")


def sampling_words() -> dict[str, tuple[str, str]]:
    """Name and note of each sampling value, in the order of the form."""
    return {
        "temperature": (tr("Temperature"), tr("0 always takes the likeliest token; more is more varied")),
        "top_p": (tr("Top p"), tr("Only the likeliest tokens that make up this share")),
        "min_p": (tr("Min p"), tr("Only tokens at least this likely, relative to the likeliest")),
        "top_k": (tr("Top k"), tr("Only so many of the likeliest tokens; 0 for all")),
        "repeat_penalty": (tr("Repeat penalty"), tr("Above 1 the model repeats itself less")),
        "seed": (tr("Seed"), tr("The same seed gives the same answer to the same chat")),
    }


def budget_note() -> str:
    """What the budget does."""
    return tr("Tokens of thinking, then the model has to answer; 0 for no limit")


class OptionsForm(QWidget):
    """All fields; an empty number leaves the model's own value.

    Signals:
        changed: (ChatOptions) the user set something.
    """

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._shown = ChatOptions()
        own = tr("Model default")
        self.instructions = Area(
            tr("Instructions"), placeholder=tr("How the model should answer, in your words"), lines=4
        )
        modes = [own, tr("Thinking on"), tr("Thinking off"), tr("Strict off")]
        self.mode = Dropdown(modes, name=tr("Thinking"))
        self.numbers = {
            name: NumberField(words, BOUNDS[name], placeholder=own, width=140)
            for name, (words, _) in sampling_words().items()
        }
        for name, start in _STARTS.items():
            self.numbers[name].start = start
        self.max_tokens = NumberField(tr("Longest answer"), Bounds(0, 1_048_576, 256, 0, 0), placeholder=own, width=140)
        by_setting = tr("As in the settings")
        self.budget = NumberField(
            tr("Thinking budget"), Bounds(0, MOST_BUDGET, 1024), placeholder=by_setting, width=140
        )
        self.stop = Area(tr("Stop texts"), placeholder=tr("One text a line"), lines=2)
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(PAUSE_MS)
        self._lay_out()
        self._clock.timeout.connect(self._tell)
        self.instructions.edit.textChanged.connect(self._clock.start)
        self.stop.edit.textChanged.connect(self._clock.start)
        self.mode.chosen.connect(self._tell)
        for field in (*self.numbers.values(), self.budget, self.max_tokens):
            field.chosen.connect(self._tell)

    def _lay_out(self) -> None:
        words = sampling_words()
        front = tr("Stand before the first message")
        end = tr("End the answer where one appears; they are not shown")
        self.setLayout(
            column(
                Row(tr("Instructions"), front, self.instructions, stacked=True),
                Row(tr("Thinking"), tr("Whether the model reasons before it answers"), self.mode),
                Row(tr("Thinking budget"), budget_note(), self.budget),
                *(Row(*words[name], field) for name, field in self.numbers.items()),
                Row(tr("Longest answer"), tr("In tokens, thinking included"), self.max_tokens),
                Row(tr("Stop texts"), end, self.stop, stacked=True),
                gap=0,
            )
        )

    def show_options(self, options: ChatOptions) -> None:
        """Show what is set, without a signal."""
        self._shown = options
        self.instructions.set_text(options.instructions)
        self.mode.set_index(MODES.index(options.mode))
        for name, field in self.numbers.items():
            field.set_value(getattr(options.overrides, name))
        self.budget.set_value(options.budget)
        self.max_tokens.set_value(options.max_tokens)
        if _lines(self.stop.text()) != options.stop:
            self.stop.set_text("\n".join(text.replace("\n", "\\n") for text in options.stop))
        self._clock.stop()

    def options(self) -> ChatOptions:
        """What is set now."""
        values = {name: field.value() for name, field in self.numbers.items()}
        whole = {name: None if values[name] is None else int(values[name] or 0) for name in _WHOLE}
        return replace(
            self._shown,
            instructions=self.instructions.text().strip(),
            mode=MODES[self.mode.index()],
            overrides=Overrides(**{one.name: {**values, **whole}[one.name] for one in fields(Overrides)}),  # type: ignore[arg-type]
            max_tokens=int(self.max_tokens.value() or 0),
            budget=None if (budget := self.budget.value()) is None else int(budget),
            stop=_lines(self.stop.text()),
        )

    def flush(self) -> None:
        """Tell at once what was typed a moment ago."""
        if self._clock.isActive():
            self._tell()

    def _tell(self) -> None:
        self._clock.stop()
        now = self.options()
        if now != self._shown:
            self._shown = now
            self.changed.emit(now)


def _lines(text: str) -> tuple[str, ...]:
    """Stop texts, one a line; a line break inside one is written as a backslash and n."""
    return tuple(line.replace("\\n", "\n") for line in text.split("\n") if line)
