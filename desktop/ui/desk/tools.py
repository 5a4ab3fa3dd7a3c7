"""The window's side of tools: the composer's menu, the manager, what was allowed and what was called."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.base.errors import AppError
from desktop.base.i18n import tr
from desktop.chat.conversation import Attachment
from desktop.ui.actions import Act
from desktop.ui.flow.tools import ToolFlow
from desktop.ui.notices import Notice, Severity
from desktop.ui.tools.service import ToolRow
from desktop.ui.window import MainWindow

if TYPE_CHECKING:
    from desktop.ui.tools.manager import ToolsDialog
    from desktop.ui.tools.menu import ToolsMenu

TOOLS = "tools"  # the causes of the banners made here
FAULT = "no tools"


class ToolsDesk(QObject):
    """Opens what there is to see of tools; the button of the composer says how many are on."""

    def __init__(self, window: MainWindow, flow: ToolFlow) -> None:
        super().__init__(window)
        self._window, self._flow = window, flow
        self._menu: ToolsMenu | None = None
        self._dialog: ToolsDialog | None = None
        self._fault = ""  # what the banner has said
        window.composer.tools.menu_asked.connect(self.open_menu)
        window.sidebar.tools_asked.connect(self.open)
        window.sidebar.set_tools(True)
        window.actions_[Act.TOOLS].triggered.connect(self.open)
        window.actions_[Act.TOOLS].setEnabled(True)
        flow.changed.connect(self._changed)
        flow.failed.connect(self._failed)
        flow.renewed.connect(self._renewed)
        flow.refresh()

    def _changed(self) -> None:
        fault = self._flow.overview.fault
        self._window.composer.tools.set_count(len(self._flow.on()), fault=bool(fault))
        if self._menu is not None:
            self._menu.refresh()
        if fault != self._fault:
            self._fault = fault
            self._tell_fault()

    def _tell_fault(self) -> None:
        """Chats go on without tools: nobody should have to guess why nothing is called."""
        banner, flow = self._window.banner, self._flow
        if not self._fault:
            banner.clear(FAULT)
            return
        notice = Notice(
            FAULT, tr("Tools cannot be used"), self._fault, "", tr("Try again"), flow.try_again, severity=Severity.WARN
        )
        if flow.overview.renewable:
            notice = replace(notice, second=tr("Begin anew"), second_act=flow.begin_anew)
        banner.show_notice(notice)

    def _renewed(self, path: str) -> None:
        title = tr("What tools are allowed was begun anew")
        line = tr("The old file is kept: {path}", path=path)
        self._window.banner.show_notice(Notice(TOOLS, title, line, severity=Severity.INFO))

    def _failed(self, error: AppError) -> None:
        if self._dialog is not None and self._dialog.isVisible():
            self._dialog.tell(error)
            return
        if error.text == self._flow.overview.fault:
            self._tell_fault()  # it was tried, and still is so
            return
        title = tr("Something about tools did not work")
        self._window.banner.show_notice(Notice(TOOLS, title, error.text, error.detail, severity=Severity.WARN))

    # -- the menu: what it shows

    def tools(self) -> tuple[ToolRow, ...]:
        """See ``menu.Offer``."""
        return self._flow.offered

    def fault(self) -> tuple[str, bool]:
        """See ``menu.Offer``."""
        return self._flow.overview.fault, self._flow.overview.renewable

    def source_name(self, source: str) -> str:
        """See ``menu.Offer``."""
        found = self._flow.source(source)
        return source if found is None else found.name

    def is_on(self, tool: ToolRow) -> bool:
        """See ``menu.Offer``."""
        return tool.name not in self._flow.off

    def cost(self, *tools: ToolRow) -> int | None:
        """See ``menu.Offer``."""
        return self._flow.tokens(*tools)

    def turn(self, names: frozenset[str], on: bool) -> None:
        """See ``menu.Offer``."""
        self._flow.set_on(names, on)

    def open_menu(self) -> None:
        """Show the menu above the composer's button."""
        from desktop.ui.tools.menu import ToolsMenu  # not at every start

        menu = self._menu = ToolsMenu(self._window, self)
        menu.manage_asked.connect(self.open)
        menu.resources_asked.connect(self._attach)
        menu.prompts_asked.connect(self._insert)
        menu.again_asked.connect(self._flow.try_again)
        menu.anew_asked.connect(self._flow.begin_anew)
        menu.closed.connect(self._menu_closed)
        menu.open_at(self._window.composer.tools, above=True)

    def _menu_closed(self) -> None:
        self._menu = None
        self._window.composer.take_focus()

    # -- dialogs

    def open(self) -> None:
        """Show plugins and servers."""
        from desktop.ui.tools.manager import ToolsDialog

        if self._dialog is None:
            self._dialog = ToolsDialog(self._window, self._flow)
            self._dialog.finished.connect(self._window.composer.take_focus)
        self._window.banner.clear(TOOLS)
        self._flow.look_later()
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()

    def _attach(self) -> None:
        from desktop.ui.tools.picking import ResourcesDialog

        dialog = ResourcesDialog(self._window, self._flow)
        dialog.read.connect(self._attached)
        dialog.finished.connect(self._window.composer.take_focus)
        dialog.open()

    def _attached(self, attachment: Attachment) -> None:
        self._window.composer.add_attachment(attachment)

    def _insert(self) -> None:
        from desktop.ui.tools.picking import PromptsDialog

        dialog = PromptsDialog(self._window, self._flow)
        dialog.read.connect(self._window.composer.insert)
        dialog.finished.connect(self._window.composer.take_focus)
        dialog.open()
