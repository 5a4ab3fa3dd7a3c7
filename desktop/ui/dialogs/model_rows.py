"""One installed or removed model in the list of models."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.base.i18n import tr
from desktop.library.library import Item
from desktop.library.report import has_report
from desktop.library.trash import Removed
from desktop.ui.header.model_picker import size_words
from desktop.ui.parts.bits import Bar, Glyph
from desktop.ui.parts.button import Button, Kind, tool
from desktop.ui.parts.layout import Elided, Text, box, column, row
from desktop.ui.transcript.figures import moment

_ICON = 20


class ModelEntry(QWidget):
    """A model: what it is, where it is from, where it lies, its state; and what can be done with it.

    Signals:
        memory_asked, verify_asked, quality_asked, move_asked, show_asked, remove_asked, stop_asked: the buttons.
    """

    memory_asked = Signal()
    verify_asked = Signal()
    quality_asked = Signal()
    move_asked = Signal()
    show_asked = Signal()
    remove_asked = Signal()
    stop_asked = Signal()

    def __init__(self, item: Item, *, loaded: bool, idle: bool, fault: str = "", working: str = "") -> None:
        super().__init__()
        damaged = bool(item.manifest and item.manifest.damaged)
        glyph = Glyph("circle-alert" if damaged else "box", "danger" if damaged else "text2", _ICON)
        known = fault or state_words(item, loaded=loaded)
        self.state = Text(known, "small", "danger" if damaged else "text3", wrap=True)
        self.state.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        facts = (item.type, size_words(item.size), source_words(item))
        self.source = Elided("  ·  ".join(fact for fact in facts if fact), "ui", "text2")
        self.where = Elided(str(item.path.parent), "mono-small", "text3")
        self.bar = Bar(working or tr("Progress"), height=4)
        self.bar.setVisible(bool(working))
        words = column(Elided(item.name, "ui-strong"), self.source, self.where, self.state, self.bar, gap=2)
        layout = row(glyph, words, self._buttons(item, loaded=loaded, idle=idle, working=bool(working)), gap=16)
        layout.setStretchFactor(words, 1)
        layout.setAlignment(glyph, Qt.AlignmentFlag.AlignTop)
        self.setLayout(layout)

    def _buttons(self, item: Item, *, loaded: bool, idle: bool, working: bool) -> QWidget:
        self.memory = tool("cpu", tr("Memory that {name} takes, and how it is loaded", name=item.name))
        self.verify = Button(tr("Check"), kind=Kind.GHOST, height=28)
        self.verify.setAccessibleName(tr("Check {name}", name=item.name))
        self.verify.setToolTip(tr("Compares every byte with what was installed"))
        self.quality = Button(tr("Quality"), kind=Kind.GHOST, height=28)
        self.quality.setAccessibleName(tr("Quality of {name}", name=item.name))
        self.quality.setToolTip(tr("What its conversion made of the weights"))
        self.move_button = Button(tr("Move…"), kind=Kind.GHOST, height=28)
        self.move_button.setAccessibleName(tr("Move {name} to another disk", name=item.name))
        self.show_button = tool("folder-open", tr("Show {name} in its folder", name=item.name))
        self.remove = tool("trash-2", tr("Remove {name}", name=item.name))
        self.stop = Button(tr("Stop"), height=28)
        for button, signal in (
            (self.memory, self.memory_asked),
            (self.quality, self.quality_asked),
            (self.verify, self.verify_asked),
            (self.move_button, self.move_asked),
            (self.show_button, self.show_asked),
            (self.remove, self.remove_asked),
            (self.stop, self.stop_asked),
        ):
            button.clicked.connect(signal)
            button.setProperty("place", f"{item.id} {button.accessibleName()}")
        for button in (self.verify, self.move_button, self.remove):
            button.setVisible(not item.demo and not working)
        self.verify.setEnabled(idle)
        for button in (self.move_button, self.remove):
            button.setEnabled(idle and not loaded)
        self.quality.setVisible(not working and has_report(item.path.parent))
        for button in (self.memory, self.show_button):
            button.setVisible(not working)
        self.stop.setVisible(working)
        buttons = (self.memory, self.quality, self.verify, self.move_button, self.show_button, self.remove, self.stop)
        return box(row(*buttons, gap=4))


class RemovedEntry(QWidget):
    """A model that was removed and can be put back.

    Signals:
        back_asked, delete_asked: the buttons.
    """

    back_asked = Signal()
    delete_asked = Signal()

    def __init__(self, removed: Removed) -> None:
        super().__init__()
        item = removed.item
        name = Text(tr("{name} was removed", name=item.name), "ui-strong", "text2")
        note = Text(
            tr("{size} are freed when Nemodesk closes", size=size_words(item.size)), "small", "text3", wrap=True
        )
        self.back = Button(tr("Put back"), "undo-2", height=28)
        self.back.setAccessibleName(tr("Put back {name}", name=item.name))
        self.delete = Button(tr("Delete now"), kind=Kind.DANGER, height=28)
        self.delete.setAccessibleName(tr("Delete {name} now", name=item.name))
        self.back.clicked.connect(self.back_asked)
        self.delete.clicked.connect(self.delete_asked)
        words = column(name, note, gap=2)
        layout = row(Glyph("trash-2", "text3", _ICON), words, self.back, self.delete, gap=16)
        layout.setStretchFactor(words, 1)
        self.setLayout(layout)


def source_words(item: Item) -> str:
    """Where a model is from: repository and commit, or a file or folder."""
    known = item.manifest
    if item.demo or known is None:
        return tr("Comes with Nemodesk: try the app, not the answers") if item.demo else ""
    if known.repo:
        return tr("{repo} at {commit}", repo=known.repo, commit=known.commit[:7]) if known.commit else known.repo
    return tr("From {source}", source=known.source) if known.source else tr("From an unknown place")


def state_words(item: Item, *, loaded: bool) -> str:
    """What is known of its bytes, and whether it is in use."""
    known, parts = item.manifest, []
    if loaded and item.demo:
        parts.append(tr("Loaded"))
    elif loaded:
        parts.append(tr("Loaded: unload it to move or remove it"))
    if known is not None and known.damaged:
        parts.append(tr("Damaged, found {when}: install it again", when=_when(known.damaged)))
    elif known is not None and known.verified:
        parts.append(tr("Whole, checked {when}", when=_when(known.verified)))
    elif known is not None:
        parts.append(tr("Not checked since it was installed"))
    return "  ·  ".join(parts)


def _when(stamp: str) -> str:
    try:
        return moment(datetime.fromisoformat(stamp))
    except ValueError:  # a manifest somebody wrote by hand
        return "?"
