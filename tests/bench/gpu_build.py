"""llama.cpp on the GPU machine: building it there, and keeping what was built for another run.

Only what a run needs is built and kept: the libraries the worker loads, and llama-bench from the same source.
"""

from __future__ import annotations

import importlib.util
import os
import shutil
import signal
import subprocess
import sys
import tarfile
import time
from pathlib import Path

FOLDER = Path(__file__).parents[2]
SOURCE, SITE, MODEL, PARTS = "llama.cpp.tar.xz", "site", "model.xz", "libraries.tar.xz"
PART_SIZE = 15 * 2**20
FLAGS = (
    "-DCMAKE_BUILD_TYPE=Release", "-DGGML_NATIVE=OFF", "-DLLAMA_OPENSSL=OFF", "-DLLAMA_BUILD_TESTS=OFF",
    "-DLLAMA_BUILD_EXAMPLES=OFF", "-DLLAMA_BUILD_SERVER=OFF", "-DLLAMA_BUILD_APP=OFF", "-DLLAMA_USE_PREBUILT_UI=OFF",
    "-DCMAKE_INSTALL_RPATH=$ORIGIN", "-DCMAKE_BUILD_WITH_INSTALL_RPATH=ON",
)  # fmt: skip
KEPT = ("libllama", "libggml")


class StepFailed(Exception):
    """A step cannot go on; the text says why."""


def card(field: str) -> str:
    """A property of the first card, as nvidia-smi names it."""
    command = ["nvidia-smi", f"--query-gpu={field}", "--format=csv,noheader,nounits"]
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    except OSError as error:
        raise StepFailed(f"nvidia-smi does not start: {error}") from error
    if done.returncode or not done.stdout.strip():
        raise StepFailed(f"nvidia-smi: {(done.stdout + done.stderr).strip()}")
    return done.stdout.splitlines()[0].strip()


def cuda_folders() -> list[Path]:
    """Where CUDA's libraries may lie: the toolkit of nvcc, NVIDIA's Python packages, the driver's own folder."""
    folders = []
    nvcc = shutil.which("nvcc")
    if nvcc:
        toolkit = Path(nvcc).resolve().parent.parent
        folders += [toolkit / "lib64", toolkit / "targets" / "x86_64-linux" / "lib"]
    folders += sorted(Path("/usr/local").glob("cuda*/lib64"))
    nvidia = importlib.util.find_spec("nvidia")
    for place in (nvidia.submodule_search_locations or []) if nvidia else []:
        folders += sorted(Path(place).glob("*/lib"))
    folders.append(Path("/usr/local/nvidia/lib64"))
    return [folder for folder in dict.fromkeys(folders) if folder.is_dir()]


def environment(work: Path, binaries: Path, *, search: bool = True) -> dict[str, str]:
    """What programs of a run need: the packed packages, these libraries and a home of their own.

    ``search`` names CUDA's folders to the loader; without it a program has to find them by itself.
    """
    changed = dict(os.environ)
    paths = [str(FOLDER), str(FOLDER / SITE), changed.get("PYTHONPATH", "")]
    libraries = [str(binaries), *(map(str, cuda_folders()) if search else ()), changed.get("LD_LIBRARY_PATH", "")]
    changed["PYTHONPATH"] = os.pathsep.join(filter(None, paths))
    changed["LD_LIBRARY_PATH"] = os.pathsep.join(filter(None, libraries))
    changed["LLAMA_CPP_LIB_PATH"] = str(binaries)
    changed["NEMODESK_HOME"] = str(work / "home")
    return changed


def run(command: list[str], limit: float, environment: dict[str, str] | None = None) -> str:
    """A command's output; what it started ends with it when its time is over.

    Raises:
        StepFailed: it failed or took longer than ``limit`` seconds.
    """
    try:
        program = subprocess.Popen(
            command,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            start_new_session=True,
            env=environment,
        )
    except OSError as error:
        raise StepFailed(f"{command[0]} does not start: {error}") from error
    try:
        output, _ = program.communicate(timeout=max(1, limit))
    except subprocess.TimeoutExpired:
        os.killpg(program.pid, signal.SIGKILL)
        output, _ = program.communicate()
        raise StepFailed(f"{command[0]} took more than {limit:.0f} s\n{output[-2000:]}") from None
    if program.returncode:
        raise StepFailed(f"{' '.join(command)} ended with {program.returncode}\n{output[-4000:]}")
    return output


def build(work: Path, limit: float, jobs: int, *, cuda: bool) -> dict[str, object]:
    """Build llama-bench and the libraries below it for the card that is present."""
    started = time.monotonic()
    if not (work / "llama.cpp").is_dir():
        with tarfile.open(FOLDER / SOURCE) as archive:
            archive.extractall(work, filter="data")
    about: dict[str, object] = {}
    flags = list(FLAGS)
    if cuda:
        architecture = card("compute_cap").replace(".", "")
        flags += ["-DGGML_CUDA=ON", f"-DCMAKE_CUDA_ARCHITECTURES={architecture}-real", "-DGGML_CUDA_NCCL=OFF"]
        about |= {"card": card("name"), "driver": card("driver_version"), "architecture": architecture}
    folder = work / "build"
    run(["cmake", "-G", "Ninja", "-S", str(work / "llama.cpp"), "-B", str(folder), *flags], limit)
    left = limit - (time.monotonic() - started)
    run(["cmake", "--build", str(folder), "--target", "llama-bench", "-j", str(jobs)], left)
    return about | {"seconds": round(time.monotonic() - started, 1), "bin": str(folder / "bin")}


def keep(binaries: Path, out: Path) -> dict[str, object]:
    """Strip what was built and pack it into parts that fit what can be carried."""
    out.mkdir(parents=True, exist_ok=True)
    scratch = out / "stripped"
    shutil.copytree(binaries, scratch, symlinks=True, ignore=_unwanted)
    for path in scratch.iterdir():
        if not path.is_symlink():
            run(["strip", "--strip-unneeded", str(path)], 120)
    archive = out / PARTS
    run(["tar", "-C", str(scratch), "-I", "xz -T0 -6", "-cf", str(archive), "."], 300)
    shutil.rmtree(scratch)
    data = archive.read_bytes()
    archive.unlink()
    parts = [data[start : start + PART_SIZE] for start in range(0, len(data), PART_SIZE)]
    for number, part in enumerate(parts):
        (out / f"{PARTS}.{number}").write_bytes(part)
    return {"parts": len(parts), "bytes": len(data)}


def _unwanted(_folder: str, names: list[str]) -> list[str]:
    wanted = {name for name in names if name == "llama-bench" or (name.startswith(KEPT) and ".so" in name)}
    return sorted(set(names) - wanted - {name for name in names if name.startswith("libllama-bench-impl")})


def restore(parts: Path, work: Path) -> dict[str, object]:
    """Unpack what ``keep`` kept."""
    files = sorted(parts.glob(f"{PARTS}.*"))
    if not files:
        raise StepFailed(f"{parts} holds no {PARTS}.*: run build and keep first")
    target = work / "build" / "bin"
    target.mkdir(parents=True, exist_ok=True)
    whole = work / PARTS
    whole.write_bytes(b"".join(file.read_bytes() for file in files))
    with tarfile.open(whole) as archive:
        archive.extractall(target, filter="data")
    whole.unlink()
    return {"bin": str(target), "python": sys.version.split()[0]}
