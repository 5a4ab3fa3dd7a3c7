"""Which keys do what: those that users may change, and those that belong to a field or a list."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

from desktop.base.i18n import tr
from desktop.ui.actions import Act, menus

# A key of these without Ctrl or Alt would be missing where one types or moves.
_NEEDED: Final = frozenset(
    {
        *(Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space),
        *(Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down),
        *(Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Insert, Qt.Key.Key_Menu),
    }
)
_STRONG: Final = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


@dataclass(frozen=True, slots=True)
class Fixed:
    """Keys that cannot be changed, and where they work."""

    text: str
    keys: str


def fixed_keys(send_key: str = "enter") -> tuple[tuple[str, tuple[Fixed, ...]], ...]:
    """The keys of fields and lists by where they work; ``send_key`` is the setting of that name."""
    plain = send_key == "enter"
    return (
        (
            tr("Message field"),
            (
                Fixed(tr("Send"), "Return" if plain else "Ctrl+Return"),
                Fixed(tr("New line"), "Shift+Return" if plain else "Return"),
                Fixed(tr("Edit the last message, in an empty field"), "Up"),
            ),
        ),
        (
            tr("Conversation and list"),
            (
                Fixed(tr("Previous message or row"), "Up"),
                Fixed(tr("Next message or row"), "Down"),
                Fixed(tr("Move the chosen chat to Trash"), "Del"),
                Fixed(tr("Next control"), "Tab"),
                Fixed(tr("Previous control"), "Shift+Tab"),
                Fixed(tr("Close or leave"), "Esc"),
                Fixed(tr("Show the menus"), "Alt"),
            ),
        ),
        (
            tr("Text"),
            (
                Fixed(tr("Undo"), "Ctrl+Z"),
                Fixed(tr("Redo"), "Ctrl+Shift+Z"),
                Fixed(tr("Cut"), "Ctrl+X"),
                Fixed(tr("Copy"), "Ctrl+C"),
                Fixed(tr("Paste"), "Ctrl+V"),
                Fixed(tr("Select all"), "Ctrl+A"),
            ),
        ),
    )


@dataclass(frozen=True, slots=True)
class Shortcut:
    """An action with its keys now and those it begins with, in Qt's portable form."""

    act: Act
    menu: str
    text: str
    keys: str
    default: str

    @property
    def changed(self) -> bool:
        """Whether the user gave it other keys."""
        return self.keys != self.default


def combination(keys: str) -> QKeyCombination | None:
    """The one combination that a text of keys stands for; None for none and for several."""
    sequence = QKeySequence(keys)
    if sequence.count() != 1:
        return None
    pressed: QKeyCombination = sequence[0]  # type: ignore[index]  # Qt's stubs do not know it
    return pressed


def portable(keys: str) -> str:
    """Keys as Qt writes them for files; empty for what is no key."""
    found = combination(keys)
    known = found is not None and found.key() != Qt.Key.Key_unknown
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.PortableText) if known else ""


def shown(keys: str) -> str:
    """Keys as this system writes them."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def is_usable(combination: QKeyCombination) -> bool:
    """Whether a combination can be a shortcut: not a modifier alone, nor a key that is needed to type or to move."""
    key, strong = combination.key(), combination.keyboardModifiers() & _STRONG
    if key in (Qt.Key.Key_unknown, Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta):
        return False
    if strong:
        return key not in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
    return key not in _NEEDED and key >= Qt.Key.Key_Escape  # everything below types a character


class Shortcuts:
    """The keys of all actions, with what the user chose in ``chosen`` (by names of Acts, empty for no keys)."""

    def __init__(self, chosen: Mapping[str, str]) -> None:
        self._chosen = dict(chosen)

    def by_act(self) -> dict[Act, str]:
        """The keys of each action. What the user chose comes first: of two with the same keys one would be dead."""
        entries = [entry for _, rows in menus() for entry in rows]
        found = {entry.act: self._choice(entry.act) for entry in entries}
        used: set[str] = set()
        for act, keys in found.items():
            found[act] = None if keys and keys in used else keys
            used.add(keys or "")
        for entry in entries:
            if found[entry.act] is None:
                keys = portable(entry.keys)
                found[entry.act] = "" if keys in used else keys
        return {act: keys or "" for act, keys in found.items()}

    def _choice(self, act: Act) -> str | None:
        """The user's keys, empty for none; None where there is no choice, or one that is no key."""
        chosen = self._chosen.get(act.name)
        return chosen if not chosen else portable(chosen) or None

    def rows(self) -> list[Shortcut]:
        """Every action in the order of the menus."""
        keys = self.by_act()
        return [
            Shortcut(entry.act, title.replace("&", ""), entry.name, keys[entry.act], portable(entry.keys))
            for title, entries in menus()
            for entry in entries
        ]

    def user_of(self, keys: str, beside: Act) -> Shortcut | Fixed | None:
        """What else has these keys: another action, or a fixed key that a shortcut would take from its field."""
        wanted = portable(keys)
        for group in (rows for _, rows in fixed_keys()):
            for fixed in group:
                if portable(fixed.keys) == wanted and _reaches_fields(wanted):
                    return fixed
        return next((row for row in self.rows() if row.act is not beside and row.keys == wanted), None)

    def given(self, act: Act, keys: str) -> dict[str, str]:
        """What is chosen once ``act`` has these keys (empty for none), taken from whatever else had them."""
        wanted = portable(keys)
        chosen = dict(self._chosen)
        for row in self.rows():
            if row.act is act:
                chosen[act.name] = wanted
                if wanted == row.default:
                    del chosen[act.name]
            elif wanted and row.keys == wanted:
                chosen[row.act.name] = ""
        return chosen

    def reset(self, act: Act) -> dict[str, str]:
        """What is chosen once ``act`` has the keys it began with, taken from whatever else had them."""
        return self.given(act, next(row.default for row in self.rows() if row.act is act))


def _reaches_fields(keys: str) -> bool:
    """Whether keys with Ctrl belong to text fields; plain ones are refused anyway, and Esc is shared with Stop."""
    return keys.startswith("Ctrl+")
