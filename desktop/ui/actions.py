"""The window's actions as a table: what each is called, its menu and its keys.

To add one: a member of Act, a row in ``menus`` and a slot. Menus, tool tips, palette, the sheet of shortcuts and the
settings take it from here; users may give it other keys.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from desktop.base.i18n import tr


class Act(Enum):
    """What a menu or a key can do."""

    NEW = auto()
    OPEN_MODEL = auto()
    CONVERT = auto()
    ATTACH = auto()
    EXPORT = auto()
    IMPORT = auto()
    QUIT = auto()
    RENAME = auto()
    PIN = auto()
    MOVE = auto()
    ARCHIVE = auto()
    DUPLICATE = auto()
    UNREAD = auto()
    TRASH = auto()
    NEW_FOLDER = auto()
    PALETTE = auto()
    SEARCH = auto()
    SELECT_CHATS = auto()
    EMPTY_TRASH = auto()
    SHOW_ARCHIVE = auto()
    SHOW_TRASH = auto()
    SETTINGS = auto()
    SIDEBAR = auto()
    NEXT_AREA = auto()
    PREVIOUS_AREA = auto()
    LARGER_TEXT = auto()
    SMALLER_TEXT = auto()
    NORMAL_TEXT = auto()
    FULL_SCREEN = auto()
    STOP = auto()
    ANSWER_NOW = auto()
    SEND_NEXT = auto()
    EDIT_LAST = auto()
    REGENERATE = auto()
    CONTINUE = auto()
    COPY_ANSWER = auto()
    COPY_PLAIN = auto()
    BRANCH = auto()
    DELETE_MESSAGE = auto()
    DELETED = auto()
    DETAILS = auto()
    FIND = auto()
    FIND_NEXT = auto()
    FIND_PREVIOUS = auto()
    NEXT_MESSAGE = auto()
    PREVIOUS_MESSAGE = auto()
    OLDEST_TEXT = auto()
    NEWEST_TEXT = auto()
    FOLDS = auto()
    THINKING = auto()
    CHAT_SETTINGS = auto()
    NEXT_VERSION = auto()
    PREVIOUS_VERSION = auto()
    NEXT_CHAT = auto()
    PREVIOUS_CHAT = auto()
    MODELS = auto()
    MANAGE_MODELS = auto()
    MEMORY = auto()
    DEMO = auto()
    NEMOTRON = auto()
    UNLOAD = auto()
    TOOLS = auto()
    SHORTCUTS = auto()
    LOG = auto()
    REPORTS = auto()
    LICENCES = auto()
    ABOUT = auto()


@dataclass(frozen=True, slots=True)
class Entry:
    """A row of a menu; ``keys`` in Qt's portable form are what it begins with, Ctrl being Command on macOS.

    ``also`` works beside them as long as it keeps them: the same keys where a keyboard has them elsewhere.
    """

    act: Act
    text: str
    keys: str = ""
    line_before: bool = False
    also: str = ""

    @property
    def name(self) -> str:
        """The text without a menu's marks, for lists and tool tips."""
        return self.text.rstrip("…").replace("&", "")


Menu = tuple[str, tuple[Entry, ...]]


def menus() -> tuple[Menu, ...]:
    """Every menu with its rows. Edit's text commands and the theme are added beside these."""
    return (
        (tr("&File"), _file()),
        (tr("&Edit"), _edit()),
        (tr("&View"), _view()),
        (tr("&Chat"), _chat()),
        (tr("&Model"), _model()),
        (tr("&Help"), _help()),
    )


def _file() -> tuple[Entry, ...]:
    return (
        Entry(Act.NEW, tr("New chat"), "Ctrl+N"),
        Entry(Act.OPEN_MODEL, tr("Open a GGUF file…"), "Ctrl+O"),
        Entry(Act.CONVERT, tr("Convert a folder…")),
        Entry(Act.ATTACH, tr("Attach files…"), "Ctrl+U", line_before=True),
        Entry(Act.EXPORT, tr("Export chats…"), "Ctrl+E", line_before=True),
        Entry(Act.IMPORT, tr("Import chats…"), "Ctrl+Shift+I"),
        Entry(Act.QUIT, tr("Quit"), "Ctrl+Q", line_before=True),
    )


def _edit() -> tuple[Entry, ...]:
    return (
        Entry(Act.FIND, tr("Find in this chat…"), "Ctrl+F", line_before=True),
        Entry(Act.FIND_NEXT, tr("Find next"), "F3"),
        Entry(Act.FIND_PREVIOUS, tr("Find previous"), "Shift+F3"),
        Entry(Act.RENAME, tr("Rename this chat"), "F2", line_before=True),
        Entry(Act.PIN, tr("Pin or unpin this chat"), "Ctrl+Shift+P"),
        Entry(Act.MOVE, tr("Move this chat to a folder…"), "Ctrl+Shift+M"),
        Entry(Act.ARCHIVE, tr("Archive this chat, or take it out"), "Ctrl+Shift+A"),
        Entry(Act.DUPLICATE, tr("Duplicate this chat"), "Ctrl+D"),
        Entry(Act.UNREAD, tr("Mark this chat as unread")),
        Entry(Act.TRASH, tr("Move this chat to Trash"), "Ctrl+Shift+Backspace"),
        Entry(Act.PALETTE, tr("Search chats and actions…"), "Ctrl+K", line_before=True),
        Entry(Act.SEARCH, tr("Search in all chats…"), "Ctrl+Shift+F"),
        Entry(Act.NEW_FOLDER, tr("New folder"), "Ctrl+Shift+N", line_before=True),
        Entry(Act.SELECT_CHATS, tr("Select chats")),
        Entry(Act.EMPTY_TRASH, tr("Empty trash…")),
        Entry(Act.SETTINGS, tr("Settings…"), "Ctrl+,", line_before=True),
    )


