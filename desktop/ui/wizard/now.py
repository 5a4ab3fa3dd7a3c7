"""What the install does now, and what stands in its way."""

from __future__ import annotations

from PySide6.QtCore import Qt

from desktop.base.i18n import tr
from desktop.library.install import InstallProgress, Stage
from desktop.ui.flow.installing import InstallFlow, State
from desktop.ui.parts.announce import announce
from desktop.ui.parts.bits import Glyph, Panel
from desktop.ui.parts.button import Button
from desktop.ui.parts.layout import Elided, Text, box, column, row
from desktop.ui.parts.paint import CARD
from desktop.ui.wizard.words import disk_words


def stage_words(stage: Stage) -> str:
    """What is being done, as the name of a figure."""
    return {
        Stage.PLAN: tr("Planning"),
        Stage.DOWNLOAD: tr("Downloading"),
        Stage.VERIFY: tr("Looking through what is there"),
        Stage.CONVERT: tr("Converting"),
        Stage.CHECK: tr("Checking"),
    }[stage]


class Facts(Panel):
    """The step, how far it is, and how often the network went."""

    def __init__(self) -> None:
        self._stage, self._item = Text("", "caption", "text3"), Elided("", "mono-small", "text2")
        self._amount, self._breaks = Text("", "num", "text2"), Text("", "num", "text2")
        first = row(self._stage, self._item, gap=16)
        first.setStretchFactor(self._item, 1)
        self._second = box(row(Text(tr("Of this"), "caption", "text3"), None, self._amount, gap=16))
        self._third = box(row(Text(tr("Interruptions"), "caption", "text3"), None, self._breaks, gap=16))
        super().__init__(column(first, self._second, self._third, gap=6, margins=(14, 12, 14, 12)), "fill", "", CARD)
        self._item.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def show_progress(self, progress: InstallProgress | None, interruptions: int) -> None:
        """Show the step of now."""
        self._stage.setText(stage_words(progress.stage if progress is not None else Stage.PLAN))
        parts = (progress.item, progress.item_type) if progress is not None else ()
        self._item.set_text("  →  ".join(part for part in parts if part))
        amount = ""
        if progress is not None and progress.step_total:
            done, total = disk_words(progress.step_done), disk_words(progress.step_total)
            amount = tr("{done} of {total}", done=done, total=total)
        self._amount.setText(amount)
        self._second.setVisible(bool(amount))
        self._breaks.setText(tr("once, resumed|{n} times, resumed", n=interruptions) if interruptions else "")
        self._third.setVisible(bool(interruptions))


class Trouble(Panel):
    """One sentence about what stands in the way, what becomes of it, and a button to try again."""

    def __init__(self) -> None:
        self._glyph = Glyph("circle-alert", "danger")
        self._title = Text("", "ui-strong", wrap=True)
        self._line = Text("", "small", "text2", wrap=True)
        self.again = Button(tr("Try again"), height=28)
        words = column(self._title, self._line, gap=2)
        body = column(words, row(self.again, None), gap=10)
        layout = row(box(column(2, self._glyph, None, gap=0)), body, gap=12, margins=(14, 12, 14, 12))
        layout.setStretchFactor(body, 1)
        super().__init__(layout, "danger_soft", "", CARD)
        self.hide()

    def show_state(self, flow: InstallFlow) -> None:
        """Show what is wrong, or go away."""
        waiting, failed = bool(flow.trouble), flow.state is State.FAILED and flow.error is not None
        if not waiting and not failed:
            self.hide()
            return
        title = flow.trouble or (flow.error.text if flow.error is not None else "")
        line = (
            tr("Nemodesk waits and tries again by itself. Nothing is lost, and nothing is fetched twice.")
            if waiting
            else tr("Trying again goes on with what is kept.")
        )
        changed = self.isHidden() or title != self._title.text()
        self._glyph.name, ink = ("triangle-alert", "warn") if waiting else ("circle-alert", "danger")
        self._glyph.set_ink(ink)
        self._fill = "warn_soft" if waiting else "danger_soft"
        self._title.setText(title)
        self._line.setText(line)
        self.again.setVisible(flow.state is not State.RUNNING)
        self.again.set_face(tr("Try now") if waiting else tr("Try again"))
        self.again.setAccessibleName(self.again.text())
        self.setAccessibleName(f"{title} {line}")
        self.show()
        self.update()
        if changed:
            announce(self, self.words(), urgent=not waiting)

    def words(self) -> str:
        """What it says."""
        return f"{self._title.text()} {self._line.text()}" if not self.isHidden() else ""
