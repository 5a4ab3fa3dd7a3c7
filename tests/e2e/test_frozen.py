"""The frozen build: made here, moved away from the source, and tried without Python under a virtual display."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

pytestmark = [pytest.mark.e2e, pytest.mark.early, pytest.mark.timeout(600)]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only the Linux build is made and tested yet")
def test_the_frozen_build_passes_its_smoke_test(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, str(ROOT / "packaging" / "build.py"), "--out", str(tmp_path)],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-4000:]
    lines = [line for line in done.stdout.splitlines() if line.startswith(("ok", "FAILED"))]
    assert {line.split(":")[0].removeprefix("ok").strip() for line in lines} >= {
        "engine",
        "window",
        "conversion and answer",
    }
    folder = tmp_path / "nemodesk"
    for name in ("nemodesk", "nemodesk-cli", "nemodesk.desktop", "nemodesk.svg"):
        assert (folder / name).is_file()
