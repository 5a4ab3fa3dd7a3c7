"""The window's doors: conversations out to files, and in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from desktop.base.i18n import tr
from desktop.chat.conversation import ConversationSummary
from desktop.exchange.child import Exported
from desktop.ui.actions import Act
from desktop.ui.flow.exporting import ExportFlow
from desktop.ui.flow.importing import ImportFlow
from desktop.ui.flow.order import OrderFlow
from desktop.ui.listing import Listing
from desktop.ui.sidebar.rows import Place, shown_title
from desktop.ui.window import MainWindow

if TYPE_CHECKING:
    from desktop.exchange.importing import Report


class ExchangeDesk(QObject):
    """Opens the dialogs and says what came of them."""

    def __init__(self, window: MainWindow, flow: ExportFlow, imports: ImportFlow, order: OrderFlow) -> None:
        super().__init__(window)
        self._window, self._flow, self._imports, self._order = window, flow, imports, order
        self._fresh: Report | None = None  # what nobody was told of yet
        self._open = False  # whether the dialog of imports is
        window.actions_[Act.IMPORT].triggered.connect(self._import)
        imports.stored.connect(self._stored)
        imports.failed.connect(self._stored)

    def export(self, ids: Sequence[int], listing: Listing) -> None:
        """Let the user export these conversations, or those beside them."""
        from desktop.ui.dialogs.export import ExportDialog, Scope

        def scope(title: str, chats: Sequence[ConversationSummary], name: str, *, every: bool = False) -> Scope:
            note = tr("one chat|{n} chats", n=len(chats))
            return Scope(title, note, () if every else tuple(chat.id for chat in chats), len(chats), name)

        meant = [chat for chat in map(listing.find, ids) if chat is not None]
        scopes = []
        if len(meant) == 1:
            title = shown_title(meant[0].title)
            scopes.append(Scope(tr("This chat"), title, (meant[0].id,), 1, title))
        elif meant:
            scopes.append(scope(tr("The selected chats"), meant, tr("Chats")))
        folder = listing.folder(meant[0].folder) if meant else None
        if folder is not None:
            inside = [chat for chat in listing.chats if chat.folder == folder.id]
            scopes.append(scope(tr("The folder “{name}”", name=folder.name), inside, folder.name))
        if listing.chats:
            scopes.append(scope(tr("All chats, those in the archive too"), listing.chats, tr("Chats"), every=True))
        if scopes:
            dialog = ExportDialog(self._window, self._flow, scopes)
            dialog.exported.connect(self._exported)
            dialog.open()

    def _import(self) -> None:
        from desktop.ui.dialogs.intake import ImportDialog

        dialog = ImportDialog(self._window, self._imports)
        dialog.show_asked.connect(self._show_imported)
        dialog.finished.connect(self._closed)
        self._open = True
        dialog.open()

    def _closed(self) -> None:
        self._open = False
        self._offer_undo()

    def _stored(self) -> None:
        """Something came in, though the dialog may be gone; while it is there, its report is read first."""
        intake = self._imports.intake
        if intake is not None and intake.report.ids:
            self._order.refresh()
            self._fresh = intake.report
            if not self._open:
                self._offer_undo()

    def _offer_undo(self) -> None:
        from desktop.exchange.summary import taken_line

        report, self._fresh = self._fresh, None
        if report is not None:
            self._window.toast.offer(taken_line(report), lambda: self._order.trash(report.ids, told=False))

    def _show_imported(self, report: Report) -> None:
        """The folder in the sidebar, with the newest chat of it open."""
        newest = report.ids[-1]
        found = self._order.listing.find(newest)
        self._window.set_sidebar(True)
        self._window.sidebar.show_place(Place.CHATS)
        if found is not None and found.folder is not None:
            self._window.sidebar.model.fold(found.folder, folded=False)
        self._window.sidebar.view.opened.emit(newest)

    def _exported(self, done: Exported) -> None:
        from desktop.ui.dialogs.export import exported_words

        if not done.paths:  # every chat has gone meanwhile
            return
        where = QUrl.fromLocalFile(str(done.paths[0].parent))
        self._window.toast.tell(exported_words(done), tr("Show in folder"), lambda: QDesktopServices.openUrl(where))
