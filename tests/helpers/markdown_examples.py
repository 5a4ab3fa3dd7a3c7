"""The examples of the CommonMark and the GFM specifications; ``markdown_examples.json`` says whose they are."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Final, NamedTuple


class Example(NamedTuple):
    """One example: its section, its Markdown, and the words of what it stands for, with single spaces."""

    section: str
    markdown: str
    words: str


def _read(name: str) -> tuple[Example, ...]:
    file = Path(__file__).with_suffix(".json")
    return tuple(Example(*entry) for entry in json.loads(file.read_text(encoding="utf-8"))[name])


COMMONMARK: Final = _read("commonmark")
GFM: Final = _read("gfm")
