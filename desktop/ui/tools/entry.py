"""A row of the manager: a plugin or a server, what it needs or why it is broken, and what can be done with it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.base.i18n import tr
from desktop.base.visible import cut, in_one_line, visible
from desktop.ui.parts.bits import Glyph
from desktop.ui.parts.button import Button, tool
from desktop.ui.parts.layout import Elided, Text, box, column, row
from desktop.ui.parts.switch import Switch
from desktop.ui.tools.service import Condition, Kind, SourceRow, Trust
from desktop.ui.tools.words import condition_words, kind_words, source_glyph, trust_words
from desktop.ui.transcript.figures import tokens

_NOTE: Final = 400  # characters


class SourceEntry(QWidget):
    """Shows one source.

    Signals:
        switched: (bool) the switch was used.
        review_asked, change_asked, settings_asked, log_asked, reload_asked, remove_asked: the buttons.
    """

    switched = Signal(bool)
    review_asked = Signal()
    change_asked = Signal()
    settings_asked = Signal()
    log_asked = Signal()
    reload_asked = Signal()
    remove_asked = Signal()

    def __init__(self, source: SourceRow, cost: int | None) -> None:
        super().__init__()
        self.source = source
        name = in_one_line(source.name, 80)
        self.setAccessibleName(name)
        self._meta = Elided("", "small", "text3")
        head = row(Text(name, "ui-strong"), self._meta, gap=8)
        head.setStretchFactor(self._meta, 1)
        words = column(head, gap=2)
        for note, ink in self._notes():
            text = Text(note, "small", ink, wrap=True)
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            words.addWidget(text)
        state, ink = condition_words(source.condition)
        self.switch = Switch(tr("Use {source}", source=name))
        self.show_switch()
        self.switch.setEnabled(source.condition is not Condition.BROKEN)
        self.switch.clicked.connect(lambda: self.switched.emit(self.switch.isChecked()))
        said = Text(state, "ui", ink)
        self.review = Button(tr("Review…"), height=28)
        self.review.setAccessibleName(tr("Review {source}", source=name))
        self.review.setVisible(source.condition is Condition.REVIEW)
        self.review.clicked.connect(self.review_asked)
        parts = row(said, self.review, *self._tools(name), self.switch, gap=6)
        layout = row(Glyph(source_glyph(source), "text2", 20), words, box(parts), gap=14, margins=(0, 12, 0, 12))
        layout.setStretchFactor(words, 1)
        self.setLayout(layout)
        self.show_cost(cost)

    def show_switch(self) -> None:
        """Let the switch say what is, whatever was asked for."""
        self.switch.setChecked(self.source.condition in (Condition.ON, Condition.STARTING))

    def show_cost(self, cost: int | None) -> None:
        """Say what its tools cost a prompt, where that is known."""
        source = self.source
        parts = [kind_words(source)]
        if trust := trust_words(source.trust):
            parts.append(trust)
        if source.tools:
            parts.append(tr("{n} tool|{n} tools", n=len(source.tools)))
        if cost:
            parts.append(tokens(cost))
        if source.isolation:
            parts.append(tr("runs under {isolation}", isolation=source.isolation))
        self._meta.set_text("  ·  ".join(parts))

    def _notes(self) -> list[tuple[str, str]]:
        source = self.source
        problem_ink = "danger" if source.condition is Condition.BROKEN else "text2"
        ended = tr("You trusted it as it was; it has changed, and is not trusted any more.")
        notes = [(source.needs, "text2"), (source.problem, problem_ink)]
        notes += [(ended, "warn")] if source.trust is Trust.ENDED else []
        return [(visible(cut(note, _NOTE)[0]), ink) for note, ink in notes if note]

    def _tools(self, name: str) -> list[Button]:
        source = self.source
        offered = (
            (source.has_settings, "sliders-horizontal", tr("Settings of {source}", source=name), self.settings_asked),
            (source.kind is not Kind.BUNDLED, "refresh-cw", tr("Read {source} again", source=name), self.reload_asked),
            (source.kind is Kind.SERVER, "pencil", tr("Change {source}", source=name), self.change_asked),
            (source.kind is Kind.SERVER, "trash-2", tr("Remove {source}", source=name), self.remove_asked),
            (True, "scroll-text", tr("Log of {source}", source=name), self.log_asked),
        )
        made = []
        for there, glyph, words, signal in offered:
            if there:
                button = tool(glyph, words)
                button.clicked.connect(signal)
                made.append(button)
        return made
