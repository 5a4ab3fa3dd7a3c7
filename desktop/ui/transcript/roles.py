"""What messages and questions are to a screen reader: items, and groups. A bare widget would have no role at all."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

from desktop.ui.transcript.approval import ApprovalCard
from desktop.ui.transcript.message import Message

_ROLES: Final = {
    Message.__name__: QAccessible.Role.ListItem,
    ApprovalCard.__name__: QAccessible.Role.Grouping,  # its name is read when the keyboard comes to a button
}


@lru_cache(maxsize=1)
def give_roles() -> None:
    """Tell Qt, once a process: it asks for every widget that an assistive program looks at."""
    QAccessible.installFactory(_interface)


def _interface(name: str, of: QObject) -> QAccessibleInterface | None:
    role = _ROLES.get(name)
    return QAccessibleWidget(of, role) if role is not None and isinstance(of, QWidget) else None
