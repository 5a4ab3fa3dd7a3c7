"""The header widget."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.base.i18n import tr
from desktop.ui.actions import Act
from desktop.ui.header.title import Title
from desktop.ui.parts.button import Button, tool
from desktop.ui.parts.layout import Text, as_tip, row
from desktop.ui.parts.paint import rrect, token
from desktop.ui.theme import t

_CRUMB: Final = 160  # pixels, at most


class Header(QWidget):
    """48 pixels with a hairline below; a load fills 2 pixels on that edge.

    Signals:
        sidebar_asked, models_asked, find_asked, settings_asked, more_asked: the buttons.
    """

    sidebar_asked = Signal()
    models_asked = Signal()
    find_asked = Signal()
    settings_asked = Signal()
    more_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(48)
        self.setAccessibleName(tr("Header"))
        self._toggle = tool("panel-left", tr("Show or hide the sidebar"), Act.SIDEBAR)
        self._crumb = Text("", "ui", "text3")
        self.title = Title()
        self.picker = Button("", height=30)
        self.find_button = tool("search", tr("Find in this chat"), Act.FIND)
        self.settings = tool("sliders-horizontal", tr("Settings of this chat"), Act.CHAT_SETTINGS)
        self.more = tool("ellipsis", tr("More"))
        layout = row(
            self._toggle,
            self._crumb,
            self.title,
            self.picker,
            self.find_button,
            self.settings,
            self.more,
            gap=6,
            margins=(12, 0, 12, 0),
        )
        layout.setStretchFactor(self.title, 1)
        self.setLayout(layout)
        self._toggle.clicked.connect(self.sidebar_asked)
        self.picker.clicked.connect(self.models_asked)
        self.find_button.clicked.connect(self.find_asked)
        self.settings.clicked.connect(self.settings_asked)
        self.more.clicked.connect(self.more_asked)
        self._face = ("", "", "text3")
        self._narrow = False
        self._load: float | None = None
        self._folder = ""
        self.set_crumb("")
        self.set_model("", "", "text3")

    def set_crumb(self, folder: str) -> None:
        """Show where the conversation is kept; empty for the list of chats."""
        self._folder = folder
        short = self._crumb.fontMetrics().elidedText(folder, Qt.TextElideMode.ElideRight, _CRUMB)
        self._crumb.setText(f"{short}  /")
        self._crumb.setToolTip(as_tip(folder))
        self._crumb.setAccessibleName(tr("In the folder {place}", place=folder))
        self._crumb.setVisible(bool(folder) and not self._narrow)

    def set_model(self, name: str, kind: str, dot: str) -> None:
        """Show a model's name, its file type and the ink of its state dot; no name: the invitation to choose."""
        self._face = (name, kind, dot)
        if not name:
            self.picker.set_face(tr("Choose a model"), dot=dot, menu=True)
        elif self._narrow:
            self.picker.set_face(kind or name, dot=dot, menu=True)
        else:
            self.picker.set_face(name, dot=dot, badge=kind, menu=True)
        state = {"accent": tr("ready"), "warn": tr("loading"), "danger": tr("failed")}.get(dot, tr("not loaded"))
        self.picker.setAccessibleName(tr("Model: {name}, {state}", name=f"{name} {kind}".strip(), state=state))
        self.picker.setMaximumWidth(360)

    def set_narrow(self, narrow: bool) -> None:
        """Show only the file type in the picker."""
        self._narrow = narrow
        self.set_crumb(self._folder)
        self.set_model(*self._face)

    def set_load(self, share: float | None) -> None:
        """Show how much of a model is loaded, 0 to 1; None for no load."""
        self._load = share
        self.update()

    def load_share(self) -> float | None:
        """What the progress line shows."""
        return self._load

    def paintEvent(self, event: QPaintEvent) -> None:
        p = QPainter(self)
        p.fillRect(self.rect(), token("canvas"))
        p.fillRect(0, self.height() - 1, self.width(), 1, token("line"))
        if self._load is not None:
            width = max(24.0, self.width() * self._load)
            rrect(p, QRectF(0, self.height() - 2, width, 2), 1, t().accent)
