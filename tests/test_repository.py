"""Rules of the repository that no linter knows: sizes, texts, the changelog, lock files, resources."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SOURCES = sorted(p for top in ("desktop", "converter", "packaging", "tests") for p in (ROOT / top).rglob("*.py"))
PRODUCT = {p for p in SOURCES if p.relative_to(ROOT).parts[0] in ("desktop", "converter")}

# calls whose literal text would be shown to a person: it has to go through tr()
SHOWN = {
    "setText", "setToolTip", "setPlaceholderText", "setWindowTitle", "setTitle", "setStatusTip", "QAction", "QLabel",
    "addAction", "addMenu", "AppError", "UsageError", "EnvironmentFault", "LoadFailed", "EngineDied", "GGUFError",
    "ConvertError", "setAccessibleName", "setAccessibleDescription",
}  # fmt: skip


class Rules:
    """What is wrong in the code, by rule; every file is read once for all of them."""

    def __init__(self) -> None:
        self.long: list[str] = []
        self.shown: list[str] = []
        self.untranslatable: list[str] = []
        for file in SOURCES:
            text, name = file.read_text(encoding="utf-8"), str(file.relative_to(ROOT))
            if text.count("\n") >= 300:
                self.long.append(f"{name}: files stay under 300 lines")
            for node in ast.walk(ast.parse(text)):
                if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                    assert node.end_lineno is not None
                    if node.end_lineno - node.lineno >= 50:
                        self.long.append(f"{name}: {node.name} stays under 50 lines")
                elif isinstance(node, ast.Call) and file in PRODUCT:
                    self._call(node, f"{name}, line {node.lineno}")

    def _call(self, node: ast.Call, place: str) -> None:
        function = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        words = literal_words(node.args[0] if node.args else None).replace("Nemodesk", "")
        if function in SHOWN and re.search(r"[A-Za-z]{2}", words):
            self.shown.append(f"{place}: {function}({words!r})")
        # a translator's tool reads the source texts from the code; an f-string or a variable would be missed
        if getattr(node.func, "id", "") == "tr" and not isinstance(node.args[0], ast.Constant):
            self.untranslatable.append(place)


def literal_words(node: ast.expr | None) -> str:
    """The literal text of a string or f-string argument; what its fields bring is left out."""
    parts = node.values if isinstance(node, ast.JoinedStr) else [node]
    return " ".join(p.value for p in parts if isinstance(p, ast.Constant) and isinstance(p.value, str))


@pytest.fixture(scope="module")
def rules() -> Rules:
    return Rules()


def test_files_and_functions_stay_small(rules: Rules) -> None:
    assert rules.long == []


def test_texts_for_people_go_through_tr(rules: Rules) -> None:
    assert rules.shown == []


def test_tr_gets_a_literal(rules: Rules) -> None:
    assert rules.untranslatable == []


def test_locks_have_hashes_and_no_addresses() -> None:
    for lock in sorted((ROOT / "packaging" / "locks").glob("*.txt")):
        text = lock.read_text(encoding="utf-8")
        assert "://" not in text
        for line in text.splitlines():
            if line and line[0].isalnum():
                assert line.endswith("\\"), f"{lock.name}: {line} has no hash"


def test_every_direct_dependency_is_locked() -> None:
    names = re.findall(r'^    "([A-Za-z0-9_-]+)', (ROOT / "pyproject.toml").read_text(encoding="utf-8"), re.M)
    locked = (ROOT / "packaging" / "locks" / "test.txt").read_text(encoding="utf-8")
    for name in names[: names.index("types-pyyaml") + 1]:
        assert re.search(rf"^{name}==", locked, re.M | re.I), name


def test_changelog_has_versions_with_known_sections() -> None:
    lines = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8").splitlines()
    versions = [line for line in lines if line.startswith("## ")]
    assert versions
    for line in versions:
        assert re.fullmatch(r"## (Unreleased|\d+\.\d+\.\d+ \(\d{4}-\d{2}-\d{2}\))", line), line
    sections = {line for line in lines if line.startswith("### ")}
    assert sections <= {"### Added", "### Changed", "### Fixed", "### Removed", "### Security"}


@pytest.mark.parametrize("folder", ["desktop", "converter", "resources", "tests", "packaging"])
def test_every_top_folder_says_what_lives_there(folder: str) -> None:
    assert len((ROOT / folder / "README.md").read_text(encoding="utf-8")) > 300


def test_every_icon_named_in_code_is_shipped() -> None:
    shipped = {p.stem for p in (ROOT / "resources" / "icons").glob("*.svg")}
    for file in (ROOT / "desktop" / "ui").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in ("paint_icon", "icon"):
                for arg in node.args:
                    if (
                        isinstance(arg, ast.Constant)
                        and isinstance(arg.value, str)
                        and re.fullmatch(r"[a-z0-9-]+", arg.value)
                    ):
                        assert arg.value in shipped, f"{file.name}: {arg.value}"


def test_the_texts_for_measuring_quality_share_no_passage() -> None:
    """What a model's rounding was fitted to says nothing about it: 60 equal characters in a row are a passage."""
    texts = [(ROOT / "resources" / "quality" / f"{n}.txt").read_text("utf-8") for n in ("calibration", "evaluation")]
    passages = [{text[start : start + 60] for start in range(len(text) - 59)} for text in texts]
    assert not passages[0] & passages[1]
    for text in texts:
        for script in (
            "[\u0900-\u097f]",
            "[\u0e00-\u0e7f]",
            "[\u4e00-\u9fff]",
            "[üß]",
            "ç",
            "ñ",
            "ã",
            r"\\frac",
            "return",
        ):
            assert re.search(script, text), script
