"""The composition root of the window: builds everything, wires it, and takes it down again."""

from __future__ import annotations

import contextlib
import logging
import sys
from collections.abc import Callable
from dataclasses import replace
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, Signal
from PySide6.QtWidgets import QApplication

from desktop.base.errors import AppError
from desktop.base.i18n import tr
from desktop.base.paths import Paths, find_paths
from desktop.base.settings import Settings, load_settings, save_settings
from desktop.jobs.loop import LoopThread
from desktop.jobs.signals import EndSignals
from desktop.ui.actions import Act
from desktop.ui.notices import Notice
from desktop.ui.theme import Scheme, ThemeWatcher, font, load_fonts
from desktop.ui.window import MainWindow

if TYPE_CHECKING:
    # imported after the first paint: together they cost more than the window itself
    from desktop.chat.engine import Engine
    from desktop.jobs.runner import Jobs
    from desktop.ui.desk.chats import ChatDesk
    from desktop.ui.desk.models import ModelDesk
    from desktop.ui.flow.chats import ChatFlow
    from desktop.ui.flow.models import ModelFlow
    from desktop.ui.services import Services

log = logging.getLogger(__name__)

VERSION = "0.1.0"  # as in pyproject.toml; a frozen build has no other place to read it from
HISTORY = "history"
BUG = "bug"
FIRST_MODEL = "demo"


def local_engine() -> Engine:
    """The engine of the real program."""
    from desktop.engine.local import LocalEngine

    return LocalEngine()


class Program(QObject):
    """The running window. ``start`` paints it; everything slow begins after that.

    Args:
        model: what to load instead of the model of the last time.
        make_engine: makes the engine of a session; the real one when None.
        set_up: called after the first paint and before anything slow: logging.

    Signals:
        ready: history and model session are there, the model has begun to load.
        closed: everything has ended.
    """

    ready = Signal()
    closed = Signal()

    def __init__(
        self,
        app: QApplication,
        paths: Paths,
        *,
        model: str | None = None,
        make_engine: Callable[[], Engine] | None = None,
        set_up: Callable[[], object] | None = None,
    ) -> None:
        super().__init__()
        self._paths, self._model = paths, model
        self._make_engine = make_engine or local_engine
        self._set_up = set_up
        self._settings = load_settings(paths.settings)
        self.theme = ThemeWatcher(app, _scheme(self._settings))
        app.setFont(font("ui"))
        self.window = MainWindow()
        self.theme.changed.connect(self.window.restyle)
        self._loop = LoopThread()
        self._jobs: Jobs | None = None
        self.services: Services | None = None
        self.models: ModelFlow | None = None
        self.chats: ChatFlow | None = None
        self._desks: tuple[ChatDesk, ModelDesk] | None = None
        self._closed = False
        self.window.painted.connect(self._begin)
        self.window.closing.connect(self.close)
        self.window.actions_.scheme_chosen.connect(self._scheme_chosen)
        self.window.actions_[Act.LOGS].triggered.connect(self._open_logs)

    def start(self) -> None:
        """Show the window as it was left."""
        if self._settings.window:
            self.window.restoreGeometry(QByteArray.fromBase64(self._settings.window.encode()))
        self.window.restore_sidebar(self._settings.sidebar)
        self.window.actions_.set_scheme(_scheme(self._settings))
        self.window.show()

    # -- after the first paint

    def _begin(self) -> None:
        if self._set_up is not None:
            self._set_up()
        from desktop.jobs.runner import Jobs

        self._jobs = Jobs(self._loop, self)
        self._open_history()

    def _open_history(self) -> None:
        assert self._jobs is not None
        self._jobs.compute(self._prepare, self._prepared, self._no_history)

    def _prepare(self) -> Services:
        """Import and open what takes time; runs on a helper thread."""
        from desktop.chat.session import ModelSession
        from desktop.chat.turn import TurnLoop
        from desktop.library.install import install_folder
        from desktop.library.library import Library
        from desktop.store.database import Store
        from desktop.store.recorder import StoreRecorder
        from desktop.ui.services import Services

        assert self._jobs is not None
        store = Store(self._paths.history)
        library = Library(self._paths.models)
        library.sweep()
        return Services(
            self._jobs,
            store,
            library,
            lambda: ModelSession(self._make_engine()),
            lambda session: TurnLoop(session, StoreRecorder(store)),
            lambda folder, kind: install_folder(library, folder, kind),
        )

    def _prepared(self, services: Services) -> None:
        from desktop.ui.desk.chats import ChatDesk
        from desktop.ui.desk.models import ModelDesk
        from desktop.ui.flow.chats import ChatFlow
        from desktop.ui.flow.models import ModelFlow

        self.services = services
        self.window.banner.clear(HISTORY)
        self.window.set_usable(True)
        self.models = ModelFlow(services, self._settings, self)
        self.chats = ChatFlow(services, self.models, self)
        chat_desk = ChatDesk(self.window, self.models, self.chats)
        model_desk = ModelDesk(self.window, services, self.models)
        model_desk.chosen.connect(self._model_chosen)
        self._desks = chat_desk, model_desk
        self.models.load(self._model or self._settings.model or FIRST_MODEL)
        self.ready.emit()

    def _no_history(self, error: AppError) -> None:
        from desktop.store.errors import HistoryDamaged
        from desktop.ui.composer.composer import Readiness

        damaged = isinstance(error, HistoryDamaged)
        notice = Notice(
            HISTORY,
            tr("The history could not be opened"),
            error.text,
            error.detail,
            tr("Set it aside and start anew") if damaged else tr("Try again"),
            self._set_aside if damaged else self._open_history,
        )
        self.window.banner.show_notice(notice)
        self.window.composer.set_readiness(Readiness.NO_HISTORY)
        self.window.set_usable(False)

    def _set_aside(self) -> None:
        from desktop.store.database import set_aside

        assert self._jobs is not None
        self._jobs.compute(
            lambda: set_aside(self._paths.history), lambda _folder: self._open_history(), self._no_history
        )

    # -- what is remembered

    def _model_chosen(self, reference: str) -> None:
        self._keep(replace(self._settings, model=reference))

    def _scheme_chosen(self, scheme: Scheme) -> None:
        self.theme.set_scheme(scheme)
        self.window.actions_.set_scheme(scheme)
        self._keep(replace(self._settings, theme=scheme.value))

    def _keep(self, settings: Settings) -> None:
        self._settings = settings
        try:
            save_settings(self._paths.settings, settings)
        except OSError as error:
            log.info("Settings could not be saved: %s", error)

    def _open_logs(self) -> None:
        from PySide6.QtCore import QUrl
        from PySide6.QtGui import QDesktopServices

        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._paths.logs)))

    # -- the end

    def close(self) -> None:
        """Stop what runs, keep what there is, and end every thread and process; safe to call twice."""
        if self._closed:
            return
        self._closed = True
        self.window.hide()
        geometry = bytes(self.window.saveGeometry().toBase64().data()).decode()
        self._keep(replace(self._settings, window=geometry, sidebar=self.window.sidebar_width()))
        session = self.models.session if self.models is not None else None
        self._loop.close(session.close if session is not None else None)
        if self.services is not None:
            self.services.store.close()
        self.theme.deleteLater()
        self.window.deleteLater()
        self.closed.emit()

    def report(self, kind: type[BaseException], value: BaseException, trace: TracebackType | None) -> None:
        """The last border: a bug of ours goes to the log whole, and to the person as one sentence."""
        log.critical("Unexpected error", exc_info=(kind, value, trace))
        if self._closed:
            return
        line = tr("Your conversations are safe. The log has the details.")
        title = tr("Something went wrong inside Nemodesk ({name})", name=kind.__name__)
        with contextlib.suppress(RuntimeError):  # the window may be going away
            self.window.banner.show_notice(Notice(BUG, title, line, str(value)))


