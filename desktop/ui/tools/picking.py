"""Choosing what a server offers: a resource to attach to the message, or a prompt to insert."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.base.errors import AppError
from desktop.base.i18n import tr
from desktop.base.visible import in_one_line
from desktop.ui.dialogs.sheet import Sheet
from desktop.ui.flow.tools import ToolFlow
from desktop.ui.parts.button import Button, Kind
from desktop.ui.parts.choice import Choice
from desktop.ui.parts.field import Field
from desktop.ui.parts.growing import Growing
from desktop.ui.parts.layout import Text, box, column
from desktop.ui.parts.scroll import Scroll
from desktop.ui.tools.listed import PromptRow, ResourceRow

Offered = ResourceRow | PromptRow
_MOST_ROWS = 300
_GIVEN = 140  # pixels of the fields of a prompt; more scroll


class _Picking(Sheet):
    """A filter, the rows, and what went wrong.

    Signals:
        read: (object) what the chosen one holds.
    """

    read = Signal(object)

    def __init__(self, parent: QWidget, title: str, words: str, flow: ToolFlow, verb: str) -> None:
        super().__init__(parent, title, words, width=620, height=520)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._flow = flow
        self._offered: tuple[Offered, ...] = ()
        self.rows: list[tuple[Choice, Offered]] = []
        self.search = Field(tr("Filter"), placeholder=tr("Filter"), glyph="search")
        self._area = Scroll()
        self._list: Growing | None = None
        self.said = Text("", "ui", "text3", wrap=True)
        self.said.hide()
        self._below = Scroll()
        self._below.hide()
        body = column(self.search, self._area, self._below, self.said, gap=10)
        body.setStretchFactor(self._area, 1)
        cancel, self.take = Button(tr("Cancel")), Button(verb, kind=Kind.PRIMARY)
        self.take.setEnabled(False)
        self.compose(box(body), cancel, self.take)
        cancel.clicked.connect(self.close)
        self.take.clicked.connect(self._take)
        self.search.textChanged.connect(self._filter)
        self.search.setFocus()

    def _take(self) -> None:
        raise NotImplementedError

    def _nothing(self) -> str:
        """What is said where there is nothing at all."""
        raise NotImplementedError

    def _chosen(self, offered: Offered) -> None:
        """Another row was chosen."""

    def show_offered(self, offered: Sequence[Offered]) -> None:
        """Show what there is."""
        self._offered = tuple(offered)
        self._filter()

    def _filter(self, *_text: object) -> None:
        words = self.search.text().casefold()
        found = [one for one in self._offered if words in " ".join(_words(one)).casefold()][:_MOST_ROWS]
        if self._list is not None:
            self._list.stop()
        self.rows = []
        makers: list[Callable[[], QWidget]] = [partial(self._row, one) for one in found]
        if not makers:
            nothing = tr("Nothing found for “{words}”.", words=in_one_line(self.search.text(), 60))
            makers.append(partial(Text, nothing if words else self._nothing(), "ui", "text3", wrap=True))
        self._list = Growing(makers, gap=2, margins=(0, 0, 12, 0))
        self._area.put(self._list)
        self.take.setEnabled(False)
        self._below.hide()

    def _row(self, one: Offered) -> Choice:
        title, note, source = _words(one)
        choice = Choice(title, "  ·  ".join(part for part in (source, note) if part))
        choice.clicked.connect(partial(self._picked, one))
        self.rows.append((choice, one))
        return choice

    def _picked(self, one: Offered, _checked: bool = False) -> None:
        self.take.setEnabled(True)
        self._chosen(one)

    @property
    def picked(self) -> Offered | None:
        """The chosen row."""
        return next((one for choice, one in self.rows if choice.isChecked()), None)

    def _done(self, found: object) -> None:
        self.close()
        self.read.emit(found)

    def _fail(self, error: AppError) -> None:
        self.said.setText(error.text)
        self.said.set_ink("danger")
        self.said.show()
        self.take.setEnabled(self.picked is not None)


def _words(one: Offered) -> tuple[str, str, str]:
    """Title, note and source of a row."""
    title = one.name if isinstance(one, ResourceRow) else one.title or one.name
    note = one.description or (one.uri if isinstance(one, ResourceRow) else "")
    return in_one_line(title, 120), in_one_line(note, 200), in_one_line(one.source, 60)


class ResourcesDialog(_Picking):
    """What servers offer to be attached; ``read`` brings an Attachment."""

    def __init__(self, parent: QWidget, flow: ToolFlow) -> None:
        words = tr("What running servers offer. Its text goes with your message, as a file's would.")
        super().__init__(parent, tr("Attach a resource"), words, flow, tr("Attach"))
        flow.ask(flow.service.resources, self.show_offered, self._fail)

    def _nothing(self) -> str:
        return tr("No running server offers anything to attach.")

    def _take(self) -> None:
        picked = self.picked
        if isinstance(picked, ResourceRow):
            self.take.setEnabled(False)
            self._flow.ask(lambda: self._flow.service.read_resource(picked), self._done, self._fail)


class PromptsDialog(_Picking):
    """The prompts of servers; ``read`` brings a text."""

    def __init__(self, parent: QWidget, flow: ToolFlow) -> None:
        words = tr("Prompts that running servers offer. The text goes into the composer; you can change it there.")
        super().__init__(parent, tr("Insert a prompt"), words, flow, tr("Insert"))
        self.fields: dict[str, Field] = {}
        flow.ask(flow.service.prompts, self.show_offered, self._fail)

    def _nothing(self) -> str:
        return tr("No running server offers a prompt.")

    def _chosen(self, offered: Offered) -> None:
        assert isinstance(offered, PromptRow)
        self.fields = {}
        for name, note, needed in offered.arguments:
            shown = in_one_line(name, 60)
            hint = in_one_line(note, 120)
            field = Field(shown, placeholder=f"{shown}: {hint}" if hint else shown)
            field.textChanged.connect(self._look)
            field.setProperty("needed", needed)
            self.fields[name] = field
        given = box(column(*self.fields.values(), gap=8, margins=(0, 0, 12, 0)))
        self._below.put(given)
        self._below.setFixedHeight(min(_GIVEN, given.sizeHint().height()))
        self._below.setVisible(bool(self.fields))
        self._look()

    def _look(self, *_text: object) -> None:
        missing = any(field.property("needed") and not field.text().strip() for field in self.fields.values())
        self.take.setEnabled(self.picked is not None and not missing)

    def _take(self) -> None:
        picked = self.picked
        if isinstance(picked, PromptRow):
            given = {name: field.text() for name, field in self.fields.items() if field.text().strip()}
            self.take.setEnabled(False)
            self._flow.ask(lambda: self._flow.service.read_prompt(picked, given), self._done, self._fail)
