"""The page that shows how far the install is."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.base.i18n import percent, tr
from desktop.library.install import InstallProgress, InstallRequest, Stage
from desktop.ui.flow.installing import InstallFlow, State
from desktop.ui.parts.announce import announce
from desktop.ui.parts.bits import Bar, Glyph
from desktop.ui.parts.button import Button, Kind
from desktop.ui.parts.dropdown import Dropdown
from desktop.ui.parts.layout import Text, box, column, row
from desktop.ui.wizard.cancel import CancelQuestion
from desktop.ui.wizard.now import Facts, Trouble
from desktop.ui.wizard.page import Foot, Page
from desktop.ui.wizard.steps import Step
from desktop.ui.wizard.tasks import Mark, Task
from desktop.ui.wizard.words import disk_words, left_words, speed_words

LIMITS: Final = (0, 1_000_000, 2_000_000, 5_000_000, 10_000_000, 25_000_000)  # bytes a second
_WEIGHTS: Final = (Stage.DOWNLOAD, Stage.VERIFY, Stage.CONVERT)  # they alternate, shard by shard


class InstallPage(Page):
    """Percent, time left, tasks, what happens now; pause, cancel, speed limit.

    Signals:
        meanwhile_asked: the user wants to chat with the demo model while it goes on.
    """

    meanwhile_asked = Signal()

    def __init__(self, flow: InstallFlow) -> None:
        super().__init__(Step.INSTALL, "")
        self._flow = flow
        self._percent = Text("", "display")
        self._left = Text("", "ui-strong")
        self._speed = Text("", "num", "text3")
        self._bar = Bar(tr("Install"), height=6)
        self.tasks = (Task(""), Task(""), Task(""))
        self._facts = Facts()
        self.trouble = Trouble()
        self.question = CancelQuestion()
        self.limit = Dropdown(_limit_words(), name=tr("Speed limit"))
        self.cancel = Button(tr("Cancel install"), kind=Kind.DANGER)
        self.pause = Button(tr("Pause"), "pause")
        self.meanwhile = Button(tr("Chat with the demo model meanwhile"))
        self.compose(self._body(), Foot(self.cancel, self.pause, self.meanwhile))
        self._connect()

    def _body(self) -> QWidget:
        for text in (self._left, self._speed):
            text.setAlignment(Qt.AlignmentFlag.AlignRight)
        head = column(row(self._percent, None, column(self._left, self._speed, gap=0)), self._bar, gap=10)
        safe = Text(
            tr("You can close this window or Nemodesk, or switch the computer off. It goes on at the next start."),
            "small",
            "text2",
            wrap=True,
        )
        line = row(Glyph("shield-check", "text3", 14), safe, gap=8)
        line.setStretchFactor(safe, 1)
        limit = row(Text(tr("Speed limit"), "small", "text2"), self.limit, None, gap=10)
        tasks = box(column(*self.tasks, gap=0))
        self._extra = box(column(self.trouble, self.question, gap=12, margins=(0, 0, 0, 10)))
        return box(column(head, 14, self._extra, tasks, 10, self._facts, 12, line, 12, limit, gap=0))

    def _connect(self) -> None:
        flow = self._flow
        self.limit.chosen.connect(lambda n: flow.set_limit(LIMITS[n]))
        self.pause.clicked.connect(self._pause)
        self.cancel.clicked.connect(self._ask)
        self.meanwhile.clicked.connect(self.meanwhile_asked)
        self.trouble.again.clicked.connect(flow.again)
        self.question.go_on.clicked.connect(self._go_on)
        self.question.keep.clicked.connect(flow.stop)
        self.question.delete.clicked.connect(flow.discard)
        flow.changed.connect(self.refresh)

    # -- what shows

    def begin(self, name: str) -> None:
        """Show the install of a model of that name."""
        request = self._flow.request
        assert request is not None
        self.title.setText(tr("Installing {name}", name=name))
        self.sentence.setText(_what(request))
        for task, text in zip(self.tasks, _task_names(request), strict=True):
            task.rename(text)
        self.question.hide()
        self.refresh()

    def refresh(self) -> None:
        """Show how it stands now."""
        flow = self._flow
        if flow.request is None:
            return
        progress = flow.progress
        share = progress.done / progress.total if progress is not None and progress.total else 0.0
        self._percent.setText(percent(int(100 * share) / 100))  # 100 % only when it is done
        self._bar.set_share(share)
        self._left.setText(self._left_words(progress))
        running = flow.state is State.RUNNING
        speed = flow.line.speed if running else 0.0
        self._speed.setText(speed_words(speed) if speed else "")
        self._show_tasks(progress)
        self._facts.show_progress(progress, flow.interruptions)
        self.trouble.show_state(flow)
        self._extra.setVisible(not self.trouble.isHidden() or not self.question.isHidden())
        paused = flow.state is State.PAUSED
        self.pause.set_face(tr("Resume") if paused else tr("Pause"), "play" if paused else "pause")
        self.pause.setAccessibleName(self.pause.text())
        self.pause.setEnabled(flow.active)
        self.limit.set_index(LIMITS.index(flow.limit) if flow.limit in LIMITS else 0)

    def _left_words(self, progress: InstallProgress | None) -> str:
        flow = self._flow
        words = {State.PAUSED: tr("Paused"), State.WAITING: tr("Waiting for the network"), State.FAILED: tr("Stopped")}
        if flow.trouble:
            return words[State.WAITING]
        if flow.state is not State.RUNNING:
            return words.get(flow.state, "")
        left = flow.work.left(progress.total) if progress is not None and progress.total else None
        return left_words(left) if left is not None else ""

    def _show_tasks(self, progress: InstallProgress | None) -> None:
        stage = progress.stage if progress is not None else Stage.PLAN
        at = 0 if stage is Stage.PLAN else 1 if stage in _WEIGHTS else 2
        for n, task in enumerate(self.tasks):
            if n != at:
                task.show_state(Mark.DONE if n < at else Mark.LATER)
                continue
            mark = {State.RUNNING: Mark.NOW, State.FAILED: Mark.FAILED}.get(self._flow.state, Mark.PAUSED)
            task.show_state(mark, *_figure(progress) if n == 1 and progress is not None else ("", None))

    def percent(self) -> str:
        """The large figure."""
        return self._percent.text()

    def left(self) -> str:
        """The time left, or why there is none."""
        return self._left.text()

    def speed(self) -> str:
        """How fast the download is."""
        return self._speed.text()

    # -- what is asked

    def first(self) -> QWidget:
        return self.pause

    def _pause(self) -> None:
        if self._flow.state is State.PAUSED:
            self._flow.resume()
        else:
            self._flow.pause()

    def _ask(self) -> None:
        self.question.ask(self._flow.progress)
        self._extra.show()
        self.question.go_on.setFocus(Qt.FocusReason.ShortcutFocusReason)
        announce(self.question, self.question.words())

    def _go_on(self) -> None:
        self.question.hide()
        self.refresh()
        self.cancel.setFocus(Qt.FocusReason.OtherFocusReason)


def _limit_words() -> list[str]:
    return [speed_words(limit) if limit else tr("none") for limit in LIMITS]


def _what(request: InstallRequest) -> str:
    """What is installed, as exactly as it was asked for."""
    return f"{request.repo}, {request.gguf or request.kind}"


def _task_names(request: InstallRequest) -> tuple[str, str, str]:
    if request.gguf:
        return tr("Ask the hub and plan"), tr("Download the file"), tr("Check the file")
    return tr("Headers, tokenizer and licences"), tr("Download and convert the weights"), tr("Check the new file")


def _figure(progress: InstallProgress) -> tuple[str, float | None]:
    """The amount of the running task, and its share."""
    if not progress.total:
        return "", None
    words = tr("{done} of {total}", done=disk_words(progress.done), total=disk_words(progress.total))
    return words, progress.done / progress.total
