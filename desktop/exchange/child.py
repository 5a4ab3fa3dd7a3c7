"""Exporting in a child of our own: formulas and pages of a large history take seconds the window does not have."""

from __future__ import annotations

import json
from collections.abc import AsyncGenerator
from contextlib import aclosing
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from desktop.base.children import news
from desktop.base.i18n import tr
from desktop.exchange.files import ExportRequest
from desktop.exchange.outline import ExportOptions

COMMAND = "export-worker"


@dataclass(frozen=True, slots=True)
class ExportProgress:
    """Conversations written and to write."""

    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written; ``bytes`` of all files together."""

    paths: tuple[Path, ...]
    conversations: int
    bytes: int


async def export_in_child(
    history: Path, request: ExportRequest, language: str = "en"
) -> AsyncGenerator[ExportProgress | Exported, None]:
    """Write an export with its own words in a language of the window's; what was written comes last.

    Raises:
        EnvironmentFault: the history cannot be read or a file not be written, in one sentence.
    """
    lost = tr("The export ended unexpectedly (status {code}): start it again.", code="{code}")
    arguments = (COMMAND, language, str(history))
    async with aclosing(news(arguments, lost, packed(request))) as events:
        async for event in events:
            if event["type"] == "progress":
                yield ExportProgress(event["done"], event["total"])
            elif event["type"] == "result":
                paths = tuple(map(Path, event["paths"]))
                yield Exported(paths, event["conversations"], event["bytes"])


def packed(request: ExportRequest) -> str:
    """A request as one line."""
    return json.dumps(asdict(request) | {"out": str(request.out.absolute())})


def unpacked(text: str) -> ExportRequest:
    """The request that ``packed`` wrote."""
    plain: dict[str, Any] = json.loads(text)
    wanted = ExportOptions(**plain["wanted"])
    return ExportRequest(Path(plain["out"]), plain["kind"], wanted, tuple(plain["ids"]), plain["separate"])
