"""Opening the history when the window has been painted, and what the window offers when it cannot be opened."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from desktop.base.errors import AppError
from desktop.base.i18n import tr, translate
from desktop.base.paths import Paths
from desktop.chat.engine import Engine
from desktop.chat.tools import Toolbox
from desktop.jobs.runner import Jobs
from desktop.store.database import Store
from desktop.store.errors import HistoryDamaged, HistoryFault, HistoryInUse, HistoryTooNew
from desktop.store.files import owned, set_aside
from desktop.store.keeper import Keeper
from desktop.store.report import Repaired
from desktop.ui.composer.composer import Readiness
from desktop.ui.notices import Notice, Severity
from desktop.ui.preferences import Preferences
from desktop.ui.services import Services
from desktop.ui.tools.service import ToolService
from desktop.ui.window import MainWindow

HISTORY = "history"

Offer = tuple[str, Callable[[], None]]


def make_tools(paths: Paths, store: Store) -> tuple[Toolbox | None, ToolService | None]:
    """What runs the calls of conversations, and what the window asks about tools.

    Chats go on without tools where nobody can know what is allowed; the window says so.
    """
    from desktop.app.tools import window_tools  # processes, SQLite: no cost of the first paint
    from desktop.plugins.jobs import HISTORY as SEARCH
    from desktop.store.found import history_search

    async def attached(conversation: int) -> bool:
        return await store.call(lambda history: history.has_attachments(conversation))

    made = window_tools(paths, {SEARCH: history_search(paths.history)}, attached)
    return made.toolbox, made


def prepare(
    paths: Paths, jobs: Jobs, preferences: Preferences, make_engine: Callable[[], Engine], fault: AppError | None
) -> Services:
    """Import and open what takes time; runs on a helper thread. With a ``fault`` the history is opened for reading.

    Raises:
        AppError: the history could not be opened; ``Store`` says why.
    """
    import converter.text
    from desktop.app.computer import describe_system
    from desktop.chat.session import ModelSession
    from desktop.chat.turn import TurnLoop
    from desktop.library.install import install_folder, install_repository
    from desktop.library.library import Library
    from desktop.store.recorder import StoreRecorder

    converter.text.set_translator(translate)
    store = Store(paths.history, read_only=fault is not None)
    store.fault = fault
    library = Library(paths.models)
    library.sweep()
    toolbox, tools = make_tools(paths, store) if fault is None else (None, None)
    return Services(
        jobs,
        store,
        library,
        preferences,
        lambda: ModelSession(make_engine()),
        lambda session: TurnLoop(session, StoreRecorder(store), toolbox),
        lambda folder, kind: install_folder(library, folder, kind),
        lambda request, control, token: install_repository(library, request, control, token=token),
        lambda: describe_system(library.place()),
        paths.states,
        tools,
    )


class Opening(QObject):
    """Opens the history, again and again until it works; the banner offers what can be done.

    Signals:
        opened: (Services) everything below the window is there.
    """

    opened = Signal(object)

    def __init__(
        self,
        keeper: Keeper,
        jobs: Jobs,
        work: Callable[[AppError | None], Services],
        window: Callable[[], MainWindow],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._keeper, self._jobs, self._work, self._window = keeper, jobs, work, window
        self._repaired: Repaired | None = None
        self._notice: Callable[[], Notice] | None = None  # what the banner says now, in the language of now

    def begin(self) -> None:
        """Try to open it."""
        self._jobs.compute(lambda: self._work(None), self._opened, self._refused)

    def _opened(self, services: Services) -> None:
        self._notice = None
        self._window().banner.clear(HISTORY)
        self.opened.emit(services)
        if self._repaired is not None:
            from desktop.ui.desk.keeping import repaired_notice

            self._window().banner.show_notice(repaired_notice(self._repaired))

    def _refused(self, error: AppError, known: AppError | None = None) -> None:
        """``known``: what was wrong before something was tried against it."""

        def notice() -> Notice:
            first, second = self._offers(known or error)
            title = tr("The history could not be opened")
            return Notice(HISTORY, title, error.text, error.detail, *first, *second)

        self._tell(notice)

    def say_again(self) -> None:
        """Another window, perhaps in another language, has taken the place of the one that was told."""
        if self._notice is not None:
            self._tell(self._notice)

    def _tell(self, notice: Callable[[], Notice]) -> None:
        self._notice = notice
        window = self._window()
        window.banner.show_notice(notice())
        window.composer.set_readiness(Readiness.NO_HISTORY)
        window.set_usable(False)

    def _offers(self, error: AppError) -> tuple[Offer, Offer | tuple[()]]:
        """What can be done, and what else."""
        again: Offer = tr("Try again"), self.begin
        if isinstance(error, HistoryDamaged):
            aside: Offer = tr("Set it aside and start anew"), lambda: self._set_aside(error)
            return (tr("Repair"), lambda: self._repair(error)), aside
        if not isinstance(error, HistoryFault):
            return again, ()
        read: Offer = tr("Open for reading"), lambda: self._read(error)
        if isinstance(error, HistoryTooNew):
            return read, ()
        return (again, read) if isinstance(error, HistoryInUse) else (read, again)

    def _read(self, fault: AppError) -> None:
        self._jobs.compute(lambda: self._work(fault), self._opened, self._refused)

    def _repair(self, damage: AppError) -> None:

        def notice() -> Notice:
            line = tr("Its file is read and kept as it is. This may take minutes if the history is long.")
            return Notice(HISTORY, tr("The history is being repaired"), line, severity=Severity.INFO)

        self._tell(notice)

        def done(repaired: Repaired) -> None:
            self._repaired = repaired
            self.begin()

        self._jobs.compute(self._keeper.repair, done, lambda error: self._refused(error, damage))

    def _set_aside(self, damage: AppError) -> None:
        path = self._keeper.path

        def move() -> None:
            with owned(path):
                set_aside(path)

        self._jobs.compute(move, lambda _done: self.begin(), lambda error: self._refused(error, damage))
