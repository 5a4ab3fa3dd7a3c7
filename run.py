"""Set Nemodesk up and start it: the only entry a newcomer needs. Standard library only.

    python3 run.py               set everything up, then open the app with a small demo model
    python3 run.py test          set everything up, then run the whole test suite (--long: the long sizes)
    python3 run.py check         lint and types
    python3 run.py --cuda ...    build llama.cpp for the NVIDIA card that is here (remembered; --cpu goes back)
    python3 run.py ARGS          pass ARGS on to nemodesk: chat, convert, doctor, ...

Everything is installed into .venv beside this file, exactly as packaging/locks/ says.
"""

from __future__ import annotations

import ctypes
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import sysconfig
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
LOCKS = ROOT / "packaging" / "locks"
STATE = VENV / "nemodesk-setup.json"
WINDOWS = os.name == "nt"
BIN = VENV / ("Scripts" if WINDOWS else "bin")
PYTHON_VERSION = sysconfig.get_python_version()  # "3.11"
PYTHON = BIN / ("python.exe" if WINDOWS else "python")

# What Qt's wheels and llama.cpp need from a Linux system, as the library they look for and Debian's package with it.
# The lists were read from the wheels' own dynamic sections (readelf), for the offscreen and the xcb platform plugin.
LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}

# What the tests of the window's nine languages draw with; fontconfig answers whether it is there.
FONTS = {"th": "fonts-noto-core", "hi": "fonts-noto-core", "zh-cn": "fonts-noto-cjk"}


class SetupError(Exception):
    """Setting up cannot go on; the text says what to do."""


def say(text: str) -> None:
    """A line for the person at the terminal; stdout stays free for the program that is started."""
    print(text, file=sys.stderr, flush=True)


def run(*command: str | Path, what: str) -> None:
    """Run a command from the project's folder; its failure ends the set-up with ``what``."""
    environment = {**os.environ, "VIRTUAL_ENV": str(VENV), "UV_PYTHON_DOWNLOADS": "never"}
    try:
        code = subprocess.call([str(part) for part in command], cwd=ROOT, env=environment, stdout=sys.stderr)
    except OSError as error:
        raise SetupError(f"{what}: {error}") from error
    if code:
        raise SetupError(f"{what} (the command above ended with {code}).")


# --- system packages ----------------------------------------------------------------------------------------------
def has_library(name: str) -> bool:
    """Whether the dynamic loader finds a library."""
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def has_font(language: str) -> bool:
    """Whether fontconfig knows a font for a language."""
    if shutil.which("fc-list") is None:
        return False
    found = subprocess.run(["fc-list", f":lang={language}"], capture_output=True, text=True, check=False)
    return bool(found.stdout.strip())


def missing_packages(*, window: bool, compiler: bool, test: bool) -> list[str]:
    """Debian's names of what this machine lacks for the job at hand (always empty off Linux)."""
    if not sys.platform.startswith("linux"):
        return []
    missing = []
    if compiler:
        missing += [] if shutil.which("c++") and shutil.which("cc") else ["g++"]
        missing += [] if has_library("libgomp.so.1") else ["libgomp1"]
    if window:
        missing += [package for library, package in LIBRARIES.items() if not has_library(library)]
    if test:
        missing += [] if shutil.which("Xvfb") else ["xvfb"]
        missing += [] if shutil.which("bwrap") else ["bubblewrap"]
        missing += [] if shutil.which("objdump") else ["binutils"]
        missing += [] if shutil.which("dbus-run-session") else ["dbus-daemon"]
        missing += [] if shutil.which("fc-list") else ["fontconfig"]
        missing += sorted({package for language, package in FONTS.items() if not has_font(language)})
        missing += [] if has_library(f"libpython{PYTHON_VERSION}.so.1.0") else [f"libpython{PYTHON_VERSION}"]
    return missing


