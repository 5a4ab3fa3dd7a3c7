"""The safetensors files of a repository, for a conversion that wants one at a time: fetched, verified, read, deleted.

On the disk they have names of our own. The head of each is kept, so that a conversion can be planned again offline.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from converter.checkpoint import SHARD
from converter.errors import ConvertError
from converter.safetensors import header_length, read_head
from converter.shards import Head
from desktop.base.atomic import write_bytes
from desktop.base.errors import EnvironmentFault
from desktop.base.i18n import tr
from desktop.library.hub.client import Hub
from desktop.library.hub.control import Control
from desktop.library.hub.files import RemoteFile, Repository
from desktop.library.installing.staging import HEADS

ENDING: Final = ".safetensors"
FIRST_BYTES: Final = 1 << 16  # holds most headers: one request instead of two


class HubShards:
    """See ``converter.shards.Shards``. ``report`` is told of each file how many of its bytes are there.

    Attributes:
        fetched: bytes of those files that are complete or were given back, by earlier starts too.
    """

    def __init__(
        self,
        hub: Hub,
        repository: Repository,
        folder: Path,
        control: Control,
        report: Callable[[RemoteFile, int], None],
        *,
        keep: bool,
    ) -> None:
        self._hub, self._repository, self._control = hub, repository, control
        self._folder, self._report, self._keep = folder, report, keep
        self._files = {file.name: file for file in repository.files if file.name.endswith(ENDING)}
        self._used: dict[str, RemoteFile] = {}

    def names(self) -> list[str]:
        """See ``Shards``."""
        return sorted(self._files)

    @property
    def used(self) -> list[RemoteFile]:
        """The files that belong to the checkpoint, as far as their heads were asked for."""
        return list(self._used.values())

    @property
    def missing(self) -> list[RemoteFile]:
        """Those of them that were neither fetched nor given back."""
        return [file for file in self.used if not self._is_there(file)]

    @property
    def fetched(self) -> int:
        """Bytes of those that were."""
        return sum(file.size for file in self.used if self._is_there(file))

    def path(self, name: str) -> Path:
        """Where a file lies: under its usual name if it has one, built again from its numbers, else under a number."""
        match = SHARD.fullmatch(name)
        if match:
            own = f"model-{int(match[1]):05d}-of-{int(match[2]):05d}"
        else:
            own = "model" if name == "model.safetensors" else f"shard-{self.names().index(name) + 1:05d}"
        return self._folder / f"{own}{ENDING}"

    def head(self, name: str) -> Head:
        """See ``Shards``."""
        file = self._files.get(name)
        if file is None:
            raise ConvertError(tr("The checkpoint is not complete: {file} is missing.", file=name[:200]))
        self._used[name] = file
        kept = self._kept(name)
        if not kept.exists():
            kept.parent.mkdir(exist_ok=True)
            write_bytes(kept, self._fetch_head(file))
        return Head(kept.read_bytes(), file.size, self.path(name), file.digest)

    def complete(self, name: str) -> None:
        """See ``Shards``.

        Raises:
            AppError: see ``Hub.fetch``.
        """
        file, path = self._files[name], self.path(name)
        self._given_back(name).unlink(missing_ok=True)
        if not path.exists():
            for have in self._hub.fetch(self._repository, file, path, self._control):
                self._report(file, have)
        head = self.head(name)
        if read_head(path) != (head.blob, head.size):  # no hash protects what was fetched of a file alone
            for kept in (self._folder.parent / HEADS).iterdir():
                kept.unlink()
            raise EnvironmentFault(tr("The hub sent two different beginnings of {file}: try again.", file=name))

    def done(self, name: str) -> None:
        """See ``Shards``."""
        self._given_back(name).touch()
        if not self._keep:
            self.path(name).unlink(missing_ok=True)

    def _kept(self, name: str) -> Path:
        """Where the head of a file is kept."""
        return self._folder.parent / HEADS / self.path(name).stem

    def _given_back(self, name: str) -> Path:
        """A mark for later starts, so that their progress begins where this one's ends."""
        return self._kept(name).with_suffix(".done")

    def _is_there(self, file: RemoteFile) -> bool:
        return self._given_back(file.name).exists() or self.path(file.name).exists()

    def _fetch_head(self, file: RemoteFile) -> bytes:
        blob = self._hub.read_range(self._repository, file, 0, min(file.size, FIRST_BYTES), self._control)
        length = 8 + header_length(blob, file.size)
        if length > len(blob):
            blob += self._hub.read_range(self._repository, file, len(blob), length - len(blob), self._control)
        return blob[:length]
