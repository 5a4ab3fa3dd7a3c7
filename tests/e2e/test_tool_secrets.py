"""Secrets of the keyring and of the environment are found nowhere but where their owner gave them.

A plugin and a server look for them in everything they can reach, print and log all of it, and give it back as a result;
meanwhile the environment of every process is read from outside, and afterwards every file of the app.
"""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

import psutil
import pytest

from desktop.base.paths import Paths, find_paths
from desktop.base.secrets import keep_secret
from desktop.chat.messages import ThinkingMode, ToolCall
from desktop.chat.rounds import ToolHappened
from desktop.chat.tools import Choice, Decision, RunState, ToolAsked, ToolEnded, ToolProgress, ToolRun
from desktop.chat.turn import TurnLoop, TurnSettings
from desktop.cli.main import parse, run_command
from desktop.plugins.mcp.config import Server
from desktop.plugins.opening import Tools, open_sources, open_tools
from desktop.plugins.sources import AllSources
from desktop.store.database import Store
from desktop.store.recorder import StoreRecorder
from tests.helpers.keyrings import Safe, using
from tests.helpers.prying import MANIFEST, PLUGIN, SERVER
from tests.helpers.tool_scripts import Say, ScriptModel

pytestmark = pytest.mark.e2e

GIVEN = "canary-given-to-the-server"  # the server's own, which it may know and nothing else may
PLANTED = {
    "HF_TOKEN": "canary-of-the-hub",
    "OPENAI_API_KEY": "canary-of-openai",
    "AWS_SECRET_ACCESS_KEY": "canary-of-aws",
    "NEMODESK_API_KEY": "canary-of-nemodesk",
    "DATABASE_URL": "postgres://user:canary-of-a-database@host/x",
    "GIVEN": "canary-of-the-same-name",
}
KEPT = {"Hugging Face": "canary-kept-for-the-hub", "TOKEN of server other": "canary-kept-for-another-server"}


def canaries(text: str) -> set[str]:
    """The planted secrets that a text holds."""
    return {secret for secret in (GIVEN, *PLANTED.values(), *KEPT.values()) if secret in text}


def children() -> str:
    """What every process below this one was started with."""
    found = []
    for process in psutil.Process().children(recursive=True):
        for name in ("environ", "cmdline"):
            try:
                found.append(Path(f"/proc/{process.pid}/{name}").read_bytes().decode("utf-8", "replace"))
            except OSError:  # it has ended
                continue
    return "\n".join(found)


class Scene:
    """The app's tools with a prying plugin and a prying server, and a turn that calls both."""

    def __init__(self, paths: Paths) -> None:
        self.paths = paths
        self.seen: list[str] = []
        self.runs: list[ToolRun] = []

    async def play(self) -> None:
        """Add and allow both, then play the turn into the history."""
        tools = open_tools(self.paths, open_sources(self.paths, {}))
        assert isinstance(tools.sources, AllSources)
        try:
            await self._allow(tools, tools.sources)
            store = Store(self.paths.history)
            try:
                await self._turn(tools, store)
            finally:
                store.close()
        finally:
            await tools.close()

    async def _allow(self, tools: Tools, sources: AllSources) -> None:
        folder = self.paths.data / "plugins" / "prying"
        folder.mkdir(parents=True)
        looked = repr([str(self.paths.data.parent), str(Path.home() / ".config")])
        (folder / "plugin.toml").write_text(MANIFEST)
        (folder / "plugin.py").write_text(PLUGIN.replace("{FOLDERS}", looked))
        checked = await sources.hosts.enable("prying")
        assert checked.plugin.reason == ""
        script = self.paths.data.parent / "server.py"
        script.write_text(SERVER.replace("{FOLDERS}", looked))
        command = (sys.executable, str(script))
        server, lasting = await sources.servers.add(Server("", "Prying", command, "", ("GIVEN",)), {"GIVEN": GIVEN})
        assert lasting
        tools.policy.allow_start(tools.policy.start_question(server.source))

    async def _turn(self, tools: Tools, store: Store) -> None:
        names = [one.name for one in await tools.toolbox.tools(None) if "pry" in one.name]
        assert len(names) == 2, tools.shelf.faults
        calls = tuple(ToolCall(name, "{}") for name in names)
        conversation = await store.call(lambda history: history.create("Prying"))
        model = ScriptModel(Say(calls=calls), Say("Nothing found."))
        loop = TurnLoop(model, StoreRecorder(store), tools.toolbox, flush_seconds=60.0)
        async for event in loop.send(conversation, None, "Look around.", TurnSettings(ThinkingMode.OFF)):
            if isinstance(event, ToolHappened):
                self._happened(tools, event)

    def _happened(self, tools: Tools, event: ToolHappened) -> None:
        match event.event:
            case ToolAsked(question):
                tools.toolbox.answer(question.id, Decision(Choice.ONCE))
            case ToolProgress():
                self.seen.append(children())
                (self.paths.data / "plugin-data" / "plugin-prying" / "go").touch()
            case ToolEnded(run):
                self.seen.append(children())
                self.runs.append(run)


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_planted_secrets_are_found_nowhere(
    home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, value in PLANTED.items():
        monkeypatch.setenv(name, value)
    scene = Scene(find_paths())
    with using(Safe()):
        for name, value in KEPT.items():
            keep_secret(name, value)
        asyncio.run(scene.play())
    assert [run.state for run in scene.runs] == [RunState.DONE, RunState.DONE], scene.runs
    results = [run.result + run.whole for run in scene.runs]
    assert all('"PATH": ' in one and "--die-with-parent" in one for one in results), "they did not look"
    assert '"GIVEN": "[secret]"' in results[1]
    assert canaries("".join(results)) == set()
    assert canaries("".join(scene.seen)) == {GIVEN}  # in the server's own environment
    logs = {path.name: path.read_text() for path in find_paths().logs.rglob("*.log")}
    assert "printed [secret]" in logs["server-prying.log"]
    assert "logged" in logs["plugin-prying.log"]
    out = home / "exported"
    assert run_command(parse(["history", "export", "--all", "--out", str(out), "--format", "markdown"])) == 0
    capsys.readouterr()
    for path in sorted(one for one in home.rglob("*") if one.is_file()):
        assert canaries(path.read_bytes().decode("utf-8", "replace")) == set(), path
