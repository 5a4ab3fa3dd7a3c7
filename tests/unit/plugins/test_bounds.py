"""Control groups as files of a test's, and what is left of an app that was killed."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.plugins import bounds
from desktop.plugins.limits import Limits

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="control groups")

LIMITS = Limits(memory=512 << 20, processes=9)


def test_where_groups_cannot_be_made_there_are_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bounds, "ROOT", tmp_path)
    assert bounds.own_groups(os.getpid(), LIMITS) is None


def test_a_group_that_does_not_keep_its_limit_is_not_believed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bounds, "ROOT", tmp_path)
    (tmp_path / "cgroup.controllers").write_text("pids memory")
    real = Path.read_text
    monkeypatch.setattr(Path, "read_text", lambda self, **_: "max" if self.name == "pids.max" else real(self))
    assert bounds.own_groups(os.getpid(), LIMITS) is None


def test_a_group_of_version_2_has_the_limits_and_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bounds, "ROOT", tmp_path)
    (tmp_path / "cgroup.controllers").write_text("pids memory")
    grip = bounds.own_groups(os.getpid(), LIMITS)
    assert grip is not None
    (group,) = tmp_path.glob("nemodesk-*")
    assert (group / "pids.max").read_text() == "9"
    assert (group / "memory.max").read_text() == str(512 << 20)
    assert (group / "memory.swap.max").read_text() == "0"
    grip.hold()
    assert (group / "cgroup.procs").read_text().isdigit()
    (group / "pids.events").write_text("max 1\n")
    assert grip.reached() == "It started more processes than it may (9)."


def test_what_a_killed_app_left_is_ended_and_what_another_has_is_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bounds, "ROOT", tmp_path)
    gone = subprocess.Popen(["true"])
    gone.wait()
    with subprocess.Popen(["sleep", "600"]) as left, subprocess.Popen(["sleep", "600"]) as used:
        for owner, process in ((gone.pid, left), (os.getpid(), used)):
            group = tmp_path / f"nemodesk-{owner}-1"
            group.mkdir()
            (group / "cgroup.procs").write_text(f"0\n{process.pid}\n")
        bounds.sweep()
        assert left.wait(10) == -9
        assert used.poll() is None
        used.kill()
