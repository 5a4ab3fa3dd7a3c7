"""Plugins and servers as the window knows them, and what their tools cost a prompt."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from dataclasses import replace
from functools import partial
from itertools import chain
from typing import Final, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from desktop.base.errors import AppError
from desktop.jobs.runner import Job
from desktop.ui.flow.chats import ChatFlow
from desktop.ui.flow.models import ModelFlow, Phase
from desktop.ui.services import Services
from desktop.ui.tools.service import Overview, SourceRow, ToolRow, ToolService

T = TypeVar("T")
_PAUSE_MS: Final = 300  # from the first news to the look at all of it


class ToolFlow(QObject):
    """Asks what there is, and remembers it.

    Signals:
        changed: sources, offered tools or their costs are others.
        failed: (AppError) something could not be done.
        renewed: (path) what tools are allowed was begun anew; the old file is kept there.
        heard: (source, what) something has changed at a server by itself: see ``ToolService.listen``.
    """

    changed = Signal()
    failed = Signal(object)
    renewed = Signal(str)
    heard = Signal(str, str)

    def __init__(self, services: Services, models: ModelFlow, chats: ChatFlow, parent: QObject) -> None:
        super().__init__(parent)
        assert services.tools is not None
        self.service: ToolService = services.tools
        self._jobs, self._models, self._chats = services.jobs, models, chats
        self.overview = Overview(())
        self.offered: tuple[ToolRow, ...] = ()  # in the open conversation, those switched off too
        self._costs: dict[tuple[object, ToolRow], int] = {}  # by model
        self._counting = False
        chats.opened.connect(self.look_later)
        chats.turn.ended.connect(self.look_later)
        chats.changed.connect(self.changed)
        models.changed.connect(self._count)
        self._news: set[str] = set()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._look)
        self.heard.connect(self._heard)
        self.service.listen(partial(_tell, self))

    def ask(
        self,
        work: Callable[[], Awaitable[T]],
        done: Callable[[T], None] | None = None,
        failed: Callable[[AppError], None] | None = None,
    ) -> Job:
        """Let the service do something; what it says is delivered here."""
        return self._jobs.call(work, done, failed or self.failed.emit)

    def refresh(self) -> None:
        """Ask what there is now."""
        self.ask(self.service.overview, self._overview)
        conversation = self._chats.id
        offered = partial(self._offered, conversation)
        self.ask(lambda: self.service.offered(conversation), offered, partial(self._not_offered, conversation))

    def look_later(self) -> None:
        """Look when what the user opened has been painted: both want the interpreter."""
        self._heard("", "list")

    def _heard(self, _source: str, what: str) -> None:
        """Look soon, and once for all that is told until then: a server may tell without end."""
        self._news.add(what)
        if not self._pause.isActive():
            self._pause.start()

    def _look(self) -> None:
        news, self._news = self._news, set()
        if news & {"tools", "list"}:
            self.refresh()
        elif "state" in news:  # what is offered is not asked for: that starts what does not run, and is news again
            self.ask(self.service.overview, self._overview)

    def _overview(self, overview: Overview) -> None:
        self.overview = overview
        if overview.fault:
            self.offered = ()
        self.changed.emit()
        self._count()

    def _offered(self, conversation: int | None, tools: tuple[ToolRow, ...]) -> None:
        if conversation == self._chats.id:
            other, self.offered = tools != self.offered, tools
            self.changed.emit()
            self._count()
            if other:  # a server that was started for this has told of its tools only now
                self.ask(self.service.overview, self._overview)

    def _not_offered(self, conversation: int | None, error: AppError) -> None:
        """Say why, unless that is what is wrong with all tools."""
        self._offered(conversation, ())
        if error.text == self.overview.fault:
            return

        def look(overview: Overview) -> None:
            self._overview(overview)
            if not overview.fault:
                self.failed.emit(error)

        self.ask(self.service.overview, look)

    def try_again(self) -> None:
        """Open what could not be opened."""
        self.do(self.service.try_again)

    def begin_anew(self) -> None:
        """Set what tools are allowed aside, and begin another file."""

        def done(path: str) -> None:
            self.refresh()
            if path:
                self.renewed.emit(path)

        def failed(error: AppError) -> None:
            self.failed.emit(error)
            self.refresh()

        self.ask(self.service.begin_anew, done, failed)

    def do(self, work: Callable[[], Awaitable[object]]) -> None:
        """Change something; what there is then is asked for, also where it failed."""

        def failed(error: AppError) -> None:
            self.failed.emit(error)
            self.refresh()

        self.ask(work, lambda _done: self.refresh(), failed)

    def open_chat(self, conversation: int) -> None:
        """Show the conversation of a call."""
        self._chats.open(conversation)

    def source(self, id: str) -> SourceRow | None:
        """A source by its id."""
        return next((row for row in self.overview.sources if row.id == id), None)

    # -- per chat

    @property
    def off(self) -> frozenset[str]:
        """Names of the tools that are switched off in the open conversation."""
        return frozenset(self._chats.options.tools_off)

    def on(self) -> tuple[ToolRow, ...]:
        """The tools that the next turn is offered."""
        return tuple(tool for tool in self.offered if tool.name not in self.off)

    def set_on(self, names: frozenset[str], on: bool) -> None:
        """Switch tools on or off in the open conversation; it applies from the next message."""
        off = self.off - names if on else self.off | names
        self._chats.set_options(replace(self._chats.options, tools_off=tuple(sorted(off))))

    # -- costs

    def tokens(self, *tools: ToolRow) -> int | None:
        """What tools cost a prompt; None where that is not known yet, or no model is loaded."""
        found = [self._costs.get((self._models.state.item, tool)) for tool in tools]
        return None if None in found else sum(cost for cost in found if cost is not None)

    def _count(self) -> None:
        """Count one tool that was not counted yet; the next when its figure is there."""
        item = self._models.state.item
        every = chain(self.offered, *(row.tools for row in self.overview.sources))
        missing = next((tool for tool in every if (item, tool) not in self._costs), None)
        idle = self._models.state.phase is Phase.READY and not self._chats.turn.running
        if missing is None or self._counting or not idle:
            return
        self._counting = True
        session, text = self._models.session, _told(missing)
        self.ask(lambda: session.count_text(text), partial(self._counted, (item, missing)), lambda _error: self._over())

    def _counted(self, of: tuple[object, ToolRow], count: int | None) -> None:
        self._over()
        if count is not None:
            self._costs[of] = count
            self.changed.emit()
            self._count()

    def _over(self) -> None:
        self._counting = False


def _told(tool: ToolRow) -> str:
    """What a prompt says of a tool, as most formats write it."""
    return json.dumps({"name": tool.name, "description": tool.description, "parameters": tool.schema})


def _tell(flow: ToolFlow, source: str, what: str) -> None:
    """Pass news on from the asyncio thread; nobody hears them where the window has gone."""
    if isValid(flow):
        flow.heard.emit(source, what)
