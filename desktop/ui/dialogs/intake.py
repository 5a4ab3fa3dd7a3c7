"""Taking in conversations of other programs: files, what they hold, progress, and what was left out."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.base.errors import AppError
from desktop.base.i18n import tr
from desktop.exchange.importing import Report
from desktop.exchange.summary import details, notes, read_lines, taken_line
from desktop.ui.dialogs.sheet import Sheet
from desktop.ui.flow.importing import ImportFlow
from desktop.ui.parts.bits import Bar, Panel
from desktop.ui.parts.button import Button, Kind
from desktop.ui.parts.layout import Text, box, centred, column, row
from desktop.ui.parts.paint import CARD
from desktop.ui.parts.reading import Reading

_LIST = 190  # pixels of the list of what is left out


class ImportDialog(Sheet):
    """Choose, look, import, read the report. Closing it stops what runs; what is stored stays.

    Signals:
        show_asked: (Report) the user wants to see it.
    """

    show_asked = Signal(object)

    def __init__(self, parent: QWidget, flow: ImportFlow) -> None:
        sentence = tr(
            "From Nemodesk, ChatGPT, Claude, LM Studio and Open WebUI: their archives and JSON files, recognised by "
            "what is inside."
        )
        super().__init__(parent, tr("Import chats"), sentence)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAcceptDrops(True)
        self._flow = flow
        self.choose = Button(tr("Choose files…"))
        self.folder = Button(tr("Choose a folder…"))
        hint = centred(Text(tr("Drop files or folders here"), "ui", "text2", wrap=True))
        buttons = box(row(None, self.choose, self.folder, None))
        self._form = Panel(column(hint, buttons, gap=12, margins=(20, 24, 20, 24)), "fill", "", CARD)
        self._title = Text("", "h2", wrap=True)
        self._words = Text("", "ui", "text2", wrap=True)
        self._bar = Bar(tr("Import"))
        self.list = Reading(tr("What was left out"), wrap=True)
        self.list.setFixedHeight(_LIST)
        self._said = Text("", "ui", "danger", wrap=True)
        body = column(self._form, self._title, self._words, self._bar, self.list, self._said, gap=12)
        self.copy = Button(tr("Copy the report"))
        self.cancel = Button(tr("Cancel"))
        self.start = Button(tr("Import"), kind=Kind.PRIMARY)
        self.show_imported = Button(tr("Show imported"), kind=Kind.PRIMARY)
        self.compose(box(body), self.copy, self.cancel, self.start, self.show_imported)
        self._connect()
        self._show(form=True)

    def _connect(self) -> None:
        flow = self._flow
        self.choose.clicked.connect(self._choose_files)
        self.folder.clicked.connect(self._choose_folder)
        self.copy.clicked.connect(self._copy)
        self.cancel.clicked.connect(self._cancel)
        self.start.clicked.connect(self._start)
        self.show_imported.clicked.connect(self._show_imported)
        flow.moved.connect(self._bar.set_share)
        flow.read.connect(self._read)
        flow.stored.connect(self._stored)
        flow.failed.connect(self._failed)

    # -- what is shown

    def words(self) -> str:
        """What the dialog says now."""
        return "\n".join((self._title.text(), self._words.text(), self._said.text()))

    def _show(self, *, form: bool = False, running: bool = False, ready: bool = False, new: bool = False) -> None:
        self._form.setVisible(form)
        self._bar.setVisible(running)
        self.start.setVisible(ready)
        self.show_imported.setVisible(new)
        self._title.setVisible(bool(self._title.text()))
        self._words.setVisible(bool(self._words.text()))
        self._said.setVisible(bool(self._said.text()))
        lines = [] if running or self._flow.intake is None else details(self._flow.intake.report)
        self.list.show_text("\n".join(lines))
        self.list.setVisible(bool(lines) and not running)
        self.copy.setVisible(bool(lines) and not running)
        self.cancel.set_face(tr("Cancel") if running or ready else tr("Close"))
        self.fit()

    def _say(self, title: str, words: Sequence[str] = (), error: str = "") -> None:
        self._title.setText(title)
        self._words.setText("\n".join(words))
        self._said.setText(error)

    def _report(self) -> Report:
        assert self._flow.intake is not None
        return self._flow.intake.report

    # -- what the user does

    def _choose_files(self) -> None:
        start = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
        kinds = tr("Archives and JSON files ({kinds})", kinds="*.zip *.json")
        chosen, _ = QFileDialog.getOpenFileNames(self, tr("Import chats"), start, f"{kinds};;{tr('All files (*)')}")
        if chosen:
            self.take(list(map(Path, chosen)))

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, tr("Import chats"), "")
        if chosen:
            self.take([Path(chosen)])

    def take(self, paths: Sequence[Path]) -> None:
        """Read files and say what is in them."""
        self._say(tr("Reading…"))
        self._bar.set_share(0)
        self._flow.begin(paths)
        self._show(running=True)
        self.cancel.setFocus()

    def _start(self) -> None:
        self._say(tr("Importing…"), [tr("What is stored stays when you stop.")])
        self._bar.set_share(0)
        self._flow.store()
        self._show(running=True)
        self.cancel.setFocus()

    def _copy(self) -> None:
        lines = [self._title.text(), self._words.text(), "", *details(self._report())]
        QGuiApplication.clipboard().setText("\n".join(lines))

    def _show_imported(self) -> None:
        report = self._report()
        self.accept()
        self.show_asked.emit(report)

    def _cancel(self) -> None:
        if self._flow.running:
            self._flow.stop()
        else:
            self.reject()

    # -- what has happened

    def _read(self) -> None:
        intake = self._flow.intake
        assert intake is not None
        if intake.count:
            self._say(
                tr("Found one conversation|Found {n} conversations", n=intake.count),
                [*read_lines(intake.report), *notes(intake.report)],
            )
            self._show(ready=True)
            self.start.setFocus()
        else:
            self._say("", error=tr("No conversations were found."))
            self._show(form=True)
            self.choose.setFocus()

    def _stored(self) -> None:
        report = self._report()
        self._say(taken_line(report) if report.ids else tr("Nothing new"), notes(report))
        self._show(new=bool(report.ids))
        (self.show_imported if report.ids else self.cancel).setFocus()

    def _failed(self, error: AppError) -> None:
        report = self._report()
        self._say(taken_line(report) if report.ids else "", error=error.text)
        self._show(form=not report.ids, new=bool(report.ids))

    # -- dropping and closing

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if not self._flow.running and any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.take([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])

    def reject(self) -> None:
        """Esc and the window's cross stop what runs, too."""
        self._flow.stop()
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._flow.stop()
        super().closeEvent(event)
