"""From a repository to a GGUF file with room for little more than the file: shards come, are converted, and go."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Final

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
from desktop.library.installing.staging import SOURCE

# what the converter reads beside the weights; each is stored under this very name
SMALL: Final = (
    "config.json", "generation_config.json", "hf_quant_config.json", "model.safetensors.index.json", "README.md",
    "tokenizer.json", "tokenizer_config.json", "special_tokens_map.json", "added_tokens.json", "chat_template.jinja",
    "chat_template.json",
)  # fmt: skip
LICENCE: Final = re.compile(r".*(licen[cs]e|notice|use_policy|copying).*", re.IGNORECASE)
LICENCE_BYTES: Final = 1_000_000
MOST_LICENCES: Final = 20


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
        self._source.mkdir(exist_ok=True)
        for file, path in self._small_files():
            self._fetch_small(file, path)
        resuming = part_path(self._out).exists() or self._out.exists()
        name = self._repository.repo.rpartition("/")[2]
        options = Options(self._source, self._out, self._request.kind, name=name, resumable=True)
        with closing(convert(options, self._shards)) as steps:
            for step in steps:
                if isinstance(step, Result):
                    return step
                self._control.wait_while_paused()
                self._control.check()
                if not self._meter.total:
                    self._plan(step)
                self._tell(step, resuming=resuming)
        raise AssertionError("a conversion ends in a result or an error")

    def _small_files(self) -> Iterator[tuple[RemoteFile, Path]]:
        """Configuration, tokenizer and model card under their known names, licences under names of ours."""
        for name in SMALL:
            file = self._repository.file(name)
            if file is not None:
                yield file, self._source / name
        licences = [file for file in self._repository.files if LICENCE.fullmatch(file.name)]
        for n, file in enumerate(licences[:MOST_LICENCES], 1):
            if file.size <= LICENCE_BYTES and not file.name.endswith((".safetensors", ".gguf")):
                kind = "NOTICE" if "notice" in file.name.lower() else "LICENSE"
                yield file, self._source / f"{kind}-{n}.txt"

    def _fetch_small(self, file: RemoteFile, path: Path) -> None:
        if not path.exists():
            for have in self._hub.fetch(self._repository, file, path, self._control):
                self._meter.tell(Stage.PLAN, self._small + have, file.name, step_done=have, step_total=file.size)
        self._small += file.size

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
