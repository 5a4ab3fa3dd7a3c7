"""The install itself, as the child runs it: pin a commit, fetch, convert shard by shard, check, give it its name.

Every step leaves files from which the next start goes on: the record of what is wanted, verified files, parts with
their journals. Nothing is in the library before the last step, which is one renaming.
"""

from __future__ import annotations

import contextlib
import os
import re
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Final

from converter.errors import ConvertError
from desktop.base.atomic import sync_folder
from desktop.base.errors import EnvironmentFault, UsageError
from desktop.base.i18n import tr
from desktop.library.files import hashing, reason
from desktop.library.hub.client import Hub
from desktop.library.hub.control import Control
from desktop.library.hub.files import Repository
from desktop.library.installing.meter import Listener, Meter
from desktop.library.installing.request import InstallRequest, Stage
from desktop.library.installing.small import fetch_small, licences
from desktop.library.installing.staging import SOURCE, Record, claim, find, read_record, tidy, write_record
from desktop.library.installing.streaming import Streaming
from desktop.library.item import Item, loose_file, of_folder
from desktop.library.library import MODEL_FILE, Library
from desktop.library.manifest import Manifest, now, write_manifest
from desktop.library.notices import keep_notice
from desktop.library.report import store_report

CLAIM_TRIES: Final = 20
SPLIT: Final = re.compile(r".*-\d{5}-of-(\d{5})\.gguf")  # llama.cpp's names of parts


def run_install(library: Library, request: InstallRequest, hub: Hub, control: Control, listener: Listener) -> Item:
    """Install a model, or go on with it; returns the installed item.

    Raises:
        AppError: with a sentence for people. What was fetched stays for the next start, unless it turns out at the
            beginning that this model can never be installed.
    """
    folder = find(library.roots(), library.place(), request)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with claim(folder, CLAIM_TRIES), _cleaning_up(folder):
            install = Install(library, request, folder, hub, control, Meter(listener))
            repository = install.pin()
            found = install.installed(repository)
            if found is not None:
                install.give_up()
                return found
            manifest = install.check(repository, install.make(repository))
        return _publish(folder, manifest)
    except OSError as error:
        text = tr("The models folder {path} cannot be written: {reason}.", path=folder.parent, reason=reason(error))
        raise EnvironmentFault(text, str(error)) from error


@contextlib.contextmanager
def _cleaning_up(folder: Path) -> Iterator[None]:
    """Leave nothing of an install that did not begin."""
    try:
        yield
    except ConvertError as error:
        raise EnvironmentFault(error.text, error.detail) from error
    finally:
        if read_record(folder) is None:
            shutil.rmtree(folder, ignore_errors=True)


