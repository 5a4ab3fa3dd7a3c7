"""Files that no program writes: broken JSON, broken archives, bombs, wrong types in every place."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Iterator
from typing import Any

from tests.helpers.archives import made


def chat(program: str = "ChatGPT") -> dict[str, Any]:
    """One sound conversation."""
    return made(program, 1)[0][0]


def packed(**members: bytes) -> bytes:
    """A zip archive of JSON members; two underscores in a name are a slash."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in members.items():
            file.writestr(name.replace("__", "/") + ".json", content)
    return stream.getvalue()


def bent(method: int) -> bytes:
    """A zip archive by one of the compressions, whose compressed bytes are no such thing."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", method) as file:
        file.writestr("a.json", json.dumps([chat()]) * 50)
    data = bytearray(stream.getvalue())
    data[60:90] = bytes(30)
    return bytes(data)


def wrong_inside() -> Iterator[tuple[str, bytes]]:
    """Wrong types deeper than ``hostile`` puts them."""
    for n, value in enumerate(({"content_type": ["text"], "parts": ["x"]}, {"content_type": {}, "text": "x"})):
        nodes = {"a": {"message": {"author": {"role": "user"}, "content": value}}}
        yield f"ChatGPT content {n}", json.dumps([{"mapping": nodes}]).encode()
    for n, value in enumerate(({"history": None}, {"chat": {"history": None}}, {"chat": {"messages": None}})):
        yield f"Open WebUI nothing {n}", json.dumps([value]).encode()


def hostile() -> Iterator[tuple[str, bytes]]:
    """Files that no program writes."""
    good = json.dumps([chat()]).encode()
    zipped = packed(conversations=good)
    yield from ((f"{name}", data) for name, data in {
        "empty": b"", "space": b"  ", "null": b"null", "number": b"1", "long number": b"1" * 9999, "nan": b"[NaN]",
        "text": b'"x"', "no json": b"hello", "half": good[:-30], "two": good + good, "open": b"[", "comma": b"[1,",
        "no comma": b"[1 2]", "utf-16": good.decode().encode("utf-16"), "latin": b'["\xe4"]', "nul": b"\0" * 99,
        "deep list": b"[" * 200_000, "deep object": b'{"a":' * 200_000, "deep inside": b'[{"mapping":' + b"[" * 99_999,
        "deep parts": json.dumps([chat()]).replace('"parts"', '"parts":' + "[" * 500 + "]" * 500 + ',"x"').encode(),
        "half zip": zipped[:-40], "zip without end": zipped[:60], "empty zip": packed(), "zip of zip": packed(a=zipped),
        "climbing": packed(______etc__passwd=good), "bomb": packed(conversations=b"[" + b" " * (40 << 20) + b"]"),
        "locked": zipped.replace(b"PK\1\2\x14\x03\x14\0\0\0", b"PK\1\2\x14\x03\x14\0\1\0"),
        "deflated": bent(zipfile.ZIP_DEFLATED), "bzip2": bent(zipfile.ZIP_BZIP2), "lzma": bent(zipfile.ZIP_LZMA),
        "method": zipped.replace(b"PK\1\2\x14\x03\x14\0\0\0\x08\0", b"PK\1\2\x14\x03\x14\0\0\0\x63\0"),
        "checksum": zipped.replace(zipped[14:18], b"\1\2\3\4"),
        "ours, newer": b'{"format": "nemodesk-history", "version": 99, "conversations": []}',
        "ours, no list": b'{"format": "nemodesk-history", "version": 1, "conversations": 3}',
    }.items())  # fmt: skip
    wrong: list[Any] = [None, 1, -1e300, 1e400, "x", [], {}, [1], {"a": 1}, True, "\ud800", 10**40]
    for program, keys in {
        "ChatGPT": ("mapping", "title", "create_time", "current_node"),
        "Claude": ("chat_messages", "name", "created_at"),
        "LM Studio": ("messages", "name", "createdAt"),
        "Open WebUI": ("chat", "title", "created_at"),
    }.items():
        for key in keys:
            for n, value in enumerate(wrong):
                yield f"{program} {key} {n}", json.dumps([chat(program) | {key: value}]).encode()
    own: dict[str, Any] = {
        "id": 1,
        "parent": None,
        "role": "user",
        "text": "x",
        "created": "2026-01-01T00:00:00+00:00",
        "state": "done",
    }
    for n, value in enumerate(wrong):
        whole = {"format": "nemodesk-history", "version": 1, "conversations": [{"leaf": value, "messages": [own]}]}
        yield f"own leaf {n}", json.dumps(whole).encode()
    own |= {"sampling": {"temperature": 10**400}}
    for key in own:
        for n, value in enumerate(wrong):
            content = {"id": 1, "title": "x", "leaf": 1, "messages": [own | {key: value}]}
            whole = {"format": "nemodesk-history", "version": 1, "conversations": [content]}
            yield f"own {key} {n}", json.dumps(whole).encode()


HOSTILE = dict(hostile()) | dict(wrong_inside())
