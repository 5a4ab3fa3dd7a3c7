"""What licences ask to be kept with a model: their notice as a file beside it, and the licence files it came with."""

from __future__ import annotations

import contextlib
import re
from pathlib import Path
from typing import Final

from converter.errors import ConvertError
from converter.folder import Folder
from desktop.base.atomic import write_bytes, write_text
from desktop.base.gguf import Header
from desktop.library.catalogue import Catalogue, Licence, read_catalogue

NOTICE: Final = "NEMODESK-NOTICE.txt"
LICENCE_FILE: Final = re.compile(r"(LICEN[CS]E|NOTICE|COPYING|USE_POLICY)[A-Za-z0-9_.-]{0,60}", re.IGNORECASE)
MAX_BYTES: Final = 1_000_000
MOST_FILES: Final = 20


def keep_notice(folder: Path, header: Header, repo: str = "", source: Path | None = None) -> tuple[str, ...]:
    """Write the notice of a model into its folder and copy ``source``'s licence files; returns the licences' names.

    Raises:
        OSError: the folder cannot be written.
        EnvironmentFault: the list of models is damaged.
    """
    known = licences_of(header, repo, read_catalogue())
    if known:
        lines = [repo or header.name, *(f"\n{one.notice}\n{one.name}: {one.link}" for one in known)]
        write_text(folder / NOTICE, "\n".join(lines) + "\n")
    if source is not None:
        _copy_licences(source, folder)
    if known:
        return tuple(one.name for one in known)
    own = _text(header, "general.license.name") or _text(header, "general.license")
    return (own[:200],) if own else ()


def licences_of(header: Header, repo: str, catalogue: Catalogue) -> tuple[Licence, ...]:
    """The licences we know that apply to a model: by its repository, else by what its file says of itself."""
    model = catalogue.model(repo) if repo else None
    if model is not None:
        return model.licences
    said = {_text(header, "general.license").lower(), _text(header, "general.license.name").lower()}
    # NVIDIA's card names its own licence only; that a model is made from Llama 3.1 is in the name it must bear
    names = f"{header.name} {_text(header, 'general.basename')}".lower().replace(" ", "-")
    if "llama-3.1-" in names:
        said.add("llama3.1")
    return tuple(one for one in catalogue.licences if one.id in said)


def _text(header: Header, key: str) -> str:
    value = header.values.get(key, "")
    return " ".join(value.split()) if isinstance(value, str) else ""


def _copy_licences(source: Path, folder: Path) -> None:
    """Plain files with a licence's name, small ones; nothing else of the source is looked at."""
    checkpoint = Folder(source)
    names = [name for name in checkpoint.names() if LICENCE_FILE.fullmatch(name) and name != NOTICE]
    for name in names[:MOST_FILES]:
        with contextlib.suppress(ConvertError):  # a link that leads elsewhere, a folder
            path = checkpoint.file(name)
            if path is not None and path.stat().st_size <= MAX_BYTES:
                write_bytes(folder / name, path.read_bytes()[:MAX_BYTES])
