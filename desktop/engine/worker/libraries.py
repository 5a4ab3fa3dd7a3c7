"""Finds NVIDIA's libraries before a CUDA build of llama.cpp is loaded.

Such a build holds ggml-cuda, which asks the system for CUDA's runtime and for cuBLAS. They lie beside it in a frozen
app; else in NVIDIA's packages for Python (nvidia/cu13/lib, or nvidia/cublas/lib and its neighbours of CUDA 12) or in a
toolkit, where the loader often does not look. On Linux a library that is already loaded answers to its name, so they
are loaded by their paths; on Windows their folders are added to those that are searched. The driver's own library is
never brought along: a computer without it has no card that could be used.
"""

from __future__ import annotations

import ctypes
import os
import re
import sys
from collections.abc import Callable, Iterable, Mapping, MutableMapping, Sequence
from pathlib import Path

# the names ggml-cuda asks for; cuBLAS itself asks for its second half
NAMES = re.compile(rb"\b(?:libcudart\.so\.\d+|libcublas\.so\.\d+|cudart64_\d+\.dll|cublas64_\d+\.dll)\b")
DRIVERS = {"linux": "libcuda.so.1", "win32": "nvcuda.dll"}
# the names stand in the file's table of symbols, at its beginning; behind it come hundreds of megabytes of kernels
READ = 1 << 20
READ_LIMIT = 32 << 20


def cuda_backend(folder: Path) -> Path | None:
    """The CUDA part of ggml among llama.cpp's libraries; None in a build without CUDA."""
    return next((folder / name for name in ("libggml-cuda.so", "ggml-cuda.dll") if (folder / name).is_file()), None)


def needed(folder: Path) -> list[str]:
    """File names of NVIDIA's libraries that a build asks for, in the order in which they can be loaded."""
    backend = cuda_backend(folder)
    if backend is None:
        return []
    names: set[str] = set()
    with backend.open("rb") as file:
        window = b""
        while len(names) < 2 and file.tell() < READ_LIMIT and (data := file.read(READ)):
            window = window[-64:] + data
            names |= {found.decode("ascii") for found in NAMES.findall(window)}
    names |= {name.replace("cublas", "cublasLt") for name in names if "cublas" in name}
    return sorted(names, key=lambda name: ("cudart" not in name, "Lt" not in name, name))


def candidates(environ: Mapping[str, str], packages: Iterable[str], *, windows: bool) -> list[Path]:
    """Folders that may hold them, likely ones first; ``packages`` are the folders Python imports from."""
    below = ("bin", "bin/x64", "bin/x86_64") if windows else ("lib", "lib64")
    folders = []
    for place in filter(None, packages):
        for package in sorted(Path(place).glob("nvidia/*")):
            folders += [package / name for name in below]
    homes = [environ[name] for name in ("CUDA_PATH", "CUDA_HOME") if environ.get(name)]
    homes += [value for name, value in sorted(environ.items(), reverse=True) if name.startswith("CUDA_PATH_V")]
    if not windows:
        found = sorted(Path("/usr/local").glob("cuda*"), key=lambda path: (path.name != "cuda", path.name))
        homes += ["/opt/cuda", *map(str, found)]
    folders += [Path(home) / name for home in homes for name in below]
    if not windows:  # Debian's and Fedora's, and the driver's own places in WSL and in containers
        folders += [Path("/usr/lib/x86_64-linux-gnu"), Path("/usr/lib64")]
        folders += [Path("/usr/lib/wsl/lib"), Path("/usr/local/nvidia/lib64")]
    return [folder for folder in dict.fromkeys(folders) if folder.is_dir()]


def load_all(names: Sequence[str], folders: Sequence[Path], load: Callable[[str], object]) -> list[str]:
    """Load each library by its name where the system finds it, else by its path; the names that were not found."""
    missing = []
    for name in names:
        for place in (name, *(str(folder / name) for folder in folders if (folder / name).is_file())):
            try:
                load(place)
            except OSError:
                continue
            break
        else:
            missing.append(name)
    return missing


def locate(names: Sequence[str], folders: Sequence[Path]) -> list[Path]:
    """The first file of each name; names that are in none of the folders are left out."""
    found = (next((folder / name for folder in folders if (folder / name).is_file()), None) for name in names)
    return [path for path in found if path is not None]


def forget_lost_toolkit(environ: MutableMapping[str, str]) -> None:
    """Take CUDA_PATH out where a removed toolkit left it: llama-cpp-python fails on folders that are not there."""
    home = environ.get("CUDA_PATH")
    if home and not all((Path(home) / name).is_dir() for name in ("bin", "lib")):
        del environ["CUDA_PATH"]


def prepare(folder: Path) -> None:
    """Make NVIDIA's libraries available to the build in ``folder``; nothing in one without CUDA.

    What is missing shows when llama.cpp is loaded, whose error names it.
    """
    names = needed(folder)
    windows = sys.platform == "win32"
    if windows:
        folders = [folder, *candidates(os.environ, sys.path, windows=True)] if names else []
        forget_lost_toolkit(os.environ)
        for place in dict.fromkeys(path.parent for path in locate(names, folders)):
            getattr(os, "add_dll_directory")(str(place))  # noqa: B009 - it is there on Windows only
    elif names:
        folders = [folder, *candidates(os.environ, sys.path, windows=False)]
        load_all([DRIVERS["linux"], *names], folders, lambda place: ctypes.CDLL(place, ctypes.RTLD_GLOBAL))


def to_bundle(folder: Path) -> list[Path]:
    """NVIDIA's libraries that a frozen app has to bring along beside the build in ``folder``; none without CUDA.

    Raises:
        FileNotFoundError: one of them is not on this computer.
    """
    names = needed(folder)
    found = locate(names, candidates(os.environ, sys.path, windows=sys.platform == "win32")) if names else []
    lost = set(names) - {path.name for path in found}
    if lost:
        raise FileNotFoundError(f"{', '.join(sorted(lost))}: not found in a toolkit or in NVIDIA's Python packages")
    return found


def runtime_version(folder: Path) -> int:
    """The version of CUDA's runtime that was loaded, as 13000 for 13.0; 0 without CUDA."""
    name = next((name for name in needed(folder) if "cudart" in name), None)
    version = ctypes.c_int(0)
    if name is not None:
        ctypes.CDLL(name).cudaRuntimeGetVersion(ctypes.byref(version))
    return version.value
