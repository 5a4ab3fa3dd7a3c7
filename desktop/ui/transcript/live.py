"""What stands in an answer's place while it is not there yet: the prompt being read, and thinking while it runs."""

from __future__ import annotations

import math
from typing import Final

from PySide6.QtCore import QElapsedTimer, QRectF, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.base.i18n import tr
from desktop.ui.markdown.formats import QUIET
from desktop.ui.markdown.formula import Formulas
from desktop.ui.parts.bits import Bar, Fade
from desktop.ui.parts.button import tool
from desktop.ui.parts.layout import Text, column, row
from desktop.ui.parts.paint import rrect
from desktop.ui.theme import R_CARD, moves, paint_icon, t
from desktop.ui.transcript.figures import number, seconds, tokens
from desktop.ui.transcript.rich_text import RichText

HEIGHT: Final = 214
_HEAD: Final = 40
_FADE: Final = 44
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
    """Thinking while it runs: seconds, tokens, and the newest lines; a click shows all of it.

    Signals:
        resized: it was expanded or folded.
    """

    resized = Signal()

    def __init__(self, formulas: Formulas) -> None:
        super().__init__()
        self.expanded = False
        self._tokens = 0
        self._clock = QElapsedTimer()
        self._clock.start()
        self._icon = _Breathing()
        self._figures = Text("", "num", "text2")
        self._unfold = tool("chevron-down", tr("Show all thinking"))
        self._head = QWidget(self)
        head = (self._icon, Text(tr("Thinking"), "ui-strong"), self._figures, None, self._unfold)
        self._head.setLayout(row(*head, gap=8, margins=(12, 8, 8, 4)))
        self._window = QWidget(self)
        self.text = RichText(formulas, QUIET, on_fill=True, parent=self._window)
        self.text.setAccessibleName(tr("Thinking"))
        self._fade = Fade("fill", self._window)
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._timer.start()
        self._unfold.clicked.connect(self.toggle)
        self._tick()

    @property
    def milliseconds(self) -> int:
        """How long it has run."""
        return self._clock.elapsed()

    @property
    def token_count(self) -> int:
        """Tokens so far."""
        return self._tokens

    def show_text(self, source: str, count: int) -> None:
        """Show all thinking so far; ``count`` tokens of it."""
        self._tokens = count
        self.text.stream(source)
        self._tick()

    def stop(self) -> None:
        """Thinking is over."""
        self._timer.stop()

    def toggle(self) -> None:
        """Show all of it, or the newest lines."""
        self.expanded = not self.expanded
        name = tr("Show the newest lines") if self.expanded else tr("Show all thinking")
        self._unfold.set_face("", "chevron-up" if self.expanded else "chevron-down")
        self._unfold.setAccessibleName(name)
        self._unfold.setToolTip(name)
        self.resized.emit()

    def _tick(self) -> None:
        self._figures.setText("  ·  ".join((seconds(self._clock.elapsed() / 1000), tokens(self._tokens))))
        self._icon.phase = self._clock.elapsed() % _BREATH_MS / _BREATH_MS if moves() else 0.0
        self._icon.update()

    def fit(self, width: int) -> int:
        """Lay out for a width; returns the height."""
        self._head.setGeometry(0, 0, width, _HEAD)
        full = self.text.fit(width - 24)
        height = _HEAD + full + 12 if self.expanded else min(HEIGHT, max(_HEAD + full + 12, _HEAD + 44))
        room = height - _HEAD - 12
        self._window.setGeometry(0, _HEAD, width, room)
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
