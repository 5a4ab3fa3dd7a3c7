"""The card that asks before a call runs. It shows plain text only, and takes no answer before it could be read."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from desktop.base.i18n import tr
from desktop.base.visible import cut, in_one_line, visible
from desktop.chat.tools import Choice, Decision, ToolQuestion
from desktop.ui.parts.bits import Glyph
from desktop.ui.parts.button import Button, Kind
from desktop.ui.parts.layout import Text, box, row
from desktop.ui.parts.menu import context_menu
from desktop.ui.parts.paint import LARGE, rrect
from desktop.ui.parts.plain_text import PlainText
from desktop.ui.theme import R_CARD, t
from desktop.ui.transcript.difference import Difference
from desktop.ui.transcript.stack import Stack

ARMED_MS: Final = 600  # so that what was typed for something else answers nothing
_LINE: Final = 26
_WORDS: Final = 600  # characters of a sentence


class Quoted(Stack):
    """A text from outside, all of it, in a panel below what it is."""

    def __init__(self, name: str, text: str) -> None:
        super().__init__(margins=(12, 8, 4, 10), gap=4)
        self.text = PlainText(name)
        self.text.show_whole(text)
        self.text.completed.connect(self.resized)
        self.add(Text(name, "small", "text3"))
        self.add(self.text)

    def paintEvent(self, event: QPaintEvent) -> None:
        rrect(QPainter(self), QRectF(self.rect()), R_CARD, t().fill)


class Sentence(QWidget):
    """An icon and a wrapped sentence."""

    def __init__(self, glyph: str, words: str, ink: str) -> None:
        super().__init__()
        self._glyph, self._text = Glyph(glyph, ink), Text(visible(cut(words, _WORDS)[0]), "ui", ink, wrap=True)
        for part in (self._glyph, self._text):
            part.setParent(self)

    def fit(self, width: int) -> int:
        """Lay out for a width; returns the height."""
        height = self._text.heightForWidth(width - _LINE)
        self._glyph.move(0, 2)
        self._text.setGeometry(_LINE, 0, width - _LINE, height)
        return max(20, height)


class ApprovalCard(Stack):
    """A question about a call. Deny is the default; nothing is answered in the first moment.

    Signals:
        decided: (id of the question, Decision) the user's answer; the card waits for the call's next event.
    """

    decided = Signal(int, object)

    def __init__(self, question: ToolQuestion) -> None:
        super().__init__(margins=(16, 12, 16, 14), gap=10)
        self.question = question
        self._ready = self._answered = False
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(ARMED_MS)
        self._clock.timeout.connect(self._arm)
        self.setAccessibleName(self.spoken())
        self._buttons: dict[Choice, Button] = {}
        self._build()

    def spoken(self) -> str:
        """What a screen reader says when it appears."""
        question = self.question
        parts = (self._title(), question.title, question.run.source, question.does, *question.warnings)
        return ". ".join(in_one_line(part).rstrip(".") for part in parts if part)

    def _title(self) -> str:
        if self.question.changes:
            return tr("This tool has changed since you allowed it")
        return tr("Allow this tool call?")

    def _build(self) -> None:
        question = self.question
        title = Text(self._title(), "ui-strong", wrap=True)
        head = row(Glyph("shield-alert", "warn", 18), title, Text(tr("Waiting for you"), "ui", "warn"), gap=10)
        head.setStretch(1, 1)
        self.add(box(head))
        name = Text(in_one_line(question.run.call.name, 120), "code", "text")
        whose = "  ·  ".join(in_one_line(part, 160) for part in (question.title, question.run.source) if part)
        self.add(box(row(name, _grown(Text(whose, "ui", "text2", wrap=True)), gap=10)))
        self.arguments = Quoted(tr("Arguments, exactly as they will be sent"), question.arguments)
        self.arguments.resized.connect(self.resized)
        self.add(self.arguments)
        if question.changes:
            changes = Difference(question.changes)
            changes.resized.connect(self.resized)
            self.add(changes)
        if question.does:
            self.add(Sentence("info", question.does, "text2"), above=8)
        for warning in question.warnings:
            self.add(Sentence("triangle-alert", warning, "warn"), above=8)
        if Choice.ALWAYS in question.choices and question.scope:
            words = tr("“Always” would allow: {scope}", scope=question.scope)
            self.add(Sentence("lock", words, "text3"), above=8)
        self.add(self._bar(), above=12)

    def _bar(self) -> QWidget:
        words = {
            Choice.DENY: tr("Deny"),
            Choice.ONCE: tr("Allow once"),
            Choice.CHAT: tr("Allow in this chat"),
        }
        shown = [choice for choice in words if choice is Choice.DENY or choice in self.question.choices]
        for choice in shown:
            button = Button(words[choice])
            button.clicked.connect(lambda _=False, choice=choice: self.decide(choice))
            self._buttons[choice] = button
        self.more = Button(tr("More"), "", Kind.GHOST, menu=True)
        self.more.clicked.connect(self._open_more)
        self._allow = _Spread([*self._buttons.values(), self.more])
        self.more.setVisible(bool(self._rare()))
        return self._allow

    def _rare(self) -> list[tuple[str, Choice]]:
        """What stands behind More."""
        question, found = self.question, []
        if Choice.ALWAYS in question.choices:
            scope = in_one_line(question.scope, 80) or tr("these arguments")
            found.append((tr("Always allow: {scope}", scope=scope), Choice.ALWAYS))
        if Choice.NEVER in question.choices:
            found.append((tr("Never allow this tool"), Choice.NEVER))
        return found

    def _open_more(self) -> None:
        menu = context_menu(self)
        for words, choice in self._rare():
            action = menu.addAction(words.replace("&", "&&"))
            action.triggered.connect(lambda _=False, choice=choice: self.decide(choice))
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def button(self, choice: Choice) -> Button:
        """The button of an answer."""
        return self._buttons[choice]

    def decide(self, choice: Choice) -> None:
        """Answer, if that can be meant: once, and not in the first moment."""
        if not self.armed:
            return
        self._answered = True
        self._allow.setEnabled(False)
        self.decided.emit(self.question.id, Decision(choice))

    def take_focus(self) -> None:
        """Give the keyboard to Deny."""
        self._buttons[Choice.DENY].setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def armed(self) -> bool:
        """Whether it takes an answer: once, and when all of it is there."""
        return self._ready and not self._answered and self.arguments.text.complete

    def _arm(self) -> None:
        self._ready = True

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._ready = False  # also when it comes back into view: nobody has read it yet
        self._clock.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._ready = False
        self._clock.stop()

    def event(self, event: QEvent) -> bool:
        """Take Esc before the window does, for which it stops the answer."""
        taken = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if taken and event.key() == Qt.Key.Key_Escape:  # type: ignore[attr-defined]
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape:
                self.decide(Choice.DENY)
            case Qt.Key.Key_Left | Qt.Key.Key_Up:
                self._step(-1)
            case Qt.Key.Key_Right | Qt.Key.Key_Down:
                self._step(1)
            case _:
                super().keyPressEvent(event)

    def _step(self, by: int) -> None:
        """Go to the next button, or the one before; they end at both ends."""
        stops: list[QWidget] = [button for button in (*self._buttons.values(), self.more) if not button.isHidden()]
        focus = self.focusWidget()
        at = stops.index(focus) if focus in stops else 0
        stops[max(0, min(len(stops) - 1, at + by))].setFocus(Qt.FocusReason.TabFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        rrect(QPainter(self), QRectF(self.rect()), LARGE, t().raised, t().rim)


class _Spread(QWidget):
    """Buttons from left to right, in as many lines as they need."""

    def __init__(self, buttons: list[Button]) -> None:
        super().__init__()
        self._shown = buttons
        for button in buttons:
            button.setParent(self)

    def fit(self, width: int) -> int:
        """Lay out for a width; returns the height."""
        x = y = 0
        for button in self._shown:
            if button.isHidden():
                continue
            size = button.sizeHint()
            if x and x + size.width() > width:
                x, y = 0, y + size.height() + 8
            button.setGeometry(x, y, min(width, size.width()), size.height())
            x += size.width() + 8
        return y + 32


def _grown(text: Text) -> Text:
    policy = text.sizePolicy()
    policy.setHorizontalStretch(1)
    text.setSizePolicy(policy)
    return text
