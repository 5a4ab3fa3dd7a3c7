"""Whether a call runs, is refused, or is asked about. Asking is the rule; a grant has to cover a call to change that.

What a "yes" covers:

- once: this call.
- for this chat: this tool in this chat, while it is what it was. It does not cover what changes things once the chat
  has met text from outside, nor what sends once it has also read something private; in between, what sends is covered
  for the one host that was allowed. A yes of before the text cannot be the user's answer to what the text wants.
- always: exactly these arguments, or what lies in the folder they name. Never offered for tools that change things (run
  code, write, start programs) or send, nor in a chat that has read something private and met text from outside.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from desktop.base.i18n import tr
from desktop.base.visible import flat
from desktop.chat.tools import Choice, Decision
from desktop.plugins.consent.definition import changes, digest, source_record, tool_record
from desktop.plugins.consent.labels import WORST, believed
from desktop.plugins.consent.ledger import Grant, Kind, Ledger, Taint, Trust
from desktop.plugins.consent.places import Places, host
from desktop.plugins.consent.visible import mixed_scripts
from desktop.plugins.definitions import Labels, Source, SourceKind, ToolDefinition

REFUSED: Final = "The user did not allow this call. Do not try it again; go on without it, or ask what to do instead."
FORBIDDEN: Final = "The user has forbidden this tool. Go on without it."
DENIED_PLACE: Final = "No tool may use {place}: it holds keys, passwords or this program's own data."


class Verdict(StrEnum):
    """What becomes of a call."""

    ALLOW = "allow"
    DENY = "deny"
    ASK = "ask"


@dataclass(frozen=True, slots=True)
class Ruling:
    """A verdict and its grounds.

    Attributes:
        by: whose word it is, for the audit; empty with ASK.
        hash: of the definition it was made for.
        reason: why not, for the model, with DENY.
        choices, scope, warnings, changes: of the question, with ASK; as ``ToolQuestion`` says.
        always: the grant that ALWAYS would give, as it is shown: what a link leads to may be another thing later.
    """

    verdict: Verdict
    hash: str
    by: str = ""
    reason: str = ""
    choices: tuple[Choice, ...] = ()
    scope: str = ""
    warnings: tuple[str, ...] = ()
    changes: tuple[str, ...] = ()
    always: tuple[Kind, str] | None = None


@dataclass(frozen=True, slots=True)
class StartQuestion:
    """What a user is asked before a server is started: its whole command. Plain text, odd characters made visible."""

    source: Source
    command: tuple[str, ...]
    env_names: tuple[str, ...]
    changes: tuple[str, ...]


class Policy:
    """Judges calls by the ledger. Every method may raise RecordsFault."""

    def __init__(self, ledger: Ledger, places: Places) -> None:
        self._ledger, self._places = ledger, places

    # -- calls

    def judge(self, chat: int, tool: ToolDefinition, arguments: Mapping[str, Any], *, again: bool = False) -> Ruling:
        """What becomes of a call now.

        ``again``: it was running once when it was stopped. What changes something or sends is asked about then,
        whatever was allowed: it may be done twice.
        """
        source, record = tool.source.id, tool_record(tool)
        hash_ = digest(record)
        before = self._ledger.seen(source, tool.name)
        if before and before != record:
            self._ledger.void(source, tool.name)
        labels, taint = self.labels(tool), self._ledger.taint(chat)
        grants = self._ledger.of(source, tool.name, chat)
        if any(one.kind is Kind.NEVER for one in grants):
            return Ruling(Verdict.DENY, hash_, "rule: never", FORBIDDEN)
        if place := self._places.denied(arguments):
            return Ruling(Verdict.DENY, hash_, "rule: place", DENIED_PLACE.format(place=flat(place)[:200]))
        twice = again and (labels.sends or labels.writes)
        for one in () if twice else grants:
            if one.hash == hash_ and self._covers(one, tool, arguments, labels, taint):
                return Ruling(Verdict.ALLOW, hash_, f"grant: {one.kind}{_named(one)}")
        changed = changes(before, record) if before and before != record else ()
        choices = _choices(labels, taint, host(arguments))
        always = self._always(tool, arguments) if Choice.ALWAYS in choices else None
        return Ruling(
            Verdict.ASK,
            hash_,
            choices=choices,
            scope=_scope(always),
            warnings=(
                *((tr("It was running when it was stopped: it may be done twice now."),) if twice else ()),
                *self._warnings(tool, arguments, bool(grants) and not twice, bool(changed), Choice.CHAT in choices),
            ),
            changes=changed,
            always=always,
        )

    def decide(
        self, chat: int, tool: ToolDefinition, arguments: Mapping[str, Any], asked: Ruling, decision: Decision
    ) -> Ruling:
        """What becomes of a call that was asked about; what the answer says for later is noted.

        An answer that was not offered is no, and one about a definition that has changed meanwhile is none: the call
        is judged again.
        """
        record = tool_record(tool)
        hash_ = digest(record)
        choice = decision.choice if decision.choice in asked.choices else Choice.DENY
        if choice is Choice.NEVER:
            self._ledger.grant(Kind.NEVER, tool.source.id, tool.name, hash_)
            return Ruling(Verdict.DENY, hash_, "user: never", _reason(FORBIDDEN, decision))
        if choice is Choice.DENY:
            return Ruling(Verdict.DENY, hash_, "user: deny", _reason(REFUSED, decision))
        if hash_ != asked.hash or self._places.denied(arguments):
            return self.judge(chat, tool, arguments)
        if choice is Choice.CHAT:
            self._ledger.grant(Kind.CHAT, tool.source.id, tool.name, hash_, host(arguments), chat)
        elif choice is Choice.ALWAYS and asked.always is not None:
            kind, scope = asked.always
            self._ledger.grant(kind, tool.source.id, tool.name, hash_, scope)
        self._ledger.see(tool.source.id, tool.name, record)
        return Ruling(Verdict.ALLOW, hash_, f"user: {choice}")

    def meets(self, chat: int, tool: ToolDefinition) -> None:
        """A call begins to run: whatever it may bring counts from now on."""
        labels = self.labels(tool)
        self._ledger.meet(chat, Taint(labels.reads_private, labels.untrusted))

    def offers(self, chat: int, tools: Iterable[ToolDefinition]) -> None:
        """The model of a chat is told of these tools: descriptions that nobody checked are a text from outside."""
        if any(not self.is_trusted(one.source) for one in tools):
            self._ledger.meet(chat, Taint(untrusted=True))

    def meets_attachment(self, chat: int) -> None:
        """The user attached a text: it may be private, and it may come from anywhere."""
        self._ledger.meet(chat, Taint(True, True))

    def permitted(self, tools: Iterable[ToolDefinition]) -> list[ToolDefinition]:
        """Those of which the user did not say never: such a tool is not even offered."""
        never = self._ledger.never()
        return [one for one in tools if (one.source.id, one.name) not in never]

    def labels(self, tool: ToolDefinition) -> Labels:
        """The labels that count."""
        return believed(tool, self.is_trusted(tool.source))

    # -- sources

    def may_start(self, source: Source) -> bool:
        """Whether a source may be started as it is now; of a server a change voids what was allowed.

        The app's own may, and so may a plugin: it is on only for the very files that the user enabled.
        """
        return source.kind is not SourceKind.SERVER or self._holds(Kind.START, source)

    def start_question(self, source: Source) -> StartQuestion:
        """What the user is shown before a source is started: all that is run, and what is new since the last yes."""
        before, record = self._ledger.seen(source.id, ""), source_record(source)
        changed = changes(before, record) if before and before != record else ()
        command = tuple(flat(one) for one in source.command)
        return StartQuestion(source, command, tuple(flat(one) for one in source.env_names), changed)

    def allow_start(self, asked: StartQuestion) -> None:
        """The user has seen the whole command and allowed it."""
        self._allow(Kind.START, asked.source)

    def is_trusted(self, source: Source) -> bool:
        """Whether what the source says of its tools is believed."""
        return source.kind is SourceKind.BUNDLED or self.trust_in(source) is Trust.YES

    def trust_in(self, source: Source) -> Trust:
        """Whether the user trusts a source as it is now; a change that is seen here ends that."""
        given = [one for one in self._ledger.of(source.id, "") if one.kind is Kind.TRUST]
        if not given:
            return Trust.NO
        hash_ = digest(source_record(source))
        if any(one.hash == hash_ for one in given):
            return Trust.YES
        if any(one.hash for one in given):
            self._ledger.end_trust(source.id, hash_)
        return Trust.ENDED

    def trust(self, source: Source, trusted: bool) -> None:
        """Mark a source as trusted, as it is now, or take that back."""
        for one in self._ledger.of(source.id, ""):
            if one.kind is Kind.TRUST:
                self._ledger.revoke(one.id)
        if trusted:
            self._allow(Kind.TRUST, source)

    def _allow(self, kind: Kind, source: Source) -> None:
        record = source_record(source)
        if self._ledger.seen(source.id, "") != record:
            self.trust_in(source)
            self._ledger.void(source.id, "")
        self._ledger.see(source.id, "", record)
        self._ledger.grant(kind, source.id, "", digest(record))

    def _holds(self, kind: Kind, source: Source) -> bool:
        hash_ = digest(source_record(source))
        return any(one.kind is kind and one.hash == hash_ for one in self._ledger.of(source.id, ""))

    # -- what a grant covers

    def _covers(
        self, one: Grant, tool: ToolDefinition, arguments: Mapping[str, Any], labels: Labels, taint: Taint
    ) -> bool:
        if one.kind is Kind.CHAT:
            return _counts_in_chat(labels, taint, host(arguments), one.scope)
        if labels.sends or labels.writes:
            return False
        if one.kind is Kind.FOLDER:
            return self._places.covers(one.scope, arguments, tool.folder_argument)
        return one.kind is Kind.ALWAYS and one.scope == self._exactly(arguments)

    def _always(self, tool: ToolDefinition, arguments: Mapping[str, Any]) -> tuple[Kind, str]:
        folder = self._places.folder(arguments, tool.folder_argument)
        return (Kind.FOLDER, folder) if folder else (Kind.ALWAYS, self._exactly(arguments))

    def _exactly(self, arguments: Mapping[str, Any]) -> str:
        """The arguments, and where their paths lead: a link that is laid elsewhere makes it another call."""
        return json.dumps({"arguments": arguments, "ends": self._places.ends(arguments)}, sort_keys=True)

    def _warnings(
        self, tool: ToolDefinition, arguments: Mapping[str, Any], granted: bool, changed: bool, chat: bool
    ) -> Iterator[str]:
        labels = self.labels(tool)
        if changed:
            yield tr("This tool has changed since you allowed it: what you allowed does not count any more.")
        elif granted and (labels.sends or labels.writes):
            yield tr("You allowed this before, but a text from outside may want it now: look closely.")
        if labels is WORST:
            yield tr("Nobody has checked what {source} says of its tools.", source=flat(tool.source.name))
        if chat and labels.sends and (where := host(arguments)):
            yield tr("For this chat: pages of {host} alone, once it has met text from outside.", host=where)
        if mixed := mixed_scripts(f"{tool.source.name} {tool.title} {json.dumps(arguments, ensure_ascii=False)}"):
            words = ", ".join(mixed[:5])
            yield tr("Letters that only look like Latin ones: {words}", words=words)


def _counts_in_chat(labels: Labels, taint: Taint, reached: str, allowed: str) -> bool:
    """Whether a yes for the chat covers a call when the chat has met this much."""
    if not taint.untrusted:
        return True
    if labels.writes or (labels.sends and taint.private):
        return False
    return not labels.sends or (reached != "" and reached == allowed)


def _choices(labels: Labels, taint: Taint, reached: str) -> tuple[Choice, ...]:
    """What can be answered. A yes for the chat that would not cover the next call of this kind is not offered."""
    after = taint | Taint(labels.reads_private, labels.untrusted)
    choices = [Choice.ONCE]
    if _counts_in_chat(labels, after, reached, reached):
        choices.append(Choice.CHAT)
    if not (labels.sends or labels.writes or taint.full):
        choices.append(Choice.ALWAYS)
    return (*choices, Choice.NEVER)


def _scope(always: tuple[Kind, str] | None) -> str:
    if always is None:
        return ""
    kind, scope = always
    return tr("the folder {folder}", folder=flat(scope)) if kind is Kind.FOLDER else tr("exactly these arguments")


def _named(grant: Grant) -> str:
    return f" {grant.scope}" if grant.kind is Kind.FOLDER else ""


def _reason(sentence: str, decision: Decision) -> str:
    return f"{sentence} The user says: {decision.reason}" if decision.reason else sentence
