"""Help: the log viewer, crash reports, licences, About."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from desktop.app import Program
from desktop.base.crash import CrashReports
from desktop.base.paths import find_paths
from desktop.engine.scripted import ScriptedEngine
from desktop.ui.actions import Act
from desktop.ui.dialogs.about import AboutDialog, LicencesDialog
from desktop.ui.dialogs.log import LogDialog
from desktop.ui.dialogs.report import ReportDialog
from desktop.ui.notices import Banner
from tests.helpers.window_driver import Driver, flush

D = TypeVar("D", bound=QDialog)


def opened(kind: type[D]) -> D:
    """The one dialog of a kind that shows."""
    [dialog] = [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]
    return dialog


def test_the_log_is_searched_and_filtered_while_it_grows(driver: Driver) -> None:
    log = find_paths().log
    log.parent.mkdir(parents=True, exist_ok=True)
    log.write_text("2026 INFO    one: the first\n2026 WARNING two: the second\n", encoding="utf-8")
    driver.menu(Act.LOG)
    dialog = opened(LogDialog)
    shown = dialog.text.edit.toPlainText
    assert "the first" in shown() and "the second" in shown()  # noqa: PT018
    QTest.keyClicks(dialog.search, "SECOND")
    assert shown() == "2026 WARNING two: the second"
    dialog.search.clear()
    driver.click(driver.button("Warnings and errors", dialog))
    assert shown() == "2026 WARNING two: the second"
    with log.open("a", encoding="utf-8") as file:
        file.write("2026 ERROR   three: the third\n2026 INFO    four: the fourth\n")
    driver.until(lambda: "the third" in shown())
    assert "the fourth" not in shown()
    driver.click(driver.button("Copy", dialog))
    assert "the third" in QGuiApplication.clipboard().text()
    dialog.close()


def test_the_licences_of_all_parts_can_be_read(driver: Driver) -> None:
    driver.menu(Act.ABOUT)
    about = opened(AboutDialog)
    driver.click(driver.button("Licences…", about))
    dialog = opened(LicencesDialog)
    names = [dialog.parts.item(n).text().split("  ")[0] for n in range(dialog.parts.count())]
    dialog.parts.setCurrentRow(names.index("Qt"))
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in dialog.text.edit.toPlainText()
    dialog.close()


@pytest.fixture
def crashed(app: QApplication, qtbot: QtBot, no_leaks: None) -> Iterator[Program]:
    """A program whose last run crashed."""
    paths = find_paths()
    reports = CrashReports(paths.crashes, paths.log, "0")
    report = reports.write(RuntimeError, RuntimeError("deep down"), None)
    program = Program(app, paths, make_engine=ScriptedEngine, reports=reports, crashed=report)
    program.start()
    qtbot.waitUntil(lambda: program.services is not None)
    yield program
    program.window.close()
    program.deleteLater()
    flush()


def banner_of(program: Program) -> Banner:
    """The window's banner."""
    return program.window.banner


def test_a_crash_of_the_last_run_is_told_and_its_report_can_be_read_and_deleted(crashed: Program) -> None:
    notice = banner_of(crashed).notice
    assert notice is not None
    assert notice.title == "Nemodesk crashed the last time it ran"
    banner_of(crashed).action.click()
    dialog = opened(ReportDialog)
    assert "deep down" in dialog.text.edit.toPlainText()
    dialog.copy.click()
    assert "deep down" in QGuiApplication.clipboard().text()
    assert crashed.window.actions_[Act.REPORTS].isEnabled()
    dialog.delete.click()
    flush()
    assert not crashed.window.actions_[Act.REPORTS].isEnabled()
    assert list(find_paths().crashes.glob("crash-*")) == []


def test_a_bug_leaves_a_report_to_read(crashed: Program, log_guard: object) -> None:
    log_guard.allow("Unexpected error")  # type: ignore[attr-defined]
    crashed.report(ValueError, ValueError("a bug"), None)
    notice = banner_of(crashed).notice
    assert notice is not None
    assert notice.act is not None
    notice.act()
    assert "a bug" in opened(ReportDialog).text.edit.toPlainText()
    opened(ReportDialog).close()


def test_reports_are_in_the_logs_folder() -> None:
    assert find_paths().crashes.is_relative_to(Path(find_paths().logs))
