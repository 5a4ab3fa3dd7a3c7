"""The import table of the design as assertions, read from the source with ast."""

from __future__ import annotations

import ast
import functools
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]

# package -> own packages it may import (besides itself); "*" is everything
OWN = {
    "desktop.base": (),
    "desktop.chat": ("desktop.base",),
    "desktop.store": ("desktop.chat", "desktop.base"),
    "desktop.markdown": ("desktop.base",),
    "desktop.exchange": ("desktop.chat", "desktop.markdown", "desktop.base"),
    "desktop.engine": ("desktop.chat", "desktop.base"),
    "desktop.plugins": ("desktop.chat", "desktop.base"),
    "desktop.library": ("converter", "desktop.base"),
    "desktop.server": ("desktop.chat", "desktop.base"),
    "desktop.jobs": ("desktop.base",),
    "desktop.ui": (
        "desktop.chat",
        "desktop.store",
        "desktop.markdown",
        "desktop.exchange",
        "desktop.library",
        "desktop.plugins",
        "desktop.jobs",
        "desktop.base",
    ),
    "desktop.cli": (
        "desktop.base",
        "desktop.chat",
        "desktop.store",
        "desktop.exchange",
        "desktop.engine",
        "desktop.plugins",
        "desktop.library",
        "desktop.server",
        "converter",
    ),
    "converter": (),
}

# foreign libraries a package may import; packages that are not named here may import any but those of FORBIDDEN
FOREIGN = {
    "desktop.base": {"platformdirs", "keyring", "psutil", "jeepney", "secretstorage"},
    "desktop.chat": {"jinja2", "jsonschema", "referencing"},
    "desktop.store": {"apsw"},
    "desktop.jobs": {"PySide6", "shiboken6"},
    "converter": {"numpy", "gguf", "tokenizers", "yaml"},
}
QT_PACKAGES = ("desktop.ui", "desktop.jobs", "desktop.app")


def modules() -> list[tuple[str, Path]]:
    """Every module of the product as (dotted name, file)."""
    files = [*(ROOT / "desktop").rglob("*.py"), *(ROOT / "converter").rglob("*.py")]
    return sorted((".".join(f.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"), f) for f in files)


@functools.cache
def imports(file: Path) -> tuple[str, ...]:
    """The dotted names a file imports, at any depth of its code."""
    found: list[str] = []
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found += (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{file}: imports are absolute"
            found += (f"{node.module}.{alias.name}" for alias in node.names)
    return tuple(found)


def package(module: str) -> str:
    """The row of the table a module belongs to."""
    parts = module.split(".")
    return parts[0] if parts[0] == "converter" else ".".join(parts[:2])


def beyond_its_row(module: str, file: Path) -> Iterator[str]:
    """What a module imports that its row of the table does not allow."""
    row = package(module)
    if row not in OWN:
        if module not in ("desktop", "desktop.__main__") and row != "desktop.app":
            yield f"{module} has no row in the table"
        return
    for name in imports(file):
        top = name.split(".")[0]
        if top in ("desktop", "converter"):
            if package(name) not in (row, *OWN[row]):
                yield f"{module} may not import {name}"
        elif top not in sys.stdlib_module_names and row in FOREIGN and top not in FOREIGN[row]:
            yield f"{module} may not import {name}"


def test_modules_import_only_what_their_row_allows() -> None:
    assert [fault for module, file in modules() for fault in beyond_its_row(module, file)] == []


def test_only_the_worker_imports_llama_cpp_and_only_the_window_imports_qt() -> None:
    importers: dict[str, set[str]] = {"llama_cpp": set(), "PySide6": set(), "mathra": set()}
    for module, file in modules():
        for top in {name.split(".")[0] for name in imports(file)} & importers.keys():
            importers[top].add(module)
    assert [name for name in importers["llama_cpp"] if not name.startswith("desktop.engine.worker")] == []
    assert [name for name in importers["PySide6"] if not name.startswith(QT_PACKAGES)] == []
    assert importers["mathra"] == {"desktop.markdown.drawing"}


def test_jobs_use_only_qtcore() -> None:
    for module, file in modules():
        if module.startswith("desktop.jobs"):
            qt = {name for name in imports(file) if name.startswith("PySide6")}
            assert all(name.startswith("PySide6.QtCore") for name in qt), module


def test_importing_the_entry_is_cheap() -> None:
    """The entry imports nothing heavy at module level, or every child process would pay for it."""
    tree = ast.parse((ROOT / "desktop" / "__main__.py").read_text(encoding="utf-8"))
    top = [node for node in tree.body if isinstance(node, ast.Import | ast.ImportFrom)]
    names = {alias.name for node in top if isinstance(node, ast.Import) for alias in node.names}
    assert names == {"os", "sys"}
