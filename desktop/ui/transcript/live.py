"""What stands in an answer's place while it is not there yet: the prompt being read, and thinking while it runs."""

from __future__ import annotations

import math
from typing import Final

from PySide6.QtCore import QElapsedTimer, QRectF, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.base.i18n import tr
from desktop.ui.actions import Act
from desktop.ui.markdown.formats import QUIET
from desktop.ui.markdown.formula import Formulas
from desktop.ui.parts.bits import Bar, Fade
from desktop.ui.parts.button import ACT, Button, tool
from desktop.ui.parts.layout import Text, column, row
from desktop.ui.parts.paint import rrect
from desktop.ui.theme import R_CARD, moves, paint_icon, t
from desktop.ui.transcript.figures import number, seconds, tokens
from desktop.ui.transcript.rich_text import RichText

HEIGHT: Final = 214
_HEAD: Final = 40
_BAR: Final = 12  # the budget's bar with the room around it
_FADE: Final = 44
_SPARE: Final = 50  # pixels by which its figures may grow
_HOT: Final = 0.9  # of the budget
_TICK_MS: Final = 100
_BREATH_MS: Final = 1600
_GUESS_AFTER_MS: Final = 2000  # before that the time left is anyone's guess


class ReadingPrompt(QWidget):
    """How much of the prompt was read, and after two seconds how long it will take."""

    def __init__(self) -> None:
        super().__init__()
        self._clock = QElapsedTimer()
        self._from = 0
        self._count = Text("", "num", "text3")
        self._left = Text("", "num", "text3")
        self._bar = Bar(tr("Reading the prompt"), height=3)
        words = Text(tr("Reading the prompt"), "ui", "text")
        self.setLayout(column(row(words, self._count, None, self._left), self._bar, gap=6, margins=(12, 10, 12, 12)))

    def show_progress(self, done: int, total: int, cached: int) -> None:
        """Show tokens read of ``total``; ``cached`` of them were known before."""
        if not self._clock.isValid():
            self._clock.start()
            self._from = max(cached, done)
        self._count.setText(tr("{done} of {total} tokens", done=number(done), total=number(total)))
        self._bar.set_share(done / total if total else 0.0)
        elapsed, read = self._clock.elapsed(), done - self._from
        if elapsed >= _GUESS_AFTER_MS and read > 0 and done < total:
            left = math.ceil(elapsed / read * (total - done) / 1000)
            self._left.setText(tr("{time} left", time=tr("{seconds} s", seconds=number(left))))

    def paintEvent(self, event: QPaintEvent) -> None:
        rrect(QPainter(self), QRectF(self.rect()), R_CARD, t().fill)