class Install:
    """One install in its claimed folder, step by step."""

    def __init__(
        self, library: Library, request: InstallRequest, folder: Path, hub: Hub, control: Control, meter: Meter
    ) -> None:
        self._library, self._request, self._folder = library, request, folder
        self._hub, self._control, self._meter = hub, control, meter
        self._out = folder / MODEL_FILE

    def pin(self) -> Repository:
        """The repository at the commit of the first start."""
        self._meter.tell(Stage.PLAN)
        record = read_record(self._folder)
        if record is None:
            found = self._hub.repository(self._request.repo, self._request.revision, self._control)
            record = Record(self._request, found.commit, found.files)
            write_record(self._folder, record)
        elif record.request != self._request:  # the source may be wanted now, or no more
            write_record(self._folder, replace(record, request=self._request))
        return record.repository

    def installed(self, repository: Repository) -> Item | None:
        """The very same model, if the library has it already, and whole."""
        for item in self._library.items():
            found = item.manifest
            if found is None or (found.repo, found.commit) != (repository.repo, repository.commit):
                continue
            if found.damaged or item.path.stat().st_size != found.size:
                continue  # whoever was told to install it again gets a whole one
            if found.source == self._source(repository) and (self._request.gguf or found.type == self._request.kind):
                return item
        return None

    def make(self, repository: Repository) -> str:
        """Fetch or convert the file; its SHA-256 as far as it is known."""
        if self._request.gguf:
            return self._fetch_published(repository)
        if repository.file("config.json") is None:
            raise self._lacking(repository, "config.json")
        streaming = Streaming(self._folder, self._out, self._request, repository, self._hub, self._control, self._meter)
        try:
            made = streaming.run()
            store_report(self._folder, replace(made.report, revision=repository.commit).as_json())
            return made.sha256
        except ConvertError:
            if not streaming.came:  # a model of a kind that cannot be converted is nothing to go on with
                self.give_up()
            raise

    def _fetch_published(self, repository: Repository) -> str:
        """A GGUF file that somebody else made."""
        file = repository.file(self._request.gguf)
        if file is None or not file.name.endswith(".gguf"):
            raise self._lacking(repository, self._request.gguf)
        split = SPLIT.fullmatch(file.name)
        if split and int(split[1]) > 1:  # said before gigabytes have come; the header says it of other names
            self.give_up()
            raise _not_whole(file.name)
        source = self._folder / SOURCE
        source.mkdir(exist_ok=True)
        fetch_small(self._hub, repository, licences(repository, source), self._control, self._meter)
        self._meter.total = file.size
        if not self._out.exists():
            for have in self._hub.fetch(repository, file, self._out, self._control):
                self._meter.tell(Stage.DOWNLOAD, have, file.name, step_done=have, step_total=file.size)
        return file.sha256

    def _lacking(self, repository: Repository, name: str) -> UsageError:
        """The error for a repository without the file that everything needs; the install is given up."""
        self.give_up()
        names = ", ".join(one.name for one in repository.files if one.name.endswith(".gguf")) or tr("none")
        return UsageError(
            tr("{repo} has no file “{name}”; GGUF files there: {names}.", repo=repository.repo, name=name, names=names)
        )

    def check(self, repository: Repository, sha256: str) -> Manifest:
        """Read the file back from the disk, its header and every byte; its manifest is beside it then.

        Raises:
            AppError: it is not what was written, or nothing that can be loaded.
        """
        try:
            item, header = loose_file(self._out)
            if header.values.get("split.count", 1) not in (0, 1):
                raise _not_whole(item.name)
        except UsageError:
            self.give_up()
            raise
        digest = self._hash()
        if sha256 and digest != sha256:
            if self._request.gguf:
                self._out.unlink()
            text = tr("The model on the disk is not what was written there: check the disk, then install again.")
            raise EnvironmentFault(text, f"{digest}, expected {sha256}")
        kind = header.file_type or self._request.kind
        licences = keep_notice(self._folder, header, repository.repo, self._folder / SOURCE)
        manifest = Manifest(
            self._library.free_name(item.name, kind), item.name, MODEL_FILE, item.size, kind, digest,
            self._source(repository), repository.repo, repository.commit, self._request.revision, licences, now(),
        )  # fmt: skip
        write_manifest(self._folder, manifest)
        return manifest

    def _source(self, repository: Repository) -> str:
        """Where the model came from, as its manifest says it."""
        return self._request.gguf or repository.repo

    def _hash(self) -> str:
        work = hashing(self._out)
        while True:
            self._control.wait_while_paused()
            self._control.check()
            try:
                step = next(work)
            except StopIteration as end:
                return str(end.value)
            self._meter.tell(Stage.CHECK, self._meter.total, step_done=step.done, step_total=step.total)

    def give_up(self) -> None:
        """Delete everything: the same request would fail again."""
        shutil.rmtree(self._folder, ignore_errors=True)


def _not_whole(name: str) -> UsageError:
    return UsageError(tr("{name} is a part of a model: choose a file that holds all of it.", name=name))


def _publish(folder: Path, manifest: Manifest) -> Item:
    """Give the folder its name; the model is in the library from then on."""
    target = folder.with_name(manifest.id)
    os.replace(folder, target)
    sync_folder(target.parent)
    with contextlib.suppress(OSError):  # the next sweep tries again
        tidy(target)
    return of_folder(target, manifest)
