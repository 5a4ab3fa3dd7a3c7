"""A history that is open for reading only: what would write is switched off, and a banner says why."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QActionGroup

from desktop.base.errors import AppError
from desktop.base.i18n import tr
from desktop.store.errors import HistoryReadOnly, HistoryTooNew
from desktop.ui.actions import Act
from desktop.ui.flow.chats import ChatFlow
from desktop.ui.flow.keeping import KeepingFlow
from desktop.ui.flow.order import OrderFlow
from desktop.ui.notices import Notice, Severity
from desktop.ui.window import MainWindow

if TYPE_CHECKING:
    from desktop.store.database import Store

READING: Final = "reading"  # the cause of the banner made here
_WRITING: Final = (
    *(Act.NEW, Act.OPEN_MODEL, Act.CONVERT, Act.ATTACH, Act.IMPORT),
    *(Act.RENAME, Act.PIN, Act.MOVE, Act.ARCHIVE, Act.DUPLICATE, Act.UNREAD, Act.TRASH, Act.NEW_FOLDER),
    *(Act.REGENERATE, Act.CONTINUE, Act.BRANCH, Act.DELETE_MESSAGE, Act.THINKING, Act.CHAT_SETTINGS),
    *(Act.MODELS, Act.DEMO, Act.NEMOTRON),
)


class ReadingDesk(QObject):
    """Follows the store. What is tried nevertheless is refused by it, and told in the banner."""

    def __init__(
        self, window: MainWindow, store: Store, chats: ChatFlow, order: OrderFlow, keeping: KeepingFlow
    ) -> None:
        super().__init__(window)
        self._window, self._store, self._chats, self._keeping = window, store, chats, keeping
        self._acts: QActionGroup | None = None
        keeping.changed.connect(self._look)
        chats.failed.connect(self._failed)  # after the desk that tells of other failures
        order.failed.connect(self._failed)
        if store.read_only:
            self._look()

    def _look(self) -> None:
        reading, window = self._store.read_only, self._window
        self._writing_acts().setEnabled(not reading)
        for widget in (window.sidebar.new, window.header.picker, window.header.settings, window.start_page):
            widget.setEnabled(not reading)
        self._chats.changed.emit()
        if reading:
            window.banner.show_notice(self._notice())
        else:
            window.banner.clear(READING)

    def _writing_acts(self) -> QActionGroup:
        """While the group is disabled its actions are, whoever enables them."""
        if self._acts is None:
            self._acts = QActionGroup(self)
            self._acts.setExclusionPolicy(QActionGroup.ExclusionPolicy.None_)
            for act in _WRITING:
                self._acts.addAction(self._window.actions_[act])
        return self._acts

    def _notice(self) -> Notice:
        fault = self._store.fault
        title = tr("The history is open for reading only: nothing can be changed or asked")
        notice = Notice(READING, title, severity=Severity.WARN)
        if fault is not None:
            notice = replace(notice, line=fault.text, detail=fault.detail)
        if not isinstance(fault, HistoryTooNew):
            notice = replace(notice, action=tr("Try again"), act=self._keeping.reopen)
        return notice

    def _failed(self, error: AppError) -> None:
        if isinstance(error, HistoryReadOnly) and self._store.read_only:
            self._window.banner.show_notice(self._notice())
