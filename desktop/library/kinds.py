"""The types of file that a conversion can write, for windows and commands to offer."""

from __future__ import annotations

from typing import Final

from converter.api import FILE_TYPE_NAMES

FILE_TYPES: Final = FILE_TYPE_NAMES
