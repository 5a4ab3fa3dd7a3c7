"""Packs the folder with which a GPU machine without network builds llama.cpp and runs ``tests.bench.gpu``.

    pip download --no-deps --no-binary :all: llama-cpp-python==0.3.36 && tar xf llama_cpp_python-0.3.36.tar.gz
    python -m tests.bench.gpu_pack OUT --source llama_cpp_python-0.3.36/vendor/llama.cpp [--libraries BUILD/bin]

OUT then holds this program and what it needs from Python packages, llama.cpp's source without what no build reads, and
the beginning of a GGUF file of Nemotron Nano's shape, tokenizer and all, up to its first weight: ``gpu model`` fills
the 2.8 GB behind it with random blocks. Meta's tokenizer is in there, so the folder is for a run and not for anyone
else. ``--libraries`` adds libraries and llama-bench that were built elsewhere for the same card (``gpu restore``).
"""

from __future__ import annotations

import argparse
import importlib.util
import io
import json
import lzma
import shutil
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path

import numpy as np

from converter.checkpoint import open_checkpoint
from converter.pipeline import build_header
from converter.plan import plan_tensors
from tests.bench import gpu_build
from tests.helpers import tokenizers_llama3
from tests.helpers.checkpoints import (
    CHAT_TEMPLATE,
    NEMOTRON_NAME,
    Shape,
    nemotron_config,
    safetensors_header,
    tensor_shapes,
)

ROOT = Path(__file__).parents[2]
SHAPES = {"full": Shape(3072, 9216, 32, 8), "small": Shape()}
FILE_TYPE = "Q4_K_M"

# of llama.cpp's source: what no build of llama-bench with CUDA reads
UNREAD = {
    "models", "docs", "media", "tests", "examples", "benches", "conversion", "gguf-py", "scripts", "skills", "ci",
    "pocs", "requirements", "grammars", "app", ".git", ".github",
    "tools/ui", "tools/server", "tools/cli", "tools/rpc", "tools/tuning",
    *(f"ggml/src/ggml-{name}" for name in (
        "cann", "openvino", "webgpu", "et", "metal", "hexagon", "sycl", "vulkan", "opencl", "virtgpu", "rpc", "zdnn",
        "zendnn", "blas", "musa", "hip",
    )),
}  # fmt: skip
# of this project: what the programs of the run import
OURS = ("desktop", "converter", "resources", "tests/__init__.py", "tests/bench")
NOT_OURS = ("__pycache__", "fonts", "icons", "quality", "screenshots")
# Python packages the command line imports: pure ones as files, the others as wheels for that machine's Python
PURE = ("llama_cpp", "platformdirs", "typing_extensions")
WHEELS = ("apsw",)


def pack_source(source: Path, out: Path) -> None:
    """llama.cpp's source as ``llama.cpp.tar.xz``."""

    def wanted(entry: tarfile.TarInfo) -> tarfile.TarInfo | None:
        return None if entry.name.partition("/")[2] in UNREAD else entry

    with tarfile.open(out / gpu_build.SOURCE, "w:xz", preset=6) as archive:
        archive.add(source, "llama.cpp", filter=wanted)


def pack_ours(out: Path) -> None:
    """The parts of this project, and the bindings and packages they import, without compiled libraries."""
    for name in OURS:
        source, target = ROOT / name, out / name
        target.parent.mkdir(parents=True, exist_ok=True)
        if source.is_dir():
            shutil.copytree(source, target, ignore=shutil.ignore_patterns(*NOT_OURS))
        else:
            shutil.copy(source, target)
    site = out / gpu_build.SITE
    site.mkdir()
    ignored = shutil.ignore_patterns("__pycache__", "*.so", "*.so.*", "lib", "server")
    for name in PURE:
        spec = importlib.util.find_spec(name)
        assert spec is not None
        if spec.submodule_search_locations:
            shutil.copytree(next(iter(spec.submodule_search_locations)), site / name, ignore=ignored)
        else:
            assert spec.origin is not None
            shutil.copy(spec.origin, site)


