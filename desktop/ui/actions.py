"""The window's actions: menus, shortcuts and states, in one table."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMainWindow, QMenu

from desktop.base.i18n import tr
from desktop.ui.theme import Scheme


class Act(Enum):
    """What a menu or a key can do."""

    NEW = auto()
    OPEN_MODEL = auto()
    CONVERT = auto()
    QUIT = auto()
    RENAME = auto()
    TRASH = auto()
    SIDEBAR = auto()
    NEXT_AREA = auto()
    PREVIOUS_AREA = auto()
    FULL_SCREEN = auto()
    STOP = auto()
    REGENERATE = auto()
    COPY_ANSWER = auto()
    THINKING = auto()
    NEXT_VERSION = auto()
    PREVIOUS_VERSION = auto()
    NEXT_CHAT = auto()
    PREVIOUS_CHAT = auto()
    MODELS = auto()
    DEMO = auto()
    NEMOTRON = auto()
    UNLOAD = auto()
    SHORTCUTS = auto()
    LOG = auto()
    REPORTS = auto()
    LICENCES = auto()
    ABOUT = auto()


@dataclass(frozen=True, slots=True)
class Entry:
    """A row of a menu."""

    act: Act
    text: str
    keys: str = ""
    line_before: bool = False


Menu = tuple[str, tuple[Entry, ...]]


def menus() -> tuple[Menu, ...]:
    """Every menu with its rows. Edit's text commands and the theme are added beside these."""
    return (
        (
            tr("&File"),
            (
                Entry(Act.NEW, tr("New chat"), "Ctrl+N"),
                Entry(Act.OPEN_MODEL, tr("Open a GGUF file…"), "Ctrl+O"),
                Entry(Act.CONVERT, tr("Convert a folder…")),
                Entry(Act.QUIT, tr("Quit"), "Ctrl+Q", line_before=True),
            ),
        ),
        (
            tr("&Edit"),
            (
                Entry(Act.RENAME, tr("Rename this chat"), "F2", line_before=True),
                Entry(Act.TRASH, tr("Move this chat to Trash"), "Ctrl+Shift+Backspace"),
            ),
        ),
        (
            tr("&View"),
            (
                Entry(Act.SIDEBAR, tr("Sidebar"), "Ctrl+B"),
                Entry(Act.NEXT_AREA, tr("Next area"), "F6", line_before=True),
                Entry(Act.PREVIOUS_AREA, tr("Previous area"), "Shift+F6"),
                Entry(Act.FULL_SCREEN, tr("Full screen"), "F11", line_before=True),
            ),
        ),
        *_about_chats(),
    )


def _about_chats() -> tuple[Menu, ...]:
    return (
        (
            tr("&Chat"),
            (
                Entry(Act.STOP, tr("Stop"), "Esc"),
                Entry(Act.REGENERATE, tr("Regenerate"), "Ctrl+R"),
                Entry(Act.COPY_ANSWER, tr("Copy the last answer"), "Ctrl+Shift+C"),
                Entry(Act.THINKING, tr("Switch thinking"), "Alt+T", line_before=True),
                Entry(Act.PREVIOUS_VERSION, tr("Previous version"), "Alt+Left", line_before=True),
                Entry(Act.NEXT_VERSION, tr("Next version"), "Alt+Right"),
                Entry(Act.NEXT_CHAT, tr("Next chat"), "Ctrl+PgDown", line_before=True),
                Entry(Act.PREVIOUS_CHAT, tr("Previous chat"), "Ctrl+PgUp"),
            ),
        ),
        (
            tr("&Model"),
            (
                Entry(Act.MODELS, tr("Choose a model…"), "Ctrl+L"),
                Entry(Act.DEMO, tr("Load the demo model")),
                Entry(Act.UNLOAD, tr("Unload")),
                Entry(Act.NEMOTRON, tr("Get Nemotron Nano 4B…"), line_before=True),
            ),
        ),
        (
            tr("&Help"),
            (
                Entry(Act.SHORTCUTS, tr("Keyboard shortcuts"), "Ctrl+/"),
                Entry(Act.LOG, tr("Log")),
                Entry(Act.REPORTS, tr("Last crash report")),
                Entry(Act.LICENCES, tr("Licences"), line_before=True),
                Entry(Act.ABOUT, tr("About Nemodesk")),
            ),
        ),
    )


