"""The rows between an answer's head and its text: what happened before it was written, folded."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent, Qt
from PySide6.QtWidgets import QWidget

from desktop.base.i18n import listed, tr
from desktop.ui.markdown.formats import QUIET
from desktop.ui.markdown.formula import Formulas
from desktop.ui.parts.button import grow
from desktop.ui.parts.keyring import RingButton
from desktop.ui.parts.layout import Text
from desktop.ui.parts.paint import focus_ring, rrect
from desktop.ui.parts.words import Words
from desktop.ui.theme import R_CARD, R_CONTROL, paint_icon, t
from desktop.ui.transcript.fold import Fold
from desktop.ui.transcript.rich_text import RichText
from desktop.ui.transcript.stack import Stack

ROW: Final = 28
_INDENT: Final = 26


class Step(RingButton):
    """A row: icon on the rail, what happened, figures, chevron. Checked is unfolded."""

    def __init__(self, glyph: str, what: str, figure: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self._glyph = glyph
        self._say(what, figure)
        self.setFixedHeight(ROW)
        grow(self)
        self._name()
        self.toggled.connect(self._name)

    def set_words(self, what: str, figure: str) -> None:
        """Say something else."""
        self._say(what, figure)
        self._name()
        self.update()

    def _say(self, what: str, figure: str) -> None:
        self._what, self._figure = Words(what, "ui", QFont.Weight.Medium), Words(figure)

    @property
    def words(self) -> tuple[str, str]:
        """What it says, and its figure."""
        return self._what.text, self._figure.text

    def _name(self) -> None:
        state = tr("unfolded") if self.isChecked() else tr("folded")
        self.setAccessibleName(listed((*self.words, state)))

    def _text_width(self) -> int:
        return _INDENT + self._what.width() + 8 + self._figure.width() + 6

    def sizeHint(self) -> QSize:
        return QSize(self._text_width() + 20, ROW)

    def paintEvent(self, event: QPaintEvent) -> None:
        p, c = QPainter(self), t()
        ink = c.text if self.over else c.text2
        paint_icon(p, self._glyph, QRectF(0, 6, 16, 16), ink)
        self._what.paint(p, _INDENT, ROW, QColor(ink))
        self._figure.paint(p, _INDENT + self._what.width() + 8, ROW, QColor(c.text3))
        x = self._text_width()
        paint_icon(p, "chevron-down" if self.isChecked() else "chevron-right", QRectF(x, 7, 14, 14), c.text3)
        if self.ring:
            focus_ring(p, QRectF(-1, 0, x + 22, ROW), R_CONTROL)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)


class ThinkingPanel(Stack):
    """Unfolded thinking."""

    def __init__(self, formulas: Formulas, source: str) -> None:
        super().__init__(margins=(12, 10, 12, 10), gap=10)
        self.text = RichText(formulas, QUIET, on_fill=True)
        self.text.setAccessibleName(tr("Thinking"))
        self.text.set_source(source)
        self.add(self.text)
        self.add(Text(tr("Left out of the next prompt"), "small", "text3"))

    def paintEvent(self, event: QPaintEvent) -> None:
        rrect(QPainter(self), QRectF(self.rect()), R_CARD, t().fill)


class Thought(Stack):
    """Folded thinking: one row; its text is made when it is first unfolded.

    Signals:
        made: (RichText) the text was made.
        turned: (bool) the user has unfolded it, or folded it.
    """

    made = Signal(object)
    turned = Signal(bool)

    def __init__(self, formulas: Formulas, source: str, figures: tuple[str, str], *, parent: QWidget) -> None:
        super().__init__(parent)
        self._formulas, self._source = formulas, source
        self.panel: ThinkingPanel | None = None
        self._fold: Fold | None = None
        self.step = Step("brain", *figures, parent=self)
        self.step.toggled.connect(self._toggled)
        self.add(self.step)

    def set_figures(self, what: str, figure: str) -> None:
        """Say something else in the row."""
        self.step.set_words(what, figure)

    def set_source(self, source: str) -> None:
        """The thinking as it was stored."""
        if source != self._source:
            self._source = source
            if self.panel is not None:
                self.panel.text.set_source(source)

    @property
    def unfolded(self) -> bool:
        """Whether the text shows."""
        return self.step.isChecked()

    def unfold(self, unfolded: bool) -> None:
        """Show the text or fold it, at once: nobody has clicked here."""
        if unfolded != self.unfolded:
            self.step.blockSignals(True)
            self.step.setChecked(unfolded)
            self.step.blockSignals(False)
            self.step.set_words(*self.step.words)
            self._turn(unfolded, at_once=True)

    def _toggled(self, unfolded: bool) -> None:
        self._turn(unfolded)
        self.turned.emit(unfolded)

    def _turn(self, unfolded: bool, *, at_once: bool = False) -> None:
        if self._fold is None:
            self.panel = ThinkingPanel(self._formulas, self._source)
            self._fold = Fold(_Indented(self.panel), unfolded=False)
            self._fold.resized.connect(self.resized)
            self.add(self._fold)
            self._fold.hide()
            self.made.emit(self.panel.text)
        self._fold.turn(unfolded, at_once=at_once)


class _Indented(Stack):
    """A part with the timeline's indent."""

    def __init__(self, part: Stack) -> None:
        super().__init__(margins=(_INDENT, 2, 0, 4))
        self.add(part)
