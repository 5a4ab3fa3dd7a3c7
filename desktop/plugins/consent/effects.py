"""What a call does, in the words in which the manager says what a plugin needs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from desktop.base.i18n import tr
from desktop.plugins.consent.labels import WORST
from desktop.plugins.consent.places import host
from desktop.plugins.definitions import Labels, ToolDefinition


def effects(tool: ToolDefinition, labels: Labels, arguments: Mapping[str, Any]) -> str:
    """A sentence for people by the labels that count; empty where nobody knows, which a warning says."""
    if labels is WORST:
        return ""
    parts = ", ".join(_parts(labels, bool(tool.folder_argument), host(arguments)))
    return tr("What it does: {what}", what=parts) if parts else tr("It reads and changes nothing of yours.")


def _parts(labels: Labels, files: bool, reached: str) -> Iterator[str]:
    if files:
        yield tr("reads and writes files") if labels.writes else tr("reads files")
    else:
        if labels.reads_private:
            yield tr("reads what is yours")
        if labels.writes:
            yield tr("changes something")
    if labels.sends:
        yield tr("sends a request to {host}", host=reached) if reached else tr("can send data out")