class Actions(QObject):
    """Makes the actions and their menus; ``self[Act.NEW]`` is one of them.

    Signals:
        scheme_chosen: (Scheme) View, Theme.
    """

    scheme_chosen = Signal(object)

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._actions: dict[Act, QAction] = {}
        self._schemes = QActionGroup(self)
        self.menus: list[QMenu] = []
        for title, entries in menus():
            menu = window.menuBar().addMenu(title)
            self.menus.append(menu)
            if Act.RENAME in [entry.act for entry in entries]:
                self._add_text_commands(menu)
            for entry in entries:
                self._add(menu, entry)
            if Act.SIDEBAR in self._actions and len(self.menus) == 3:
                self._add_themes(menu)
        self[Act.SIDEBAR].setCheckable(True)
        self[Act.FULL_SCREEN].setCheckable(True)
        self[Act.QUIT].setMenuRole(QAction.MenuRole.QuitRole)
        self[Act.ABOUT].setMenuRole(QAction.MenuRole.AboutRole)

    def __getitem__(self, act: Act) -> QAction:
        return self._actions[act]

    def _add(self, menu: QMenu, entry: Entry) -> None:
        if entry.line_before:
            menu.addSeparator()
        action = menu.addAction(entry.text)
        if entry.keys:
            action.setShortcut(entry.keys)
        # shortcuts of a hidden menu bar work only when the window holds the action too
        self._window.addAction(action)
        self._actions[entry.act] = action

    def _add_text_commands(self, menu: QMenu) -> None:
        """Undo to Select all go to whatever has the focus, which knows the keys itself."""
        commands = (
            (tr("Undo"), "Ctrl+Z", "undo"),
            (tr("Redo"), "Ctrl+Shift+Z", "redo"),
            (tr("Cut"), "Ctrl+X", "cut"),
            (tr("Copy"), "Ctrl+C", "copy"),
            (tr("Paste"), "Ctrl+V", "paste"),
            (tr("Select all"), "Ctrl+A", "selectAll"),
        )
        for text, key, slot in commands:
            action = menu.addAction(text)
            action.setShortcut(key)
            action.setProperty("slot", slot)
            action.triggered.connect(self._pass_on)

    def _pass_on(self) -> None:
        focus = self._window.focusWidget()
        command = getattr(focus, str(self.sender().property("slot")), None)
        if callable(command):
            command()

    def _add_themes(self, menu: QMenu) -> None:
        menu.addSeparator()
        themes = menu.addMenu(tr("Theme"))
        names = ((Scheme.SYSTEM, tr("As the system")), (Scheme.LIGHT, tr("Light")), (Scheme.DARK, tr("Dark")))
        for scheme, text in names:
            action = themes.addAction(text)
            action.setCheckable(True)
            action.setData(scheme.value)
            self._schemes.addAction(action)
        self._schemes.triggered.connect(self._scheme_triggered)

    def _scheme_triggered(self, action: QAction) -> None:
        self.scheme_chosen.emit(Scheme(action.data()))

    def set_scheme(self, scheme: Scheme) -> None:
        """Check the theme in use."""
        for action in self._schemes.actions():
            action.setChecked(action.data() == scheme.value)

    def shortcut_rows(self) -> list[tuple[str, str]]:
        """(what, keys) of every action that has keys, for the sheet of shortcuts."""
        from PySide6.QtGui import QKeySequence  # its enums are made on import; the first paint does not need them

        rows = [
            (a.text(), a.shortcut().toString(QKeySequence.SequenceFormat.NativeText)) for a in self._actions.values()
        ]
        return [(text.rstrip("…"), keys) for text, keys in rows if keys]
