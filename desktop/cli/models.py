"""``nemodesk models list|import|remove``: the model library from the shell."""

from __future__ import annotations

import argparse
from pathlib import Path

from desktop.base.i18n import tr
from desktop.base.paths import find_paths
from desktop.cli.output import Output
from desktop.library.library import Item, Library


def add_parser(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command and its actions."""
    parser = commands.add_parser("models", help=tr("the models on this computer"))
    actions = parser.add_subparsers(title=tr("actions"), metavar="ACTION", required=True)
    listing = actions.add_parser("list", help=tr("list the models"))
    listing.set_defaults(command=list_models)
    taking = actions.add_parser("import", help=tr("take a GGUF file into the library"))
    taking.add_argument("file", type=Path, metavar="FILE")
    taking.set_defaults(command=import_model)
    removing = actions.add_parser("remove", help=tr("delete an installed model"))
    removing.add_argument("id", metavar="ID")
    removing.set_defaults(command=remove_model)
    for action in (listing, taking, removing):
        action.add_argument("--json", action="store_true", help=tr("print JSON lines"))


def _library() -> Library:
    library = Library(find_paths().models)
    library.sweep()
    return library


def _describe(item: Item) -> dict[str, object]:
    """An item as JSON."""
    return {
        "id": item.id,
        "name": item.name,
        "path": str(item.path),
        "bytes": item.size,
        "file_type": item.type,
        "demo": item.demo,
    }


def list_models(options: argparse.Namespace, output: Output) -> int:
    """All models that can be loaded by id."""
    items = _library().items()
    output.items([_describe(item) for item in items])
    head = (tr("id"), tr("type"), tr("size"), tr("name"))
    output.table(head, [(item.id, item.type, f"{item.size / 1e9:.2f} GB", item.name) for item in items])
    return 0


def import_model(options: argparse.Namespace, output: Output) -> int:
    """Take a file into the library."""
    item = _library().import_file(options.file)
    output.result(**_describe(item))
    output.line(tr("Imported {name} as {id}.", name=item.name, id=item.id))
    return 0


def remove_model(options: argparse.Namespace, output: Output) -> int:
    """Delete a model."""
    item = _library().remove(options.id)
    output.result(**_describe(item))
    output.line(tr("Deleted {name} ({id}).", name=item.name, id=item.id))
    return 0
