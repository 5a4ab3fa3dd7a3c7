"""Adding or changing an MCP server by hand. Nothing is started here: its whole command is shown and allowed later."""

from __future__ import annotations

import json
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QLayout, QWidget

from desktop.base.errors import AppError
from desktop.base.i18n import tr
from desktop.base.visible import in_one_line
from desktop.ui.dialogs.sheet import Sheet
from desktop.ui.flow.tools import ToolFlow
from desktop.ui.parts.announce import announce
from desktop.ui.parts.bits import Panel
from desktop.ui.parts.button import Button, Kind
from desktop.ui.parts.field import Field
from desktop.ui.parts.layout import Text, box, column, row
from desktop.ui.parts.plain_text import PlainText
from desktop.ui.parts.scroll import Scroll
from desktop.ui.parts.segmented import Segmented
from desktop.ui.tools.answers import Answers
from desktop.ui.tools.pairs import Pairs
from desktop.ui.tools.server_rows import ServerPlan
from desktop.ui.tools.typed import Typed, bearer, configuration_in, name_for, read_typed, whole_address

_PROGRAM, _ADDRESS = 0, 1
_MOST_PAIRS: Final = 150  # pixels; more rows scroll


class AddServer(Sheet):
    """A name, and a command with its variables or an address with its headers.

    Signals:
        added: (id) it is there and has to be reviewed; or it has changed, and has to be where it runs otherwise now.
        import_asked: (text) a configuration was pasted, and is to be imported.
    """

    added = Signal(str)
    import_asked = Signal(str)

    def __init__(self, parent: QWidget, flow: ToolFlow, plan: ServerPlan | None = None) -> None:
        """``plan`` is the server that is changed; None: a new one."""
        words = tr("A server's tools can be called once you have read and allowed its command.")
        title = tr("Add an MCP server")
        if plan is not None:
            title = tr("Change {source}", source=in_one_line(plan.name, 80))
            words = tr("After a change of anything but its secret values, you read and allow it again.")
        super().__init__(parent, title, words, width=640)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._flow, self._plan = flow, plan
        self.name = Field(tr("Name"), placeholder=tr("Name, for example: git"))
        self.kind = Segmented([tr("A program"), tr("An address")], name=tr("How it is reached"), height=32)
        self.command = Field(tr("Command"), placeholder="uvx mcp-server-git --repository /home/me/project")
        self.url = Field(tr("Address"), placeholder="https://example.org/mcp")
        self.variables = Pairs("=", tr("Add a variable"), tr("Value"))
        self.headers = Pairs(":", tr("Add a header"), tr("A token, or the whole value"), usual="Authorization")
        self._keyring = ""  # what is said where there is none
        self.answers = Answers(plan.asked if plan is not None else (), kept=True)
        self.preview = PlainText(tr("What will be started, one line for each argument"), lines=6)
        self.said = Text("", "ui", "danger", wrap=True)
        self.said.hide()
        cancel, self.add = Button(tr("Cancel")), Button(tr("Add") if plan is None else tr("Save"), kind=Kind.PRIMARY)
        self.compose(box(self._parts()), cancel, self.add)
        cancel.clicked.connect(self.close)
        self.add.clicked.connect(self._add)
        if plan is not None:
            self._show(plan)
        self._connect()
        self._look()
        self.name.setFocus()
        flow.ask(flow.service.secrets_note, self._note_keyring)

    def _parts(self) -> QLayout:
        note = Text(tr("What will be started, one line for each argument"), "small", "text3")
        self.preview.setFixedHeight(5 * 18)
        self._panel = Panel(column(note, self.preview, gap=4, margins=(12, 8, 4, 8)), "fill", "")
        self._meant = Text("", "small", "text3", wrap=True)
        self._pairs_note = Text("", "small", "text3", wrap=True)
        self._pairs = Scroll()
        self._inside = box(column(self.variables, self.headers, None, gap=0, margins=(0, 0, 6, 0)))
        self._pairs.put(self._inside)
        self.take_over = Button(tr("Import it…"), "file-down", height=28)
        words = Text(tr("This is a configuration with servers. It can be imported."), "ui", "text2", wrap=True)
        line = row(words, self.take_over, gap=12, margins=(14, 10, 12, 10))
        line.setStretchFactor(words, 1)
        self._offer = Panel(line, "fill", "")
        parts = (self.name, self.kind, self.command, self.url, self._offer, self._meant, self._panel)
        return column(*parts, self.answers, self._pairs_note, self._pairs, self.said, gap=10)

    def _connect(self) -> None:
        for field in (self.name, self.url):
            field.textChanged.connect(self._look)
        self.command.textChanged.connect(self._command_typed)
        self.kind.chosen.connect(self._look)
        self.take_over.clicked.connect(self._import)
        for pairs in (self.variables, self.headers):
            pairs.changed.connect(self._look)

    def _show(self, plan: ServerPlan) -> None:
        """Show a server that is there."""
        self.name.setText(plan.name)
        self.kind.set_index(_ADDRESS if plan.url else _PROGRAM)
        self.url.setText(plan.url)
        self.command.setText(_line(plan.command))
        (self.headers if plan.url else self.variables).show_pairs(plan.values, kept=True)

    @property
    def _pasted(self) -> str:
        """A configuration in the place of a command or an address; empty for none."""
        return configuration_in(self.url.text() if self._remote else self.command.text())

    @property
    def _remote(self) -> bool:
        return self.kind.index() == _ADDRESS

    @property
    def plan(self) -> ServerPlan:
        """What is typed."""
        old = self._plan
        id, folder = (old.id, old.folder) if old is not None else ("", "")
        if self._remote:
            url = whole_address(self.url.text())
            name = self.name.text().strip() or name_for((), url)
            return ServerPlan(name, values=self.headers.pairs(bearer), url=url, id=id)
        typed = read_typed(self.command.text())
        name = self.name.text().strip() or typed.name or name_for(typed.command, "")
        values = dict(self.variables.pairs()) | dict(typed.values)
        return ServerPlan(name, typed.command, tuple(values.items()), folder=folder, id=id)

    def _command_typed(self, text: str) -> None:
        """An address belongs into its own field, and what else stands there into its own."""
        typed = read_typed(text)
        if typed.url:
            self._reach(typed)
        self._look()

    def _reach(self, typed: Typed) -> None:
        self.command.clear()
        self.kind.set_index(_ADDRESS)
        self.url.setText(typed.url)
        self.name.setText(self.name.text() or typed.name)
        self.headers.add_pairs(typed.values)
        self._look()
        self.url.setFocus(Qt.FocusReason.OtherFocusReason)

    def _look(self, *_changed: object) -> None:
        """Show what is meant, and whether it can be added."""
        remote, pasted, plan = self._remote, bool(self._pasted), self.plan
        self.command.setVisible(not remote)
        self.url.setVisible(remote)
        self._offer.setVisible(pasted)
        self._panel.setVisible(not remote and not pasted)
        self.variables.setVisible(not remote)
        self.headers.setVisible(remote)
        for part in (self._pairs, self._pairs_note):
            part.setVisible(not pasted)
        about = (
            tr("Headers that go with each request; a token alone is sent as “Bearer”.")
            if remote
            else tr("Variables of its environment.")
        )
        self._pairs_note.setText(f"{about} {self._keyring or tr('Values are kept in the keyring.')}")
        self.name.setPlaceholderText(plan.name or tr("Name, for example: git"))
        self._meant.setText("" if pasted else in_one_line(self._meaning(plan)))
        self._meant.setVisible(bool(self._meant.text()))
        self.preview.show_text("\n".join(json.dumps(word, ensure_ascii=False) for word in plan.command))
        self.add.setEnabled(not pasted and bool(plan.name and (plan.command or plan.url)))
        self.said.hide()
        height = (self.headers if remote else self.variables).height_wanted()
        self._inside.setMinimumHeight(height)
        self._pairs.setFixedHeight(min(_MOST_PAIRS, height))
        self.fit()

    def _note_keyring(self, note: str) -> None:
        self._keyring = note
        self._look()

    def _meaning(self, plan: ServerPlan) -> str:
        """What is not typed so, but taken so."""
        if self._remote:
            return tr("It is reached at {url}", url=plan.url) if plan.url != self.url.text().strip() else ""
        names = ", ".join(name for name, _ in read_typed(self.command.text()).values)
        return tr("Goes to the keyring: {names}", names=names) if names else ""

    def event(self, event: QEvent) -> bool:
        """Be as high as what shows, once its layouts know."""
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.fit()
        return handled

    def _import(self) -> None:
        text = self._pasted
        self.close()
        self.import_asked.emit(text)

    def _add(self) -> None:
        plan, answers = self.plan, self.answers.texts()
        if missing := (self.headers if self._remote else self.variables).missing():
            self._tell(
                tr("Something is missing: {what}. Fill it in, or remove its row.", what=in_one_line(missing, 80))
            )
            return
        self.add.setEnabled(False)
        self._flow.ask(lambda: self._flow.service.add_server(plan, answers), self._done, self._fail)

    def _done(self, source: str) -> None:
        self._flow.refresh()
        self.close()
        self.added.emit(source)

    def _fail(self, error: AppError) -> None:
        self._look()
        self._tell(error.text)

    def _tell(self, words: str) -> None:
        self.said.setText(in_one_line(words, 400))
        self.said.show()
        announce(self, words)
        self.fit()


def _line(command: tuple[str, ...]) -> str:
    """A command as one line that is read back as the same words."""
    quoted = (f'"{word}"' if not word or any(c.isspace() or c == "'" for c in word) else word for word in command)
    line = " ".join(quoted)
    if read_typed(line).command == command:
        return line
    import shlex

    return shlex.join(command)
