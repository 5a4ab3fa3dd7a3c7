"""The settings' side of the window: the dialog, the settings of a chat, and what their buttons ask for."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from desktop.base.errors import AppError
from desktop.base.i18n import tr
from desktop.base.paths import Paths
from desktop.base.settings import Settings, limits
from desktop.base.states import clear_states
from desktop.chat.options import ChatOptions, preset
from desktop.store.errors import read_only_now
from desktop.ui.actions import Act
from desktop.ui.preferences import Preferences
from desktop.ui.undo import Step
from desktop.ui.window import MainWindow

if TYPE_CHECKING:
    from desktop.ui.flow.chats import ChatFlow
    from desktop.ui.flow.models import ModelFlow
    from desktop.ui.settings.chat import ChatSettings
    from desktop.ui.settings.dialog import SettingsDialog
    from desktop.ui.settings.kinds import Page
    from desktop.ui.settings.spots import Spot


class SettingsDesk(QObject):
    """Needs no history; ``attend`` brings conversations and models once they are there.

    Signals:
        keeping_asked: (key) a button that concerns backups or the history's soundness was pressed.
    """

    keeping_asked = Signal(str)

    def __init__(self, window: MainWindow, preferences: Preferences, paths: Paths, language: Callable[[], str]) -> None:
        super().__init__(window)
        self._window, self._preferences, self._paths, self._language = window, preferences, paths, language
        self._chats: ChatFlow | None = None
        self._models: ModelFlow | None = None
        self.dialog: SettingsDialog | None = None
        self._step: Step | None = None  # what was done in the dialog last and can be taken back
        self._beginning = self._new_chat()
        window.actions_[Act.SETTINGS].triggered.connect(lambda: self.open())
        window.actions_[Act.CHAT_SETTINGS].triggered.connect(self._open_chat)
        window.actions_[Act.SHORTCUTS].triggered.connect(self._open_sheet)
        window.actions_[Act.CHAT_SETTINGS].setEnabled(False)
        for act, step in ((Act.LARGER_TEXT, 1), (Act.SMALLER_TEXT, -1), (Act.NORMAL_TEXT, 0)):
            window.actions_[act].triggered.connect(lambda _on=False, by=step: self._size_text(by))
        window.header.settings_asked.connect(window.actions_[Act.CHAT_SETTINGS].trigger)
        preferences.changed.connect(self._changed)
        window.composer.set_send_key(preferences.values.send_key)

    def attend(self, chats: ChatFlow, models: ModelFlow) -> None:
        """Know the conversations and the model."""
        self._chats, self._models = chats, models
        self._window.actions_[Act.CHAT_SETTINGS].setEnabled(True)

    # -- the dialog

    def open(self, page: Page | None = None) -> None:
        """Show the settings, at a page."""
        from desktop.ui.settings.dialog import SettingsDialog

        if self.dialog is None:
            dialog = self.dialog = SettingsDialog(self._window, self._preferences, self._paths, self._language())
            dialog.asked.connect(self._do)
            dialog.applied.connect(self._apply)
            dialog.replaced.connect(self._replaced)
            dialog.finished.connect(self._closed)
        if page is not None:
            self.dialog.go(page)
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    def spots(self) -> list[Spot]:
        """Every row of the dialog, for the palette."""
        from desktop.ui.settings.spots import spots
        from desktop.ui.settings.table import settings_table

        return list(spots(settings_table(self._paths, self._preferences.values.presets, self._language())))

    def show_spot(self, spot: Spot) -> None:
        """Show the settings at a row."""
        self.open()
        if self.dialog is not None:
            self.dialog.go(spot.page, spot.name)

    def presets(self) -> list[str]:
        """The names of the presets, in order."""
        from desktop.ui.settings.presets import preset_names

        return preset_names(self._preferences.values.presets)

    def use_preset(self, name: str) -> None:
        """Let the open chat have a preset; the toast takes it back."""
        if self._chats is not None:
            step = self._with_preset(self._chats, name)
            self._window.toast.steps.add(step)
            self._window.toast.show_step(step)

    def _with_preset(self, chats: ChatFlow, name: str) -> Step:
        """Give the open chat a preset; the step takes it back, whatever is open then."""
        before, place = chats.options, chats.outbox.followed(chats.id)
        chats.set_options(preset(self._preferences.values.presets, name))
        said = tr("This chat uses “{name}” from the next message.", name=name)
        return Step(said, partial(self._use, place, before))

    def _size_text(self, by: int) -> None:
        """One step, or with none back to the size it begins with."""
        values = self._preferences.values
        least, most = limits("text_size")
        wanted = values.text_size + by if by else Settings().text_size
        self._preferences.change(text_size=max(least, min(most, wanted)))

    def shown_page(self) -> Page | None:
        """The page of the dialog, if it shows."""
        return self.dialog.page if self.dialog is not None else None

    def _replaced(self, step: Step) -> None:
        """The dialog offers to take it back; once that is closed, the toast does."""
        self._window.toast.steps.add(step)
        self._step = step

    def _closed(self) -> None:
        self.dialog = None
        step, self._step = self._step, None
        if step is not None and not step.taken:
            self._window.toast.show_step(step)
        self._window.composer.take_focus()

    def _do(self, key: str) -> None:
        from desktop.ui.settings.table import (
            BACK_UP,
            CHECK,
            CLEAR_STATES,
            EXPORT,
            FOLDER,
            IMPORT,
            LOG,
            RELOAD,
            REPORTS,
            RESTORE,
        )

        if key.startswith(FOLDER):
            folder = Path(key.removeprefix(FOLDER))
            folder.mkdir(parents=True, exist_ok=True)
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
        elif key == LOG:
            self._window.actions_[Act.LOG].trigger()
        elif key == REPORTS:
            self._show_reports()
        elif key == RELOAD and self._models is not None:
            self._models.reload()
        elif key == CLEAR_STATES:
            self._clear_states(store=self._preferences.values.keep_states)
        elif key in (EXPORT, IMPORT):
            self._move(out=key == EXPORT)
        elif key in (BACK_UP, CHECK, RESTORE):
            if self._chats is None:
                self.say(tr("The history is not open."))
            self.keeping_asked.emit(key)

    def say(self, text: str) -> bool:
        """Say something in the dialog's footer; whether the dialog shows."""
        if self.dialog is not None:
            self.dialog.say(text)
        return self.dialog is not None

    def say_backup(self, text: str) -> None:
        """Say that there is a new backup."""
        from desktop.ui.settings.table import BACK_UP, last_backup

        if self.dialog is not None and BACK_UP in self.dialog.rows:
            self.dialog.rows[BACK_UP].set_note(last_backup(self._paths))
        self.say(text)

    def _clear_states(self, *, store: bool) -> None:
        """Forget what the model has read of chats; without ``store`` nothing of them is written any more."""
        if self._models is not None:
            self._models.forget_states(store=store, then=self._say_cleared)
        else:
            clear_states(self._paths.states)
            self._say_cleared()

    def _say_cleared(self, _done: object = None) -> None:
        from desktop.ui.settings.table import CLEAR_STATES, states_used

        if self.dialog is not None and CLEAR_STATES in self.dialog.rows:
            self.dialog.rows[CLEAR_STATES].set_note(states_used(self._paths))
        self.say(tr("What the model had read of chats was removed from the disk."))

    def _show_reports(self) -> None:
        action = self._window.actions_[Act.REPORTS]
        if action.isEnabled():
            action.trigger()
        elif self.dialog is not None:
            self.dialog.say(tr("There is no crash report."))

    def _move(self, *, out: bool) -> None:
        """Settings out to a file, or in."""
        from desktop.ui.settings.transfer import read_exported, write_settings

        dialog = self.dialog
        if dialog is None:
            return
        kinds = tr("Settings (*.json)")
        if out:
            chosen, _ = QFileDialog.getSaveFileName(dialog, tr("Export the settings"), "nemodesk-settings.json", kinds)
        else:
            chosen, _ = QFileDialog.getOpenFileName(dialog, tr("Import settings"), "", kinds)
        if not chosen:
            return
        try:
            if out:
                dialog.flush()
                write_settings(Path(chosen), self._preferences.values)
                dialog.say(tr("The settings were written to {file}.", file=Path(chosen).name))
            else:
                dialog.take_in(*read_exported(Path(chosen)))
        except AppError as error:
            dialog.say(error.text)

    # -- chats

    def _new_chat(self) -> object:
        values = self._preferences.values
        return preset(values.presets, values.default_preset)

    def _changed(self, names: frozenset[str]) -> None:
        if "send_key" in names:
            self._window.composer.set_send_key(self._preferences.values.send_key)
        if "keep_states" in names and not self._preferences.values.keep_states:
            self._clear_states(store=False)
        if names & {"presets", "default_preset"}:
            before, self._beginning = self._beginning, self._new_chat()
            chats, values = self._chats, self._preferences.values
            if chats is not None and chats.conversation is None and chats.options == before:
                chats.set_options(preset(values.presets, values.default_preset))

    def _apply(self, name: str) -> None:
        chats, dialog = self._chats, self.dialog
        if chats is not None and dialog is not None and chats.reading:
            dialog.say(read_only_now().text)
        elif chats is not None and dialog is not None:
            step = self._with_preset(chats, name)
            self._replaced(step)
            dialog.say(step.text, step)

    def _open_chat(self) -> None:
        from desktop.ui.settings.chat import ChatSettings

        assert self._chats is not None
        chats, place = self._chats, self._chats.outbox.followed(self._chats.id)
        dialog = ChatSettings(self._window, self._preferences, chats.options)
        dialog.changed.connect(chats.set_options)
        dialog.finished.connect(lambda: self._chat_closed(dialog, place))
        dialog.open()

    def _chat_closed(self, dialog: ChatSettings, place: Callable[[], int | None]) -> None:
        """What was replaced in it can be taken back from here on."""
        for said, before in dialog.replaced:
            self._window.toast.offer(said, partial(self._use, place, before))
        self._window.composer.take_focus()

    def _use(self, place: Callable[[], int | None], options: ChatOptions) -> None:
        assert self._chats is not None
        self._chats.set_options_of(place(), options)

    def _open_sheet(self) -> None:
        from desktop.ui.dialogs.help import ShortcutsDialog
        from desktop.ui.settings.kinds import Page

        dialog = ShortcutsDialog(self._window, self._preferences.values)
        dialog.change_asked.connect(lambda: self.open(Page.SHORTCUTS))
        dialog.open()
