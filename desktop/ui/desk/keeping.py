"""Backups, checks and repairs as the window tells of them: in the settings, in banners."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from desktop.base.errors import AppError
from desktop.base.i18n import listed, number, tr
from desktop.store.backup import Backup
from desktop.store.check import Finding
from desktop.store.report import Repaired, begun, named, outcome
from desktop.ui.notices import Notice, Severity
from desktop.ui.sidebar.rows import shown_title
from desktop.ui.transcript.figures import moment
from desktop.ui.window import MainWindow

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.ui.desk.settings import SettingsDesk
    from desktop.ui.flow.keeping import KeepingFlow

DAMAGED, BACKUP, REPAIRED = "damaged", "backup", "repaired"  # the causes of the banners made here
_NAMED: Final = 3  # conversations that a sentence names


class KeepingDesk(QObject):
    """Carries out what the settings ask for, and says what came of it where it was asked."""

    def __init__(self, window: MainWindow, keeping: KeepingFlow, settings: SettingsDesk) -> None:
        super().__init__(window)
        self._window, self._keeping, self._settings = window, keeping, settings
        self._repairing = False
        settings.keeping_asked.connect(self._do)
        keeping.backed_up.connect(self._backed_up)
        keeping.checked.connect(self._checked)
        keeping.counted.connect(self._counted)
        keeping.restored.connect(self._restored)
        keeping.repaired.connect(self._repaired)
        keeping.failed.connect(self._failed)
        keeping.failing.connect(self._failing)
        keeping.unsound.connect(self._unsound)
        keeping.changed.connect(window.toast.hide)  # what it would take back may be of another history

    # -- what is asked for

    def _do(self, key: str) -> None:
        from desktop.ui.settings.table import BACK_UP, CHECK, RESTORE

        said = {BACK_UP: tr("Making a backup…"), CHECK: tr("Reading the whole history…"), RESTORE: ""}[key]
        self._settings.say(said)
        {BACK_UP: self._keeping.back_up, CHECK: self._keeping.check, RESTORE: self._keeping.count}[key]()

    def _counted(self, found: tuple[tuple[Backup, int | None], ...]) -> None:
        from desktop.ui.dialogs.backups import BackupsDialog  # seldom needed

        if not found:
            self._settings.say(tr("There are no backups yet."))
            return
        dialog = BackupsDialog(self._settings.dialog or self._window, found)
        dialog.chosen.connect(self._restore)
        dialog.open()

    def _restore(self, backup: Backup) -> None:
        self._settings.say(tr("Restoring…"))
        self._keeping.restore(backup)

    def _repair(self) -> None:
        line = tr("Its file is read and kept as it is. This may take minutes if the history is long.")
        self._window.banner.show_notice(
            Notice(DAMAGED, tr("The history is being repaired"), line, severity=Severity.INFO)
        )
        self._repairing = True
        self._keeping.repair()

    # -- what came of it

    def _backed_up(self, backup: Backup) -> None:
        self._window.banner.clear(BACKUP)
        self._settings.say_backup(tr("Made a backup of {size} MB and checked it.", size=number(backup.size / 1e6, 1)))

    def _checked(self, finding: Finding) -> None:
        if finding.sound:
            self._window.banner.clear(DAMAGED)
            self._settings.say(
                tr(
                    "The history is sound: one message is as it was stored."
                    "|The history is sound: all {count} messages are as they were stored.",
                    n=finding.messages,
                    count=number(finding.messages),
                )
            )
        else:
            self._settings.say(found_words(finding))

    def _restored(self, backup: Backup, aside: Path | None) -> None:
        self._window.banner.clear(DAMAGED)
        said = tr("The history is now that of {when}.", when=moment(backup.made))
        if aside is not None:
            said += " " + tr("The earlier history is kept in {folder}.", folder=aside)
        self._settings.say_backup(said)

    def _repaired(self, done: Repaired) -> None:
        self._repairing = False
        self._window.banner.clear(DAMAGED)
        self._window.banner.show_notice(repaired_notice(done))

    def _failed(self, error: AppError) -> None:
        if self._repairing:
            self._repairing = False
            again = (tr("Try again"), self._repair)
            notice = Notice(DAMAGED, tr("The history could not be repaired"), error.text, error.detail, *again)
            self._window.banner.show_notice(notice)
        elif not self._settings.say(error.text):
            title = tr("The history was left as it is")
            notice = Notice(BACKUP, title, error.text, error.detail, severity=Severity.WARN)
            self._window.banner.show_notice(notice)

    # -- what nobody asked for

    def _failing(self, error: AppError) -> None:
        title, again = tr("The history could not be backed up"), (tr("Try again"), self._keeping.back_up)
        self._window.banner.show_notice(Notice(BACKUP, title, error.text, error.detail, *again, severity=Severity.WARN))

    def _unsound(self, finding: Finding) -> None:
        lines = [named(one) for one in finding.altered] + [finding.detail()]
        offer = (tr("Repair"), self._repair)
        notice = Notice(DAMAGED, tr("The history is damaged"), found_words(finding), "\n".join(lines), *offer)
        self._window.banner.show_notice(notice)


def found_words(finding: Finding) -> str:
    """What is wrong, in a sentence."""
    if not finding.altered:
        return tr("Parts of its file cannot be read or do not fit together.")
    titles = list(dict.fromkeys(shown_title(one.title) for one in finding.altered))
    names = listed(tr("“{title}”", title=title) for title in titles[:_NAMED])
    if len(titles) > _NAMED:
        names = tr("{names} and other chats", names=names)
    return tr(
        "One message has changed on the disk, in {names}.|{n} messages have changed on the disk, in {names}.",
        n=len(finding.altered),
        names=names,
    )


def repaired_notice(done: Repaired) -> Notice:
    """What a repair has done, in a sentence; Details has the rest."""
    lines = outcome(done)
    title, line = tr("The history was repaired"), begun(done) if done.aside else lines[0]
    return Notice(REPAIRED, title, line, "\n".join(lines), severity=Severity.INFO)
