"""Names with secret values, a row for each: variables of a program, or headers for an address."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.base.i18n import tr
from desktop.base.visible import in_one_line
from desktop.ui.parts.button import Button, Kind, tool
from desktop.ui.parts.field import Field
from desktop.ui.parts.layout import as_tip, box, column, row
from desktop.ui.tools.typed import split_pair

_NAME: Final = 210  # pixels
_MOST: Final = 60  # rows
_GAP: Final = 6


class PairRow(QWidget):
    """A name and its value, which is shown as dots. One that is kept has no text here: it stays unless one is typed.

    Signals:
        changed: something was typed.
        gone: its button was used.
        lines: (list of str) several lines were pasted.
    """

    changed = Signal()
    gone = Signal()
    lines = Signal(object)

    def __init__(self, sign: str, name: str, value: str, *, kept: bool, hint: str) -> None:
        super().__init__()
        self._sign, self.kept = sign, kept
        self.name = Field(tr("Name"), placeholder=tr("Name"), width=_NAME)
        self.value = Field(tr("Value"), placeholder=tr("Kept; type to replace it") if kept else hint)
        self.name.setText(name)
        self.value.setText(value)
        self.name.setReadOnly(kept)
        self._remove = tool("x", "")
        self._remove.clicked.connect(self.gone)
        self.name.textChanged.connect(self._typed)
        self.value.textChanged.connect(self.changed)
        layout = row(self.name, self.value, self._remove, gap=6)
        layout.setStretchFactor(self.value, 1)
        self.setLayout(layout)
        self._name_remove()

    def _name_remove(self) -> None:
        name = self.name.text().strip()
        words = tr("Remove {name}", name=in_one_line(name, 60)) if name else tr("Remove this row")
        self._remove.setAccessibleName(words)
        self._remove.setToolTip(as_tip(words))

    def _typed(self, text: str) -> None:
        """A whole line goes into both fields, several into rows of their own."""
        many = [line for line in text.splitlines() if line.strip() and not line.lstrip().startswith("#")]
        if len(many) > 1:
            self.lines.emit(many)
        elif (pair := split_pair(text, self._sign)) is not None and not self.value.text():
            self.name.setText(pair[0])
            self.value.setText(pair[1])
            self.value.setFocus(Qt.FocusReason.OtherFocusReason)
        self._name_remove()
        self.changed.emit()


class Pairs(QWidget):
    """Rows of names and values, and a button for one more.

    Signals:
        changed: something was typed, or a row has come or gone.
        resized: there are more rows, or fewer.
    """

    changed = Signal()
    resized = Signal()

    def __init__(self, sign: str, more: str, hint: str, usual: str = "") -> None:
        """Show no rows.

        Args:
            sign: what stands between a name and its value in a pasted line.
            more: the words of the button for one more row.
            hint: what an empty value says.
            usual: the name of a row that is there from the start, and means nothing while its value is empty.
        """
        super().__init__()
        self._sign, self._hint, self._usual = sign, hint, usual
        self.rows: list[PairRow] = []
        self._column = column(gap=_GAP)
        self.more = Button(more, "plus", Kind.GHOST, height=28)
        self.shown = Button(tr("Show values"), kind=Kind.GHOST, height=28)
        self.shown.setCheckable(True)
        self.more.clicked.connect(lambda: self._add().name.setFocus(Qt.FocusReason.OtherFocusReason))
        self.shown.toggled.connect(lambda _on: self._echo())
        self.setLayout(column(self._column, box(row(self.more, None, self.shown)), gap=_GAP))
        self.show_pairs(())

    def show_pairs(self, pairs: Iterable[tuple[str, str]], *, kept: bool = False) -> None:
        """Show other rows; ``kept``: their values are in the keyring and are not told."""
        for old in self.rows:
            self._drop(old)
        self.rows = []
        for name, value in pairs:
            self._add(name, value, kept=kept)
        if self._usual and not self.rows:
            self._add(self._usual)
        self._after()

    def add_pairs(self, pairs: Iterable[tuple[str, str]]) -> None:
        """Put values into the rows of their names, or into new ones."""
        for name, value in pairs:
            known = next((one for one in self.rows if one.name.text() in (name, "")), None)
            if known is None:
                self._add(name, value)
            else:
                known.name.setText(name)
                known.value.setText(value)

    def pairs(self, write: Callable[[str, str], str] = lambda _, value: value) -> tuple[tuple[str, str], ...]:
        """What is there; the value of a kept one that was not typed again is empty. ``write`` makes a value of both."""
        found = []
        for one in self.rows:
            name, value = one.name.text().strip(), one.value.text()
            untouched = not value and not one.kept and name in ("", self._usual)
            if not untouched:
                found.append((name, write(name, value) if value else ""))
        return tuple(found)

    def height_wanted(self) -> int:
        """How high all rows are, at once: layouts know it later."""
        return sum(one.name.height() + _GAP for one in self.rows) + self.more.height()

    def missing(self) -> str:
        """The name of a row without a value, or the word for one without a name; empty where all is there."""
        for one in self.rows:
            name, value = one.name.text().strip(), one.value.text()
            if value and not name:
                return tr("a row without a name")
            if name and not value and not one.kept and name != self._usual:
                return name
        return ""

    def _add(self, name: str = "", value: str = "", *, kept: bool = False) -> PairRow:
        made = PairRow(self._sign, name, value, kept=kept, hint=self._hint)
        made.changed.connect(self.changed)
        made.gone.connect(partial(self._remove, made))
        made.lines.connect(partial(self._pasted, made))
        self.rows.append(made)
        self._column.addWidget(made)
        self._after()
        return made

    def _pasted(self, into: PairRow, lines: list[str]) -> None:
        pairs = [pair for line in lines[:_MOST] if (pair := split_pair(line, self._sign)) is not None]
        into.name.clear()
        self.add_pairs(pairs)
        if not pairs:
            into.name.setText(" ".join(lines))

    def _remove(self, gone: PairRow) -> None:
        self.rows.remove(gone)
        self._drop(gone)
        self._after()
        self.more.setFocus(Qt.FocusReason.OtherFocusReason)

    def _drop(self, gone: PairRow) -> None:
        self._column.removeWidget(gone)
        gone.hide()
        gone.deleteLater()

    def _after(self) -> None:
        self._echo()
        self.shown.setVisible(bool(self.rows))
        self.changed.emit()
        self.resized.emit()

    def _echo(self) -> None:
        """Show values as dots, or as they are."""
        mode = QLineEdit.EchoMode.Normal if self.shown.isChecked() else QLineEdit.EchoMode.Password
        for one in self.rows:
            one.value.setEchoMode(mode)
