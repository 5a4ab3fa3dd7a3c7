"""The peers of the converter: llama.cpp's own converter and programs, from the pinned sdist of llama-cpp-python.

They live outside the project, in a folder that is filled once and used again: an environment with torch and
transformers, the unpacked sdist, and a build of the programs that the benches compare with.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tarfile
import tempfile
from dataclasses import dataclass
from pathlib import Path

SDIST = "llama_cpp_python-0.3.36"
PACKAGES = ("torch==2.13.0", "transformers==4.57.6", "sentencepiece", "protobuf<5", "numpy~=2.2.6", "tiktoken")
PROGRAMS = ("llama-quantize", "llama-imatrix", "llama-perplexity", "llama-bench")
# types that the converter can write by itself; the others are llama-quantize's, from a file in the stored type
DIRECT = ("BF16", "F16", "F32", "Q8_0")
# NATIVE=ON would compile an AMX path that crashes on machines which announce AMX but do not allow it
FLAGS = ("-DCMAKE_BUILD_TYPE=Release", "-DGGML_NATIVE=OFF", "-DLLAMA_CURL=OFF", "-DLLAMA_OPENSSL=OFF",
         "-DLLAMA_BUILD_TESTS=OFF", "-DLLAMA_BUILD_SERVER=OFF")  # fmt: skip


@dataclass(frozen=True)
class Measured:
    """What a program took: wall seconds and peak resident bytes."""

    seconds: float
    peak_bytes: int

    def __add__(self, other: Measured) -> Measured:
        """Two programs, one after the other."""
        return Measured(self.seconds + other.seconds, max(self.peak_bytes, other.peak_bytes))


def measure(command: list[str | Path], folder: Path | None = None) -> Measured:
    """Run a program to its end, in ``folder``, and measure it; its output is shown when it fails."""
    with tempfile.TemporaryDirectory() as scratch:
        report = Path(scratch) / "report.json"
        launcher = [sys.executable, Path(__file__).with_name("converter_measure.py"), report]
        done = subprocess.run(
            [str(part) for part in [*launcher, *command]],
            check=False,
            cwd=folder,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env={**os.environ, "HF_HUB_OFFLINE": "1"},
        )
        if done.returncode:
            sys.stderr.write(done.stdout.decode(errors="replace")[-4000:])
            raise SystemExit(f"{command[0]} ended with {done.returncode}")
        return Measured(**json.loads(report.read_text(encoding="utf-8")))


@dataclass(frozen=True)
class Peers:
    """A folder with the peers in it."""

    folder: Path

    @property
    def python(self) -> Path:
        """Python with torch and transformers."""
        return self.folder / "venv" / "bin" / "python"

    @property
    def source(self) -> Path:
        """llama.cpp inside the sdist."""
        return self.folder / SDIST / "vendor" / "llama.cpp"

    def program(self, name: str) -> Path:
        """One of ``PROGRAMS``."""
        return self.folder / "build" / "bin" / name

    def prepare(self) -> None:
        """Fetch and build whatever is not there yet; minutes the first time."""
        self.folder.mkdir(parents=True, exist_ok=True)
        if not self.python.exists():
            subprocess.run([sys.executable, "-m", "venv", self.folder / "venv"], check=True)
            subprocess.run([self.python, "-m", "pip", "install", "-q", *PACKAGES], check=True)
        if not self.source.is_dir():
            pin = SDIST.replace("_", "-").replace("-0.", "==0.")
            fetch = ["pip", "download", "-q", "--no-deps", "--no-binary", ":all:", "--no-build-isolation", pin]
            subprocess.run([self.python, "-m", *fetch, "-d", self.folder], check=True)
            with tarfile.open(self.folder / f"{SDIST}.tar.gz") as archive:
                archive.extractall(self.folder, filter="data")
        if not all(self.program(name).exists() for name in PROGRAMS):
            build = self.folder / "build"
            subprocess.run(["cmake", "-S", self.source, "-B", build, *FLAGS], check=True)
            subprocess.run(["cmake", "--build", build, "-j2", "--target", *PROGRAMS], check=True)

    def convert(self, checkpoint: Path, out: Path, file_type: str) -> Measured:
        """The file as llama.cpp's converter writes it, in one of the ``DIRECT`` types."""
        script = self.source / "convert_hf_to_gguf.py"
        return measure([self.python, script, checkpoint, "--outfile", out, "--outtype", file_type.lower()])

    def quantize(self, full: Path, out: Path, file_type: str, imatrix: Path | None = None) -> Measured:
        """The converter's file as llama-quantize rewrites it, with two threads."""
        # it notes the name as given; run beside the file, that is a name without this machine's folders
        guide: list[str | Path] = ["--imatrix", imatrix.name] if imatrix else []
        command = [self.program("llama-quantize"), *guide, full, out, file_type, "2"]
        return measure(command, imatrix.parent if imatrix else None)
