"""Choosing what a server offers: a resource to attach to the message, or a prompt to insert."""

from __future__ import annotations

from collections.abc import Awaitable, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from desktop.base.errors import AppError
from desktop.base.i18n import tr
from desktop.base.visible import in_one_line
from desktop.ui.dialogs.sheet import Sheet
from desktop.ui.flow.tools import ToolFlow
from desktop.ui.parts.button import Button, Kind
from desktop.ui.parts.field import Field
from desktop.ui.parts.layout import Elided, Text, box, column
from desktop.ui.tools.blanks import Blank, Blanks
from desktop.ui.tools.offer_list import Offered, OfferList, title_of
from desktop.ui.tools.round import Round
from desktop.ui.tools.server_rows import OfferedRows, PromptRow, ResourceRow, ServerName

_STEPS: Final = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}


class _Picking(Sheet):
    """A filter, the rows of each server as it answers, what the chosen one asks for, and what went wrong.

    Signals:
        read: (object) what the chosen one holds.
    """

    read = Signal(object)

    def __init__(self, parent: QWidget, title: str, words: str, flow: ToolFlow, verb: str) -> None:
        super().__init__(parent, title, words, width=620, height=640)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._flow = flow
        self._round, self._begun = Round(), False
        self._trouble = ""  # why the chosen one could not be read
        self._reading = False
        self.search = Field(tr("Filter"), placeholder=tr("Filter"), glyph="search")
        self.list = OfferList(title)
        self._nothing = Text("", "ui", "text3", wrap=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.blanks = Blanks()
        self._address = Elided("", "mono-small", "text3")
        self._address.hide()
        self._notes = Text("", "small", "text3", wrap=True)
        self.said = Text("", "small", "danger", wrap=True)
        parts = (self.search, self._nothing, self.list, self.blanks, self._address, self._notes, self.said)
        body = column(*parts, gap=10)
        for whole in (self.list, self._nothing):  # one of them shows
            body.setStretchFactor(whole, 1)
        cancel, self.take = Button(tr("Cancel")), Button(verb, kind=Kind.PRIMARY)
        self.take.setEnabled(False)
        self.compose(box(body), cancel, self.take)
        cancel.clicked.connect(self.close)
        self._connect()
        self.search.setFocus()
        flow.ask(flow.service.askable, self._ask_all, self._cannot)

    def _connect(self) -> None:
        self.take.clicked.connect(self._take)
        self.search.textChanged.connect(self._filter)
        self.search.installEventFilter(self)
        self.list.picked.connect(self._picked)
        self.list.taken.connect(self._wanted)
        self.blanks.changed.connect(self._look)
        self.blanks.entered.connect(self._wanted)
        self.blanks.proposals_asked.connect(self._propose)
        self._flow.heard.connect(self._heard)

    # what the two kinds differ in

    def _offers(self, server: str) -> Awaitable[OfferedRows]:
        """What a server offers."""
        raise NotImplementedError

    def _contents(self, picked: Offered, given: dict[str, str]) -> Awaitable[object]:
        """What the chosen one holds."""
        raise NotImplementedError

    def _blanks_of(self, picked: Offered) -> Sequence[Blank]:
        """What the chosen one asks for."""
        raise NotImplementedError

    def _kind(self) -> str:
        """What a server tells that has changed."""
        raise NotImplementedError

    def _none(self) -> str:
        """What is said where there is nothing at all."""
        raise NotImplementedError

    def _address_of(self, picked: Offered, given: dict[str, str]) -> str:
        """Where the chosen one is read, as far as that is known; empty where that needs no saying."""
        return ""

    @property
    def answered(self) -> bool:
        """Whether every server has answered."""
        return self._begun and not self._round.waits

    # asking the servers

    def _ask_all(self, servers: Sequence[ServerName]) -> None:
        self._begun = True
        for server in self._round.begin(servers):
            self._ask(server)
        self._show()

    def _ask(self, server: str) -> None:
        self._round.wait(server)
        self._flow.ask(lambda: self._offers(server), partial(self._answered, server), partial(self._answered, server))

    def _answered(self, server: str, answer: OfferedRows | AppError) -> None:
        if isValid(self):  # not closed meanwhile
            self._round.take(server, answer)
            self._show()

    def _heard(self, source: str, what: str) -> None:
        """A server's list has changed: ask it again, and keep the place one is at."""
        if what == self._kind() and (server := self._round.asked_again(source)):
            self._ask(server)

    def _cannot(self, error: AppError) -> None:
        self._trouble = error.text
        self._show()

    # showing

    def _show(self) -> None:
        self.list.show_offered(self._round.rows())
        self._look()

    def _filter(self, text: str) -> None:
        self.list.filter(text)
        self._look()

    def _picked(self) -> None:
        self._trouble = ""
        picked = self.list.chosen
        self.blanks.show_blanks(self._blanks_of(picked) if picked is not None else ())
        self._look()

    def _look(self) -> None:
        """Say how it is, and whether something can be taken."""
        picked, given = self.list.chosen, self.blanks.texts()
        self.take.setEnabled(picked is not None and self.blanks.complete() and not self._reading)
        address = self._address_of(picked, given) if picked is not None else ""
        self._address.set_text(in_one_line(address, 600))
        self._address.setVisible(bool(address))
        empty = not self.list.rows
        words = in_one_line(self.search.text(), 60)
        none = tr("Nothing found for “{words}”.", words=words) if words else self._none()
        if not self._round.known:
            none = tr("No MCP server is on. Add one, or switch one on, in “Manage tools”.") if self._begun else ""
        waiting = bool(self._round.waits) and not words
        self._nothing.setText("" if waiting else none)
        self._nothing.setVisible(empty)
        self.list.setVisible(not empty)
        self._tell()

    def _tell(self) -> None:
        """Say whom one waits for, what is left out, and who did not answer and why."""
        notes, failures = self._round.notes(), self._round.failures()
        if self._reading and (picked := self.list.chosen) is not None:
            notes.append(tr("Reading {name}…", name=title_of(picked)))
        if self._trouble:
            failures.insert(0, self._trouble)
        for label, lines in ((self._notes, notes), (self.said, failures)):
            label.setText("\n".join(in_one_line(line, 300) for line in lines))
            label.setVisible(bool(lines))

    def _propose(self, name: str, text: str) -> None:
        picked, others = self.list.chosen, self.blanks.texts()
        others.pop(name, None)
        if picked is not None:
            self._flow.ask(
                lambda: self._flow.service.complete(picked, name, text, others),
                partial(self._proposed, name, text),
                lambda _error: None,  # without proposals one types on
            )

    def _proposed(self, name: str, text: str, found: Sequence[str]) -> None:
        if isValid(self):
            self.blanks.propose(name, text, found)

    # taking

    def _wanted(self) -> None:
        """Enter: take the chosen one, or go where something of it is missing."""
        if self.take.isEnabled():
            self._take()
        elif (field := self.blanks.first()) is not None and self.list.chosen is not None and not self._reading:
            field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _take(self) -> None:
        picked, given = self.list.chosen, self.blanks.texts()
        if picked is not None:
            self._trouble, self._reading = "", True
            self._look()
            self._flow.ask(lambda: self._contents(picked, given), self._done, self._fail)

    def _done(self, found: object) -> None:
        self.close()
        self.read.emit(found)

    def _fail(self, error: AppError) -> None:
        self._trouble, self._reading = error.text, False
        self._look()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the filter that go to the list."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = Qt.Key(event.key())
            if key in _STEPS:
                self.list.step(_STEPS[key])
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if self.list.chosen is None:
                    self.list.step(0)
                else:
                    self._wanted()
                return True
        return super().eventFilter(watched, event)


class ResourcesDialog(_Picking):
    """What servers offer to be attached; ``read`` brings an Attachment."""

    def __init__(self, parent: QWidget, flow: ToolFlow) -> None:
        words = tr("What your servers offer. Its text goes with your message, as a file's would.")
        super().__init__(parent, tr("Attach a resource"), words, flow, tr("Attach"))

    def _offers(self, server: str) -> Awaitable[OfferedRows]:
        return self._flow.service.resources(server)

    def _contents(self, picked: Offered, given: dict[str, str]) -> Awaitable[object]:
        assert isinstance(picked, ResourceRow)
        return self._flow.service.read_resource(picked, given)

    def _blanks_of(self, picked: Offered) -> Sequence[Blank]:
        assert isinstance(picked, ResourceRow)
        return [Blank(name, "", needed) for name, needed in picked.blanks]

    def _kind(self) -> str:
        return "resources"

    def _none(self) -> str:
        return tr("No server offers anything to attach.")

    def _address_of(self, picked: Offered, given: dict[str, str]) -> str:
        from desktop.plugins.mcp.templates import expand

        assert isinstance(picked, ResourceRow)
        if not picked.blanks:
            return ""
        return expand(picked.uri, given) if self.blanks.complete() else picked.uri


class PromptsDialog(_Picking):
    """The prompts of servers; ``read`` brings a text."""

    def __init__(self, parent: QWidget, flow: ToolFlow) -> None:
        words = tr("Prompts that your servers offer. The text goes into the composer; you can change it there.")
        super().__init__(parent, tr("Insert a prompt"), words, flow, tr("Insert"))

    def _offers(self, server: str) -> Awaitable[OfferedRows]:
        return self._flow.service.prompts(server)

    def _contents(self, picked: Offered, given: dict[str, str]) -> Awaitable[object]:
        assert isinstance(picked, PromptRow)
        return self._flow.service.read_prompt(picked, given)

    def _blanks_of(self, picked: Offered) -> Sequence[Blank]:
        assert isinstance(picked, PromptRow)
        return [Blank(*one) for one in picked.arguments]

    def _kind(self) -> str:
        return "prompts"

    def _none(self) -> str:
        return tr("No server offers a prompt.")
