"""The row of a tool call; unfolded it shows arguments and result as plain text."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QElapsedTimer, QRectF, QTimer
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.base.i18n import number, tr
from desktop.chat.tools import RunState, ToolRun
from desktop.ui.parts.button import Button, Kind
from desktop.ui.parts.layout import Elided, Text, row
from desktop.ui.parts.paint import rrect
from desktop.ui.parts.plain_text import PlainText
from desktop.ui.theme import R_CARD, t
from desktop.ui.transcript.rounds import OPEN, Called
from desktop.ui.transcript.stack import Stack
from desktop.ui.transcript.timeline import Row
from desktop.ui.transcript.tool_words import call_face, whole_arguments

_TICK_MS: Final = 200


class Passage(Stack):
    """A heading with a button that copies, and the text below it."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent, gap=2)
        self._copied = ""
        head = QWidget(self)
        self._note = Elided("", "small", "text3")
        copy = Button(tr("Copy"), "copy", Kind.GHOST, height=24)
        copy.setAccessibleName(tr("Copy: {what}", what=name))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._copied))
        line = row(Text(name, "small", "text3"), self._note, copy, gap=8)
        line.setStretchFactor(self._note, 1)
        head.setLayout(line)
        head.setFixedHeight(24)
        self.text = PlainText(name, parent=self)
        self.text.completed.connect(self.resized)
        self.add(head)
        self.add(self.text)

    def show_text(self, text: str, note: str = "", *, copied: str = "") -> None:
        """Show a text, with a word beside the heading; ``copied`` is what the button copies in its place."""
        self._copied = copied or text
        self._note.set_text(note)
        self.text.show_text(text)


class ToolPanel(Stack):
    """Arguments and result of a call. The result comes a turn of the loop later: the two take as long as a frame each.

    Attributes:
        arguments: its text.
    """

    def __init__(self, run: ToolRun, parent: QWidget) -> None:
        super().__init__(parent, margins=(12, 8, 8, 10), gap=10)
        self._source = Text("", "small", "text2")
        self.add(self._source)
        self.arguments = self._passage(tr("Arguments"))
        self._result: Passage | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.complete)
        self.show_run(run)

    def _passage(self, name: str) -> Passage:
        made = Passage(name, self)
        made.resized.connect(self.resized)
        self.add(made)
        return made

    @property
    def result(self) -> Passage:
        """The text that came back; made now where it was not yet."""
        if self._result is None:
            self._result = self._passage(tr("Result"))
            self._show_result(self._result)
        return self._result

    def show_run(self, run: ToolRun) -> None:
        """Show a call as it is now."""
        self._run = run
        self._source.setText(tr("From {source}", source=run.source))
        self._source.setVisible(bool(run.source))
        self.arguments.show_text(whole_arguments(run))
        if self._result is not None:
            self._show_result(self._result)
        elif run.state not in OPEN:
            self._soon.start(0)

    def complete(self) -> None:
        """Show the result, if there is one, now."""
        if self._result is None and self._run.state not in OPEN:
            self.result.resized.emit()

    def _show_result(self, passage: Passage) -> None:
        run = self._run
        passage.setVisible(run.state not in OPEN)
        note = ""
        if run.whole:
            note = tr("cut for the model; all {count} characters are kept", count=number(len(run.whole)))
        empty = tr("Nothing came back.") if run.state is RunState.DONE else tr("The call was not run.")
        passage.show_text(run.whole or run.result or empty, note)

    def paintEvent(self, event: QPaintEvent) -> None:
        rrect(QPainter(self), QRectF(self.rect()), R_CARD, t().fill)


class ToolRow(Row):
    """A call of the timeline."""

    def __init__(self, called: Called, parent: QWidget) -> None:
        super().__init__(call_face(called), parent)
        self._called = called
        self.panel: ToolPanel | None = None  # once it was unfolded
        self._clock, self._ticks = QElapsedTimer(), QTimer(self)
        self._ticks.setInterval(_TICK_MS)
        self._ticks.timeout.connect(self._tick)
        self._watch()

    @property
    def called(self) -> Called:
        """What is shown."""
        return self._called

    def show_call(self, called: Called) -> None:
        """Show the call as it is now."""
        if called == self._called:
            return
        self._called = called
        self._watch()
        self.step.set_face(call_face(called, self._seconds()))
        if self.panel is not None:
            self.panel.show_run(called.run)
            self.resized.emit()

    def _watch(self) -> None:
        """Count the seconds while the call runs."""
        runs = self._called.run.state is RunState.RUNNING
        if runs and not self._clock.isValid():
            self._clock.start()
        if runs != self._ticks.isActive():
            (self._ticks.start if runs else self._ticks.stop)()

    def _seconds(self) -> float:
        return self._clock.elapsed() / 1000 if self._clock.isValid() else 0.0

    def _tick(self) -> None:
        self.step.set_face(call_face(self._called, self._seconds()))

    def _make(self, parent: QWidget) -> Stack:
        self.panel = ToolPanel(self._called.run, parent)
        self.panel.resized.connect(self.resized)
        return self.panel

    def _complete(self) -> None:
        if self.panel is not None:
            self.panel.complete()
