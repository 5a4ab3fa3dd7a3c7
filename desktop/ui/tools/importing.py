"""Importing servers from a configuration that another program has written."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.base.errors import AppError
from desktop.base.i18n import tr
from desktop.base.visible import in_one_line
from desktop.ui.dialogs.sheet import Sheet
from desktop.ui.flow.tools import ToolFlow
from desktop.ui.parts.area import Area
from desktop.ui.parts.button import Button, Kind
from desktop.ui.parts.layout import Text, box, column, row
from desktop.ui.parts.plain_text import PlainText
from desktop.ui.parts.switch import Switch
from desktop.ui.tools.service import ServerPlan
from desktop.ui.tools.stacked import Stacked
from desktop.ui.transcript.stack import Stack

_MOST_FILE: Final = 1 << 20  # bytes


class PlanEntry(Stack):
    """A server that was found: its whole command, and whether it is wanted."""

    def __init__(self, plan: ServerPlan) -> None:
        super().__init__(margins=(0, 4, 12, 10), gap=4)
        self.plan = plan
        name = in_one_line(plan.name, 80)
        self.wanted = Switch(tr("Import {source}", source=name))
        self.wanted.setChecked(not plan.problem)
        self.wanted.setEnabled(not plan.problem)
        head = row(Text(name, "ui-strong"), None, self.wanted, gap=8)
        self.add(box(head))
        text = PlainText(tr("What {source} starts", source=name), lines=6)
        text.show_text(plan.url or "\n".join(json.dumps(word, ensure_ascii=False) for word in plan.command))
        self.add(text)
        names = ", ".join(in_one_line(key, 60) for key, _ in plan.environment)
        if names:
            self.add(Text(tr("Goes to the keyring: {names}", names=names), "small", "text3", wrap=True))
        if plan.problem:
            self.add(Text(in_one_line(plan.problem, 300), "small", "danger", wrap=True))


class ImportServers(Sheet):
    """Paste or open a configuration, then choose among the servers in it."""

    def __init__(self, parent: QWidget, flow: ToolFlow) -> None:
        words = tr("The “mcpServers” part of a configuration, as Claude Desktop and other programs write it.")
        super().__init__(parent, tr("Import MCP servers"), words, width=680, height=560)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._flow = flow
        self._waiting: list[ServerPlan] = []
        self.entries: list[PlanEntry] = []
        self.text = Area(tr("Configuration"), placeholder='{"mcpServers": {…}}', lines=5)
        self.open_file = Button(tr("Open a file…"), "folder-open", height=28)
        self._found = Stacked(gap=0)
        self.said = Text(tr("Nothing is started by importing: you read and allow each command later."), "ui", "text2")
        self.said.setWordWrap(True)
        body = column(self.text, box(row(self.open_file, None)), self.said, self._found, gap=10)
        body.setStretchFactor(self._found, 1)
        cancel, self.add = Button(tr("Cancel")), Button(tr("Import"), kind=Kind.PRIMARY)
        self.add.setEnabled(False)
        self.compose(box(body), cancel, self.add)
        self.open_file.clicked.connect(self._choose)
        self.text.edit.textChanged.connect(self._read)
        cancel.clicked.connect(self.close)
        self.add.clicked.connect(self._import)
        self.text.setFocus()

    def _choose(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, tr("Import MCP servers"), "", "JSON (*.json);;*")
        if name:
            with Path(name).open("rb") as file:
                self.text.set_text(file.read(_MOST_FILE).decode("utf-8", "replace"))

    def _read(self) -> None:
        text = self.text.text()
        if not text.strip():
            self._show(())
            return
        service = self._flow.service
        self._flow.ask(lambda: service.read_servers(text), lambda plans: self._show(plans, text), self._fail)

    def _show(self, plans: Sequence[ServerPlan], of: str = "") -> None:
        if of and of != self.text.text():  # typed on meanwhile
            return
        self.entries = [PlanEntry(plan) for plan in plans]
        for entry in self.entries:
            entry.wanted.clicked.connect(self._look)
        self._found.show_parts(self.entries)
        self._tell(tr("Nothing is started by importing: you read and allow each command later."), "text2")
        self._look()

    def _look(self) -> None:
        self.add.setEnabled(any(entry.wanted.isChecked() for entry in self.entries))

    def _tell(self, words: str, ink: str) -> None:
        self.said.setText(words)
        self.said.set_ink(ink)

    def _fail(self, error: AppError) -> None:
        self.entries = []
        self._found.show_parts(())
        self._tell(error.text, "danger")
        self._look()

    def _import(self) -> None:
        self._waiting = [entry.plan for entry in self.entries if entry.wanted.isChecked()]
        self.add.setEnabled(False)
        self._next()

    def _next(self, *_added: object) -> None:
        """Add one after another; what is added stays where a later one fails."""
        if not self._waiting:
            self._flow.refresh()
            self.close()
            return
        plan = self._waiting.pop(0)
        self._flow.ask(lambda: self._flow.service.add_server(plan), self._next, self._failed_to_add)

    def _failed_to_add(self, error: AppError) -> None:
        self._flow.refresh()
        self._tell(error.text, "danger")
        self._look()
