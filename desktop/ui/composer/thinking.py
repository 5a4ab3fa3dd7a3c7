"""The thinking switch: three segments, or one button with a menu where there is little room."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.base.i18n import tr
from desktop.chat.modes import ThinkingMode
from desktop.ui.composer.budget import BudgetRow
from desktop.ui.parts.bits import Line
from desktop.ui.parts.button import Button, Kind
from desktop.ui.parts.choice import Choice
from desktop.ui.parts.layout import column
from desktop.ui.parts.popup import Popup
from desktop.ui.parts.segmented import Segmented

MODES = (ThinkingMode.ON, ThinkingMode.OFF, ThinkingMode.STRICT)


def segment_words() -> tuple[str, str, str]:
    """The segments' words, in the order of MODES."""
    return tr("Think"), tr("Off"), tr("Strict off")


def button_words() -> tuple[str, str, str]:
    """The words of the one button, in the order of MODES."""
    return tr("Thinking on"), tr("Thinking off"), tr("Strict off")


def explanations() -> tuple[str, str, str]:
    """What each state does, in the order of MODES."""
    return (
        tr("Writes its reasoning first; slower, better at problems"),
        tr("Asks the model not to reason; it may still do it"),
        tr("Reasoning is made impossible for this answer"),
    )


class ThinkingMenu(Popup):
    """The three states with what they do, and the budget.

    Signals:
        chosen: the user chose this mode.
        budget_chosen: (tokens) the user chose this budget.
    """

    chosen = Signal(object)
    budget_chosen = Signal(int)

    def __init__(self, parent: QWidget, mode: ThinkingMode, budget: int) -> None:
        super().__init__(parent)
        self._rows: list[Choice] = []
        layout = column(gap=2, margins=(6, 6, 6, 6))
        for value, word, note in zip(MODES, segment_words(), explanations(), strict=True):
            choice = Choice(word, note)
            choice.setAutoExclusive(False)  # or an arrow key would choose, and close the menu, at the first step
            choice.setChecked(value is mode)
            choice.setProperty("mode", value)
            choice.clicked.connect(self._choose)
            self._rows.append(choice)
            layout.addWidget(choice)
        limits = BudgetRow(budget)
        limits.chosen.connect(self.budget_chosen)
        layout.addWidget(Line())
        layout.addWidget(limits)
        self.compose(layout)
        self.setAccessibleName(tr("Thinking"))
        self.setMinimumWidth(440)

    def _choose(self) -> None:
        mode = self.sender().property("mode")
        self.close()
        self.chosen.emit(ThinkingMode(mode))

    def focus_first(self) -> None:
        next(row for row in self._rows if row.isChecked()).setFocus()


class ThinkingSwitch(QStackedWidget):
    """Shows and changes the mode.

    Signals:
        changed: the user chose this mode; it applies from the next message.
        budget_chosen: (tokens) the user chose this budget in the menu of the narrow form.
        menu_closed: the menu of the narrow form is gone.
    """

    changed = Signal(object)
    budget_chosen = Signal(int)
    menu_closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._mode = ThinkingMode.OFF
        self.budget = 0  # what the menu shows
        self._segments = Segmented(segment_words(), ("brain",), name=tr("Thinking"))
        for segment, note in zip(self._segments.findChildren(QWidget), explanations(), strict=False):
            segment.setToolTip(note)
        self._segments.chosen.connect(self._segment_chosen)
        self._button = Button("", "brain", Kind.GHOST, height=28, menu=True)
        self._button.clicked.connect(self._open_menu)
        self.addWidget(self._segments)
        self.addWidget(self._button)
        self.set_mode(ThinkingMode.OFF)
        self.set_narrow(False)

    @property
    def mode(self) -> ThinkingMode:
        """The state shown."""
        return self._mode

    def set_mode(self, mode: ThinkingMode) -> None:
        """Show a state without a signal."""
        self._mode = mode
        index = MODES.index(mode)
        self._segments.set_index(index)
        self._button.set_face(button_words()[index], "brain", menu=True)
        self._button.setAccessibleName(button_words()[index])
        self._take_size()

    def set_narrow(self, narrow: bool) -> None:
        """Become one button, or three segments."""
        self.setCurrentIndex(int(narrow))
        self._take_size()

    def restyle(self) -> None:
        """The text has another size."""
        self._take_size()

    def _take_size(self) -> None:
        self.setFixedSize(self._segments.sizeHint() if self.currentIndex() == 0 else self._button.sizeHint())

    def cycle(self) -> None:
        """Go to the next state, as Alt+T does."""
        self._choose(MODES[(MODES.index(self._mode) + 1) % len(MODES)])

    def _segment_chosen(self, index: int) -> None:
        self._choose(MODES[index])

    def _choose(self, mode: ThinkingMode) -> None:
        self.set_mode(mode)
        self.changed.emit(mode)

    def _open_menu(self) -> None:
        menu = ThinkingMenu(self, self._mode, self.budget)
        menu.chosen.connect(self._choose)
        menu.budget_chosen.connect(self.budget_chosen)
        menu.closed.connect(self.menu_closed)
        menu.open_at(self._button, above=True)
