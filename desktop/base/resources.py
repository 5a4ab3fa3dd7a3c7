"""Where the files under ``resources`` are: beside the source, or inside a frozen build."""

from __future__ import annotations

import sys
from pathlib import Path


def resource_path(name: str) -> Path:
    """The path of ``resources/name``; PyInstaller unpacks data files below ``sys._MEIPASS``."""
    frozen = getattr(sys, "_MEIPASS", None)
    root = Path(frozen) if frozen else Path(__file__).resolve().parents[2]
    return root / "resources" / name
