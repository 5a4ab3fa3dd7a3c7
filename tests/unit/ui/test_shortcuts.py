"""Which keys do what: choices, conflicts, and what is given back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

from desktop.ui.actions import Act, menus
from desktop.ui.shortcuts import Fixed, Shortcut, Shortcuts, combination, fixed_keys, is_usable, portable


def keys(chosen: dict[str, str], act: Act) -> str:
    """The keys of an action."""
    return Shortcuts(chosen).by_act()[act]


def test_every_act_has_one_row() -> None:
    rows = [entry.act for _, entries in menus() for entry in entries]
    assert sorted(rows, key=lambda act: act.value) == list(Act)


def test_the_table_has_no_key_twice_and_none_that_is_needed_to_type() -> None:
    used = [row.default for row in Shortcuts({}).rows() if row.default]
    assert len(set(used)) == len(used)
    assert all((pressed := combination(keys)) and is_usable(pressed) for keys in used)
    fixed = {portable(key.keys) for _, group in fixed_keys() for key in group if key.keys.startswith("Ctrl+")}
    assert not fixed & set(used)


def test_every_fixed_key_is_a_key() -> None:
    for send_key in ("enter", "ctrl+enter"):
        assert all(QKeySequence(key.keys).count() == 1 for _, group in fixed_keys(send_key) for key in group)


def test_a_choice_replaces_the_key() -> None:
    assert keys({}, Act.NEW) == "Ctrl+N"
    assert keys({"NEW": "Ctrl+J"}, Act.NEW) == "Ctrl+J"
    assert keys({"NEW": ""}, Act.NEW) == ""


@pytest.mark.parametrize("nonsense", ["blah", "Ctrl+", "Ctrl+A, Ctrl+B", "\x00"])
def test_what_is_no_key_leaves_the_first_one(nonsense: str) -> None:
    assert keys({"NEW": nonsense}, Act.NEW) == "Ctrl+N"


def test_an_action_of_a_later_version_is_no_matter() -> None:
    assert keys({"HOLOGRAM": "Ctrl+H"}, Act.NEW) == "Ctrl+N"


def test_of_two_with_the_same_keys_the_chosen_one_has_them() -> None:
    chosen = {"SIDEBAR": "Ctrl+N"}
    assert (keys(chosen, Act.SIDEBAR), keys(chosen, Act.NEW)) == ("Ctrl+N", "")
    both = {"SIDEBAR": "Ctrl+J", "NEW": "Ctrl+J"}
    assert [keys(both, Act.NEW), keys(both, Act.SIDEBAR)].count("Ctrl+J") == 1


def test_a_conflict_names_the_other_one() -> None:
    other = Shortcuts({}).user_of("Ctrl+N", Act.SIDEBAR)
    assert isinstance(other, Shortcut)
    assert other.text == "New chat"
    assert Shortcuts({}).user_of("Ctrl+N", Act.NEW) is None
    assert isinstance(Shortcuts({}).user_of("Ctrl+C", Act.NEW), Fixed)
    assert Shortcuts({}).user_of("Ctrl+Alt+F9", Act.NEW) is None


def test_taking_over_leaves_the_other_without() -> None:
    chosen = Shortcuts({}).given(Act.SIDEBAR, "Ctrl+N")
    assert chosen == {"SIDEBAR": "Ctrl+N", "NEW": ""}


def test_a_reset_takes_the_key_back() -> None:
    chosen = Shortcuts({}).given(Act.SIDEBAR, "Ctrl+N")
    back = Shortcuts(chosen).reset(Act.NEW)
    assert back == {"SIDEBAR": ""}
    assert Shortcuts(back).reset(Act.SIDEBAR) == {}


def test_the_first_key_is_no_choice() -> None:
    assert Shortcuts({"NEW": "Ctrl+J"}).given(Act.NEW, "Ctrl+N") == {}


@pytest.mark.parametrize(
    ("combination", "usable"),
    [
        (QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_J), True),
        (QKeyCombination(Qt.KeyboardModifier.AltModifier, Qt.Key.Key_Left), True),
        (QKeyCombination(Qt.Key.Key_F9), True),
        (QKeyCombination(Qt.Key.Key_J), False),
        (QKeyCombination(Qt.KeyboardModifier.ShiftModifier, Qt.Key.Key_J), False),
        (QKeyCombination(Qt.Key.Key_Return), False),
        (QKeyCombination(Qt.KeyboardModifier.ShiftModifier, Qt.Key.Key_Tab), False),
        (QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_Control), False),
    ],
)
def test_which_keys_can_be_shortcuts(combination: QKeyCombination, usable: bool) -> None:
    assert is_usable(combination) is usable
