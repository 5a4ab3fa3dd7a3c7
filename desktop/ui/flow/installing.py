"""Installing one model at a time from a repository; wizard and window may go meanwhile, and so may the program."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Callable
from enum import Enum
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.base.errors import AppError
from desktop.base.secrets import NoSecureStore
from desktop.jobs.runner import Job, Jobs
from desktop.library.hub.endpoint import find_endpoint
from desktop.library.hub.errors import HubBusy, NoConnection
from desktop.library.hub.tokens import keep_token
from desktop.library.install import InstallControl, InstallProgress, InstallRequest, Pending, Stage
from desktop.library.library import Item, Library
from desktop.ui.flow.pace import Pace

# request, control, and a token that is kept for the session only
Install = Callable[[InstallRequest, InstallControl, str], AsyncIterator[InstallProgress | Item]]

RETRY_S: Final = (5, 15, 30, 60)  # seconds until the next try after the network has gone; the last one again and again


class State(Enum):
    """How it stands with the install."""

    IDLE = "idle"  # none, or it was stopped
    RUNNING = "running"
    PAUSED = "paused"  # by the user
    WAITING = "waiting"  # for the network; it tries again by itself
    FAILED = "failed"
    DONE = "done"


class InstallFlow(QObject):
    """Runs an install, knows how fast it goes, and tries again when the network comes back.

    ``request``, ``progress`` and ``error`` are of the install that runs or ran last; ``interruptions`` counts how often
    the network went.

    Signals:
        changed: state, progress or pace are others.
        installed: (Item) a model is new in the library.
        failed: (AppError) it ended, and why; what was fetched is kept.
        pending_changed: (list of Pending) installs that were begun and can go on.
    """

    changed = Signal()
    installed = Signal(object)
    failed = Signal(object)
    pending_changed = Signal(object)

    def __init__(self, jobs: Jobs, library: Library, install: Install, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs, self._library, self._install = jobs, library, install
        self._job: Job | None = None
        self._control = InstallControl()
        self._after: Callable[[], None] | None = None  # what to do when the job has ended
        self._clock = QTimer(self)  # until the next try
        self._clock.setSingleShot(True)
        self._clock.timeout.connect(self._run)
        self.clock: Callable[[], float] = time.monotonic
        self.state = State.IDLE
        self.request: InstallRequest | None = None
        self.progress: InstallProgress | None = None
        self.item: Item | None = None
        self.error: AppError | None = None
        self.limit = 0  # bytes a second; 0 for none
        self.interruptions = 0
        self._tries = 0  # since something was fetched last
        self._token = ""  # only where this computer has no keyring
        self._begun = 0.0
        self.work, self.line = Pace(), Pace()  # of the whole install, and of what comes over the network

    # -- what is asked

    @property
    def active(self) -> bool:
        """Whether an install goes on, also while it pauses or waits."""
        return self.state in (State.RUNNING, State.PAUSED, State.WAITING)

    @property
    def seconds(self) -> float:
        """Since the install began or went on."""
        return self.clock() - self._begun

    @property
    def trouble(self) -> str:
        """Why it gets nothing from the network at the moment; it tries again by itself. Empty while all is well."""
        if self.state is State.WAITING:
            return self.error.text if self.error is not None else ""
        return self.progress.trouble if self.state is State.RUNNING and self.progress is not None else ""

    def start(self, request: InstallRequest) -> None:
        """Begin an install, or go on with one that was begun; one that goes on already is left alone."""
        if self.active or self._job is not None:
            return
        self.request, self.progress, self.item, self.interruptions, self._tries = request, None, None, 0, 0
        self._begun = self.clock()
        self._run()

    def again(self) -> None:
        """Try once more, now."""
        if self.request is not None and self._job is None:
            self._run()

    def pause(self) -> None:
        """Rest until ``resume``."""
        if self.state in (State.RUNNING, State.WAITING):
            self._clock.stop()
            self._control.pause()
            self._set(State.PAUSED)

    def resume(self) -> None:
        """Go on after ``pause``."""
        if self.state is not State.PAUSED:
            return
        self._control.resume()
        self._restart_pace()
        if self._job is None:
            self._run()
        else:
            self._set(State.RUNNING)

    def set_token(self, token: str) -> None:
        """Keep an access token of the hub, in the keyring if there is one, and try again with it."""

        def keep() -> str:
            """What is left to remember here."""
            try:
                keep_token(find_endpoint(), token)
            except NoSecureStore:
                return token
            return ""

        def kept(rest: str) -> None:
            self._token = rest
            if self.state is State.FAILED:  # else the user has turned away meanwhile
                self.again()

        self._jobs.compute(keep, kept, self.failed.emit)

    def set_limit(self, bytes_per_second: int) -> None:
        """Fetch no faster than this; 0 is no limit."""
        self.limit = bytes_per_second
        self._control.limit(bytes_per_second)
        self.line.restart()

    def stop(self) -> None:
        """End it and keep what was fetched: it can go on later."""
        self._end(self.refresh)

    def discard(self) -> None:
        """End it and delete what was fetched."""
        request = self.request

        def find_and_delete() -> list[Pending]:
            for one in self._library.pending():
                if one.request == request:
                    self._library.discard(one)
            return self._library.pending()

        self._end(lambda: self._ask(find_and_delete))

    def discard_pending(self, pending: Pending) -> None:
        """Delete what was fetched for an install that does not run."""

        def delete() -> list[Pending]:
            self._library.discard(pending)
            return self._library.pending()

        self._ask(delete)

    def refresh(self) -> None:
        """Look what was begun and can go on; ``pending_changed`` brings it."""
        self._ask(self._library.pending)

    # -- the work

    def _ask(self, work: Callable[[], list[Pending]]) -> None:
        self._jobs.compute(work, self.pending_changed.emit, self.failed.emit)

    def _run(self) -> None:
        request, install, token = self.request, self._install, self._token
        assert request is not None
        self._clock.stop()
        control = self._control = InstallControl()
        if self.limit:
            control.limit(self.limit)
        self.error = None
        self._restart_pace()
        self._job = self._jobs.start(
            lambda: install(request, control, token),
            self._events,
            on_done=self._done,
            on_error=self._fail,
            on_cancel=self._cancelled,
        )
        self._set(State.RUNNING)

    def _restart_pace(self) -> None:
        self.work.restart()
        self.line.restart()

    def _set(self, state: State) -> None:
        self.state = state
        self.changed.emit()

    def _events(self, events: list[InstallProgress | Item]) -> None:
        for event in events:
            if isinstance(event, Item):
                self.item = event
                continue
            before = self.progress
            if before is None or event.done > before.done:
                self._tries = 0
            self.interruptions += bool(event.trouble) and not (before is not None and before.trouble)
            self.progress = event
            now = self.clock()
            self.work.add(now, event.done)
            if event.stage is Stage.DOWNLOAD and not event.trouble:
                self.line.add(now, event.done)
            else:
                self.line.restart()
        self.changed.emit()

    def _done(self, _result: None) -> None:
        self._job = self._after = None
        if self.item is None:
            return
        self._set(State.DONE)
        self.installed.emit(self.item)
        self.refresh()

    def _fail(self, error: AppError) -> None:
        if self._after is not None:  # the user had ended it, and it came to its own end first
            self._cancelled()
            return
        self._job, self.error = None, error
        if isinstance(error, NoConnection | HubBusy):
            self._wait()
            return
        self._set(State.FAILED)
        self.failed.emit(error)
        self.refresh()

    def _wait(self) -> None:
        """The network is away: try again by ourselves, unless the user wanted a rest anyway."""
        self.interruptions += 1
        if self.state is State.PAUSED:
            return
        self._clock.start(1000 * RETRY_S[min(self._tries, len(RETRY_S) - 1)])
        self._tries += 1
        self._set(State.WAITING)

    def _end(self, then: Callable[[], None]) -> None:
        """Cancel what runs; ``then`` is called when it has ended."""
        self._clock.stop()
        if self._job is not None:
            self._after = then
            self._job.cancel()
            return
        self._set(State.IDLE)
        then()

    def _cancelled(self) -> None:
        self._job = None
        after, self._after = self._after, None
        self._set(State.IDLE)
        if after is not None:
            after()
