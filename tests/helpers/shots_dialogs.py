"""Pictures of the dialogs about the program and of a conversion."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.helpers.shots_stage import Stage


def _help_texts(s: Stage) -> None:
    """The log viewer, a crash report and the licences."""
    from desktop.base.crash import CrashReports
    from desktop.base.paths import find_paths
    from desktop.ui.actions import Act
    from desktop.ui.dialogs.about import LicencesDialog
    from desktop.ui.dialogs.log import LogDialog
    from desktop.ui.dialogs.report import ReportDialog

    window, paths = s.program.window, find_paths()
    paths.logs.mkdir(parents=True, exist_ok=True)
    lines = [f"2026-11-24 14:0{n}:11,204 INFO    desktop.engine.child: Engine started" for n in range(9)]
    lines.append("2026-11-24 14:09:40,112 WARNING desktop.engine.local: The engine has not answered for 5 s")
    paths.log.write_text("\n".join(lines) + "\n", encoding="utf-8")
    report = CrashReports(paths.crashes, paths.log, "0.1.0").write(RuntimeError, RuntimeError("an example"), None)
    assert report is not None
    for name, sheet in (("log", LogDialog(window, paths.log)), ("report", ReportDialog(window, report))):
        sheet.show()
        s.take_alone(name, sheet)
        sheet.close()
    window.actions_[Act.LICENCES].trigger()
    licences = window.findChildren(LicencesDialog)[0]
    s.take_alone("licences", licences)
    licences.close()


def dialogs(s: Stage) -> None:
    from desktop.library.install import InstallProgress, Stage
    from desktop.library.library import Item
    from desktop.ui.actions import Act
    from desktop.ui.dialogs.about import AboutDialog
    from desktop.ui.dialogs.convert import ConvertDialog
    from desktop.ui.dialogs.help import ShortcutsDialog

    s.ready()
    window = s.program.window
    for act, kind in ((Act.SHORTCUTS, ShortcutsDialog), (Act.ABOUT, AboutDialog)):
        window.actions_[act].trigger()
        sheet = window.findChildren(kind)[0]
        s.take_alone(act.name.lower(), sheet)
        sheet.close()
    _help_texts(s)
    window.actions_[Act.CONVERT].trigger()
    convert = window.findChildren(ConvertDialog)[0]
    convert.form.set_folder("/home/user/Llama-3.1-Nemotron-Nano-4B-v1.1")
    s.take_alone("convert-form", convert)
    convert.form.show_error("config.json is missing in this folder: choose the folder that holds it.")
    convert.fit()
    s.take_alone("convert-error", convert)
    convert.form.show_error("")
    convert.progress.begin("Llama-3.1-Nemotron-Nano-4B-v1.1", "Q4_K_M")
    progress = InstallProgress(Stage.CONVERT, 1_180_000_000, 2_780_000_000, "blk.13.ffn_down.weight", "Q6_K")
    convert.progress.show_progress(progress, 74)
    convert._show(convert.progress)
    s.take_alone("convert-progress", convert)
    item = Item(
        "x",
        "Nemotron Nano 4B v1.1",
        Path("/home/user/.local/share/nemodesk/models/x/model.gguf"),
        2_780_000_000,
        "Q4_K_M",
    )
    convert.outcome.show_item(item, 171)
    convert._show(convert.outcome)
    s.take_alone("convert-result", convert)
    convert.close()
