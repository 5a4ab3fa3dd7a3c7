"""Pictures of banners, toasts, and of what can be taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.helpers.shots_stage import Stage


def undo(s: Stage) -> None:
    s.ready()
    _banners(s)
    _deleted(s)


def _banners(s: Stage) -> None:
    """One of each severity, the last with the toast after Ctrl+Z."""
    from desktop.ui.notices import Notice, Severity

    window, chats, order = s.program.window, s.program.chats, s.program.order
    assert chats is not None
    assert order is not None
    s.until(lambda: bool(window.sidebar.model.ids()))
    chat = window.sidebar.model.ids()[0]
    chats.open(chat)
    s.until(lambda: chats.conversation is not None)
    window.banner.show_notice(
        Notice("x", "Not attached", "photo.png is no text: only text can be attached.", severity=Severity.WARN)
    )
    window.banner.show_notice(Notice("y", "The answer failed", "There is no room on the disk.", "detail"))
    s.take("banner-danger")
    window.banner.dismiss()
    s.take("banner-warn")
    window.banner.dismiss()
    order.trash([chat])
    s.until(lambda: chats.id is None)
    chats.open(chat)
    s.until(lambda: window.banner.isVisible())
    window.toast.say("Taken back: Message deleted")
    s.take("banner-info")
    window.resize(480, 700)
    s.take("banner-narrow")
    window.resize(1280, 860)
    window.banner.action.click()
    s.until(lambda: not window.banner.isVisible())


def _deleted(s: Stage) -> None:
    """The menu, the deleted messages of a chat, and settings that were replaced."""
    from desktop.ui.actions import Act
    from desktop.ui.dialogs.deleted import DeletedDialog
    from desktop.ui.settings.chat import ChatSettings

    window, chats = s.program.window, s.program.chats
    assert chats is not None
    assert chats.conversation is not None
    path = chats.conversation.path()
    for message in reversed(path[1:]):
        chats.messages.delete(message.id)
        s.settle()
    window.toggle_menu_bar()
    window.menuBar().setActiveAction(window.actions_.edit_menu.menuAction())
    s.take("undo-menu", s.popup())
    s.popup().close()
    window.menuBar().hide()
    window.actions_[Act.DELETED].trigger()
    [deleted] = window.findChildren(DeletedDialog)
    s.settle()
    s.take_alone("deleted", deleted)
    deleted.close()
    window.actions_[Act.CHAT_SETTINGS].trigger()
    [settings] = window.findChildren(ChatSettings)
    settings.form.instructions.edit.setPlainText("Answer in verse.")
    settings.reset.click()
    s.take_alone("settings-chat-undo", settings)
    settings.close()
