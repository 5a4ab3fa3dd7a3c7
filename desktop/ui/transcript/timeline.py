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
from desktop.ui.parts.paint import LEFT, focus_ring, rrect
from desktop.ui.parts.words import Words
from desktop.ui.theme import R_CARD, R_CHIP, R_CONTROL, paint_icon, t
from desktop.ui.transcript.fold import Fold
from desktop.ui.transcript.rich_text import RichText
from desktop.ui.transcript.stack import Stack
from desktop.ui.transcript.tool_words import Face

ROW: Final = 28
_INDENT: Final = 26
_GAP: Final = 8
_CHEVRON: Final = 20
_LONG: Final = 240  # pixels of a figure; a longer one takes no more from the arguments


class Step(RingButton):
    """A row: icon on the rail, what happened, arguments, figure, chevron. Checked is unfolded."""

    def __init__(self, face: Face, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self._railed = False
        self._found: bool | None = None
        self.setFixedHeight(ROW)
        grow(self)
        self.toggled.connect(self._name)
        self.set_face(face)

    def set_face(self, face: Face) -> None:
        """Say something else."""
        self.face = face
        self._what, self._figure = Words(face.what, "ui", QFont.Weight.Medium), Words(face.figure)
        self._detail = Words(face.detail, "mono-small")
        self._name()
        self.updateGeometry()
        self.update()

    def set_railed(self, railed: bool) -> None:
        """Join it with the row above."""
        if railed != self._railed:
            self._railed = railed
            self.update()

    def set_found(self, current: bool | None) -> None:
        """Mark what happened as found, perhaps as the ``current`` hit; None takes the mark away."""
        if current is not self._found:
            self._found = current
            self.update()

    def _name(self) -> None:
        state = tr("unfolded") if self.isChecked() else tr("folded")
        self.setAccessibleName(listed((*self.face.words, state)))

    def _places(self) -> tuple[int, int, int]:
        """Room for the arguments, where the figure begins, and where the chevron."""
        end = self.width() - _CHEVRON
        at = min(_INDENT + self._what.width(), end) + _GAP
        figure = self._figure.width() + _GAP if self.face.figure else 0
        detail = 0
        if self.face.detail:
            detail = max(0, min(self._detail.width(), end - at - min(figure, _LONG) - _GAP))
        at += detail + _GAP if detail else 0
        return detail, at, min(at + figure, end)

    def sizeHint(self) -> QSize:
        detail = self._detail.width() + _GAP if self.face.detail else 0
        return QSize(_INDENT + self._what.width() + detail + self._figure.width() + 2 * _GAP + _CHEVRON, ROW)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, ROW)

    def paintEvent(self, event: QPaintEvent) -> None:
        p, c = QPainter(self), t()
        ink = c.text if self.over else c.text2
        loud = getattr(c, self.face.ink) if self.face.ink else ""
        detail, figure_at, chevron_at = self._places()
        if self._railed:
            p.fillRect(QRectF(7.5, 0, 1, 4), QColor(c.rim))
        paint_icon(p, self.face.glyph, QRectF(0, 6, 16, 16), loud or ink)
        if self._found is not None:
            room = min(self._what.width(), self.width() - _INDENT - _CHEVRON)
            rrect(p, QRectF(_INDENT - 3, 4, room + 6, ROW - 8), R_CHIP, c.accent if self._found else c.selection)
            ink = c.on_accent if self._found else c.text
        _elided(p, self._what, _INDENT, self.width() - _INDENT - _CHEVRON, QColor(ink))
        if detail:
            _elided(p, self._detail, _INDENT + self._what.width() + _GAP, detail, QColor(c.text3))
        if self.face.figure:
            _elided(
                p,
                self._figure,
                figure_at,
                chevron_at - figure_at - 2,
                QColor(c.text3 if self.face.quiet else loud or c.text3),
            )
        chevron = "chevron-down" if self.isChecked() else "chevron-right"
        paint_icon(p, chevron, QRectF(chevron_at, 7, 14, 14), c.text3)
        if self.ring:
            focus_ring(p, QRectF(-1, 0, chevron_at + 22, ROW), R_CONTROL)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)


