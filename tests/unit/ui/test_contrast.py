"""Every pair of colours that carries text or meaning is readable, in both themes and with every accent."""

from __future__ import annotations

from dataclasses import astuple

import pytest

from desktop.ui.theme.code import CODE_THEMES, code_theme_names
from desktop.ui.theme.contrast import PAIRS, contrast
from desktop.ui.theme.tokens import ACCENTS, DARK, LIGHT, Theme, with_accent

THEMES = [pytest.param(LIGHT, id="light"), pytest.param(DARK, id="dark")]


def test_the_list_has_every_pair_once() -> None:
    assert len(set(PAIRS)) == len(PAIRS) > 40


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("ink", "surface", "least"), PAIRS)
def test_pair(theme: Theme, ink: str, surface: str, least: float) -> None:
    assert contrast(getattr(theme, ink), getattr(theme, surface)) >= least


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("accent", ACCENTS)
def test_every_accent_is_readable(theme: Theme, accent: str) -> None:
    tokens = with_accent(theme, accent)
    for ink, surface, least in PAIRS:
        assert contrast(getattr(tokens, ink), getattr(tokens, surface)) >= least, (ink, surface)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("name", CODE_THEMES)
def test_every_code_theme_is_readable_in_answers_and_in_thinking(theme: Theme, name: str) -> None:
    inks = CODE_THEMES[name][theme.dark]
    for surface in (theme.fill, theme.canvas):
        for ink in astuple(inks):
            assert contrast(ink, surface) >= 4.5


def test_every_code_theme_has_a_name() -> None:
    assert set(code_theme_names()) == {"", *CODE_THEMES}


def test_contrast_of_black_and_white_is_the_known_extreme() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21.0)
    assert contrast("#777777", "#777777") == pytest.approx(1.0)
