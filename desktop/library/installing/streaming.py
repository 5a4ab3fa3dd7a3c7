"""From a repository to a GGUF file with room for little more than the file: shards come, are converted, and go."""

from __future__ import annotations

import shutil
from contextlib import closing
from itertools import chain
from pathlib import Path

from converter.api import Options, Progress, Result, convert
from converter.output import part_path
from desktop.base.errors import EnvironmentFault
from desktop.base.i18n import tr
from desktop.library.hub.client import Hub
from desktop.library.hub.control import Control
from desktop.library.hub.files import RemoteFile, Repository
from desktop.library.hub.part import RESERVE, part_of
from desktop.library.installing.meter import Meter
from desktop.library.installing.request import InstallRequest, Stage
from desktop.library.installing.shards import HubShards
from desktop.library.installing.small import fetch_small, known_files, licences
from desktop.library.installing.staging import SOURCE


class Streaming:
    """One conversion into ``out``, with everything of the repository that it needs below ``folder``."""

    def __init__(
        self, folder: Path, out: Path, request: InstallRequest, repository: Repository, hub: Hub, control: Control,
        meter: Meter,
    ) -> None:  # fmt: skip
        self._out, self._request, self._repository = out, request, repository
        self._hub, self._control, self._meter = hub, control, meter
        self._source = folder / SOURCE
        self._shards = HubShards(hub, repository, self._source, control, self._arrived, keep=request.keep_source)
        self._small = self._written = self._size = 0

    @property
    def came(self) -> bool:
        """Whether anything large has been fetched or made."""
        parts = (part_of(self._shards.path(name)) for name in self._shards.names())
        return any(map(Path.exists, (self._out, part_path(self._out), *parts))) or self._shards.fetched > 0

    def run(self) -> Result:
        """Fetch and convert, or go on with it.

        Raises:
            ConvertError: it cannot be converted. AppError: it cannot be fetched, or the disk has no room.
        """
        small = chain(known_files(self._repository, self._source), licences(self._repository, self._source))
        self._small = fetch_small(self._hub, self._repository, small, self._control, self._meter)
        self._source.mkdir(exist_ok=True)
        resuming = part_path(self._out).exists() or self._out.exists()
        name = self._repository.repo.rpartition("/")[2]
        options = Options(self._source, self._out, self._request.kind, name=name, resumable=True)
        with closing(convert(options, self._shards)) as steps:
            for step in steps:
                if isinstance(step, Result):
                    self._complete_source()
                    return step
                self._control.wait_while_paused()
                self._control.check()
                if not self._meter.total:
                    self._plan(step)
                self._tell(step, resuming=resuming)
        raise AssertionError("a conversion ends in a result or an error")

    def _complete_source(self) -> None:
        """Fetch again what was deleted before the source was wanted."""
        for file in self._shards.used if self._request.keep_source else ():
            if not self._shards.path(file.name).exists():
                self._shards.complete(file.name)

    def _plan(self, step: Progress) -> None:
        """The size of the file is known now, and with it all the work; refuse what the disk has no room for."""
        self._size = step.total
        self._meter.total = self._small + sum(file.size for file in self._shards.used) + self._size
        missing = [file.size - _size(part_of(self._shards.path(file.name))) for file in self._shards.missing]
        room = sum(missing) if self._request.keep_source else max(missing, default=0)
        needed = self._size - _size(part_path(self._out)) + room + RESERVE
        free = shutil.disk_usage(self._source).free
        if free < needed:
            raise EnvironmentFault(
                tr("The install needs {needed} GB more and the disk has {free} GB free: make room, then start it "
                   "again.", needed=f"{needed / 1e9:.2f}", free=f"{free / 1e9:.2f}")
            )  # fmt: skip

    def _tell(self, step: Progress, *, resuming: bool) -> None:
        self._written = step.done
        stage = Stage.CONVERT if step.tensor else Stage.VERIFY if resuming else Stage.PLAN
        done = self._small + self._shards.fetched + self._written
        self._meter.tell(stage, done, step.tensor, step.tensor_type, step_done=step.done, step_total=step.total)

    def _arrived(self, file: RemoteFile, have: int) -> None:
        done = self._small + self._shards.fetched + have + self._written
        self._meter.tell(Stage.DOWNLOAD, done, file.name, step_done=have, step_total=file.size)


def _size(path: Path) -> int:
    """Bytes of a file; none when it is not there."""
    return path.stat().st_size if path.exists() else 0
