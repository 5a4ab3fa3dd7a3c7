"""Opening the history when the window has been painted, and what the window says when it cannot be opened."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from desktop.base.errors import AppError
from desktop.base.i18n import tr, translate
from desktop.base.paths import Paths
from desktop.chat.engine import Engine
from desktop.jobs.runner import Jobs
from desktop.store.database import Store
from desktop.store.errors import HistoryDamaged
from desktop.store.files import owned, set_aside
from desktop.ui.composer.composer import Readiness
from desktop.ui.notices import Notice
from desktop.ui.preferences import Preferences
from desktop.ui.services import Services
from desktop.ui.window import MainWindow

HISTORY = "history"


def prepare(paths: Paths, jobs: Jobs, preferences: Preferences, make_engine: Callable[[], Engine]) -> Services:
    """Import and open what takes time; runs on a helper thread.

    Raises:
        AppError: the history could not be opened; ``Store`` says why.
    """
    import converter.text
    from desktop.chat.session import ModelSession
    from desktop.chat.turn import TurnLoop
    from desktop.library.install import install_folder
    from desktop.library.library import Library
    from desktop.store.recorder import StoreRecorder

    converter.text.set_translator(translate)
    store = Store(paths.history)
    library = Library(paths.models)
    library.sweep()
    return Services(
        jobs,
        store,
        library,
        preferences,
        lambda: ModelSession(make_engine()),
        lambda session: TurnLoop(session, StoreRecorder(store)),
        lambda folder, kind: install_folder(library, folder, kind),
    )


class Opening(QObject):
    """Opens the history, again and again until it works; the banner offers what can be done.

    Signals:
        opened: (Services) everything below the window is there.
    """

    opened = Signal(object)

    def __init__(
        self, paths: Paths, jobs: Jobs, work: Callable[[], Services], window: Callable[[], MainWindow], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._paths, self._jobs, self._work, self._window = paths, jobs, work, window

    def begin(self) -> None:
        """Try to open it."""
        self._jobs.compute(self._work, self._opened, self._refused)

    def _opened(self, services: Services) -> None:
        self._window().banner.clear(HISTORY)
        self.opened.emit(services)

    def _refused(self, error: AppError) -> None:
        damaged = isinstance(error, HistoryDamaged)
        notice = Notice(
            HISTORY,
            tr("The history could not be opened"),
            error.text,
            error.detail,
            tr("Set it aside and start anew") if damaged else tr("Try again"),
            self._set_aside if damaged else self.begin,
        )
        window = self._window()
        window.banner.show_notice(notice)
        window.composer.set_readiness(Readiness.NO_HISTORY)
        window.set_usable(False)

    def _set_aside(self) -> None:
        def move() -> None:
            with owned(self._paths.history):
                set_aside(self._paths.history)

        self._jobs.compute(move, lambda _done: self.begin(), self._refused)
