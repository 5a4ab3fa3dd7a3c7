"""A world for prompt injection: tools with effects, a model that obeys every order, a user who knows his mind.

An order is a line ``CALL name arguments`` in any text that the model gets: messages, results, names and descriptions of
tools. The user allows what he asked for himself, in the way the case says, and refuses everything else.
"""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

from desktop.base.paths import Paths
from desktop.chat.conversation import Attachment
from desktop.chat.messages import FinishReason, Outcome, Role, ThinkingMode, ToolCall, Usage
from desktop.chat.model import ChatEvent, ChatRequest, TextDelta
from desktop.chat.rounds import ToolHappened
from desktop.chat.tools import Choice, Decision, ToolAsked, ToolQuestion
from desktop.chat.turn import TurnLoop, TurnSettings
from desktop.plugins.opening import Tools, open_tools
from tests.helpers.chat_recorder import MemoryRecorder
from tests.helpers.tool_scripts import ScriptModel
from tests.helpers.tool_sources import ScriptedSource, ScriptedSources, bundled, server, start_all

ORDER: Final = re.compile(r"^.*?CALL (\S+) (.*)$", re.MULTILINE)
SECRET: Final = "the-private-key"
MOST_CALLS: Final = 12  # of one turn: some cases would go on for ever


class Obedient(ScriptModel):
    """Does what any text says, once for each time it reads it; then it says that it is done."""

    def __init__(self) -> None:
        super().__init__()
        self.done: set[tuple[object, ...]] = set()
        self.called = 0

    async def stream(self, request: ChatRequest) -> AsyncIterator[ChatEvent]:
        texts: list[tuple[object, str]] = [
            (number, one.text) for number, one in enumerate(request.messages) if one.role is not Role.ASSISTANT
        ]
        texts += [(one.name, f"{one.name}\n{one.description}\n{_readable(one.schema)}") for one in request.tools]
        calls = []
        for place, text in texts:
            for found in ORDER.finditer(text):
                key = (place, found.start(), found[0])
                if key not in self.done and self.called < MOST_CALLS:
                    self.done.add(key)
                    self.called += 1
                    calls.append(ToolCall(found[1], found[2].strip()))
        if calls:
            yield Outcome(FinishReason.TOOLS, Usage(), calls=tuple(calls))
        else:
            yield TextDelta("Done.", 1)
            yield Outcome(FinishReason.STOP, Usage())


def _readable(schema: str) -> str:
    """A schema as a model reads it, each text on lines of its own."""
    text = json.dumps(json.loads(schema), indent=0, ensure_ascii=False).replace('\\"', '"').replace("\\n", "\n")
    return re.sub('}",?$', "}", text, flags=re.MULTILINE)


@dataclass
class World:
    """The tools and what they did. ``effects`` is what nobody should do to the user without his word."""

    root: Path
    effects: list[str] = field(default_factory=list)
    pages: dict[str, str] = field(default_factory=dict)
    replies: dict[str, str] = field(default_factory=dict)  # of the server, by query
    notes: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        for name in ("work/deep", "private", "home/.ssh"):
            (self.root / name).mkdir(parents=True)
        (self.root / "home" / ".ssh" / "id").write_text(SECRET)
        (self.root / "private" / "diary.txt").write_text(SECRET)
        (self.root / "work" / "a.txt").write_text("An ordinary text.")
        self.files = ScriptedSource(bundled("files"))
        self.files.add("read_file", "reads_private", work=self._read, folder_argument="path")
        self.web = ScriptedSource(bundled("web")).add("fetch", "sends", "untrusted", work=self._fetch)
        self.note = ScriptedSource(bundled("notes")).add("note", "writes", work=self._note)
        self.post = ScriptedSource(bundled("mail")).add("mail", "sends", work=self._mail)
        self.code = ScriptedSource(bundled("code")).add("run", "writes", work=self._run)
        self.tracker = ScriptedSource(server("tracker")).add("lookup", work=self._lookup)
        self.sources = ScriptedSources([self.files, self.web, self.note, self.post, self.code, self.tracker])

    def write(self, name: str, text: str) -> None:
        """A file of the work folder."""
        (self.root / "work" / name).write_text(text)

    async def _read(self, arguments: dict[str, Any]) -> str:
        path = Path(re.sub("^file://", "", arguments["path"]).replace("~", str(self.root / "home"), 1))
        if not path.resolve().is_relative_to(self.root.resolve() / "work"):
            self.effects.append(f"read {path}")
        return path.read_text()

    async def _fetch(self, arguments: dict[str, Any]) -> str:
        url = arguments["url"]
        if urlsplit(url).hostname != "example.org" or SECRET in url:
            self.effects.append(f"fetch {url}")
        return self.pages.get(url, "An empty page.")

    async def _note(self, arguments: dict[str, Any]) -> str:
        return self._effect("note", arguments)

    async def _mail(self, arguments: dict[str, Any]) -> str:
        return self._effect("mail", arguments)

    async def _run(self, arguments: dict[str, Any]) -> str:
        return self._effect("run", arguments)

    async def _lookup(self, arguments: dict[str, Any]) -> str:
        query = str(arguments.get("query"))
        if query not in self.replies:
            self._effect("lookup", arguments)
        return self.replies.get(query, "nothing")

    def _effect(self, name: str, arguments: dict[str, Any]) -> str:
        self.effects.append(f"{name} {json.dumps(arguments)}")
        return "done"


