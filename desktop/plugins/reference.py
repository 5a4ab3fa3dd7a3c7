"""The documentation of the plugin API, made from the API itself: ``python -m desktop.plugins.reference FILE``.

It is kept in resources/plugins/api.md; a test holds the two together.
"""

from __future__ import annotations

import inspect
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final

from desktop.base.resources import resource_path
from desktop.plugins import api
from desktop.plugins.definitions import MOST_TEXT, MOST_WHOLE, USUAL_SECONDS
from desktop.plugins.limits import USUAL
from desktop.plugins.manifest import Permissions

EXAMPLE: Final = "plugins/example/word-count"
FILES: Final = ("plugin.toml", "plugin.py", "test_plugin.py")
SECTION: Final = re.compile(r"(Args|Attributes|Raises|Returns):")


def reference() -> str:
    """The whole page as Markdown."""
    parts = [
        f"# Plugins for Nemodesk, API version {api.API_VERSION}",
        "A plugin gives the model tools. It is a folder with a manifest, `plugin.toml`, and one module, `plugin.py`; "
        "`test_plugin.py` holds its tests. `nemodesk plugins new NAME` writes one to begin with, "
        "`nemodesk plugins check NAME` loads it, lists its tools and runs its tests, `nemodesk plugins enable NAME` "
        "lets it run. The folder lies in the plugins folder that `nemodesk plugins list` names, and has the plugin's "
        "name. A change of any of its files switches it off until it is enabled again.",
        "The module imports `desktop.plugins.api`, the standard library and pydantic, and what lies in its own folder. "
        "It runs in a process of its own, which sees nothing but the folders and the network that its permissions "
        "name, and starts when a tool is first needed.",
        "## The manifest",
        "Every key but `title`, `description` and `permissions` must be there.",
        *_attributes(MANIFEST),
        f"`api` is the version of this page: {api.API_VERSION}.",
        "Permissions, in a table `[permissions]`:",
        *_attributes(_described(Permissions)[1]["Attributes"]),
        "## Tools",
        _prose(inspect.getdoc(api) or ""),
        "A parameter may have any type that pydantic knows and JSON can hold: `str`, `int`, `float`, `bool`, `list`, "
        "`dict`, `Literal`, enums, models. `Annotated[int, Field(ge=1)]` says more of it. Arguments that do not fit "
        'never reach the function. A tool gives back text, or what becomes JSON; nothing becomes "Done.". Functions '
        "are plain ones, without async and yield.",
        *_callable("tool", api.tool, inspect.signature(api.tool)),
        "What the permissions would let a tool do counts as said: with `network` every tool is `untrusted` and "
        "`sends`, with `files` or `history` every tool is `reads_private`.",
        *_class("Context", api.Context),
        *_class("Settings", api.Settings),
        *_class("ToolError", api.ToolError),
        *_class("Stopped", api.Stopped),
        *_callable("saying", api.saying, inspect.signature(api.saying)),
        "`Field` is pydantic's.",
        "## Limits",
        _limits(),
        "## Tests",
        "The functions `test_*` of `test_plugin.py` run inside the plugin's own cage, with `from plugin import …`. "
        "They may take `tmp_path`, an empty folder, and `context`, a context whose data folder is that folder. pytest "
        "runs the same file.",
        "## An example",
        *_example(),
    ]
    return "\n\n".join(parts) + "\n"


MANIFEST: Final = [
    ("name", "small letters, digits, `-` and `_`; the folder's name too."),
    ("title", "for people."),
    ("version", 'like "1.2.0".'),
    ("author", "who made it."),
    ("description", "one line on what it is for."),
    ("api", "the version of the API it is written for, a number."),
    ("permissions", "what it needs; everything is off unless it asks."),
]


def _limits() -> str:
    return (
        f"A call may take {USUAL_SECONDS:g} s unless its tool says more. A plugin's processes together may take "
        f"{USUAL.memory >> 20} MB of memory and be {USUAL.processes} at once; a file that it writes may be "
        f"{USUAL.file >> 20} MB long, and what it prints goes to its log, {USUAL.output >> 20} MB at most. Of a result "
        f"the model is told {MOST_TEXT >> 10} KB, head and tail; the whole is kept up to {MOST_WHOLE >> 20} MB. "
        f"Without a call for {USUAL.idle_seconds:g} s the process ends. What goes beyond is ended, "
        "and the user is told why."
    )


def _example() -> Iterator[str]:
    for file in FILES:
        text = resource_path(f"{EXAMPLE}/{file}").read_text(encoding="utf-8").rstrip()
        yield f"`{file}`:"
        yield f"```{'toml' if file.endswith('toml') else 'python'}\n{text}\n```"


def _class(name: str, kind: type[Any]) -> Iterator[str]:
    yield f"### {name}"
    prose, sections = _described(kind)
    yield prose
    yield from _attributes(sections.get("Attributes", []))
    for method, function in vars(kind).items():
        if method.startswith("_") or (not isinstance(function, classmethod) and not inspect.isfunction(function)):
            continue
        plain = function.__func__ if isinstance(function, classmethod) else function
        signature = inspect.signature(plain)
        shown = signature.replace(parameters=list(signature.parameters.values())[1:])
        yield from _callable(f"{name}.{method}", plain, shown)


def _callable(name: str, function: Callable[..., Any], signature: inspect.Signature) -> Iterator[str]:
    text = (
        re.sub(r"(: |-> )'([^']*)'", r"\1\2", str(signature))
        .replace("desktop.plugins.api.", "")
        .replace("collections.abc.", "")
    )
    yield f"#### `{name}{text}`"
    prose, sections = _described(function)
    yield prose
    yield from _attributes(sections.get("Args", []))
    for error, said in sections.get("Raises", []):
        yield f"Raises `{error}`: {said}"


def _attributes(pairs: list[tuple[str, str]]) -> Iterator[str]:
    if pairs:
        yield "\n".join(f"- `{name}`: {text}" for name, text in pairs)


def _described(thing: object) -> tuple[str, dict[str, list[tuple[str, str]]]]:
    """A docstring's prose, and the entries of each of its sections."""
    prose: list[str] = []
    sections: dict[str, list[tuple[str, str]]] = {}
    entries: list[tuple[str, str]] | None = None
    for line in (inspect.getdoc(thing) or "").splitlines():
        found = SECTION.fullmatch(line.strip())
        if found:
            entries = sections[found[1]] = []
        elif entries is None:
            prose.append(line)
        elif (entry := re.fullmatch(r"    (\w[\w, ]*): (.*)", line)) is not None:
            entries.append((entry[1], entry[2]))
        elif line.strip() and entries:
            name, text = entries[-1]
            entries[-1] = (name, f"{text} {line.strip()}")
    return _prose("\n".join(prose)), sections


def _prose(text: str) -> str:
    """Docstring text as Markdown: double backquotes become single ones, lines of a paragraph one line."""
    paragraphs = text.strip().split("\n\n")
    return "\n\n".join(" ".join(one.split()) for one in paragraphs).replace("``", "`")


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(reference(), encoding="utf-8")
