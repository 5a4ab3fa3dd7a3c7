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
    monkeypatch.setattr("shutil.which", lambda name, path=None: f"/usr/bin/{name}")
    return commands


Answers = dict[str, tuple[int, str]]

NVCC_13: Answers = {"--version": (0, "Cuda compilation tools, release 13.0, V13.0.88"), "-c": (0, "")}
NVCC_12: Answers = {"--version": (0, "Cuda compilation tools, release 12.2, V12.2.140"), "-c": (0, "")}
TOO_NEW = "#error -- unsupported GNU version! gcc versions later than 12 are not supported!"


@pytest.fixture
def computer(monkeypatch: pytest.MonkeyPatch) -> Computer:
    """A computer of which a test says what its programs answer."""
    made = Computer()
    monkeypatch.setattr("shutil.which", made.which)
    monkeypatch.setattr(run, "output_of", made.answer)
    monkeypatch.delenv("CUDA_PATH", raising=False)
    return made


class Computer:
    """Programs that are there, with their answers by the first word after them ("" for none)."""

    def __init__(self) -> None:
        self.programs: dict[str, Answers] = {"nvcc": NVCC_13}
        self.commands: list[tuple[str, ...]] = []

    def card(self, capability: str, cuda: str) -> None:
        """A card whose driver runs this version of CUDA."""
        self.programs["nvidia-smi"] = {
            "--query-gpu=compute_cap": (0, f"{capability}\n"),
            "": (0, f"| NVIDIA-SMI 580.1   Driver Version: 580.1   CUDA Version: {cuda}  |"),
        }

    def which(self, name: str, path: str | None = None) -> str | None:
        return name if name in self.programs else None

    def answer(self, *command: str) -> tuple[int, str]:
        self.commands.append(command)
        answers = self.programs.get(command[0], {})
        if "-ccbin" in command:
            return answers.get(command[-1], (1, TOO_NEW))
        return answers.get(command[1] if len(command) > 1 else "", (127, ""))


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


def test_cuda_is_remembered_until_cpu_is_asked(installed: list[tuple[str, ...]], computer: Computer) -> None:
    computer.card("8.9", "13.0")
    run.set_up("app", True, window=False)
    settings = [part for part in installed[-1] if part.startswith("llama-cpp-python:")]
    assert settings == [
        "llama-cpp-python:cmake.define.GGML_CUDA=on",
        "llama-cpp-python:cmake.define.CMAKE_CUDA_COMPILER=nvcc",
        "llama-cpp-python:cmake.define.CMAKE_CUDA_ARCHITECTURES=89",
    ]
    asked = len(computer.commands)
    run.set_up("app", None, window=False)
    assert len(installed) == 1
    assert len(computer.commands) == asked, "a later start asks no program about cards"
    assert json.loads(run.STATE.read_text())["cuda"] is True
    run.set_up("app", False, window=False)
    assert len(installed) == 2
    assert "--reinstall-package" in installed[-1]
    assert not any("CUDA" in part for part in installed[-1])


def test_another_card_is_built_for_when_cuda_is_asked_again(
    installed: list[tuple[str, ...]], computer: Computer
) -> None:
    computer.card("8.9", "13.0")
    run.set_up("app", True, window=False)
    run.set_up("app", True, window=False)
    assert len(installed) == 1
    computer.card("12.0\n8.9\n8.9", "13.0")
    run.set_up("app", True, window=False)
    assert "llama-cpp-python:cmake.define.CMAKE_CUDA_ARCHITECTURES=89;120" in installed[-1]
    assert "--reinstall-package" in installed[-1]


def test_a_broken_state_file_means_installing_again(installed: list[tuple[str, ...]]) -> None:
    run.STATE.write_text("[1")
    run.set_up("app", None, window=False)
    assert len(installed) == 1


def test_cuda_without_the_toolkit_says_what_to_do(installed: list[tuple[str, ...]], computer: Computer) -> None:
    computer.programs.clear()
    with pytest.raises(run.SetupError, match=r"nvcc was not found.*python3 run.py --cpu"):
        run.set_up("app", True, window=False)
    assert installed == []


def test_without_a_card_all_are_built_for(computer: Computer, capsys: pytest.CaptureFixture[str]) -> None:
    assert run.cuda_settings() == {"GGML_CUDA": "on", "CMAKE_CUDA_COMPILER": "nvcc"}
    assert "No NVIDIA card answers" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("nvcc", "capability", "driver", "message"),
    [
        (NVCC_12, "12.0", "13.0", r"capability 12.0\) needs CUDA 12.8 or newer, and nvcc is 12.2"),
        (NVCC_12, "12.1", "13.0", r"needs CUDA 12.9"),
        (NVCC_13, "6.1", "13.0", r"CUDA 13.0 no longer compiles for the card .* install CUDA 12.9"),
        (NVCC_13, "8.9", "12.4", r"driver runs CUDA 12.4, and the toolkit is 13.0: update the driver"),
    ],
)
def test_toolkits_that_do_not_fit_the_card(
    computer: Computer, nvcc: Answers, capability: str, driver: str, message: str
) -> None:
    computer.programs["nvcc"] = nvcc
    computer.card(capability, driver)
    with pytest.raises(run.SetupError, match=message):
        run.cuda_settings()


def test_a_newer_driver_and_an_older_toolkit_fit(computer: Computer) -> None:
    computer.programs["nvcc"] = NVCC_12
    computer.card("8.6", "13.0")
    assert run.cuda_settings()["CMAKE_CUDA_ARCHITECTURES"] == "86"


def test_an_older_host_compiler_is_taken_where_there_is_one(computer: Computer) -> None:
    computer.card("8.9", "13.0")
    computer.programs["nvcc"] = NVCC_13 | {"-c": (1, TOO_NEW), "g++-11": (0, "")}
    with pytest.raises(run.SetupError, match=r"too new for it: install g\+\+-12"):
        run.cuda_settings()
    computer.programs |= {"g++-12": {}, "g++-11": {}}  # nvcc takes only the older one
    assert run.cuda_settings()["CMAKE_CUDA_HOST_COMPILER"] == "g++-11"


@pytest.mark.parametrize(
    ("complaint", "message"),
    [
        ("fatal error: cublas_v2.h: No such file or directory", "lacks cuBLAS"),
        ("nvcc fatal : Cannot find compiler 'cl.exe' in PATH", "Visual Studio 2022"),
        ("nvcc error : 'cicc' died", "(?s)does not compile a trial program.*cicc"),
    ],
)
def test_a_trial_program_that_does_not_compile(computer: Computer, complaint: str, message: str) -> None:
    computer.programs["nvcc"] = NVCC_13 | {"-c": (1, complaint)}
    with pytest.raises(run.SetupError, match=message):
        run.find_host_compiler("nvcc")


def test_programs_answer_or_are_not_there() -> None:
    assert run.output_of(sys.executable, "-c", "import sys; print(1); sys.exit(3)") == (3, "1\n")
    assert run.output_of("/nonexistent/program") == (127, "")


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
