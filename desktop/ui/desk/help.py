"""Help: the log, crash reports, licences, About. Needs no history, so that it is there when that cannot be opened."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from desktop.base.crash import CrashReports
from desktop.base.i18n import tr
from desktop.base.paths import Paths
from desktop.ui.actions import Act
from desktop.ui.notices import Notice
from desktop.ui.window import MainWindow

BUG = "bug"  # the cause of the banners made here


class HelpDesk(QObject):
    """Opens what the Help menu names. Dialogs are imported when they are asked for: they are no cost of the start."""

    def __init__(self, window: MainWindow, paths: Paths, reports: CrashReports | None) -> None:
        super().__init__(window)
        self._window, self._paths, self._reports = window, paths, reports
        for act, slot in (
            (Act.LOG, self.open_log),
            (Act.REPORTS, self._open_newest),
            (Act.LICENCES, self.open_licences),
            (Act.ABOUT, self._open_about),
        ):
            window.actions_[act].triggered.connect(slot)
        self._refresh()

    def _refresh(self) -> None:
        there = self._reports is not None and bool(self._reports.newest())
        self._window.actions_[Act.REPORTS].setEnabled(there)

    def tell_of_bug(self, name: str, detail: str, report: Path | None) -> None:
        """Something unexpected was raised; the window goes on."""
        title = tr("Something went wrong inside Nemodesk ({name})", name=name)
        self._tell(title, tr("Your conversations are safe. The log has the details."), detail, report)

    def tell_of_crash(self, report: Path) -> None:
        """The last run ended in native code."""
        title = tr("Nemodesk crashed the last time it ran")
        self._tell(
            title, tr("Your conversations are safe. A report was written; it stays on this computer."), "", report
        )

    def _tell(self, title: str, line: str, detail: str, report: Path | None) -> None:
        if report is None:
            self._window.banner.show_notice(Notice(BUG, title, line, detail))
        else:
            action = tr("Read the report")
            self._window.banner.show_notice(Notice(BUG, title, line, detail, action, lambda: self.open_report(report)))
        self._refresh()

    def open_log(self) -> None:
        """The log as it grows."""
        from desktop.ui.dialogs.log import LogDialog

        LogDialog(self._window, self._paths.log).show()

    def open_report(self, report: Path) -> None:
        """One crash report."""
        from desktop.ui.dialogs.report import ReportDialog

        dialog = ReportDialog(self._window, report)
        dialog.finished.connect(self._refresh)
        dialog.show()

    def _open_newest(self) -> None:
        newest = self._reports.newest() if self._reports is not None else ()
        if newest:
            self.open_report(newest[0])

    def open_licences(self) -> None:
        """The licences of all that is shipped."""
        from desktop.base.licences import load
        from desktop.base.resources import resource_path
        from desktop.ui.dialogs.about import LicencesDialog

        LicencesDialog(self._window, load(resource_path("."))).open()

    def _open_about(self) -> None:
        from desktop.ui.dialogs.about import AboutDialog

        if self._paths.portable:
            place = tr("Portable: everything is in {folder}", folder=str(self._paths.data.parent))
        else:
            place = tr("Your conversations are in {folder}", folder=str(self._paths.data))
        dialog = AboutDialog(self._window, QApplication.applicationVersion(), place)
        dialog.licences_asked.connect(dialog.close)
        dialog.licences_asked.connect(self.open_licences)
        dialog.open()