def pack_wheels(out: Path, python: str) -> None:
    """Compiled packages for another Python, unpacked; the versions installed here."""
    wanted = [f"{name}=={version(name)}" for name in WHEELS]
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "pip", "download", "-q", "--no-deps", "--only-binary=:all:", "-d", folder]
        platforms = [part for minor in (28, 17) for part in ("--platform", f"manylinux_2_{minor}_x86_64")]
        command += [*platforms, "--platform", "manylinux2014_x86_64", "--python-version", python]
        subprocess.run([*command, *wanted], check=True)
        for wheel in Path(folder).iterdir():
            with zipfile.ZipFile(wheel) as archive:
                archive.extractall(out / gpu_build.SITE)


def beginning(shape: Shape) -> tuple[bytes, int, list[bool]]:
    """A GGUF file of this shape up to its first matrix, its whole size, and which tokens are plain words.

    The checkpoint it is made from has holes for weights, so that the full shape costs no disk.
    """
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch) / NEMOTRON_NAME
        folder.mkdir()
        (folder / "config.json").write_text(json.dumps(nemotron_config(shape)), encoding="utf-8")
        tokenizers_llama3.write_tokenizer(folder, CHAT_TEMPLATE)
        shapes = tensor_shapes(shape)
        head = safetensors_header(shapes)
        with (folder / "model.safetensors").open("wb") as file:
            file.write(head)
            file.truncate(len(head) + sum(2 * int(np.prod(size)) for size in shapes.values()))
        checkpoint = open_checkpoint(folder)
        tensors = plan_tensors(checkpoint, FILE_TYPE)
        buffer = io.BytesIO(build_header(checkpoint, tensors, FILE_TYPE))
        size = len(buffer.getvalue()) + sum(tensor.size + -tensor.size % 32 for tensor in tensors)
        buffer.seek(0, io.SEEK_END)
        for tensor in tensors:
            if tensor.values is None:
                break
            buffer.write(tensor.values.astype("<f4").tobytes().ljust(tensor.size + -tensor.size % 32, b"\0"))
        vocabulary = json.loads((folder / "tokenizer.json").read_text(encoding="utf-8"))["model"]["vocab"]
    words = [False] * shape.vocabulary
    for text, token in vocabulary.items():
        words[token] = text.isascii() and text.replace("Ġ", "").isalpha()
    return buffer.getvalue(), size, words


def pack_model(out: Path, shape: Shape) -> None:
    """The beginning of the model's file, with what filling it needs, as ``model.xz``."""
    head, size, words = beginning(shape)
    about = json.dumps({"head": len(head), "size": size}).encode() + b"\n"
    (out / gpu_build.MODEL).write_bytes(lzma.compress(about + head + np.packbits(words).tobytes(), preset=9))


def packed_sizes(folder: Path) -> Iterator[tuple[str, int]]:
    """Names of what was packed, with bytes."""
    for entry in sorted(folder.iterdir()):
        files = [entry] if entry.is_file() else [path for path in entry.rglob("*") if path.is_file()]
        yield entry.name, sum(path.stat().st_size for path in files)


def main() -> int:
    """Make the folder and print what is in it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=Path)
    parser.add_argument("--source", type=Path, help="llama.cpp's source; without it nothing can be built there")
    parser.add_argument("--libraries", type=Path, help="a build's bin folder to take along")
    parser.add_argument("--shape", choices=SHAPES, default="full")
    parser.add_argument("--python", default="3.12", help="the GPU machine's Python")
    options = parser.parse_args()
    if options.out.exists():
        parser.error(f"{options.out} is there already")
    options.out.mkdir(parents=True)
    pack_ours(options.out)
    pack_wheels(options.out, options.python)
    pack_model(options.out, SHAPES[options.shape])
    if options.source:
        pack_source(options.source.resolve(), options.out)
    if options.libraries:
        gpu_build.keep(options.libraries.resolve(), options.out)
    sizes = dict(packed_sizes(options.out))
    for name, size in sizes.items():
        print(f"{size / 2**20:8.2f} MiB  {name}")
    print(f"{sum(sizes.values()) / 2**20:8.2f} MiB  in all")
    return 0


if __name__ == "__main__":
    sys.exit(main())
