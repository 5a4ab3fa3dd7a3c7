"""The first page: what this computer has, and what that means for a model."""

from __future__ import annotations

from typing import TypedDict

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.base.errors import AppError
from desktop.base.i18n import number, tr
from desktop.library.fit import Place, System
from desktop.ui.parts.bits import Line
from desktop.ui.parts.button import Button, Kind
from desktop.ui.parts.layout import Text, box, column
from desktop.ui.parts.sizes import memory_words
from desktop.ui.wizard.page import Foot, Page
from desktop.ui.wizard.steps import Step
from desktop.ui.wizard.survey import Prospect, Survey
from desktop.ui.wizard.tasks import Finding, Mark
from desktop.ui.wizard.words import disk_words


class ComputerPage(Page):
    """Graphics card, memory, disk, and what will fit.

    Signals:
        next_asked: go on.
        again_asked: look once more.
    """

    next_asked = Signal()
    again_asked = Signal()

    def __init__(self) -> None:
        super().__init__(
            Step.COMPUTER,
            tr("What this computer can run"),
            tr("A model runs fastest where all of it fits into the memory of the graphics card."),
        )
        self.card = Finding(tr("Graphics card"))
        self.memory = Finding(tr("Memory of the computer"))
        self.disk = Finding(tr("Disk"))
        self._verdicts: list[Finding] = []
        self._fitting = column(gap=0)
        self._heading = Text(tr("What will fit"), "ui-strong")
        self._error = Text("", "ui", "danger", wrap=True)
        self.again = Button(tr("Look again"), kind=Kind.GHOST)
        self.next = Button(tr("Continue"), kind=Kind.PRIMARY)
        found = column(self.card, self.memory, self.disk, gap=0)
        body = column(self._error, found, Line(), self._heading, self._fitting, gap=8)
        self.compose(box(body), Foot(self.note, self.again, self.next))
        self.next.clicked.connect(self.next_asked)
        self.again.clicked.connect(self.again_asked)
        self.look()

    def look(self) -> None:
        """Say that it is being found out."""
        for finding in (self.card, self.memory, self.disk):
            finding.show_found(Mark.NOW, words=tr("being looked at"))
        self._error.hide()
        self._heading.hide()
        self.next.setEnabled(False)
        self.again.setEnabled(False)

    def show_error(self, error: AppError) -> None:
        """It could not be found out."""
        self._error.setText(error.text)
        self._error.show()
        self.again.setEnabled(True)

    def show_survey(self, survey: Survey) -> None:
        """Show what was found."""
        self._error.hide()
        system = survey.system
        self._show_card(system)
        self.memory.show_found(Mark.DONE, **_use_of(system.ram_free, system.ram_total))
        needed = min(one.disk_needed for prospect in survey.prospects for one in prospect.fits)
        free = tr("{size} free", size=disk_words(system.disk_free))
        if system.disk_free < needed:
            words = tr(
                "The smallest model needs {size} while it is installed: free some space first.", size=disk_words(needed)
            )
            self.disk.show_found(Mark.WARN, free, note=words)
        else:
            self.disk.show_found(Mark.DONE, free)
        for old in self._verdicts:
            old.hide()
            old.deleteLater()
        self._verdicts = [_verdict(prospect) for prospect in survey.prospects]
        for verdict in self._verdicts:
            self._fitting.addWidget(verdict)
        self._heading.show()
        self.next.setEnabled(True)
        self.again.setEnabled(True)
        if self.isVisible():
            self.next.setFocus()

    def _show_card(self, system: System) -> None:
        if system.gpu:
            self.card.show_found(Mark.DONE, words=system.gpu, **_use_of(system.vram_free, system.vram_total))
            return
        self.card.show_found(
            Mark.WARN,
            words=tr("None that Nemodesk can compute on"),
            note=tr(
                "Models run on the processor: everything works, but a long answer with thinking takes minutes "
                "instead of seconds. An NVIDIA RTX card and a build with CUDA change that."
            ),
        )

    def error(self) -> str:
        """What went wrong."""
        return self._error.text() if not self._error.isHidden() else ""

    def verdicts(self) -> list[str]:
        """What it says will fit, a line a model."""
        return [verdict.words() for verdict in self._verdicts]

    def first(self) -> QWidget:
        return self.next


class _Use(TypedDict):
    figure: str
    share: float


def _use_of(free: int, total: int) -> _Use:
    words = tr("{free} of {total} free", free=memory_words(free), total=memory_words(total))
    return {"figure": words, "share": (total - free) / max(1, total)}


def _verdict(prospect: Prospect) -> Finding:
    """One model: where it will run in the recommended type."""
    found, best = Finding(prospect.model.name), prospect.best
    if best is None:
        smallest = min(prospect.fits, key=lambda one: one.size)
        disk = not smallest.on_disk
        words = tr("Too large for the disk") if disk else tr("Too large for this computer's memory")
        found.show_found(Mark.WARN, words=words)
        return found
    tokens = number(best.context)
    where = {
        Place.CARD: tr("Fits your card as {type} with {tokens} tokens of context", type=best.type, tokens=tokens),
        Place.SHARED: tr(
            "{layers} of {all} layers fit your card as {type}, the processor does the rest; {tokens} tokens of context",
            layers=best.layers,
            all=best.all_layers,
            type=best.type,
            tokens=tokens,
        ),
        Place.PROCESSOR: tr(
            "Runs on the processor as {type} with {tokens} tokens of context", type=best.type, tokens=tokens
        ),
    }
    found.show_found(Mark.DONE, disk_words(best.size), words=where[best.place])
    return found
