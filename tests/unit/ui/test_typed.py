"""What typed words find."""

from __future__ import annotations

import pytest

from desktop.ui.typed import found_in, typed_words


@pytest.mark.parametrize(
    ("typed", "text", "found"),
    [
        ("top_p", "Top p", True),
        ("top p", "Stop p", False),
        ("p top", "Top p", True),
        ("p", "Deskto p", True),
        ("p", "Desktop", False),
        ("ctrl+r", "Regenerate Ctrl+R", True),
        ("_", "anything", True),
        ("größe", "Schriftgröße", False),
        ("GRÖSSE", "Text-Größe", True),
        ("fenetre", "Fenêtre", True),
        ("भाषा", "विंडो की भाषा", True),
        ("षा", "विंडो की भाषा", False),
        ("字体", "界面字体大小", True),  # no spaces between words
        ("ขนาด", "เปลี่ยนขนาดอักษร", True),
    ],
)
def test_a_word_is_found_where_a_word_begins(typed: str, text: str, found: bool) -> None:
    assert found_in(typed_words(typed), text) is found
