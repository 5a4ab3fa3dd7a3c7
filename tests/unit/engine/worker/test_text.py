"""Pieces of text: incomplete characters."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop.engine.worker.text import PieceDecoder


@given(st.text(), st.lists(st.integers(1, 5), min_size=1))
def test_bytes_in_any_split_give_the_text(text: str, sizes: list[int]) -> None:
    data, decoder, at = text.encode("utf-8", "replace"), PieceDecoder(), 0
    pieces: list[str] = []
    while at < len(data):
        size = sizes[len(pieces) % len(sizes)]
        pieces.append(decoder.push(data[at : at + size]))
        at += size
    assert "".join(pieces) == data.decode()


def test_a_piece_is_empty_while_a_character_is_incomplete() -> None:
    decoder = PieceDecoder()
    assert [decoder.push(bytes([byte])) for byte in "€".encode()] == ["", "", "€"]


def test_bytes_that_are_no_text_are_replaced() -> None:
    assert PieceDecoder().push(b"a\xffb") == "a\ufffdb"
