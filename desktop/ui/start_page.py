"""The page in the transcript's place while there is nothing to read: first run, and later only the mark."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QWidget

from desktop.base.i18n import tr
from desktop.ui.parts.bits import Glyph
from desktop.ui.parts.button import Button
from desktop.ui.parts.choice import Action
from desktop.ui.parts.layout import Text, box, centred, column, row
from desktop.ui.parts.paint import token
from desktop.ui.parts.viewport import bare_viewport

WIDTH = 600
_SIDES = 20, 32  # pixels beside the page; the right one holds the transcript's scroll bar, to share its middle


def prompts() -> tuple[str, str, str]:
    """Questions the demo model manages."""
    return tr("Write a haiku about the sea"), tr("Name three colours"), tr("What is a prime number?")


class StartPage(QScrollArea):
    """Three cards and three prompts on the first run; only the mark once a model of the user's own is installed.

    Signals:
        nemotron_asked, open_asked, convert_asked: the cards.
        prompt_chosen: (text) one of the prompts.
    """

    nemotron_asked = Signal()
    open_asked = Signal()
    convert_asked = Signal()
    prompt_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        bare_viewport(self)
        self.setAccessibleName(tr("Start"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its buttons take it, and show where it is
        self.setWidgetResizable(True)
        self._title = centred(Text("", "display", wrap=True))
        self._note = centred(Text("", "body", "text2", wrap=True))
        self._cards = self._make_cards()
        self._demo = self._make_demo()
        self._middle = box(
            column(
                None, row(None, Glyph("mark", size=52), None), 16, self._title, 6, self._note, 28,
                self._cards, self._demo, None, gap=0, margins=(0, 24, 0, 24),
            )
        )  # fmt: skip
        page = box(row(None, self._middle, None, gap=0, margins=(_SIDES[0], 0, _SIDES[1], 0)))
        self.setWidget(page)
        page.setAutoFillBackground(False)
        self.set_state(own_model=False, demo="")

    def _make_cards(self) -> QWidget:
        nemotron = Action(
            "download",
            tr("Install Nemotron Nano 4B"),
            tr("Downloads 9.0 GB, keeps 2.8 GB. You can close the window; it goes on."),
            primary=True,
        )
        opening = Action("file-box", tr("Open a GGUF file"), tr("Any Llama-style model you have"))
        convert = Action("folder-open", tr("Convert a folder"), tr("A Hugging Face checkpoint"))
        nemotron.clicked.connect(self.nemotron_asked)
        opening.clicked.connect(self.open_asked)
        convert.clicked.connect(self.convert_asked)
        self._offers = (opening, convert)
        self._pair = row(*self._offers, gap=10)
        return box(column(nemotron, self._pair, gap=10))

    def _make_demo(self) -> QWidget:
        self._limits = Text("", "ui", "text2")
        self._tips = row(gap=8)
        self._tips.addStretch(1)
        self.tips = [Button(prompt, height=30) for prompt in prompts()]
        for tip in self.tips:
            tip.clicked.connect(self._tip_clicked)
            self._tips.addWidget(tip)
        self._tips.addStretch(1)
        head = row(None, Glyph("info", "text3", 14), self._limits, None, gap=8)
        return box(column(head, 12, self._tips, gap=0, margins=(0, 28, 0, 0)))

    def set_state(self, *, own_model: bool, demo: str) -> None:
        """Show what fits: with a model of the user's own only the mark; ``demo`` names a loaded demo model."""
        self._title.setText(
            tr("What shall we think through?") if own_model else tr("Think it through, on your own computer")
        )
        self._note.setText(
            tr("Everything you write stays on this machine.")
            if own_model
            else tr("Nemotron runs here. Your conversations stay on this machine.")
        )
        self._cards.setVisible(not own_model)
        self._demo.setVisible(bool(demo))
        self._limits.setText(tr("Demo model loaded: {name}. Try the app, not the answers.", name=demo))
        self._fit()

    def focus_first(self) -> None:
        """Give the keyboard to the first card or prompt that shows."""
        for button in [*self._cards.findChildren(Action), *self.tips]:
            if button.isVisible():
                button.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return

    def _tip_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, Button):
            self.prompt_chosen.emit(button.text())

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._fit()

    def _fit(self) -> None:
        """Cards and prompts stand on top of each other where a row of them has no room; the note wraps."""
        width = max(240, min(WIDTH, self.viewport().width() - sum(_SIDES)))
        self._middle.setFixedWidth(width)
        _set_direction(self._pair, self._offers, width)
        _set_direction(self._tips, self.tips, width)
        room = width - 14 - 8
        natural = self._limits.fontMetrics().horizontalAdvance(self._limits.text()) + 2
        self._limits.setWordWrap(natural > room)
        self._limits.setMinimumWidth(min(natural, room))

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self.viewport()).fillRect(self.viewport().rect(), token("canvas"))


def _set_direction(line: QBoxLayout, items: Sequence[QWidget], width: int) -> None:
    """Left to right where the widgets fit into ``width``, else top to bottom."""
    share = any(item.sizePolicy().expandingDirections() & Qt.Orientation.Horizontal for item in items)
    widths = [item.sizeHint().width() for item in items]
    needed = max(widths) * len(widths) if share else sum(widths)
    fits = needed + line.spacing() * (len(items) - 1) <= width
    line.setDirection(QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom)
