"""Writing conversations to files for other programs, for readers, or for another Nemodesk."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QButtonGroup, QFileDialog, QWidget

from desktop.base.errors import AppError
from desktop.base.i18n import number, tr
from desktop.exchange.child import Exported, ExportProgress
from desktop.exchange.export import ENDINGS
from desktop.exchange.files import ExportRequest, file_name
from desktop.exchange.outline import ExportOptions
from desktop.ui.dialogs.sheet import Sheet
from desktop.ui.flow.exporting import ExportFlow
from desktop.ui.parts.bits import Bar
from desktop.ui.parts.button import Button, Kind
from desktop.ui.parts.choice import Choice
from desktop.ui.parts.layout import Text, box, column, row
from desktop.ui.parts.switch import Switch


@dataclass(frozen=True, slots=True)
class Scope:
    """Conversations that can be exported together: ``ids``, all of them when empty, and what to call their file."""

    title: str
    note: str
    ids: tuple[int, ...]
    count: int
    name: str


def _kinds() -> dict[str, tuple[str, str]]:
    """Title and note of each format, by the keys of ENDINGS."""
    return {
        "markdown": ("Markdown", tr("Plain text with marks, for notes and other programs")),
        "html": ("HTML", tr("One page with formulas and colours that needs no network")),
        "pdf": ("PDF", tr("Pages to print or to pass on")),
        "json": ("JSON", tr("All that is stored, for Nemodesk to import again")),
    }


class ExportDialog(Sheet):
    """What, as what, with what; then a file is chosen and written.

    Signals:
        exported: (Exported) the files are written.
    """

    exported = Signal(object)

    def __init__(self, parent: QWidget, flow: ExportFlow, scopes: Sequence[Scope]) -> None:
        super().__init__(parent, tr("Export chats"), "", width=520)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._flow, self._scopes = flow, tuple(scopes)
        self._scope = _group(self, [(one.title, one.note) for one in scopes])
        self._kind = _group(self, list(_kinds().values()))
        self.thinking = Switch(tr("With the model's thinking"))
        self.branches = Switch(tr("With all versions of messages"))
        self.separate = Switch(tr("A file for each chat"))
        self._separate_line = _line(self.separate)
        self._everything = Text(tr("JSON always holds everything."), "small", "text3")
        self._bar = Bar(tr("Export"))
        self._said = Text("", "ui", "danger", wrap=True)
        self.form = box(
            column(
                column(Text(tr("What to export"), "ui-strong"), 4, *self._scope.buttons(), gap=2),
                column(Text(tr("Format"), "ui-strong"), 4, *self._kind.buttons(), gap=2),
                column(_line(self.thinking), _line(self.branches), self._separate_line, self._everything, gap=4),
                gap=18,
            )
        )
        self.cancel = Button(tr("Cancel"))
        self.export = Button(tr("Export…"), kind=Kind.PRIMARY)
        self.compose(box(column(self.form, self._bar, self._said, gap=14)), self.cancel, self.export)
        self._bar.hide()
        self._said.hide()
        self._connect()
        self._refresh()

    def _connect(self) -> None:
        flow = self._flow
        self._scope.idToggled.connect(lambda *_: self._refresh())
        self._kind.idToggled.connect(lambda *_: self._refresh())
        self.export.clicked.connect(self._choose)
        self.cancel.clicked.connect(self._cancel)
        flow.moved.connect(self._moved)
        flow.ended.connect(self._ended)
        flow.failed.connect(self._failed)

    # -- what is chosen

    def scope(self) -> Scope:
        """The conversations chosen."""
        return self._scopes[self._scope.checkedId()]

    def kind(self) -> str:
        """The format chosen, a key of ENDINGS."""
        return tuple(ENDINGS)[self._kind.checkedId()]

    def set_kind(self, kind: str) -> None:
        """Choose a format."""
        self._kind.button(tuple(ENDINGS).index(kind)).setChecked(True)

    def set_scope(self, index: int) -> None:
        """Choose conversations."""
        self._scope.button(index).setChecked(True)

    def said(self) -> str:
        """What went wrong."""
        return self._said.text()

    def _refresh(self) -> None:
        whole = self.kind() == "json"
        self.thinking.setEnabled(not whole)
        self.branches.setEnabled(not whole)
        self._everything.setVisible(whole)
        self._separate_line.setVisible(self.scope().count > 1)
        self.fit()

    # -- writing it

    def _choose(self) -> None:
        """Ask for the file, or the folder for several."""
        scope, kind = self.scope(), self.kind()
        separate = scope.count > 1 and self.separate.isChecked()
        start = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        title, name = tr("Export chats"), file_name(scope.name)
        if separate:
            chosen = QFileDialog.getExistingDirectory(self, title, str(start))
        else:
            ending = ENDINGS[kind]
            chosen, _ = QFileDialog.getSaveFileName(self, title, str(start / f"{name}{ending}"), f"*{ending}")
        if not chosen:
            return
        out = Path(chosen) / f"{name} {date.today().isoformat()}" if separate else _with_ending(chosen, ENDINGS[kind])
        wanted = ExportOptions(self.thinking.isChecked(), self.branches.isChecked())
        self._show_running(True)
        self._flow.start(ExportRequest(out, kind, wanted, scope.ids, separate))

    def _show_running(self, running: bool) -> None:
        self.form.setEnabled(not running)
        self.export.setEnabled(not running)
        self._said.hide()
        self._bar.set_share(0)
        self._bar.setVisible(running)
        self.fit()

    def _moved(self, progress: ExportProgress) -> None:
        self._bar.set_share(progress.done / max(progress.total, 1))

    def _ended(self, exported: Exported | None) -> None:
        self._show_running(False)
        if exported is not None:
            self.exported.emit(exported)
            self.accept()

    def _failed(self, error: AppError) -> None:
        self._show_running(False)
        self._said.setText(error.text)
        self._said.show()
        self.fit()

    def _cancel(self) -> None:
        if self._flow.running:
            self._flow.cancel()
        else:
            self.reject()

    def reject(self) -> None:
        """Esc and the window's cross stop what is being written, too."""
        self._flow.cancel()
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._flow.cancel()
        super().closeEvent(event)


def exported_words(done: Exported) -> str:
    """What was written, in one sentence."""
    size = tr("{megabytes} MB", megabytes=number(done.bytes / 1e6, 1))
    return tr("Exported one chat ({size})|Exported {n} chats ({size})", n=done.conversations, size=size)


def _with_ending(chosen: str, ending: str) -> Path:
    path = Path(chosen)
    return path if path.suffix.lower() in (*ENDINGS.values(), ".markdown", ".htm") else Path(f"{chosen}{ending}")


def _group(parent: QWidget, choices: Sequence[tuple[str, str]]) -> QButtonGroup:
    group = QButtonGroup(parent)
    for n, (title, note) in enumerate(choices):
        choice = Choice(title, note)
        choice.setChecked(n == 0)
        group.addButton(choice, n)
    return group


def _line(switch: Switch) -> QWidget:
    """A switch behind its name."""
    name = Text(switch.accessibleName(), "ui")
    return box(row(name, None, switch, gap=8))
