"""Groups of the user's systemd, against a systemd-run and a /sys of the test's."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from desktop.plugins.bounds import TreeGrip
from desktop.plugins.limits import Limits
from desktop.plugins.scope import ScopeGrip, scope_grip, scoped, works

LIMITS = Limits(memory=1 << 30, processes=64)
# becomes what stands behind "--", as with --scope
SYSTEMD_RUN = """#!/bin/sh
while [ "$1" != "--" ]; do shift; done
shift
exec "$@"
"""


def test_the_command_names_the_limits_and_hides_the_bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = tmp_path / "systemd-run"
    program.write_text(SYSTEMD_RUN)
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    monkeypatch.setenv("XDG_RUNTIME_DIR", "/run/user/1000")
    command = scoped(["sh", "-c", "echo [$XDG_RUNTIME_DIR]"], LIMITS)
    assert "TasksMax=64" in command
    assert f"MemoryMax={1 << 30}" in command
    assert subprocess.run(command, capture_output=True, check=True).stdout == b"[]\n"
    assert not works()  # it runs, and there is no scope


def test_a_scope_is_found_read_and_left_to_systemd(tmp_path: Path) -> None:
    proc, root = tmp_path / "proc", tmp_path / "cgroup"
    group = root / "user.slice" / "run-1.scope"
    group.mkdir(parents=True)
    (proc / "5").mkdir(parents=True)
    (proc / "5" / "cgroup").write_text("0::/user.slice/run-1.scope\n")
    (group / "pids.max").write_text("64\n")
    (group / "pids.events").write_text("max 0\n")
    (group / "memory.events").write_text("low 0\noom_kill 0\n")
    grip = scope_grip(5, LIMITS, proc, root)
    assert isinstance(grip, ScopeGrip)
    grip.hold()
    assert grip.reached() == ""
    (group / "memory.events").write_text("low 0\noom_kill 1\n")
    assert grip.reached() == "It needed more memory than it may have (1,024 MB)."
    (group / "pids.events").write_text("max 3\n")
    assert grip.reached() == "It started more processes than it may (64)."
    grip.kill()
    assert (group / "cgroup.kill").read_text() == "1"
    assert grip.release()
    assert group.exists()


def test_without_the_limits_in_place_the_process_list_is_looked_at(tmp_path: Path) -> None:
    assert isinstance(scope_grip(5, LIMITS, tmp_path, tmp_path), TreeGrip)
