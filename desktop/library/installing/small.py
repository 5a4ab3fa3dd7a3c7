"""The small files of a repository: configuration and tokenizer under their known names, licences under ours."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from desktop.library.hub.client import Hub
from desktop.library.hub.control import Control
from desktop.library.hub.files import RemoteFile, Repository
from desktop.library.installing.meter import Meter
from desktop.library.installing.request import Stage

# what the converter reads beside the weights; each is stored under this very name
KNOWN: Final = (
    "config.json", "generation_config.json", "hf_quant_config.json", "model.safetensors.index.json", "README.md",
    "tokenizer.json", "tokenizer_config.json", "special_tokens_map.json", "added_tokens.json", "chat_template.jinja",
    "chat_template.json",
)  # fmt: skip
LICENCE: Final = re.compile(r".*(licen[cs]e|notice|use_policy|copying).*", re.IGNORECASE)
LICENCE_BYTES: Final = 1_000_000
MOST_LICENCES: Final = 20


def known_files(repository: Repository, folder: Path) -> Iterator[tuple[RemoteFile, Path]]:
    """What a conversion needs, with the places in ``folder``."""
    for name in KNOWN:
        file = repository.file(name)
        if file is not None:
            yield file, folder / name


def licences(repository: Repository, folder: Path) -> Iterator[tuple[RemoteFile, Path]]:
    """What has to stay with a model, with the places in ``folder``."""
    texts = (file for file in repository.files if not file.name.endswith((".safetensors", ".gguf")))
    found = [file for file in texts if LICENCE.fullmatch(file.name) and file.size <= LICENCE_BYTES]
    for n, file in enumerate(found[:MOST_LICENCES], 1):
        kind = "NOTICE" if "notice" in file.name.lower() else "LICENSE"
        yield file, folder / f"{kind}-{n}.txt"


def fetch_small(
    hub: Hub, repository: Repository, wanted: Iterator[tuple[RemoteFile, Path]], control: Control, meter: Meter
) -> int:
    """Fetch those that are not there yet; the bytes of all of them."""
    total = 0
    for file, path in wanted:
        path.parent.mkdir(exist_ok=True)
        if not path.exists():
            for have in hub.fetch(repository, file, path, control):
                meter.tell(Stage.PLAN, total + have, file.name, step_done=have, step_total=file.size)
        total += file.size
    return total
