"""The page where model and type are chosen."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from desktop.base.i18n import number, tr
from desktop.chat.memory import KV_TYPES
from desktop.library.fit import Place, quality_source
from desktop.ui.parts.button import Button, Kind
from desktop.ui.parts.dropdown import Dropdown
from desktop.ui.parts.field import Field
from desktop.ui.parts.layout import Text, box, column, row
from desktop.ui.parts.memory_bar import MemoryBar
from desktop.ui.parts.menu import context_menu
from desktop.ui.parts.segmented import Segmented
from desktop.ui.parts.sizes import memory_words
from desktop.ui.wizard.kinds import KindList
from desktop.ui.wizard.page import SIDE, Foot, Page
from desktop.ui.wizard.steps import Step
from desktop.ui.wizard.survey import USUAL_KIND, Prospect, Selection, Survey, own, read_repository
from desktop.ui.wizard.words import disk_words

_BAR: Final = 14  # pixels of the scroll bar


class ModelPage(Page):
    """Models of the catalogue or a repository of the user's; types with size, quality and room; the memory they take.

    Signals:
        next_asked, back_asked: the footer.
        folder_asked, file_asked: the user has the model already.
    """

    next_asked = Signal()
    back_asked = Signal()
    folder_asked = Signal()
    file_asked = Signal()

    def __init__(self) -> None:
        super().__init__(Step.MODEL, tr("Choose the model"))
        self._survey: Survey | None = None
        self.models: Segmented | None = None
        self.menu: Dropdown | None = None  # in its place where it is narrow
        self._models = row(gap=0)
        self.have = Button(tr("I have it already"), "folder-open", Kind.GHOST, menu=True)
        self.repo = Field(tr("Repository"), placeholder=tr("owner/name, or its address on Hugging Face"))
        self._wrong = Text("", "small", "danger", wrap=True)
        self._repo = box(column(self.repo, self._wrong, gap=4))
        self.kinds = KindList()
        self._source = Text("", "small", "text3", wrap=True)
        self._memory_title = Text("", "ui-strong", wrap=True)
        self._memory_note = Text("", "small", "text3", wrap=True)
        self.memory = MemoryBar()
        self._memory = box(column(column(self._memory_title, self._memory_note, gap=2), self.memory, gap=8))
        self.back = Button(tr("Back"), kind=Kind.GHOST)
        self.next = Button(tr("Continue"), kind=Kind.PRIMARY)
        self._top = row(box(self._models), None, self.have, gap=8)
        body = column(self._top, self._repo, self.kinds, self._memory, self._source, gap=14)
        self.compose(box(body), Foot(self.note, self.back, self.next))
        self.kinds.chosen.connect(self._refresh)
        self.repo.textChanged.connect(self._refresh)
        self.next.clicked.connect(self.next_asked)
        self.back.clicked.connect(self.back_asked)
        self.have.clicked.connect(self._offer_own)

    # -- what shows

    def show_survey(self, survey: Survey) -> None:
        """Offer what there is; what was chosen before stays chosen."""
        before = self.selection() if self.kinds.touched else None
        first, self._survey = self._survey is None, survey
        if first:
            names = [prospect.model.name for prospect in survey.prospects]
            self.models = Segmented([*names, tr("Another repository")], name=tr("Model"), height=32)
            self.models.chosen.connect(self._show_model)
            self._models.addWidget(self.models)
            self.menu = Dropdown([*names, tr("Another repository")], name=tr("Model"))
            self.menu.chosen.connect(self._show_chosen)
            self.menu.hide()
            self._models.addWidget(self.menu)
            self._fit()
        assert self.models is not None
        self._show_model(self.models.index())
        if before is not None:
            self.kinds.choose(before.request.gguf or before.request.kind)

    @property
    def _own(self) -> bool:
        """Whether the user names the repository."""
        return self._prospect is None

    @property
    def _prospect(self) -> Prospect | None:
        survey, models = self._survey, self.models
        if survey is None or models is None or models.index() >= len(survey.prospects):
            return None
        return survey.prospects[models.index()]

    def _show_chosen(self, index: int) -> None:
        assert self.models is not None
        self.models.set_index(index)
        self._show_model(index)

    def _show_model(self, _index: int) -> None:
        prospect, survey, models, menu = self._prospect, self._survey, self.models, self.menu
        assert survey is not None
        assert models is not None
        assert menu is not None
        menu.set_index(models.index())
        self._repo.setVisible(prospect is None)
        self._source.setVisible(prospect is not None)
        self._source.setText(quality_source())
        if prospect is None:
            self.sentence.setText(
                tr(
                    "Any Llama-style checkpoint on Hugging Face (LlamaForCausalLM as .safetensors files). What it "
                    "needs is known when its headers are read, before the weights are fetched."
                )
            )
            self.kinds.show_own(survey.kinds, USUAL_KIND)
        else:
            self.sentence.setText(
                tr("{repo} is converted on this computer. Smaller files answer faster and leave more room for long "
                   "conversations.", repo=prospect.model.repo)
            )  # fmt: skip
            self.kinds.show_prospect(prospect)
        self._refresh()

    def _refresh(self) -> None:
        selection, survey, prospect = self.selection(), self._survey, self._prospect
        if selection is None or survey is None:
            return
        system = survey.system
        typed = self.repo.text().strip()
        wrong = prospect is None and bool(typed) and not selection.request.repo
        example = "nvidia/Llama-3.1-Nemotron-Nano-4B-v1.1"
        self._wrong.setText(tr("Write it as owner/name, for example {example}.", example=example) if wrong else "")
        self._wrong.setVisible(wrong)
        free = disk_words(system.disk_free)
        full = selection.disk > system.disk_free
        if full:
            words = tr(
                "This needs {needed} on the disk, and {free} are free: free some space or take a smaller type.",
                needed=disk_words(selection.disk),
                free=free,
            )
        elif selection.disk:
            words = tr(
                "Downloads {download}. Disk needed while installing: at most {needed}; free: {free}.",
                download=disk_words(selection.download),
                needed=disk_words(selection.disk),
                free=free,
            )
        else:
            words = tr("Free on the disk: {free}.", free=free)
        self.note.setText(words)
        self.note.set_ink("danger" if full else "text3")
        self.next.setEnabled(not full and bool(selection.request.repo))
        self._show_memory()

    def _show_memory(self) -> None:
        offered, survey = self.kinds.offered(), self._survey
        one = offered.fit if offered is not None else None
        self._memory.setVisible(one is not None and one.place in (Place.CARD, Place.PROCESSOR))
        if one is None or one.way is None or survey is None or one.place not in (Place.CARD, Place.PROCESSOR):
            return
        system, on_card = survey.system, one.place is Place.CARD
        total, free = (system.vram_total, system.vram_free) if on_card else (system.ram_total, system.ram_free)
        self._memory_title.setText(tr("Memory of the graphics card") if on_card else tr("Memory of the computer"))
        size, tokens, kv = memory_words(total), number(one.way.context), one.way.kv_type
        if kv == KV_TYPES[0]:
            words = tr(
                "{size}, planned with {type} and {tokens} tokens of context", size=size, type=one.type, tokens=tokens
            )
        else:
            words = tr(
                "{size}, planned with {type} and {tokens} tokens of context, keys and values as {kv}",
                size=size,
                type=one.type,
                tokens=tokens,
                kv=kv,
            )
        self._memory_note.setText(words)
        weights, keys, buffers = one.parts.weights, one.parts.kv, one.parts.buffers
        others = max(0, total - free)
        parts = (
            (tr("Weights"), weights),
            (tr("KV cache"), keys),
            (tr("Buffers"), buffers),
            (tr("Other programs"), others),
            (tr("Free"), max(0, total - weights - keys - buffers - others)),
        )
        self.memory.show_parts(parts, total)

    # -- what is asked

    def selection(self) -> Selection | None:
        """What is chosen; None before there is anything to choose."""
        offered = self.kinds.offered()
        if offered is None:
            return None
        if self._own:
            return own(read_repository(self.repo.text()), offered.selection.request.kind)
        return offered.selection

    def first(self) -> QWidget | None:
        return self.repo if self._own else self.kinds.checked()

    def _offer_own(self) -> None:
        menu = context_menu(self.have)
        menu.setAccessibleName(self.have.text())
        menu.addAction(tr("Convert a folder…"), self.folder_asked.emit)
        menu.addAction(tr("Open a GGUF file…"), self.file_asked.emit)
        menu.setActiveAction(menu.actions()[0])
        menu.popup(self.have.mapToGlobal(self.have.rect().bottomLeft()))

    def set_narrow(self, narrow: bool) -> None:
        super().set_narrow(narrow)
        self.kinds.set_narrow(narrow)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Models and the button beside each other, below each other, or the models as a menu, as there is room."""
        models, menu = self.models, self.menu
        if models is None or menu is None:
            return
        room = self.width() - 2 * SIDE - _BAR
        alone = models.sizeHint().width()
        models.setVisible(alone <= room)
        menu.setVisible(alone > room)
        beside = alone + self.have.sizeHint().width() + 8 <= room
        way = QBoxLayout.Direction
        self._top.setDirection(way.LeftToRight if beside else way.TopToBottom)
