"""The translation files: collects the product's texts, keeps the .ts files in step, and compiles them.

    .venv/bin/python packaging/translations.py update             # after texts have changed
    .venv/bin/python packaging/translations.py missing de > de.json   # what a translator has to fill in
    .venv/bin/python packaging/translations.py merge de de.json   # take it over, then compile

A .ts file is Qt's XML format; its texts are sorted by source, so that a change reads well in a diff. The .qm files are
what the window loads; they are compiled by Qt's lrelease and kept beside the sources: nothing is built at start.
"""

from __future__ import annotations

import argparse
import ast
import functools
import json
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from typing import Final

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
CONTEXT: Final = "nemodesk"
FORMS: Final = {"de": 2, "es": 2, "fr": 2, "it": 2, "pt": 2, "hi": 2, "th": 1, "zh_CN": 1}  # plural forms, as Qt counts
NOT_SHOWN: Final = ("desktop/cli/", "desktop/engine/worker/")  # the command line and the engine's child speak English

# Qt's own texts that the window shows, for the languages that Qt does not speak
QT_TEXTS: Final = {
    "QPlatformTheme": ("OK", "&OK", "Cancel", "Close", "Save", "Open", "Discard", "Apply", "Reset", "&Yes", "&No"),
    "QWidgetTextControl": ("&Undo", "&Redo", "Cu&t", "&Copy", "&Paste", "Delete", "Select All", "Copy &Link Location"),
    "QLineEdit": ("&Undo", "&Redo", "Cu&t", "&Copy", "&Paste", "Delete", "Select All"),
}
WITHOUT_QT: Final = ("hi", "th")

Text = tuple[str, str, bool]  # context, source, whether it has plural forms
Forms = list[str]


def texts(language: str) -> list[Text]:
    """Every text of the product in one language's file, sorted."""
    found = {(CONTEXT, source, counted) for source, counted in sources()}
    if language in WITHOUT_QT:
        found |= {(context, source, False) for context, all_ in QT_TEXTS.items() for source in all_}
    return sorted(found)


@functools.cache
def sources() -> frozenset[tuple[str, bool]]:
    """(text, counted) of every ``tr()`` in the product's code, which is read once for all languages."""
    files = [file for folder in ("desktop", "converter") for file in (ROOT / folder).rglob("*.py")]
    shown = [file for file in files if not file.relative_to(ROOT).as_posix().startswith(NOT_SHOWN)]
    return frozenset(found for file in shown for found in texts_of(file.read_text(encoding="utf-8")))


def texts_of(code: str) -> Iterator[tuple[str, bool]]:
    """(text, counted) of every ``tr()`` with a literal in a piece of code."""
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "tr" and node.args:
            text = node.args[0]
            if isinstance(text, ast.Constant) and isinstance(text.value, str):
                yield text.value, any(keyword.arg == "n" for keyword in node.keywords)


def path(language: str) -> Path:
    """The .ts file of a language."""
    return FOLDER / f"nemodesk_{language}.ts"


def read(language: str) -> dict[Text, Forms]:
    """The translations of a file; texts without one are left out."""
    found: dict[Text, Forms] = {}
    if not path(language).exists():
        return found
    for context in ET.parse(path(language)).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") == "unfinished":
                continue
            counted = message.get("numerus") == "yes"
            forms = [f.text or "" for f in translation.iter("numerusform")] if counted else [translation.text or ""]
            found[(context.findtext("name") or "", message.findtext("source") or "", counted)] = forms
    return found


def write(language: str, known: dict[Text, Forms]) -> None:
    """Write a language's file with the product's texts of today and what is known of their translations."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context, name = root, ""
    for text in texts(language):
        if text[0] != name:
            name = text[0]
            context = ET.SubElement(root, "context")
            ET.SubElement(context, "name").text = name
        message = ET.SubElement(context, "message", {"numerus": "yes"} if text[2] else {})
        ET.SubElement(message, "source").text = text[1]
        forms = known.get(text)
        translation = ET.SubElement(message, "translation", {} if forms else {"type": "unfinished"})
        if text[2]:
            for form in forms or [""] * FORMS[language]:
                ET.SubElement(translation, "numerusform").text = form
        elif forms:
            translation.text = forms[0]
    ET.indent(root, " ")
    body = ET.tostring(root, encoding="unicode", short_empty_elements=False)
    path(language).write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")


def compiled(language: str) -> bytes:
    """The .qm file of a language, compiled now."""
    import PySide6

    program = Path(PySide6.__file__).parent / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
    target = path(language).with_suffix(".part")
    command = [str(program), "-silent", str(path(language)), "-qm", str(target)]
    subprocess.run(command, check=True, capture_output=True)
    found = target.read_bytes()
    target.unlink()
    return found


def update(languages: list[str]) -> None:
    """Bring the files in step with the code and compile them."""
    FOLDER.mkdir(exist_ok=True)
    for language in languages:
        write(language, read(language))
        path(language).with_suffix(".qm").write_bytes(compiled(language))


def missing(language: str) -> dict[str, Forms]:
    """Texts without a translation, each with as many empty forms as it needs; the key is ``context|counted|source``."""
    known = read(language)
    return {
        f"{context}|{int(counted)}|{source}": [""] * (FORMS[language] if counted else 1)
        for context, source, counted in texts(language)
        if (context, source, counted) not in known
    }


def merge(language: str, filled: dict[str, Forms]) -> None:
    """Take translations in the form of ``missing``; empty ones stay missing."""
    known = read(language)
    for key, forms in filled.items():
        context, counted, source = key.split("|", 2)
        if all(forms):
            known[(context, source, counted == "1")] = forms
    write(language, known)
    update([language])


def main() -> None:
    """Do what the command line says."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("command", choices=("update", "missing", "merge"))
    parser.add_argument("language", nargs="?", choices=sorted(FORMS))
    parser.add_argument("file", nargs="?", type=Path)
    options = parser.parse_args()
    if options.command == "update":
        update([options.language] if options.language else list(FORMS))
    elif options.command == "missing" and options.language:
        print(json.dumps(missing(options.language), ensure_ascii=False, indent=1))
    elif options.command == "merge" and options.language and options.file:
        merge(options.language, json.loads(options.file.read_text(encoding="utf-8")))
    else:
        parser.error("missing and merge need a language, merge also a file")


if __name__ == "__main__":
    main()
