"""Keeps the application's look in step with the settings and with the system's colour scheme."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from desktop.ui.theme.current import text_scale, use
from desktop.ui.theme.fonts import font, renewed
from desktop.ui.theme.look import Look, Scheme
from desktop.ui.theme.palette import palette, stylesheet
from desktop.ui.theme.tokens import DARK, LIGHT


class ThemeWatcher(QObject):
    """Applies tokens, fonts, palette and style sheet to the application, now and whenever they change.

    The application is to have the Fusion style; elsewhere than in the program, Qt's own choice does.

    A widget made with ``font(role)`` gets that role's new font by itself. Every widget hears a ``StyleChange`` event.

    Signals:
        changed: the tokens or the look are new; formats and images made from the old ones must be made again.
    """

    changed = Signal()

    def __init__(self, app: QApplication, look: Look | None = None) -> None:
        super().__init__(app)
        self._app, self._look = app, look or Look()
        # without it each new style sheet would give widgets back the fonts they had under the first one
        app.setAttribute(Qt.ApplicationAttribute.AA_UseStyleSheetPropagationInWidgetStyles)
        app.styleHints().colorSchemeChanged.connect(self._system_changed)
        self._apply()

    def set_look(self, look: Look) -> None:
        """Take another look."""
        if look != self._look:
            self._look = look
            self._apply()

    def set_scheme(self, scheme: Scheme) -> None:
        """Follow the system, or stay light or dark."""
        self.set_look(replace(self._look, scheme=scheme))

    def _system_changed(self) -> None:
        if self._look.scheme is Scheme.SYSTEM:
            self._apply()

    def _is_dark(self) -> bool:
        if self._look.scheme is Scheme.SYSTEM:
            return self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return self._look.scheme is Scheme.DARK

    def _system_moves(self) -> bool:
        """Whether the system wants animations, as far as Qt is told: on Windows and KDE it is."""
        from PySide6.QtWidgets import QStyle  # its enums are many: not a cost of the first paint

        return self._app.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) > 0

    def _apply(self) -> None:
        before = text_scale()
        use(DARK if self._is_dark() else LIGHT, self._look, moves=self._system_moves)
        if text_scale() != before:
            self._renew_fonts(before)
        self._app.setFont(font("ui"))
        self._app.setPalette(palette())
        self._app.setStyleSheet(stylesheet())
        self.changed.emit()

    def _renew_fonts(self, before: float) -> None:
        for widget in self._app.allWidgets():
            if widget.testAttribute(Qt.WidgetAttribute.WA_SetFont) and (new := renewed(widget.font(), before)):
                widget.setFont(new)
