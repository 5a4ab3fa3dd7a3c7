"""Importing servers from a configuration that another program has written."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget
from shiboken6 import isValid

from desktop.base.errors import AppError
from desktop.base.i18n import listed, tr
from desktop.base.visible import in_one_line
from desktop.ui.dialogs.sheet import Sheet
from desktop.ui.flow.tools import ToolFlow
from desktop.ui.parts.announce import announce
from desktop.ui.parts.area import Area
from desktop.ui.parts.button import Button, Kind
from desktop.ui.parts.layout import Text, box, column, row
from desktop.ui.parts.plain_text import PlainText
from desktop.ui.parts.switch import Switch
from desktop.ui.tools.answers import Answers
from desktop.ui.tools.server_rows import ServerPlan
from desktop.ui.tools.stacked import Stacked
from desktop.ui.tools.typed import configuration_in
from desktop.ui.transcript.stack import Stack

_MOST_FILE: Final = 1 << 20  # bytes


class PlanEntry(Stack):
    """A server that was found: its whole command, what it asks for, and whether it is wanted."""

    def __init__(self, plan: ServerPlan) -> None:
        super().__init__(margins=(0, 4, 12, 10), gap=6)
        self.plan = plan
        self.title = in_one_line(plan.name, 80)
        self.wanted = Switch(tr("Import {source}", source=self.title))
        self.wanted.setChecked(plan.wanted and not plan.problem)
        self.wanted.setEnabled(not plan.problem)
        head = row(Text(self.title, "ui-strong"), None, self.wanted, gap=8)
        self.add(box(head))
        text = PlainText(tr("What {source} starts", source=self.title), lines=6)
        text.show_text(plan.url or "\n".join(json.dumps(word, ensure_ascii=False) for word in plan.command))
        if plan.url or plan.command:
            self.add(text)
        names = ", ".join(in_one_line(key, 60) for key, _ in plan.values)
        if names:
            self.add(Text(tr("Goes to the keyring: {names}", names=names), "small", "text3", wrap=True))
        self.answers = Answers(plan.asked)
        self.add(self.answers)
        self.answers.setVisible(bool(plan.asked) and not plan.problem)
        for note in plan.notes:
            self.add(Text(in_one_line(note, 300), "small", "text2", wrap=True))
        if plan.problem:
            self.add(Text(in_one_line(plan.problem, 300), "small", "danger", wrap=True))


class ImportServers(Sheet):
    """Paste or open a configuration, then choose among the servers in it and give what they ask for."""

    def __init__(self, parent: QWidget, flow: ToolFlow, text: str = "") -> None:
        words = tr("The list of MCP servers of Claude Desktop, VS Code, Cursor, LM Studio, Cline and others.")
        super().__init__(parent, tr("Import MCP servers"), words, width=680, height=680)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._flow = flow
        self._waiting: list[PlanEntry] = []
        self.entries: list[PlanEntry] = []
        self.text = Area(tr("Configuration"), placeholder='{"mcpServers": {…}}', lines=4)
        self.open_file = Button(tr("Open a file…"), "folder-open", height=28)
        self._found = Stacked(gap=0)
        self.said = Text("", "ui", "text2", wrap=True)
        body = column(self.text, box(row(self.open_file, None)), self.said, self._found, gap=10)
        body.setStretchFactor(self._found, 1)
        cancel, self.add = Button(tr("Cancel")), Button(tr("Import"), kind=Kind.PRIMARY)
        self.add.setEnabled(False)
        self.compose(box(body), cancel, self.add)
        self.open_file.clicked.connect(self._choose)
        self.text.edit.textChanged.connect(self._read)
        cancel.clicked.connect(self.close)
        self.add.clicked.connect(self._import)
        self._keyring = ""  # what is said where there is none
        self._calm()
        flow.ask(flow.service.secrets_note, self._note_keyring)
        self.text.set_text(text)
        self.text.setFocus()

    def _choose(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, tr("Import MCP servers"), "", "JSON (*.json *.jsonc);;*")
        if not name:
            return
        try:
            with Path(name).open("rb") as file:
                data = file.read(_MOST_FILE + 1)
        except OSError as error:
            self._tell(tr("This file cannot be read: {error}.", error=error.strerror or error), "danger")
            return
        if len(data) > _MOST_FILE:
            self._tell(tr("This text is too long to be a list of servers."), "danger")
            return
        self.text.set_text(data.decode("utf-8", "replace"))

    def _read(self) -> None:
        text = self.text.text()
        if not text.strip():
            self._show(())
            return
        service, read = self._flow.service, configuration_in(text) or text
        self._flow.ask(lambda: service.read_servers(read), lambda plans: self._read_as(text, plans), self._fail)

    def _read_as(self, text: str, plans: Sequence[ServerPlan]) -> None:
        if isValid(self) and text == self.text.text():  # neither closed nor typed on meanwhile
            self._show(plans)

    def _show(self, plans: Sequence[ServerPlan]) -> None:
        self.entries = [PlanEntry(plan) for plan in plans]
        for entry in self.entries:
            entry.wanted.clicked.connect(self._look)
            for other in self.entries:
                if other is not entry:
                    entry.answers.answered.connect(other.answers.follow)
        self._found.show_parts(self.entries)
        self._calm()
        self._look()

    def _calm(self) -> None:
        words = tr("Nothing is started by importing: you read and allow each command later.")
        self._tell(f"{words} {self._keyring}".rstrip(), "text2")

    def _note_keyring(self, note: str) -> None:
        self._keyring = note
        if not self.entries:
            self._calm()

    def _look(self) -> None:
        self.add.setEnabled(any(entry.wanted.isChecked() for entry in self.entries))

    def _tell(self, words: str, ink: str) -> None:
        self.said.setText(words)
        self.said.set_ink(ink)
        if ink == "danger":
            announce(self, words)

    def _fail(self, error: AppError) -> None:
        self.entries = []
        self._found.show_parts(())
        self._tell(error.text, "danger")
        self._look()

    def _import(self) -> None:
        wanted = [entry for entry in self.entries if entry.wanted.isChecked()]
        for entry in wanted:
            if missing := entry.answers.missing():
                text = tr(
                    "{name} asks for this: {what}. Fill it in, or leave the server out.",
                    name=entry.title,
                    what=listed(missing),
                )
                self._tell(text, "danger")
                return
        self._waiting = wanted
        self.add.setEnabled(False)
        self._next()

    def _next(self, *_added: object) -> None:
        """Add one after another; what is added stays where a later one fails."""
        if not self._waiting:
            self._flow.refresh()
            self.close()
            return
        entry = self._waiting.pop(0)
        plan, answers = entry.plan, entry.answers.texts()

        def added(source: str) -> None:
            if not isValid(self):  # closed meanwhile: what was not asked for yet is not added
                self._flow.refresh()
                return
            entry.wanted.setChecked(False)  # a second try does not add it twice
            self._next(source)

        self._flow.ask(
            lambda: self._flow.service.add_server(plan, answers), added, lambda error: self._failed_to_add(entry, error)
        )

    def _failed_to_add(self, entry: PlanEntry, error: AppError) -> None:
        self._flow.refresh()
        if not isValid(self):
            return
        self._tell(tr("{name} was not added. {reason}", name=entry.title, reason=error.text), "danger")
        self._look()
