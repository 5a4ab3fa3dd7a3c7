"""The three pages of the convert dialog."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QWidget

from desktop.base.i18n import number, percent, tr
from desktop.library.install import InstallProgress
from desktop.library.kinds import FILE_TYPES
from desktop.library.library import Item
from desktop.ui.header.model_picker import size_words
from desktop.ui.parts.bits import Bar, Glyph, Panel
from desktop.ui.parts.button import Button
from desktop.ui.parts.choice import Choice
from desktop.ui.parts.dropdown import Dropdown
from desktop.ui.parts.layout import Elided, Text, box, column, row
from desktop.ui.parts.paint import CONTROL
from desktop.ui.theme import font

USUAL = ("Q4_K_M", "Q8_0", "BF16")
OTHERS = tuple(kind for kind in FILE_TYPES if kind not in USUAL)
OTHERS_WIDTH = 112  # the longest name
OTHER = len(USUAL)  # the choice that stands for all of OTHERS


def kind_words() -> tuple[tuple[str, str], ...]:
    """Title and note of each choice: the usual types, then all others."""
    return (
        (tr("4 bits (Q4_K_M)"), tr("About 30 % of the checkpoint's size; the usual choice")),
        (tr("8 bits (Q8_0)"), tr("About 53 % of its size; answers almost as the original")),
        (tr("16 bits (BF16)"), tr("The original weights, unchanged; twice the memory of 8 bits")),
        (tr("Another type"), tr("llama.cpp's name for it, from the largest to the smallest")),
    )


def time_words(seconds: float) -> str:
    """A duration in words."""
    if seconds < 60:
        return tr("{seconds} s", seconds=number(seconds))
    minutes, rest = divmod(round(seconds), 60)
    return tr("{minutes} min {rest} s", minutes=minutes, rest=rest)


class FormPage(QWidget):
    """Folder and type.

    Signals:
        changed: the folder is another one.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._edit = QLineEdit()
        self._edit.setFont(font("ui"))
        self._edit.setFrame(False)
        self._edit.setPlaceholderText(tr("Folder with config.json"))
        self._edit.setAccessibleName(tr("Folder"))
        self._edit.textChanged.connect(self._edited)
        field = Panel(row(self._edit, margins=(10, 0, 10, 0)), radius=CONTROL)
        field.setFixedHeight(32)
        self.choose = Button(tr("Choose…"))
        line = row(field, self.choose, gap=8)
        line.setStretchFactor(field, 1)
        self._kinds = QButtonGroup(self)
        kinds = column(gap=2)
        for n, (title, note) in enumerate(kind_words()):
            choice = Choice(title, note)
            choice.setChecked(n == 0)
            self._kinds.addButton(choice, n)
            kinds.addWidget(choice)
        self.others = Dropdown(OTHERS, name=tr("Another type"))
        self.others.setFixedWidth(OTHERS_WIDTH)
        self.others.chosen.connect(self._other_chosen)
        kinds.addLayout(row(self.others, None, margins=(44, 0, 0, 0)))
        self._error = Text("", "ui", "danger", wrap=True)
        self._error.hide()
        self.setLayout(
            column(
                column(Text(tr("Folder"), "ui-strong"), line, gap=6),
                column(Text(tr("Precision of the weights"), "ui-strong"), kinds, gap=6),
                self._error,
                gap=20,
            )
        )

    def folder(self) -> str:
        """The folder as typed."""
        return self._edit.text().strip()

    def set_folder(self, folder: str) -> None:
        """Fill in a folder."""
        self._edit.setText(folder)

    def kind(self) -> str:
        """The type chosen."""
        chosen = self._kinds.checkedId()
        return OTHERS[self.others.index()] if chosen == OTHER else USUAL[chosen]

    def set_kind(self, kind: str) -> None:
        """Choose a type."""
        if kind in USUAL:
            self._kinds.button(USUAL.index(kind)).setChecked(True)
        else:
            self.others.set_index(OTHERS.index(kind))
            self._kinds.button(OTHER).setChecked(True)

    def show_error(self, text: str) -> None:
        """Say what went wrong, or nothing."""
        self._error.setText(text)
        self._error.setVisible(bool(text))

    def error(self) -> str:
        """What went wrong."""
        return self._error.text()

    def _edited(self) -> None:
        self.changed.emit()

    def _other_chosen(self, _index: int) -> None:
        self._kinds.button(OTHER).setChecked(True)


class ProgressPage(QWidget):
    """How far it is, and what happens now."""

    def __init__(self) -> None:
        super().__init__()
        self._percent = Text("", "display")
        self._left = Text("", "ui", "text2")
        self._bar = Bar(tr("Conversion"))
        self._what = Elided("", "ui-strong")
        self._bytes = Text("", "num", "text2")
        self._tensor = Elided("", "mono-small", "text3")
        now = row(self._tensor, self._bytes)
        now.setStretchFactor(self._tensor, 1)
        panel = Panel(column(self._what, now, gap=6, margins=(14, 12, 14, 12)), "fill", "", CONTROL)
        head = row(self._percent, None, self._left)
        safe = Text(
            tr("You can close this and go on chatting. Cancel leaves nothing behind."), "small", "text3", wrap=True
        )
        self.setLayout(column(head, self._bar, 6, panel, safe, None, gap=10))

    def begin(self, name: str, kind: str) -> None:
        """Start at nothing."""
        self._percent.setText(percent(0))
        self._left.setText("")
        self._bytes.setText("")
        self._tensor.set_text(tr("reading the checkpoint"))
        self._what.set_text(tr("Converting {name} to {kind}", name=name, kind=kind))
        self._bar.set_share(0)

    def show_progress(self, progress: InstallProgress, seconds: float) -> None:
        """Show how far it is, ``seconds`` after the start."""
        share = progress.done / progress.total if progress.total else 0.0
        self._percent.setText(percent(share))
        self._bar.set_share(share)
        self._bytes.setText(tr("{done} of {total}", done=size_words(progress.done), total=size_words(progress.total)))
        self._tensor.set_text(f"{progress.item}  {progress.item_type}".strip())
        if seconds > 2 and share > 0.02:
            self._left.setText(tr("{time} left", time=time_words(seconds / share - seconds)))

    def percent(self) -> str:
        """The figure shown."""
        return self._percent.text()


class ResultPage(QWidget):
    """What came of it."""

    def __init__(self) -> None:
        super().__init__()
        self._name = Text("", "h2")
        self._facts = Text("", "num", "text2")
        self._path = Text("", "mono-small", "text3", wrap=True)
        self._path.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        head = row(Glyph("circle-check", "accent_ink", 20), self._name, None, gap=8)
        self.setLayout(column(head, self._facts, box(column(self._path, margins=(0, 4, 0, 0))), None, gap=6))

    def show_item(self, item: Item, seconds: float) -> None:
        """Show the new model."""
        self._name.setText(tr("{name} is ready", name=item.name))
        facts = (item.type, size_words(item.size), tr("made in {time}", time=time_words(seconds)))
        self._facts.setText("  ·  ".join(facts))
        self._path.setText(str(item.path))

    def words(self) -> str:
        """What it says."""
        return f"{self._name.text()} {self._facts.text()}"
