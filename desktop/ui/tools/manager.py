"""The manager of plugins and servers."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import QWidget

from desktop.base.errors import AppError
from desktop.base.i18n import tr
from desktop.base.visible import in_one_line
from desktop.ui.dialogs.sheet import Sheet
from desktop.ui.flow.tools import ToolFlow
from desktop.ui.parts.announce import announce
from desktop.ui.parts.bits import Line
from desktop.ui.parts.button import Button, Kind, tool
from desktop.ui.parts.layout import Item, Text, box, column, row
from desktop.ui.parts.scroll import Scroll
from desktop.ui.tools.entry import SourceEntry
from desktop.ui.tools.fault import FaultView
from desktop.ui.tools.server_rows import ServerPlan
from desktop.ui.tools.service import Condition, Overview, SourceRow

WIDTH: Final = 860
HEIGHT: Final = 640
_STACKED: Final = 620  # below this width the buttons of the foot would not fit beside each other


class ToolsDialog(Sheet):
    """A row for each plugin and server. Not modal: what is switched on here can be tried at once."""

    def __init__(self, parent: QWidget, flow: ToolFlow) -> None:
        height = min(HEIGHT, parent.screen().availableGeometry().height())
        super().__init__(
            parent, tr("Tools and plugins"), tr("Tools run in their own processes."), width=WIDTH, height=height
        )
        self.setMinimumWidth(_STACKED)
        self._flow = flow
        self._shown: Overview | None = None
        self.entries: dict[str, SourceEntry] = {}
        self.said = Text("", "ui", "danger", wrap=True)
        self.said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._area = Scroll()
        self.add = Button(tr("Add MCP server…"), "plus")
        self.import_ = Button(tr("Import…"), "file-down")
        self.grants = Button(tr("What is allowed…"), "shield-check", Kind.GHOST)
        self.calls = Button(tr("Calls…"), "history", Kind.GHOST)
        self.folder = tool("folder-open", tr("Open the folder of plugins"), size=32)
        done = Button(tr("Close"), kind=Kind.PRIMARY)
        top = row(self.add, self.import_, None, self.folder, gap=8)
        body = column(box(top), self._area, self.said, gap=12)
        body.setStretchFactor(self._area, 1)
        self.compose(box(body), self.grants, self.calls, done)
        done.clicked.connect(self.close)
        self._connect()
        self.tell(None)

    def _connect(self) -> None:
        self._flow.changed.connect(self._refresh)
        self._flow.renewed.connect(self._renewed)
        self.add.clicked.connect(self._add)
        self.import_.clicked.connect(self._import)
        self.grants.clicked.connect(self._grants)
        self.calls.clicked.connect(self._calls)
        self.folder.clicked.connect(self._open_folder)

    def tell(self, error: AppError | None) -> None:
        """Say what did not work; None: nothing."""
        self.said.set_ink("danger")
        self.said.setText(error.text if error is not None else "")
        self.said.setVisible(error is not None)
        if error is not None:
            announce(self, error.text)

    def _renewed(self, path: str) -> None:
        self.said.set_ink("text2")
        self.said.setText(tr("The old file is kept: {path}", path=path))
        self.said.show()

    # -- what there is

    def showEvent(self, event: QShowEvent) -> None:
        """Show what is there now."""
        super().showEvent(event)
        self._shown = None
        self._refresh()

    def _refresh(self) -> None:
        if not self.isVisible():
            return
        overview = self._flow.overview
        self.sentence.setText(f"{tr('Tools run in their own processes.')} {overview.isolation}".rstrip())
        self.folder.setVisible(bool(overview.folder))
        if overview != self._shown:
            self._shown = overview
            self._build(overview)
        for entry in self.entries.values():
            entry.show_cost(self._flow.tokens(*entry.source.tools))

    def _build(self, overview: Overview) -> None:
        """Build the rows that are others; the place one reads and the focus stay."""
        for button in (self.add, self.import_, self.grants, self.calls):
            button.setEnabled(not overview.fault)
        place, scrolled = self._focused(), self._area.verticalScrollBar().value()
        parts: list[Item] = []
        before, self.entries = self.entries, {}
        for source in overview.sources:
            entry = before.get(source.id)
            if entry is None or entry.source != source:
                entry = self._entry(source)
            entry.show_switch()
            self.entries[source.id] = entry
            parts += [*([Line()] if parts else []), entry]
        if overview.fault:
            view = FaultView(overview.fault, renewable=overview.renewable)
            view.again_asked.connect(lambda: self._do(self._flow.service.try_again))
            view.anew_asked.connect(self._flow.begin_anew)
            parts.append(view)
        elif not parts:
            words = tr("No plugin and no server is here yet. Add an MCP server, or put a plugin into its folder.")
            parts.append(Text(words, "ui", "text3", wrap=True))
        self._area.put(box(column(*parts, None, gap=0, margins=(0, 0, 12, 0))))
        self._area.verticalScrollBar().setValue(scrolled)
        if place is not None and place[0] in self.entries:
            stops = _stops(self.entries[place[0]])
            if stops:
                stops[min(place[1], len(stops) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)

    def _entry(self, source: SourceRow) -> SourceEntry:
        entry = SourceEntry(source, self._flow.tokens(*source.tools))
        entry.switched.connect(partial(self._switch, source.id))
        entry.review_asked.connect(partial(self._review, source.id))
        entry.change_asked.connect(partial(self._ask_to_change, source.id))
        entry.settings_asked.connect(partial(self._settings, source))
        entry.log_asked.connect(partial(self._log, source))
        entry.reload_asked.connect(partial(self._reload, source.id))
        entry.remove_asked.connect(partial(self._ask_to_remove, source))
        return entry

    def _focused(self) -> tuple[str, int] | None:
        """The row that has the keyboard, and which of its controls."""
        focus = self.focusWidget()
        for id, entry in self.entries.items():
            stops = _stops(entry)
            if focus in stops:
                return id, stops.index(focus)
        return None

    # -- what can be done

    def _do(self, work: object) -> None:
        self.tell(None)
        self._flow.do(work)  # type: ignore[arg-type]

    def _switch(self, source: str, on: bool) -> None:
        known = self._flow.source(source)
        if on and known is not None and known.condition is Condition.REVIEW:
            self._shown = None  # the switch goes back until it is allowed
            self._refresh()
            self._review(source)
            return
        self._do(lambda: self._flow.service.switch(source, on))

    def _reload(self, source: str) -> None:
        """Read it anew; one that has changed meanwhile, or is new, has to be allowed first."""
        known = self._flow.source(source)
        if known is not None and known.condition is Condition.REVIEW:
            self._review(source)
        else:
            self._do(lambda: self._flow.service.reload(source))

    def _review(self, source: str) -> None:
        from desktop.ui.tools.review import open_review

        self.tell(None)
        open_review(self, self._flow, source, self.tell)

    def _settings(self, source: SourceRow) -> None:
        from desktop.ui.tools.form import SettingsDialog

        self.tell(None)
        service = self._flow.service

        def show(found: object) -> None:
            dialog = SettingsDialog(self, self._flow, source, found)  # type: ignore[arg-type]
            dialog.open()

        self._flow.ask(lambda: service.settings(source.id), show)

    def _log(self, source: SourceRow) -> None:
        from desktop.ui.tools.logs import SourceLog

        SourceLog(self, self._flow, source).open()

    def _ask_to_remove(self, source: SourceRow) -> None:
        from desktop.ui.tools.review import RemoveDialog

        name = in_one_line(source.name, 80)
        words = tr("Its command, its settings and its secrets in the keyring are deleted. Chats stay as they are.")
        dialog = RemoveDialog(self, tr("Remove {source}?", source=name), words, tr("Remove"))
        dialog.accepted.connect(lambda: self._do(lambda: self._flow.service.remove(source.id)))
        dialog.open()

    def _add(self) -> None:
        from desktop.ui.tools.adding import AddServer

        self.tell(None)
        dialog = AddServer(self, self._flow)
        dialog.added.connect(self._review)
        dialog.import_asked.connect(self._import_text)
        dialog.open()

    def _ask_to_change(self, source: str) -> None:
        self.tell(None)
        self._flow.ask(lambda: self._flow.service.server(source), self._change, self.tell)

    def _change(self, plan: ServerPlan) -> None:
        from desktop.ui.tools.adding import AddServer

        def saved(source: str) -> None:
            self._flow.ask(self._flow.service.overview, partial(self._review_changed, source), self.tell)

        dialog = AddServer(self, self._flow, plan)
        dialog.added.connect(saved)
        dialog.import_asked.connect(self._import_text)
        dialog.open()

    def _review_changed(self, source: str, now: Overview) -> None:
        """Show what has changed of it where that voids what was allowed."""
        if any(row.id == source and row.condition is Condition.REVIEW for row in now.sources):
            self._review(source)

    def _import(self) -> None:
        self._import_text("")

    def _import_text(self, text: str) -> None:
        from desktop.ui.tools.importing import ImportServers

        self.tell(None)
        ImportServers(self, self._flow, text).open()

    def _grants(self) -> None:
        from desktop.ui.tools.grants import GrantsDialog

        GrantsDialog(self, self._flow).open()

    def _calls(self) -> None:
        from desktop.ui.tools.calls import CallsDialog

        dialog = CallsDialog(self, self._flow)
        dialog.chat_asked.connect(self._open_chat)
        dialog.open()

    def _open_chat(self, conversation: int) -> None:
        self.close()
        self._flow.open_chat(conversation)

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._flow.overview.folder))


def _stops(entry: QWidget) -> list[QWidget]:
    """The controls of a row, in its order."""
    return [w for w in entry.findChildren(QWidget) if w.focusPolicy() & Qt.FocusPolicy.TabFocus and not w.isHidden()]
