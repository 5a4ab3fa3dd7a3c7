"""The menu of the composer's button for tools: what the model may call in this chat, and what that costs."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from itertools import groupby
from typing import Final, Protocol

from PySide6.QtCore import QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop.base.i18n import tr
from desktop.base.visible import cut, in_one_line, visible
from desktop.ui.parts.bits import Line
from desktop.ui.parts.button import Button, Kind
from desktop.ui.parts.growing import Growing
from desktop.ui.parts.layout import Elided, Text, as_tip, box, column, row
from desktop.ui.parts.popup import Popup
from desktop.ui.parts.scroll import Scroll
from desktop.ui.parts.switch import Switch
from desktop.ui.tools.fault import FaultView
from desktop.ui.tools.service import ToolRow
from desktop.ui.transcript.figures import tokens

_WIDTH: Final = 420
_MOST: Final = 380  # pixels of the list
_ROW: Final = 34


class Offer(Protocol):
    """What the menu shows."""

    def tools(self) -> tuple[ToolRow, ...]:
        """All tools that can be offered, those of a source together."""
        ...

    def fault(self) -> tuple[str, bool]:
        """Why there are none at all, or nothing; and whether to begin anew would mend that."""
        ...

    def source_name(self, source: str) -> str:
        """The name of a source for people."""
        ...

    def is_on(self, tool: ToolRow) -> bool:
        """Whether it is offered in this chat."""
        ...

    def cost(self, *tools: ToolRow) -> int | None:
        """Tokens of a prompt; None: not known."""
        ...

    def turn(self, names: frozenset[str], on: bool) -> None:
        """Switch tools on or off."""
        ...


class ToolsMenu(Popup):
    """A switch for each tool, one for each source, and what is done with servers.

    Signals:
        manage_asked, resources_asked, prompts_asked: rows at the foot.
        again_asked, anew_asked: what can be done where there are no tools at all.
    """

    manage_asked = Signal()
    resources_asked = Signal()
    prompts_asked = Signal()
    again_asked = Signal()
    anew_asked = Signal()

    def __init__(self, parent: QWidget, offer: Offer) -> None:
        super().__init__(parent)
        self._offer = offer
        self.setAccessibleName(tr("Tools in this chat"))
        self._total = Text("", "num", "text3")
        self._refreshers: list[Callable[[], None]] = []
        self._shown: tuple[ToolRow, ...] = ()
        self._switches: dict[tuple[str, str], Switch] = {}  # by source and name; of a whole source without a name
        head = row(Text(tr("Tools in this chat"), "ui-strong"), None, self._total, margins=(14, 6, 14, 4))
        self._list: Growing | None = None
        self._last: Switch | None = None
        self._left: tuple[tuple[str, str] | None, int] = (None, 0)  # where one was before the rows were made anew
        self._body = _Sized()
        self._body.verticalScrollBar().rangeChanged.connect(self._go_back)
        self._build()
        body = self._body
        foot = [self._action(tr("Manage tools…"), "plug", self.manage_asked)]
        if not offer.fault()[0]:
            foot.insert(0, self._action(tr("Insert a prompt…"), "list-plus", self.prompts_asked))
            foot.insert(0, self._action(tr("Attach a resource…"), "paperclip", self.resources_asked))
        self.compose(column(head, body, Line(), *foot, gap=4, margins=(6, 6, 6, 6)))
        self.setMinimumWidth(_WIDTH + 48)
        self.refresh()

    def _action(self, words: str, glyph: str, signal: object) -> Button:
        button = Button(words, glyph, Kind.GHOST, height=32)
        button.clicked.connect(self.close)
        button.clicked.connect(signal)
        return button

    def _fault(self, fault: str, *, renewable: bool) -> QWidget:
        view = FaultView(fault, renewable=renewable)
        for asked, signal in ((view.again_asked, self.again_asked), (view.anew_asked, self.anew_asked)):
            asked.connect(self.close)
            asked.connect(signal)
        return view

    def _build(self) -> None:
        """Make the rows; the place one reads and the focus stay, once the rows that they were at are there again."""
        focused = next((key for key, switch in self._switches.items() if switch.hasFocus()), None)
        self._left = focused, self._body.verticalScrollBar().value()
        self._refreshers, self._switches = [], {}
        self._shown = self._offer.tools()
        fault, renewable = self._offer.fault()
        rows = [partial(self._fault, fault, renewable=renewable)] if fault else self._groups(self._shown)
        if self._list is not None:
            self._list.stop()
        self._list = Growing(rows, margins=(0, 0, 0, 4))
        self._last = next(reversed(self._list.findChildren(Switch)), None)
        self._list.grown.connect(self._chain)
        self._body.put(self._list)
        if not self.isVisible():
            wanted = self._list.heightForWidth(_WIDTH) if fault else self._list.sizeHint().height()
            self._body.setFixedHeight(min(_MOST, max(40 if fault else len(rows) * _ROW + 4, wanted)))
        self._keep_height()
        QTimer.singleShot(0, self, self._go_back)  # rows show once the loop has had its turn

    def _keep_height(self) -> None:
        """Rows are never lower than they are: where there is no room for all they scroll."""
        if self._list is not None and not self._offer.fault()[0]:
            self._list.setMinimumHeight(self._list.sizeHint().height())

    def _go_back(self, *_range: int) -> None:
        """Return to where one was, as far as that is there."""
        focused, place = self._left
        bar = self._body.verticalScrollBar()
        switch = self._switches.get(focused) if focused is not None else None
        if switch is not None and switch.isVisible():
            switch.setFocus(Qt.FocusReason.OtherFocusReason)
            focused = None
        if self._list is not None and self._list.complete and bar.maximum() >= place > 0:
            bar.setValue(place)
            place = 0
        self._left = focused, place

    def refresh(self) -> None:
        """Show what is there, what is on and what it costs now."""
        if self._offer.tools() != self._shown:
            self._build()
        for refresh in self._refreshers:
            refresh()
        on = [tool for tool in self._offer.tools() if self._offer.is_on(tool)]
        cost = self._offer.cost(*on)
        self._total.setText("" if cost is None or not on else tr("{tokens} in each prompt", tokens=tokens(cost)))

    def _groups(self, tools: Iterable[ToolRow]) -> list[Callable[[], QWidget]]:
        """What makes the rows."""
        rows: list[Callable[[], QWidget]] = []
        for source, group in groupby(tools, key=lambda tool: tool.source):
            some = tuple(group)
            name = in_one_line(self._offer.source_name(source), 80)
            if len(some) > 1:
                rows.append(partial(self._head, name, some))
            rows += [partial(self._row, tool, "" if len(some) > 1 else name) for tool in some]
        if not rows:
            words = tr("No tools are on. Switch on a plugin or add a server in “Manage tools”.")
            rows.append(partial(_Empty, words))
        return rows

    def _head(self, name: str, tools: tuple[ToolRow, ...]) -> QWidget:
        return self._line(Elided(name, "caption", "text3"), tr("All of {source}", source=name), tools, whole=True)

    def _row(self, tool: ToolRow, source: str) -> QWidget:
        name = in_one_line(tool.title or tool.name, 120)
        label = Elided(f"{name}  ·  {source}" if source and source != name else name, "ui", "text")
        line = self._line(label, name, (tool,))
        line.setToolTip(as_tip(visible(cut(tool.description, 600)[0])))
        return line

    def _line(self, label: Elided, name: str, tools: tuple[ToolRow, ...], *, whole: bool = False) -> QWidget:
        switch, cost = Switch(name), Text("", "num", "text3")
        self._switches[tools[0].source, "" if whole else tools[0].name] = switch
        names = frozenset(tool.name for tool in tools)

        def refresh() -> None:
            with QSignalBlocker(switch):
                switch.setChecked(any(self._offer.is_on(tool) for tool in tools))
            switch.update()
            count = self._offer.cost(*tools)
            cost.setText("" if count is None else tokens(count))

        def turned() -> None:
            self._offer.turn(names, switch.isChecked())
            self.refresh()

        switch.clicked.connect(turned)
        self._refreshers.append(refresh)
        refresh()
        layout = row(label, cost, switch, gap=10, margins=(14, 0, 8, 0))
        layout.setStretchFactor(label, 1)
        line = box(layout)
        line.setFixedHeight(_ROW)
        return line

    def _chain(self, lines: Sequence[QWidget]) -> None:
        """Let the Tab key come to later lines from the one before: they would come after everything."""
        for line in lines:
            switch = line.findChild(Switch)
            if self._last is not None and switch is not None:
                self.setTabOrder(self._last, switch)
                self._last = switch
        self._keep_height()
        QTimer.singleShot(0, self, self._go_back)

    def focus_first(self) -> None:
        first = next(iter(self.findChildren(Switch)), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            super().focus_first()


class _Empty(QWidget):
    """A sentence in the place of rows."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.setLayout(column(Text(words, "ui", "text3", wrap=True), margins=(14, 6, 14, 8)))
        self.setMinimumHeight(52)


class _Sized(Scroll):
    """A list on a raised surface."""

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, 100)
