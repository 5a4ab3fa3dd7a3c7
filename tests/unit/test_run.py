"""run.py: what it decides, without installing anything."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

import run


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, ...]]:
    """A set-up that only notes the commands it would run."""
    commands: list[tuple[str, ...]] = []
    monkeypatch.setattr(run, "VENV", tmp_path)
    monkeypatch.setattr(run, "STATE", tmp_path / "state.json")
    monkeypatch.setattr(run, "PYTHON", Path(sys.executable))
    monkeypatch.setattr(run, "missing_packages", lambda **_: [])
    monkeypatch.setattr(run, "uv", lambda: Path("uv"))
    monkeypatch.setattr(run, "run", lambda *command, what: commands.append(tuple(map(str, command))))
    monkeypatch.setattr("shutil.which", lambda name: f"/usr/bin/{name}")
    return commands


def test_the_second_start_installs_nothing(installed: list[tuple[str, ...]]) -> None:
    run.set_up("app", None, window=True)
    run.set_up("app", None, window=True)
    assert len(installed) == 1
    assert "--require-hashes" in installed[0]


def test_a_test_environment_also_runs_the_app(installed: list[tuple[str, ...]]) -> None:
    run.set_up("test", None, window=True)
    run.set_up("app", None, window=True)
    run.set_up("test", None, window=True)
    assert len(installed) == 1


def test_an_app_environment_does_not_run_the_tests(installed: list[tuple[str, ...]]) -> None:
    run.set_up("app", None, window=True)
    run.set_up("test", None, window=True)
    assert [command[4].endswith(name) for command, name in zip(installed, ("app.txt", "test.txt"), strict=True)]
    assert len(installed) == 2


def test_cuda_is_remembered_until_cpu_is_asked(installed: list[tuple[str, ...]]) -> None:
    run.set_up("app", True, window=False)
    assert "llama-cpp-python:cmake.define.GGML_CUDA=on" in installed[-1]
    run.set_up("app", None, window=False)
    assert len(installed) == 1
    assert json.loads(run.STATE.read_text())["cuda"] is True
    run.set_up("app", False, window=False)
    assert len(installed) == 2
    assert "--reinstall-package" in installed[-1]
    assert not any("GGML_CUDA" in part for part in installed[-1])


def test_a_broken_state_file_means_installing_again(installed: list[tuple[str, ...]]) -> None:
    run.STATE.write_text("[1")
    run.set_up("app", None, window=False)
    assert len(installed) == 1


def test_cuda_without_the_toolkit_says_what_to_do(
    installed: list[tuple[str, ...]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("shutil.which", lambda name: None)
    with pytest.raises(run.SetupError, match="nvcc"):
        run.set_up("app", True, window=False)
    assert installed == []


def test_missing_packages_are_named_for_people_who_are_not_root(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    with pytest.raises(run.SetupError, match=r"sudo sh -c 'apt-get update && apt-get install -y .*xvfb'"):
        run.install_packages(["g++", "xvfb"])


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the list is Linux's")
def test_every_missing_library_has_a_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run, "has_library", lambda name: False)
    monkeypatch.setattr("shutil.which", lambda name: None)
    found = run.missing_packages(window=True, compiler=True, test=True)
    assert {"g++", "libxcb-icccm4", "libxcb-keysyms1", "libegl1", "xvfb", "binutils"} <= set(found)
    assert run.missing_packages(window=False, compiler=False, test=False) == []


def test_run_uses_the_standard_library_only() -> None:
    import ast

    tree = ast.parse(Path(run.__file__).read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        names = [a.name for a in node.names] if isinstance(node, ast.Import) else []
        names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
        assert all(name.split(".")[0] in {*sys.stdlib_module_names} for name in names), names
