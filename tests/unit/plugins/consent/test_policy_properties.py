"""No sequence of events runs a call that the user's answers do not cover.

Beside the policy stands a second account of what was said, kept by the simplest means: a list of the answers and of
what each chat has met. A call that runs without a question has to be covered by an answer in that list.
"""

from __future__ import annotations

import tempfile
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test

from desktop.chat.tools import Choice, Decision
from desktop.plugins.consent.ledger import Kind, Ledger
from desktop.plugins.consent.places import Places
from desktop.plugins.consent.policy import Policy, Verdict
from desktop.plugins.definitions import ToolDefinition
from desktop.plugins.records import Records
from tests.helpers.tool_sources import bundled, definition, server

HINTS = '{"openWorldHint": false, "readOnlyHint": true}'
TOOLS = {
    "read": definition(bundled(), "read", "reads_private", folder_argument="path"),
    "note": definition(bundled(), "note", "writes"),
    "fetch": definition(bundled("web"), "fetch", "sends", "untrusted"),
    "mail": definition(bundled("mail"), "mail", "sends"),
    "add": definition(bundled("calculator"), "add"),
    "status": definition(server(), "status", annotations=HINTS),
    "push": definition(server(), "push"),
}
MEMORY = "/dev/shm" if Path("/dev/shm").is_dir() else None
FOLDERS = ("in", "in/deep", "out", "link", "home/.ssh")
ARGUMENTS: list[dict[str, Any]] = [
    {},
    {"a": 1},
    {"url": "https://example.org/a"},
    {"url": "https://example.org/b"},
    {"url": "https://evil.com/"},
    {"url": "https://example.org@evil.com/"},
    *({"path": "{root}/" + folder + "/file"} for folder in FOLDERS),
    {"path": "{root}/in/../out/file"},
    {"path": "{root}/in/file", "target": "{root}/out/file"},
]


@dataclass(frozen=True)
class Said:
    """A yes or a never, with all that it was said about."""

    choice: Choice
    chat: int
    tool: ToolDefinition
    arguments: str  # with the real place of each path
    folder: str
    host: str