def install_packages(packages: list[str]) -> None:
    """Install Debian packages as root; anyone else gets the exact line to type."""
    line = f"apt-get update && apt-get install -y --no-install-recommends {' '.join(packages)}"
    if shutil.which("apt-get") is None:
        raise SetupError(f"These system packages are missing (Debian's names): {' '.join(packages)}. Install them.")
    if WINDOWS or os.geteuid() != 0:
        raise SetupError(f"Some system packages are missing. Type this, then start again:\n\n    sudo sh -c '{line}'\n")
    say(f"Installing system packages: {' '.join(packages)}")
    os.environ["DEBIAN_FRONTEND"] = "noninteractive"
    run("apt-get", "update", "-qq", what="The package lists could not be read")
    run("apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages, what="System packages did not install")


# --- CUDA ---------------------------------------------------------------------------------------------------------
# What a graphics card's compute capability needs: the first toolkit that compiles for it (NVIDIA's release notes).
FIRST_TOOLKITS = (((12, 1), (12, 9)), ((10, 0), (12, 8)), ((8, 9), (11, 8)), ((8, 6), (11, 1)))
# CUDA 13 no longer compiles for older ones
OLDEST_CARD_OF_13 = (7, 5)
# the smallest program that needs what llama.cpp needs of the toolkit
TRIAL = "#include <cublas_v2.h>\n#include <cuda_runtime.h>\n#include <string>\nint main() { return 0; }\n"

Version = tuple[int, int]


def dotted(version: Version) -> str:
    """(12, 8) as people write it."""
    return ".".join(map(str, version))


def output_of(*command: str) -> tuple[int, str]:
    """A program's exit status and everything it printed; 127 and nothing where it does not start."""
    try:
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    except OSError:
        return 127, ""
    return done.returncode, done.stdout


def find_nvcc() -> str:
    """NVIDIA's compiler, on PATH or where toolkits are installed."""
    homes = [os.environ.get("CUDA_PATH"), os.environ.get("CUDA_HOME"), "/usr/local/cuda", "/opt/cuda"]
    found = shutil.which("nvcc") or shutil.which("nvcc", path=os.pathsep.join(f"{home}/bin" for home in homes if home))
    if found is None:
        raise SetupError(
            "--cuda needs NVIDIA's CUDA toolkit, and its compiler nvcc was not found. Install the toolkit "
            "(developer.nvidia.com/cuda-downloads), or go on without the card: python3 run.py --cpu"
        )
    return found


def find_cards() -> tuple[list[Version], Version]:
    """The compute capabilities of the cards that are present, and the newest CUDA that their driver runs."""
    status, text = output_of("nvidia-smi", "--query-gpu=compute_cap", "--format=csv,noheader")
    cards = [] if status else [(int(a), int(b)) for a, b in re.findall(r"^\s*(\d+)\.(\d+)\s*$", text, re.M)]
    driver = re.search(r"CUDA Version:\s*(\d+)\.(\d+)", output_of("nvidia-smi")[1]) if cards else None
    return sorted(set(cards)), (int(driver[1]), int(driver[2])) if driver else (0, 0)


def check_toolkit(toolkit: Version, cards: list[Version], driver: Version) -> None:
    """Refuse a toolkit that does not compile for a card, or whose programs the driver does not run."""
    for card in cards:
        needed = next((first for capability, first in FIRST_TOOLKITS if card >= capability), (0, 0))
        if toolkit < needed:
            raise SetupError(
                f"The card (compute capability {dotted(card)}) needs CUDA {dotted(needed)} or newer, and nvcc is "
                f"{dotted(toolkit)}: install a newer toolkit."
            )
        if toolkit >= (13, 0) and card < OLDEST_CARD_OF_13:
            raise SetupError(
                f"CUDA {dotted(toolkit)} no longer compiles for the card (compute capability {dotted(card)}): "
                "install CUDA 12.9."
            )
    if driver[0] and driver[0] < toolkit[0]:
        raise SetupError(
            f"The NVIDIA driver runs CUDA {dotted(driver)}, and the toolkit is {dotted(toolkit)}: update the driver, "
            f"or install a CUDA {driver[0]} toolkit."
        )


def find_host_compiler(nvcc: str) -> str:
    """A C++ compiler that nvcc takes, tried out; empty for the usual one."""
    with tempfile.TemporaryDirectory() as folder:
        trial = Path(folder) / "trial.cu"
        trial.write_text(TRIAL, encoding="ascii")
        command = (nvcc, "-c", str(trial), "-o", str(trial.with_suffix(".o")))
        status, text = output_of(*command)
        if not status:
            return ""
        limit = re.search(r"gcc versions later than (\d+)", text)
        older = [f"g++-{number}" for number in range(int(limit[1]) if limit else 0, 8, -1)]
        for name in older:
            if (path := shutil.which(name)) and not output_of(*command, "-ccbin", path)[0]:
                return path
    if older:
        raise SetupError(f"nvcc does not take this computer's g++, which is too new for it: install {older[0]}.")
    if "cublas_v2.h" in text:
        raise SetupError("The CUDA toolkit lacks cuBLAS: install the whole toolkit (Debian's name: libcublas-dev).")
    if "cl.exe" in text or "Microsoft Visual Studio" in text:
        raise SetupError("nvcc needs the C++ build tools of Visual Studio 2022: install them, and start again there.")
    raise SetupError(f"nvcc does not compile a trial program:\n{text.strip()[-1500:]}")


def cuda_settings() -> dict[str, str]:
    """The CMake settings that build llama.cpp for the cards that are present."""
    nvcc = find_nvcc()
    release = re.search(r"release (\d+)\.(\d+)", output_of(nvcc, "--version")[1])
    cards, driver = find_cards()
    if release:
        check_toolkit((int(release[1]), int(release[2])), cards, driver)
    settings = {"GGML_CUDA": "on", "CMAKE_CUDA_COMPILER": nvcc}
    if compiler := find_host_compiler(nvcc):
        settings["CMAKE_CUDA_HOST_COMPILER"] = compiler
    if cards:
        settings["CMAKE_CUDA_ARCHITECTURES"] = ";".join(f"{major}{minor}" for major, minor in cards)
    else:
        say("No NVIDIA card answers (nvidia-smi): building for all of them, which takes several times as long.")
    return settings


# --- the virtual environment --------------------------------------------------------------------------------------
def make_venv() -> None:
    """Create .venv with this Python; on Debian the venv module may have to be installed first."""
    if PYTHON.exists():
        return
    try:
        import ensurepip  # noqa: F401 - Debian ships Python without it
    except ImportError:
        install_packages([f"python{PYTHON_VERSION}-venv"])
    say("Creating .venv")
    try:
        run(sys.executable, "-m", "venv", VENV, what="The virtual environment could not be created")
    except BaseException:
        shutil.rmtree(VENV, ignore_errors=True)  # half an environment would look like a whole one at the next start
        raise


def uv() -> Path:
    """The uv of .venv, installed by its hashed lock when it is not there yet."""
    program = BIN / ("uv.exe" if WINDOWS else "uv")
    if not program.exists():
        lock = LOCKS / "uv.txt"
        run(PYTHON, "-m", "pip", "install", "-q", "--require-hashes", "-r", lock, what="uv could not be installed")
    return program


def wanted_state(kind: str, cuda: bool) -> dict[str, object]:
    """What the environment must match: the lock's content, Python and the build switch."""
    digest = hashlib.sha256()
    for path in (ROOT / "pyproject.toml", LOCKS / f"{kind}.txt", LOCKS / "uv.txt"):
        digest.update(path.read_bytes())
    return {"digest": digest.hexdigest(), "cuda": cuda, "python": PYTHON_VERSION}


def read_state() -> dict[str, object]:
    """The remembered set-up; empty when there is none."""
    try:
        state = json.loads(STATE.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return state if isinstance(state, dict) else {}


def set_up(kind: str, cuda: bool | None, *, window: bool) -> None:
    """Bring .venv to what the lock of ``kind`` ("app" or "test") says; a set-up that matches costs nothing.

    A test environment holds everything the app needs, so starting the app never takes it away again.
    """
    state = read_state()
    settings = cuda_settings() if cuda else {}  # asked for by name: the card may be another one now
    moved = bool(settings) and settings != state.get("settings")
    cuda = bool(state.get("cuda")) if cuda is None else cuda
    if PYTHON.exists() and not moved and any(state.get(k) == wanted_state(k, cuda) for k in {kind, "test"}):
        if packages := missing_packages(window=window, compiler=False, test=kind == "test"):
            install_packages(packages)
        return
    if packages := missing_packages(window=window, compiler=True, test=kind == "test"):
        install_packages(packages)
    if cuda and not settings:
        settings = cuda_settings()
    make_venv()
    command: list[str | Path] = [uv(), "pip", "sync", "--require-hashes", LOCKS / f"{kind}.txt", LOCKS / "uv.txt"]
    # once, on every processor: a tool's host writes nothing outside its cage, and would compile sympy at each start
    command.append("--compile-bytecode")
    for name, value in settings.items():
        command += ["--config-settings-package", f"llama-cpp-python:cmake.define.{name}={value}"]
    if state and (moved or state.get("cuda") != cuda):
        command += ["--reinstall-package", "llama-cpp-python"]
    minutes = "5 to 30" if cuda else "some"
    say(f"Installing packages. The first time llama.cpp is compiled, which takes {minutes} minutes.")
    run(*command, what="The packages could not be installed")
    STATE.write_text(json.dumps({"cuda": cuda, "settings": settings, kind: wanted_state(kind, cuda)}), encoding="utf-8")


# --- handing over -------------------------------------------------------------------------------------------------
def hand_over(arguments: list[str]) -> int:
    """Replace this process by .venv's Python; on Windows, where that is not possible, wait for it."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH")]))}
    command = [str(PYTHON), *arguments]
    if not WINDOWS:
        os.execve(command[0], command, environment)
    return subprocess.call(command, env=environment)


def check() -> int:
    """Lint, format and types; the first that fails decides."""
    for command in (["ruff", "check", "."], ["ruff", "format", "--check", "."], ["mypy"]):
        code = subprocess.call([str(PYTHON), "-m", *command], cwd=ROOT)
        if code:
            return code
    return 0


def at_once() -> list[str]:
    """How many processes share the tests: one more than there are processors, and no more than memory allows.

    Each waits for a third of its time, for the disk, a child or a clock. An engine takes 1 GB.
    ``-n0`` behind ``run.py test`` runs them in one process, where a debugger works.
    """
    return ["-n", str(min((os.cpu_count() or 1) + 1, 4)), "--dist", "worksteal"]


def main(arguments: list[str]) -> int:
    """Set up what the arguments need and start it."""
    if not (3, 11) <= sys.version_info[:2] < (3, 15):
        say(f"Nemodesk needs Python 3.11 to 3.14; this is {sys.version.split()[0]}.")
        return 1
    cuda: bool | None = None
    while arguments and arguments[0] in ("--cuda", "--cpu"):
        cuda = arguments.pop(0) == "--cuda"
    command = arguments[0] if arguments else ""
    try:
        if command in ("test", "check"):
            set_up("test", cuda, window=command == "test")
        else:
            set_up("app", cuda, window=not command or command.startswith("--model"))
    except SetupError as error:
        say(str(error))
        return 1
    if command == "check":
        return check()
    if command == "test":
        os.chdir(ROOT)
        return hand_over(["-m", "pytest", *at_once(), *arguments[1:]])
    return hand_over(["-m", "desktop", *arguments])


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
