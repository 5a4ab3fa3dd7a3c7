"""The question what becomes of an install that is cancelled."""

from __future__ import annotations

from desktop.base.i18n import tr
from desktop.library.install import InstallProgress
from desktop.ui.parts.bits import Panel
from desktop.ui.parts.button import Button, Kind
from desktop.ui.parts.layout import Text, box, column
from desktop.ui.parts.paint import CARD
from desktop.ui.parts.wrap import Wrap
from desktop.ui.wizard.words import disk_words


class CancelQuestion(Panel):
    """Go on, stop and keep what is here, or delete it. It stands on the page: the install goes on meanwhile."""

    def __init__(self) -> None:
        self._line = Text("", "small", "text2", wrap=True)
        self.go_on = Button(tr("Go on installing"), height=28)
        self.keep = Button(tr("Stop and keep it"), height=28)
        self.delete = Button(tr("Delete it"), kind=Kind.DANGER, height=28)
        buttons = Wrap(gap=8)
        for button in (self.go_on, self.keep, self.delete):
            buttons.addWidget(button)
        title = Text(tr("Cancel the install?"), "ui-strong", wrap=True)
        inner = column(title, self._line, 6, box(buttons), gap=4, margins=(14, 12, 14, 12))
        super().__init__(inner, "raised", "rim", CARD)
        self.hide()

    def ask(self, progress: InstallProgress | None) -> None:
        """Show the question, with what there is to keep."""
        done = disk_words(progress.done) if progress is not None else ""
        self._line.setText(
            tr(
                "{size} of the work is done. Kept, it goes on from there later; deleted, it is gone.",
                size=done,
            )
            if done
            else tr("Nothing is here yet.")
        )
        self.setAccessibleName(self.words())
        self.show()

    def words(self) -> str:
        """What it asks."""
        return f"{tr('Cancel the install?')} {self._line.text()}"
