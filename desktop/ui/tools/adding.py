"""Adding an MCP server by hand. Nothing is started here: its whole command is shown and allowed behind it."""

from __future__ import annotations

import json
import shlex

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.base.errors import AppError
from desktop.base.i18n import tr
from desktop.ui.dialogs.sheet import Sheet
from desktop.ui.flow.tools import ToolFlow
from desktop.ui.parts.area import Area
from desktop.ui.parts.bits import Panel
from desktop.ui.parts.button import Button, Kind
from desktop.ui.parts.field import Field
from desktop.ui.parts.layout import Text, box, column
from desktop.ui.parts.plain_text import PlainText
from desktop.ui.parts.segmented import Segmented
from desktop.ui.tools.service import ServerPlan


class AddServer(Sheet):
    """A name, and a command or an address.

    Signals:
        added: (id) it is there, switched off, and has to be reviewed.
    """

    added = Signal(str)

    def __init__(self, parent: QWidget, flow: ToolFlow) -> None:
        words = tr("A server's tools can be called once you have read and allowed its command.")
        super().__init__(parent, tr("Add an MCP server"), words, width=620)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._flow = flow
        self.name = Field(tr("Name"), placeholder=tr("Name, for example: git"))
        self.kind = Segmented([tr("A program"), tr("An address")], name=tr("How it is reached"), height=32)
        self.command = Field(tr("Command"), placeholder="uvx mcp-server-git --repository /home/me/project")
        self.url = Field(tr("Address"), placeholder="https://example.org/mcp")
        self.variables = Area(tr("Environment"), placeholder="API_KEY=…")
        self._variables_note = Text(
            tr("Variables, one a line. Their values are kept in the keyring."), "small", "text3"
        )
        self._preview_note = Text(tr("What will be started, one line for each argument"), "small", "text3")
        self.preview = PlainText(tr("What will be started, one line for each argument"), lines=6)
        self.preview.setFixedHeight(5 * 18)
        self._panel = Panel(column(self._preview_note, self.preview, gap=4, margins=(12, 8, 4, 8)), "fill", "")
        self.said = Text("", "ui", "danger", wrap=True)
        self.said.hide()
        parts = (self.name, self.kind, self.command, self.url, self._panel)
        body = column(*parts, self._variables_note, self.variables, self.said, gap=10)
        cancel, self.add = Button(tr("Cancel")), Button(tr("Add"), kind=Kind.PRIMARY)
        self.compose(box(body), cancel, self.add)
        cancel.clicked.connect(self.close)
        self.add.clicked.connect(self._add)
        for field in (self.name, self.command, self.url):
            field.textChanged.connect(self._look)
        self.kind.chosen.connect(self._look)
        self._look()
        self.name.setFocus()

    @property
    def plan(self) -> ServerPlan:
        """What is typed."""
        name = self.name.text().strip()
        if self.kind.index():
            return ServerPlan(name, url=self.url.text().strip())
        pairs = (line.split("=", 1) for line in self.variables.text().splitlines() if "=" in line)
        return ServerPlan(name, words_of(self.command.text()), tuple((key.strip(), value) for key, value in pairs))

    def _look(self, *_changed: object) -> None:
        """Show what is meant, and whether it can be added."""
        remote = bool(self.kind.index())
        for part in (self.command, self._panel, self._variables_note, self.variables):
            part.setVisible(not remote)
        self.url.setVisible(remote)
        plan = self.plan
        self.preview.show_text("\n".join(json.dumps(word, ensure_ascii=False) for word in plan.command))
        self.add.setEnabled(bool(plan.name and (plan.command or plan.url)))
        self.fit()

    def _add(self) -> None:
        plan = self.plan
        self.add.setEnabled(False)
        self._flow.ask(lambda: self._flow.service.add_server(plan), self._done, self._fail)

    def _done(self, source: str) -> None:
        self._flow.refresh()
        self.close()
        self.added.emit(source)

    def _fail(self, error: AppError) -> None:
        self.said.setText(error.text)
        self.said.show()
        self._look()


def words_of(command: str) -> tuple[str, ...]:
    """A command line as its words; a quote that is still open holds to the end."""
    for closing in ("", '"', "'"):
        try:
            return tuple(shlex.split(command + closing))
        except ValueError:
            continue
    return tuple(command.split())
