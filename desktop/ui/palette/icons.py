"""The icon of each action, where lists show one."""

from __future__ import annotations

from typing import Final

from desktop.ui.actions import Act

PRESET_ICON: Final = "sliders-horizontal"
_ICONS: Final = {
    Act.NEW: "square-pen",
    Act.OPEN_MODEL: "folder-open",
    Act.CONVERT: "file-box",
    Act.ATTACH: "paperclip",
    Act.EXPORT: "upload",
    Act.IMPORT: "download",
    Act.QUIT: "x",
    Act.RENAME: "pencil",
    Act.PIN: "pin",
    Act.MOVE: "folder",
    Act.ARCHIVE: "archive",
    Act.DUPLICATE: "copy",
    Act.UNREAD: "circle-dot",
    Act.TRASH: "trash-2",
    Act.NEW_FOLDER: "folder-plus",
    Act.PALETTE: "command",
    Act.SEARCH: "text-search",
    Act.SELECT_CHATS: "check",
    Act.EMPTY_TRASH: "trash-2",
    Act.SHOW_ARCHIVE: "archive",
    Act.SHOW_TRASH: "trash-2",
    Act.SETTINGS: "settings",
    Act.SIDEBAR: "panel-left",
    Act.NEXT_AREA: "chevron-down",
    Act.PREVIOUS_AREA: "chevron-up",
    Act.LARGER_TEXT: "a-arrow-up",
    Act.SMALLER_TEXT: "a-arrow-down",
    Act.NORMAL_TEXT: "type",
    Act.FULL_SCREEN: "maximize",
    Act.STOP: "circle-stop",
    Act.ANSWER_NOW: "skip-forward",
    Act.SEND_NEXT: "arrow-up",
    Act.EDIT_LAST: "pencil",
    Act.REGENERATE: "refresh-cw",
    Act.CONTINUE: "chevron-right",
    Act.COPY_ANSWER: "copy",
    Act.COPY_PLAIN: "copy",
    Act.BRANCH: "git-branch",
    Act.DELETE_MESSAGE: "trash-2",
    Act.DELETED: "undo-2",
    Act.DETAILS: "info",
    Act.FIND: "search",
    Act.FIND_NEXT: "arrow-down",
    Act.FIND_PREVIOUS: "arrow-up",
    Act.NEXT_MESSAGE: "arrow-down",
    Act.PREVIOUS_MESSAGE: "arrow-up",
    Act.OLDEST_TEXT: "arrow-up-to-line",
    Act.NEWEST_TEXT: "arrow-down-to-line",
    Act.FOLDS: "brain",
    Act.THINKING: "brain",
    Act.CHAT_SETTINGS: "sliders-horizontal",
    Act.NEXT_VERSION: "chevron-right",
    Act.PREVIOUS_VERSION: "chevron-left",
    Act.NEXT_CHAT: "arrow-down",
    Act.PREVIOUS_CHAT: "arrow-up",
    Act.MODELS: "box",
    Act.MANAGE_MODELS: "database",
    Act.MEMORY: "cpu",
    Act.DEMO: "play",
    Act.NEMOTRON: "download",
    Act.UNLOAD: "power",
    Act.TOOLS: "plug",
    Act.SHORTCUTS: "keyboard",
    Act.LOG: "file-text",
    Act.REPORTS: "triangle-alert",
    Act.LICENCES: "file-text",
    Act.ABOUT: "info",
}


def act_icon(act: Act) -> str:
    """The name of an action's icon."""
    return _ICONS[act]
