"""The quick way of packing lists gives the library's bytes."""

from __future__ import annotations

from typing import Any

import gguf
import pytest

from converter.header_writer import HeaderWriter

VALUES: tuple[Any, ...] = (
    ["a", "Ġb", "", "🚀"], ["a", b"b"], [1, -2, 2**31 - 1], [1.5, 2.0], [True, False], ["x"], b"bytes", "text", 3, 1.5,
    [["a"], ["b", "c"]],
)  # fmt: skip


@pytest.mark.parametrize("value", VALUES, ids=repr)
@pytest.mark.parametrize("with_type", [True, False])
def test_lists_are_packed_as_by_the_library(value: Any, with_type: bool) -> None:
    kind = gguf.GGUFValueType.get_type(value)
    plain = gguf.GGUFWriter(None, "llama")._pack_val(value, kind, add_vtype=with_type)
    assert HeaderWriter(None, "llama")._pack_val(value, kind, add_vtype=with_type) == plain


@pytest.mark.parametrize("value", [[], ["a", 1]])
def test_what_no_list_can_hold_is_refused(value: Any) -> None:
    with pytest.raises(ValueError, match="GGUF"):
        HeaderWriter(None, "llama")._pack_val(value, gguf.GGUFValueType.ARRAY, add_vtype=True)
