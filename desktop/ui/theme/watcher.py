"""Keeps the application's look in step with the setting and with the system's colour scheme."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from desktop.ui.theme.current import use, use_text_size
from desktop.ui.theme.palette import palette, stylesheet
from desktop.ui.theme.tokens import DARK, LIGHT


class Scheme(StrEnum):
    """The theme setting."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class ThemeWatcher(QObject):
    """Applies tokens, palette and style sheet to the application, now and whenever they change.

    Signals:
        changed: the tokens are new; formats and images made from the old ones must be made again.
    """

    changed = Signal()

    def __init__(
        self, app: QApplication, scheme: Scheme = Scheme.SYSTEM, accent: str = "Sea", *, text_size: int = 15
    ) -> None:
        super().__init__(app)
        self._app, self._scheme, self._accent, self._text_size = app, scheme, accent, text_size
        app.setStyle("Fusion")
        app.styleHints().colorSchemeChanged.connect(self._system_changed)
        self._apply()

    def set_scheme(self, scheme: Scheme) -> None:
        """Follow the system, or stay light or dark."""
        self._scheme = scheme
        self._apply()

    def set_accent(self, accent: str) -> None:
        """Take another of ``ACCENTS``."""
        self._accent = accent
        self._apply()

    def set_text_size(self, pixels: int) -> None:
        """Body text of 13 to 20 pixels; all roles scale with it."""
        self._text_size = pixels
        self._apply()

    def _system_changed(self) -> None:
        if self._scheme is Scheme.SYSTEM:
            self._apply()

    def _is_dark(self) -> bool:
        if self._scheme is Scheme.SYSTEM:
            return self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return self._scheme is Scheme.DARK

    def _apply(self) -> None:
        use(DARK if self._is_dark() else LIGHT, self._accent)
        use_text_size(self._text_size)
        self._app.setPalette(palette())
        self._app.setStyleSheet(stylesheet())
        self.changed.emit()
