"""What is asked before something of a server can be read: a field for each, with the server's own proposals."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QStringListModel, Qt, QTimer, Signal
from PySide6.QtWidgets import QCompleter, QLayout, QListView

from desktop.base.i18n import tr
from desktop.base.visible import in_one_line
from desktop.ui.parts.field import Field
from desktop.ui.parts.layout import Text, box, column
from desktop.ui.parts.scroll import Scroll
from desktop.ui.theme import font, t

_PAUSE_MS: Final = 200  # after the last key
_MOST: Final = 176  # pixels; more fields scroll


@dataclass(frozen=True, slots=True)
class Blank:
    """A text that is asked for."""

    name: str
    note: str
    needed: bool


class _Proposals(QStringListModel):
    """Texts of a server's, shown with their odd characters named."""

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        found = super().data(index, role)
        return in_one_line(found, 200) if role == Qt.ItemDataRole.DisplayRole and isinstance(found, str) else found


def _popup_style() -> str:
    """The proposals look as menus do."""
    c = t()
    return f"""
    QListView {{ background: {c.raised}; border: 1px solid {c.rim}; outline: 0; }}
    QListView::item {{ color: {c.text}; padding: 5px 8px; border-radius: 6px; }}
    QListView::item:selected {{ background: {c.hover}; color: {c.text}; }}
    """


class Blanks(Scroll):
    """The fields, below each other.

    Signals:
        changed: something was typed.
        proposals_asked: (name, text) it may be completed.
        entered: Enter was pressed in a field.
    """

    changed = Signal()
    proposals_asked = Signal(str, str)
    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.fields: dict[str, Field] = {}
        self._needed: set[str] = set()
        self._asking = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self.hide()

    def show_blanks(self, blanks: Sequence[Blank]) -> None:
        """Ask for other texts."""
        self._pause.stop()
        self.fields = {}
        self._needed = {one.name for one in blanks if one.needed}
        body = column(gap=10, margins=(0, 0, 12, 0))
        for one in blanks:
            body.addLayout(self._line(one))
        inside = box(body)
        self.put(inside)
        self.setVisible(bool(blanks))
        self.setFixedHeight(min(_MOST, inside.sizeHint().height()))

    def _line(self, one: Blank) -> QLayout:
        name = in_one_line(one.name, 60)
        words = name if one.needed else tr("{name} (may be left empty)", name=name)
        label = Text(words, "small", "text2", wrap=True)
        field = self.fields[one.name] = Field(words, placeholder=in_one_line(one.note, 120))
        completer, popup = QCompleter(_Proposals(field), field), QListView()
        popup.setFont(font("ui"))
        popup.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        popup.setStyleSheet(_popup_style())
        completer.setPopup(popup)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        field.setCompleter(completer)
        field.textChanged.connect(self.changed)
        field.textEdited.connect(partial(self._edited, one.name))
        field.returnPressed.connect(partial(self._entered, field))
        return column(label, field, gap=4)

    def texts(self) -> dict[str, str]:
        """What was typed, by name; without those that are empty."""
        return {name: field.text() for name, field in self.fields.items() if field.text().strip()}

    def complete(self) -> bool:
        """Whether all that must be given is there."""
        return self._needed <= self.texts().keys()

    def first(self) -> Field | None:
        """The first field that must be given and is not; else the first."""
        given = self.texts()
        missing = (field for name, field in self.fields.items() if name in self._needed and name not in given)
        return next(missing, next(iter(self.fields.values()), None))

    def propose(self, name: str, text: str, found: Sequence[str]) -> None:
        """Show what may be meant by a text, if it is still what stands there."""
        field = self.fields.get(name)
        if field is None or field.text() != text or not field.hasFocus():
            return
        completer = field.completer()
        model = completer.model()
        assert isinstance(model, QStringListModel)
        model.setStringList([one for one in found if one != text])
        if model.rowCount():
            completer.complete()
        else:
            popup = completer.popup()
            assert popup is not None
            popup.hide()

    def _entered(self, field: Field) -> None:
        """Enter goes on, but not where it has just chosen a proposal."""
        popup = field.completer().popup()
        if popup is None or not popup.isVisible():
            self.entered.emit()

    def _edited(self, name: str, _text: str) -> None:
        self._asking = name
        self._pause.start()

    def _ask(self) -> None:
        if (field := self.fields.get(self._asking)) is not None:
            self.proposals_asked.emit(self._asking, field.text())
