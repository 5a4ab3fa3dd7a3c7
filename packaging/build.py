"""Build the frozen app for this platform: ``python packaging/build.py [--out DIR]``. Ends with the smoke test.

Linux is what is built and tested; the spec leaves room for Windows and macOS. The result is ``DIR/nemodesk`` with the
two executables, and on Linux a .desktop file and the icon beside it.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent


def build(out: Path) -> Path:
    """Freeze into ``out``/nemodesk; returns that folder."""
    work = out / "work"
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    command += ["--distpath", str(out), "--workpath", str(work), str(HERE / "nemodesk.spec")]
    subprocess.run(command, cwd=ROOT, check=True)
    shutil.rmtree(work)
    folder = out / "nemodesk"
    if sys.platform.startswith("linux"):
        strip(folder / "_internal")
        for name in ("nemodesk.desktop", "nemodesk.svg"):
            shutil.copy(HERE / "linux" / name, folder / name)
    return folder


def strip(folder: Path) -> None:
    """Take symbols out of the libraries; not numpy's, whose OpenBLAS does not load any more, and not NVIDIA's."""
    left = ("numpy", "libcudart", "libcublas")
    found = [path for path in folder.rglob("*.so*") if path.is_file() and not path.is_symlink()]
    libraries = [path for path in found if not any(word in str(path) for word in left)]
    subprocess.run(["strip", "--strip-unneeded", *map(str, libraries)], check=True)


def size(folder: Path) -> int:
    """Bytes of all files in a folder."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


def main() -> int:
    """Build, then try the result as a user would have it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=ROOT / "dist")
    parser.add_argument("--no-smoke", action="store_true", help="do not run the smoke test")
    options = parser.parse_args()
    folder = build(options.out.resolve())
    print(f"{folder}: {size(folder) / 1e6:.0f} MB")
    if options.no_smoke:
        return 0
    return subprocess.call([sys.executable, str(HERE / "smoke.py"), str(folder)])


if __name__ == "__main__":
    sys.exit(main())
