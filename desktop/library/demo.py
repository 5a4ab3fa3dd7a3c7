"""The demo model: SmolLM2-135M-Instruct, a real chat model that comes inside a pinned wheel (98 MB, Apache-2.0)."""

from __future__ import annotations

from pathlib import Path

from converter.demo_model import NAME, demo_gguf
from converter.errors import ConvertError
from desktop.base.errors import EnvironmentFault

__all__ = ["NAME", "demo_model_path"]


def demo_model_path() -> Path:
    """The demo model's GGUF file.

    Raises:
        EnvironmentFault: the file is not there; the installation is incomplete.
    """
    try:
        return demo_gguf()
    except ConvertError as error:
        raise EnvironmentFault(error.text, error.detail) from error