def _view() -> tuple[Entry, ...]:
    return (
        Entry(Act.SIDEBAR, tr("Sidebar"), "Ctrl+B"),
        Entry(Act.SHOW_ARCHIVE, tr("Archived")),
        Entry(Act.SHOW_TRASH, tr("Trash")),
        Entry(Act.PREVIOUS_MESSAGE, tr("Previous message"), "Alt+Up", line_before=True),
        Entry(Act.NEXT_MESSAGE, tr("Next message"), "Alt+Down"),
        Entry(Act.OLDEST_TEXT, tr("Beginning of the chat"), "Alt+Home"),
        Entry(Act.NEWEST_TEXT, tr("Newest text"), "Alt+End"),
        Entry(Act.FOLDS, tr("Unfold or fold all thinking"), "Ctrl+Shift+T"),
        Entry(Act.NEXT_AREA, tr("Next area"), "F6", line_before=True),
        Entry(Act.PREVIOUS_AREA, tr("Previous area"), "Shift+F6"),
        Entry(Act.LARGER_TEXT, tr("Larger text"), "Ctrl++", line_before=True, also="Ctrl+="),
        Entry(Act.SMALLER_TEXT, tr("Smaller text"), "Ctrl+-"),
        Entry(Act.NORMAL_TEXT, tr("Normal text size"), "Ctrl+0"),
        Entry(Act.FULL_SCREEN, tr("Full screen"), "F11", line_before=True),
    )


def _chat() -> tuple[Entry, ...]:
    return (
        Entry(Act.STOP, tr("Stop"), "Esc"),
        Entry(Act.ANSWER_NOW, tr("Answer now"), "Ctrl+Return", also="Ctrl+Enter"),
        Entry(Act.SEND_NEXT, tr("Send the next waiting message")),
        Entry(Act.EDIT_LAST, tr("Edit the last message")),
        Entry(Act.REGENERATE, tr("Regenerate"), "Ctrl+R"),
        Entry(Act.CONTINUE, tr("Continue the answer")),
        Entry(Act.COPY_ANSWER, tr("Copy the last answer"), "Ctrl+Shift+C"),
        Entry(Act.COPY_PLAIN, tr("Copy the message as plain text"), line_before=True),
        Entry(Act.BRANCH, tr("Branch into a new chat"), "Ctrl+Shift+B"),
        Entry(Act.DELETE_MESSAGE, tr("Delete the message and what follows")),
        Entry(Act.DELETED, tr("Restore deleted messages…")),
        Entry(Act.DETAILS, tr("Details of the message"), "Ctrl+I"),
        Entry(Act.THINKING, tr("Switch thinking"), "Alt+T", line_before=True),
        Entry(Act.CHAT_SETTINGS, tr("Settings of this chat…"), "Ctrl+Shift+S"),
        Entry(Act.TOOLS, tr("Tools and plugins…")),
        Entry(Act.PREVIOUS_VERSION, tr("Previous version"), "Alt+Left", line_before=True),
        Entry(Act.NEXT_VERSION, tr("Next version"), "Alt+Right"),
        Entry(Act.NEXT_CHAT, tr("Next chat"), "Ctrl+PgDown", line_before=True),
        Entry(Act.PREVIOUS_CHAT, tr("Previous chat"), "Ctrl+PgUp"),
    )


def _model() -> tuple[Entry, ...]:
    return (
        Entry(Act.MODELS, tr("Choose a model…"), "Ctrl+L"),
        Entry(Act.MANAGE_MODELS, tr("Manage models…"), "Ctrl+Shift+L"),
        Entry(Act.MEMORY, tr("Memory…")),
        Entry(Act.DEMO, tr("Load the demo model"), line_before=True),
        Entry(Act.UNLOAD, tr("Unload")),
        Entry(Act.NEMOTRON, tr("Get Nemotron…"), line_before=True),
    )


def _help() -> tuple[Entry, ...]:
    return (
        Entry(Act.SHORTCUTS, tr("Keyboard shortcuts"), "Ctrl+/"),
        Entry(Act.LOG, tr("Log")),
        Entry(Act.REPORTS, tr("Last crash report")),
        Entry(Act.LICENCES, tr("Licences"), line_before=True),
        Entry(Act.ABOUT, tr("About Nemodesk")),
    )
