"""Bytes of a file as text, or what kind of file they are of when they are none."""

from __future__ import annotations

import codecs
from typing import Final

SAMPLE: Final = 64 << 10  # bytes that an encoding is guessed from

BOMS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF32_LE, "utf-32"), (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"),
)  # fmt: skip
MAGIC: Final = (
    (b"%PDF-", "a PDF document"), (b"\x89PNG", "a PNG image"), (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"), (b"PK\x03\x04", "a ZIP archive or an Office document"), (b"\x7fELF", "a program"),
    (b"MZ", "a Windows program"), (b"\x1f\x8b", "a gzip archive"), (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ", "an xz archive"), (b"7z\xbc\xaf", "a 7-Zip archive"), (b"SQLite format 3", "a SQLite database"),
    (b"RIFF", "audio or video"), (b"ID3", "an MP3 file"), (b"OggS", "an Ogg file"), (b"GGUF", "a model file"),
    (b"\xd0\xcf\x11\xe0", "an old Office document"), (b"\x00\x00\x01\x00", "an icon"),
)  # fmt: skip
CONTROLS: Final = bytes(set(range(32)) - set(b"\t\n\r\f\x1b\b"))


def binary_kind(start: bytes) -> str:
    """What a file is that is no text, by its first bytes; empty for text."""
    if any(start.startswith(bom) for bom, _ in BOMS):
        return ""
    for magic, kind in MAGIC:
        if start.startswith(magic) and (len(magic) > 3 or has_controls(start)):
            return kind
    if start[4:8] == b"ftyp":
        return "a video"
    return "a binary file" if has_controls(start) else ""


def has_controls(start: bytes) -> bool:
    """Whether there is a zero byte, or more control characters than texts have."""
    return b"\0" in start or len(start) - len(start.translate(None, CONTROLS)) > len(start) // 20


def encoding(start: bytes) -> str:
    """The encoding of a text, from its first bytes, which may end inside a character."""
    for bom, name in BOMS:
        if start.startswith(bom):
            return name
    try:
        codecs.getincrementaldecoder("utf-8")().decode(start)
    except UnicodeDecodeError:
        import charset_normalizer  # costs a tenth of a second, and most files are UTF-8

        best = charset_normalizer.from_bytes(start[:SAMPLE]).best()
        return best.encoding if best else "cp1252"
    return "utf-8"