def _set_up_logging(paths: Paths) -> None:
    from desktop.base.log import set_up_logging  # its rotating files import a network stack: not before the first paint

    set_up_logging(paths.logs)


def _scheme(settings: Settings) -> Scheme:
    """The theme setting; a word we do not know follows the system."""
    return Scheme(settings.theme) if settings.theme in set(Scheme) else Scheme.SYSTEM


def _application() -> QApplication:
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Nemodesk")
    app.setApplicationVersion(VERSION)
    app.setDesktopFileName("nemodesk")
    load_fonts()
    return app


def run(model: str | None = None) -> int:
    """Open the window and return the exit status when it was closed."""
    paths = find_paths()
    app = _application()
    program = Program(app, paths, model=model, set_up=lambda: _set_up_logging(paths))
    sys.excepthook = program.report
    program.closed.connect(app.quit)
    signals = EndSignals(program)
    signals.asked.connect(program.close)
    program.start()
    status = app.exec()
    program.close()
    signals.close()
    return status


def check_window() -> int:
    """Open the real window, paint it once, and close it: doctor's proof that Qt works here. Prints what was painted."""
    app = _application()
    program = Program(app, find_paths())
    program.window.painted.disconnect()  # no history and no model: only the window is in question
    program.window.painted.connect(program.close)
    program.closed.connect(app.quit)
    program.start()
    size, ratio = program.window.size(), program.window.devicePixelRatio()
    app.exec()
    sys.stdout.write(f"{size.width()} × {size.height()}, {ratio:g}x, {app.platformName()}\n")
    return 0
