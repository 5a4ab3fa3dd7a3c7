"""Importing: what files hold is recognised by their content, converted, and handed to the history in batches."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Any, Final

from desktop.base.i18n import tr
from desktop.chat.conversation import Conversation
from desktop.exchange import chatgpt, claude, lm_studio, open_webui, own
from desktop.exchange.archive import Document, ImportFault, Other, documents, elements
from desktop.exchange.export import JSON_FORMAT, JSON_VERSION
from desktop.exchange.plain import Unreadable, fields, text
from desktop.exchange.reasons import Reason
from desktop.exchange.tree import Found

BATCH: Final = 50  # conversations in a transaction


class Source(StrEnum):
    """The program that wrote a conversation."""

    OWN = "Nemodesk"
    CHATGPT = "ChatGPT"
    CLAUDE = "Claude"
    LM_STUDIO = "LM Studio"
    OPEN_WEBUI = "Open WebUI"


_OTHERS: Final = (
    (Source.CHATGPT, chatgpt),
    (Source.CLAUDE, claude),
    (Source.OPEN_WEBUI, open_webui),
    (Source.LM_STUDIO, lm_studio),
)

# Stores conversations in a folder of that name; for each its id, or None for one that is there already.
Take = Callable[[str, Sequence[Conversation]], Sequence[int | None]]


@dataclass(slots=True)
class Report:
    """What came in and what did not. ``skipped``: (title or file, why); ``files``: those that hold no conversations."""

    read: Counter[Source] = field(default_factory=Counter)
    messages: int = 0
    left: Counter[Reason] = field(default_factory=Counter)
    left_in: list[tuple[str, Counter[Reason]]] = field(default_factory=list)
    skipped: list[tuple[str, str]] = field(default_factory=list)
    files: list[str] = field(default_factory=list)
    taken: Counter[Source] = field(default_factory=Counter)
    ids: list[int] = field(default_factory=list)
    known: int = 0  # were there already
    stopped: bool = False


class Intake:
    """One import. First ``read``, then ``store``; both yield the share that is done and may be left at any time."""

    def __init__(self, paths: Iterable[Path]) -> None:
        self.report = Report()
        self._paths = list(paths)
        self._found: list[tuple[Source, Conversation]] = []

    @property
    def count(self) -> int:
        """Conversations that were read."""
        return len(self._found)

    @property
    def _seen(self) -> int:
        """How much was said or taken so far."""
        return self.count + len(self.report.skipped) + len(self.report.files)

    def read(self) -> Iterator[float]:
        """Read and convert everything; what cannot be is in the report."""
        for n, path in enumerate(self._paths):
            before = self._seen
            try:
                for document in documents(path):
                    if isinstance(document, Other):
                        self.report.files.append(document.name)
                        continue
                    for share in self._document(document):
                        yield min(1.0, (n + document.begins + document.part * share) / len(self._paths))
            except ImportFault as fault:
                self.report.skipped.append((path.name, fault.text))
            if self._seen == before:
                self.report.files.append(path.name)
        # the list of chats shows the last one stored first
        self._found.sort(key=lambda pair: pair[1].updated.timestamp() if pair[1].updated else 0.0)
        yield 1.0

    def store(self, take: Take) -> Generator[float, None, None]:
        """Hand everything to the history, a batch a transaction; what is stored when this is left stays."""
        done = 0
        self.report.stopped = True
        for source in Source:
            mine = [conversation for kind, conversation in self._found if kind is source]
            for start in range(0, len(mine), BATCH):
                batch = mine[start : start + BATCH]
                ids = take(tr("{program} import", program=source.value), batch)
                new = [id for id in ids if id is not None]
                self.report.ids += new
                self.report.taken[source] += len(new)
                self.report.known += len(batch) - len(new)
                self.report.messages += sum(
                    len(one.nodes) for one, id in zip(batch, ids, strict=True) if id is not None
                )
                done += len(batch)
                if done == self.count:
                    self.report.stopped = False
                yield done / self.count
        self.report.stopped = done < self.count

    # -- one document

    def _document(self, document: Document) -> Iterator[float]:
        before = self._seen
        strange = 0
        try:
            for value, share in elements(document.read(), document.name):
                strange += sum(not self._value(one, document.written) for one in _opened(value))
                yield share
        except ImportFault as fault:
            self.report.skipped.append((document.name, fault.text))
        if self._seen == before:
            self.report.files.append(document.name)
        elif strange:
            words = tr("one entry is no conversation|{n} entries are no conversations", n=strange)
            self.report.skipped.append((document.name, words))

    def _value(self, value: Any, written: datetime) -> bool:
        """Take one conversation; False if it is none."""
        plain, kind = value
        source = _recognised(plain, kind)
        if source is None:
            return False
        title = text(plain.get("title") or plain.get("name")) or tr("New chat")
        try:
            conversation = self._converted(source, plain, title, written)
        except Unreadable as error:
            self.report.skipped.append((title, error.reason))
            return True
        if conversation.nodes:
            self._found.append((source, conversation))
            self.report.read[source] += 1
        else:
            self.report.skipped.append((title, tr("It has no messages.")))
        return True

    def _converted(self, source: Source, plain: dict[str, Any], title: str, written: datetime) -> Conversation:
        if source is Source.OWN:
            return own.convert(plain, written)
        found: Found = dict(_OTHERS)[source].convert(plain)
        conversation = found.conversation(written)
        left = +found.left
        if left:
            self.report.left += left
            self.report.left_in.append((title, left))
        return conversation


def _opened(value: object) -> Iterator[tuple[Any, str]]:
    """The conversations in a value, with the format that its file names."""
    plain = fields(value)
    inside = plain.get("conversations")
    if plain.get("format") == JSON_FORMAT:
        if plain.get("version") != JSON_VERSION or not isinstance(inside, list):
            raise ImportFault(tr("It was written by a newer version of Nemodesk: update Nemodesk."))
        yield from ((one, JSON_FORMAT) for one in inside)
    elif isinstance(inside, list):
        yield from ((one, "") for one in inside)
    else:
        yield value, ""


def _recognised(plain: object, kind: str) -> Source | None:
    if not isinstance(plain, dict):
        return None
    if kind:
        return Source.OWN
    return next((source for source, module in _OTHERS if module.fits(plain)), None)
