"""Pictures of the dialogs that take conversations out and in."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.helpers.shots_stage import Stage


def exchange(s: Stage) -> None:
    from desktop.exchange.child import ExportProgress
    from desktop.ui.actions import Act
    from desktop.ui.dialogs.export import ExportDialog

    s.ready()
    window = s.program.window
    s.until(lambda: bool(window.sidebar.model.ids()))
    window.sidebar.view.opened.emit(window.sidebar.model.ids()[0])
    s.settle()
    window.actions_[Act.EXPORT].trigger()
    dialog = window.findChildren(ExportDialog)[0]
    s.take_alone("export", dialog)
    dialog.set_scope(len(dialog._scopes) - 1)
    dialog.set_kind("json")
    s.take_alone("export-all", dialog)
    dialog._show_running(True)
    dialog._moved(ExportProgress(7, 20))
    s.take_alone("export-running", dialog)
    dialog.close()
