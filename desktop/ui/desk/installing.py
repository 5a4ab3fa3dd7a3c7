"""The window's side of installing models: the wizard, and what was begun and can go on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from desktop.base.errors import AppError
from desktop.base.i18n import percent, tr
from desktop.library.install import InstallRequest, Pending
from desktop.library.library import DEMO, Item
from desktop.ui.actions import Act
from desktop.ui.flow.installing import InstallFlow, State
from desktop.ui.flow.models import ModelFlow
from desktop.ui.notices import Notice, Severity
from desktop.ui.services import Services
from desktop.ui.window import MainWindow
from desktop.ui.wizard.words import disk_words

if TYPE_CHECKING:
    from desktop.ui.wizard.dialog import WizardDialog

LOOKS, LOOK_MS = 20, 500  # at an install that another process still seems to be at work on
PENDING, NEWS = "install", "installed"  # the causes of the banners made here


class InstallDesk(QObject):
    """Opens the wizard, offers to go on with what was begun, and tells of an end that came while it was closed."""

    def __init__(self, window: MainWindow, services: Services, models: ModelFlow, flow: InstallFlow) -> None:
        super().__init__(window)
        self._window, self._services, self._models, self._flow = window, services, models, flow
        self._wizard: WizardDialog | None = None
        self._looks = LOOKS
        window.actions_[Act.NEMOTRON].triggered.connect(self.open)
        window.start_page.nemotron_asked.connect(self.open)
        flow.changed.connect(self._note)
        flow.pending_changed.connect(self._offer)
        flow.failed.connect(self._failed)
        flow.installed.connect(self._installed)
        if not flow.active:
            flow.refresh()

    # -- the wizard

    def open(self) -> None:
        """Show the wizard where it was left."""
        for key in (PENDING, NEWS):
            self._window.banner.clear(key)
        if self._wizard is None:
            self._wizard = self._make_wizard()
        self._wizard.show()
        self._wizard.raise_()
        self._wizard.activateWindow()

    def _make_wizard(self) -> WizardDialog:
        from desktop.ui.wizard.dialog import WizardDialog  # not at every start

        window, services = self._window, self._services
        wizard = WizardDialog(window, self._flow, services.jobs, services.describe)
        wizard.chat_asked.connect(self._chat)
        wizard.folder_asked.connect(window.actions_[Act.CONVERT].trigger)
        wizard.file_asked.connect(window.actions_[Act.OPEN_MODEL].trigger)
        wizard.demo_asked.connect(self._chat_with_demo)
        wizard.finished.connect(window.composer.take_focus)
        wizard.finished.connect(self._closed)
        return wizard

    def _closed(self) -> None:
        """What goes on without the wizard is said in the window, and what could go on is offered there."""
        flow, progress = self._flow, self._flow.progress
        if flow.state in (State.IDLE, State.FAILED):
            flow.refresh()
        if flow.state in (State.RUNNING, State.WAITING) and flow.request is not None:
            share = progress.done / progress.total if progress is not None and progress.total else 0.0
            self._show_going_on(flow.request, tr("{share} of the work is done.", share=percent(share)))

    def _chat(self, item: Item) -> None:
        self._models.load(item.id)
        self._services.preferences.change(model=item.id)
        self._window.composer.take_focus()

    def _chat_with_demo(self) -> None:
        if self._models.state.item is None:
            self._models.load(DEMO)
        self._window.composer.take_focus()

    # -- what was begun

    def _offer(self, found: list[Pending]) -> None:
        """Go on with what ran when the program ended; with anything else only when the user says so."""
        noted = self._services.preferences.values.installing
        if noted and not self._flow.active and self._looks and any(one.busy for one in found):
            self._looks -= 1  # the child of a program that was killed has not noticed yet
            QTimer.singleShot(LOOK_MS, self, self._flow.refresh)
            return
        waiting = [one for one in found if not one.busy]
        if not waiting or self._flow.active:
            if not self._flow.active:
                self._window.banner.clear(PENDING)
            return
        ran = next((one for one in waiting if request_key(one.request) == noted), None)
        if ran is not None:
            self._flow.start(ran.request)
            self._show_going_on(ran.request, tr("{size} of it are here already.", size=disk_words(ran.size)))
        elif self._hidden():
            self._show_waiting(waiting[0])

    def _show_going_on(self, request: InstallRequest, line: str) -> None:
        notice = Notice(
            PENDING,
            tr("The install of {name} goes on", name=_name(request)),
            line,
            action=tr("Show"),
            act=self.open,
            second=tr("Pause"),
            second_act=self._flow.pause,
            severity=Severity.INFO,
        )
        self._window.banner.show_notice(notice)

    def _show_waiting(self, pending: Pending) -> None:
        notice = Notice(
            PENDING,
            tr("The install of {name} is not finished", name=_name(pending.request)),
            tr("{size} of it are here. It goes on where it stopped.", size=disk_words(pending.size)),
            action=tr("Resume"),
            act=lambda: self._resume(pending),
            second=tr("Discard"),
            second_act=lambda: self._flow.discard_pending(pending),
            severity=Severity.INFO,
        )
        self._window.banner.show_notice(notice)

    def _resume(self, pending: Pending) -> None:
        self._flow.start(pending.request)
        self.open()

    def _note(self) -> None:
        """Remember what is to go on at the next start."""
        flow, key = self._flow, ""
        if flow.request is not None and flow.state in (State.RUNNING, State.WAITING):
            key = request_key(flow.request)
        if key != self._services.preferences.values.installing:
            self._services.preferences.change(installing=key)

    # -- news while the wizard is closed

    def _hidden(self) -> bool:
        return self._wizard is None or not self._wizard.isVisible()

    def _failed(self, error: AppError) -> None:
        self._window.banner.clear(PENDING)
        if self._hidden():
            title = tr("The install stopped")
            notice = Notice(NEWS, title, error.text, error.detail, tr("Show"), self.open)
            self._window.banner.show_notice(notice)

    def _installed(self, item: Item) -> None:
        self._window.banner.clear(PENDING)
        if self._hidden():
            title = tr("{name} is ready", name=item.name)
            notice = Notice(NEWS, title, action=tr("Chat now"), act=lambda: self._chat(item), severity=Severity.INFO)
            self._window.banner.show_notice(notice)


def request_key(request: InstallRequest) -> str:
    """An install in one line, to know it again."""
    return f"{request.repo}@{request.revision} {request.gguf or request.kind}"


def _name(request: InstallRequest) -> str:
    return request.repo.partition("/")[2]
