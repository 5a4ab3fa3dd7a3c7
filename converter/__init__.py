"""HF checkpoint to GGUF without torch, in one streaming pass. Usable without the app: ``python -m converter``.

``convert(Options(...))`` is the whole public call: a generator of ``Progress`` that ends with one ``Result``.

May import the standard library, numpy, gguf and tokenizers; never ``desktop`` and never ``llama_cpp``. Importing this
package is cheap: numpy, gguf and tokenizers are loaded by the first conversion.
"""

from __future__ import annotations

from converter.api import FILE_TYPE_NAMES, Options, Progress, Result, convert
from converter.errors import ConvertError
from converter.text import set_translator

__all__ = ["FILE_TYPE_NAMES", "ConvertError", "Options", "Progress", "Result", "convert", "set_translator"]
