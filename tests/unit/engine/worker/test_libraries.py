"""NVIDIA's libraries are found where they lie, in folders made for the purpose."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.engine.worker.libraries import (
    READ,
    candidates,
    cuda_backend,
    forget_lost_toolkit,
    load_all,
    locate,
    needed,
    prepare,
    runtime_version,
    to_bundle,
)

LINUX = ["libcudart.so.13", "libcublasLt.so.13", "libcublas.so.13"]


def backend(folder: Path, name: str, *names: bytes, before: int = 100) -> None:
    """A library that asks for others, as the table of its symbols holds their names."""
    (folder / name).write_bytes(b"\x7fELF" + bytes(before) + b"".join(name + b"\0" for name in names) + bytes(4096))


@pytest.mark.parametrize("before", [100, READ - 8, READ - 4 + 64, 3 * READ])
def test_the_names_come_from_the_build(tmp_path: Path, before: int) -> None:
    backend(tmp_path, "libggml-cuda.so", b"libc.so.6", b"libcublas.so.13", b"libcudart.so.13", before=before)
    assert needed(tmp_path) == LINUX


def test_the_names_of_a_windows_build(tmp_path: Path) -> None:
    backend(tmp_path, "ggml-cuda.dll", b"KERNEL32.dll", b"cublas64_12.dll", b"cudart64_12.dll")
    assert needed(tmp_path) == ["cudart64_12.dll", "cublasLt64_12.dll", "cublas64_12.dll"]


def test_a_build_without_cuda_needs_nothing(tmp_path: Path) -> None:
    assert cuda_backend(tmp_path) is None
    assert needed(tmp_path) == []
    prepare(tmp_path)
    assert runtime_version(tmp_path) == 0


def test_packages_come_before_toolkits_and_missing_folders_are_left_out(tmp_path: Path) -> None:
    site, home = tmp_path / "site", tmp_path / "toolkit"
    for folder in (site / "nvidia/cu13/lib", site / "nvidia/cublas/lib", home / "lib64"):
        folder.mkdir(parents=True)
    found = candidates({"CUDA_HOME": str(home), "CUDA_PATH": str(tmp_path / "gone")}, [str(site), ""], windows=False)
    assert found[:3] == [site / "nvidia/cu13/lib", site / "nvidia/cublas/lib", home / "lib64"]


def test_windows_folders(tmp_path: Path) -> None:
    site, old, new = tmp_path / "site", tmp_path / "v12", tmp_path / "v13"
    for folder in (site / "nvidia/cublas/bin", old / "bin", new / "bin/x64"):
        folder.mkdir(parents=True)
    environ = {"CUDA_PATH": str(new), "CUDA_PATH_V12_8": str(old), "CUDA_PATH_V13_0": str(new)}
    found = candidates(environ, [str(site)], windows=True)
    assert found == [site / "nvidia/cublas/bin", new / "bin", new / "bin/x64", old / "bin"]
    (new / "bin/x64/cudart64_13.dll").touch()
    (old / "bin/cudart64_12.dll").touch()
    assert locate(["cudart64_13.dll", "cublas64_13.dll"], found) == [new / "bin/x64/cudart64_13.dll"]


def test_a_library_is_loaded_by_name_first_and_then_by_path(tmp_path: Path) -> None:
    first, second = tmp_path / "first", tmp_path / "second"
    for folder in (first, second):
        folder.mkdir()
    for name in LINUX[1:]:
        (second / name).touch()
    (first / LINUX[2]).touch()
    loaded: list[str] = []

    def load(place: str) -> None:
        if place in LINUX[1:] or place == str(first / LINUX[2]):
            raise OSError(f"{place}: cannot open shared object file")
        loaded.append(place)

    assert load_all(LINUX, [first, second], load) == []
    assert loaded == [LINUX[0], str(second / LINUX[1]), str(second / LINUX[2])]


def test_what_is_nowhere_is_named(tmp_path: Path) -> None:
    def load(place: str) -> None:
        raise OSError(place)

    assert load_all(LINUX, [tmp_path], load) == LINUX


def test_a_removed_toolkit_is_forgotten(tmp_path: Path) -> None:
    environ = {"CUDA_PATH": str(tmp_path / "gone")}
    forget_lost_toolkit(environ)
    assert environ == {}
    for name in ("bin", "lib"):
        (tmp_path / name).mkdir()
    environ = {"CUDA_PATH": str(tmp_path)}
    forget_lost_toolkit(environ)
    assert environ == {"CUDA_PATH": str(tmp_path)}


def test_a_frozen_app_brings_them_along(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert to_bundle(tmp_path) == []
    backend(tmp_path, "libggml-cuda.so", b"libcublas.so.99", b"libcudart.so.99")
    home = tmp_path / "toolkit/lib64"
    home.mkdir(parents=True)
    monkeypatch.setenv("CUDA_HOME", str(tmp_path / "toolkit"))
    names = ["libcudart.so.99", "libcublasLt.so.99", "libcublas.so.99"]
    for name in names[:2]:
        (home / name).touch()
    with pytest.raises(FileNotFoundError, match=r"^libcublas\.so\.99: not found"):
        to_bundle(tmp_path)
    (home / names[2]).touch()
    assert to_bundle(tmp_path) == [home / name for name in names]
