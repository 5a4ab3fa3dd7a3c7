"""Opens llama.cpp: environment before the import, its log and its last words after it."""

from __future__ import annotations

import collections
import ctypes
import importlib.util
import os
import sys
import types
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from desktop.engine.wire import ABORTED, Device, encode
from desktop.engine.worker import libraries

# ggml_log_level (ggml/include/ggml.h); llama_cpp's own table is off by one
DEBUG, INFO, WARN, ERROR, CONTINUED = 1, 2, 3, 4, 5
LETTERS = {INFO: b"I\t", WARN: b"W\t", ERROR: b"E\t", CONTINUED: b""}

GPU_TYPES = (1, 2)  # ggml_backend_dev_type: GPU, IGPU


class _Properties(ctypes.Structure):
    """ggml_backend_dev_props (ggml/include/ggml-backend.h)."""

    _fields_ = (
        ("name", ctypes.c_char_p),
        ("description", ctypes.c_char_p),
        ("memory_free", ctypes.c_size_t),
        ("memory_total", ctypes.c_size_t),
        ("type", ctypes.c_int),
        ("device_id", ctypes.c_char_p),
        ("caps", ctypes.c_bool * 5),
    )


class Binding:
    """llama.cpp's functions (``api``) and those of ggml below it (``base``), its recent errors, and its devices.

    Keeps the callbacks alive that C holds pointers to. While ``stopping`` says so, llama.cpp's complaints about an
    aborted computation are what was asked for, and no errors.
    """

    def __init__(self, sink: int, stopping: Callable[[], bool]) -> None:
        os.environ.setdefault("GGML_NO_BACKTRACE", "1")  # which would start gdb
        self.folder, self.api = _import_bindings()
        self.errors: collections.deque[str] = collections.deque(maxlen=20)
        self._heard: list[str] | None = None
        self._sink = sink
        self._stopping = stopping
        self._log = self.api.llama_log_callback(self._on_log)
        self.api.llama_log_set(self._log, ctypes.c_void_p(0))
        self._abort = ctypes.CFUNCTYPE(None, ctypes.c_char_p)(self._on_abort)
        self.base = _base_library(self.api)
        self.base.ggml_set_abort_callback(self._abort)
        self.api.llama_backend_init()

    @property
    def offload(self) -> bool:
        """Whether this build can put layers on a GPU that is there."""
        return bool(self.api.llama_supports_gpu_offload())

    @property
    def cuda(self) -> int:
        """The version of CUDA this build computes with, with or without a card: 13000 for 13.0, 0 without CUDA.

        It is 1 where the build does not say.
        """
        ggml = _core_library(self.api)
        ggml.ggml_backend_reg_by_name.restype = ctypes.c_void_p
        ggml.ggml_backend_reg_by_name.argtypes = [ctypes.c_char_p]
        if not ggml.ggml_backend_reg_by_name(b"CUDA"):
            return 0
        return libraries.runtime_version(self.folder) or 1

    def devices(self) -> list[Device]:
        """The devices, in ggml's order."""
        return [device for _, device in self._devices()]

    def device_pointer(self, *, gpu: bool) -> int | None:
        """The first graphics card, or the processor, as a ggml_backend_dev_t."""
        return next((pointer for pointer, device in self._devices() if device.gpu == gpu), None)

    def _devices(self) -> list[tuple[int, Device]]:
        ggml = _core_library(self.api)
        ggml.ggml_backend_dev_count.restype = ctypes.c_size_t
        ggml.ggml_backend_dev_get.restype = ctypes.c_void_p
        ggml.ggml_backend_dev_get.argtypes = [ctypes.c_size_t]
        read = self.base.ggml_backend_dev_get_props
        read.argtypes = [ctypes.c_void_p, ctypes.POINTER(_Properties)]
        read.restype = None
        found = []
        for index in range(ggml.ggml_backend_dev_count()):
            pointer, properties = ggml.ggml_backend_dev_get(index), _Properties()
            read(pointer, ctypes.byref(properties))
            found.append((pointer, _device(properties)))
        return found

    @property
    def build(self) -> tuple[str, str]:
        """Version and commit of ggml."""
        functions = [self.base[name] for name in ("ggml_version", "ggml_commit")]
        for function in functions:
            function.restype = ctypes.c_char_p
        version, commit = (str((function() or b"").decode("utf-8", "replace")) for function in functions)
        return version, commit

    def recent_errors(self) -> str:
        """llama.cpp's last error lines: the only reason it gives for a failed load."""
        return "\n".join(self.errors)

    @contextmanager
    def listening(self) -> Iterator[list[str]]:
        """What llama.cpp says inside the block: some sizes it tells nowhere else."""
        heard: list[str] = []
        self._heard = heard
        try:
            yield heard
        finally:
            self._heard = None

    def _on_log(self, level: int, text: bytes, _data: object) -> None:
        if level in (WARN, ERROR) and self._stopping():
            level = INFO
        if self._heard is not None:
            self._heard.append(text.decode("utf-8", "replace"))
        letter = LETTERS.get(level)
        if letter is not None:
            os.write(2, letter + text)
        if level == ERROR:
            self.errors.append(text.decode("utf-8", "replace").strip())

    def _on_abort(self, text: bytes) -> None:
        words = text.decode("utf-8", "replace")
        # the leading line end closes a line another thread may have been writing
        os.write(self._sink, b"\n" + encode({"kind": "words", "text": words}))
        os._exit(ABORTED)


def _device(properties: _Properties) -> Device:
    return Device(
        (properties.name or b"").decode("utf-8", "replace"),
        (properties.description or b"").decode("utf-8", "replace"),
        properties.memory_free,
        properties.memory_total,
        properties.type in GPU_TYPES,
    )


def _import_bindings() -> tuple[Path, Any]:
    """The folder of llama.cpp's libraries, and ``llama_cpp.llama_cpp`` without its package's ``__init__``.

    That one imports the high-level API and with it numpy and a disk cache: 0.4 s and 30 MB that nobody here uses.

    Raises:
        ImportError: llama-cpp-python is not installed.
        OSError: its libraries are not there.
        RuntimeError: they do not load on this computer.
    """
    found = importlib.util.find_spec("llama_cpp")
    if found is None:
        raise ImportError("llama_cpp is not installed")
    package = types.ModuleType("llama_cpp")
    package.__path__ = list(found.submodule_search_locations or [])
    sys.modules["llama_cpp"] = package
    folder = Path(os.environ.get("LLAMA_CPP_LIB_PATH") or Path(package.__path__[0]) / "lib")
    if libraries.cuda_backend(folder) is not None:
        # threads of the processor wait for a card, and would do so at full load
        os.environ.setdefault("GOMP_SPINCOUNT", "3000")
    libraries.prepare(folder)
    import llama_cpp.llama_cpp as api  # after the environment is set: it loads the libraries

    return folder, api


def _base_library(api: Any) -> ctypes.CDLL:
    """libggml-base. Where symbols resolve through dependencies, libllama's own handle finds them."""
    return ctypes.CDLL("ggml-base.dll") if sys.platform == "win32" else api._lib


def _core_library(api: Any) -> ctypes.CDLL:
    """libggml, as above."""
    return ctypes.CDLL("ggml.dll") if sys.platform == "win32" else api._lib