class Events(RuleBasedStateMachine):
    """Calls, answers, changes of tools and links, trust, revoking, restarts."""

    tool = st.sampled_from(sorted(TOOLS))
    chat = st.sampled_from([1, 2])
    arguments = st.sampled_from(ARGUMENTS)

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.file = tempfile.TemporaryDirectory(dir=MEMORY)  # nothing here waits for a disk
        self.root = Path(self.folder.name).resolve()
        for name in ("in/deep", "out", "home/.ssh"):
            (self.root / name).mkdir(parents=True)
        (self.root / "link").symlink_to("in")
        self.now = dict(TOOLS)
        self.said: list[Said] = []
        self.private: set[int] = set()
        self.outside: set[int] = set()
        self.trusted: set[str] = set()
        self.open()

    def open(self) -> None:
        self.records = Records(Path(self.file.name) / "tools.db")
        self.ledger = Ledger(self.records)
        self.policy = Policy(self.ledger, Places((self.root / "own",), self.root / "home"))

    def teardown(self) -> None:
        self.records.close()
        self.folder.cleanup()
        self.file.cleanup()

    # -- what happens

    @rule(
        name=tool,
        chat=chat,
        arguments=arguments,
        choice=st.sampled_from(Choice),
        late=st.booleans(),
        to=st.sampled_from(FOLDERS),
    )
    def call(self, name: str, chat: int, arguments: dict[str, Any], choice: Choice, late: bool, to: str) -> None:
        """A model calls; the user answers if he is asked, sometimes after a link was laid elsewhere."""
        arguments = {key: self.real(value) if isinstance(value, str) else value for key, value in arguments.items()}
        tool = self.now[name]
        ruling = self.policy.judge(chat, tool, arguments)
        self.look(tool)
        if ruling.verdict is Verdict.ALLOW:
            assert self.covered(chat, tool, arguments), (chat, tool.name, arguments, self.said)
        if ruling.verdict is Verdict.ASK:
            shown = self.note(choice, chat, tool, arguments)
            if late:
                self.lay(to)
            asked, ruling = ruling, self.policy.decide(chat, tool, arguments, ruling, Decision(choice))
            if ruling.verdict is Verdict.ALLOW:
                assert choice in (Choice.ONCE, Choice.CHAT, Choice.ALWAYS)
                assert choice in asked.choices
            if choice is Choice.NEVER or ruling.verdict is Verdict.ALLOW:
                self.said.append(shown)
        if ruling.verdict is Verdict.ALLOW:
            assert not any("/.ssh" in self.place(one) for one in arguments.values())
            assert not self.never(tool)
            self.policy.meets(chat, tool)
            self.meet(chat, tool)

    @rule(name=tool, field=st.sampled_from(["description", "schema", "title", "command", "files"]))
    def change(self, name: str, field: str) -> None:
        """A tool becomes another, or turns back into what it was."""
        tool = self.now[name]
        if tool != TOOLS[name]:
            self.now[name] = TOOLS[name]
        elif field in ("command", "files"):
            value: Any = ("evil",) if field == "command" else (("evil.py", "00"),)
            self.now[name] = replace(tool, source=replace(tool.source, **{field: value}))
        else:
            text: Any = '{"evil": 1}'
            self.now[name] = replace(tool, **{field: text})

    @rule(to=st.sampled_from(FOLDERS))
    def lay(self, to: str) -> None:
        """The link leads somewhere else."""
        (self.root / "link").unlink()
        (self.root / "link").symlink_to(to if to != "link" else "nowhere")

    @rule(yes=st.booleans())
    def trust(self, yes: bool) -> None:
        """The user marks the server."""
        self.policy.trust(TOOLS["status"].source, yes)
        self.trusted = {TOOLS["status"].source.id} if yes else set()

    @rule(chat=chat)
    def offer(self, chat: int) -> None:
        """A chat's model is told of the server's tools."""
        self.policy.offers(chat, [self.now["status"]])
        self.look(self.now["status"])
        if not self.believes(self.now["status"]):
            self.outside.add(chat)

    @rule(everything=st.booleans())
    def revoke(self, everything: bool) -> None:
        """The user takes back one grant, or all."""
        if everything:
            self.ledger.revoke_all()
            self.said = [one for one in self.said if one.choice is Choice.NEVER]
            self.trusted = set()
        else:
            for grant in self.ledger.grants()[:1]:
                self.ledger.revoke(grant.id)
                if grant.kind is Kind.TRUST:
                    self.trusted = set()

    @rule()
    def restart(self) -> None:
        """The program ends and starts."""
        self.records.close()
        self.open()
        self.said = [one for one in self.said if one.choice is not Choice.CHAT]

    @invariant()
    def nothing_is_forgotten(self) -> None:
        """What a chat met stays."""
        for chat in (1, 2):
            taint = self.ledger.taint(chat)
            assert taint.private == (chat in self.private)
            assert taint.untrusted == (chat in self.outside)

    # -- the second account

    def real(self, text: str) -> str:
        return text.replace("{root}", str(self.root))

    def place(self, value: object) -> str:
        text = str(value)
        return str(Path(text).resolve()) if text.startswith("/") else text

    def believes(self, tool: ToolDefinition) -> bool:
        return tool.source.id.startswith("bundled:") or (
            tool.source.id in self.trusted and tool.source == TOOLS["status"].source
        )

    def look(self, tool: ToolDefinition) -> None:
        """Trust ends with a change of the source that is seen, for good."""
        if tool.source != TOOLS["status"].source:
            self.trusted -= {tool.source.id}

    def nature(self, tool: ToolDefinition) -> tuple[bool, bool, bool, bool]:
        """Reads what is private, meets what is outside, sends, changes."""
        if not self.believes(tool):
            return True, True, True, True
        if tool.name == "status":
            return True, tool.annotations != HINTS, tool.annotations != HINTS, tool.annotations != HINTS
        if tool.name == "push":
            return True, True, True, True
        return tool.labels.reads_private, tool.labels.untrusted, tool.labels.sends, tool.labels.writes

    def meet(self, chat: int, tool: ToolDefinition) -> None:
        private, outside, _, _ = self.nature(tool)
        if private:
            self.private.add(chat)
        if outside:
            self.outside.add(chat)

    def note(self, choice: Choice, chat: int, tool: ToolDefinition, arguments: dict[str, Any]) -> Said:
        places = {key: self.place(value) for key, value in arguments.items()}
        path = Path(places.get("path", "/"))
        alone = tool.folder_argument and list(arguments) == ["path"]
        folder = str(path if path.is_dir() else path.parent) if alone else ""
        host = urlsplit(str(arguments.get("url", ""))).hostname or ""
        return Said(choice, chat, tool, repr(sorted(places.items())), folder, host)

    def never(self, tool: ToolDefinition) -> bool:
        grants = {(one.source, one.tool) for one in self.ledger.grants() if one.kind == "never"}
        return (tool.source.id, tool.name) in grants

    def covered(self, chat: int, tool: ToolDefinition, arguments: dict[str, Any]) -> bool:
        _, _, sends, changes = self.nature(tool)
        shown = self.note(Choice.ONCE, chat, tool, arguments)
        for one in self.said:
            if one.tool != tool:
                continue
            if one.choice is Choice.CHAT and one.chat == chat:
                outside, private = chat in self.outside, chat in self.private
                if not outside or not (sends or changes):
                    return True
                if not changes and not private and shown.host and shown.host == one.host:
                    return True
            if one.choice is Choice.ALWAYS and not sends and not changes:
                inside = one.folder and f"{shown.folder}/".startswith(f"{one.folder}/")
                if one.arguments == shown.arguments or inside:
                    return True
        return False


@pytest.mark.parametrize("size", ["ci", pytest.param("long", marks=[pytest.mark.long, pytest.mark.timeout(3600)])])
def test_no_sequence_of_events_runs_what_no_answer_covers(size: str) -> None:
    run_state_machine_as_test(
        Events,
        settings=settings(
            max_examples=50 if size == "ci" else 2000,
            stateful_step_count=30,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
