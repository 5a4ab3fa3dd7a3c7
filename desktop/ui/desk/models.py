"""The model's side of the window: picker, load line, banner, start page, dialogs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from desktop.base.errors import AppError
from desktop.base.footprint import Way
from desktop.base.i18n import tr
from desktop.chat.engine import EngineDied, MemoryFault
from desktop.chat.loads import offer_words
from desktop.library.library import DEMO, Item
from desktop.ui.actions import Act
from desktop.ui.dialogs.convert import ConvertDialog
from desktop.ui.flow.models import ModelFlow, Phase
from desktop.ui.flow.turns import TurnFlow
from desktop.ui.header.model_picker import ModelPicker
from desktop.ui.notices import Notice
from desktop.ui.services import Services
from desktop.ui.window import MainWindow

ENGINE = "engine"  # the cause of the banners made here


class ModelDesk(QObject):
    """Shows the model's state and takes what the user asks of models; a model that loaded is the next start's."""

    def __init__(self, window: MainWindow, services: Services, models: ModelFlow, turn: TurnFlow) -> None:
        super().__init__(window)
        self._window, self._services, self._models, self._turn = window, services, models, turn
        self._picking = False
        self._own_model = False
        self._chosen = ""  # what the user has chosen, until it has loaded
        self._convert: ConvertDialog | None = None
        self._connect()
        if models.conversion.running:  # begun in the window before this one
            self._convert_dialog()
        models.refresh_library()
        self._show_state()

    def _connect(self) -> None:
        window, models = self._window, self._models
        models.changed.connect(self._show_state)
        models.load_failed.connect(self._load_failed)
        models.died.connect(self._died)
        models.revived.connect(self._revived)
        models.library_changed.connect(self._library_changed)
        window.header.models_asked.connect(self._pick)
        window.drop.checkpoint.connect(self._convert_dropped)
        page = window.start_page
        page.open_asked.connect(self._open_file)
        page.convert_asked.connect(self._open_convert)
        for act, slot in (
            (Act.MODELS, self._pick),
            (Act.OPEN_MODEL, self._open_file),
            (Act.CONVERT, self._open_convert),
            (Act.DEMO, self._load_demo),
            (Act.UNLOAD, models.unload),
        ):
            window.actions_[act].triggered.connect(slot)

    # -- the state

    def _show_state(self) -> None:
        state = self._models.state
        if state.phase is Phase.READY and self._chosen:
            chosen, self._chosen = self._chosen, ""
            self._services.preferences.change(model=chosen)
        dot = {Phase.READY: "accent", Phase.LOADING: "warn", Phase.FAILED: "danger", Phase.NONE: "text3"}[state.phase]
        name = state.item.name if state.item else ""
        self._window.header.set_model(name, state.item.type if state.item else "", dot)
        self._window.header.set_load(state.share if state.phase is Phase.LOADING else None)
        self._window.actions_[Act.UNLOAD].setEnabled(state.phase in (Phase.READY, Phase.LOADING))
        self._window.actions_[Act.DEMO].setEnabled(not (state.demo and state.phase is not Phase.FAILED))
        demo = name if state.demo and state.phase is Phase.READY else ""
        self._window.start_page.set_state(own_model=self._own_model, demo=demo)

    def _load_failed(self, error: AppError, reference: str) -> None:
        name = self._models.state.item.name if self._models.state.item else Path(reference).name
        title = tr("{name} could not be loaded", name=name)
        died = isinstance(error, EngineDied)  # a crash or a hang may not come again; a bad file stays bad
        label, action = (tr("Load again"), self._models.reload) if died else (tr("Choose another"), self._pick)
        self._tell(title, error.text, error, label, action)

    def _died(self, error: AppError) -> None:
        line = tr("Your messages and the partial answer are kept. Regenerate starts the engine again.")
        if self._turn.running and self._turn.calling:
            line = tr("The answer goes on: its model is loaded again when the tool call is done.")
        self._tell(error.text, line, error, tr("Load again"), self._models.reload)

    def _tell(self, title: str, line: str, error: AppError, label: str, action: Callable[[], None]) -> None:
        """Show what went wrong; where memory was too little, what fits stands before what else can be done."""
        offer = error.offer if isinstance(error, MemoryFault) else None
        offers = [(label, action)]
        if offer is not None:
            offers.insert(0, (offer_words(offer), lambda: self._models.take_offer(offer)))
        self._window.banner.show_notice(
            Notice(ENGINE, title, line, error.detail, *offers[0], *(offers[1] if offer is not None else ()))
        )

    def _revived(self) -> None:
        self._window.banner.clear(ENGINE)

    # -- choosing

    def _pick(self) -> None:
        self._picking = True
        self._models.refresh_library()

    def _library_changed(self, items: list[Item]) -> None:
        self._own_model = any(not item.demo for item in items)
        self._show_state()
        if not self._picking:
            return
        self._picking = False
        loaded = self._models.state.phase is not Phase.NONE
        picker = ModelPicker(self._window, self._models.rows(items), loaded=loaded)
        picker.chosen.connect(self.load)
        picker.open_asked.connect(self._open_file)
        picker.convert_asked.connect(self._open_convert)
        picker.manage_asked.connect(self._window.actions_[Act.MANAGE_MODELS].trigger)
        picker.memory_asked.connect(self._window.actions_[Act.MEMORY].trigger)
        picker.unload_asked.connect(self._models.unload)
        picker.closed.connect(self._window.composer.take_focus)
        picker.open_at(self._window.header.picker, right=True)

    def load(self, reference: str, way: Way | None = None) -> None:
        """Load what the user chose, and how."""
        self._window.banner.clear(ENGINE)
        self._models.load(reference, way)
        self._chosen = reference
        self._window.composer.take_focus()

    def _load_demo(self) -> None:
        self.load(DEMO)

    def _open_file(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self._window, tr("Open a GGUF file"), "", tr("GGUF models (*.gguf);;All files (*)")
        )
        if path:
            self.load(path)

    # -- dialogs

    def _convert_dialog(self) -> ConvertDialog:
        if self._convert is None:
            self._convert = ConvertDialog(self._window, self._models.conversion)
            self._convert.chat_asked.connect(self._chat_with)
            self._convert.finished.connect(self._window.composer.take_focus)
        return self._convert

    def _open_convert(self) -> None:
        dialog = self._convert_dialog()
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    def _convert_dropped(self, folder: Path) -> None:
        self._open_convert()
        if not self._models.conversion.running:
            self._convert_dialog().offer(folder)

    def _chat_with(self, item: Item) -> None:
        self.load(item.id)
