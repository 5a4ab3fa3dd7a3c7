"""What the user allowed or forbade for longer than once, to be taken back."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.base.errors import AppError
from desktop.base.i18n import tr
from desktop.base.visible import cut, in_one_line, visible
from desktop.ui.dialogs.sheet import Sheet
from desktop.ui.flow.tools import ToolFlow
from desktop.ui.parts.bits import Glyph, Line
from desktop.ui.parts.button import Button, Kind
from desktop.ui.parts.layout import Item, Text, box, column, row
from desktop.ui.parts.scroll import Scroll
from desktop.ui.tools.listed import GrantRow
from desktop.ui.transcript.figures import told


class GrantEntry(QWidget):
    """One of them."""

    def __init__(self, grant: GrantRow) -> None:
        super().__init__()
        source, name = in_one_line(grant.source, 80), in_one_line(grant.tool, 80)
        verb = tr("Never") if grant.forbids else tr("Ended") if grant.ended else tr("Allowed")
        meta = "  ·  ".join(part for part in (source, told(grant.time)) if part)
        head = row(Text(name or source, "ui-strong"), Text(meta, "small", "text3"), None, gap=8)
        scope = Text(f"{verb}: {visible(cut(grant.scope, 400)[0])}", "small", "text2", wrap=True)
        scope.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.revoke = Button(tr("Take back"), height=28)
        self.revoke.setAccessibleName(tr("Take back: {what}", what=f"{name or source}, {in_one_line(grant.scope, 80)}"))
        words = column(head, scope, gap=2)
        glyph = Glyph("ban" if grant.forbids else "circle-x" if grant.ended else "shield-check", "text2", 18)
        layout = row(glyph, words, self.revoke, gap=14, margins=(0, 10, 0, 10))
        layout.setStretchFactor(words, 1)
        self.setLayout(layout)


class GrantsDialog(Sheet):
    """A row for each."""

    def __init__(self, parent: QWidget, flow: ToolFlow) -> None:
        words = tr(
            "What tools may do without asking, and what they may never do. Any change of a tool voids its grants."
        )
        super().__init__(parent, tr("What is allowed"), words, width=720, height=540)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._flow = flow
        self.entries: list[GrantEntry] = []
        self._area = Scroll()
        close = Button(tr("Close"), kind=Kind.PRIMARY)
        self.compose(self._area, close)
        close.clicked.connect(self.close)
        self._read()

    def _read(self) -> None:
        self._flow.ask(self._flow.service.grants, self._show, self._fail)

    def _show(self, grants: Sequence[GrantRow]) -> None:
        parts: list[Item] = []
        self.entries = []
        for grant in grants:
            entry = GrantEntry(grant)
            entry.revoke.clicked.connect(partial(self._revoke, grant.id))
            self.entries.append(entry)
            parts += [*([Line()] if parts else []), entry]
        if not parts:
            none = tr("Nothing is allowed for longer than once. Each call asks first.")
            parts.append(Text(none, "ui", "text3", wrap=True))
        self._area.put(box(column(*parts, None, gap=0, margins=(0, 0, 12, 0))))

    def _revoke(self, grant: int, _checked: bool = False) -> None:
        self._flow.ask(lambda: self._flow.service.revoke(grant), self._revoked, self._fail)

    def _revoked(self, _none: object) -> None:
        self._read()
        self._flow.refresh()  # a source may not be trusted any more, or may not start

    def _fail(self, error: AppError) -> None:
        self._area.put(box(column(Text(error.text, "ui", "danger", wrap=True), None)))
