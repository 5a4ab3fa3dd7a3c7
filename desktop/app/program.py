"""The running program: the window and all that is below it, from the first paint to the last thread."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from desktop.app.instance import QUESTION
from desktop.base.i18n import tr
from desktop.base.paths import Paths
from desktop.jobs.loop import LoopThread
from desktop.ui.language import LANGUAGES, Language, missing_font
from desktop.ui.notices import Notice, Severity
from desktop.ui.preferences import Preferences
from desktop.ui.theme import Look, Scheme, ThemeWatcher
from desktop.ui.window import MainWindow

if TYPE_CHECKING:
    # imported after the first paint: together they cost more than the window itself
    from desktop.app.flows import Flows
    from desktop.app.opening import Opening
    from desktop.app.presence import Presence
    from desktop.base.crash import CrashReports
    from desktop.chat.engine import Engine
    from desktop.jobs.runner import Jobs
    from desktop.store.keeper import Keeper
    from desktop.ui.desk.help import HelpDesk
    from desktop.ui.desk.settings import SettingsDesk
    from desktop.ui.flow.chats import ChatFlow
    from desktop.ui.flow.models import ModelFlow
    from desktop.ui.flow.order import OrderFlow
    from desktop.ui.services import Services

log = logging.getLogger(__name__)

FONT: Final = "font"  # the cause of the banner made here
FIRST_MODEL: Final = "demo"


def local_engine() -> Engine:
    """The engine of the real program."""
    from desktop.engine.local import LocalEngine

    return LocalEngine()


class Program(QObject):
    """What lives longer than a window: settings, history, model, the running turn. ``start`` paints the window.

    The window is built anew as a whole when its language changes; what it shows it takes from the flows.

    Args:
        model: what to load instead of the model of the last time.
        make_engine: makes the engine of a session; the real one when None.
        set_up: called after the first paint and before anything slow: logging.
        reports: where crash reports go; none are written without it.
        crashed: the report of a crash that ended the last run.
        question: begin with a new chat, whatever the settings say.

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
        reports: CrashReports | None = None,
        crashed: Path | None = None,
        question: bool = False,
    ) -> None:
        super().__init__()
        self._paths, self._model = paths, model
        self._make_engine = make_engine or local_engine
        self._set_up = set_up
        self._reports, self._crashed, self._question = reports, crashed, question
        self.presence: Presence | None = None
        self._help: HelpDesk | None = None  # of the window that shows, as is the next
        self._settings: SettingsDesk | None = None
        self.preferences = Preferences(paths.settings, self)
        self.language = Language(self)
        self.language.use(self.preferences.values.language)
        self.theme = ThemeWatcher(app, Look.of(self.preferences.values))
        self._loop = LoopThread()
        self._jobs: Jobs | None = None
        self._keeper: Keeper | None = None
        self._opening: Opening | None = None
        self.services: Services | None = None
        self.models: ModelFlow | None = None
        self.chats: ChatFlow | None = None
        self.order: OrderFlow | None = None
        self.flows: Flows | None = None
        self._closed = False
        self.window = self._new_window()
        self.window.painted.connect(self._begin)
        self.preferences.changed.connect(self._preferences_changed)

    # -- the window

    def _new_window(self) -> MainWindow:
        """A window as it was left, not yet shown and without its desks."""
        window = MainWindow()
        self.theme.changed.connect(window.restyle)
        window.closing.connect(self.close)
        window.actions_.scheme_chosen.connect(self._scheme_chosen)
        window.actions_.set_scheme(Scheme(self.preferences.values.theme))
        window.actions_.set_shortcuts(self.preferences.values.shortcuts)
        return window

    def start(self) -> None:
        """Show the window as it was left."""
        if self.preferences.values.window:
            self.window.restoreGeometry(QByteArray.fromBase64(self.preferences.values.window.encode(errors="replace")))
        self.window.restore_sidebar(self.preferences.values.sidebar)
        self.window.show()

    def rebuild(self) -> None:
        """Replace the window by a new one that shows the same: its texts are made once, in one language."""
        old, page = self.window, self._settings.shown_page() if self._settings is not None else None
        self.window = self._new_window()
        self.window.follow(old)
        self._add_help()
        if self.models is not None and self.chats is not None:
            self._furnish()
            self.chats.show_again()
        else:
            self.window.banner.take_over(old.banner)
            if self._opening is not None:
                self._opening.say_again()
        self.window.show()
        old.retire()
        if self.presence is not None:
            self.presence.renew()
        self._check_font()
        if page is not None and self._settings is not None:
            self._settings.open(page)

    def _check_font(self) -> None:
        """A language whose script no font of this computer has would show as boxes."""
        if line := missing_font(self.language.code):
            title = tr("No font on this computer has the letters of {language}", language=LANGUAGES[self.language.code])
            words = tr("Install one, then restart: {line}", line=line)
            self.window.banner.show_notice(Notice(FONT, title, words, severity=Severity.WARN))

    def _add_help(self) -> None:
        from desktop.ui.desk.help import HelpDesk
        from desktop.ui.desk.settings import SettingsDesk

        self._help = HelpDesk(self.window, self._paths, self._reports)
        self._settings = SettingsDesk(self.window, self.preferences, self._paths, lambda: self.language.code)

    def _furnish(self) -> None:
        """Connect the window's areas with what is below them."""
        from desktop.app.flows import furnish

        if self.flows is not None and self._settings is not None and self.presence is not None:
            furnish(self.window, self.flows, self._settings, self.presence)

    # -- after the first paint

    def _begin(self) -> None:
        if self._set_up is not None:
            self._set_up()
        self._add_help()
        if self._crashed is not None and self._help is not None:
            self._help.tell_of_crash(self._crashed)
        from desktop.app.opening import Opening, prepare
        from desktop.app.presence import Presence
        from desktop.jobs.runner import Jobs
        from desktop.store.keeper import Keeper

        self._jobs = jobs = Jobs(self._loop, self)
        self.presence = Presence(lambda: self.window, self.preferences, jobs, self)
        self._keeper = keeper = Keeper(self._paths.history)
        self._opening = opening = Opening(
            keeper,
            jobs,
            lambda fault: prepare(self._paths, jobs, self.preferences, self._make_engine, fault),
            lambda: self.window,
            self,
        )
        opening.opened.connect(self._opened)
        opening.begin()

    def _opened(self, services: Services) -> None:
        from desktop.app.flows import make_flows

        assert self._keeper is not None
        flows = self.flows = make_flows(services, self._keeper, lambda: self.language.code, self)
        self.services, self.models, self.chats, self.order = services, flows.models, flows.chats, flows.order
        self._furnish()
        self._check_font()
        values = self.preferences.values
        if (self._model or values.load_model) and not services.store.read_only:
            flows.models.load(self._model or values.model or FIRST_MODEL)
        if values.start == "last" and values.conversation and not self._question:
            self._open_last(values.conversation)
        if self._question:
            self.come(QUESTION)
        self.ready.emit()

    def _open_last(self, wanted: int) -> None:
        """Show the conversation that was open when the program ended, if it is still there."""
        services, chats = self.services, self.chats
        assert services is not None
        assert chats is not None
        found = services.store.run(lambda history: {one.id for one in history.conversations(archived=None)})
        services.jobs.follow(found, lambda ids: chats.open(wanted) if wanted in ids else None, chats.failed.emit)

    # -- what is remembered

    def _scheme_chosen(self, scheme: Scheme) -> None:
        self.preferences.change(theme=scheme.value)

    def _preferences_changed(self, names: frozenset[str]) -> None:
        self.theme.set_look(Look.of(self.preferences.values))
        if "theme" in names:
            self.window.actions_.set_scheme(Scheme(self.preferences.values.theme))
        if "shortcuts" in names:
            self.window.actions_.set_shortcuts(self.preferences.values.shortcuts)
        if "language" in names:
            self.language.use(self.preferences.values.language)
            QTimer.singleShot(
                0, self, self.rebuild
            )  # not now: who changed it may be a dialog of the window that goes away

    def _keep_place(self) -> None:
        geometry = bytes(self.window.saveGeometry().toBase64().data()).decode()
        last = self.chats.id if self.chats is not None else None
        self.preferences.change(window=geometry, sidebar=self.window.sidebar_width(), conversation=last or 0)

    # -- the end

    def come(self, wanted: bytes = b"") -> None:
        """A later start of the program asks for this one's window, or for a place to ask a question."""
        if self.presence is not None:
            self.presence.told(wanted)

    def close(self) -> None:
        """Stop what runs, keep what there is, and end every thread and process; safe to call twice."""
        if self._closed:
            return
        self._closed = True
        self.window.hide()
        self._keep_place()
        if self.chats is not None:
            self.chats.outbox.flush()
        if self._keeper is not None:
            self._keeper.close()
        if self.flows is not None:
            self.flows.library.close()
        session = self.models.session if self.models is not None else None
        tools = self.services.tools if self.services is not None else None
        self._loop.close(*(part.close for part in (session, tools) if part is not None))
        if self.services is not None:
            self.services.store.close()
        if self._jobs is not None:
            self._jobs.close()  # what arrives now would ask the store again
        if self.presence is not None:
            self.presence.close()
        self.language.leave()
        self.theme.deleteLater()
        self.window.deleteLater()
        self.closed.emit()

    def report(self, kind: type[BaseException], value: BaseException, trace: TracebackType | None) -> None:
        """The last border: a bug of ours goes to the log whole, and to the person as one sentence."""
        log.critical("Unexpected error", exc_info=(kind, value, trace))
        report = self._reports.write(kind, value, trace) if self._reports is not None else None
        if self._closed or self._help is None:
            return
        with contextlib.suppress(RuntimeError):  # the window may be going away
            self._help.tell_of_bug(kind.__name__, str(value), report)
