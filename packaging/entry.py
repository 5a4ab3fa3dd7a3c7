"""The script PyInstaller freezes: the same entry as ``python -m desktop``."""

from __future__ import annotations

import sys

from desktop.__main__ import main

if __name__ == "__main__":
    sys.exit(main())
