"""``nemodesk history …``: the stored conversations from the shell, also while the window is open."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
from collections.abc import Iterator
from contextlib import aclosing
from pathlib import Path

from desktop.base.errors import EnvironmentFault, UsageError
from desktop.base.i18n import tr
from desktop.base.paths import find_paths
from desktop.cli import backups, imports
from desktop.cli.output import Output
from desktop.exchange.child import Exported, export_in_child
from desktop.exchange.export import ENDINGS
from desktop.exchange.files import ExportRequest, write_files
from desktop.exchange.outline import ExportOptions
from desktop.store.database import Store
from desktop.store.queries import SearchQuery, SearchResults


def add_parser(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command and its actions."""
    parser = commands.add_parser("history", help=tr("the stored conversations"))
    actions = parser.add_subparsers(title=tr("actions"), metavar="ACTION", required=True)
    listing = actions.add_parser("list", help=tr("list the conversations"))
    listing.set_defaults(command=list_conversations)
    searching = actions.add_parser("search", help=tr("find conversations by their words"))
    searching.add_argument("text", metavar="TEXT", help=tr('words that all occur; "words in quotation marks" in a row'))
    searching.set_defaults(command=search)
    exporting = actions.add_parser("export", help=tr("write conversations to a file"))
    exporting.add_argument("ids", nargs="*", type=int, metavar="ID")
    exporting.add_argument("--all", action="store_true", help=tr("all conversations"))
    exporting.add_argument("--out", type=Path, required=True, metavar="FILE")
    exporting.add_argument("--format", choices=tuple(ENDINGS), help=tr("otherwise by the file's name"))
    exporting.add_argument("--thinking", action="store_true", help=tr("with the model's thinking (JSON always has it)"))
    exporting.add_argument("--branches", action="store_true", help=tr("with the other versions (JSON always has them)"))
    exporting.add_argument("--separate", action="store_true", help=tr("a file for each, in the folder FILE"))
    exporting.set_defaults(command=export_conversations)
    for action in (listing, searching, exporting):
        action.add_argument("--json", action="store_true", help=tr("print JSON lines"))
    imports.add_actions(actions)
    backups.add_actions(actions)


def has_history() -> bool:
    """Whether there is a history; also where nobody may look, so that opening it says what is wrong."""
    try:
        return find_paths().history.exists()
    except OSError:
        return True


@contextlib.contextmanager
def open_store() -> Iterator[Store]:
    """The history, for reading; the window may have it open at the same time."""
    store = Store(find_paths().history, read_only=True)
    try:
        yield store
    finally:
        store.close()


def list_conversations(options: argparse.Namespace, output: Output) -> int:
    """All conversations, the newest first."""
    if not has_history():
        output.items([])
        output.line(tr("No conversations yet."))
        return 0
    with open_store() as store:
        found = store.run(lambda history: history.conversations(archived=None)).result()
    output.items(
        [
            {"id": one.id, "title": one.title, "created": one.created.isoformat(), "updated": one.updated.isoformat()}
            for one in found
        ]
    )
    rows = [(str(one.id), f"{one.updated.astimezone():%Y-%m-%d %H:%M}", one.title) for one in found]
    output.table((tr("id"), tr("changed"), tr("title")), rows)
    return 0


def search(options: argparse.Namespace, output: Output) -> int:
    """The conversations in which something occurs, the best first, each with its best place."""
    query = SearchQuery(options.text)
    if not query.terms():
        raise UsageError(tr("Say what to search for: one word or more."))
    found = SearchResults(query)
    if has_history():
        with open_store() as store:
            found = store.search(query).result()
    output.result(
        items=[
            {
                "id": hit.conversation,
                "title": hit.title,
                "message": hit.message,
                "kind": hit.kind.value,
                "snippet": hit.snippet,
                "matches": [list(match) for match in hit.matches],
                "when": hit.when.isoformat(),
                "count": hit.count,
            }
            for hit in found.hits
        ],
        conversations=found.conversations,
        complete=found.complete,
    )
    if not found.hits:
        output.line(tr("Nothing found for “{text}”.", text=options.text))
        return 0
    rows = [
        (str(hit.conversation), f"{hit.when.astimezone():%Y-%m-%d %H:%M}", hit.title or tr("New chat"), hit.snippet)
        for hit in found.hits
    ]
    output.table((tr("id"), tr("date"), tr("title"), tr("text")), [tuple(map(_in_one_line, row)) for row in rows])
    more = found.conversations - len(found.hits)
    if more > 0:
        output.note(tr("and one more conversation|and {n} more conversations", n=more))
    return 0


def _in_one_line(text: str) -> str:
    return " ".join(text.split())


def export_conversations(options: argparse.Namespace, output: Output) -> int:
    """Write the chosen conversations into one file."""
    by_name = {ending: kind for kind, ending in ENDINGS.items()}
    kind = options.format or by_name.get(options.out.suffix.lower(), "markdown")
    if not options.ids and not options.all:
        raise UsageError(tr("Say which conversations: their ids (see “nemodesk history list”) or --all."))
    if not has_history():
        raise UsageError(tr("There are no conversations to export yet."))
    if options.out.exists() and options.out.samefile(find_paths().history):
        raise UsageError(tr("{path} is the history itself: name another file to write.", path=options.out))
    wanted = ExportOptions(options.thinking, options.branches)
    request = ExportRequest(options.out, kind, wanted, tuple(options.ids), options.separate)
    done = asyncio.run(_in_child(request, output)) if kind == "pdf" else _here(request)
    output.result(path=str(options.out), conversations=done.conversations, bytes=done.bytes)
    output.line(
        tr(
            "Wrote one conversation to {path}.|Wrote {n} conversations to {path}.",
            n=done.conversations,
            path=options.out,
        )
    )
    return 0


async def _in_child(request: ExportRequest, output: Output) -> Exported:
    """Pages need the window's painter, which only a child of its own loads."""
    async with aclosing(export_in_child(find_paths().history, request)) as events:
        async for event in events:
            if isinstance(event, Exported):
                return event
            output.event("progress", done=event.done, total=event.total)
            output.progress(f"{event.done}/{event.total}")
    raise EnvironmentFault(tr("The export ended without a result: start it again."))


def _here(request: ExportRequest) -> Exported:
    with open_store() as store:
        listed = store.run(lambda history: history.conversations(archived=None)).result()
        ids = request.ids or tuple(one.id for one in listed)
        found = store.run(lambda history: [history.conversation(one) for one in ids]).result()
    paths = write_files(found, request)
    return Exported(tuple(paths), len(found), sum(path.stat().st_size for path in paths))
