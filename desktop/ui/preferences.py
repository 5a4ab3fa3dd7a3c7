"""The settings while the program runs: one place that holds them, saves them, and says what changed."""

from __future__ import annotations

import logging
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop.base.settings import Settings, read_settings, save_settings

log = logging.getLogger(__name__)


class Preferences(QObject):
    """Reads the settings file once and writes it at every change; ``wrong`` names what it held of no use.

    Signals:
        changed: (frozenset of names) these settings have another value now.
    """

    changed = Signal(object)

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._values, self.wrong = read_settings(path)

    @property
    def values(self) -> Settings:
        """The settings now."""
        return self._values

    def change(self, **values: object) -> None:
        """Give settings other values, save them at once, and tell everyone. A disk that refuses is logged."""
        before, self._values = self._values, replace(self._values, **values)  # type: ignore[arg-type]
        names = frozenset(name for name in values if getattr(before, name) != getattr(self._values, name))
        if not names:
            return
        try:
            save_settings(self._path, self._values)
        except OSError as error:
            log.info("Settings could not be saved: %s", error)
        self.changed.emit(names)
