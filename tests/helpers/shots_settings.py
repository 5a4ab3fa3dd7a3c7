"""Pictures of the settings, of a chat's settings and of the sheet of shortcuts."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.helpers.shots_stage import Stage


def settings(s: Stage) -> None:
    from desktop.ui.actions import Act
    from desktop.ui.dialogs.help import ShortcutsDialog
    from desktop.ui.settings.chat import ChatSettings
    from desktop.ui.settings.dialog import SettingsDialog
    from desktop.ui.settings.kinds import Page

    s.ready()
    window = s.program.window
    s.program.preferences.change(presets={"Proofs": {"instructions": "Prove each step.", "mode": "on"}})
    window.actions_[Act.SETTINGS].trigger()
    [dialog] = window.findChildren(SettingsDialog)
    for page in Page:
        dialog.show_page(page)
        s.take_alone(f"settings-{page.name.lower()}", dialog)
    dialog.nav.search.setText("size")
    s.take_alone("settings-search", dialog)
    dialog.nav.search.setText("")
    dialog.resize(480, 680)
    dialog.show_page(Page.APPEARANCE)
    s.take_alone("settings-narrow", dialog)
    dialog.close()
    window.actions_[Act.CHAT_SETTINGS].trigger()
    [chat] = window.findChildren(ChatSettings)
    s.take_alone("settings-chat", chat)
    chat.close()
    window.actions_[Act.SHORTCUTS].trigger()
    [sheet] = window.findChildren(ShortcutsDialog)
    s.take_alone("settings-sheet", sheet)
    sheet.close()
