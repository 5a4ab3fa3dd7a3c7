"""The wizard: from a look at the computer to a chat with an installed model. Closing it stops nothing."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QDialog, QStackedWidget, QWidget

from desktop.base.i18n import tr
from desktop.base.secrets import secure_backend
from desktop.jobs.runner import Jobs
from desktop.library.fit import System
from desktop.library.hub.errors import AccessNeeded
from desktop.library.report import Report, stored_report
from desktop.ui.flow.installing import InstallFlow, State
from desktop.ui.parts.layout import row
from desktop.ui.parts.quality import QualityView
from desktop.ui.wizard.computer import ComputerPage
from desktop.ui.wizard.done import DonePage
from desktop.ui.wizard.install_page import InstallPage
from desktop.ui.wizard.licence import LicencePage
from desktop.ui.wizard.model import ModelPage
from desktop.ui.wizard.page import Page
from desktop.ui.wizard.steps import Steps
from desktop.ui.wizard.survey import Survey, request_name, survey
from desktop.ui.wizard.token import TokenPage

WIDTH, HEIGHT, NARROW_BELOW = 900, 660, 680


class WizardDialog(QDialog):
    """Six pages and the steps beside them.

    Signals:
        chat_asked: (Item) the user wants to use the new model now.
        folder_asked, file_asked: the user has a model already.
        demo_asked: chat with the demo model while the install goes on.
    """

    chat_asked = Signal(object)
    folder_asked = Signal()
    file_asked = Signal()
    demo_asked = Signal()

    def __init__(
        self, parent: QWidget, flow: InstallFlow, jobs: Jobs, describe: Callable[[], Awaitable[System]]
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Get a model"))
        room = parent.screen().availableGeometry()
        self.setMinimumSize(min(400, room.width()), min(360, room.height()))
        self.resize(min(WIDTH, room.width()), min(HEIGHT, room.height()))
        self._flow, self._jobs, self._describe = flow, jobs, describe
        self._survey: Survey | None = None
        self.steps = Steps()
        self.computer, self.model, self.licence = ComputerPage(), ModelPage(), LicencePage()
        self.token, self.install, self.ready = TokenPage(), InstallPage(flow), DonePage()
        self._pages: tuple[Page, ...] = (
            *(self.computer, self.model, self.licence, self.token, self.install, self.ready),
        )
        self._stack = QStackedWidget()
        for page in self._pages:
            self._stack.addWidget(page)
        layout = row(self.steps, self._stack, gap=0)
        layout.setStretchFactor(self._stack, 1)
        self.setLayout(layout)
        self._connect()
        self.look()
        self.follow()

    def _connect(self) -> None:
        model, licence, token, ready, flow = self.model, self.licence, self.token, self.ready, self._flow
        self.computer.next_asked.connect(lambda: self.show_page(model))
        self.computer.again_asked.connect(self.look)
        model.back_asked.connect(lambda: self.show_page(self.computer))
        model.next_asked.connect(self._to_licence)
        for asked, signal in ((model.folder_asked, self.folder_asked), (model.file_asked, self.file_asked)):
            asked.connect(self.close)
            asked.connect(signal)
        licence.back_asked.connect(lambda: self.show_page(model))
        licence.next_asked.connect(self._begin)
        token.given.connect(flow.set_token)
        token.again_asked.connect(flow.again)
        token.back_asked.connect(self._give_up)
        self.install.meanwhile_asked.connect(self.close)
        self.install.meanwhile_asked.connect(self.demo_asked)
        ready.close_asked.connect(self.close)
        ready.chat_asked.connect(self._chat)
        flow.changed.connect(self.follow)

    # -- pages

    @property
    def page(self) -> Page:
        """The page that shows."""
        page = self._stack.currentWidget()
        assert isinstance(page, Page)
        return page

    def show_page(self, page: Page) -> None:
        """Go to a page."""
        if page is self.page and self.isVisible():
            return
        self._stack.setCurrentWidget(page)
        self.steps.show_step(page.step)
        self.setAccessibleName(page.title.text())
        first = page.first()
        if first is not None and self.isVisible():
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def look(self) -> None:
        """Find out what this computer has and what will fit."""
        self.computer.look()
        self._jobs.call(self._describe, self._described, self.computer.show_error)

    def _described(self, system: System) -> None:
        self._jobs.compute(lambda: survey(system), self._surveyed, self.computer.show_error)

    def _surveyed(self, found: Survey) -> None:
        self._survey = found
        self.model.show_survey(found)
        self.computer.show_survey(found)
        if self._flow.request is not None and self.page is self.install:
            self.install.begin(self._name())

    def _to_licence(self) -> None:
        selection = self.model.selection()
        if selection is not None:
            self.licence.show_selection(selection)
            self.show_page(self.licence)

    def _name(self) -> str:
        """What the install is called, for people."""
        request = self._flow.request
        assert request is not None
        for prospect in self._survey.prospects if self._survey is not None else ():
            model = prospect.model
            if request.repo in (model.repo, *(file.repo for file in model.files)):
                return model.name
        return request_name(request)

    # -- the install

    def _begin(self) -> None:
        selection = self.model.selection()
        if selection is not None:
            self._flow.start(selection.request)

    def follow(self) -> None:
        """Show the page that fits how it stands with the install."""
        flow = self._flow
        if isinstance(flow.error, AccessNeeded) and flow.state is State.FAILED:
            if self.page is not self.token:
                self._jobs.compute(secure_backend, self._ask_token)
        elif flow.active or flow.state is State.FAILED:
            if self.page is not self.install:
                self.install.begin(self._name())
                self.show_page(self.install)
        elif flow.state is State.DONE and self.page in (self.install, self.token):
            self._show_done()
        elif flow.state is State.IDLE and self.page in (self.install, self.token):
            self.show_page(self.model if self._survey is not None else self.computer)

    def _ask_token(self, keyring: str) -> None:
        need = self._flow.error
        if isinstance(need, AccessNeeded) and self._flow.state is State.FAILED:
            self.token.show_need(need, bool(keyring))
            self.show_page(self.token)

    def _give_up(self) -> None:
        self._flow.stop()

    def _show_done(self) -> None:
        item = self._flow.item
        assert item is not None
        self.ready.show_item(item, self._flow.seconds)
        self._jobs.compute(lambda: stored_report(item.path.parent), self._show_report)
        self.show_page(self.ready)

    def _show_report(self, report: Report | None) -> None:
        """Of a file that others made there is none."""
        self.ready.show_report(QualityView(report) if report is not None else None)

    def _chat(self) -> None:
        item = self._flow.item
        self.close()
        if item is not None:
            self.chat_asked.emit(item)

    # -- the window

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < NARROW_BELOW
        self.steps.setVisible(not narrow)
        for page in self._pages:
            page.set_narrow(narrow)

    def reject(self) -> None:
        """Esc closes; an install goes on."""
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.hide()
        if self.page is self.ready:
            self.show_page(self.computer)  # for another model
        event.accept()
        self.finished.emit(0)
