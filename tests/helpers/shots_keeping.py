"""Pictures of what the window offers for a history that is damaged or cannot be written, and of its backups."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.helpers.shots_stage import Stage


def keeping(s: Stage) -> None:
    """The settings' page, the choice of a backup, the banners."""
    from desktop.base.paths import find_paths
    from desktop.store.backup import Backups
    from desktop.store.check import Altered, Finding
    from desktop.ui.actions import Act
    from desktop.ui.dialogs.backups import BackupsDialog
    from desktop.ui.settings.dialog import SettingsDialog
    from desktop.ui.settings.kinds import Page

    paths, now = find_paths(), datetime.now(UTC)
    for days in reversed(range(7)):
        Backups(paths.backups).make(paths.history, now - timedelta(days=days))
    s.ready()
    assert s.program.flows is not None
    window, flow = s.program.window, s.program.flows.keeping
    finding = Finding(12, 80, altered=(Altered(1, "Squares of odd numbers", 3), Altered(2, "", 9)))
    flow.unsound.emit(finding)
    s.take("keeping-damaged")
    window.resize(480, 700)
    s.take("keeping-damaged-narrow")
    window.resize(1280, 860)
    window.banner.dismiss()
    window.actions_[Act.SETTINGS].trigger()
    [dialog] = window.findChildren(SettingsDialog)
    dialog.show_page(Page.DATA)
    flow.checked.emit(finding)
    s.take_alone("keeping-settings", dialog)
    flow.counted.emit(tuple((one, 12 - n if n != 4 else None) for n, one in enumerate(flow._keeper.backups.all())))
    [choosing] = dialog.findChildren(BackupsDialog)
    s.take_alone("keeping-choice", choosing)
    choosing.close()
    dialog.close()


def broken(s: Stage) -> None:
    """A file that cannot be opened, repaired."""
    from desktop.base.paths import find_paths
    from desktop.store.backup import Backups

    paths = find_paths()
    Backups(paths.backups).make(paths.history, datetime.now(UTC))
    content = paths.history.read_bytes()
    paths.history.write_bytes(content[:8192] + b"\xaa" * (len(content) - 8192))
    s.program.start()
    window = s.program.window
    s.until(lambda: window.banner.isVisible())
    s.take("broken")
    window.resize(480, 700)
    s.take("broken-narrow")
    window.resize(1280, 860)
    window.banner.action.click()
    s.until(lambda: s.program.models is not None and window.banner.isVisible())
    s.take("broken-repaired")


def reading(s: Stage) -> None:
    """A history of a later version, open for reading."""
    import apsw

    from desktop.base.paths import find_paths

    connection = apsw.Connection(str(find_paths().history))
    connection.execute("PRAGMA user_version = 40")
    connection.close()
    s.program.start()
    window = s.program.window
    s.until(lambda: window.banner.isVisible())
    s.take("reading-offer")
    window.banner.action.click()
    s.until(lambda: bool(window.sidebar.model.ids()))
    window.sidebar.view.opened.emit(window.sidebar.model.ids()[0])
    s.take("reading")
    window.resize(480, 700)
    s.take("reading-narrow")