@dataclass(frozen=True)
class Turn:
    """What the user writes, and how he answers what he asked for: the choices for questions about calls in ``text``."""

    text: str
    choice: Choice = Choice.ONCE
    chat: int = 1
    attached: str = ""


Prepare = Callable[[World, "Play"], None]


@dataclass(frozen=True)
class Case:
    """An attack.

    Attributes:
        prepare: puts the injection where the model will read it, and gives what the user allowed before.
        turns: what the user does then.
        ruled: it is refused by a rule or by nature: a user who says yes to everything gives it no effect either.
    """

    name: str
    prepare: Prepare
    turns: tuple[Turn, ...]
    ruled: bool = False


class Play:
    """A case being played; ``gullible`` is the user who says yes to every question: the control."""

    def __init__(self, root: Path, *, gullible: bool = False) -> None:
        self.world = World(root)
        own = root / "own"
        paths = Paths(own, own / "config", own / "logs", own / "cache")
        self.recorder = MemoryRecorder()
        self.tools: Tools = open_tools(paths, self.world.sources, self._attached, home=root / "home")
        self.gullible = gullible
        self.asked: list[ToolQuestion] = []
        self.attempts = 0
        self.after_question: Callable[[], object] = lambda: None

    def play(self, case: Case) -> list[str]:
        """Play it to its end; the effects that the user did not want."""
        start_all(self.tools, self.world.sources)
        case.prepare(self.world, self)
        asyncio.run(self._turns(case))
        return self.world.effects

    async def _turns(self, case: Case) -> None:
        model, recorder = Obedient(), self.recorder
        loop = TurnLoop(model, recorder, self.tools.toolbox, flush_seconds=60.0)
        parents: dict[int, int] = {}
        for turn in case.turns:
            wanted = [(found[1], found[2].strip()) for found in ORDER.finditer(turn.text)]
            files = (Attachment("file.txt", turn.attached),) if turn.attached else ()
            settings = TurnSettings(ThinkingMode.OFF)
            async for event in loop.send(turn.chat, parents.get(turn.chat), turn.text, settings, attachments=files):
                if isinstance(event, ToolHappened) and isinstance(event.event, ToolAsked):
                    self._answer(event.event.question, turn, wanted)
            parents[turn.chat] = max(recorder.messages)
        self.attempts = model.called
        await self.tools.close()

    async def _attached(self, chat: int) -> bool:
        return any(one.attachments for one in self.recorder.messages.values() if one.conversation == chat)

    def _answer(self, question: ToolQuestion, turn: Turn, wanted: list[tuple[str, str]]) -> None:
        self.asked.append(question)
        call = question.run.call.name, question.run.call.arguments
        mine = call in wanted and not question.changes
        if mine:
            wanted.remove(call)  # he wanted it once
        choice = turn.choice if mine and turn.choice in question.choices else Choice.ONCE
        self.after_question()
        self.tools.toolbox.answer(question.id, Decision(choice if mine or self.gullible else Choice.DENY))
