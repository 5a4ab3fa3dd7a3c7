"""Choosing the backup that is to be the history."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.base.i18n import number, tr
from desktop.store.backup import Backup
from desktop.ui.dialogs.sheet import Sheet
from desktop.ui.parts.button import Button, Kind
from desktop.ui.parts.choice import Choice
from desktop.ui.parts.layout import box, column
from desktop.ui.parts.scroll import Scroll
from desktop.ui.transcript.figures import moment

_SHOWN = 7  # rows without scrolling
_ROW = 52


class BackupsDialog(Sheet):
    """A row for each backup, the newest first.

    Signals:
        chosen: (Backup) it is to be restored.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget, found: Sequence[tuple[Backup, int | None]]) -> None:
        sentence = tr("The present history is set aside first, and kept. Chats begun after the backup are not in it.")
        super().__init__(parent, tr("Restore a backup"), sentence)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._found = [backup for backup, _ in found]
        self.choices = [_choice(backup, count) for backup, count in found]
        rows = column(*self.choices, None, gap=2)
        area = Scroll()
        area.put(box(rows))
        area.setFixedHeight(min(len(found), _SHOWN) * (_ROW + 2))
        self.cancel = Button(tr("Cancel"))
        self.restore = Button(tr("Restore"), kind=Kind.PRIMARY)
        self.cancel.clicked.connect(self.reject)
        self.restore.clicked.connect(self._choose)
        readable = next((choice for choice in self.choices if choice.isEnabled()), None)
        self.restore.setEnabled(readable is not None)
        if readable is not None:
            readable.setChecked(True)
            readable.setFocus()
        self.compose(area, self.cancel, self.restore)

    def _choose(self) -> None:
        backup = next(one for one, row in zip(self._found, self.choices, strict=True) if row.isChecked())
        self.accept()
        self.chosen.emit(backup)


def _choice(backup: Backup, count: int | None) -> Choice:
    words = [tr("damaged") if count is None else tr("one conversation|{n} conversations", n=count)]
    if not backup.number:
        words.append(tr("before an update"))
    size = tr("{size} MB", size=number(backup.size / 1e6, 1))
    choice = Choice(moment(backup.made), "  ·  ".join(words), [size], [80])
    choice.setEnabled(count is not None)
    return choice
