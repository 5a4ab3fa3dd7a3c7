"""``nemodesk models list|get|import|verify|move|remove``: the model library from the shell."""

from __future__ import annotations

import argparse
import time
from pathlib import Path
from typing import Final

from desktop.base.errors import UsageError
from desktop.base.i18n import tr
from desktop.base.paths import find_paths
from desktop.cli import get
from desktop.cli.output import Output
from desktop.library.files import Step, follow
from desktop.library.installing.request import Pending
from desktop.library.library import Item, Library, Way
from desktop.library.moving import moving, moving_all

PROGRESS_S: Final = 0.1  # between two lines of progress


def add_parser(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command and its actions."""
    parser = commands.add_parser("models", help=tr("the models on this computer"))
    actions = parser.add_subparsers(title=tr("actions"), metavar="ACTION", required=True)
    listing = actions.add_parser("list", help=tr("list the models"))
    listing.set_defaults(command=list_models)
    get.add_action(actions)
    taking = actions.add_parser("import", help=tr("take a GGUF file into the library"))
    taking.add_argument("file", type=Path, metavar="FILE")
    ways = taking.add_mutually_exclusive_group()
    ways.add_argument("--link", action="store_true", help=tr("no second copy (default: where it can be)"))
    ways.add_argument("--copy", action="store_true", help=tr("a copy of its own in any case"))
    taking.set_defaults(command=import_model)
    verifying = actions.add_parser("verify", help=tr("compare a model's bytes with those that were installed"))
    verifying.add_argument("id", metavar="ID")
    verifying.set_defaults(command=verify_model)
    moves = actions.add_parser("move", help=tr("move a model, or all and those to come, to another disk"))
    moves.add_argument("id", metavar="ID", nargs="?", help=tr("left out with --all"))
    moves.add_argument("folder", type=Path, metavar="FOLDER")
    moves.add_argument("--all", action="store_true", help=tr("every model; new ones go there too"))
    moves.set_defaults(command=move_models)
    removing = actions.add_parser("remove", help=tr("delete an installed model"))
    removing.add_argument("id", metavar="ID")
    removing.set_defaults(command=remove_model)
    for action in (listing, taking, verifying, moves, removing):
        action.add_argument("--json", action="store_true", help=tr("print JSON lines"))


def _library() -> Library:
    library = Library(find_paths().models)
    library.sweep()
    return library


def _describe(item: Item) -> dict[str, object]:
    """An item as JSON."""
    known = item.manifest
    return {
        "id": item.id,
        "name": item.name,
        "path": str(item.path),
        "bytes": item.size,
        "file_type": item.type,
        "demo": item.demo,
        "sha256": known.sha256 if known else "",
        "source": known.source if known else "",
        "repo": known.repo if known else "",
        "commit": known.commit if known else "",
        "licences": list(known.licences) if known else [],
        "verified": known.verified if known else "",
        "damaged": known.damaged if known else "",
        "unfinished": False,
    }


def _id(pending: Pending) -> str:
    """What an unfinished install is called on the command line."""
    return pending.folder.name.lstrip(".")


def _describe_pending(pending: Pending) -> dict[str, object]:
    """An unfinished install as JSON."""
    return {
        "id": _id(pending),
        "name": pending.request.repo,
        "path": str(pending.folder),
        "bytes": pending.size,
        "file_type": "" if pending.request.gguf else pending.request.kind,
        "repo": pending.request.repo,
        "unfinished": True,
    }


class _Meter:
    """Says how far a piece of work is, ten times a second at most."""

    def __init__(self, output: Output, words: str) -> None:
        self._output, self._words, self._due = output, words, 0.0

    def show(self, step: Step) -> None:
        """Say it, if it is time."""
        now = time.monotonic()
        if now >= self._due or step.done == step.total:
            self._due = now + PROGRESS_S
            self._output.event("progress", done=step.done, total=step.total)
            share = step.done / step.total if step.total else 1.0
            self._output.progress(f"{self._words} {share:4.0%}")


def list_models(options: argparse.Namespace, output: Output) -> int:
    """All models that can be loaded by id, and the installs that can go on."""
    library = _library()
    items, unfinished = library.items(), library.pending()
    output.items([*map(_describe, items), *map(_describe_pending, unfinished)])
    head = (tr("id"), tr("type"), tr("size"), tr("name"))
    output.table(head, [(item.id, item.type, f"{item.size / 1e9:.2f} GB", item.name) for item in items])
    for one in unfinished:
        output.line(
            tr("Unfinished: {name}, {size} GB are here. The command that began it goes on; "
               "nemodesk models remove {id} deletes it.",
               name=one.request.repo, size=f"{one.size / 1e9:.2f}", id=_id(one))
        )  # fmt: skip
    return 0


def import_model(options: argparse.Namespace, output: Output) -> int:
    """Take a file into the library."""
    way = Way.LINK if options.link else Way.COPY if options.copy else Way.EITHER
    item = follow(_library().importing(options.file, way), _Meter(output, tr("importing")).show)
    output.result(**_describe(item))
    output.line(tr("Imported {name} as {id}.", name=item.name, id=item.id))
    return 0


def verify_model(options: argparse.Namespace, output: Output) -> int:
    """Compare a model with what was installed; status 1 when it is not that."""
    verdict = follow(_library().verifying(options.id), _Meter(output, tr("checking")).show)
    output.result(id=verdict.item.id, ok=not verdict.fault, bytes=verdict.size, sha256=verdict.sha256,
                  fault=verdict.fault)  # fmt: skip
    if verdict.fault:
        output.error(verdict.fault)
        return 1
    output.line(tr("{name} is whole: {size} bytes, SHA-256 {sha256}.", name=verdict.item.name,
                   size=f"{verdict.size:,}", sha256=verdict.sha256))  # fmt: skip
    return 0


def move_models(options: argparse.Namespace, output: Output) -> int:
    """Move one model or all."""
    if bool(options.id) == options.all:
        raise UsageError(tr("Name one model to move, or give --all."))
    library = _library()
    meter = _Meter(output, tr("moving"))
    if options.all:
        moved = follow(moving_all(library, options.folder), meter.show)
        output.items([_describe(item) for item in moved])
    else:
        moved = [follow(moving(library, options.id, options.folder), meter.show)]
        output.result(**_describe(moved[0]))
    for item in moved:
        output.line(tr("{name} is in {path} now.", name=item.name, path=item.path.parent))
    return 0


def remove_model(options: argparse.Namespace, output: Output) -> int:
    """Delete a model, or an install that was not finished."""
    library = _library()
    for pending in library.pending():
        if options.id == _id(pending):
            library.discard(pending)
            output.result(**_describe_pending(pending))
            output.line(tr("Deleted what was fetched of {name}.", name=pending.request.repo))
            return 0
    item = library.remove(options.id)
    output.result(**_describe(item))
    output.line(tr("Deleted {name} ({id}).", name=item.name, id=item.id))
    return 0