def _elided(p: QPainter, words: Words, x: float, room: float, ink: QColor) -> None:
    """Paint words, cut where there is no room for all of them."""
    if words.width() <= room:
        words.paint(p, x, ROW, ink)
        return
    p.setFont(words.font())
    p.setPen(ink)
    shown = p.fontMetrics().elidedText(words.text, Qt.TextElideMode.ElideRight, max(0, int(room)))
    p.drawText(QRectF(x, 0, room + 1, ROW), LEFT, shown)


class Row(Stack):
    """A row that unfolds; a subclass makes what it unfolds, when that is first wanted.

    Signals:
        turned: (bool) the user has unfolded it, or folded it.
    """

    turned = Signal(bool)

    def __init__(self, face: Face, parent: QWidget) -> None:
        super().__init__(parent)
        self._fold: Fold | None = None
        self.step = Step(face, parent=self)
        self.step.toggled.connect(self._toggled)
        self.add(self.step)

    def fit(self, width: int) -> int:
        """Lay out; a folded row is one line: there may be a hundred above a text that is being written."""
        if self._fold is not None and not self._fold.isHidden():
            return super().fit(width)
        self.step.setGeometry(0, 0, width, ROW)
        return ROW

    def _make(self, parent: QWidget) -> Stack:
        """What shows below the unfolded row, a child of ``parent``."""
        raise NotImplementedError

    def _complete(self) -> None:
        """Make what waits for another turn of the loop."""

    @property
    def touched(self) -> bool:
        """Whether it was unfolded once, which its widget would have to forget to show another row."""
        return self._fold is not None

    @property
    def unfolded(self) -> bool:
        """Whether it shows what is below it."""
        return self.step.isChecked()

    def unfold(self, unfolded: bool) -> None:
        """Unfold or fold it, at once: nobody has clicked here."""
        if unfolded != self.unfolded:
            self.step.blockSignals(True)
            self.step.setChecked(unfolded)
            self.step.blockSignals(False)
            self.step.set_face(self.step.face)
            self._turn(unfolded, at_once=True)

    def _toggled(self, unfolded: bool) -> None:
        self._turn(unfolded)
        self.turned.emit(unfolded)

    def _turn(self, unfolded: bool, *, at_once: bool = False) -> None:
        if self._fold is None:
            # from the outside in: each widget that moves into another costs as much as it has parts
            held = _Indented(self)
            self._fold = Fold(held, self, unfolded=False)
            held.add(self._make(held))
            self._fold.resized.connect(self.resized)
            self.add(self._fold)
            self._fold.hide()
        if at_once:
            self._complete()
        self._fold.turn(unfolded, at_once=at_once)


class ThinkingPanel(Stack):
    """Unfolded thinking."""

    def __init__(self, formulas: Formulas, source: str, parent: QWidget) -> None:
        super().__init__(parent, margins=(12, 10, 12, 10), gap=10)
        self.text = RichText(formulas, QUIET, on_fill=True, parent=self)
        self.text.setAccessibleName(tr("Thinking"))
        self.text.set_source(source)
        self.add(self.text)
        self.add(Text(tr("Left out of the next prompt"), "small", "text3"))

    def paintEvent(self, event: QPaintEvent) -> None:
        rrect(QPainter(self), QRectF(self.rect()), R_CARD, t().fill)


class Thought(Row):
    """Folded thinking; its text is made when it is first unfolded.

    Signals:
        made: (RichText) the text was made.
    """

    made = Signal(object)

    def __init__(self, formulas: Formulas, source: str, figures: tuple[str, str], *, parent: QWidget) -> None:
        super().__init__(Face("brain", *figures), parent)
        self._formulas, self._source = formulas, source
        self.panel: ThinkingPanel | None = None

    def set_figures(self, what: str, figure: str) -> None:
        """Say something else in the row."""
        self.step.set_face(Face("brain", what, figure))

    def set_source(self, source: str) -> None:
        """The thinking as it was stored."""
        if source != self._source:
            self._source = source
            if self.panel is not None:
                self.panel.text.set_source(source)

    def _make(self, parent: QWidget) -> Stack:
        self.panel = ThinkingPanel(self._formulas, self._source, parent)
        self.made.emit(self.panel.text)
        return self.panel


class _Indented(Stack):
    """What it holds has the timeline's indent."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, margins=(_INDENT, 2, 0, 4))
