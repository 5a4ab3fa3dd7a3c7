"""Lines and messages between parent and worker."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.chat.engine import CompletionRequest, Finished, Segment
from desktop.chat.messages import FinishReason, Sampling, Timings, Usage
from desktop.engine import wire
from desktop.engine.scripted import SCRIPTED_MODEL


@given(st.lists(st.binary(max_size=20).map(lambda data: data.replace(b"\n", b""))), st.integers(1, 9))
def test_lines_are_the_same_however_they_are_cut(lines: list[bytes], size: int) -> None:
    data = b"".join(line + b"\n" for line in lines)
    reader = wire.Lines()
    found = [line for at in range(0, len(data), size) for line in reader.feed(data[at : at + size])]
    assert found == lines


def test_an_endless_line_is_refused() -> None:
    reader = wire.Lines(limit=100)
    assert list(reader.feed(b"x" * 99)) == []
    with pytest.raises(ValueError, match="100"):
        list(reader.feed(b"xx"))


@pytest.mark.parametrize("line", [b"", b"garbage", b"[1]", b'"text"', b'{"a":', b"\xff\xfe"])
def test_what_is_no_message_is_none(line: bytes) -> None:
    assert wire.decode(line) is None


@given(st.text(st.characters()))
def test_any_text_arrives_as_it_was_sent(text: str) -> None:
    line = wire.encode({"text": text})
    assert line.count(b"\n") == 1
    message = wire.decode(line)
    assert message is not None
    assert message["text"] == text


def test_even_a_lone_surrogate_arrives() -> None:
    message = wire.decode(wire.encode({"text": "\ud800"}))
    assert message == {"text": "\ud800"}


def test_values_survive_the_journey() -> None:
    request = CompletionRequest(
        (Segment("<|a|>", control=True), Segment("text")), Sampling(seed=3, min_p=0.1), 12, ("stop", "\n")
    )
    assert wire.unpack_request(through_json(wire.pack_request(request))) == request
    finished = Finished(FinishReason.LENGTH, Usage(3, 2, 1), Timings(1.5, 2.5, 3.5))
    assert wire.unpack_finished(through_json(wire.pack_finished(finished)) | {"id": 1, "kind": "end"}) == finished
    info = wire.unpack_info(through_json(wire.pack_info(SCRIPTED_MODEL)))
    assert info == SCRIPTED_MODEL
    assert isinstance(info.path, Path)


def through_json(message: wire.Message) -> wire.Message:
    """As the other side gets it."""
    value: wire.Message = json.loads(json.dumps(message))
    return value
