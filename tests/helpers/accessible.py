"""Walks the accessibility tree as a screen reader does."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QLabel, QScrollBar, QWidget

ROLE = QAccessible.Role
CONTROLS = frozenset(
    {
        *(ROLE.PushButton, ROLE.CheckBox, ROLE.RadioButton, ROLE.ButtonMenu, ROLE.ButtonDropDown, ROLE.Link),
        *(ROLE.EditableText, ROLE.ComboBox, ROLE.SpinBox, ROLE.Slider, ROLE.ProgressBar, ROLE.Dial),
        *(ROLE.List, ROLE.Tree, ROLE.Table, ROLE.PageTab, ROLE.MenuItem, ROLE.Dialog),
    }
)
VAGUE = frozenset({ROLE.NoRole, ROLE.Client, ROLE.Window, ROLE.Pane, ROLE.Grouping})


def tree(root: QObject) -> Iterator[QAccessibleInterface]:
    """The widget's interface and all below it that can be seen."""
    found = QAccessible.queryAccessibleInterface(root)
    assert found is not None
    yield from _walk(found)


def _walk(one: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    yield one
    for n in range(one.childCount()):
        child = one.child(n)
        if child is not None and child.isValid() and not child.state().invisible:
            yield from _walk(child)


def described(one: QAccessibleInterface) -> str:
    """Class, role and name, to find it by."""
    of = one.object()
    return f"{type(of).__name__} {one.role().name} {one.text(QAccessible.Text.Name)!r}"


def faults(root: QObject) -> list[str]:
    """Controls without a name, and things that take the focus without saying what they are."""
    found = []
    for one in tree(root):
        of = one.object()
        named = bool(one.text(QAccessible.Text.Name).strip())
        focusable = isinstance(of, QWidget) and one.state().focusable and not isinstance(of, QLabel | QScrollBar)
        if (one.role() in CONTROLS or focusable) and not named:
            found.append("no name: " + described(one))
    return found


def vague(root: QObject) -> list[str]:
    """What takes the focus with a role that says nothing."""
    return [described(one) for one in tree(root) if one.state().focusable and one.role() in VAGUE]
