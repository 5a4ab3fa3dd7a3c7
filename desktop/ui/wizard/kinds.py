"""The list of what can be installed of a model: types to convert to, and published files."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QButtonGroup, QWidget

from desktop.base.i18n import listed, number, percent, tr
from desktop.library.fit import Fit, Place
from desktop.ui.parts.button import Button, Kind
from desktop.ui.parts.choice import Choice
from desktop.ui.parts.layout import Text, box, column, row
from desktop.ui.parts.wrap import Wrap
from desktop.ui.theme import font
from desktop.ui.wizard.survey import MAIN_KINDS, Prospect, Selection, converted, own, taken
from desktop.ui.wizard.words import disk_words

_FIGURES: Final = (88, 112)  # pixels of the columns, at least


@dataclass(frozen=True, slots=True)
class Offered:
    """A row: what it installs, and how it would fit; None where that is not known."""

    selection: Selection
    fit: Fit | None


class KindList(QWidget):
    """Radio rows in one group; the types few take are behind a button.

    Signals:
        chosen: the choice is another one.
    """

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._offered: dict[int, Offered] = {}
        self._rows: list[QWidget] = []
        self._hidden: list[QWidget] = []  # rows behind ``more``
        self._published: list[QWidget] = []  # rows behind ``published``
        self._again: Callable[[], None] = self._begin  # shows the same rows once more
        self.narrow = False
        self.touched = False  # the choice is the user's, not ours
        self._column = column(gap=2)
        self.more = Button("", "chevron-down", Kind.GHOST, height=28)
        self.published = Button("", "chevron-down", Kind.GHOST, height=28)
        wrap = Wrap(gap=4)
        for button in (self.more, self.published):
            wrap.addWidget(button)
        self._buttons = box(wrap)
        self._column.addWidget(self._buttons)
        self.setLayout(self._column)
        self._group.idToggled.connect(lambda _number, on: self.chosen.emit() if on else None)
        self._group.idClicked.connect(self._touch)
        self.more.clicked.connect(lambda: self._unfold(self.more, self._hidden))
        self.published.clicked.connect(lambda: self._unfold(self.published, self._published))

    # -- what shows

    def show_prospect(self, prospect: Prospect) -> None:
        """The types and published files of a model of the catalogue."""
        self._again = lambda: self.show_prospect(prospect)
        best = prospect.best
        main = {*MAIN_KINDS, best.type if best is not None else ""}
        self._begin()
        self._head(tr("Quantization"), tr("Size"), tr("Longest context"))
        usual = best if best is not None else prospect.fits[-1]
        for one in prospect.fits:
            figures = (disk_words(one.size), number(one.context) if one.context else tr("none"))
            badge = tr("Recommended") if one is best else ""
            offered = Offered(converted(prospect, one), one)
            self._choice(offered, one.type, fit_words(one), figures, badge, one is usual, one.type in main)
        self._add_buttons(len(prospect.fits), len(prospect.published))
        self._show_published(prospect)
        if best is None:  # what is published needs less room while it is installed
            self._unfold(self.published, self._published)

    def _show_published(self, prospect: Prospect) -> None:
        if not prospect.published:
            return
        begun = len(self._rows)
        self._head(tr("Files that others have converted and published"), "", "")
        for file, one in prospect.published:
            figures = (disk_words(file.size) if file.size else tr("not known"), number(one.context))
            self._choice(Offered(taken(prospect, file, one), one), file.type, file.repo, figures, "", False, True)
        self._published = self._rows[begun:]
        for widget in self._published:
            widget.hide()

    def show_own(self, kinds: Sequence[str], usual: str) -> None:
        """All types for a repository that the user names; nothing is known of it yet."""
        self._again = lambda: self.show_own(kinds, usual)
        self._begin()
        self._head(tr("Quantization"), "", "")
        for kind in kinds:
            self._choice(Offered(own("", kind), None), kind, "", (), "", kind == usual, kind in MAIN_KINDS)
        self._add_buttons(len(kinds), 0)

    def set_narrow(self, narrow: bool) -> None:
        """Show the figures below the names, where columns have no room, or beside them."""
        if narrow is not self.narrow:
            self.narrow = narrow
            chosen = self.offered()
            self._again()
            if chosen is not None:
                self.choose(chosen.selection.request.gguf or chosen.selection.request.kind)

    def _touch(self, _number: int) -> None:
        self.touched = True

    def _begin(self) -> None:
        for button in self._group.buttons():
            self._group.removeButton(button)
        for old in self._rows:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._column.removeWidget(self._buttons)
        self._rows, self._hidden, self._published, self._offered = [], [], [], {}

    def _head(self, name: str, *figures: str) -> None:
        labels: list[Text] = []
        for text, width in zip(() if self.narrow else figures, self._widths(), strict=False):
            if not text:
                continue
            label = Text(text, "caption", "text3")
            label.setFixedWidth(width)
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            labels.append(label)
        title = Text(name, "caption", "text3", wrap=True)
        line = row(title, *labels, gap=0, margins=(44, 8 if self._rows else 0, 14, 4))
        line.setStretchFactor(title, 1)
        self._put(box(line))

    def _widths(self) -> tuple[int, ...]:
        metrics = QFontMetricsF(font("caption"))
        names = tr("Size"), tr("Longest context")
        return tuple(
            max(least, round(metrics.horizontalAdvance(name)) + 20) for least, name in zip(_FIGURES, names, strict=True)
        )

    def _choice(
        self, offered: Offered, title: str, note: str, figures: Sequence[str], badge: str, on: bool, main: bool
    ) -> None:
        spoken = _spoken(title, note, figures, badge)
        if self.narrow and figures:
            size, context = figures
            note, figures = "  ·  ".join((size, tr("{tokens} tokens of context", tokens=context), note)), ()
        choice = Choice(title, note, figures, self._widths() if figures else (), badge=badge, wrap=True)
        choice.setAccessibleName(spoken)
        number_of_it = len(self._offered)
        self._offered[number_of_it] = offered
        self._group.addButton(choice, number_of_it)
        if not main:
            choice.hide()
            self._hidden.append(choice)
        self._put(choice)
        if on:
            choice.setChecked(True)

    def _put(self, widget: QWidget) -> None:
        self._rows.append(widget)
        self._column.addWidget(widget)

    def _add_buttons(self, kinds: int, files: int) -> None:
        for button, text in (
            (self.more, tr("Show all {count} types", count=kinds)),
            (self.published, tr("Show a published file|Show {n} published files", n=files)),
        ):
            button.set_face(text, "chevron-down")
            button.setAccessibleName(text)
        self.more.setVisible(bool(self._hidden))
        self.published.setVisible(files > 0)
        self._column.addWidget(self._buttons)

    def _unfold(self, button: Button, rows: list[QWidget]) -> None:
        """Show the rows behind a button, and give the first of them the keyboard if the button has it."""
        focused = button.hasFocus()
        for widget in rows:
            widget.show()
        button.hide()
        first = next((one for one in rows if isinstance(one, Choice)), None)
        if focused and first is not None:
            first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # -- what is chosen

    def offered(self) -> Offered | None:
        """The chosen row."""
        return self._offered.get(self._group.checkedId())

    def choose(self, wanted: str) -> None:
        """Choose a type, or a published file by its name."""
        for n, one in self._offered.items():
            request = one.selection.request
            if wanted == (request.gguf or request.kind):
                self._group.button(n).setChecked(True)

    def checked(self) -> Choice | None:
        """The chosen row itself, to give it the keyboard."""
        button = self._group.checkedButton()
        return button if isinstance(button, Choice) else None


def fit_words(one: Fit) -> str:
    """What a type loses, and where it would run if that is not the card alone."""
    loss = one.quality.words[:1].upper() + one.quality.words[1:]
    if one.quality.loss is not None:
        loss = listed((loss, "+" + _share(one.quality.loss)))
    where = {
        Place.CARD: "",
        Place.SHARED: tr("{n} of {all} layers on the card", n=one.layers, all=one.all_layers),
        Place.PROCESSOR: tr("on the processor"),
        Place.NOWHERE: tr("too large for this computer"),
    }
    return "  ·  ".join(part for part in (loss, where[one.place]) if part)


def _share(loss: float) -> str:
    """A loss as a percentage, with a decimal where it is small."""
    return percent(loss) if loss >= 0.1 else tr("{value} %", value=number(100 * loss, 2 if loss < 0.01 else 1))


def _spoken(title: str, note: str, figures: Sequence[str], badge: str) -> str:
    size, context = figures or ("", "")
    tokens = tr("{tokens} tokens of context", tokens=context) if context else ""
    return listed((title, badge, note, size, tokens))
