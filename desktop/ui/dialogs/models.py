"""The installed models: what there is, whether it is whole, where it lies, and what can be done with it."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import QFileDialog, QSizePolicy, QWidget

from desktop.base.errors import AppError
from desktop.base.i18n import percent, tr
from desktop.library.library import Item
from desktop.library.report import stored_report
from desktop.library.trash import Removed
from desktop.ui.dialogs.model_rows import ModelEntry, RemovedEntry
from desktop.ui.dialogs.quality import QualityDialog
from desktop.ui.dialogs.sheet import Sheet
from desktop.ui.flow.library import Kind as Doing
from desktop.ui.flow.library import LibraryFlow, Task
from desktop.ui.header.model_picker import size_words
from desktop.ui.parts.announce import announce
from desktop.ui.parts.bits import Bar, Line
from desktop.ui.parts.button import Button, Kind
from desktop.ui.parts.layout import Item as Part
from desktop.ui.parts.layout import Text, box, column, row
from desktop.ui.parts.scroll import Scroll

WIDTH: Final = 820
LEAST_WIDTH: Final = 620  # below it the buttons of a row would leave no room for its words
HEIGHT: Final = 620


class ModelsDialog(Sheet):
    """A row for each model, then those that were removed. Not modal; closing it lets the work go on.

    Signals:
        nemotron_asked: the user wants Nemotron.
        memory_asked: (id) the user wants to see what a model takes of the memory.
    """

    nemotron_asked = Signal()
    memory_asked = Signal(str)

    def __init__(self, parent: QWidget, flow: LibraryFlow) -> None:
        height = min(HEIGHT, parent.screen().availableGeometry().height())
        super().__init__(parent, tr("Models"), "", width=WIDTH, height=height)
        self.setMinimumWidth(LEAST_WIDTH)
        self._flow = flow
        self._awaited = ""
        self.entries: dict[str, ModelEntry] = {}
        self.summary = Text("", "ui", "text2", wrap=True)
        self.said = Text("", "ui", "text2", wrap=True)
        self.said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._area = Scroll()
        self.importing = self._import_line()
        self.import_button = Button(tr("Import…"), "file-box")
        self.nemotron = Button(tr("Get Nemotron…"), "download")
        self.move_all = Button(tr("Move all…"), kind=Kind.GHOST)
        self.close_button = Button(tr("Close"), kind=Kind.PRIMARY)
        body = column(self.summary, self._area, self.importing, self.said, gap=12)
        body.setStretchFactor(self._area, 1)
        self.compose(box(body), self.move_all, self.nemotron, self.import_button, self.close_button)
        self._connect()
        self._tell("")

    def _import_line(self) -> QWidget:
        """What is being done to no model of the list."""
        self._doing = Text("", "ui-strong")
        self.bar = Bar(tr("Progress"))
        self.stop = Button(tr("Stop"), height=28)
        self.stop.clicked.connect(self._flow.stop)
        words = column(self._doing, self.bar, gap=4)
        line = row(words, self.stop, gap=16)
        line.setStretchFactor(words, 1)
        return box(line)

    def _connect(self) -> None:
        flow = self._flow
        flow.changed.connect(self._show)
        flow.moved.connect(self._move_bars)
        flow.told.connect(self._tell)
        flow.failed.connect(self._fail)
        self.import_button.clicked.connect(self._import)
        self.nemotron.clicked.connect(self.nemotron_asked)
        self.move_all.clicked.connect(self._move_all)
        self.close_button.clicked.connect(self.close)

    # -- what there is

    def showEvent(self, event: QShowEvent) -> None:
        """Show what is there now."""
        super().showEvent(event)
        self._show()

    def _show(self) -> None:
        """Build the rows anew; the place one reads and the focus stay."""
        if not self.isVisible():
            return
        flow, scrolled = self._flow, self._area.verticalScrollBar().value()
        place = self._place()
        own = [item for item in flow.items if not item.demo]
        self.summary.setText("\n".join([_summary(own, flow.root), *map(_away_words, flow.away)]))
        rows: list[Part] = []
        self.entries = {}
        for item in flow.items:
            rows += [*([Line()] if rows else []), self._entry(item)]
        for removed in flow.removed:
            rows += [*([Line()] if rows else []), self._removed(removed)]
        body = box(column(*rows, None, gap=14, margins=(0, 0, 16, 0)))
        body.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._area.put(body)
        self._area.verticalScrollBar().setValue(scrolled)
        task = flow.task
        alone = task is not None and not task.id
        self.importing.setVisible(alone)
        if task is not None:
            self._doing.setText(doing_words(task))
        self.move_all.setEnabled(bool(own) and task is None and not any(item.id == flow.loaded for item in own))
        self._move_bars()
        if place:
            self._focus(place)

    def _entry(self, item: Item) -> ModelEntry:
        flow, task = self._flow, self._flow.task
        mine = task is not None and task.id == item.id
        entry = ModelEntry(
            item,
            loaded=item.id == flow.loaded,
            idle=task is None,
            fault=flow.faults.get(item.id, ""),
            working=doing_words(task) if task is not None and mine else "",
        )
        entry.memory_asked.connect(lambda: self.memory_asked.emit(item.id))
        entry.verify_asked.connect(lambda: flow.verify(item))
        entry.quality_asked.connect(lambda: self._show_quality(item))
        entry.move_asked.connect(lambda: self._move(item))
        entry.show_asked.connect(lambda: _show_folder(item.path.parent))
        entry.remove_asked.connect(lambda: flow.remove(item))
        entry.stop_asked.connect(flow.stop)
        self.entries[item.id] = entry
        return entry

    def _show_quality(self, item: Item) -> None:
        report = stored_report(item.path.parent)
        if report is None:
            self._tell(tr("The quality report of {name} cannot be read.", name=item.name), "danger")
            return
        dialog = QualityDialog(self, item, report)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _removed(self, removed: Removed) -> RemovedEntry:
        entry = RemovedEntry(removed)
        entry.back_asked.connect(lambda: self._flow.put_back(removed))
        entry.delete_asked.connect(lambda: self._flow.delete(removed))
        return entry

    def _place(self) -> str:
        """Which button of the rows has the focus, or had it before its work began; empty for none."""
        focus = self.focusWidget()
        if focus is self.close_button:
            return self._awaited
        place = focus.property("place") if focus is not None else None
        return str(place) if place else ""

    def _focus(self, place: str) -> None:
        """Give the focus to the button that is in this place now; until one can take it, Close has it."""
        found = [one for one in self.findChildren(Button) if one.property("place") == place and one.isVisibleTo(self)]
        able = bool(found) and found[0].isEnabled()
        self._awaited = "" if able else place
        (found[0] if able else self.close_button).setFocus()

    def _move_bars(self) -> None:
        step, task = self._flow.step, self._flow.task
        if task is None:
            return
        share = step.done / step.total if step.total else 0.0
        words = f"{doing_words(task)}  ·  {percent(share)}"
        entry = self.entries.get(task.id)
        if entry is not None:
            entry.bar.set_share(share)
            entry.state.setText(words)
        else:
            self.bar.set_share(share)
            self._doing.setText(words)

    # -- what came of it

    def _tell(self, text: str, ink: str = "text2") -> None:
        self.said.set_ink(ink)
        self.said.setText(text)
        self.said.setVisible(bool(text))
        if text:
            announce(self, text)

    def _fail(self, error: AppError) -> None:
        self._tell(error.text, "danger")

    # -- what is asked for

    def _import(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(
            self, tr("Import GGUF files"), "", tr("GGUF models (*.gguf);;All files (*)")
        )
        self._tell("")
        self._flow.import_files([Path(name) for name in names])

    def _move(self, item: Item) -> None:
        folder = QFileDialog.getExistingDirectory(self, tr("Move {name} to this folder", name=item.name))
        if folder:
            self._tell("")
            self._flow.move(item, Path(folder))

    def _move_all(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, tr("Move all models to this folder"))
        if folder:
            self._tell("")
            self._flow.move_all(Path(folder))


def doing_words(task: Task) -> str:
    """What is being done, in words."""
    return {
        Doing.IMPORT: tr("Importing {name}", name=task.name),
        Doing.VERIFY: tr("Checking every byte"),
        Doing.MOVE: tr("Moving, then reading it back"),
        Doing.MOVE_ALL: tr("Moving all models, then reading them back"),
    }[task.kind]


def _summary(own: list[Item], root: Path) -> str:
    if not own:
        return tr("None is installed yet. Get Nemotron, or import a GGUF file you have.")
    size = size_words(sum(item.size for item in own))
    return tr("One model, {size}, in {path}|{n} models, {size}, in {path}", n=len(own), size=size, path=root)


def _away_words(folder: Path) -> str:
    return tr("The disk with {path} is not connected; its models are not listed.", path=folder)


def _show_folder(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
