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
    intake(s)


def intake(s: Stage) -> None:
    import json

    from desktop.ui.actions import Act
    from desktop.ui.dialogs.intake import ImportDialog
    from tests.helpers.archives import made, write_archive

    assert s.program.flows is not None
    window, flow = s.program.window, s.program.flows.imports
    window.actions_[Act.IMPORT].trigger()
    dialog = window.findChildren(ImportDialog)[0]
    s.take_alone("import", dialog)
    flow.running = True
    dialog._say("Reading…")
    dialog._bar.set_share(0.4)
    dialog._show(running=True)
    s.take_alone("import-reading", dialog)
    flow.running = False
    broken = s.out / "conversations.json"
    broken.write_text(json.dumps([{"title": "Trip to Kyoto", "mapping": None}]))
    paths = [write_archive(name, s.out, [one for one, _ in made(name, 40)]) for name in ("ChatGPT", "Claude")]
    dialog.take([*paths, broken])
    s.until(lambda: not flow.running)
    s.take_alone("import-found", dialog)
    dialog._start()
    s.until(lambda: not flow.running)
    s.take_alone("import-done", dialog)
    dialog._show_imported()
    s.settle()
    s.take("import-shown")
    for path in (*paths, broken):
        path.unlink()
