"""How long the model may think: a button in the composer, and its menu."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop.base.i18n import number, tr
from desktop.chat.modes import MOST_BUDGET
from desktop.ui.parts.bits import Line
from desktop.ui.parts.button import Button, Kind
from desktop.ui.parts.choice import Choice
from desktop.ui.parts.field import Bounds, NumberField
from desktop.ui.parts.layout import Text, box, column, row
from desktop.ui.parts.popup import Popup
from desktop.ui.parts.segmented import Segmented

BUDGETS: Final = (1024, 4096, 8192, 16_384)  # tokens to choose from; 0 is no limit


def budget_words(budget: int) -> str:
    """A budget as a choice says it."""
    return tr("{count} tokens", count=number(budget)) if budget else tr("No limit")


class BudgetMenu(Popup):
    """The usual budgets, and a field for any other.

    Signals:
        chosen: (tokens) the user chose this one; 0 for no limit.
    """

    chosen = Signal(int)

    def __init__(self, parent: QWidget, budget: int) -> None:
        super().__init__(parent)
        self._rows = {value: Choice(budget_words(value)) for value in (*BUDGETS, 0)}
        for value, choice in self._rows.items():
            choice.setAutoExclusive(False)  # or an arrow key would choose, and close the menu, at the first step
            choice.setChecked(value == budget)
            choice.clicked.connect(lambda _=False, tokens=value: self._choose(tokens))
        self.own = NumberField(tr("Other budget in tokens"), Bounds(1, MOST_BUDGET, 256), placeholder=tr("Tokens"))
        self.own.start = budget or BUDGETS[0]
        if budget not in self._rows:
            self.own.set_value(budget)
        self.own.returnPressed.connect(lambda: QTimer.singleShot(0, self, self._take_own))  # when it has read it
        other = box(row(Text(tr("Other"), "ui"), None, self.own, margins=(14, 6, 8, 6)))
        self.compose(column(*self._rows.values(), Line(), other, gap=2, margins=(6, 6, 6, 6)))
        self.setAccessibleName(tr("Thinking budget"))
        self.setMinimumWidth(300)

    def _take_own(self) -> None:
        value = self.own.value()
        if value is not None:
            self._choose(int(value))

    def _choose(self, budget: int) -> None:
        self.close()
        self.chosen.emit(budget)

    def focus_first(self) -> None:
        row = next((row for row in self._rows.values() if row.isChecked()), None)
        (row or self.own).setFocus()


class BudgetButton(Button):
    """Says the budget and opens its menu.

    Signals:
        chosen: (tokens) the user chose this budget; it applies from the next message.
        menu_closed: the menu is gone.
    """

    chosen = Signal(int)
    menu_closed = Signal()

    def __init__(self) -> None:
        super().__init__("", "", Kind.GHOST, height=28, menu=True)
        self._budget = 0
        self.setToolTip(tr("How much the model may think before it has to answer"))
        self.clicked.connect(self._open)
        self.set_budget(0)

    def set_budget(self, budget: int) -> None:
        """Show a budget without a signal."""
        self._budget = budget
        self.set_face(tr("Budget {count}", count=number(budget)) if budget else tr("No budget"), menu=True)
        self.setAccessibleName(tr("Thinking budget: {budget}", budget=budget_words(budget)))

    def _open(self) -> None:
        menu = BudgetMenu(self, self._budget)
        menu.chosen.connect(self.chosen)
        menu.closed.connect(self.menu_closed)
        menu.open_at(self, above=True)


class BudgetRow(QWidget):
    """The same in one line, for the menu of a narrow window.

    Signals:
        chosen: (tokens) the user chose this budget.
    """

    chosen = Signal(int)

    def __init__(self, budget: int) -> None:
        super().__init__()
        values = [*BUDGETS, 0] if budget in (*BUDGETS, 0) else [budget, *BUDGETS, 0]
        words = [number(value) if value else tr("No limit") for value in values]
        segments = Segmented(words, name=tr("Thinking budget"))
        segments.set_index(values.index(budget))
        segments.chosen.connect(lambda index: self.chosen.emit(values[index]))
        self.setLayout(row(Text(tr("Budget"), "ui"), None, segments, gap=12, margins=(14, 6, 8, 6)))
