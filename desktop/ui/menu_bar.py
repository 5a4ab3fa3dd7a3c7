"""The window's actions as Qt has them: menus, keys, tool tips."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMainWindow, QMenu

from desktop.base.i18n import tr
from desktop.ui.actions import Act, Entry, menus
from desktop.ui.theme import Scheme


class Actions(QObject):
    """Makes the actions and their menus; ``self[Act.NEW]`` is one of them.

    Signals:
        scheme_chosen: (Scheme) View, Theme.
        keys_changed: some actions have other keys now.
    """

    scheme_chosen = Signal(object)
    keys_changed = Signal()

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._actions: dict[Act, QAction] = {}
        self._entries: dict[Act, Entry] = {}
        self._schemes = QActionGroup(self)
        self.menus: list[QMenu] = []
        self.edit_menu: QMenu
        self.undo: QAction  # its text says what would be taken back
        for title, entries in menus():
            menu = window.menuBar().addMenu(title)
            self.menus.append(menu)
            acts = [entry.act for entry in entries]
            if Act.RENAME in acts:
                self._add_text_commands(menu)
            for entry in entries:
                self._add(menu, entry)
            if Act.SIDEBAR in acts:
                self._add_themes(menu)
        self[Act.SIDEBAR].setCheckable(True)
        self[Act.FULL_SCREEN].setCheckable(True)
        self[Act.QUIT].setMenuRole(QAction.MenuRole.QuitRole)
        self[Act.SETTINGS].setMenuRole(QAction.MenuRole.PreferencesRole)
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
        self._entries[entry.act] = entry

    def _add_text_commands(self, menu: QMenu) -> None:
        """Redo to Select all go to whatever has the focus, which knows the keys itself; for Undo see ``Undo``."""
        self.edit_menu, self.undo = menu, menu.addAction(tr("Undo"))
        self.undo.setShortcut("Ctrl+Z")
        commands = (
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

    # -- keys

    def set_shortcuts(self, chosen: Mapping[str, str]) -> None:
        """Give the actions the keys that the user chose, by names of Acts; the others keep their own."""
        keys = {act: entry.keys for act, entry in self._entries.items()}
        if chosen:
            from desktop.ui.shortcuts import Shortcuts  # reading keys costs an import that most starts need not

            keys = Shortcuts(chosen).by_act()
        taken = frozenset(keys.values())
        for act, action in self._actions.items():
            entry = self._entries[act]
            action.setShortcut(keys[act])
            if entry.also and keys[act] == entry.keys and entry.also not in taken:
                action.setShortcuts([entry.keys, entry.also])  # type: ignore[list-item]  # texts are taken, too
        self.keys_changed.emit()

    def keys(self, act: Act) -> str:
        """An action's keys as this system writes them; empty for none."""
        from PySide6.QtGui import QKeySequence  # its enums are made on import; the first paint does not need them

        return self[act].shortcut().toString(QKeySequence.SequenceFormat.NativeText)
