"""What messages are to a screen reader: items that one goes through. A bare widget would have no role at all."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

from desktop.ui.transcript.message import Message


@lru_cache(maxsize=1)
def give_roles() -> None:
    """Tell Qt, once a process: it asks for every widget that an assistive program looks at."""
    QAccessible.installFactory(_interface)


def _interface(name: str, of: QObject) -> QAccessibleInterface | None:
    if name == Message.__name__ and isinstance(of, QWidget):
        return QAccessibleWidget(of, QAccessible.Role.ListItem)
    return None
