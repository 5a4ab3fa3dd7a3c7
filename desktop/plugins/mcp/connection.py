"""One server of the user's while the app runs: its host process, which comes and goes, and what it was asked."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import aclosing, suppress
from pathlib import Path
from typing import Any, Final, TypeVar

from desktop.base.errors import AppError
from desktop.base.i18n import tr
from desktop.plugins.definitions import Progress, Result, ToolDefinition
from desktop.plugins.frames import Frame
from desktop.plugins.mcp import cage
from desktop.plugins.mcp.config import Server
from desktop.plugins.mcp.offered import About, Offering, Prompt, Resource, ToolList
from desktop.plugins.process import HostFault, Job
from desktop.plugins.sandbox import Isolation
from desktop.plugins.supervisor import Host

Offer = TypeVar("Offer", Resource, Prompt)

LOG_SHOWN: Final = 64 << 10  # bytes


class Connection:
    """Asks a server, and starts it for that where it does not run. Texts that come back are a stranger's.

    Every method that asks raises AppError, whose sentence says why there is no answer; a HostFault, mostly.

    Attributes:
        server: whose it is.
        starting: whether the process is on its way.
        reason: why the last start failed, or why it ended without being told to; empty for neither.
    """

    def __init__(
        self,
        server: Server,
        values: Callable[[], Mapping[str, str]],
        own: tuple[Path, ...],
        log: Path,
        isolation: Isolation | Callable[[], Isolation],
        changed: Callable[[str], None],
    ) -> None:
        """Nothing is started here.

        Args:
            server: what to start or reach.
            values: finds those of its variables or headers, by name; called on a thread at each start.
            own: the app's folders, which it shall not see.
            log: the file for what it wrote, once it has ended.
            isolation: the cage for its host.
            changed: is told "state", "tools", "resources" or "prompts".
        """
        self.server = server
        self.starting = False
        self.reason = ""
        self._log = log
        self._changed = changed
        self._tools: ToolList | None = None
        self._ending = False
        limits = cage.AT_AN_ADDRESS if server.url else cage.LIMITS
        rules = cage.rules(server, own)
        job = Job(server.source, _first_frame(server), rules, log, limits, secrets=values, told=self._told)
        self._host = Host(job, isolation)

    @property
    def running(self) -> bool:
        """Whether the process lives."""
        return self._host.pid != 0 and not self._ending

    @property
    def pid(self) -> int:
        """The host's process id; 0 for none."""
        return self._host.pid

    async def about(self) -> About:
        """What the server says of itself."""
        return About.from_json((await self._last({"do": "about"})).get("about", {}))

    async def tools(self) -> ToolList:
        """Its tools; asked for once, until the server starts anew or says that they changed."""
        if self._tools is None or not self.running:
            frames = [frame async for frame in self._frames({"do": "list"})]
            try:  # a program of the user's own can write into its host's pipe where no cage keeps it from that
                items = (frame["tool"] for frame in frames if frame.get("kind") == "tool")
                tools = tuple(ToolDefinition.from_json(one, self.server.source) for one in items)
                self._tools = ToolList(tools, _left_out(frames[-1]))
            except (KeyError, TypeError, ValueError, AttributeError) as error:
                text = tr("{name} gave no list of tools that can be read.", name=self.server.name)
                raise HostFault(text, repr(error)) from error
        return self._tools

    async def call(self, tool: ToolDefinition, arguments: str, progress: Progress | None = None) -> Result:
        """Run a tool that is still what it was when it was allowed; ``arguments`` is JSON text.

        What goes wrong is the result. Being cancelled cancels the call, as the protocol says.
        """
        try:
            if tool not in (await self._tools_now()).tools:
                text = tr("{name} has changed since it was allowed, and was not called.", name=tool.title)
                return Result(text, failed=True)
        except AppError as error:
            return Result(error.text, failed=True)
        return await self._host.call(tool.name, arguments, progress, tool.seconds)

    async def _tools_now(self) -> ToolList:
        """Its tools. One at an address may have been started again, as something else, and nobody was told."""
        if self.server.url and self.running:
            self._tools = None
            with suppress(AppError):  # one that does not know the connection any more: there will be another
                return await self.tools()
        return await self.tools()

    async def resources(self) -> Offering[Resource]:
        """What it has to read; templates come last."""
        return await self._offering("resources", Resource.from_json)

    async def read(self, uri: str) -> str:
        """A resource as text, to be attached to a message."""
        return await self._text({"do": "read", "uri": uri})

    async def prompts(self) -> Offering[Prompt]:
        """The prompts it has ready."""
        return await self._offering("prompts", Prompt.from_json)

    async def complete(
        self, of: Mapping[str, str], name: str, value: str, others: Mapping[str, str]
    ) -> tuple[str, ...]:
        """What may be meant by what is typed; ``of`` is {"uri": a template} or {"prompt": a name}."""
        question = {"do": "complete", "of": dict(of), "name": name, "value": value, "others": dict(others)}
        items, _ = await self._items(question)
        return tuple(str(one) for one in items)

    async def prompt(self, name: str, arguments: Mapping[str, str]) -> str:
        """A prompt as text for the composer."""
        return await self._text({"do": "prompt", "name": name, "arguments": dict(arguments)})

    async def log(self) -> str:
        """The last of what the server wrote beside the protocol, and what went wrong."""
        if self.running:
            return await self._text({"do": "log"})
        await self._host.close()  # one that is ending leaves its log at its end
        return read_log(self._log)

    async def close(self) -> None:
        """End the server with everything it started; the next question starts it again."""
        await self._host.close()
        self._tools = None

    def _told(self, frame: Frame) -> None:
        what = frame.get("what")
        if frame.get("kind") in ("ending", "gone"):
            if not self._ending:  # the end of the host behind that of its server says nothing new
                self.reason = str(frame.get("text", "")) or self.reason
            self._ending = frame["kind"] == "ending"
            self._tools = None
            self._changed("state")
        elif frame.get("kind") == "changed" and what in ("tools", "resources", "prompts"):
            if what == "tools":
                self._tools = None
            self._changed(what)

    async def _started(self) -> None:
        if self.running:
            return
        self.starting = True
        self._changed("state")
        try:
            if self._ending:
                await self._host.close()
            await self._host.start()
            self.reason = ""
        except AppError as error:
            self.reason = error.text
            raise
        finally:
            self.starting = False
            self._changed("state")

    async def _frames(self, question: Frame) -> AsyncIterator[Frame]:
        await self._started()
        async with aclosing(self._host.asking(question)) as replies:
            async for frame in replies:
                yield frame

    async def _last(self, question: Frame) -> Frame:
        return [frame async for frame in self._frames(question)][-1]

    async def _offering(self, what: str, make: Callable[[Mapping[str, Any]], Offer]) -> Offering[Offer]:
        items, last = await self._items({"do": what})
        try:  # as above
            return Offering(tuple(map(make, items)), _left_out(last))
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            text = tr("{name} gave a list that cannot be read.", name=self.server.name)
            raise HostFault(text, repr(error)) from error

    async def _items(self, question: Frame) -> tuple[list[Any], Frame]:
        """What a list holds, and its last frame."""
        frames = [frame async for frame in self._frames(question)]
        return [one for frame in frames if frame.get("kind") == "item" for one in frame.get("some", ())], frames[-1]

    async def _text(self, question: Frame) -> str:
        """A text, whole."""
        frames = [frame async for frame in self._frames(question)]
        whole = "".join(str(frame.get("text", "")) for frame in frames[:-1] if frame.get("kind") == "whole")
        return whole or str(frames[-1].get("text", ""))


def _first_frame(server: Server) -> Frame:
    """What the host is told of the server; the values of its variables or headers come at each start."""
    if server.url:
        return {"job": "server", "server": {"url": server.url}}
    folder = server.folder or str(Path.home())
    about = {"command": list(server.command), "environment": cage.environment(), "folder": folder}
    return {"job": "server", "server": about}


def _left_out(last: Frame) -> tuple[tuple[str, str], ...]:
    return tuple((str(name), str(why)) for name, why in last.get("left_out", ()))


def read_log(path: Path) -> str:
    """The end of the log of a server that does not run; empty where there is none."""
    try:
        with path.open("rb") as file:
            file.seek(max(0, path.stat().st_size - LOG_SHOWN))
            return file.read(LOG_SHOWN).decode("utf-8", "replace")
    except OSError:
        return ""
