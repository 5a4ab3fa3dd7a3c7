"""The composer's button for tools."""

from __future__ import annotations

from PySide6.QtCore import Signal

from desktop.base.i18n import number, tr
from desktop.ui.parts.button import Button, Kind


class ToolsButton(Button):
    """Says how many tools the model may call, and opens the menu.

    Signals:
        menu_asked: it was pressed.
    """

    menu_asked = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Tools"), "wrench", Kind.GHOST, height=28)
        self._narrow, self._count, self._fault = False, 0, False
        self.setToolTip(tr("Tools that the model may call in this chat"))
        self.clicked.connect(self.menu_asked)
        self.hide()

    def set_count(self, count: int | None, *, fault: bool = False) -> None:
        """So many are on; None hides the button: there are no tools at all. ``fault``: they cannot be used now."""
        self.setVisible(count is not None)
        self._count, self._fault = count or 0, fault
        self._say()

    def set_narrow(self, narrow: bool) -> None:
        """Become an icon, or an icon with words."""
        self._narrow = narrow
        self._say()

    def _say(self) -> None:
        glyph = "triangle-alert" if self._fault else "wrench"
        badge = "" if self._narrow or self._fault else number(self._count)
        self.set_face("" if self._narrow else tr("Tools"), glyph, badge=badge)
        off = tr("Tools: they cannot be used now")
        self.setAccessibleName(off if self._fault else tr("Tools: {n} on", n=self._count))
