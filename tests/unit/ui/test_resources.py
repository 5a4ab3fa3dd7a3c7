"""The files the theme ships: found from source and in a frozen build, licences beside them, nothing unused."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from desktop.base.resources import resource_path

SOURCES = "\n".join(path.read_text("utf-8") for path in resource_path("..").joinpath("desktop").rglob("*.py"))
ICONS = sorted(path.stem for path in resource_path("icons").glob("*.svg"))


def test_icons_and_fonts_carry_their_licences() -> None:
    assert "ISC" in resource_path("icons/LICENSE").read_text("utf-8")
    for family in ("Inter", "JetBrainsMono"):
        assert "SIL OPEN FONT LICENSE" in resource_path(f"fonts/{family}-OFL.txt").read_text("utf-8")


@pytest.mark.parametrize("name", ICONS)
def test_every_icon_is_used_and_takes_the_themes_colour(name: str) -> None:
    assert f'"{name}"' in SOURCES
    assert "currentColor" in resource_path(f"icons/{name}.svg").read_text("utf-8")


def test_a_frozen_build_has_its_resources_beside_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert resource_path("icons/x.svg") == tmp_path / "resources" / "icons" / "x.svg"
