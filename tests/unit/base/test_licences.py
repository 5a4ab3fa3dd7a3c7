"""The licences of what is shipped."""

from __future__ import annotations

import re
from pathlib import Path

from desktop.base.licences import FROZEN_FILE, collect, dump, load

ROOT = Path(__file__).parents[3]


def normal(name: str) -> str:
    """A package's name as indexes compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def test_every_part_has_a_licence_and_its_text() -> None:
    found = collect(ROOT)
    assert [licence.name for licence in found if not licence.licence or len(licence.text) < 300] == []


def test_the_parts_nobody_installs_are_named_too() -> None:
    names = {licence.name for licence in collect(ROOT)}
    parts = {"Nemodesk", "Python", "Qt", "SQLite", "llama.cpp and ggml", "Inter", "JetBrains Mono", "Lucide icons"}
    assert parts | {"SmolLM2-135M-Instruct"} <= names


def test_every_locked_package_of_this_platform_is_there() -> None:
    lock = (ROOT / "packaging" / "locks" / "app.txt").read_text(encoding="utf-8")
    everywhere = {normal(name) for name in re.findall(r"^([\w.-]+)==[^;\n]*$", lock, re.MULTILINE)}
    named = {normal(licence.name) for licence in collect(ROOT)}
    assert everywhere - named == set()
    assert "apsw" in everywhere


def test_a_build_reads_what_was_written_for_it(tmp_path: Path) -> None:
    found = collect(ROOT)
    (tmp_path / FROZEN_FILE).write_text(dump(found), encoding="utf-8")
    assert load(tmp_path) == found


def test_from_source_the_packages_are_asked() -> None:
    assert load(ROOT / "resources") == collect(ROOT)