class _Breathing(QWidget):
    """The brain that breathes while the model thinks; how far is told by the panel's clock."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(16, 16)
        self.phase = 0.0

    def paintEvent(self, event: QPaintEvent) -> None:
        p = QPainter(self)
        p.setOpacity(0.8 + 0.2 * math.cos(2 * math.pi * self.phase))
        paint_icon(p, "brain", QRectF(self.rect()), t().accent_ink)


class ThinkingLive(QWidget):
    """Thinking while it runs: seconds, tokens and what is left of the budget, and the newest lines; a click shows all.

    ``keys`` are those that end it, as the system writes them.

    Signals:
        resized: it was expanded or folded.
        answer_asked: the user has read enough of it.
    """

    resized = Signal()
    answer_asked = Signal()

    def __init__(self, formulas: Formulas, keys: str = "") -> None:
        super().__init__()
        self.expanded = False
        self._tokens = self._budget = 0
        self._keys, self._narrow = keys, False
        self._fitted: tuple[int, int, bool] | None = None  # width, text size and budget that the head was fitted to
        self._clock = QElapsedTimer()
        self._clock.start()
        self._icon = _Breathing()
        self._figures = Text("", "num", "text2")
        self.answer = Button(tr("Answer now"), "skip-forward", height=28, keys=keys)
        self.answer.setProperty(ACT, Act.ANSWER_NOW.name)
        self._unfold = tool("chevron-down", tr("Show all thinking"))
        self._head = QWidget(self)
        head = (self._icon, Text(tr("Thinking"), "ui-strong"), self._figures, None, self.answer, self._unfold)
        self._head.setLayout(row(*head, gap=8, margins=(12, 8, 8, 4)))
        self._bar = Bar(tr("Thinking budget"), height=3, hot_above=_HOT)
        self._bar.setParent(self)
        self._bar.hide()
        self._window = QWidget(self)
        self.text = RichText(formulas, QUIET, on_fill=True, parent=self._window)
        self.text.setAccessibleName(tr("Thinking"))
        self._fade = Fade("fill", self._window)
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._timer.start()
        self._unfold.clicked.connect(self.toggle)
        self.answer.clicked.connect(self.answer_asked)
        self._tick()

    @property
    def milliseconds(self) -> int:
        """How long it has run."""
        return self._clock.elapsed()

    @property
    def token_count(self) -> int:
        """Tokens so far."""
        return self._tokens

    def show_text(self, source: str, count: int, budget: int = 0) -> None:
        """Show all thinking so far; ``count`` tokens of it, of ``budget`` (0: no limit)."""
        self._tokens, self._budget = count, budget
        self._bar.setVisible(budget > 0)
        if budget:
            self._bar.set_share(count / budget)
        self.text.stream(source)
        self._tick()

    def set_hurried(self, hurried: bool) -> None:
        """Say that the answer was asked for."""
        self.answer.setEnabled(not hurried)

    def stop(self) -> None:
        """Thinking is over."""
        self._timer.stop()
        self.answer.setEnabled(False)

    def toggle(self) -> None:
        """Show all of it, or the newest lines."""
        self.expanded = not self.expanded
        name = tr("Show the newest lines") if self.expanded else tr("Show all thinking")
        self._unfold.set_face("", "chevron-up" if self.expanded else "chevron-down")
        self._unfold.setAccessibleName(name)
        self._unfold.setToolTip(name)
        self.resized.emit()

    def _tick(self) -> None:
        self._figures.setText("  ·  ".join(self._words()))
        self._icon.phase = self._clock.elapsed() % _BREATH_MS / _BREATH_MS if moves() else 0.0
        self._icon.update()

    def _words(self) -> tuple[str, ...]:
        """The time and the tokens; where there is little room only what is left, or the time."""
        time = seconds(self._clock.elapsed() / 1000)
        if not self._budget:
            return (time,) if self._narrow else (time, tokens(self._tokens))
        left = number(max(0, self._budget - self._tokens))
        if self._narrow:
            return (tr("{count} left", count=left),)
        return time, tr("{count} of {budget} tokens left", count=left, budget=number(self._budget))

    def _say(self, *, narrow: bool) -> None:
        """Say less where there is little room."""
        self._narrow = narrow
        self.answer.set_face(tr("Answer now"), "skip-forward", keys="" if narrow else self._keys)
        self._tick()

    def fit(self, width: int) -> int:
        """Lay out for a width; returns the height."""
        case = width, self._figures.font().pixelSize(), self._budget > 0
        if case != self._fitted:
            self._fitted = case
            self._say(narrow=False)
            if self._head.sizeHint().width() + _SPARE > width:
                self._say(narrow=True)
        self._head.setGeometry(0, 0, width, _HEAD)
        self._bar.setGeometry(12, _HEAD + 2, width - 24, 3)
        top = _HEAD + (_BAR if self._budget else 0)
        full = self.text.fit(width - 24)
        height = top + full + 12 if self.expanded else min(HEIGHT, max(top + full + 12, top + 44))
        room = height - top - 12
        self._window.setGeometry(0, top, width, room)
        self.text.setGeometry(12, min(0, room - full), width - 24, full)
        self._fade.setGeometry(0, 0, width, _FADE)
        self._fade.setVisible(full > room)
        self._fade.raise_()
        return height

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.position().y() < _HEAD:
            self.toggle()

    def paintEvent(self, event: QPaintEvent) -> None:
        rrect(QPainter(self), QRectF(self.rect()), R_CARD, t().fill)
