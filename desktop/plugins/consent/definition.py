"""The identity of what was allowed: a hash over all that a tool or a server is, and the lines that changed in it."""

from __future__ import annotations

import difflib
import hashlib
import json
from typing import Any, Final

from desktop.base.visible import flat
from desktop.plugins.definitions import Source, ToolDefinition

MOST_CHANGES: Final = 2000  # lines; nobody reads more, and a hostile schema could have millions


def source_record(source: Source) -> str:
    """What of a source must not change behind the user's back, as JSON text. Its version may: the files are hashed."""
    plain = source.to_json()
    del plain["version"]
    return _text(plain)


def tool_record(tool: ToolDefinition) -> str:
    """What of a tool and its source must not change behind the user's back, as JSON text."""
    return _text({"source": json.loads(source_record(tool.source)), **tool.to_json()})


def digest(record: str) -> str:
    """The SHA-256 of a record as hex; not of the lines shown, in which two records may look the same."""
    return hashlib.sha256(record.encode()).hexdigest()


def changes(before: str, now: str) -> tuple[str, ...]:
    """What differs between two records, as lines that begin with "- " or "+ "; at most ``MOST_CHANGES``."""
    old, new = _lines(before), _lines(now)
    found = _exact(old, new) if max(len(old), len(new)) <= MOST_CHANGES else _coarse(old, new)
    more = len(found) - MOST_CHANGES
    return (*found[:MOST_CHANGES], f"… +{more}") if more > 0 else tuple(found)


def _exact(old: list[str], new: list[str]) -> list[str]:
    matching = difflib.SequenceMatcher(None, old, new)
    found = []
    for kind, a, b, c, d in matching.get_opcodes():
        if kind != "equal":
            found += [f"- {line}" for line in old[a:b]] + [f"+ {line}" for line in new[c:d]]
    return found


def _coarse(old: list[str], new: list[str]) -> list[str]:
    """For very many lines, which a hostile server can make up so that an exact difference lasts for minutes."""
    kept = set(old) & set(new)
    return [f"- {line}" for line in old if line not in kept] + [f"+ {line}" for line in new if line not in kept]


def _lines(record: str) -> list[str]:
    """A record as lines for people: each value with its name, and a line for each line of a long text."""
    plain = json.loads(record)
    for name in ("schema", "annotations"):
        if plain.get(name):
            plain[name] = _indented(plain[name])
    return [f"{name}: {flat(line)}" for name, value in _leaves("", plain) for line in value.split("\n")]


def _indented(text: str) -> str:
    try:
        return json.dumps(json.loads(text), indent=1, sort_keys=True, ensure_ascii=False)
    except (ValueError, RecursionError):  # the host bounds schemas; whatever comes here is shown as it is
        return text


def _leaves(name: str, value: Any) -> list[tuple[str, str]]:
    if isinstance(value, dict):
        inner = [(f"{name}.{key}" if name else key, one) for key, one in sorted(value.items())]
    elif isinstance(value, list):
        inner = [(f"{name}[{number}]", one) for number, one in enumerate(value)]
    else:
        return [(name, value if isinstance(value, str) else json.dumps(value))]
    return [leaf for path, one in inner for leaf in _leaves(path, one)]


def _text(plain: dict[str, Any]) -> str:
    return json.dumps(plain, sort_keys=True)
