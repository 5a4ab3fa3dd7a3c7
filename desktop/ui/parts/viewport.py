"""The viewport of scrolling parts of the window."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractScrollArea, QWidget


def bare_viewport(area: QAbstractScrollArea) -> None:
    """Give a scroll area a viewport that shows what is below it; call it before anything else is done with the area.

    For the viewport that Qt makes PySide would look for its class among all widgets' and make every one of them, with
    all their enums: a fifth of what the window costs until it is painted.
    """
    viewport = QWidget(area)
    area.setViewport(viewport)
    viewport.setAutoFillBackground(False)
